module gowasm.example

go 1.26

require honnef.co/go/js/dom/v2 v2.0.0-20231112215516-51f43a291193
