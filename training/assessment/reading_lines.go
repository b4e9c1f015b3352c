package assessment

import "github.com/legwork-run/legwork/training"

// laddered reads a value by fixed lines.
func (o Reading) laddered(p Protocol, w Way, lines []line) Reading {
	at, next := on(lines, o.Value)
	o.Band, o.Target = at.band, targetOf(p.ID, w.Name)
	if at.weak {
		o.Flags = append(o.Flags, FlagWeak)
	}
	v := training.Amount("value", o.Value)
	switch {
	case p.ID == "t11_hop" && at.band == Good:
		o = o.because(p, CodeHopsEven, v)
	case p.ID == "t11_hop": // its sides are flagged, with words of their own
	case at.weak:
		o = o.because(p, CodeUnderLine, v, training.Amount("line", next.from))
	case next.from > 0 && at.band < Good:
		o = o.because(p, CodeBetweenLines, v, training.Amount("line", next.from))
	default:
		o = o.because(p, CodeLineReached, v, training.Amount("line", at.from))
	}
	return o.remarks(p, w)
}

// targetOf is the fixed target of a way.
//
// House rule: the targets that weak links are scored by, for TEST-03, TEST-05,
// TEST-06, TEST-10 and TEST-11; the line of good for TEST-04 and TEST-15.
func targetOf(test, way string) training.TestValue {
	switch test {
	case "t3_bridge", "t15_toe_raises":
		return 25
	case "t4_plank":
		return 90
	case "t5_side_plank":
		return 45
	case "t6_copenhagen":
		if way == Long {
			return 20
		}
		return 30
	case "t10_knee_to_wall":
		return 10
	case "t11_hop":
		return 95
	}
	return 0
}

// longEnough is the front plank beyond which more shows nothing.
//
// Source: TEST-04.
const longEnough = 120

// remarks are what some tests have to say beside their band.
func (o Reading) remarks(p Protocol, w Way) Reading {
	switch {
	case p.ID == "t4_plank" && o.Value >= longEnough:
		return o.because(p, CodeLongEnough, training.Count("seconds", longEnough))
	case p.ID == "t5_side_plank":
		return o.because(p, CodeArmTires)
	case w.Name == Short && o.Band == Low:
		return o.because(p, CodeBeginnersHold)
	case w.Name == Short && o.Band == Good:
		return o.because(p, CodeOnToLong)
	}
	return o
}
