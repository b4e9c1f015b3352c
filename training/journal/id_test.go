package journal_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training/journal"
)

func ExampleNewID() {
	// 1795456800000 ms is 0x01a209909500; 7 is the version, and the first two bits of b
	// are the variant.
	id := journal.NewID(1_795_456_800_000, [10]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff})
	fmt.Println(id, id.Time())
	// Output: 01a20990-9500-7fff-bfff-ffffffffffff 1795456800000
}

func ExampleNextID() {
	chance := [10]byte{9: 5}
	last := journal.NewID(1000, chance)
	fmt.Println(journal.NextID(last, 2000, chance).Time())
	fmt.Println(journal.NextID(last, 1000, chance).Time()) // the same millisecond
	fmt.Println(journal.NextID(last, 500, chance).Time())  // the clock was set back
	// Output:
	// 2000
	// 1001
	// 1001
}

func ExampleParseID() {
	id, err := journal.ParseID("01a20990-9500-7000-8000-000000000001")
	fmt.Println(id.Time(), err)
	_, err = journal.ParseID("01A20990-9500-7000-8000-000000000001")
	fmt.Println(err)
	// Output:
	// 1795456800000 <nil>
	// not an id in small letters like 0193e0a1-7c2b-7f00-8a11-0242ac120002
}

func anyID(t *rapid.T) journal.ID {
	var chance [10]byte
	copy(chance[:], rapid.SliceOfN(rapid.Byte(), 10, 10).Draw(t, "chance"))
	return journal.NewID(journal.Instant(rapid.Int64Range(0, 1<<48-1).Draw(t, "ms")), chance)
}

func TestIDsKeepTheirTimeAndTheirSpelling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ms := journal.Instant(rapid.Int64Range(0, 1<<48-1).Draw(t, "ms"))
		id := journal.NewID(ms, [10]byte{})
		if id.Time() != ms {
			t.Fatalf("%v ms became %v", ms, id.Time())
		}
		id = anyID(t)
		s := id.String()
		if back, err := journal.ParseID(s); err != nil || back != id {
			t.Fatalf("%s became %s, %v", s, back, err)
		}
		if len(s) != 36 || s[14] != '7' || s[19] < '8' || s[19] > 'b' {
			t.Fatalf("%s is no UUID of version 7", s)
		}
	})
}

func TestAClockBefore1970MakesTheFirstIDs(t *testing.T) {
	early := journal.NewID(-1, [10]byte{9: 9})
	if late := journal.NewID(1, [10]byte{}); early.Time() != 0 || early.Compare(late) >= 0 {
		t.Errorf("%s sorts after %s", early, late)
	}
}

func TestIDsSortAsTheyAreSpelt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyID(t), anyID(t)
		if got, want := a.Compare(b), slices.Compare([]byte(a.String()), []byte(b.String())); got != want {
			t.Fatalf("%s and %s: %d, spelt %d", a, b, got, want)
		}
		if a.Compare(b) != -b.Compare(a) || a.Compare(a) != 0 {
			t.Fatal("the order is none")
		}
		if a.Time() < b.Time() && a.Compare(b) >= 0 {
			t.Fatalf("%s is older than %s and sorts after it", a, b)
		}
	})
}

// TestTheIDsOfOneDeviceRise whatever its clock does: it stands still, is set
// back, jumps.
func TestTheIDsOfOneDeviceRise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var last journal.ID
		ms := journal.Instant(1_795_456_800_000)
		for range rapid.IntRange(1, 50).Draw(t, "events") {
			ms += journal.Instant(rapid.Int64Range(-100_000_000, 100_000_000).Draw(t, "later"))
			if rapid.Bool().Draw(t, "still") {
				ms = last.Time()
			}
			var chance [10]byte
			copy(chance[:], rapid.SliceOfN(rapid.Byte(), 10, 10).Draw(t, "chance"))
			id := journal.NextID(last, ms, chance)
			if id.Compare(last) <= 0 {
				t.Fatalf("%s after %s", id, last)
			}
			if id.Time() > max(ms, last.Time()+1) { // rises no faster than it must
				t.Fatalf("%s is ahead of %v and of %s", id, ms, last)
			}
			last = id
		}
	})
}

func TestWhatIsNoID(t *testing.T) {
	for name, s := range map[string]string{
		"nothing":                     "",
		"capitals":                    "01A20990-9500-7000-8000-000000000001",
		"one capital":                 "01a20990-9500-7000-8000-00000000000A",
		"a letter short":              "01a20990-9500-7000-8000-00000000000",
		"a letter long":               "01a20990-9500-7000-8000-0000000000011",
		"no hyphens":                  "01a20990950070008000000000000001",
		"hyphens in the wrong places": "01a2099-09500-7000-8000-000000000001",
		"dots for hyphens":            "01a20990.9500.7000.8000.000000000001",
		"a letter beyond f":           "01a20990-9500-7000-8000-00000000000g",
		"braces":                      "{1a20990-9500-7000-8000-00000000000}",
		"letters of two bytes":        "01a20990-9500-7000-8000-0000000000é",
		"blanks around":               " 1a20990-9500-7000-8000-00000000000 ",
	} {
		if id, err := journal.ParseID(s); err == nil {
			t.Errorf("%s became %s", name, id)
		}
	}
}

func TestTheZeroIDSaysNothing(t *testing.T) {
	var id journal.ID
	if !id.IsZero() || id.String() != "" || journal.NewID(0, [10]byte{}).IsZero() {
		t.Error("the zero ID is an id, or an id is zero")
	}
	b, err := json.Marshal(struct{ ID journal.ID }{})
	if err != nil || string(b) != `{"ID":""}` {
		t.Errorf("got %s, %v", b, err)
	}
	back := struct{ ID journal.ID }{ID: journal.NewID(1, [10]byte{})}
	if err := json.Unmarshal(b, &back); err != nil || !back.ID.IsZero() {
		t.Errorf("got %v, %v", back, err)
	}
}
