package simulate

import (
	"math"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

const (
	patternCount = 12
	siteCount    = 18
	month        = 30
)

// Body is what becomes of a runner from day to day: strength, fitness, fatigue,
// soreness and pain. It changes as it trains and belongs to one simulation. The
// program never sees it, only what the runner says.
type Body struct {
	world   *World
	profile training.Profile
	nature  Nature
	habits  Habits
	dice    dice
	today   training.Date

	born   float64 // strength on the first day, of an untrained man's of 30
	power  [patternCount]power
	skills []skill // by exercise
	tired  [patternCount]float64
	form   float64 // of the day, around 1

	fitness, fatigue float64 // effort times minutes, smoothed
	impulse          float64 // of today
	longest          [month]unit.Metres
	landings         [month]int
	hardSets         [month]int
	lastHops         training.Date

	sore   [catalogue.GroupCount]soreness
	aches  [siteCount]ache
	spikes spikes // of today

	slept  unit.Minutes
	nights [2]unit.Minutes
	stress float64 // 0 none to 1
	mood   float64 // 0 worst to 1
}

// power is the strength of one pattern, as a multiple of the runner's first day.
type power struct {
	gained float64
	most   float64 // gained at the best time
	dose   float64 // of today, in hard sets
	last   training.Date
}

// skill is what a runner knows of one exercise.
type skill struct {
	done   bool
	share  float64 // of the strength they can bring to bear
	load   unit.Kilograms
	felt   training.RIR // above what was asked, last time
	learnt training.Date
}

// NewBody is the runner's body on the morning of their first day.
func NewBody(w *World, r Runner) *Body {
	b := &Body{
		world: w, profile: r.Profile, nature: r.Nature, habits: r.Habits, dice: roll(r.Seed, r.Number, bodyStream), born: born(r.Nature, r.Profile),
		today: r.From, skills: make([]skill, len(w.moves)), form: 1, slept: r.Nature.Sleep, stress: 0.3, mood: 0.7,
	}
	b.nights = [2]unit.Minutes{b.slept, b.slept}
	b.runBefore(r)
	if levelOf(r.Profile) > training.L0 {
		for i := range b.sore {
			b.sore[i].protected = soreProtectsMax / 2
		}
	}
	return b
}

// runBefore lets the usual week have been run for as long as fitness remembers.
func (b *Body) runBefore(r Runner) {
	week := 0.0
	for _, u := range r.Usual {
		week += float64(u.Minutes) * float64(runEffort(u.Kind))
		for day := int(r.From) - month; day < int(r.From); day++ {
			if training.DayOf(training.Date(day)) == u.Day {
				slot := (day + month) % month // the first days there are have negative ones before them
				b.longest[slot] = max(b.longest[slot], u.Distance)
			}
		}
	}
	b.fitness, b.fatigue = week/7, week/7
}

// Wake ends the last day and begins another: what was trained has its effect,
// what hurt settles or not, and the night was as long as the chance and the
// happenings of the day have it.
func (b *Body) Wake(day training.Date, happenings ...Happening) {
	for d := b.today + 1; d <= day; d++ {
		b.today = d
		b.adapt()
		b.settle()
		b.ripen()
		b.remember()
	}
	b.sleep(happenings)
	b.form = b.dice.around(1, dayToDay)
	for i := range b.tired {
		b.tired[i] *= tiredOvernight
	}
}

// adapt turns yesterday's sets into strength, and lets go what was not used.
func (b *Body) adapt() {
	rate := gainPerSession * float64(b.nature.Response)
	if b.slept < shortNight {
		rate *= 0.9
	}
	for i := range b.power {
		p := &b.power[i]
		if p.dose > 0 {
			room := float64(b.nature.Room)
			gain := rate * (1 - math.Exp(-p.dose/dosesForMost)) * max(1-p.gained/room, 0)
			if p.gained < p.most {
				gain *= regainFaster
			}
			p.gained += gain
			p.most, p.last, p.dose = max(p.most, p.gained), b.today, 0
		} else if p.last > 0 && b.today.DaysSince(p.last) > daysKept {
			p.gained -= p.gained / detrainDays
		}
	}
}

// remember closes a day of running.
func (b *Body) remember() {
	b.fitness += (b.impulse - b.fitness) / fitnessDays
	b.fatigue += (b.impulse - b.fatigue) / fatigueDays
	b.impulse = 0
	slot := int(b.today) % month
	b.longest[slot], b.landings[slot], b.hardSets[slot] = 0, 0, 0
}

// sleep draws the night and the mood.
func (b *Body) sleep(happenings []Happening) {
	night := b.dice.around(float64(b.nature.Sleep), nightSpread)
	if has(happenings, ShortNight) {
		night -= float64(b.dice.between(90, 180))
	}
	if has(happenings, LongNight) {
		night += 60
	}
	b.slept = unit.Minutes(min(max(night, 120), 660))
	b.nights = [2]unit.Minutes{b.nights[1], b.slept}
	b.stress = min(max(stressKeeps*b.stress+(1-stressKeeps)*b.dice.around(0.35, 0.5), 0), 1)
	b.mood = min(max(0.5*b.mood+0.5*b.dice.around(0.7-0.3*b.stress, 0.15), 0), 1)
}

func has(list []Happening, k Kind) bool {
	return slices.ContainsFunc(list, func(h Happening) bool { return h.Kind == k })
}
