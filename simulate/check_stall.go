package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
)

// LivedWeek is one week of a plan as it was lived.
type LivedWeek struct {
	Monday        training.Date
	Asked, Done   int // sessions
	Phase         training.Phase
	Deload        bool
	Sore, Ill     bool // something was told that holds progress back
	SaysLess      bool // the reserve said is below what was asked, so nothing may rise
	Progress      bool // of any kind, see Progressed
	AtTop         bool // every loaded lift is at the kit's heaviest
	MayNotRise    bool // the rules hold every load: pregnancy, youth, a clinician's word
	Interruptions int  // days away or paused
	Holding       bool // so few leg sets that strength is held and no more
}

const (
	// stallWeeks is how long nothing may change.
	//
	// House rule: two blocks of eight weeks, the least to judge a block by (EFF-17).
	stallWeeks = 16
	// stallAdherence is the share of sessions done, in percent, from which a
	// stall is the plan's doing.
	stallAdherence = 80
)

// excused reports whether a week without progress proves nothing.
func (w LivedWeek) excused() bool {
	held := w.Sore || w.Ill || w.SaysLess || w.AtTop || w.MayNotRise || w.Holding || w.Interruptions > 0
	return held || w.Phase == training.MT || w.Phase == training.TP || w.Phase == training.TR
}

// Stalls finds a plan under which nothing at all gets better in sixteen weeks of
// training as asked. Weeks are in their order; those that prove nothing are
// passed over. One breach is given for each stall, at its sixteenth week.
func Stalls(runner int, weeks []LivedWeek) []Breach {
	var out []Breach
	asked, done, still := 0, 0, 0
	for _, w := range weeks {
		switch {
		case w.Progress:
			asked, done, still = 0, 0, 0
			continue
		case w.excused() || w.Asked == 0:
			continue
		}
		asked, done, still = asked+w.Asked, done+w.Done, still+1
		if still < stallWeeks {
			continue
		}
		if 100*done >= stallAdherence*asked {
			out = append(out, Breach{Name: Stalled, Runner: runner, Date: w.Monday, Detail: "nothing rose in 16 weeks of training as asked"})
		}
		asked, done, still = 0, 0, 0
	}
	return out
}

// Progressed reports whether the sessions from a day on hold something that none
// of the sixteen weeks before it does: a heavier load, a higher count at the same
// load, more working sets in a session, or an exercise over one done before.
func Progressed(cat *catalogue.Catalogue, history []training.LoggedSession, from training.Date) bool {
	best := map[loaded]mark{}
	for _, l := range history {
		if l.Date >= from || from.DaysSince(l.Date) > 7*stallWeeks {
			continue
		}
		for _, x := range l.Exercises {
			k := asLoaded(x)
			best[k] = best[k].with(x.Sets)
		}
	}
	return slices.ContainsFunc(history, func(l training.LoggedSession) bool {
		return l.Date >= from && slices.ContainsFunc(l.Exercises, func(x training.LoggedExercise) bool {
			old, known := best[asLoaded(x)]
			if !known {
				return slices.ContainsFunc(cat.Below(x.Exercise), func(id string) bool { return doneBefore(best, id) })
			}
			return mark{}.with(x.Sets).beyond(old)
		})
	})
}

// loaded is an exercise by what it is loaded with: who lost their bar begins anew
// without it.
type loaded struct{ exercise, with string }

func asLoaded(x training.LoggedExercise) loaded {
	for _, s := range x.Sets {
		if s.Kind == training.WorkSet {
			return loaded{x.Exercise, s.Loading}
		}
	}
	return loaded{exercise: x.Exercise}
}

func doneBefore(best map[loaded]mark, id string) bool {
	for k := range best {
		if k.exercise == id {
			return true
		}
	}
	return false
}

// mark is the best of one exercise.
type mark struct {
	load  unit.Kilograms
	count int // at that load
	sets  int
}

func (m mark) with(sets []training.LoggedSet) mark {
	work := 0
	for _, s := range sets {
		if s.Kind != training.WorkSet || s.Count() == 0 {
			continue
		}
		work++
		switch {
		case s.Load > m.load:
			m.load, m.count = s.Load, s.Count()
		case s.Load == m.load:
			m.count = max(m.count, s.Count())
		}
	}
	m.sets = max(m.sets, work)
	return m
}

func (m mark) beyond(o mark) bool {
	return m.load > o.load || m.load == o.load && m.count > o.count || m.sets > o.sets
}

// AtTop reports whether every exercise of sessions that takes kilograms here was
// done with the heaviest there is. Without any it is false.
func AtTop(cat *catalogue.Catalogue, sessions []training.LoggedSession, kit equipment.Kit) bool {
	found := false
	for _, l := range sessions {
		for _, x := range l.Exercises {
			e, _ := cat.Exercise(x.Exercise)
			_, loads := way(e, kit, "")
			if len(loads) == 0 {
				continue
			}
			if heaviest(x.Sets) < loads[len(loads)-1] {
				return false
			}
			found = true
		}
	}
	return found
}
