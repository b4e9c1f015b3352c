package simulate

import (
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// Scene is what the invariants see: the session the program prescribes today,
// and what the athlete had told it by then. It is read and never written to.
type Scene struct {
	Runner    int
	Date      training.Date
	Catalogue *catalogue.Catalogue
	// State is folded from what arrived before the session.
	State   athlete.State
	Session training.PrescribedSession
	// Verdict is what the day said of itself when the session was made.
	Verdict readiness.Verdict
	// Planned is the session as the plan has it by now, and Unasked as it would
	// be today if nobody had been asked how they are, where the answers took sets.
	Planned, Unasked training.PrescribedSession
	Kit              equipment.Kit // of the session's place
	Level            training.Level
	// Lighter says that the session was made lighter before, or its week is.
	Lighter bool
	// Most is the ceiling on a session's minutes; 0 = none.
	Most unit.Minutes
	// Missed are the days of planned sessions that were not done.
	Missed []training.Date
	// Sought are the exercises whose first load is still being found.
	Sought []string
	// Relaxed are the rules that the plan let go in the session's week.
	Relaxed []evidence.ID
}

// broken makes a breach of the scene's session.
func (s Scene) broken(name Name, exercise, format string, args ...any) Breach {
	return Breach{Name: name, Runner: s.Runner, Date: s.Date, Session: s.Session.ID, Exercise: exercise, Detail: fmt.Sprintf(format, args...)}
}

// each calls check with every exercise that the catalogue has, and gathers what
// it finds.
func (s Scene) each(check func(training.PrescribedExercise, catalogue.Exercise) []Breach) []Breach {
	var out []Breach
	for _, x := range s.Session.Exercises {
		if e, ok := s.Catalogue.Exercise(x.Exercise); ok {
			out = append(out, check(x, e)...)
		}
	}
	return out
}

// before are the sessions logged before today, the latest last.
func (s Scene) before() []*athlete.Session {
	n := slices.IndexFunc(s.State.Sessions, func(x *athlete.Session) bool { return x.Date >= s.Date })
	if n < 0 {
		return s.State.Sessions
	}
	return s.State.Sessions[:n]
}

// exposures are the days an exercise was done on before today with something to
// show for it, the latest first, no older than a number of days.
func (s Scene) exposures(exercise string, days int) []training.Exposure {
	var out []training.Exposure
	for _, x := range slices.Backward(s.before()) {
		if s.Date.DaysSince(x.Date) > days {
			break
		}
		for _, e := range x.Exercises {
			if e.Exercise == exercise {
				out = append(out, training.Exposure{Date: x.Date, Session: x.ID, Exercise: exercise, Sets: e.Sets})
			}
		}
	}
	return out
}

// heaviest is the heaviest working set of which something came; 0 = none had a
// load.
func heaviest(sets []training.LoggedSet) unit.Kilograms {
	most := unit.Kilograms(0)
	for _, s := range sets {
		if s.Kind == training.WorkSet && s.Count() > 0 {
			most = max(most, s.Load)
		}
	}
	return most
}

// asked is the heaviest load a prescribed exercise asks for in a working set.
func asked(x training.PrescribedExercise) unit.Kilograms {
	most := unit.Kilograms(0)
	for _, s := range x.Sets {
		if s.Kind == training.WorkSet {
			most = max(most, s.Load)
		}
	}
	return most
}
