package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/schedule"
)

// MoveKind is what stands against moving a session to a day.
type MoveKind string

// The kinds. None of them forbids anything: a session is the athlete's to move.
const (
	MoveFree    MoveKind = "free"    // nothing does
	MoveNote    MoveKind = "note"    // a day or hour the athlete did not give
	MoveWarning MoveKind = "warning" // another session stands too near
	MoveHard    MoveKind = "hard"    // a rule about the runs, a race, an illness or a warning sign
)

// MoveVerdict is a day that a session might be moved to.
type MoveVerdict struct {
	Date  training.Date
	Start training.Clock // the best there; that of the session where none is better
	Kind  MoveKind
	Why   []training.Reason
}

// Moves says of every day from one to another, both included, what stands
// against moving a session there, at the best start of that day. A session that
// is not in the plan has none.
//
// Source: SCH-01 to SCH-15, PRG-11.
func Moves(s athlete.State, cat *catalogue.Catalogue, today training.Date, session string, from, to training.Date) []MoveVerdict {
	p := proposing{state: s, cat: cat, today: today, agenda: AgendaSince(s, today, today.AddDays(-proposalsBack)), signsUp: WarningsOn(s, today)}
	e, ok := p.agenda.Find(session)
	if !ok || e.Status == Done {
		return nil
	}
	var out []MoveVerdict
	for d := from; d <= to; d++ {
		out = append(out, p.moveTo(e, d))
	}
	return out
}

func (p *proposing) moveTo(e Entry, d training.Date) MoveVerdict {
	v := MoveVerdict{Date: d, Start: e.Start, Kind: MoveFree}
	if d == e.Date {
		return v
	}
	if why, closed := p.closed(d); closed {
		v.Kind, v.Why = MoveHard, []training.Reason{why}
		return v
	}
	if p.raceNear(d) {
		v.Kind, v.Why = MoveHard, []training.Reason{training.Because("SCH-14", schedule.CodeBanned, training.Word("class", e.Lower.String()))}
		return v
	}
	b := p.boardAround(d).without(e.ID)
	starts := p.starts(d, e.Minutes)
	for i, start := range append([]training.Clock{e.Start}, starts...) {
		kind, why := b.against(p, e, d, start)
		if kind == MoveFree && !slices.Contains(starts, start) {
			kind = MoveNote
		}
		if i == 0 || worse(v.Kind, kind) {
			v.Start, v.Kind, v.Why = start, kind, why
		}
	}
	return v
}

// worse reports whether a is worse than b.
func worse(a, b MoveKind) bool {
	order := []MoveKind{MoveFree, MoveNote, MoveWarning, MoveHard}
	return slices.Index(order, a) > slices.Index(order, b)
}

// against is what stands against e on a day and start of the board, on which it
// is not.
func (b board) against(p *proposing, e Entry, d training.Date, start training.Clock) (MoveKind, []training.Reason) {
	k := slices.IndexFunc(b.problem.Weeks, func(w schedule.Week) bool { return w.Monday == d.Monday() })
	if k < 0 {
		return MoveFree, nil
	}
	item := p.itemOf(e)
	if v, why, no := schedule.Forbids(b.problem, k, item, d, start); no {
		if harmless(v) {
			return MoveNote, []training.Reason{why}
		}
		return MoveHard, []training.Reason{why}
	}
	x := schedule.Placed{Item: item, Index: len(b.solution.Weeks[k].Sessions), Date: d, Start: start}
	for _, w := range b.solution.Weeks {
		for _, o := range w.Sessions {
			if why, near := tooNear(x, o); near {
				return MoveWarning, []training.Reason{why}
			}
		}
	}
	return MoveFree, nil
}

// tooNear is why a session would stand too near to another: on its day, or with
// less between two with leg work than the rules want.
//
// Source: SCH-07. House rule: one a day, as plans have it.
func tooNear(x, o schedule.Placed) (training.Reason, bool) {
	if x.Date == o.Date {
		return training.Because("SCH-07", schedule.CodeOneADay), true
	}
	least := training.Moment(24 * 60)
	if x.Item.Strain.Lower() && o.Item.Strain.Lower() {
		least = 48 * 60
	}
	gap := x.Begin() - o.Begin()
	if gap = max(gap, -gap); !x.Item.Legs || !o.Item.Legs || gap >= least-60 {
		return training.Reason{}, false
	}
	code := schedule.CodeLightTooClose
	if least > 24*60 {
		code = schedule.CodeLowerTooClose
	}
	return training.Because("SCH-07", code, training.Word("other", o.Item.Name), training.Word("date", o.Date.String()),
		training.Count("hours", gap/60), training.Count("need", least/60)), true
}
