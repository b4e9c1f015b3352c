package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// lastingSwap is a swap that holds beyond the session it was made in.
type lastingSwap struct {
	athlete.LastingSwap
	session string
}

// lastingOf are those of a history, in the order they were made.
func lastingOf(s athlete.State) []lastingSwap {
	var out []lastingSwap
	for _, m := range s.Marks {
		for _, x := range m.Lasting {
			out = append(out, lastingSwap{x, m.Session})
		}
	}
	slices.SortFunc(out, func(a, b lastingSwap) int { return a.Event.Compare(b.Event) })
	return out
}

// lasting are the swaps that hold in e though they were made in others: those of
// before its day, of exercises it has, for exercises it has not yet. They come
// before its own, which say what is wanted in it and nowhere else.
//
// House rule: a session that has both exercises keeps both: doing one of them
// twice is nothing anybody asked for.
func (e Entry) lasting(list []lastingSwap) []journal.Swap {
	has := func(id string) bool {
		return slices.ContainsFunc(e.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == id })
	}
	var out []journal.Swap
	for _, x := range list {
		came := func(s journal.Swap) bool { return s.To == x.From }
		switch {
		case x.session == e.ID, e.Date < x.Date, e.Date == x.Date && e.Status == Done:
		case has(x.To) && !slices.ContainsFunc(out, func(s journal.Swap) bool { return s.From == x.To }):
		case has(x.From), slices.ContainsFunc(out, came):
			out = append(out, x.Swap)
		}
	}
	return out
}
