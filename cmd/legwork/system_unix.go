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

// room is how many bytes the disk of a folder has left.
func room(dir string) (int64, bool) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, false
	}
	return int64(s.Bavail) * int64(s.Bsize), true
}
