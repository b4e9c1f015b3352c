package main

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"

	"github.com/legwork-run/legwork/training"
)

// dataDir is where histories are kept: as named, else LEGWORK_DATA, else where
// the system has its programs' data:
//
//	Linux and others  $XDG_DATA_HOME/legwork or ~/.local/share/legwork
//	macOS             ~/Library/Application Support/legwork
//	Windows           %LocalAppData%\legwork
func dataDir(w world, named string) (string, error) {
	if named == "" {
		named = w.env("LEGWORK_DATA")
	}
	if named != "" {
		return filepath.Abs(named)
	}
	base, err := dataHome(w)
	if err != nil {
		return "", &training.InvalidError{Field: "--data", Why: "this system does not say where data belongs (" + err.Error() + "); name a folder"}
	}
	return filepath.Join(base, appName), nil
}

func dataHome(w world) (string, error) {
	switch runtime.GOOS {
	case "darwin":
		return os.UserConfigDir()
	case "windows":
		if dir := w.env("LocalAppData"); dir != "" {
			return dir, nil
		}
		return "", errors.New("%LocalAppData% is not set")
	}
	if dir := w.env("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir, nil
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".local", "share"), err
}

// makeDataDir makes the folder, for its owner only.
func makeDataDir(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return &training.InvalidError{Field: "--data", Value: dir, Why: "cannot be made: " + plainError(err) + "; name another folder. Nothing was written"}
	}
	return nil
}
