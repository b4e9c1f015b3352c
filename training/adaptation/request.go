package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
)

// Request is what a plan from a day on is made from: the athlete's wishes and
// profile, and what the journal knows better by now.
//
// Rules
//  1. What a lift can be is what its logged sets say, where they say something;
//     the profile's own lifts stand for the others.
//  2. The last strength session and the last two lower ones are those logged.
//  3. Months of lifting count on from the day the profile was written, while
//     there was strength work at least once in eight weeks.
//  4. Pain is what a site was at when it was last told of, in the two weeks
//     before (PAIN-07).
//  5. Runs are those of the journal from ten weeks before the plan on.
//  6. What self-tests show to lag behind gets more (TEST-01), and they open
//     harder hops (PLYO-02).
//
// Source: PRG-07, PER-09, PAIN-07. House rule: ten weeks are more than any rule
// about running looks back.
func Request(s athlete.State, cat *catalogue.Catalogue, from training.Date) training.Request {
	r := wishes(s)
	r.From = from
	r.Races = racesFor(r.Races, from)
	r.Profile.Lifts = liftsOf(s, cat, from) // Rule 1.
	lastSessions(&r.Profile, s, cat, from)  // Rule 2.
	r.Profile.LiftingMonths = monthsLifting(s, from)
	r.Pain = PainNow(s, from)
	tested(&r, s, cat, from)   // Rule 6.
	for _, x := range s.Runs { // Rule 5.
		if x.Date >= from.AddDays(-runsBack) && (x.Done || x.Date >= from) {
			r.Runs = append(r.Runs, x.Run)
		}
	}
	return r
}

// RequestAfter is Request for a plan that begins after today: it keeps its
// distance to what is still planned before it, too.
//
// Source: SCH-07.
func RequestAfter(s athlete.State, cat *catalogue.Catalogue, today, from training.Date) training.Request {
	r := Request(s, cat, from)
	last := slices.Clone(r.Profile.LastLower)
	for _, e := range AgendaOf(s, today).Entries {
		if e.Status == Ahead && e.Date < from && e.Lower >= training.StrainLight {
			last = append(last, training.PastSession{Date: e.Date, Start: e.Start, Strain: e.Lower})
			r.Profile.LastStrength = max(r.Profile.LastStrength, e.Date)
		}
	}
	r.Profile.LastLower = last[max(0, len(last)-2):]
	return r
}

// tested is Rule 6.
func tested(r *training.Request, s athlete.State, cat *catalogue.Catalogue, from training.Date) {
	for _, w := range linksOf(s, cat, from) {
		r.WeakLinks = append(r.WeakLinks, training.WeakLink{Group: string(w.Group), Side: w.Side, ExtraSets: w.ExtraSets, Until: w.Until})
	}
	who := WhoIs(s, cat, from)
	who.Profile = r.Profile // with the lifts that were logged
	r.HopsShown, _ = assessment.HopLevel(results(s), who, from)
}

// linksOf are the regions that self-tests show to lag behind on a day.
func linksOf(s athlete.State, cat *catalogue.Catalogue, on training.Date) []assessment.WeakLink {
	return assessment.WeakLinks(results(s), WhoIs(s, cat, on), on)
}

func results(s athlete.State) []training.TestResult {
	var out []training.TestResult
	for _, t := range s.Tests {
		out = append(out, t.What)
	}
	return out
}

// WhoIs is the athlete as far as tests ask.
func WhoIs(s athlete.State, cat *catalogue.Catalogue, on training.Date) assessment.Who {
	who := assessment.Who{Profile: s.Profile, Level: s.Profile.Level}
	if !s.Plan.Event.IsZero() {
		who.Level = s.Plan.What.Level
	}
	who.HopWeeks, who.JumpWeeks = weeksOfHops(s, cat, on)
	return who
}

// weeksOfHops are the weeks before a day with hops of any level, and with those
// of level 2 or more.
func weeksOfHops(s athlete.State, cat *catalogue.Catalogue, before training.Date) (hops, jumps int) {
	hardest := map[training.Date]int{}
	for _, x := range s.Sessions {
		for _, e := range x.Exercises {
			is, _ := cat.Exercise(e.Exercise)
			if m := x.Date.Monday(); x.Date < before && len(e.Sets) > 0 {
				hardest[m] = max(hardest[m], composition.HopLevelOf(is))
			}
		}
	}
	for _, level := range hardest {
		if level >= 1 {
			hops++
		}
		if level >= 2 {
			jumps++
		}
	}
	return hops, jumps
}

// racesFor are the races that a plan from a day on still has to do with: those to
// come, and those it recovers from.
//
// Source: SCH-15.
func racesFor(races []training.Race, from training.Date) []training.Race {
	var out []training.Race
	for _, r := range races {
		if from.DaysSince(r.Date) <= recovery {
			out = append(out, r)
		}
	}
	return out
}

// recovery is the longest time a race reaches into what follows, in days.
const recovery = 28

// wishes is what the athlete told of themselves and what they want.
func wishes(s athlete.State) training.Request {
	g := s.Goal.What
	return training.Request{
		Goal: g.Goal, Races: g.Races, Policy: g.Policy, Sessions: g.Sessions, Minutes: g.Minutes, Days: g.Days,
		Programme: g.Programme, Units: g.Units, Profile: s.Profile, Usual: s.Usual, Busy: s.Busy,
	}
}

// runsBack is how far back runs matter, in days.
const runsBack = 70

// lastSessions is Rule 2.
func lastSessions(p *training.Profile, s athlete.State, cat *catalogue.Catalogue, from training.Date) {
	var lower []training.PastSession
	for _, x := range s.Sessions {
		if x.Date >= from || workingSets(x.LoggedSession) == 0 {
			continue
		}
		p.LastStrength = max(p.LastStrength, x.Date)
		if c := classOf(x.LoggedSession, cat); c >= training.StrainLight {
			lower = append(lower, training.PastSession{Date: x.Date, Start: x.Start, Strain: c})
		}
	}
	if n := len(lower); n > 0 {
		p.LastLower = lower[max(0, n-2):]
	}
}

// classOf is how hard a logged session was on the legs. A set that was not
// rated counts as it was meant to be.
//
// Source: SCH-00.
func classOf(x training.LoggedSession, cat *catalogue.Catalogue) training.StrainClass {
	var sum load.Points
	for _, e := range x.Exercises {
		is, ok := cat.Exercise(e.Exercise)
		if !ok {
			continue
		}
		for _, set := range e.Sets {
			if set.Kind == training.WorkSet {
				sum += load.SetStrain(load.SetOf(is, asPrescribed(set, is), training.BS, 2))
			}
		}
	}
	return sum.Class()
}

// asPrescribed is a logged set in the terms of a planned one.
func asPrescribed(s training.LoggedSet, e catalogue.Exercise) training.PrescribedSet {
	rir := s.Target.RIR
	if s.Rated {
		rir = s.RIR
	}
	return training.PrescribedSet{Kind: s.Kind, Reps: s.Reps, Hold: s.Hold, Contacts: s.Contacts, Steps: s.Steps, Load: s.Load, RIR: rir, PerSide: e.OneSided() && s.Side == ""}
}

// Training for months: how long a break may be before counting stops.
const (
	countingGap   = 56
	daysPerMonth  = 30
	fewestSession = 4 // a month with fewer does not count
)

// monthsLifting is Rule 3.
func monthsLifting(s athlete.State, from training.Date) int {
	months, days, last := s.Profile.LiftingMonths, 0, training.Date(0)
	n := 0
	for _, x := range s.Sessions {
		if workingSets(x.LoggedSession) == 0 || x.Date >= from {
			continue
		}
		if !last.IsZero() && x.Date.DaysSince(last) <= countingGap {
			days += x.Date.DaysSince(last)
		}
		last, n = x.Date, n+1
	}
	grown := min(days/daysPerMonth, n/fewestSession)
	if grown == 0 {
		return months
	}
	return max(months, 0) + grown
}

// PainNow is where it hurts on a day, as it was last told of in the two weeks
// before.
//
// Source: PAIN-07.
func PainNow(s athlete.State, from training.Date) []training.Pain {
	type place struct {
		site training.Site
		side training.Side
	}
	at := map[place]int{}
	var out []training.Pain
	for _, t := range s.Pain {
		p := t.What
		if p.Date < from.AddDays(-painHolds) || p.Date > from {
			continue
		}
		k := place{p.Site, p.Side}
		i, ok := at[k]
		if !ok {
			at[k] = len(out)
			out = append(out, p.Pain)
			continue
		}
		out[i] = p.Pain
	}
	var sore []training.Pain
	for _, p := range out {
		if p.Score > 0 {
			sore = append(sore, p)
		}
	}
	return sore
}

// painHolds is how long a pain told of acts on plans. Source: PAIN-07.
const painHolds = 14
