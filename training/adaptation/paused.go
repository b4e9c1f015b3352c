package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// symptomFree is how long an illness of the whole body keeps training away after
// its last day. Source: PRG-11.
const symptomFree = 2

// paused is rule 1 of Propose: the sessions of the days that are known to be
// without training. Where there is another place to train, nothing goes; today's
// session is made for what is there.
//
// House rule: an illness whose end nobody knows lets go what falls due, one day
// at a time; nobody knows tomorrow.
func (p *proposing) paused() []Proposal {
	var out []Proposal
	for _, t := range p.state.Pauses {
		if trainsAway(t.What) {
			continue
		}
		for _, e := range p.agenda.Between(max(p.today, t.What.Span.From), p.lastDayOff(t.What)) {
			if e.Status != Ahead {
				continue
			}
			why := training.Because("PRG-11", CodePaused, training.Word("why", t.What.Why), training.Word("date", e.Date.String()))
			out = append(out, small("pause/"+t.What.Key+"/"+e.ID, why, dropped(e, why)))
		}
	}
	return out
}

func (p *proposing) lastDayOff(x journal.Pause) training.Date {
	switch {
	case x.Span.Until.IsZero():
		return p.today
	case x.Why == journal.Ill:
		return x.Span.Until.AddDays(symptomFree)
	}
	return x.Span.Until
}
