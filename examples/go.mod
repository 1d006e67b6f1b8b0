// The generated package is in ../build/dom, where `make dom` puts it; ../build is a module of this name.
module gowasm.example/examples

go 1.26

require gowasm.example v0.0.0

replace gowasm.example => ../build
