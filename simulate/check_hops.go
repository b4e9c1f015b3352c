package simulate

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/strength"
)

// EarlyHops finds hops in the weeks after a long gap in which there are to be
// none, or none so hard. A gap counts between sessions logged, and up to today
// when it still lasts; without any session logged there is nothing to come back
// from.
//
// Source: PRG-11.
func EarlyHops(s Scene) []Breach {
	row, week, ok := s.comingBack()
	if !ok {
		return nil
	}
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		switch level := composition.HopLevelOf(e); {
		case level == 0:
			return nil
		case week < row.HopsFrom, level >= 2 && week < row.TwoFrom:
			return []Breach{s.broken(HopsTooEarly, x.Exercise, "level %d in week %d", level, week)}
		}
		return nil
	})
}

// comingBack is the row of the last gap that still rules the hops, and the week
// since it ended, the first being 1.
func (s Scene) comingBack() (strength.ComeBack, int, bool) {
	before := s.before()
	end := s.Date // of the gap looked at
	for i := len(before) - 1; i >= 0; i-- {
		week := s.Date.DaysSince(end)/7 + 1
		row := strength.ComeBackAfter(end.DaysSince(before[i].Date), s.State.Profile.Age, false)
		if row.HopsFrom > 0 {
			return row, week, week < max(row.HopsFrom, row.TwoFrom)
		}
		end = before[i].Date
	}
	return strength.ComeBack{}, 0, false
}
