package main

import (
	"fmt"

	"github.com/legwork-run/legwork/store/sqlite"
)

const (
	// littleRoom is when a disk is worth a word however large it is. House rule: an
	// athlete's years are some tens of megabytes, and backups want room too.
	littleRoom = 200 << 20
	// muchRoom is plenty, even where it is less than a tenth of the disk.
	muchRoom = 10 << 30
)

// roomFinding is how much room is left; known is false where the system does not
// say.
func roomFinding(r sqlite.Room, known bool) finding {
	switch {
	case !known:
		return finding{true, "free space: this system does not say", ""}
	case r.Free < littleRoom, r.Low() && r.Free < muchRoom:
		return finding{false, fmt.Sprintf("free space: only %d MB left", r.Free>>20), "make room before it runs out; a full disk loses nothing, but nothing can be written"}
	}
	return finding{true, fmt.Sprintf("free space: %d MB", r.Free>>20), ""}
}

// warnOfRoom says on the side when the disk fills up: nobody asks the doctor
// before it does.
func (d *diary) warnOfRoom() {
	if f := roomFinding(sqlite.RoomAt(d.dir)); !f.OK {
		fmt.Fprintf(d.w.err, "%s: %s; %s\n", appName, f.What, f.Do)
	}
}
