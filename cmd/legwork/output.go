package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// writeOut writes data to stdout, or whole to a file: a file that exists is
// replaced in one step, so that a failure never leaves half of one in place of
// a good one.
func writeOut(w world, path string, data []byte) error {
	if path == "" || path == "-" {
		_, err := w.out.Write(data)
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".legwork-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer os.Remove(tmp.Name()) // gone already when all went well
	if _, err := tmp.Write(data); err != nil {
		tmp.Close()
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := tmp.Sync(); err != nil {
		tmp.Close()
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := tmp.Close(); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Chmod(tmp.Name(), 0o644); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Rename(tmp.Name(), path); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
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
