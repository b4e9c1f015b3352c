package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/progression"
)

// mostAdded is how many hard sets a muscle group may get more in a week.
//
// Source: PRG-06.
const mostAdded = 2

// addedSlowly is s without the sets that progress adds to a muscle group beyond
// two a week, those of the week's earlier sessions counted. The first exercises
// of the session keep theirs.
//
// Source: PRG-06.
func (d day) addedSlowly(s training.PrescribedSession, steps []progression.Step) {
	added := d.addedThisWeek()
	for i, x := range s.Exercises {
		if steps[i].Kind != progression.MoreSets {
			continue
		}
		e, _ := d.cat.Exercise(x.Exercise)
		groups := catalogue.GroupsOf(e)
		if more := plus(added, groups); !tooMany(more, groups) {
			added = more
			continue
		}
		s.Exercises[i], steps[i] = withoutAdded(x, steps[i])
	}
}

// addedThisWeek is what the week's sessions so far did more than the ones before
// them, by muscle group.
func (d day) addedThisWeek() catalogue.Shares {
	var added catalogue.Shares
	for id, list := range d.past {
		e, ok := d.cat.Exercise(id)
		for i := 1; ok && i < len(list); i++ {
			x := list[i]
			if x.Date >= d.today.Monday() && x.Session != d.entry.ID && working(x.Sets) > working(list[i-1].Sets) {
				added = plus(added, catalogue.GroupsOf(e))
			}
		}
	}
	return added
}

// tooMany reports whether a muscle group that groups train got too many sets
// more.
func tooMany(added, groups catalogue.Shares) bool {
	for i, share := range groups {
		if share > 0 && added[i] > mostAdded {
			return true
		}
	}
	return false
}

func plus(a, b catalogue.Shares) catalogue.Shares {
	for i := range a {
		a[i] += b[i]
	}
	return a
}

func working(sets []training.LoggedSet) int {
	n := 0
	for _, s := range sets {
		if s.Kind == training.WorkSet {
			n++
		}
	}
	return n
}

// withoutAdded is x and its step without the set that progress added, and
// without saying that it did.
func withoutAdded(x training.PrescribedExercise, step progression.Step) (training.PrescribedExercise, progression.Step) {
	said := func(r training.Reason) bool { return r.Code == progression.CodeMoreSets }
	x.Sets = x.Sets[:len(x.Sets)-1]
	x.Why = slices.DeleteFunc(slices.Clone(x.Why), said)
	step.Kind, step.Counts = progression.Hold, step.Counts[:len(step.Counts)-1]
	step.Why = slices.DeleteFunc(slices.Clone(step.Why), said)
	return x, step
}
