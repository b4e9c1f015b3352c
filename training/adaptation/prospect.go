package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
)

// Prospect is a day about which much is asked: what would follow from pain in this
// place or that, from a swap, from less time. What none of it changes is worked out
// once. It is for one goroutine.
type Prospect struct {
	agenda Agenda
	state  athlete.State
	cat    *catalogue.Catalogue
	eve    eve
	kits   map[string]equipment.Kit // by place
}

// Prospect is that of a day of s, of which a is the agenda.
func (a Agenda) Prospect(s athlete.State, cat *catalogue.Catalogue, d training.Date) Prospect {
	return Prospect{a, s, cat, eveOf(s, d), map[string]equipment.Kit{}}
}

// Outlook is a day's session with what whoever does it without asking again has to
// know of it.
type Outlook struct {
	Day
	// Ramps are the tables of the exercises whose first load is sought. Source: PRG-09a.
	Ramps []RampTable
	// Untouched are those of the exercises asked about, by id, that the day leaves as
	// they are: neither taken away nor eased, and free to rise.
	Untouched []string
}

// Outlook is the day that ask is about, which is the prospect's own, and what it
// leaves of other exercises. The error is a *training.InvalidError, as of Today.
func (p Prospect) Outlook(ask Ask, others []string) (Outlook, error) {
	today, d, err := p.today(ask)
	if err != nil || today.Entry.ID == "" {
		return Outlook{Day: today}, err
	}
	return Outlook{today, d.rampTables(today.Session, today.Steps), d.untouched(others)}, nil
}

// today is the day, and what it was worked out from where it has a session.
func (p Prospect) today(ask Ask) (Day, day, error) {
	entry, d, err := p.day(ask)
	if err != nil {
		return Day{}, day{}, err
	}
	out := Day{Date: ask.Date, Verdict: d.verdict, Entry: entry}
	out.Next, _ = p.agenda.Next(ask.Date.AddDays(1))
	if entry.ID == "" {
		return out, d, nil
	}
	out.Session, out.Steps = d.session()
	out.Why = out.Session.Why[min(len(entry.Why), len(out.Session.Why)):]
	return out, d, nil
}

// day is the entry that ask is about, zero ID where there is none, and what its
// session is worked out from.
func (p Prospect) day(ask Ask) (Entry, day, error) {
	entry, err := asked(p.agenda, ask)
	if err != nil {
		return Entry{}, day{}, err
	}
	verdict := VerdictOf(p.state, p.cat, ask)
	if entry.ID == "" {
		return entry, day{verdict: verdict}, nil
	}
	kit, err := p.kit(PlaceOf(p.state, ask, entry))
	if err != nil {
		return Entry{}, day{}, err
	}
	return entry, p.eve.day(p.state, p.cat, kit, ask, entry, verdict), nil
}

// kit is what there is in a place; a name stands for one.
func (p Prospect) kit(at training.Place) (equipment.Kit, error) {
	if k, ok := p.kits[at.Name]; ok {
		return k, nil
	}
	k, err := equipment.Resolve(at)
	if err == nil {
		p.kits[at.Name] = k
	}
	return k, err
}

// eve is what a day's session is made from, whatever the day brings.
type eve struct {
	past  logbook
	gap   progression.Gap
	week  int // of lifting, from 1
	reset training.Date
}

func eveOf(s athlete.State, d training.Date) eve {
	return eve{exposures(s, d), gapBefore(s, d), weekOfLifting(s, d), lastLighter(s, d)}
}

func (x eve) day(s athlete.State, cat *catalogue.Catalogue, kit equipment.Kit, ask Ask, e Entry, v readiness.Verdict) day {
	e.Swaps = slices.Concat(e.Swaps, ask.Suppose.Swaps)
	return day{
		state: s, cat: cat, today: ask.Date, entry: e, kit: kit, level: LevelOf(s, e), verdict: v, eve: x,
		hurt: slices.Concat(hurtIn(s, e.ID), ask.Suppose.Hurt), supposed: ask.Suppose,
	}
}
