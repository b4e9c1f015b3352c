package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/legwork-run/legwork/training"
)

// writeOut writes data to stdout, or whole to the file that field names: one that
// exists is replaced in one step, so that a failure never leaves half of one in
// place of a good one. Links are followed; what is no ordinary file, such as a
// pipe, is written to as it stands. A read-only file is left alone, although
// putting another in its place would be possible. So are databases and what lies
// beside them: nobody means to lose a history.
func writeOut(w world, field, path string, data []byte) error {
	if path == "" || path == "-" {
		_, err := w.out.Write(data)
		return err
	}
	real, err := filepath.EvalSymlinks(path)
	switch {
	case err == nil:
		path = real
	case isLink(path):
		return notWritten(field, path, "is a link that leads nowhere; remove it, or give another place")
	}
	if err := notOurs(field, path); err != nil {
		return err
	}
	mode := os.FileMode(0o644)
	info, err := os.Stat(path)
	switch {
	case err != nil:
	case info.IsDir():
		return notWritten(field, path, "is a folder; name a file in it")
	case !info.Mode().IsRegular():
		return writeThrough(field, path, data)
	case info.Mode().Perm()&0o200 == 0:
		return notWritten(field, path, "may not be written: it is read-only; allow it, or give another place")
	default:
		mode = info.Mode().Perm()
	}
	return replace(field, path, data, mode)
}

func isLink(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode()&os.ModeSymlink != 0
}

// replace puts data in the place of a file by way of a new one beside it.
func replace(field, path string, data []byte, mode os.FileMode) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".legwork-*")
	if err != nil {
		return notWritten(field, path, "cannot be written: "+plainError(err)+"; give another place")
	}
	defer os.Remove(tmp.Name()) // gone already when all went well
	_, err = tmp.Write(data)
	for _, step := range []func() error{tmp.Sync, func() error { return tmp.Chmod(mode) }, tmp.Close, func() error { return os.Rename(tmp.Name(), path) }} {
		if err == nil {
			err = step()
		}
	}
	if err != nil {
		return notWritten(field, path, "could not be written whole: "+plainError(err)+"; what was there before is still there")
	}
	return nil
}

func writeThrough(field, path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return notWritten(field, path, "cannot be opened: "+plainError(err)+"; give another place")
	}
	if _, err := f.Write(data); err != nil {
		f.Close()
		return notWritten(field, path, "could not be written: "+plainError(err)+"; give another place")
	}
	return f.Close()
}

func notWritten(field, path, why string) error {
	return &training.InvalidError{Field: field, Value: path, Why: why}
}

// plainError is a file error in a few words, without the path, which the
// message already has.
func plainError(err error) string {
	var pe *os.PathError
	var le *os.LinkError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "you have no permission"
	case errors.As(err, &pe):
		return pe.Err.Error()
	case errors.As(err, &le):
		return le.Err.Error()
	}
	return err.Error()
}

// terminal reports whether w is a terminal that may be written to in place.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// emphasis reports whether the output may use bold: a terminal, and NO_COLOR
// is not set.
func (w world) emphasis() bool {
	return terminal(w.out) && w.env("NO_COLOR") == "" && w.env("TERM") != "dumb"
}
