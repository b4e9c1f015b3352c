package adaptation

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/schedule"
)

// displacedOne moves a session that breaks a rule where it stands to the best
// place in what is left of its week, or lets it go.
func (p *proposing) displacedOne(b board, e Entry, bad schedule.Violation) Proposal {
	rule, moved, letGo := bad.Rule, CodeDisplaced, CodeDisplacedLetGo
	if betweenSessions(bad.Code) {
		moved, letGo = CodeMadeRoom, CodeMadeRoomLetGo
	}
	key := displacedKey(e.ID, e.Date, e.Start)
	if s, ok := b.best(p, e, max(p.today, e.Monday), e.Monday.AddDays(6)); ok {
		return p.moved(key, e, s, training.Because(rule, moved,
			training.Word("from", e.Date.String()), training.Word("to", s.date.String()), training.Word("start", s.start.String())))
	}
	why := training.Because(rule, letGo, training.Word("date", e.Date.String()))
	return small(key, why, dropped(e, why))
}

// betweenSessions reports whether a rule is one that two sessions break together.
func betweenSessions(c training.ReasonCode) bool {
	switch c {
	case schedule.CodeOneADay, schedule.CodeLowerTooClose, schedule.CodeLightTooClose, schedule.CodeNextDay:
		return true
	}
	return false
}

// sessionsMoved reports whether a session of these days was done, or stands, on
// another day or start than the plan has it.
func (p *proposing) sessionsMoved() bool {
	for _, e := range p.agenda.Between(p.today.AddDays(-3), p.today.AddDays(weekAhead)) {
		if e.Date != e.Planned && e.Status != Missed {
			return true
		}
	}
	return false
}

// notRelaxed is bad without the rules that the plan let go in e's week.
func (p *proposing) notRelaxed(e Entry, bad []schedule.Violation) []schedule.Violation {
	var gone []evidence.ID
	for _, w := range p.state.Plan.What.Weeks {
		if w.Monday == e.Monday {
			for _, r := range w.Relaxed {
				gone = append(gone, r.Rule)
			}
		}
	}
	return slices.DeleteFunc(bad, func(v schedule.Violation) bool { return slices.Contains(gone, v.Rule) })
}

// runsChanged reports whether the runs of the week ahead are others than the
// plan was made around. Without a change its placement stands, relaxations
// included.
func (p *proposing) runsChanged() bool {
	to := p.today.AddDays(weekAhead)
	var planned []training.Run
	for _, w := range p.state.Plan.What.Weeks {
		for _, r := range w.Runs {
			if r.Date >= p.today && r.Date <= to {
				planned = append(planned, r)
			}
		}
	}
	var now []training.Run
	for _, r := range p.calendar() {
		if r.Date >= p.today && r.Date <= to {
			now = append(now, r)
		}
	}
	byStart := func(a, b training.Run) int {
		return cmp.Or(cmp.Compare(a.Begin(), b.Begin()), cmp.Compare(a.Kind, b.Kind))
	}
	order.By(planned, byStart)
	order.By(now, byStart)
	return !slices.EqualFunc(planned, now, func(a, b training.Run) bool {
		return a.Begin() == b.Begin() && a.Kind == b.Kind && a.Minutes == b.Minutes
	})
}
