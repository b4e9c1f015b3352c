//go:build unix

package sqlite

import (
	"errors"
	"syscall"
)

// readOnlyDisk reports whether err says that the file system takes no writes.
func readOnlyDisk(err error) bool { return errors.Is(err, syscall.EROFS) }

// noSpace reports whether err says that the disk is full.
func noSpace(err error) bool { return errors.Is(err, syscall.ENOSPC) }
