package timezone

import (
	"bytes"
	"compress/gzip"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "take the table of zones from Go anew")

// ofGo is the table that comes with Go.
func ofGo(t *testing.T) []byte {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Skip(err)
	}
	plain, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "time", "zoneinfo.zip"))
	if err != nil {
		t.Skip(err)
	}
	return plain
}

func TestEveryZoneOfGoIsThere(t *testing.T) {
	if *update {
		var out bytes.Buffer
		z, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
		_, _ = z.Write(ofGo(t))
		_ = z.Close()
		if err := os.WriteFile("zones.zip.gz", out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		zones = out.Bytes()
	}
	table, err := table()
	if err != nil {
		t.Fatal(err)
	}
	if len(table.File) < 500 {
		t.Errorf("the table has %d zones", len(table.File))
	}
	summer := time.Date(2027, 7, 15, 12, 0, 0, 0, time.UTC)
	for _, f := range table.File {
		got, err := own(f.Name)
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			continue
		}
		if got.String() != f.Name {
			t.Errorf("%s is called %s", f.Name, got)
		}
		want, err := time.LoadLocation(f.Name)
		if err != nil {
			continue // the system has no table, or an older one
		}
		if a, b := summer.In(got).Format(time.RFC3339), summer.In(want).Format(time.RFC3339); a != b {
			t.Logf("%s: %s here, %s on the system", f.Name, a, b)
		}
	}
	for name, clock := range map[string]string{"Europe/Berlin": "14:00", "America/New_York": "08:00", "Asia/Kathmandu": "17:45", "UTC": "12:00"} {
		zone, err := own(name)
		if err != nil || summer.In(zone).Format("15:04") != clock {
			t.Errorf("noon in July is %v in %s, %v, want %s", summer.In(zone), name, err, clock)
		}
	}
}

// The table is taken anew when Go brings a newer one; .ci/run asks for that.
func TestTheTableIsGos(t *testing.T) {
	if os.Getenv("LEGWORK_REQUIRE") == "" {
		t.Skip("LEGWORK_REQUIRE is not set: another version of Go has another table")
	}
	z, err := gzip.NewReader(bytes.NewReader(zones))
	if err != nil {
		t.Fatal(err)
	}
	var have bytes.Buffer
	if _, err := have.ReadFrom(z); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have.Bytes(), ofGo(t)) {
		t.Error("Go has another table: go test ./format/timezone -update")
	}
}

func TestNamesThatAreNoZone(t *testing.T) {
	for _, name := range []string{"Mars/Olympus", "../etc/passwd", "Europe", "Europe/", "europe/berlin\x00", ".", "/", strings.Repeat("x", 10_000)} {
		if zone, err := Load(name); err == nil {
			t.Errorf("Load(%.20q) = %v", name, zone)
		}
		if zone, err := own(name); err == nil {
			t.Errorf("own(%.20q) = %v", name, zone)
		}
		if zone := Machine(name); zone != time.Local {
			t.Errorf("Machine(%.20q) = %v", name, zone)
		}
	}
	for name, want := range map[string]*time.Location{"": time.UTC, "UTC": time.UTC, "Local": time.Local} {
		if zone, err := Load(name); zone != want || err != nil {
			t.Errorf("Load(%q) = %v, %v", name, zone, err)
		}
	}
}
