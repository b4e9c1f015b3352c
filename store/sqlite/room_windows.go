package sqlite

import "golang.org/x/sys/windows"

// RoomAt is the room on the disk that a folder is on; ok is false where the
// system does not tell.
func RoomAt(path string) (r Room, ok bool) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return Room{}, false
	}
	var free, size uint64
	if windows.GetDiskFreeSpaceEx(name, &free, &size, nil) != nil {
		return Room{}, false
	}
	return Room{Free: int64(free), Size: int64(size)}, true
}
