package sqlite

// Room is the room on a disk, in bytes: what this program may still write, and
// how much there is in all.
type Room struct{ Free, Size int64 }

// Low reports whether less than a tenth is left: time to make room, before events
// are refused. House rule, with the promise of a warning before a full disk.
func (r Room) Low() bool { return r.Size > 0 && r.Free < r.Size/10 }
