package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/store/sqlite"
)

// ownNames are what the files of a data directory are called.
var ownNames = []string{databaseFile, databaseFile + "-wal", databaseFile + "-shm", databaseFile + "-journal", deviceFile, noteFile, lockFile, checkedFile}

// notOurs is an error for a file that must not be written over: a database of
// Legwork, wherever it lies, or another file of a data directory.
func notOurs(field, path string) error {
	switch {
	case sqlite.IsDatabase(path):
		return notWritten(field, path, "is a database of Legwork, with somebody's history in it; give another name. Nothing was written")
	case ofDataDir(path):
		return notWritten(field, path, "is a file that Legwork keeps beside its database; give another name. Nothing was written")
	}
	return nil
}

// ofDataDir reports whether a path has the name of one of the files of the data
// directory that it lies in. One whose database is damaged is known by its device.
func ofDataDir(path string) bool {
	dir, base := filepath.Dir(path), filepath.Base(path)
	if !slices.ContainsFunc(ownNames, func(n string) bool { return strings.EqualFold(n, base) }) {
		return false
	}
	return sqlite.IsDatabase(databaseIn(dir)) || !strings.EqualFold(base, deviceFile) && hasDevice(dir)
}

func hasDevice(dir string) bool {
	_, err := os.Stat(deviceIn(dir))
	return err == nil
}

// anothers reports whether a file is the database of another data directory.
// That of d's own is the store's to refuse, and a backup may be called so too.
func (d *diary) anothers(path string) bool {
	dir := filepath.Dir(path)
	return strings.EqualFold(filepath.Base(path), databaseFile) && dir != d.dir && sqlite.IsDatabase(path) && hasDevice(dir)
}
