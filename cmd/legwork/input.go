package main

import (
	"io"
	"os"

	"github.com/legwork-run/legwork/training"
)

// openFile opens the file that field names.
func openFile(field, path string) (*os.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &training.InvalidError{Field: field, Value: path, Why: "cannot be opened: " + plainError(err) + "; check the name"}
	}
	info, err := f.Stat()
	if err == nil && !info.IsDir() {
		return f, nil
	}
	f.Close()
	return nil, &training.InvalidError{Field: field, Value: path, Why: "is a folder; name the file in it"}
}

// input is where answers come from.
func (w world) input() io.Reader {
	if w.in != nil {
		return w.in
	}
	return os.Stdin
}
