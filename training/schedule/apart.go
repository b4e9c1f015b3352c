package schedule

import "github.com/legwork-run/legwork/training"

// day is a day in minutes.
const day training.Moment = 24 * 60

// legsOf is when leg work that begins at m counts as beginning, for what comes
// before it and for what comes after. As a rule that is m. Where two days in a
// row are forbidden it is the edges of m's day: from the end of one day to the
// start of another are 24 h exactly when a day lies between them, so one gap
// serves both rules.
//
// Source: SCH-07, SAFE-04.
func (c *calendar) legsOf(m training.Moment) (early, late training.Moment) {
	if !c.problem.ApartDays {
		return m, m
	}
	early = m / day * day
	return early, early + day
}

// legGap is the gap between the leg work of two sessions.
func legGap(a, b *option) training.Moment {
	if a.begin > b.begin {
		a, b = b, a
	}
	return b.early - a.late
}
