package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Tracks is what training asked of muscles, tendons and bones, each in its own
// unit. It stands beside effort times minutes, which cannot say it, and is
// never added up to one number.
//
// Source: LOAD-13.
type Tracks struct {
	Volume    Volume // hard sets for each muscle group (VOL-01)
	LowerSets int    // hard sets that the lower caps count (VOL-04)
	Tonnage   Tonnage
	Landings  int          // of hops, as they are
	Contacts  int          // of hops, weighted (PLYO-01)
	Impact    unit.Minutes // of running
}

// Plus is t and u together: two sessions, or the days of a week.
func (t Tracks) Plus(u Tracks) Tracks {
	return Tracks{
		Volume:    t.Volume.Plus(u.Volume),
		LowerSets: t.LowerSets + u.LowerSets,
		Tonnage:   t.Tonnage + u.Tonnage,
		Landings:  t.Landings + u.Landings,
		Contacts:  t.Contacts + u.Contacts,
		Impact:    t.Impact + u.Impact,
	}
}

// Why is t in a Reason, for information.
//
// Source: LOAD-13.
func (t Tracks) Why() training.Reason {
	return training.Because("LOAD-13", CodeTracks,
		training.Count("sets", t.LowerSets), training.Load("tonnage", unit.Kilograms(t.Tonnage)),
		training.Count("landings", t.Landings), training.Count("minutes", t.Impact))
}

// Logbook is what a log has to be read with.
type Logbook struct {
	// Exercise finds an exercise by its id, as Catalogue.Exercise does.
	Exercise func(id string) (catalogue.Exercise, bool)
	// Loading says what e was loaded with where the session took place; nil
	// means the first of its ways that takes kilograms.
	Loading func(e catalogue.Exercise) catalogue.Loading
	Mass    unit.Kilograms // of the athlete; 0 = not known
}

// TracksOf is what one strength session asked of the body. unknown lists the
// exercises that the book does not have, in the order they were done; they
// count for nothing.
//
// Source: LOAD-13.
func TracksOf(l training.LoggedSession, b Logbook) (t Tracks, unknown []string) {
	unknown = []string{}
	for _, x := range l.Exercises {
		e, ok := b.Exercise(x.Exercise)
		if !ok {
			unknown = append(unknown, x.Exercise)
			continue
		}
		t = t.Plus(b.tracksOf(e, x.Sets))
	}
	return t, unknown
}

func (b Logbook) tracksOf(e catalogue.Exercise, sets []training.LoggedSet) Tracks {
	t := Tracks{
		Volume:    LoggedVolume(e, sets),
		LowerSets: LoggedLowerSets(e, sets),
		Tonnage:   TonnageOf(e, b.loading(e), b.Mass, sets),
	}
	for _, s := range sets {
		landings, weighted := LoggedContacts(e, s)
		t.Landings += landings
		t.Contacts += weighted
	}
	return t
}

func (b Logbook) loading(e catalogue.Exercise) catalogue.Loading {
	if b.Loading != nil {
		return b.Loading(e)
	}
	for _, k := range e.Kits {
		if k.Loading != catalogue.BodyWeight && k.Loading != catalogue.ByBand {
			return k.Loading
		}
	}
	return catalogue.BodyWeight
}

// RunTracks is what a run asked of the body: minutes of impact. A hike has
// none.
//
// Source: LOAD-13. House rule: walking never leaves the ground.
func RunTracks(r training.DoneRun, easy unit.Pace) Tracks {
	if r.Kind == training.RunHike {
		return Tracks{}
	}
	return Tracks{Impact: RunRPE(r, easy).Minutes}
}
