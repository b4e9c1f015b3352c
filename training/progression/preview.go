package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Preview is the next n steps if all goes well: each done as asked, with the
// reserve asked for, and the next one worked out from it. The plan's dose and
// what today allows are taken to stay as they are. It ends early where another
// exercise takes over, because of that one nothing is known.
func Preview(c Course, n int) []Step {
	var out []Step
	for range n {
		s := Next(c)
		out = append(out, s)
		if s.Exercise != c.Exercise.ID {
			break
		}
		c = c.afterDoing(s)
	}
	return out
}

// usualDays is a week from one session of an exercise to the next.
const usualDays = 7

// afterDoing is the course once s was done as asked.
func (c Course) afterDoing(s Step) Course {
	every := c.Every
	if every <= 0 {
		every = usualDays
	}
	done := training.Exposure{Date: c.Today, Exercise: c.Exercise.ID, Sets: c.setsOf(s)}
	c.Past = append(c.Past[:len(c.Past):len(c.Past)], done)
	if c.Week > 0 {
		c.Week += daysToWeeks(c.Today.AddDays(every), c.Today)
	}
	c.Today = c.Today.AddDays(every)
	if !c.Gap.Ended.IsZero() {
		c.Gap.Sessions++
	}
	return c
}

// daysToWeeks is how many Mondays lie between two days.
func daysToWeeks(to, from training.Date) int { return to.Monday().DaysSince(from.Monday()) / 7 }

// setsOf is the step's sets as logged.
func (c Course) setsOf(s Step) []training.LoggedSet {
	var sets []training.LoggedSet
	for _, n := range s.Counts {
		l := training.LoggedSet{
			Kind: training.WorkSet, Load: s.Load, RIR: s.RIR, Rated: true,
			Target: training.Target{Count: n, Low: c.Asked.lo(), High: c.Asked.hi(), RIR: s.RIR, Load: s.Load},
		}
		sets = append(sets, counting(l, s, n))
	}
	return sets
}

// counting is l with n of what the step counts.
func counting(l training.LoggedSet, s Step, n int) training.LoggedSet {
	switch s.Metric {
	case catalogue.Seconds:
		l.Hold = unit.Seconds(n)
	case catalogue.Contacts:
		l.Contacts = n
	case catalogue.Steps:
		l.Steps = n
	default:
		l.Reps = n
	}
	return l
}
