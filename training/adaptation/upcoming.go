package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
)

// Upcoming is what comes next for one exercise, so many sessions further if all
// goes well, and the first session ahead that has it. ok is false when none
// has. The day's state is taken to be fine: nobody knows how they will sleep.
func Upcoming(s athlete.State, cat *catalogue.Catalogue, today training.Date, exercise string, n int) (steps []progression.Step, first Entry, ok bool) {
	for _, e := range AgendaSince(s, today, today.AddDays(-near)).Entries {
		if e.Status != Ahead || e.Date < today {
			continue
		}
		for _, x := range e.Exercises {
			if x.Exercise != exercise {
				continue
			}
			ask := Ask{Date: e.Date, Session: e.ID}
			d, err := dayOf(s, cat, ask, e, readiness.Today(cat, readiness.Day{Date: e.Date}))
			if err != nil {
				return nil, e, false
			}
			c, fits := d.course(x)
			return progression.Preview(c, n), e, fits
		}
	}
	return nil, Entry{}, false
}
