package simulate

import (
	"math"
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

// Player lives a runner's days one after the other and writes the journal:
//
//	for day := r.From; day <= r.Until; day++ {
//		p.Morning(day)
//		... fold p.Deliver(day), plan, find what is asked of today ...
//		p.Evening(day, asked)
//	}
//
// It belongs to one simulation.
type Player struct {
	Runner Runner // as they are by now: races, places and age change
	Body   *Body
	Life   Life

	world   *World
	diary   diary
	post    post
	kits    map[standing]equipment.Kit
	today   training.Date
	zone    journal.Zone // of today
	east    int          // of zone, in minutes
	errors  reserveErrors
	left    reservesLeft
	happens []Happening
	week    []journal.KeyedRun // of today's
	tally   Report
}

// Asked is what the program asks of a runner on one day.
type Asked struct {
	Plan     journal.ID // the plan.adopted event it follows; zero = none
	Sessions []training.PrescribedSession
	Ramps    Ramps
}

// Ramps are the rows of the exercises whose load is sought set by set, by id.
type Ramps map[string][]progression.Ramped

// NewPlayer is r before their first day.
func NewPlayer(w *World, r Runner) *Player {
	return &Player{
		Runner: r, Body: NewBody(w, r), Life: NewLife(r), world: w, kits: map[standing]equipment.Kit{},
		diary: diary{athlete: r.Name, dice: roll(r.Seed, r.Number, diaryStream)},
		post:  post{dice: roll(r.Seed, r.Number, postStream)},
	}
}

// Deliver hands over the events that reach the program by day, each once.
func (p *Player) Deliver(day training.Date) []journal.Event {
	events := p.post.deliver(day)
	p.tally.Count(Events, int64(len(events)))
	return events
}

// Report is what the player counted so far, with the strength gained and the
// share of sessions done by today. It holds no breaches: those are for whoever
// sees the plan.
func (p *Player) Report() Report {
	r := Merge(p.tally)
	r.Runners = 1
	p.errors.into(&r)
	p.left.into(&r)
	r.Observe(StrengthGain, int(math.Round(float64(p.Body.Gained()))))
	if asked := r.Counts[SessionsAsked]; asked > 0 {
		r.Observe(Adherence, int(100*r.Counts[SessionsDone]/asked))
	}
	return r
}

// Done reports whether every event written has been delivered.
func (p *Player) Done() bool { return p.post.empty() }

// where is the zone the runner is in today.
func (p *Player) where() journal.Zone {
	east := p.Runner.East
	if h, away := p.Life.Under(p.today, Travelled); away {
		east += h.East
	}
	east = min(max(east, -12*60), 14*60)
	if p.zone == "" || east != p.east { // spelling it each day took a twentieth of the time
		p.zone, p.east = journal.MakeZone(east, ""), east
	}
	return p.zone
}

// write puts an event of the runner's own phone into the post.
func (p *Player) write(clock training.Clock, body journal.Body) journal.Event {
	return p.enter(phone, entry{clock: clock, body: body})
}

func (p *Player) enter(on device, e entry) journal.Event {
	e.day, e.zone = p.today, p.zone
	event := p.diary.write(on, e)
	p.post.send(event, p.today, p.arrival(on))
	return event
}

// arrival is the day on which what is written today gets through.
func (p *Player) arrival(on device) training.Date {
	day := p.today
	if on != phone {
		day = day.AddDays(1) // a watch waits for its phone
	}
	for _, h := range p.happens {
		if h.Kind == SentLate {
			day = max(day, p.today.AddDays(h.Days))
		}
	}
	if h, off := p.Life.Under(p.today, Offline); off {
		day = max(day, h.Until().AddDays(1))
	}
	return day
}

// kit is what stands in a place; nothing in one that nobody knows.
func (p *Player) kit(name string) equipment.Kit {
	for i, place := range p.Runner.Profile.Places {
		if place.Name == name || name == "" && i == 0 {
			return p.stands(place)
		}
	}
	return p.stands(training.Place{Name: away, Preset: p.presetAway()})
}

// standing is a place as it was at some time.
type standing struct {
	name   string
	preset training.Preset
}

func (p *Player) stands(place training.Place) equipment.Kit {
	key := standing{place.Name, place.Preset}
	k, ok := p.kits[key]
	if !ok {
		k, _ = equipment.Resolve(place) // drawn from what there is, so there is no error
		p.kits[key] = k
	}
	return k
}

// away is the place of journeys.
const away = "away"

func (p *Player) presetAway() training.Preset {
	if h, ok := p.Life.Under(p.today, Travelled); ok {
		return h.Preset
	}
	return training.KitNone
}

// ill reports whether the runner is ill today.
func (p *Player) ill() bool {
	_, ok := p.Life.Under(p.today, FellIll)
	return ok
}

func (p *Player) happened(k Kind) bool { return has(p.happens, k) }

// key names a spell in the journal.
func key(h Happening) string { return string(h.Kind) + "-" + strconv.Itoa(int(h.Date)) }

// clockAfter is c and some minutes on, within the day.
func clockAfter(c training.Clock, m unit.Minutes) training.Clock {
	return min(c+training.Clock(m), training.At(23, 59))
}
