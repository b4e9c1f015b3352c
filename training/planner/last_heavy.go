package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// The last session with full loads before an A race lies in a window of the
// taper table, if the week allows. It is sought like this:
//
//  1. Of the weeks the window touches the one with most of its days seeks, when
//     these are three or more; never the week of the primer, and not at L0,
//     which has no such loads.
//  2. There session A keeps its loads even where the taper has begun, with the
//     taper's share of sets, and may stand on the window's days only.
//  3. Where no placement does that without a rule giving way, it stands where
//     it may, and in a taper with the taper's light loads.
//
// Source: SCH-14, taper table. House rule for 1: one or two days are a weekend
// with its long run, and would draw the session there in every week before, to
// keep its day. House rule for 2: a taper that begins before its
// window would otherwise leave the legs without a load for three weeks.

// CodeLastHeavy says that a session is the last with full loads before a race.
// Facts: race, date, from, to.
const CodeLastHeavy training.ReasonCode = "planner.last-heavy"

// lightReserve is how much stays in reserve in a taper's light session.
//
// Source: phase table, TP.
const lightReserve training.RIR = 5

// seekLastHeavy is rule 1 for one race.
func seekLastHeavy(weeks []PhaseWeek, r training.Race) {
	t, best, most := taperFor(r.Distance), -1, 2
	for i, w := range weeks {
		from, to := max(r.Date.AddDays(-t.heavyFrom), w.First), min(r.Date.AddDays(-t.heavyTo), w.Last)
		days := to.DaysSince(from) + 1
		if days > most && w.Primer.IsZero() && w.Mobility.IsZero() && !w.Hold && !w.Withheld && w.Restart.IsZero() && w.Level > training.L0 {
			best, most = i, days
		}
	}
	if best >= 0 {
		weeks[best].SeekHeavy = true
	}
}

// keepsLoad reports whether the week's loads stay although the taper has begun.
func (w PhaseWeek) keepsLoad() bool { return w.SeekHeavy && w.Phase == training.TP }

// onlyInWindow is rule 2 for where the session may stand.
func onlyInWindow(w PhaseWeek, name string) []schedule.Ban {
	var out []schedule.Ban
	if w.HeavyFrom > w.First {
		out = append(out, schedule.Ban{From: w.First, To: w.HeavyFrom.AddDays(-1), Class: training.StrainNone, Rule: "SCH-14", Item: name})
	}
	if w.HeavyTo < w.Last {
		out = append(out, schedule.Ban{From: w.HeavyTo.AddDays(1), To: w.Last, Class: training.StrainNone, Rule: "SCH-14", Item: name})
	}
	return out
}

// withoutWindow is rule 3: the weeks as they are where the window was sought in
// vain, and whether there are any.
func withoutWindow(weeks []weekWork, solution schedule.Solution) ([]weekWork, bool) {
	out, again := slices.Clone(weeks), false
	for i, w := range weeks {
		if !w.SeekHeavy || len(w.sessions) == 0 || found(solution.Weeks[i]) {
			continue
		}
		again = true
		if w.keepsLoad() {
			out[i].sessions = slices.Clone(w.sessions)
			out[i].sessions[0] = w.sessions[0].inReserve(lightReserve)
		}
		out[i].SeekHeavy = false
	}
	return out, again
}

// found reports whether session A stands whole, with no rule giving way.
func found(w schedule.PlacedWeek) bool {
	return len(w.Relaxed) == 0 && slices.ContainsFunc(w.Sessions, func(s schedule.Placed) bool {
		return s.Index == 0 && s.Item.Variant == schedule.Full
	})
}

func (s sessionWork) inReserve(rir training.RIR) sessionWork {
	s.full = composition.InReserve(s.full, rir, "SCH-14")
	s.light, s.short = composition.Lighter(s.full), composition.CutDown(s.full, shortForm)
	return s
}

// shortForm is how long the short form of a session is. Source: relaxation
// step 6.
const shortForm unit.Minutes = 20

// lastHeavyWhy is the reason that goes with session A of a week that seeks.
func lastHeavyWhy(w PhaseWeek, index int) []training.Reason {
	if !w.SeekHeavy || index > 0 {
		return nil
	}
	return []training.Reason{training.Because("SCH-14", CodeLastHeavy, append(raceFacts(w.Race),
		training.Word("from", w.HeavyFrom.String()), training.Word("to", w.HeavyTo.String()))...)}
}
