package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// NewLife draws what happens to r from the first day to the last. The same
// runner has the same life.
func NewLife(r Runner) Life {
	d := roll(r.Seed, r.Number, lifeStream)
	l := Life{happenings: make([]Happening, 0, 2*r.Until.DaysSince(r.From))}
	for day := r.From; day <= r.Until; day++ {
		l.spell(d, r, day)
		l.day(d, r.Habits, day)
	}
	for _, h := range l.happenings {
		if h.Days > 1 && (h.Kind == FellIll || h.Kind == Travelled || h.Kind == Offline || h.Kind == SignRaised) {
			l.spells = append(l.spells, h)
		}
	}
	return l
}

func (l *Life) add(h Happening) { l.happenings = append(l.happenings, h) }

// spell draws what lasts, and what changes for good.
func (l *Life) spell(d dice, r Runner, day training.Date) {
	h := r.Habits
	if d.chance(h.Ill) {
		l.add(Happening{Date: day, Kind: FellIll, Days: d.between(2, 12), Fever: d.chance(feverShare)})
	}
	if d.chance(h.Travel) {
		preset := training.KitNone
		if d.chance(bandsAway) {
			preset = training.KitBands
		}
		l.add(Happening{Date: day, Kind: Travelled, Days: d.between(3, 16), Preset: preset, East: oneOf(d, 0, 0, 60, -60, -360, 480)})
	}
	if d.chance(h.Offline) {
		l.add(Happening{Date: day, Kind: Offline, Days: d.between(2, 9)})
	}
	if d.chance(h.WarningSign) {
		rule := oneOf(d, "FLAG-01", "FLAG-02", "FLAG-03", "FLAG-05", "FLAG-06", "FLAG-07", "FLAG-09")
		l.add(Happening{Date: day, Kind: SignRaised, Days: d.between(3, 30), Rule: rule})
	}
	if d.chance(h.ChangeKit) {
		l.add(Happening{Date: day, Kind: KitChanged, Preset: oneOf(d, training.Presets...)})
	}
	if d.chance(h.ChangeRace) && r.Goal.Racing() {
		l.add(Happening{Date: day, Kind: oneOf(d, RaceMoved, RaceEntered), Days: 7 * d.between(3, 8)})
	}
	if d.chance(h.ChangeGoal) && r.Profile.Age >= 18 {
		l.add(Happening{Date: day, Kind: GoalChanged, Goal: oneOf(d, training.GoalBase, training.Goal10k, training.GoalHalf)})
	}
}

// day draws what happens on one day.
func (l *Life) day(d dice, h Habits, day training.Date) {
	for _, x := range [...]struct {
		kind   Kind
		chance Chance
	}{
		{Missed, h.MissSession}, {MovedOn, h.MoveSession}, {MissedRun, h.MissRun}, {Overreached, h.Overreach},
		{ShortNight, h.ShortNight}, {LongNight, h.LongNight}, {Unanswered, 1 - h.Answers}, {Unrated, 1 - h.Efforts},
		{LoggedTwice, h.Twice}, {SentLate, h.Late}, {Undid, h.Undo}, {Edited, h.Edit},
	} {
		if !d.chance(x.chance) {
			continue
		}
		one := Happening{Date: day, Kind: x.kind}
		switch x.kind {
		case MovedOn:
			one.Days = d.between(1, 3)
		case SentLate:
			one.Days = d.between(1, 6)
		}
		l.add(one)
		if x.kind == Missed && d.chance(0.5) {
			l.add(Happening{Date: day, Kind: Unsaid})
		}
	}
}

// Only is l with no other happenings than those of the kinds given, for trying
// out one thing at a time.
func (l Life) Only(kinds ...Kind) Life {
	keep := func(list []Happening) []Happening {
		return slices.DeleteFunc(slices.Clone(list), func(h Happening) bool { return !slices.Contains(kinds, h.Kind) })
	}
	return Life{happenings: keep(l.happenings), spells: keep(l.spells)}
}
