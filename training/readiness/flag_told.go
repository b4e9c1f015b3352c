package readiness

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// The numbers of FLAG-10.
const (
	// limpDays between the first and the last day told with a limp are over
	// 48 h, because it was there before it was first told.
	limpDays = 2
	// strongPain that goes on for unsettledDays has not settled. The rule says
	// 7 to 10 days; the careful end.
	strongPain    = 5
	unsettledDays = 7
)

// warningsTold are the flags that reports raise by themselves:
//
//  1. Pain in one spot of a bone, at night or on a hop: FLAG-02.
//  2. Dark urine: FLAG-08.
//  3. A limp on every day told for over 48 h, up to the last: FLAG-10.
//  4. Pain over 5 on every day told for 7 days, up to the last: FLAG-10.
//
// 1 and 2 stand until cleared, 3 and 4 also fall when a day is told without
// them. A Cleared covers all that was told up to its day.
//
// Source: PAIN-05, DOMS-05, FLAG-10. House rule: limp and pain are taken back
// by an answer, because the rule is about those that stay.
func warningsTold(d Day) []Warning {
	var up []Warning
	bones := lastAnswer(d.Answers, "FLAG-02", Cleared)
	limps := lastAnswer(d.Answers, "FLAG-10", Cleared)
	places, days := painDays(d.Pain, d.Date)
	for _, p := range places {
		if told := lastTold(days[p], func(x painDay) bool { return x.bone }); told > bones { // Rule 1.
			up = append(up, p.warning("FLAG-02", CodeBoneTold, told))
		}
	}
	for _, p := range places {
		all := days[p]
		last := all[len(all)-1].date
		switch {
		case goesOn(all, limps, limpDays, func(x painDay) bool { return x.limp }): // Rule 3.
			up = append(up, p.warning("FLAG-10", CodeLimpTold, last))
		case goesOn(all, limps, unsettledDays, func(x painDay) bool { return x.score > strongPain }): // Rule 4.
			up = append(up, p.warning("FLAG-10", CodeUnsettledTold, last))
		}
	}
	var dark training.Date
	for _, s := range d.Soreness {
		if s.DarkUrine && s.Date <= d.Date {
			dark = max(dark, s.Date)
		}
	}
	if dark > lastAnswer(d.Answers, "FLAG-08", Cleared) { // Rule 2.
		up = append(up, Warning{Rule: "FLAG-08", Date: dark, Why: training.Because("DOMS-05", CodeFlagUrine)})
	}
	return up
}

func (p place) warning(rule evidence.ID, code training.ReasonCode, told training.Date) Warning {
	return Warning{Rule: rule, Site: p.site, Side: p.side, Date: told, Why: training.Because(rule, code, p.word(), training.Word("date", told.String()))}
}

// lastTold is the last day for which is holds; zero = none.
func lastTold(days []painDay, is func(painDay) bool) training.Date {
	for i := len(days) - 1; i >= 0; i-- {
		if is(days[i]) {
			return days[i].date
		}
	}
	return 0
}

// goesOn reports whether the last days told, all after cleared, span so many
// days with is true on each. Two weeks without an answer begin anew.
func goesOn(days []painDay, cleared training.Date, span int, is func(painDay) bool) bool {
	last := days[len(days)-1].date
	first := training.Date(0)
	for i := len(days) - 1; i >= 0 && days[i].date > cleared && is(days[i]); i-- {
		if !first.IsZero() && first.DaysSince(days[i].date) > painHolds {
			break
		}
		first = days[i].date
	}
	return !first.IsZero() && last.DaysSince(first) >= span
}
