package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// eased is rule 5 of Propose: the next week of full work becomes an easier one,
// at most once in three weeks, and not beside one that is planned.
//
// Source: LOAD-08, READY-06, PER-05. House rule: three weeks, so that one bad
// stretch is answered once; a planned one in the two weeks before or in the next
// is the answer already.
func (p *proposing) eased() []Proposal {
	week, ok := p.nextFullWeek()
	if !ok || p.easedLately() {
		return nil
	}
	why := p.signs()
	if len(why) == 0 {
		return nil
	}
	out := Proposal{Key: "deload/" + week.String(), Safety: true, Why: why}
	for _, e := range p.agenda.Between(max(week, p.today), week.AddDays(6)) {
		if e.Status != Ahead || e.Variant == training.TrackVariant {
			continue
		}
		dosed := composition.Deload(p.redosed(e))
		out.Changes = append(out.Changes, lightened(e, dosed, why[0]))
	}
	if len(out.Changes) == 0 {
		return nil
	}
	return []Proposal{out}
}

// easeEvery is how many days a deload by need keeps the next one away.
const easeEvery = 21

func (p *proposing) easedLately() bool {
	monday := p.today.Monday()
	for _, w := range p.state.Plan.What.Weeks {
		if w.Deload && w.Monday >= monday.AddDays(-14) && w.Monday <= monday.AddDays(7) {
			return true
		}
	}
	return slices.ContainsFunc(p.state.Changes, func(c changed) bool {
		d, ok := deloadOf(c.What.Key)
		return ok && p.today.DaysSince(d) < easeEvery
	})
}

// nextFullWeek is the Monday of the first week from today on that still has
// work ahead; ok is false when it is an easier one already, or close to a race.
func (p *proposing) nextFullWeek() (training.Date, bool) {
	e, ok := p.agenda.Next(p.today)
	if !ok {
		return 0, false
	}
	monday := e.Date.Monday()
	easy := e.Deload || e.Phase == training.TP || e.Phase == training.TR || p.raceNear(e.Date)
	return monday, !easy
}

// signs are what asks for an easier week now.
func (p *proposing) signs() []training.Reason {
	out := readiness.DeloadSigns(told(p.state, Ask{Date: p.today}))
	days := load.Days(p.today.AddDays(-6), p.today, p.done(), p.logged(), p.state.Profile.EasyPace)
	w := load.Warnings{Today: p.today, KeyLifts: p.keyLifts()}
	if len(days) == 7 {
		w.Week = load.WeekOf([7]load.Day(days))
	}
	if f, ok := load.FormOf(p.stress()); ok {
		w.Balance, w.BalanceKnown = f.Balance, true
	}
	return append(out, load.NeedsDeload(w)...)
}

// stress is what the runs of the last weeks cost, from the first of them on.
//
// Source: LOAD-05, LOAD-06.
func (p *proposing) stress() []load.StressDay {
	from, runs := p.today, []load.MeasuredRun(nil)
	for _, r := range p.done() {
		from, runs = min(from, r.Date), append(runs, load.MeasuredRun{DoneRun: r})
	}
	return load.StressDays(from, p.today, runs, nil, load.Measures{Easy: p.state.Profile.EasyPace}, load.RunsOnly)
}

// overrun is rule 6 of Propose: after a week of much more running than the four
// before, the leg work of the next seven days loses sets.
//
// Source: VOL-04, LOAD-09. House rule: only where it was more than the plan
// knew of, because the plan's own weeks have their share already.
func (p *proposing) overrun() []Proposal {
	usual := p.usualWeek()
	share := load.RunShare(p.running(7), usual)
	if usual == 0 || share >= load.FullShare || !p.ranMore() {
		return nil
	}
	var out []Proposal
	for _, e := range p.agenda.Between(p.today, p.today.AddDays(weekAhead-1)) {
		if e.Status != Ahead || e.Deload || !e.Lower.Lower() || len(e.Changes) > 0 {
			continue
		}
		why := training.Because("VOL-04", CodeOverrun, training.Count("share", int(share)), training.Count("minutes", p.running(7)), training.Count("usual", usual))
		dosed := composition.ScaleSets(p.redosed(e), float64(share)/100, "VOL-04")
		out = append(out, small("overrun/"+e.ID, why, lightened(e, dosed, why)))
	}
	return out
}

// usualWeek is the mean week of running of the four before today, or of the
// plan's while fewer than four weeks of runs are known; 0 = neither says.
func (p *proposing) usualWeek() unit.Minutes {
	first := p.today
	for _, r := range p.state.Runs {
		if r.Done {
			first = min(first, r.Date)
		}
	}
	if p.today.DaysSince(first) >= 28 {
		return p.running(28) / 4
	}
	sum, weeks := unit.Minutes(0), unit.Minutes(0)
	for _, w := range p.state.Plan.What.Weeks {
		if w.Monday > p.state.Plan.What.From && w.Monday <= p.today.AddDays(28) { // whole weeks, near ones
			weeks++
			for _, r := range w.Runs {
				sum += r.Minutes
			}
		}
	}
	if weeks == 0 {
		return 0
	}
	return sum / weeks
}

// ranMore reports whether the last seven days held a tenth more running than the
// plan was made around. A plan younger than a week was made around some of them.
func (p *proposing) ranMore() bool {
	if p.today.DaysSince(p.state.Plan.What.From) < 7 {
		return false
	}
	planned := unit.Minutes(0)
	for _, w := range p.state.Plan.What.Weeks {
		for _, r := range w.Runs {
			if r.Date < p.today && r.Date >= p.today.AddDays(-7) {
				planned += r.Minutes
			}
		}
	}
	return 10*p.running(7) > 11*planned
}

// running is the minutes run in the days before today.
func (p *proposing) running(days int) unit.Minutes {
	sum := unit.Minutes(0)
	for _, r := range p.state.Runs {
		if r.Done && r.Date < p.today && r.Date >= p.today.AddDays(-days) {
			sum += r.Minutes
		}
	}
	return sum
}

func (p *proposing) redosed(e Entry) composition.DosedSession {
	return composition.Redose(p.cat, e.PrescribedSession, e.Phase, LevelOf(p.state, e), e.Minutes)
}

func lightened(e Entry, s composition.DosedSession, why training.Reason) training.Change {
	with := composition.Again(e.PrescribedSession, s)
	with.Date, with.Start = e.Date, e.Start
	return training.Change{Kind: training.Lightened, Session: e.ID, From: e.Date, With: with, Why: []training.Reason{why}}
}
