module github.com/legwork-run/legwork

go 1.26
