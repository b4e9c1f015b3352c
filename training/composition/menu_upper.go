package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// uppers are the sessions' variants without legs. Sessions of the same kit,
// length and place in the day share one: which leg lift leads them makes no
// difference to it.
func uppers(cat *catalogue.Catalogue, pools []*pool, b Block) []DosedSession {
	out := make([]DosedSession, len(b.Sessions))
	for i, s := range b.Sessions {
		same := slices.IndexFunc(b.Sessions[:i], func(o Slot) bool {
			return o.Minutes == s.Minutes && o.AfterRun == s.AfterRun && o.Kit.Equal(s.Kit)
		})
		if same >= 0 {
			out[i] = out[same]
			out[i].Name = sessionNames[i]
			continue
		}
		out[i] = upperSession(cat, pools[i], b, i)
	}
	return out
}

// upperSession is composed from trunk and upper-body work alone: what is left
// for a day that allows nothing for the legs. It takes 20 minutes at most.
//
// Source: SCH-13, the last step of the relaxation order.
func upperSession(cat *catalogue.Catalogue, p *pool, b Block, i int) DosedSession {
	b.Sessions = slices.Clone(b.Sessions)
	b.Sessions[i].Minutes = min(b.Sessions[i].Minutes, 20)
	d := draft{options: make([][]option, len(b.Sessions)), why: make([][]training.Reason, len(b.Sessions))}
	d.options[i] = upperOptions(cat, p, b, i)
	s := sessionFor(b, i)
	for _, o := range d.options[i] {
		s.Candidates = append(s.Candidates, o.Candidate)
	}
	a := Solve(Problem{Sessions: []Session{s}, Needs: upperNeeds(b), TimeCost: timeCost, Limits: searchLimits})
	filled := Answer{Sessions: make([]Filled, len(b.Sessions))}
	filled.Sessions[i] = a.Sessions[0]
	out := d.dosed(cat, b, i, filled) // a draft without sessions names no rivals
	out.Variant = VariantUpper
	out.Why = []training.Reason{training.Because("SCH-13", CodeUpperOnly)}
	return out
}

func upperOptions(cat *catalogue.Catalogue, p *pool, b Block, session int) []option {
	var all []option
	for i := range p.exercises {
		e := p.exercises[i]
		role := roleOf(e)
		if role != TrunkRole && role != UpperRole || !asked(cat, e, b, session) {
			continue
		}
		o := newOption(cat, e, b, session, Assistance)
		o.at = i
		if role == UpperRole {
			o.Value += upperWorth
		}
		all = append(all, o)
	}
	link(p, all, b, session)
	return all
}
