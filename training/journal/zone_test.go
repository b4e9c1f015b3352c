package journal_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

func ExampleMakeZone() {
	z := journal.MakeZone(-210, "America/St_Johns")
	fmt.Println(z, z.Minutes(), z.Name())
	// Output: -03:30[America/St_Johns] -210 America/St_Johns
}

func ExampleEvent_Local() {
	e := journal.Event{At: 1_795_478_340_000, Zone: "-05:00[America/New_York]"} // 23:59 UTC
	fmt.Println(e.Local())
	e.Zone = "+05:45[Asia/Kathmandu]"
	fmt.Println(e.Local())
	// Output:
	// 2026-11-23 18:59
	// 2026-11-24 05:44
}

func TestZones(t *testing.T) {
	for _, tt := range []struct {
		zone    journal.Zone
		minutes int
		name    string
		ok      bool
	}{
		{"", 0, "", true},
		{"+00:00", 0, "", true},
		{"-00:00", 0, "", true},
		{"+01:00[Europe/Berlin]", 60, "Europe/Berlin", true},
		{"-09:30[Pacific/Marquesas]", -570, "Pacific/Marquesas", true},
		{"+14:00[Pacific/Kiritimati]", 840, "Pacific/Kiritimati", true},
		{"+05:45", 345, "", true},
		{"+00:00[Etc/GMT+1]", 0, "Etc/GMT+1", true},
		{"+14:01", 0, "", false},
		{"+01:60", 0, "", false},
		{"+1:00", 0, "", false},
		{"01:00", 0, "", false},
		{"+01.00", 0, "", false},
		{"+0100", 0, "", false},
		{"+aa:bb", 0, "", false},
		{"+-1:00", 0, "", false},
		{"+01:00[]", 0, "", false},
		{"+01:00[Europe/Berlin", 0, "", false},
		{"+01:00Europe/Berlin", 0, "", false},
		{"+01:00[Europe/Ber\nlin]", 0, "", false},
		{"+01:00[Europe/Bérlin]", 0, "", false},
		{"+01:00[Europe/Berlin][x]", 0, "", false},
		{"+01:00[ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL]", 0, "", false},
		{"Europe/Berlin", 0, "", false},
		{"Z", 0, "", false},
	} {
		if m, name := tt.zone.Minutes(), tt.zone.Name(); m != tt.minutes || name != tt.name {
			t.Errorf("%q: %d minutes, %q; want %d, %q", tt.zone, m, name, tt.minutes, tt.name)
		}
		e := sure(journal.Note{Text: "x"})
		e.Zone = tt.zone
		var bad *training.InvalidError
		if err := journal.Check(e); (err == nil) != tt.ok || err != nil && (!errors.As(err, &bad) || bad.Field != "tz") {
			t.Errorf("%q: %v", tt.zone, err)
		}
	}
}

func TestEveryZoneMadeIsRead(t *testing.T) {
	for east := -840; east <= 840; east++ {
		if z := journal.MakeZone(east, "Some/Where"); z.Minutes() != east || z.Name() != "Some/Where" {
			t.Errorf("%d became %s: %d, %s", east, z, z.Minutes(), z.Name())
		}
	}
}

func TestTheDayAndTimeADeviceShowed(t *testing.T) {
	for _, tt := range []struct {
		name  string
		utc   string
		zone  journal.Zone
		day   string
		clock string
	}{
		{"at home", "2026-11-23T17:00:00Z", "+01:00", "2026-11-23", "18:00"},
		{"seconds are let go", "2026-11-23T17:00:59Z", "+01:00", "2026-11-23", "18:00"},
		{"past midnight in the east", "2026-11-23T23:30:00Z", "+01:00", "2026-11-24", "00:30"},
		{"still yesterday in the west", "2026-11-24T02:00:00Z", "-05:00", "2026-11-23", "21:00"},
		{"midnight itself", "2026-11-24T05:00:00Z", "-05:00", "2026-11-24", "00:00"},
		{"a leap day from the west", "2028-03-01T03:59:00Z", "-04:00", "2028-02-29", "23:59"},
		{"a leap day from the east", "2028-02-28T12:00:00Z", "+14:00", "2028-02-29", "02:00"},
		{"no leap day in 2100", "2100-02-28T23:30:00Z", "+01:00", "2100-03-01", "00:30"},
		{"the last night of a year", "2026-12-31T23:00:00Z", "+01:00", "2027-01-01", "00:00"},
		{"before 1970", "1969-12-31T23:59:59Z", "", "1969-12-31", "23:59"},
		{"the first moment", "1970-01-01T00:00:00Z", "-00:30", "1969-12-31", "23:30"},
		{"a zone that cannot be read is UTC", "2026-11-23T17:00:00Z", "Mars", "2026-11-23", "17:00"},
	} {
		utc, err := time.Parse(time.RFC3339, tt.utc)
		if err != nil {
			t.Fatal(err)
		}
		d, c := journal.Instant(utc.UnixMilli()).In(tt.zone)
		if d.String() != tt.day || c.String() != tt.clock {
			t.Errorf("%s: got %s %s, want %s %s", tt.name, d, c, tt.day, tt.clock)
		}
	}
}

// TestLocalTimeAgreesWithTheStandardLibrary over all zones and two centuries.
func TestLocalTimeAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ms := rapid.Int64Range(-4e12, 8e12).Draw(t, "ms") // 1843 to 2223
		east := rapid.IntRange(-840, 840).Draw(t, "east")
		z := journal.MakeZone(east, "")
		d, c := journal.Instant(ms).In(z)
		there := time.UnixMilli(ms).In(time.FixedZone("", east*60))
		if d != training.DateOf(there) || c != training.At(there.Hour(), there.Minute()) {
			t.Fatalf("%s %s, want %s", d, c, there)
		}
		if at := journal.InstantAt(d, c, z); at > journal.Instant(ms) || at <= journal.Instant(ms-60_000) {
			t.Fatalf("%d became %d", ms, at)
		}
	})
}
