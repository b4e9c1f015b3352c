package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
)

// factsOf are those of the first reason with the code.
func factsOf(list []training.Reason, code training.ReasonCode) map[string]string {
	out := map[string]string{}
	if i := slices.IndexFunc(list, func(r training.Reason) bool { return r.Code == code }); i >= 0 {
		for _, f := range list[i].Facts {
			out[f.Name] = f.Value
		}
	}
	return out
}

func TestTheFirstRunBeforeWeekTwelveAfterBirthIsNamed(t *testing.T) {
	for _, tt := range []struct {
		weeks int
		date  string // of the run named, empty = none
	}{
		{4, "2026-11-24"},  // the intervals of the first Tuesday
		{11, "2026-11-24"}, // still before week 12
		{12, ""},
		{0, ""},
	} {
		req := runner()
		req.Profile.WeeksAfterBirth = tt.weeks
		if got := factsOf(plan(t, req).Warnings, planner.RunEarlyAfterBirth)["date"]; got != tt.date {
			t.Errorf("%d weeks after birth the run on %q is named, want %q", tt.weeks, got, tt.date)
		}
	}
}

func TestWithPelvicFloorSymptomsARunIsNamedAndNothingIsHeavy(t *testing.T) {
	for _, weeks := range []int{0, 4, 30} {
		req := runner()
		req.Profile.WeeksAfterBirth, req.Profile.PelvicFloorSymptoms = weeks, true
		req.Profile.Level = training.L2
		req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
		p := plan(t, req)
		if !reasoned(p.Warnings, planner.PelvicFloorNow) || reasoned(p.Warnings, planner.AfterBirth) {
			t.Errorf("%d weeks: symptoms that are there are spoken of as if they might come", weeks)
		}
		if got := factsOf(p.Warnings, planner.RunWithSymptoms)["date"]; got != "2026-11-24" {
			t.Errorf("%d weeks: the run on %q is named, want the first", weeks, got)
		}
		for _, w := range p.Weeks {
			for _, s := range w.Sessions {
				if s.Lower == training.StrainHeavy {
					t.Errorf("%d weeks: %s is heavy", weeks, s.ID)
				}
			}
		}
	}
}

func TestARunOnTheListOfASoreRegionIsNamed(t *testing.T) {
	usual := []training.UsualRun{
		{Day: training.Tuesday, Kind: training.RunStrides, Minutes: 40},
		{Day: training.Thursday, Kind: training.RunTempo, Minutes: 50},
		{Day: training.Saturday, Kind: training.RunHills, Minutes: 50},
		{Day: training.Sunday, Kind: training.RunLong, Minutes: 100},
	}
	for _, tt := range []struct {
		site training.Site
		run  string
	}{
		{"achilles", "strides"},
		{"hamstring", "strides"},
		{"high-hamstring", "hills"},
		{"knee-front", "hills"}, // nothing may land
		{"back", ""},
	} {
		req := runner()
		req.Usual, req.Pain = usual, []training.Pain{{Site: tt.site, Score: 4}}
		if got := factsOf(plan(t, req).Warnings, planner.RunOnAvoidList)["run"]; got != tt.run {
			t.Errorf("%s: %q is named, want %q", tt.site, got, tt.run)
		}
	}
}

// landings counts the hops of the first weeks of a plan after pain has stopped
// to act in full.
func landings(p training.Plan) (n int) {
	for _, w := range p.Weeks[2:4] {
		for _, s := range w.Sessions {
			n += s.Contacts
		}
	}
	return n
}

func TestWhatBecomesOfASoreSiteIsWhatThePlanDoes(t *testing.T) {
	for _, tt := range []struct {
		site  training.Site
		score int
		want  training.ReasonCode
		lands bool
	}{
		{"shoulder", 4, planner.PainLaterEasier, true},
		{"wrist", 4, planner.PainLaterEasier, true},
		{"back", 4, planner.PainLaterEasier, true},
		{"back", 9, planner.PainLater, false}, // red
		{"knee-front", 4, planner.PainLater, false},
		{"achilles", 4, planner.PainLaterTrack, false},
	} {
		req := runner()
		req.Pain = []training.Pain{{Site: tt.site, Score: tt.score}}
		p := plan(t, req)
		if !reasoned(p.Warnings, tt.want) {
			t.Errorf("%s=%d: the plan does not say %s", tt.site, tt.score, tt.want)
		}
		if got := landings(p) > 0; got != tt.lands {
			t.Errorf("%s=%d: %d landings in weeks 3 and 4", tt.site, tt.score, landings(p))
		}
	}
}
