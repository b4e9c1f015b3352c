package journal_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training/journal"
)

func ExampleAhead() {
	e := sure(journal.Note{Text: "x"})
	fmt.Println(journal.Ahead(e, e.At-3_600_000)) // received an hour before it was made
	// Output: 3600000
}

func TestAClockThatRunsAheadIsMarkedAndNeverRefused(t *testing.T) {
	const minute, day = 60_000, 24 * 60 * 60_000
	for _, tt := range []struct {
		name  string
		ahead journal.Instant // of what was received
		want  journal.Elapsed
	}{
		{"right", 0, 0},
		{"on the way for two seconds", -2000, 0},
		{"seconds off", 2000, 0},
		{"two minutes off", 2 * minute, 0},
		{"a little more", 2*minute + 1, 2*minute + 1},
		{"an hour, as when summer time was forgotten", 60 * minute, 60 * minute},
		{"a day wrong", day, day},
		{"a year wrong", 365 * day, 365 * day},
		{"offline for a week says nothing of the clock", -7 * day, 0},
	} {
		e := sure(journal.Set{LoggedSet: done(8, 40)})
		received := e.At
		e.At += tt.ahead
		if got := journal.Ahead(e, received); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
		if err := journal.Check(e); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}
