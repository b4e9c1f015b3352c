package main

import (
	"bytes"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
)

// at is the program at a terminal on a day, or at a moment of it, with its data
// in dir.
type at struct {
	t     *testing.T
	dir   string
	day   string
	clock time.Time // where no day is given
}

// legwork runs the program and gives its exit code, output and errors.
func (a at) legwork(line ...string) (code int, out, errs string) {
	a.t.Helper()
	var o, e bytes.Buffer
	env := map[string]string{"LEGWORK_DATA": a.dir, "LEGWORK_TODAY": a.day}
	w := world{in: strings.NewReader(""), out: &o, err: &e, now: func() time.Time { return a.clock }, env: func(k string) string { return env[k] }}
	code = run(line, w)
	return code, o.String(), e.String()
}

// must runs the program, which must answer.
func (a at) must(line ...string) string {
	a.t.Helper()
	code, out, errs := a.legwork(line...)
	if code != exitOK {
		a.t.Fatalf("%v: exit code %d, %s", line, code, errs)
	}
	return out
}

// begun is a data directory with a plan taken up.
func begun(t *testing.T) at {
	t.Helper()
	a := at{t: t, dir: filepath.Join(t.TempDir(), "data"), day: "2026-11-24"}
	a.must("start", "--usual", "tue intervals 60 @06:30, thu tempo 50, sun long 100", "--goal", "half", "--race", "2027-03-14", "--equipment", "dumbbells", "--level", "L1")
	return a
}

func TestWhatAStoreSaysNoWithIsTheirsToMend(t *testing.T) {
	for _, kind := range []error{store.ErrFull, store.ErrReadOnly, store.ErrBusy, store.ErrDamaged, store.ErrNewer} {
		if err := fmt.Errorf("write: %w", &store.Trouble{Kind: kind, Where: "legwork.db", Safe: "all", Do: "mend it"}); !theirs(err) {
			t.Errorf("%v ends with the code for a fault of ours", kind)
		}
	}
}

func TestDataLiesWhereTheSystemHasIt(t *testing.T) {
	env := map[string]string{"XDG_DATA_HOME": "/srv/data", "LocalAppData": `C:\data`}
	w := world{env: func(k string) string { return env[k] }}
	dir, err := dataDir(w, "")
	if err != nil || filepath.Base(dir) != "legwork" {
		t.Errorf("%q, %v; want a folder legwork", dir, err)
	}
	env["LEGWORK_DATA"] = t.TempDir()
	if dir, _ := dataDir(w, ""); dir != env["LEGWORK_DATA"] {
		t.Errorf("LEGWORK_DATA is passed over: %q", dir)
	}
	if dir, _ := dataDir(w, "here"); filepath.Base(dir) != "here" || !filepath.IsAbs(dir) {
		t.Errorf("--data is passed over: %q", dir)
	}
}

// Eight programs at once, as when a script and a person write: nothing is lost,
// no count is used twice.
func TestProgramsThatWriteAtOnceLoseNothing(t *testing.T) {
	a := begun(t)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			if code, _, errs := a.legwork("log", "note", fmt.Sprint("number ", i)); code != exitOK {
				t.Errorf("exit code %d: %s", code, errs)
			}
		})
	}
	wg.Wait()
	list := a.must("undo", "--list")
	for i := range 8 {
		if !strings.Contains(list, fmt.Sprint("note: number ", i)) {
			t.Errorf("note %d is lost:\n%s", i, list)
		}
	}
	health := a.must("doctor")
	if !strings.Contains(health, "ok me: 12 events from 1 device") || strings.Contains(health, "never arrived") {
		t.Errorf("the counts are not 1 to 12:\n%s", health)
	}
}

func TestADeviceIsMadeOnceAndGoesOnCounting(t *testing.T) {
	a := begun(t)
	first, err := readDevice(a.dir)
	if err != nil {
		t.Fatal(err)
	}
	a.must("log", "soreness", "3")
	again, err := readDevice(a.dir)
	if err != nil || again.Name != first.Name {
		t.Fatalf("device %q, %v; want %q", again.Name, err, first.Name)
	}
	for who, n := range again.Last {
		if n != first.Last[who]+1 {
			t.Errorf("count %d after %d", n, first.Last[who])
		}
	}
	if err := os.WriteFile(deviceIn(a.dir), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, errs := a.legwork("log", "soreness", "3")
	if code != exitMend || !strings.Contains(errs, "is damaged; remove it") {
		t.Errorf("a damaged device file: exit code %d, %s", code, errs)
	}
}

// Everything that reads goes on while another program has the database open, and
// so does writing.
func TestADatabaseThatAnotherProgramHasOpen(t *testing.T) {
	a := begun(t)
	f := diaryFlags{data: a.dir}
	other, err := f.read(t.Context(), world{now: time.Now, env: func(string) string { return "" }})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	a.must("today")
	a.must("log", "soreness", "3")
	s, err := other.app.State(t.Context(), other.who.ID)
	if err != nil || len(s.Soreness) != 1 {
		t.Errorf("the other program sees %d answers, %v; want the one just written", len(s.Soreness), err)
	}
	code, _, errs := a.legwork("restore", filepath.Join(a.dir, databaseFile))
	if code != exitMend {
		t.Errorf("restoring over an open database: exit code %d, %s", code, errs)
	}
}

func TestADamagedDatabaseIsSaidAndNotWrittenTo(t *testing.T) {
	a := begun(t)
	backup := filepath.Join(t.TempDir(), "backup.db")
	a.must("backup", backup)
	path := databaseIn(a.dir)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	copy(data[len(data)/2:], bytes.Repeat([]byte{0xff}, len(data)/4))
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, line := range [][]string{{"doctor"}, {"log", "soreness", "3"}} {
		a.refusedAsDamaged(backup, line...)
	}
	a.must("restore", backup)
	if health := a.must("doctor"); !strings.Contains(health, "ok database") {
		t.Errorf("after the restore:\n%s", health)
	}
}

// refusedAsDamaged runs the program, which must refuse and say which backup to
// restore.
func (a at) refusedAsDamaged(backup string, line ...string) {
	a.t.Helper()
	code, out, errs := a.legwork(line...)
	if code != exitMend || !strings.Contains(errs, "damaged") || !strings.Contains(errs, "restore the backup "+backup) || out != "" {
		a.t.Errorf("%v: exit code %d, %q, %q", line, code, out, errs)
	}
}

// What the pages do not show, a row that says something else than it did, is
// found by the first command of the next day.
func TestTheFirstCommandOfADayReadsEverything(t *testing.T) {
	a := begun(t)
	backup := filepath.Join(t.TempDir(), "backup.db")
	a.must("backup", backup)
	db, err := sql.Open("sqlite", databaseIn(a.dir))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), `update events set received = received + 1 where cursor = 2`); err != nil {
		t.Fatal(err)
	}
	db.Close()
	if _, _, errs := a.legwork("history"); errs != "" {
		t.Errorf("on the same day: %q; it was read through today", errs)
	}
	a.day = "2026-11-25"
	if code, out, errs := a.legwork("history"); code != exitOK || out == "" || !strings.Contains(errs, "damaged") {
		t.Errorf("reading: exit code %d, %q, %q; want the answer, and the damage on the side", code, out, errs)
	}
	a.refusedAsDamaged(backup, "log", "soreness", "3")
	a.must("restore", backup)
	if _, _, errs := a.legwork("log", "soreness", "3"); errs != "" {
		t.Errorf("after the restore: %q", errs)
	}
}

func TestADiskThatFillsUpIsSaid(t *testing.T) {
	const mb, gb = 1 << 20, 1 << 30
	for name, c := range map[string]struct {
		room  sqlite.Room
		known bool
		ok    bool
	}{
		"a tenth and more":                   {sqlite.Room{Free: 6 * gb, Size: 50 * gb}, true, true},
		"less than a tenth":                  {sqlite.Room{Free: 4 * gb, Size: 50 * gb}, true, false},
		"less than a tenth of a great deal":  {sqlite.Room{Free: 11 * gb, Size: 500 * gb}, true, true},
		"more than a tenth of a small disk":  {sqlite.Room{Free: 190 * mb, Size: 1 * gb}, true, false},
		"a disk of which nothing is to hear": {sqlite.Room{}, false, true},
	} {
		if got := roomFinding(c.room, c.known); got.OK != c.ok || c.ok == (got.Do != "") {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// A database in which one event is damaged is put aside by a restore, and what is
// before it and newer than the backup comes back.
func TestWhatIsWholeOfADamagedDatabaseComesBack(t *testing.T) {
	a := begun(t)
	backup := filepath.Join(t.TempDir(), "backup.db")
	a.must("backup", backup)
	for i := range 4 {
		a.must("log", "note", fmt.Sprintf("number %d", i))
	}
	path := databaseIn(a.dir)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.LastIndex(data, []byte("number 2"))
	if at < 0 {
		t.Fatal("the note is not in the file")
	}
	copy(data[at:], bytes.Repeat([]byte{0xff}, 8))
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	a.must("restore", backup)
	aside, err := filepath.Glob(path + ".before-restore-*")
	if err != nil || len(aside) != 1 {
		t.Fatalf("put aside: %v, %v", aside, err)
	}
	before, err := os.ReadFile(aside[0])
	if err != nil {
		t.Fatal(err)
	}
	if code, out, errs := a.legwork("import", aside[0]); code != exitMend || out != "" || !strings.Contains(errs, "--salvage takes the events that are whole") {
		t.Errorf("import: exit code %d, %q, %q", code, out, errs)
	}
	a.must("import", aside[0], "--salvage")
	if past := a.must("history"); !strings.Contains(past, "note: number 1") || strings.Contains(past, "number 2") {
		t.Errorf("what came back:\n%s", past)
	}
	if after, _ := os.ReadFile(aside[0]); !bytes.Equal(after, before) {
		t.Error("what was put aside is changed")
	}
}
