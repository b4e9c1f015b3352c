package sqlite

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
)

// IsDatabase reports whether a file is a database of Legwork, whatever it is
// called: one in use, a backup or one that was put aside.
func IsDatabase(path string) bool {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	head, err := header(path)
	return err == nil && bytes.HasPrefix(head, magic) && binary.BigEndian.Uint32(head[68:]) == applicationID
}

// beside are the ends of the names of the files that SQLite keeps beside a
// database.
var beside = []string{"-wal", "-shm", "-journal"}

// isOf reports whether a path is that of a database or of a file that SQLite
// keeps beside it, by whatever name.
func isOf(path, database string) bool {
	if sameFile(path, database) {
		return true
	}
	for _, end := range beside {
		if sameFile(path, database+end) || sameFile(filepath.Dir(path), filepath.Dir(database)) && strings.EqualFold(filepath.Base(path), filepath.Base(database)+end) {
			return true
		}
	}
	return false
}

func sameFile(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}
