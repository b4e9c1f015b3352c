package runfile

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// Bounds of Merge.
const (
	// sameShare is how far time or distance of two copies of one run may differ.
	sameShare = 0.02
	// sameWindow is how far from its planned start a run may be done, in minutes.
	sameWindow training.Moment = 4 * 60
	// zoneGrain and zoneReach are what the clocks of two places differ by, in
	// minutes: whole quarters of an hour, up to fourteen hours.
	zoneGrain training.Moment = 15
	zoneReach training.Moment = 14 * 60
	// lookBack is how many runs before one are compared with it. House rule:
	// nobody finishes more in fourteen hours.
	lookBack = 50
)

// Merge puts the runs of several sources together, in order of their start:
//
//  1. Two done runs that start within a minute of each other, with time or
//     distance within 2 %, are one run. A minute is also the grain of a
//     start, and of a time, so one minute of difference in time always passes.
//     So are two with the same minutes and metres whose starts differ by what
//     time zones differ by: a watch writes the clock of the place, a portal is
//     read on the clock of home. Whole hundreds of metres are typed, not
//     measured, and prove nothing.
//  2. The richer copy stays and takes from the other what it lacks.
//  3. A done run replaces the planned one of its date that starts within four
//     hours of it or is of its kind: the nearest in time first, one for one.
//  4. The planned run's kind and title pass to a done run that says neither,
//     if at least half of the planned time was run: the plan knows that it
//     was a tempo run, the watch does not.
//
// A planned run may also stand twice, in a calendar and a table: planned runs
// alike in date, start, kind and title count once. The notes sum up what was
// put together.
func Merge(runs []training.Run) ([]training.Run, []training.Note) {
	sorted := slices.Clone(runs)
	order.By(sorted, byStart)
	var done, planned []training.Run
	var copies, replaced tally
	for _, r := range sorted {
		if r.Done {
			done = addDone(done, r, &copies)
			continue
		}
		planned = addPlanned(planned, r, &copies)
	}
	planned = replace(done, planned, &replaced)
	all := append(done, planned...)
	order.By(all, byStart)
	return all, append(copies.notes("is there twice and counts once", "are there twice and count once"),
		replaced.notes("was planned and done; the done one counts", "were planned and done; the done ones count")...)
}

// Alike reports whether two runs, both done or both planned, are one: rule 1 of
// Merge, and what it says of planned ones.
func Alike(a, b training.Run) bool {
	if a.Done != b.Done {
		return false
	}
	merged, _ := Merge([]training.Run{a, b})
	return len(merged) == 1
}

func byStart(a, b training.Run) int {
	return cmp.Or(cmp.Compare(a.Begin(), b.Begin()), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Title, b.Title))
}

// addDone takes r among the done runs, or into the copy already there.
func addDone(done []training.Run, r training.Run, copies *tally) []training.Run {
	for i := len(done) - 1; i >= max(0, len(done)-lookBack) && r.Begin()-done[i].Begin() <= zoneReach; i-- {
		if !sameRun(done[i], r) && !sameAbroad(done[i], r) { // Rule 1.
			continue
		}
		copies.add(r, done[i])
		if richness(r) > richness(done[i]) { // Rule 2.
			done[i], r = r, done[i]
		}
		done[i] = fill(done[i], r)
		return done
	}
	return append(done, r)
}

// addPlanned takes r among the planned runs unless it stands there already.
func addPlanned(planned []training.Run, r training.Run, copies *tally) []training.Run {
	for i := len(planned) - 1; i >= 0 && planned[i].Begin() == r.Begin(); i-- {
		if samePlan(planned[i], r) {
			copies.add(r, planned[i])
			planned[i] = fill(planned[i], r)
			return planned
		}
	}
	return append(planned, r)
}

func sameRun(a, b training.Run) bool {
	if apart(a, b) > 1 {
		return false
	}
	minutes := math.Abs(float64(a.Minutes - b.Minutes))
	return minutes <= max(1, sameShare*float64(max(a.Minutes, b.Minutes))) ||
		a.Distance > 0 && b.Distance > 0 && math.Abs(float64(a.Distance-b.Distance)) <= sameShare*float64(max(a.Distance, b.Distance))
}

func sameAbroad(a, b training.Run) bool {
	typed := math.Mod(float64(a.Distance), 100) == 0
	return !typed && apart(a, b)%zoneGrain == 0 && a.Minutes == b.Minutes && math.Abs(float64(a.Distance-b.Distance)) < 1
}

func samePlan(a, b training.Run) bool {
	return a.Begin() == b.Begin() && a.StartAssumed == b.StartAssumed && a.Kind == b.Kind && a.Title == b.Title &&
		(a.Minutes == b.Minutes || a.Minutes == 0 || b.Minutes == 0) && (a.Distance == b.Distance || a.Distance == 0 || b.Distance == 0)
}

// richness ranks copies by what a plan needs of them.
func richness(r training.Run) int {
	score := 0
	for i, has := range []bool{r.Title != "", r.Kind != training.RunEasy, r.Distance > 0, r.DescentKnown, r.Minutes > 0, !r.StartAssumed} {
		if has {
			score += 1 << i
		}
	}
	return score
}

// fill gives rich what only poor knows.
func fill(rich, poor training.Run) training.Run {
	rich.Title = cmp.Or(rich.Title, poor.Title)
	rich.Minutes = cmp.Or(rich.Minutes, poor.Minutes)
	rich.Distance = cmp.Or(rich.Distance, poor.Distance)
	if !rich.DescentKnown {
		rich.Descent, rich.DescentKnown = poor.Descent, poor.DescentKnown
	}
	if rich.Kind == training.RunEasy || rich.Kind == "" {
		rich.Kind, rich.Key = poor.Kind, poor.Key
	}
	return rich
}

// pair is a done and a planned run that may be the same.
type pair struct {
	done, planned int
	apart         training.Moment
	sameKind      bool
}

// replace takes out of planned what was done, by rules 3 and 4 of Merge.
func replace(done, planned []training.Run, replaced *tally) []training.Run {
	var pairs []pair
	for i, d := range done {
		from, _ := slices.BinarySearchFunc(planned, d.Date, func(p training.Run, day training.Date) int { return cmp.Compare(p.Date, day) })
		for j := from; j < len(planned) && planned[j].Date == d.Date; j++ {
			p := pair{done: i, planned: j, apart: apart(d, planned[j]), sameKind: d.Kind == planned[j].Kind}
			if p.apart <= sameWindow || p.sameKind {
				pairs = append(pairs, p)
			}
		}
	}
	order.By(pairs, func(a, b pair) int { return cmp.Compare(a.apart, b.apart) })
	usedDone, usedPlanned := make([]bool, len(done)), make([]bool, len(planned))
	for _, p := range pairs { // Rule 3.
		if usedDone[p.done] || usedPlanned[p.planned] {
			continue
		}
		usedDone[p.done], usedPlanned[p.planned] = true, true
		replaced.add(planned[p.planned], done[p.done])
		done[p.done] = inherit(done[p.done], planned[p.planned])
	}
	var left []training.Run
	for j, r := range planned {
		if !usedPlanned[j] {
			left = append(left, r)
		}
	}
	return left
}

// inherit is rule 4 of Merge.
func inherit(d, p training.Run) training.Run {
	said := runtitle.Read(runtitle.Event{Title: d.Title})
	named := d.Kind != training.RunEasy || said.Sport == runtitle.Run && said.Confidence >= runtitle.Likely
	enough := p.Minutes == 0 || d.Minutes*2 >= p.Minutes
	if !named && p.Kind != "" && enough {
		d.Kind, d.Key = p.Kind, p.Key
	}
	d.Title = cmp.Or(d.Title, p.Title)
	return d
}

func apart(a, b training.Run) training.Moment {
	d := a.Begin() - b.Begin()
	return max(d, -d)
}

// tally sums up runs that were put together, with the first as the example.
type tally struct {
	count int
	gone  training.Run
	kept  training.Run
}

func (t *tally) add(gone, kept training.Run) {
	if t.count++; t.count == 1 {
		t.gone, t.kept = gone, kept
	}
}

func (t tally) notes(one, many string) []training.Note {
	if t.count == 0 {
		return nil
	}
	text := several(t.count, "run "+one, "runs "+many) + fmt.Sprintf(": %s %s, %s", t.gone.Date, t.gone.Start, length(t.gone))
	if t.gone.Source != "" && t.kept.Source != "" && t.gone.Source != t.kept.Source {
		text += fmt.Sprintf(" (%s and %s)", t.gone.Source, t.kept.Source)
	}
	return []training.Note{{Text: text}}
}

func length(r training.Run) string {
	if r.Minutes == 0 {
		return fmt.Sprintf("%.1f km", r.Distance.Kilometres())
	}
	return fmt.Sprintf("%d min", r.Minutes)
}
