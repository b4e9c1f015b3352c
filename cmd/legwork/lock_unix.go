//go:build unix

package main

import (
	"os"

	"golang.org/x/sys/unix"
)

// tryLock takes the lock of a file unless somebody has it.
func tryLock(f *os.File) bool {
	return unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) == nil
}
