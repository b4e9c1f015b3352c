//go:build !linux

package sqlite

// network cannot tell here.
func network(string) string { return "" }

// room cannot tell here.
func room(string) (int64, bool) { return 0, false }
