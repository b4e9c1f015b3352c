package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// Six weeks of a run of 40 minutes every other day, and then a week of one every
// day: an hour at effort 7 is a stress of 100.
func TestAWeekOfMuchMoreRunningBringsTheEasierWeek(t *testing.T) {
	for _, tt := range []struct {
		name    string
		minutes unit.Minutes
		before  int // days
		want    bool
	}{
		{"two hours a day are a form far under −30", 120, 42, true},
		{"as long as ever", 40, 42, false},
		{"five weeks say nothing of form", 120, 35, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
			ran := func(d training.Date, m unit.Minutes) {
				s.on(d)
				s.tell("", journal.ID{}, journal.DoneRun{Key: d.String(), Run: training.DoneRun{Effort: 7, Run: training.Run{Date: d, Start: training.At(7, 0), Kind: training.RunEasy, Minutes: m, Done: true}}})
			}
			for i := -tt.before; i < 0; i += 2 {
				ran(monday.AddDays(i), 40)
			}
			for i := range 5 {
				ran(monday.AddDays(i), tt.minutes)
			}
			told := false
			for _, p := range s.safely(monday + 4) {
				told = told || says(p.Why, load.CodeDeloadForm)
			}
			if told != tt.want {
				t.Errorf("form asks for the easier week: %v, want %v", told, tt.want)
			}
		})
	}
}
