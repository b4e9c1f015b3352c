package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
)

// CodeWeekOverBand says that a week would hold more hard leg sets than it may.
// Facts: sets, most.
const CodeWeekOverBand training.ReasonCode = "adaptation.week-over-band"

// LegSets counts the hard leg sets of the week that begins on a Monday: those done,
// and with them those that are still ahead.
//
// Source: VOL-04.
func (a Agenda) LegSets(s athlete.State, cat *catalogue.Catalogue, monday training.Date) (done, all int) {
	for _, x := range s.Sessions {
		if x.Date.Monday() == monday {
			done += load.LoggedLegSets(cat, x.LoggedSession)
		}
	}
	all = done
	for _, e := range a.Between(monday, monday.AddDays(6)) {
		if e.Status == Ahead {
			all += load.LegSets(cat, e.PrescribedSession)
		}
	}
	return done, all
}

// MostLegSets is how many hard leg sets the adopted plan lets a week hold; 0 for a
// week it does not have.
//
// Source: VOL-04.
func MostLegSets(s athlete.State, monday training.Date) int {
	for _, w := range s.Plan.What.Weeks {
		if w.Monday == monday {
			return w.Budget.LowerSets
		}
	}
	return 0
}

// overBand is the reason against a day of another week than the plan's that holds too
// much for the legs with the session. In its own it changes nothing.
func (l *landing) overBand(d training.Date) (training.Reason, bool) {
	monday, most := d.Monday(), MostLegSets(l.state, d.Monday())
	own := load.LegSets(l.cat, l.entry.PrescribedSession)
	if monday == l.entry.Monday || most == 0 || own == 0 {
		return training.Reason{}, false
	}
	_, all := l.agenda.LegSets(l.state, l.cat, monday)
	if l.entry.Date.Monday() != monday {
		all += own
	}
	if all <= most {
		return training.Reason{}, false
	}
	return training.Because("VOL-04", CodeWeekOverBand, training.Count("sets", all), training.Count("most", most)), true
}
