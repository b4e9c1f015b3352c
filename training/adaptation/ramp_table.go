package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

// RampTable is what NextSet would answer, whatever set comes before: the dialogue
// in which a first load is found, for whoever goes on without asking.
type RampTable struct {
	Exercise string
	// Sets are how many whole sets the search may take; after them the planned
	// load holds.
	Sets int
	Rows []RampRow // by load, lightest first
}

// RampRow is the load that follows a set with Load.
type RampRow struct {
	Load unit.Kilograms
	// After is by how many repetitions were left, 0 to 10.
	After [mostLeft + 1]unit.Kilograms
	// Sore is After for a set that hurt a little, or broke form.
	Sore [mostLeft + 1]unit.Kilograms
	// Unrated follows when nobody said how many were left.
	Unrated unit.Kilograms
}

// mostLeft is the most repetitions in reserve that anybody tells.
const mostLeft = 10

// SoreFrom is the pain in a set from which it counts as Sore; see Hurt for that
// from which its exercise is over.
//
// Source: PRG-08.
const SoreFrom = 3

// rampTables are those of the exercises of the day's session whose first load is
// sought.
//
// Source: PRG-09a.
func (d day) rampTables(session training.PrescribedSession, steps []progression.Step) []RampTable {
	var out []RampTable
	for _, x := range session.Exercises {
		c, known := d.course(x)
		if !known || !seeksLoad(steps, x.Exercise) {
			continue
		}
		t := RampTable{Exercise: x.Exercise, Sets: c.Asked.Sets}
		for _, load := range d.kit.Loads(c.Way.Loading) {
			t.Rows = append(t.Rows, d.rampRow(c, load))
		}
		if len(t.Rows) > 0 {
			out = append(out, t)
		}
	}
	return out
}

func (d day) rampRow(c progression.Course, load unit.Kilograms) RampRow {
	after := func(set training.LoggedSet) unit.Kilograms {
		set.Kind, set.Load = training.WorkSet, load
		return d.easedRamp(progression.Ramp(c, []training.LoggedSet{set}), c, load).Load
	}
	r := RampRow{Load: load, Unrated: after(training.LoggedSet{})}
	for left := range r.After {
		set := training.LoggedSet{RIR: training.RIR(left), Rated: true}
		r.After[left] = after(set)
		set.Pain = SoreFrom
		r.Sore[left] = after(set)
	}
	return r
}
