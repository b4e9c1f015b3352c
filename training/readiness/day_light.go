package readiness

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The nights. Source: READY-04.
const (
	shortNight     unit.Minutes = 6 * 60
	veryShortNight unit.Minutes = 5 * 60
)

// DayLight is what a morning's answers say.
type DayLight struct {
	// Score is the readiness; Known says that enough was answered.
	Score Score
	Known bool
	Light Light
	Why   []training.Reason // what made it amber or red
}

// LightOn is the readiness light of a day from that day's answers and the
// history before it. A day without answers is green: it changes nothing.
//
//  1. 70 and over green, 50 to 69 amber, under 50 red.
//  2. Under one's own 28-day mean by 1.5 standard deviations: one light worse.
//  3. Under 6 h of sleep: amber at best.
//  4. Under 5 h, or two nights running under 6 h: red.
//
// Source: READY-02, READY-03, READY-04.
func LightOn(history []training.Readiness, day training.Date) DayLight {
	var l DayLight
	if l.Score, l.Known = scoreOn(history, day); l.Known {
		l = l.judged(history, day)
	}
	slept, known := sleptOn(history, day)
	if !known || slept >= shortNight {
		return l
	}
	before, two := sleptOn(history, day.AddDays(-1))
	two = two && before < shortNight
	minutes := training.Count("minutes", slept)
	switch {
	case slept < veryShortNight: // Rule 4.
		l.Light, l.Why = Red, append(l.Why, training.Because("READY-04", CodeVeryShortNight, minutes))
	case two: // Rule 4.
		l.Light, l.Why = Red, append(l.Why, training.Because("READY-04", CodeTwoShortNights, minutes))
	default: // Rule 3.
		l.Light, l.Why = max(l.Light, Amber), append(l.Why, training.Because("READY-04", CodeShortNight, minutes))
	}
	return l
}

// judged reads the score alone and beside the usual one.
func (l DayLight) judged(history []training.Readiness, day training.Date) DayLight {
	score := training.Amount("score", l.Score)
	if l.Light = l.Score.band(); l.Light > Green { // Rule 1.
		l.Why = append(l.Why, training.Because("READY-02", CodeScore, score, training.Word("light", l.Light.String())))
	}
	if b, ok := BaselineOf(history, day); ok && b.Under(l.Score) { // Rule 2.
		l.Light = min(l.Light+1, Red)
		l.Why = append(l.Why, training.Because("READY-03", CodeUnderUsual, score, training.Amount("usual", b.Mean), training.Count("entries", b.Entries)))
	}
	return l
}

// sleptOn is the night before a day; of several answers, the shortest.
func sleptOn(history []training.Readiness, day training.Date) (shortest unit.Minutes, ok bool) {
	for _, r := range history {
		if r.Date == day && r.Slept > 0 && (!ok || r.Slept < shortest) {
			shortest, ok = r.Slept, true
		}
	}
	return shortest, ok
}

// The numbers of the table of lights. Source: READY-05.
const (
	amberSets     = 1
	amberReserve  = 1
	amberContacts = 40 // percent
	amberLevels   = 1
	insteadOfLegs = 20 // minutes of mobility and trunk
)

// readinessConsequences is what a day's light changes:
//
//  1. Green: nothing.
//  2. Amber: leg lifts lose a set and keep one more repetition in reserve; hops
//     lose 40 % of their landings and a level.
//  3. Red: the leg session becomes 20 minutes of mobility and trunk, or waits
//     24 to 48 h; no hops; calves, feet and hips are done as leg lifts on amber.
//  4. Readiness under 50: no load rises. This cannot be undone.
//
// Trunk and upper body are never touched but by rule 4.
//
// Source: READY-05, PRG-08. House rule: a set goes and never load, the rule's
// first choice; an exercise of one set keeps it, and the reserve makes it lighter.
func readinessConsequences(l DayLight) []Consequence {
	if l.Light == Green { // Rule 1.
		return nil
	}
	var out []Consequence
	add := func(k Kind, amount int, on Part, code training.ReasonCode) {
		out = append(out, Consequence{Kind: k, Rule: "READY-05", Amount: amount, On: on, Light: l.Light, Reason: training.Because("READY-05", code, training.Count("amount", amount))})
	}
	on := Legs
	if l.Light == Red { // Rule 3.
		on = Legs | Small
		add(NoLower, insteadOfLegs, 0, CodeTired)
		add(NoHops, 0, 0, CodeTiredNoHops)
	}
	add(SetOff, amberSets, on, CodeTiredSets) // Rule 2.
	add(MoreReserve, amberReserve, on, CodeTiredReserve)
	add(FewerContacts, amberContacts, Hops, CodeTiredContacts)
	add(LowerHops, amberLevels, Hops, CodeTiredLevel)
	if l.Known && l.Score < amberFrom { // Rule 4.
		out = append(out, Consequence{Kind: NoRise, Rule: "PRG-08", Light: l.Light, Fixed: true,
			Reason: training.Because("PRG-08", CodeTiredNoRise, training.Amount("score", l.Score))})
	}
	return out
}
