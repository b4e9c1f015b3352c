package readiness

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
)

// The numbers of soreness.
const (
	clearlySore = 4 // from here sets fall. Source: DOMS-02.
	verySore    = 7 // from here the leg session waits. Source: DOMS-03.
	// lastingSore is the days between the first and the last telling that make
	// soreness one of over 72 hours. Source: DOMS-03. House rule: three days
	// apart is enough, because it was there before it was first told.
	lastingSore = 3
	// sorenessHolds is how many days an answer acts beyond its own.
	//
	// House rule: one, so that it acts for the 24 to 48 hours a session waits.
	sorenessHolds = 1
	// sorenessGap is the most days between two answers of one soreness.
	//
	// House rule: with more between them it may have gone and come back.
	sorenessGap = 2
	sorenessOff = 30 // percent of sets. Source: DOMS-02.
)

// sorenessConsequences is what muscle soreness of the legs takes from today:
//
//  1. Up to 3 of 10: nothing.
//  2. 4 to 6: 30 % of the sets, what lowers hard, and hops.
//  3. 7 and over, for more than 72 hours, or with weakness: the leg session
//     waits 24 to 48 h, and what is left of rule 2 holds for the rest.
//
// The note says rule 1 and is no consequence.
//
// Source: DOMS-01, DOMS-02, DOMS-03. Soreness has no place of its own here: it
// is asked of the legs.
func sorenessConsequences(told []training.Soreness, today training.Date) (out []Consequence, note []training.Reason) {
	days := sorenessDays(told, today)
	if len(days) == 0 || today.DaysSince(days[len(days)-1].Date) > sorenessHolds {
		return nil, nil
	}
	last := days[len(days)-1]
	score := training.Count("score", last.Score)
	code, waits := sorenessWaits(last, lasts(days))
	if !waits && last.Score < clearlySore { // Rule 1.
		if last.Score > 0 {
			note = append(note, training.Because("DOMS-01", CodeSoreUsual, score))
		}
		return nil, note
	}
	light := Amber
	if waits { // Rule 3.
		light = Red
		out = append(out, Consequence{Kind: NoLower, Rule: "DOMS-03", Light: Red, Reason: training.Because("DOMS-03", code, score)})
	}
	return append(out, // Rule 2.
		Consequence{Kind: FewerSets, Rule: "DOMS-02", Amount: sorenessOff, On: Legs | Small, Light: light, Reason: training.Because("DOMS-02", CodeSoreSets, score)},
		Consequence{Kind: NoEccentric, Rule: "DOMS-02", Light: light, Reason: training.Because("DOMS-02", CodeSoreLowering, score)},
		Consequence{Kind: NoHops, Rule: "DOMS-02", Light: light, Reason: training.Because("DOMS-02", CodeSoreHops, score)},
	), nil
}

// sorenessWaits says why a leg session waits, if it does.
func sorenessWaits(s training.Soreness, lasting bool) (training.ReasonCode, bool) {
	switch {
	case s.Weak:
		return CodeSoreWeak, true
	case s.Score >= verySore:
		return CodeVerySore, true
	}
	return CodeSoreLong, lasting
}

// lasts reports whether the last answers, all of clear soreness, span more than
// 72 hours.
func lasts(days []training.Soreness) bool {
	first := len(days)
	for i := len(days) - 1; i >= 0 && days[i].Score >= clearlySore; i-- {
		if first < len(days) && days[first].Date.DaysSince(days[i].Date) > sorenessGap {
			break
		}
		first = i
	}
	return first < len(days) && days[len(days)-1].Date.DaysSince(days[first].Date) >= lastingSore
}

// sorenessDays is the worst answer of each day up to today, oldest first.
func sorenessDays(told []training.Soreness, today training.Date) []training.Soreness {
	var days []training.Soreness
	for _, s := range told {
		if s.Date > today {
			continue
		}
		i, found := slices.BinarySearchFunc(days, s.Date, func(d training.Soreness, on training.Date) int { return cmp.Compare(d.Date, on) })
		if !found {
			days = slices.Insert(days, i, training.Soreness{Date: s.Date})
		}
		days[i].Score = max(days[i].Score, s.Score)
		days[i].Weak = days[i].Weak || s.Weak
		days[i].DarkUrine = days[i].DarkUrine || s.DarkUrine
	}
	return days
}
