package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// letter is an event and the day it reaches the program.
type letter struct {
	event   journal.Event
	arrives training.Date
}

// post holds what was written and has not arrived.
type post struct {
	dice    dice
	ready   []journal.Event // written today, and through at once
	waiting []letter
}

func (p *post) send(e journal.Event, today, arrives training.Date) {
	if arrives <= today {
		p.ready = append(p.ready, e)
		return
	}
	p.waiting = append(p.waiting, letter{e, arrives})
}

// deliver hands over what arrives by the end of day. When some of it waited, all
// comes in any order, as outboxes are emptied over a bad line; what went through
// at once comes in its own.
func (p *post) deliver(day training.Date) []journal.Event {
	out := slices.Clone(p.ready)
	p.ready = p.ready[:0] // its room is used again
	if len(p.waiting) == 0 {
		return out
	}
	keep, late := p.waiting[:0], len(out)
	for _, l := range p.waiting {
		if l.arrives > day {
			keep = append(keep, l)
			continue
		}
		out = append(out, l.event)
	}
	p.waiting = keep
	if len(out) > late {
		p.dice.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	}
	return out
}

func (p *post) empty() bool { return len(p.ready) == 0 && len(p.waiting) == 0 }
