//go:build linux || darwin || freebsd

package sqlite

import "golang.org/x/sys/unix"

// RoomAt is the room on the disk that a path is on; ok is false where the system
// does not tell.
func RoomAt(path string) (r Room, ok bool) {
	var s unix.Statfs_t
	if unix.Statfs(path, &s) != nil {
		return Room{}, false
	}
	block := int64(s.Bsize)
	return Room{Free: int64(s.Bavail) * block, Size: int64(s.Blocks) * block}, true
}
