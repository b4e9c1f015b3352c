package adaptation_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/load"
)

// A session that is put into another week is warned of what that week may hold for
// the legs; in its own week it changes nothing.
func TestAMoveIntoAFullWeekIsWarnedOfItsCap(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalMarathon})
	e := s.first(monday)
	own := load.LegSets(s.cat, e.PrescribedSession)
	for _, l := range s.landings(e.ID, monday) {
		week := l.Date.Monday()
		_, all := s.agenda(monday).LegSets(s.state(), s.cat, week)
		most := adaptation.MostLegSets(s.state(), week)
		over := week != monday && own > 0 && all+own > most
		if told := slices.Contains(codes(l.Against), adaptation.CodeWeekOverBand); told != over {
			t.Errorf("%s: %d and %d of %d sets; warned %v", l.Date, all, own, most, told)
		}
		if over && l.Weight() < adaptation.Warned {
			t.Errorf("%s weighs %d", l.Date, l.Weight())
		}
	}
	_, next := s.agenda(monday).LegSets(s.state(), s.cat, monday+7)
	if most := adaptation.MostLegSets(s.state(), monday+7); next+own <= most {
		t.Errorf("nothing was tried: %d and %d sets, at most %d", next, own, most)
	}
}

func TestLegSetsAreThoseDoneAndThoseAhead(t *testing.T) {
	s := squatting(t, "barbell") // three sets done on Tuesday, three ahead a week later
	for _, c := range []struct {
		monday    training.Date
		done, all int
	}{{monday, 3, 3}, {monday + 7, 0, 3}, {monday + 14, 0, 0}} {
		if done, all := s.agenda(monday+7).LegSets(s.state(), s.cat, c.monday); done != c.done || all != c.all {
			t.Errorf("week of %s: %d done, %d in all; want %d, %d", c.monday, done, all, c.done, c.all)
		}
	}
	if most := adaptation.MostLegSets(s.state(), monday+70); most != 0 {
		t.Errorf("a week that no plan has holds %d", most)
	}
}
