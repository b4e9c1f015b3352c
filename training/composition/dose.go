package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Part is the place a lift takes in its session, which decides its dose.
type Part uint8

// The parts.
const (
	MainLift   Part = iota // the session's heaviest lift, done first
	SecondLift             // other leg work
	Assistance             // everything else
)

// Dose is one working set of an exercise and how many there may be. Low to
// High is the range progress moves in, Start where the block begins; all three
// count what Metric says, for each side when PerSide.
type Dose struct {
	MinSets, MaxSets int
	Metric           catalogue.Metric
	Low, High, Start int
	// Least is what no week takes the repetitions below, where a special group
	// has a least; 0 = none.
	Least    int
	PerSide  bool
	RIR      training.RIR
	Tempo    training.Tempo
	Rest     unit.Seconds // to the next set of the same lift, done alone
	PairRest unit.Seconds // after the partner's set in a superset
	Loading  catalogue.Loading
	// Percent of 1RM that Start and RIR mean; 0 = by RIR only.
	Percent unit.Percent
	// Ease is taken off the load for a sore region; 0 = nothing.
	Ease unit.Percent
	Why  []training.Reason
}

// Loaded reports whether there is a load that can be made heavier.
func (d Dose) Loaded() bool { return d.Loading != catalogue.BodyWeight }

// Heavy reports whether d is at 85 % of 1RM or more. Source: SCH-00, PER-07.
func (d Dose) Heavy() bool { return d.Percent >= 85 }

// DoseOf is how the athlete of b does e as part of session number session.
// e must be allowed there. The phase table rules; then COMP-05 where there is
// no load; then the session's place in the week (COMP-01); then pain; special
// groups last, so that nothing overrules them (SAFE-02 to SAFE-06).
func DoseOf(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, session int, part Part) Dose {
	kit, _ := kitFor(cat, e, b, b.Sessions[session])
	limits := limitsOf(cat, e, b)
	d := Dose{Loading: kit.Loading, Metric: countedUnder(limits, e), PerSide: perSide(e)}
	switch {
	case e.Pattern == catalogue.Hop && d.Metric == catalogue.Contacts:
		d = hopDose(d, e, b, session)
	case e.Pattern.Leg():
		d = legDose(d, e, b, session, part)
	default:
		d = assistanceDose(d, e, b, session)
	}
	d = lightDose(easedDose(cat, d, e, b), limits)
	d = groupDose(d, e, b)
	if b.Sessions[session].Minutes < 30 && part == MainLift {
		d.MinSets = min(d.MinSets, 2) // VOL-10
	}
	d.Percent = percentOf(d, e, b.doses())
	return d
}

// legDose is for squats, lunges, steps, hinges and hamstring work.
func legDose(d Dose, e catalogue.Exercise, b Block, session int, part Part) Dose {
	phase := b.doses()
	s := secondScheme(phase, b.dosedAs())
	if part == MainLift {
		s = mainScheme(phase, b.dosedAs())
	}
	if !d.Loaded() && hardPhase(phase) && d.Metric == catalogue.Reps && (meritOf(e).main || roleOf(e) == Knee) {
		s = unloaded(s)
		if part != MainLift && lighterDay(b, session) {
			s.rir++ // as its main lift has, below
		}
		if b.dosedAs() == training.L0 {
			s.rir = max(s.rir, 3) // light max strength stays light
		}
		d.Why = append(d.Why, training.Because("COMP-05", CodeUnloaded))
	}
	if part == MainLift && e.OneSided() && d.Loaded() && s.start < 6 && s.rir < 5 {
		s.reps, s.start = [2]int{5, 8}, 6 // House rule: balance fails before strength does
	}
	if lighterDay(b, session) && part == MainLift && s.rir < 4 {
		s.rir++
		if hardPhase(phase) {
			s.rir = max(s.rir, 3) // under 85 %, whatever the level
		}
		d.Why = append(d.Why, training.Because("COMP-01", CodeLighterDay))
	}
	if phase != b.Phase {
		d.Why = append(d.Why, training.Because("PER-09", CodeBaseLoads, training.Word("phase", phase.Name())))
	}
	d = d.from(s, b, session, part)
	d.Low, d.High, d.Start = legRange(d, e, s, phase)
	switch {
	case d.Metric == catalogue.Seconds:
		d.Tempo = training.Tempo{}
	case e.Tempo != (training.Tempo{}) && d.Metric == catalogue.Reps:
		d.Tempo = e.Tempo
	}
	return d
}

// from takes over what a scheme says.
func (d Dose) from(s scheme, b Block, session int, part Part) Dose {
	d.MinSets, d.MaxSets = s.minSets(b.Phase), min(s.sets[1], mostSets(b.Sessions[session].Minutes))
	if part != MainLift && b.Sessions[session].Minutes < 30 {
		d.MaxSets = min(d.MaxSets, 2)
	}
	d.Low, d.High, d.Start = s.reps[0], s.reps[1], s.start
	d.RIR, d.Tempo, d.Rest, d.PairRest = s.rir, s.tempo, s.rest, s.pair
	if b.Sessions[session].Minutes < 45 {
		d.Rest = s.short
	}
	return d
}

// mostSets of a lift: 3 up to half an hour, 4 in three quarters, 5 in an hour.
// Source: VOL-06 to VOL-09.
func mostSets(m unit.Minutes) int {
	switch {
	case m < 45:
		return 3
	case m < 60:
		return 4
	}
	return 5
}

// hardPhase reports whether phase asks for loads that body weight cannot give.
func hardPhase(p training.Phase) bool {
	return p == training.MS || p == training.PW || p == training.MT
}

// lighterDay reports whether a session must keep its main lift a repetition
// further from failure: C always, B when the week's runs leave room for one
// heavy session only.
//
// Source: COMP-01.
func lighterDay(b Block, session int) bool { return session == 2 || session == 1 && b.BusyWeek }

// legRange is the range of a leg exercise. Holds, steps and exercises whose
// ladder gives few repetitions (Nordics, walk-outs) keep their own; so does
// body-weight work in groundwork and build.
func legRange(d Dose, e catalogue.Exercise, s scheme, phase training.Phase) (low, high, start int) {
	switch {
	case d.Metric == catalogue.Seconds:
		return 30, 45, 30
	case d.Metric == catalogue.Steps:
		return 2 * s.reps[0], 2 * s.reps[1], 2 * s.start // both legs
	case e.High > 0 && e.High <= s.start:
		return e.Low, e.High, max(e.Low, (e.Low+e.High)/2)
	case !d.Loaded() && !hardPhase(phase) && phase != training.TP && e.Low > 0:
		return e.Low, e.High, min(max(s.start, e.Low), e.High)
	}
	return s.reps[0], s.reps[1], s.start
}

// metricOf is what e counts.
func metricOf(e catalogue.Exercise) catalogue.Metric {
	if len(e.Metrics) == 0 {
		return catalogue.Reps
	}
	return e.Metrics[0]
}

// perSide reports whether the number is for each side: work on one side at a
// time, and alternating work but steps and landings, which are counted in all.
func perSide(e catalogue.Exercise) bool {
	if !e.OneSided() {
		return false
	}
	m := metricOf(e)
	alternating := e.Laterality[0] == catalogue.Alternating
	return !(alternating && (m == catalogue.Contacts || m == catalogue.Steps))
}

// percentOf is the share of 1RM that the set means, when it is one of the
// loads of the grid: leg lifts with kilograms, from build on.
//
// Source: PRG-04, phase table (groundwork and transition go by RIR only).
func percentOf(d Dose, e catalogue.Exercise, phase training.Phase) unit.Percent {
	kilos := d.Loaded() && d.Loading != catalogue.ByBand
	if !kilos || !e.Pattern.Leg() || d.Metric != catalogue.Reps {
		return 0
	}
	switch phase {
	case training.AA, training.TR:
		return 0
	case training.TP:
		return 77 // 75 to 80, moved fast
	}
	p, ok := strength.PercentFor(d.Start, d.RIR)
	if !ok || d.RIR > 4 || d.Start > 10 {
		return 0
	}
	return p
}

// percentNear is percentOf beyond the grid's four in reserve, for deloads: the
// load they keep is still known.
func percentNear(d Dose, phase training.Phase) unit.Percent {
	p, ok := strength.PercentFor(d.Start, d.RIR)
	if !ok || phase == training.TP {
		return d.Percent
	}
	return p
}
