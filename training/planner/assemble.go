package planner

import (
	"fmt"
	"math"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/schedule"
)

// assemble puts the steps' results together as a plan. What is prescribed goes
// into past, which begins empty.
func (m Made) assemble(periods Periods, list []training.Run, blocks []composed, past *prescribed) training.Plan {
	plan := training.Plan{
		Version: training.PlanVersion, Rules: training.RulesVersion,
		From: periods.From, To: periods.To, Goal: m.request.Goal, Level: m.state.Level, Runner: m.state.Runner,
		Phases: periods.Spans, Proof: proof(blocks), Notes: []training.Note{}, Request: m.request,
	}
	for i, w := range m.weeks {
		week := m.week(w, m.solution.Weeks[i], m.tendon.own[i], list, past)
		if m.request.Programme == "" || i == 0 { // a programme says its cautions once
			week.Why = slices.Concat(week.Why, menuWhy(blocks[w.block], w))
		}
		plan.Weeks = append(plan.Weeks, week)
	}
	return shortened(plan, m.request.Weeks)
}

// menuWhy is what is true of a block's menu, said in the block's first week.
func menuWhy(c composed, w weekWork) []training.Reason {
	if len(c.weeks) == 0 || c.weeks[0].Monday != w.Monday || len(w.sessions) == 0 {
		return nil
	}
	return c.menu.Why
}

// shortened is the plan cut to its first n weeks; 0 = whole.
func shortened(plan training.Plan, n int) training.Plan {
	if n <= 0 || n >= len(plan.Weeks) {
		return plan
	}
	plan.Weeks = plan.Weeks[:n]
	plan.To = plan.Weeks[n-1].Monday.AddDays(6)
	var spans []training.PhaseSpan
	for _, s := range plan.Phases {
		if s.From <= plan.To {
			s.To = min(s.To, plan.To)
			spans = append(spans, s)
		}
	}
	plan.Phases = spans
	return plan
}

func proof(blocks []composed) training.Proof {
	p := training.Proof{ScheduleOptimal: true, CompositionOptimal: true}
	for _, c := range blocks {
		if len(c.menu.Sessions) == 0 {
			continue
		}
		p.CompositionOptimal = p.CompositionOptimal && c.menu.Proven
		p.CompositionGap = max(p.CompositionGap, math.Round(c.menu.Gap*1e4)/1e4)
	}
	return p
}

// week is one finished week.
func (m Made) week(w weekWork, placed schedule.PlacedWeek, own []placedTrack, list []training.Run, past *prescribed) training.Week {
	out := training.Week{
		Monday: w.Monday, Phase: w.Phase, Deload: w.Deload, Runs: []training.Run{},
		Sessions: []training.PrescribedSession{}, Budget: w.Budget(), Why: w.Why, Relaxed: placed.Relaxed,
	}
	for _, r := range list {
		if r.Date >= max(w.Monday, m.request.From) && r.Date <= w.Last {
			out.Runs = append(out.Runs, r)
		}
	}
	sessions := slices.Clone(placed.Sessions)
	order.By(sessions, func(a, b schedule.Placed) int { return int(a.Begin() - b.Begin()) })
	var volume load.Volume
	balance := m.balanceFor(w, sessions)
	for _, p := range sessions {
		s := w.sessions[p.Index]
		dosed := m.tendon.without(w, p, s.placedSession(p))
		volume = volume.Plus(dosed.Volume())
		dosed = balance.into(dosed)
		out.Sessions = append(out.Sessions, m.prescribe(dosed, s, p, w, list, past))
	}
	for _, x := range own {
		volume = volume.Plus(x.dosed.Volume())
		out.Sessions = append(out.Sessions, m.prescribeTrack(x, w, past))
	}
	order.By(out.Sessions, func(a, b training.PrescribedSession) int {
		return int(a.Date.On(a.Start) - b.Date.On(b.Start))
	})
	out.Budget.Reach = load.Reach(volume)
	out.Cost = cost(placed.Charges)
	return out
}

// cost sums charges in the units people read.
func cost(charges []schedule.Charge) training.Cost {
	sums := map[evidence.ID]int{}
	total := 0
	for _, c := range charges {
		sums[c.Rule] += c.Cost
		total += c.Cost
	}
	out := training.Cost{Total: float64(total) / 100, ByRule: map[string]float64{}}
	for rule, c := range sums {
		out.ByRule[string(rule)] = float64(c) / 100
	}
	return out
}

// prescribe is one placed session as sets, with why it stands where it does.
func (m Made) prescribe(dosed composition.DosedSession, s sessionWork, p schedule.Placed, w weekWork, list []training.Run, past *prescribed) training.PrescribedSession {
	out := training.PrescribedSession{
		ID: sessionID(w.Monday, dosed.Name), Date: p.Date, Start: p.Start, Minutes: dosed.Minutes, Name: dosed.Name,
		Variant: string(p.Item.Variant), Place: p.Item.Place, Lower: dosed.Class,
		Strain: strainPoints(dosed.Strain), Contacts: dosed.Contacts, Warmup: dosed.Warmup,
		Exercises: []training.PrescribedExercise{},
	}
	for _, x := range dosed.Exercises {
		out.Exercises = append(out.Exercises, m.prescribedExercise(x, s.slot.Kit, w.PhaseWeek, past))
	}
	composition.RestInTurn(out.Exercises, dosed.Exercises)
	out.Why = slices.Concat(m.dayWhy(p, list), lastHeavyWhy(w.PhaseWeek, p.Index), m.chargesOf(w, p), p.Why, m.keptModerateWhy(dosed, w, p, list), dosed.Why)
	return out
}

// KeptModerate says that a session is moderate because the week's runs leave
// room for one heavy session only.
const KeptModerate training.ReasonCode = "planner.kept-moderate"

// keptModerateWhy says so of a session that is: a lighter one has other reasons.
//
// Source: COMP-01.
func (m Made) keptModerateWhy(dosed composition.DosedSession, w weekWork, p schedule.Placed, list []training.Run) []training.Reason {
	if p.Index == 0 || dosed.Class != training.StrainModerate || dosed.Written || !schedule.BusyWeek(list, w.Monday, m.downhill()) {
		return nil
	}
	return []training.Reason{training.Because("COMP-01", KeptModerate)}
}

// sessionID is the week and the name: it survives moves.
func sessionID(monday training.Date, name string) string {
	return fmt.Sprintf("%s-%s", monday.ISOWeek(), name)
}

// strainPoints is the strain in points, exact to the hundredth.
func strainPoints(p load.Points) float64 {
	return math.Round(float64(p)/float64(load.Point)*100) / 100
}
