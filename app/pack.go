package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// packDays is how many days a pack is for. House rule: a fortnight without a
// network is a long one.
const packDays = 14

// Pack is everything that can be done in the days ahead without asking again:
// the sessions, and what follows from whatever may be said in them.
type Pack struct {
	Cursor   int64 // of the history it was made from
	Epoch    journal.ID
	Today    training.Date
	Units    training.Units
	Level    training.Level
	Runs     []training.Run
	Pain     []readiness.SiteLight // the places told of lately
	Agenda   adaptation.Agenda
	Sessions []PackedSession // of the days ahead, and those begun
}

// PackedSession is one session with everything that may become of it.
type PackedSession struct {
	adaptation.Day
	Place training.Place
	Log   *athlete.Session // nil = nothing is logged
	// Events are what the history has of it.
	Events []journal.Event
	Short  []ShortForm
	Ramps  []adaptation.RampTable
	Hurt   []HurtSet
	Pain   []PainAt
	// Sore are the places that are not well before anything is told, and Together
	// what several of them would take.
	Sore     []readiness.SiteLight
	Together []Together
	Swaps    []Swaps
	Loads    []Loads
	Last     []LastTime
	Moves    []adaptation.MoveVerdict
}

// Outcome is a session as something makes it.
type Outcome struct {
	training.PrescribedSession
	Why   []training.Reason // of what changed
	Ramps []adaptation.RampTable
	// Keeps are the exercises, by id, that could be swapped in and are untouched by
	// it.
	Keeps []string
}

// ShortForm is the session when there are so many minutes.
type ShortForm struct {
	Minutes unit.Minutes
	Outcome
}

// HurtSet is what a set that hurt leaves, until it is told where; see
// adaptation.Hurt.
type HurtSet struct {
	Exercise string
	Outcome
}

// PainAt is what pain in a place leaves of the session, told while it lasts.
type PainAt struct {
	Site  training.Site
	Side  training.Side
	Bands []PainBand // by score, from 0 to 10
	// Sharp is what sudden pain leaves, whatever its score.
	Sharp PainBand
}

// PainBand is what scores from one to another leave.
type PainBand struct {
	From, To int
	Light    readiness.Light   // of the place then
	Says     []training.Reason // what the day's verdict on it is
	Outcome
	key string // what tells it from others
}

// Together is what sore regions take of the session that none takes alone.
type Together struct {
	readiness.Joint
	Gone []string // exercises it may have, by id
}

// Swaps are what may be done instead of an exercise, by why.
type Swaps struct {
	Exercise string
	For      map[adaptation.SwapWhy][]string // exercises, by id
	Swaps    []SwapTo
}

// SwapTo is the session with To instead.
type SwapTo struct {
	To string
	Outcome
}

// Loads are those that can be made for an exercise where the session is.
type Loads struct {
	Exercise string
	Loading  catalogue.Loading
	Loads    []unit.Kilograms
	Made     []equipment.Made // of each of them, where it is made of something
	// Doubt is the load above which one looks like a slip; 0 = none does.
	Doubt unit.Kilograms
}

// LastTime is an exercise as it was done last, before the session.
type LastTime struct {
	Exercise string
	Sets     []training.LoggedSet // working sets
}

// shortForms are the times asked about. Source: CUT-01.
var shortForms = []unit.Minutes{30, 20, 10}

// Pack is the pack of the pen's own day. Like Today it first makes the changes
// that safety asks for.
func (a *App) Pack(ctx context.Context, by Pen) (Pack, error) {
	s, cursor, err := a.plannedAt(ctx, by.Athlete)
	if err != nil {
		return Pack{}, err
	}
	made, err := a.safe(ctx, by, s, adaptation.Propose(s, a.cat, by.Today()))
	if err == nil && len(made.Events) > 0 {
		s, cursor, err = a.stateAt(ctx, by.Athlete)
	}
	if err != nil {
		return Pack{}, err
	}
	today := by.Today()
	out := Pack{Cursor: cursor, Today: today, Units: s.Goal.What.Units, Level: s.Plan.What.Level, Agenda: adaptation.AgendaOf(s, today), Pain: readiness.PainLights(s.PainTold(), today)}
	if out.Epoch, err = a.store.Epoch(ctx); err != nil {
		return Pack{}, err
	}
	for _, r := range planner.Calendar(adaptation.Request(s, a.cat, today), today.AddDays(packDays)) {
		if r.Date >= today && r.Date < today.AddDays(packDays) {
			out.Runs = append(out.Runs, r)
		}
	}
	for _, e := range out.Agenda.Entries {
		if !packable(e, today) {
			continue
		}
		x, err := a.packing(s, out.Agenda, e, today).session(by)
		if err != nil {
			return Pack{}, err
		}
		out.Sessions = append(out.Sessions, x)
	}
	return out, a.packEvents(ctx, by.Athlete, &out)
}

// packable reports whether a session belongs into the pack: those of the days
// ahead that stand, and one begun yesterday or today that is not done.
func packable(e adaptation.Entry, today training.Date) bool {
	switch e.Status {
	case adaptation.Ahead, adaptation.Done:
		return e.Date >= today && e.Date < today.AddDays(packDays)
	case adaptation.Begun:
		return e.Date >= today.AddDays(-1)
	}
	return false
}

// packEvents gives the sessions that are begun what the history has of them.
func (a *App) packEvents(ctx context.Context, who string, p *Pack) error {
	if !slices.ContainsFunc(p.Sessions, func(x PackedSession) bool { return x.Log != nil || len(x.Entry.Swaps) > 0 }) {
		return nil
	}
	all, err := a.events(ctx, who)
	if err != nil {
		return err
	}
	for _, e := range all {
		for i := range p.Sessions {
			if x := &p.Sessions[i]; e.Session == x.Entry.ID {
				x.Events = append(x.Events, e)
			}
		}
	}
	return nil
}

// packing is the making of one session's part.
type packing struct {
	*App
	state    athlete.State
	prospect adaptation.Prospect // of the session's day
	ask      adaptation.Ask
}

func (a *App) packing(s athlete.State, agenda adaptation.Agenda, e adaptation.Entry, today training.Date) packing {
	day := max(e.Date, today)
	return packing{a, s, agenda.Prospect(s, a.cat, day), adaptation.Ask{Date: day, Session: e.ID}}
}

func (p packing) session(by Pen) (PackedSession, error) {
	outlook, err := p.prospect.Outlook(p.ask, nil)
	day := outlook.Day
	out := PackedSession{Day: day, Log: begun(p.state, p.ask.Session)}
	if err != nil || day.Entry.Status == adaptation.Done {
		return out, err
	}
	out.Ramps = outlook.Ramps
	out.Place = adaptation.PlaceOf(p.state, p.ask, day.Entry)
	if out.Short, err = p.short(day); err != nil {
		return out, err
	}
	if out.Swaps, err = p.swaps(day); err != nil {
		return out, err
	}
	others := swappable(out.Swaps)
	if out.Hurt, err = p.hurt(day, others); err != nil {
		return out, err
	}
	if out.Pain, err = p.pain(others); err != nil {
		return out, err
	}
	out.Sore = slices.DeleteFunc(slices.Clone(day.Verdict.Sites), func(l readiness.SiteLight) bool { return l.Light == readiness.Green })
	out.Together = p.together(out)
	out.Loads = p.loads(out)
	for _, l := range out.Loads {
		if last, ok := p.last(l.Exercise); ok {
			out.Last = append(out.Last, last)
		}
	}
	out.Moves = adaptation.Moves(p.state, p.cat, by.Today(), day.Entry.ID, by.Today(), by.Today().AddDays(packDays-1))
	return out, nil
}

// outcome is the session when something is supposed.
func (p packing) outcome(ask adaptation.Ask, keeps []string) (Outcome, error) {
	x, err := p.prospect.Outlook(ask, keeps)
	if err != nil {
		return Outcome{}, err
	}
	return Outcome{PrescribedSession: x.Session, Why: x.Why, Ramps: x.Ramps, Keeps: x.Untouched}, nil
}

func (p packing) short(day adaptation.Day) ([]ShortForm, error) {
	var out []ShortForm
	for _, m := range shortForms {
		if m >= day.Session.Minutes {
			continue
		}
		ask := p.ask
		ask.Minutes = m
		o, err := p.outcome(ask, nil)
		if err != nil {
			return nil, err
		}
		out = append(out, ShortForm{m, o})
	}
	return out, nil
}

// hurt is what a set that hurt leaves, of the session's exercises and those that
// may be swapped in.
func (p packing) hurt(day adaptation.Day, others []string) ([]HurtSet, error) {
	ids := slices.Clone(others)
	for _, x := range day.Session.Exercises {
		ids = append(ids, x.Exercise)
	}
	var out []HurtSet
	for _, id := range ids {
		ask := p.ask
		ask.Suppose.Hurt = []string{id}
		o, err := p.outcome(ask, others)
		if err != nil {
			return nil, err
		}
		out = append(out, HurtSet{id, o})
	}
	return out, nil
}

// swaps tries each alternative: one that does not come into the session when it
// is swapped in is none.
func (p packing) swaps(day adaptation.Day) ([]Swaps, error) {
	var out []Swaps
	for _, x := range day.Session.Exercises {
		s := Swaps{Exercise: x.Exercise, For: map[adaptation.SwapWhy][]string{}}
		tried := map[string]bool{}
		for _, why := range adaptation.SwapWhys {
			list, err := p.prospect.Alternatives(p.ask, x, why)
			if err != nil {
				return nil, err
			}
			for _, to := range list {
				if works, known := tried[to]; known {
					if works {
						s.For[why] = append(s.For[why], to)
					}
					continue
				}
				ask := p.ask
				ask.Suppose.Swaps = []journal.Swap{{From: x.Exercise, To: to, Why: string(why)}}
				o, err := p.outcome(ask, nil)
				if err != nil {
					return nil, err
				}
				if tried[to] = has(o.PrescribedSession, to) && !has(o.PrescribedSession, x.Exercise); tried[to] {
					s.For[why] = append(s.For[why], to)
					s.Swaps = append(s.Swaps, SwapTo{to, o})
				}
			}
		}
		if len(s.Swaps) > 0 {
			out = append(out, s)
		}
	}
	return out, nil
}

func has(s training.PrescribedSession, exercise string) bool {
	return slices.ContainsFunc(s.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == exercise })
}

// swappable are all exercises that may come in by a swap.
func swappable(list []Swaps) []string {
	var out []string
	for _, s := range list {
		for _, x := range s.Swaps {
			if !slices.Contains(out, x.To) {
				out = append(out, x.To)
			}
		}
	}
	return out
}

// loads are those of every exercise that the session may come to have.
func (p packing) loads(x PackedSession) []Loads {
	var out []Loads
	kit, _ := equipment.Resolve(x.Place) // a place that cannot be has no loads either
	see := func(s training.PrescribedSession) {
		for _, e := range s.Exercises {
			if slices.ContainsFunc(out, func(l Loads) bool { return l.Exercise == e.Exercise }) {
				continue
			}
			l := Loads{Exercise: e.Exercise, Loading: catalogue.Loading(e.Loading), Loads: p.loadsOf(e.Exercise, e.Loading, x.Place)}
			for _, load := range l.Loads {
				if made, ok := kit.Made(l.Loading, load); ok {
					l.Made = append(l.Made, made)
				}
			}
			if most := heaviest(p.state, e.Exercise); most > 0 {
				l.Doubt = tooMuchMore * most
			}
			out = append(out, l)
		}
	}
	see(x.Session)
	for _, o := range x.outcomes() {
		see(o.PrescribedSession)
	}
	return out
}

// last is an exercise as it was done last, if it ever was.
func (p packing) last(exercise string) (LastTime, bool) {
	for _, s := range slices.Backward(p.state.Sessions) {
		for _, e := range s.Exercises {
			if e.Exercise != exercise || s.ID == p.ask.Session || s.Date > p.ask.Date {
				continue
			}
			work := slices.DeleteFunc(slices.Clone(e.Sets), func(x training.LoggedSet) bool { return x.Kind != training.WorkSet })
			if len(work) > 0 {
				return LastTime{exercise, work}, true
			}
		}
	}
	return LastTime{}, false
}

// outcomes are all that the session may come to.
func (x PackedSession) outcomes() []Outcome {
	var out []Outcome
	for _, o := range x.Short {
		out = append(out, o.Outcome)
	}
	for _, o := range x.Hurt {
		out = append(out, o.Outcome)
	}
	for _, s := range x.Swaps {
		for _, o := range s.Swaps {
			out = append(out, o.Outcome)
		}
	}
	for _, s := range x.Pain {
		out = append(out, s.Sharp.Outcome)
		for _, b := range s.Bands {
			out = append(out, b.Outcome)
		}
	}
	return out
}
