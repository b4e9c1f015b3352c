package readiness

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// finding is one thing a day says about a place.
type finding struct {
	light Light
	why   training.Reason
}

// dayLight is the worst of a day's findings, with the reasons that are as bad.
func dayLight(p place, days []painDay, at int) (Light, []training.Reason) {
	found := dayFindings(p, days, at)
	light := Green
	for _, f := range found {
		light = max(light, f.light)
	}
	var why []training.Reason
	for _, f := range found {
		if f.light == light {
			why = append(why, f.why)
		}
	}
	return light, why
}

// dayFindings reads one day of a place:
//
//  1. The worst score, by the tissue.
//  2. Swelling, giving way or locking: red.
//  3. Sharp or sudden: red.
//  4. One spot on a bone, at night or on a hop: red.
//  5. A limp: red.
//  6. A morning 2 points and more over the usual one: red.
//  7. A tendon that was amber the day before and has not settled to its usual
//     morning: red.
//
// Source: PAIN-02 to PAIN-06.
func dayFindings(p place, days []painDay, at int) []finding {
	d := days[at]
	out := []finding{scoreFinding(p, d)} // Rule 1.
	for _, sign := range []struct {
		there bool
		rule  evidence.ID
		code  training.ReasonCode
	}{
		{d.swelling, "PAIN-03", CodeSwelling}, // Rule 2.
		{d.sharp, "PAIN-04", CodeSharp},       // Rule 3.
		{d.bone, "PAIN-05", CodeBone},         // Rule 4.
		{d.limp, "PAIN-06", CodeLimp},         // Rule 5.
	} {
		if sign.there {
			out = append(out, finding{Red, training.Because(sign.rule, sign.code, p.word())})
		}
	}
	usual, known := usualMorning(days, at)
	if !known || !d.hasMorning || d.morning <= usual {
		return out
	}
	facts := []training.Fact{p.word(), training.Count("score", d.morning), training.Count("usual", usual)}
	switch {
	case d.morning-usual >= clearRise: // Rule 6.
		out = append(out, finding{Red, training.Because("PAIN-06", CodeMorning, facts...)})
	case tissueOf(p) == training.Tendon && amberDayBefore(days, at): // Rule 7.
		out = append(out, finding{Red, training.Because("PAIN-02", CodeNotSettled, facts...)})
	}
	return out
}

func scoreFinding(p place, d painDay) finding {
	light := ScoreLight(tissueOf(p), d.score)
	facts := []training.Fact{p.word(), training.Count("score", d.score)}
	if light == Green {
		return finding{light, training.Because("PAIN-01", CodePainGreen, facts...)}
	}
	code := CodePainAmber
	if light == Red {
		code = CodePainRed
	}
	return finding{light, training.Because(tissueRule(tissueOf(p)), code, facts...)}
}

// amberDayBefore reports whether the day before days[at] was told and scored
// amber or more.
func amberDayBefore(days []painDay, at int) bool {
	if at == 0 || days[at].date.DaysSince(days[at-1].date) != 1 {
		return false
	}
	return days[at-1].score >= tendonBand.amber
}

func tissueOf(p place) training.Tissue {
	facts, _ := training.FactsOf(p.site)
	return facts.Tissue
}

func tissueRule(t training.Tissue) evidence.ID {
	switch t {
	case training.Tendon:
		return "PAIN-02"
	case training.Muscle:
		return "PAIN-04"
	}
	return "PAIN-03"
}

// word is a place as people say it.
func (p place) word() training.Fact { return training.Word("site", p.site.On(p.side)) }
