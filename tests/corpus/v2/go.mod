module corpus.example/v2

go 1.27
