package postgres_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

// TestAServerWhoseDiskIsFullRefusesReadsAndGoesOn has the server keep a database on
// a small disk in memory, which fills up. Making one takes the right to mount.
func TestAServerWhoseDiskIsFullRefusesReadsAndGoesOn(t *testing.T) {
	dir, err := os.MkdirTemp("/tmp", "legwork-small-") // where the server's user may go
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := exec.Command("mount", "-t", "tmpfs", "-o", "size=24m,mode=0777", "tmpfs", dir).Run(); err != nil {
		t.Skip("a disk in memory cannot be mounted here")
	}
	t.Cleanup(func() { exec.Command("umount", "-l", dir).Run() })
	cluster := storetest.StartCluster(t)
	address := onDisk(t, cluster, dir)
	s := opened(t, address)
	if err := s.AddAthlete(t.Context(), "ada", "Ada", 0); err != nil {
		t.Fatal(err)
	}
	hog := filepath.Join(dir, "hog")
	if err := exec.Command("sh", "-c", "cat /dev/zero > "+hog).Run(); err == nil {
		t.Fatal("the disk takes everything")
	}
	n := int64(0)
	for ; n < 2000; n++ {
		event := storetest.Noted("ada", "phone", n+1, strings.Repeat("long ", 1900))
		if _, err = s.Append(t.Context(), "ada", []journal.Event{event}, storetest.Noon); err != nil {
			break
		}
	}
	if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "everything kept before is safe") || !errors.Is(s.Trouble(), store.ErrFull) {
		t.Fatalf("after %d: append = %v, Trouble = %v, want ErrFull and what is safe", n, err, s.Trouble())
	}
	if at, err := s.Cursor(t.Context(), "ada"); at != n || err != nil {
		t.Errorf("cursor = %d, %v, want %d", at, err, n)
	}
	if err := os.Remove(hog); err != nil {
		t.Fatal(err)
	}
	add(t, s, n+1)
	if err := errors.Join(s.Trouble(), s.Check(t.Context())); err != nil {
		t.Error(err)
	}
}

// onDisk makes a database in a folder and gives its address.
func onDisk(t *testing.T, cluster *storetest.Cluster, dir string) string {
	t.Helper()
	space := filepath.Join(dir, "space")
	if err := os.Mkdir(space, 0o700); err != nil {
		t.Fatal(err)
	}
	if os.Getuid() == 0 {
		if out, err := exec.Command("chown", "postgres", space).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
	}
	first := cluster.Create()
	cluster.Query(first, "create tablespace small location '"+space+"'")
	cluster.Query(first, "create database small tablespace small")
	return strings.Replace(first, "@/legwork1?", "@/small?", 1)
}
