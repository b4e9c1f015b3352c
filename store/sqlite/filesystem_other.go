//go:build !linux

package sqlite

// network cannot tell here.
func network(string) string { return "" }

// RoomAt cannot tell here.
func RoomAt(string) (Room, bool) { return Room{}, false }
