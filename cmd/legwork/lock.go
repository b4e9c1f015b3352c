package main

import (
	"os"
	"path/filepath"
	"time"

	"github.com/legwork-run/legwork/training"
)

// patience is how long another legwork is waited for. Writing takes
// milliseconds.
const patience = 10 * time.Second

const lockFile = "legwork.lock"

// lock makes sure that one program at a time counts this device's events. It is
// let go when the program ends, however that is.
func lock(dir string) (unlock func(), err error) {
	path := filepath.Join(dir, lockFile)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, &training.InvalidError{Field: "--data", Value: dir, Why: "cannot be written to: " + plainError(err) + "; give this program the right to, or name another folder. What is kept there is safe"}
	}
	for begun := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		if tryLock(f) {
			return func() { f.Close() }, nil
		}
		if time.Since(begun) > patience {
			f.Close()
			return nil, &training.InvalidError{Field: "--data", Value: dir, Why: "is being written to by another legwork that does not finish; end it and try again"}
		}
	}
}
