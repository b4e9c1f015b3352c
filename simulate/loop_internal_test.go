package simulate

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

func someLoop(t *testing.T, look Look) loop {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := Population{Seed: 4, Athletes: 1, Weeks: 26, From: training.NewDate(2026, 11, 23)}
	return newLoop(NewWorld(cat), p.Runner(3), p.Weeks, look)
}

// The program proposes no such move; this is what is counted when it does.
func TestAChangeIsHeldAgainstTheDaysOff(t *testing.T) {
	l := someLoop(t, Look{})
	day := l.player.Runner.From
	state := athlete.State{Pauses: []athlete.Told[journal.Pause]{{What: journal.Pause{Why: journal.Ill, Span: training.Span{From: day}}}}}
	for _, to := range []training.Date{day.AddDays(-1), day.AddDays(1)} {
		l.change(day, state, adaptation.Proposal{Key: "missed/x", Safety: true, Changes: []training.Change{{Kind: training.Moved, Session: "x", To: to}}})
	}
	if l.out.Breaches[MovedToDayOff] != 1 || l.out.Counts[ChangesMade] != 2 {
		t.Errorf("%d moves onto a day off in %d changes, want 1 of 2", l.out.Breaches[MovedToDayOff], l.out.Counts[ChangesMade])
	}
}

// In a life as it is every announced cut is made. Here the day's session is
// what it would be if nobody had been asked, as if the cut were only said.
func TestACutThatIsOnlySaidIsSeen(t *testing.T) {
	announced, seen := 0, 0
	var l loop
	l = someLoop(t, Look{At: func(day training.Date, s athlete.State, d adaptation.Day) {
		if !CutsLegSets(d.Verdict) || d.Verdict.NoLower {
			return
		}
		scene := l.withCuts(Scene{Date: day, Catalogue: l.world.cat, State: s, Verdict: d.Verdict, Session: d.Session}, adaptation.AgendaSince(s, day, day.AddDays(-28)))
		if len(Cuts(scene)) > 0 {
			t.Errorf("%s: %v", day, Cuts(scene))
		}
		announced++
		if scene.Session = scene.Unasked; len(Cuts(scene)) > 0 {
			seen++
		}
	}})
	for day := l.player.Runner.From; day < l.player.Runner.From.AddDays(7*26); day++ {
		l.live(day)
	}
	// Some sessions have no leg exercise of two sets, and nothing is to be seen there.
	if announced == 0 || 2*seen < announced {
		t.Errorf("%d cuts of %d were seen to be missing", seen, announced)
	}
}
