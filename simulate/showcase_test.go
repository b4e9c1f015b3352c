package simulate_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// fourMonths is how long the runner who is shown has trained.
const fourMonths = 17

func TestTheRunnerShownHasTrainedForFourMonthsOnAnyDay(t *testing.T) {
	from := monday - 7
	for today := from; today < from+7; today++ {
		events := simulate.Journal(world(t), simulate.Showcase(today, fourMonths, 60), fourMonths+1)
		kinds := map[journal.Kind]int{}
		for _, e := range events {
			kinds[e.Kind]++
			if err := journal.Check(e); err != nil {
				t.Errorf("%s: %v", today, err)
			}
			if e.Date() >= today {
				t.Errorf("%s: %s is of %s", today, e.Kind, e.Date())
			}
		}
		for _, k := range []journal.Kind{
			journal.SessionMoved, journal.PainReported, journal.TestDone, journal.NoteWritten, journal.ReadinessChecked, journal.RunDone, journal.PlaceWritten,
		} {
			if kinds[k] == 0 {
				t.Errorf("%s: no %s", today, k)
			}
		}
		held(t, today, athlete.Fold(events))
	}
}

// held is the state of a runner who has done most, not all, and has more ahead.
func held(t *testing.T, today training.Date, s athlete.State) {
	t.Helper()
	agenda := adaptation.AgendaOf(s, today)
	did := map[adaptation.Status]int{}
	for _, e := range agenda.Between(today-7*fourMonths, today-1) {
		did[e.Status]++
	}
	left := did[adaptation.Skipped] + did[adaptation.LetGo] + did[adaptation.Missed]
	if did[adaptation.Done] < 25 || left == 0 || left > 6 {
		t.Errorf("%s: %v", today, did)
	}
	if ahead := len(agenda.Between(today, today+28)); ahead < 6 {
		t.Errorf("%s: %d sessions in the four weeks ahead", today, ahead)
	}
	weekday := training.DayOf(today)
	if len(agenda.On(today)) == 0 && weekday < training.Saturday {
		t.Errorf("%s: no session today", today.Weekday())
	}
	if !slices.ContainsFunc(s.Goal.What.Races, func(r training.Race) bool { return r.Distance == training.GoalMarathon && r.Date > today }) {
		t.Errorf("%s: no marathon ahead", today)
	}
}

func TestTheRunnerShownIsTheSameTwice(t *testing.T) {
	today := monday
	tell := func() []journal.Event {
		return simulate.Journal(world(t), simulate.Showcase(today, 3, 0), 4)
	}
	a, b := tell(), tell()
	if len(a) == 0 || len(a) != len(b) {
		t.Fatalf("%d and %d events", len(a), len(b))
	}
	for i := range a {
		x, err := journal.Encode(a[i])
		if err != nil {
			t.Fatal(err)
		}
		y, err := journal.Encode(b[i])
		if err != nil || string(x) != string(y) {
			t.Errorf("event %d differs: %v\n%s\n%s", i, err, x, y)
		}
	}
}
