package sqlite_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/legwork-run/legwork/store/sqlite"
)

func ExampleRoom_Low() {
	fmt.Println(sqlite.Room{Free: 99, Size: 1000}.Low(), sqlite.Room{Free: 100, Size: 1000}.Low())
	// Output: true false
}

func TestADiskThatFillsUpIsLowBeforeItIsFull(t *testing.T) {
	dir := mounted(t, "size=4m")
	low := func() bool {
		r, ok := sqlite.RoomAt(dir)
		if !ok || r.Size != 4<<20 {
			t.Fatalf("RoomAt = %+v, %v, want 4 MB in all", r, ok)
		}
		return r.Low()
	}
	if low() {
		t.Error("an empty disk is low")
	}
	// 3.7 of 4 MB leave 7.5 %.
	if err := os.WriteFile(filepath.Join(dir, "hog"), make([]byte, 37<<20/10), 0o600); err != nil {
		t.Fatal(err)
	}
	if !low() {
		t.Error("a disk with 7.5 % left is not low")
	}
	if _, ok := sqlite.RoomAt(filepath.Join(dir, "nowhere")); ok {
		t.Error("a path that is not there has room")
	}
}
