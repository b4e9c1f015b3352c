package catalogue_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

func TestProgrammesStandInOrder(t *testing.T) {
	var got []string
	for _, p := range load(t).Programmes() {
		got = append(got, p.ID)
	}
	want := []string{"rubio-8", "blease-4", "hill-6", "complete-guide-10", "six-effective",
		"beginner-hip-core", "heavy-and-springy", "race-season-maintenance"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestTheGuidesRestsAndRhythmAreItsOwn(t *testing.T) {
	p, _ := load(t).Programme("complete-guide-10")
	if p.RestSets != 90 || p.RestExercises != 120 || !p.RestsGiven {
		t.Errorf("rests %d and %d, given %v", p.RestSets, p.RestExercises, p.RestsGiven)
	}
	if p.PerWeek != [2]int{2, 3} || p.Weeks != [2]int{8, 12} || p.Sessions[0].Minutes != [2]unit.Minutes{15, 20} {
		t.Errorf("%v a week for %v weeks of %v minutes", p.PerWeek, p.Weeks, p.Sessions[0].Minutes)
	}
}

// D21: the article's minute a side stands beside what we would rather see.
func TestTheTwistIsShownWithItsCautionAndAnotherDose(t *testing.T) {
	p, _ := load(t).Programme("six-effective")
	for _, i := range p.Sessions[0].Items {
		if i.Exercise != "lower_twist" {
			continue
		}
		want := catalogue.Dose{Sets: [2]int{2, 2}, Reps: [2]int{8, 10}, Hold: [2]unit.Seconds{1, 3}, PerSide: true}
		if d := cmp.Diff(want, i.Instead); d != "" {
			t.Errorf("instead (-want +got):\n%s", d)
		}
		if i.Caution.Rule != "VOL-11" || i.Caution.Text == "" {
			t.Errorf("caution %+v", i.Caution)
		}
		return
	}
	t.Error("the twist is missing")
}

func TestNobodyElseIsShownAnotherDose(t *testing.T) {
	for _, p := range load(t).Programmes() {
		for _, s := range p.Sessions {
			for _, i := range s.Items {
				if !i.Instead.IsZero() && i.Exercise != "lower_twist" {
					t.Errorf("%s: %s has another dose", p.ID, i.Exercise)
				}
			}
		}
	}
}

// Programmes of ours keep the rules that bind a composed session.
func TestOurProgrammesKeepTheRules(t *testing.T) {
	c := load(t)
	// COMP-03, once the first weeks are over.
	gate := map[training.Level]int{training.LevelAuto: 2, training.L1: 3, training.L2: 4}
	for _, p := range c.Programmes() {
		if p.Article != "" {
			continue
		}
		for _, s := range p.Sessions {
			for n, i := range s.Items {
				e, _ := c.Exercise(i.Exercise)
				if e.Difficulty > gate[p.Level] {
					t.Errorf("%s: %s has difficulty %d", p.ID, e.ID, e.Difficulty)
				}
				if i.Dose.Sets[0] < 2 {
					t.Errorf("%s: %s has one set (VOL-10)", p.ID, e.ID)
				}
				for m := range n {
					o, _ := c.Exercise(s.Items[m].Exercise)
					if c.SameLadder(o.ID, e.ID) {
						t.Errorf("%s: %s and %s share a ladder (COMP-04)", p.ID, o.ID, e.ID)
					}
					if e.Pattern == catalogue.Hop && o.Pattern != catalogue.Hop {
						t.Errorf("%s: %s comes after %s (COMP-02)", p.ID, e.ID, o.ID)
					}
				}
			}
		}
	}
}

func TestABeginnersProgrammeNeedsNothing(t *testing.T) {
	c := load(t)
	p, _ := c.Programme("beginner-hip-core")
	for _, s := range p.Sessions {
		for _, i := range s.Items {
			if e, _ := c.Exercise(i.Exercise); !fits(e, []string{"floor", "wall", "chair", "stair", "towel"}) {
				t.Errorf("%s needs equipment", e.ID)
			}
		}
	}
}
