package adaptation_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/progression"
)

// Somebody who always does what is asked gets sets added everywhere at once; no
// group of muscles more than two a week of them.
func TestAMuscleGroupGetsTwoSetsMoreAWeekAtMost(t *testing.T) {
	added := 0
	for _, kit := range []training.Preset{training.KitNone, training.KitDumbbells, training.KitGym} {
		p := runner()
		p.Places[0].Preset = kit
		s := begin(t, p, journal.Goal{Goal: training.GoalBase, Sessions: 3})
		week := catalogue.Shares{}
		for d := monday; d < monday+7*16; d++ {
			if d == d.Monday() {
				week = catalogue.Shares{}
			}
			s.safely(d)
			day := s.today(d)
			if day.Entry.ID == "" || day.Entry.Status != adaptation.Ahead {
				continue
			}
			for i, step := range day.Steps {
				x := day.Session.Exercises[i]
				says := slices.ContainsFunc(x.Why, func(r training.Reason) bool { return r.Code == progression.CodeMoreSets })
				if says != (step.Kind == progression.MoreSets) {
					t.Errorf("%s: %s says it has a set more: %v", d, x.Exercise, says)
				}
				if step.Kind != progression.MoreSets {
					continue
				}
				added++
				is, _ := s.cat.Exercise(x.Exercise)
				shares := catalogue.GroupsOf(is)
				for g := range week {
					if week[g] += shares[g]; week[g] > 2 {
						t.Errorf("%s, %s: group %d got %g sets more in a week", kit, d, g, week[g])
					}
				}
			}
			s.done(d, 0, 0)
		}
	}
	if added == 0 {
		t.Error("nobody got a set more")
	}
}
