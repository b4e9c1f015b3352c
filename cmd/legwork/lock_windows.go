package main

import (
	"os"

	"golang.org/x/sys/windows"
)

// tryLock takes the lock of a file unless somebody has it.
func tryLock(f *os.File) bool {
	const all = ^uint32(0)
	return windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, all, all, &windows.Overlapped{}) == nil
}
