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

// room is how many bytes the disk of a folder has left.
func room(dir string) (int64, bool) {
	path, err := windows.UTF16PtrFromString(dir)
	if err != nil {
		return 0, false
	}
	var free uint64
	err = windows.GetDiskFreeSpaceEx(path, &free, nil, nil)
	return int64(free), err == nil
}
