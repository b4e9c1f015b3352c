//go:build !linux && !darwin && !freebsd && !windows

package sqlite

// RoomAt cannot tell here.
func RoomAt(string) (Room, bool) { return Room{}, false }
