package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// slowPace is 5:00/km: at it and slower, hops weigh twice (EFF-04).
const slowPace unit.Pace = 300

// needs are the value curves of a week.
func needs(b Block) [Needs]NeedCurve {
	var all [Needs]NeedCurve
	for i, r := range load.Ranges {
		all[i] = curve(r, weightOf(i, b), b)
	}
	all[Elastic] = elasticCurve(b)
	return all
}

// upperNeeds are the curves of a session without legs: what back extensions do
// for the hips is not what it is for.
func upperNeeds(b Block) [Needs]NeedCurve {
	all := needs(b)
	for i := range all {
		if i == Elastic || catalogue.Groups[i] != catalogue.TrunkGroup && catalogue.Groups[i] != catalogue.PushGroup && catalogue.Groups[i] != catalogue.PullGroup {
			all[i].Slope = [4]int{}
		}
	}
	return all
}

// curve is worth 3, 2, 1 and 0 steps per set up to each mark of VOL-03. A weak
// link counts half as much again and has room for its extra sets.
func curve(r load.Range, tenths int, b Block) NeedCurve {
	more, weak := b.weak(r.Group)
	if weak {
		tenths = tenths * 3 / 2
	}
	c := NeedCurve{To: [4]int{4 * r.Hold, 4 * (r.Gain + more), 4 * (r.Usual + more), 4 * (r.Cap + more)}}
	for i, step := range valueSteps {
		c.Slope[i] = step * tenths
	}
	return c
}

// weightOf is a group's weight for this runner.
//
// House rule: hip and trunk first for new runners, whose trial it was that
// showed a benefit (EFF-15), and foot work least; thighs, calves and shins more
// for the trails.
func weightOf(group int, b Block) int {
	w := groupWeight[group]
	g := catalogue.Groups[group]
	trail := b.Goal == training.GoalTrail || b.Goal == training.GoalUltra
	switch {
	case b.Runner.Index() == 0 && (g == catalogue.Abductors || g == catalogue.TrunkGroup):
		w += 3
	case b.Runner.Index() == 0 && g == catalogue.ShinFoot:
		w -= 3
	case trail && (g == catalogue.Quads || g == catalogue.Calves || g == catalogue.ShinFoot):
		w += 2
	}
	return w
}

// elasticTenths weighs hops by runner: heavy work has the better evidence for
// the fast, hops for the slow, and both together for most (EFF-03 to EFF-06).
var elasticTenths = [4]int{6, 10, 13, 15}

// elasticSets are the marks of hops in sets a week: few at first, most in the
// power phase.
//
// House rule: PLYO-01 counts landings and caps them; as training, a set of ten
// low hops and one of four hard ones count much the same.
func elasticSets(phase training.Phase) [4]int {
	switch phase {
	case training.PW:
		return [4]int{4, 6, 8, 12}
	case training.MT, training.TP:
		return [4]int{2, 3, 3, 4}
	}
	return [4]int{2, 3, 4, 6}
}

// elasticCurve values hops.
func elasticCurve(b Block) NeedCurve {
	w := groupWeight[Elastic] * elasticTenths[b.Runner.Index()] / 10
	if b.EasyPace >= slowPace {
		w = groupWeight[Elastic] * 2
	}
	var c NeedCurve
	for i, sets := range elasticSets(b.Phase) {
		c.To[i], c.Slope[i] = 4*sets, valueSteps[i]*w
	}
	return c
}

// phaseContacts is the share of a level's contacts a phase asks for, percent
// of its most in a session: the level's start where nothing is said.
//
// Source: phase table, PLYO-01.
var phaseContacts = map[training.Phase]unit.Percent{training.PW: 100, training.MT: 55, training.MS: 50}

// sessionContacts is the cap on a session's weighted contacts.
func sessionContacts(b Block) int {
	r := load.ContactsFor(b.Level)
	n := r.Start
	if p, ok := phaseContacts[b.Phase]; ok {
		n = max(min(r.Start, r.Max/2), int(float64(r.Max)*float64(p)/100))
	}
	switch {
	case b.Phase == training.TP:
		n = min(n, 40)
	case b.Phase == training.PW && b.Goal.Marathonlike():
		n = n * 7 / 10 // PER-09 step 4
	}
	if b.Group.Senior() {
		n = min(n, 30)
	}
	if b.Group.Minor() {
		n = min(n, 60)
	}
	if b.ContactScale > 0 {
		n = int(float64(n)*b.ContactScale + 1e-9)
	}
	return n
}

// weekContacts is the cap on a week's weighted contacts. Source: PLYO-01.
func weekContacts(b Block) int {
	return min(load.ContactsFor(b.Level).Week, sessionContacts(b)*len(b.Sessions))
}
