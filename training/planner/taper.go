package planner

import (
	"cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// taper is one line of the taper table. Days count back from the race: 3 is
// the third day before it.
type taper struct {
	heavyFrom, heavyTo int // the last heavy session lies in here, none later
	last               int // the last session of any sort
	primer             bool
	// volume is the share of normal sets in the race week and in the one
	// before; lower is the same for leg work only.
	volume, lower [2]unit.Percent
}

// taperFor is the line for a race. Trail is tapered like an ultra.
//
// Source: SCH-14. House rule: a marathon's last week, given as 70 to 100 %
// less, is 70 % less, because a primer keeps what the weeks before built.
func taperFor(g training.Goal) taper {
	const full = load.FullShare
	switch g {
	case training.Goal5k, training.Goal10k:
		return taper{8, 5, 3, true, [2]unit.Percent{50, full}, [2]unit.Percent{50, full}}
	case training.GoalHalf:
		return taper{10, 7, 4, true, [2]unit.Percent{40, 70}, [2]unit.Percent{40, 70}}
	case training.GoalMarathon:
		return taper{14, 10, 5, true, [2]unit.Percent{30, 60}, [2]unit.Percent{30, 60}}
	}
	return taper{14, 14, 6, false, [2]unit.Percent{50, 50}, [2]unit.Percent{0, 50}}
}

// noLowerDays is how many days after a race have no leg work.
//
// Source: SCH-15.
func noLowerDays(r training.Race) int {
	switch r.Distance {
	case training.Goal5k, training.Goal10k:
		return 2
	case training.GoalHalf:
		return 4
	case training.GoalMarathon:
		return 7
	}
	if r.Descent > 2000 {
		return 14
	}
	return 10
}

// recoveryWeeks is how many weeks of recovery follow a race: the whole weeks
// without leg work, then one, or two after a marathon and longer.
//
// Source: SCH-15. House rule: days that do not fill a week belong to the
// recovery week they fall in.
func recoveryWeeks(r training.Race) int {
	weeks := noLowerDays(r)/7 + 1
	if r.Distance.Marathonlike() {
		weeks++
	}
	return weeks
}

// The rules around B races.
//
// Source: SCH-14.
const (
	bRaceHeavyDays              = 3 // 72 hours
	bRaceVolume    unit.Percent = 70
	nothingNewDays              = 14
	restartReserve training.RIR = 4
)

// placeRaces puts what every race asks for into its weeks: the days on which
// sessions are not allowed, the days of the last ones, and how much is left.
//
// Source: SCH-14, SCH-15.
func (s Season) placeRaces(weeks []PhaseWeek) {
	for _, r := range s.Races { // a C race is only a key run, and tires all the same
		if r.Priority == training.PriorityC {
			for i := range weeks {
				weeks[i].noLegsAfter(s.named(r))
			}
		}
	}
	for _, r := range s.everyRace() {
		for i := range weeks {
			w := &weeks[i]
			w.afterRace(r)
			if w.Hold || r.Date < s.From {
				continue
			}
			if r.Priority == training.PriorityA {
				w.beforeARace(r)
			}
			if r.Priority == training.PriorityB {
				w.beforeBRace(r)
			}
		}
	}
	for _, r := range s.racesOf(training.PriorityA) { // when every primer has its day
		seekLastHeavy(weeks, r)
	}
}

// everyRace lists A and B races, past ones included, by date.
func (s Season) everyRace() []training.Race {
	var races []training.Race
	for _, r := range s.Races {
		if r = s.named(r); r.Priority != training.PriorityC {
			races = append(races, r)
		}
	}
	order.By(races, func(a, b training.Race) int { return cmp.Compare(a.Date, b.Date) })
	return races
}

func (w *PhaseWeek) beforeARace(r training.Race) {
	t := taperFor(r.Distance)
	day := r.Date.AddDays
	w.ban(day(1-t.heavyTo), r.Date, training.StrainHeavy, "SCH-14", CodeNoHeavyBeforeRace, r)
	w.ban(day(1-t.last), r.Date, training.StrainNone, "SCH-14", CodeNothingBeforeRace, r)
	if !t.primer {
		w.ban(day(-t.last), r.Date, training.StrainLight, "SCH-14", CodeNoLegsBeforeRace, r)
	}
	w.HeavyFrom, w.HeavyTo = w.overlap(day(-t.heavyFrom), day(-t.heavyTo), w.HeavyFrom, w.HeavyTo)
	w.lastSession(day(-t.last), t, r)
	if from := day(-nothingNewDays); from <= w.Last && r.Date >= w.Monday {
		w.NothingNewFrom = max(from, w.Monday)
		w.because(training.Because("SCH-14", CodeNothingNew, raceFacts(r)...))
	}
	if k := w.weeksBefore(r.Date); k == 1 || k == 2 {
		w.scale(t.volume[k-1], "SCH-14", CodeTaperVolume, raceFacts(r)...)
		w.LowerShare = min(w.LowerShare, t.lower[k-1])
	}
}

func (w *PhaseWeek) lastSession(d training.Date, t taper, r training.Race) {
	if d < w.First || d > w.Last {
		return
	}
	if !t.primer {
		w.Mobility = d
		w.because(training.Because("SCH-14", CodeMobility, append(raceFacts(r), training.Word("day", d.String()))...))
		return
	}
	w.Primer = d
	code := CodePrimer
	if w.Level <= training.L0 {
		code = CodePrimerKnown
	}
	w.because(training.Because("SCH-14", code, append(raceFacts(r), training.Word("day", d.String()))...))
}

func (w *PhaseWeek) beforeBRace(r training.Race) {
	w.ban(r.Date.AddDays(-bRaceHeavyDays), r.Date, training.StrainHeavy, "SCH-14", CodeNoHeavyBeforeRace, r)
	if r.Date >= w.Monday && r.Date <= w.Last {
		w.scale(bRaceVolume, "SCH-14", CodeBRaceVolume, raceFacts(r)...)
	}
}

// afterRace keeps leg work away from the day of the race and the days after,
// and marks the day on which it may return.
func (w *PhaseWeek) afterRace(r training.Race) {
	last := w.noLegsAfter(r)
	if back := last.AddDays(1); back >= w.First && back <= w.Last {
		w.Restart = back
		w.because(training.Because("SCH-15", CodeRestart, append(raceFacts(r), training.Word("day", back.String()))...))
	}
}

// noLegsAfter bans leg work on a race's day and the days after it, and says
// until when.
func (w *PhaseWeek) noLegsAfter(r training.Race) training.Date {
	last := r.Date.AddDays(noLowerDays(r))
	w.ban(r.Date, last, training.StrainLight, "SCH-15", CodeNoLegsAfterRace, r)
	return last
}

// ban forbids a class on the days from from to to, and says so in the weeks it
// touches.
func (w *PhaseWeek) ban(from, to training.Date, class training.StrainClass, rule evidence.ID, code training.ReasonCode, r training.Race) {
	if to < w.First || from > w.Last {
		return
	}
	w.Bans = append(w.Bans, schedule.Ban{From: from, To: to, Class: class, Rule: rule})
	w.because(training.Because(rule, code, append(raceFacts(r), training.Word("from", from.String()), training.Word("to", to.String()))...))
}

// overlap is the part of from..to in the week, else what was there before.
func (w *PhaseWeek) overlap(from, to, oldFrom, oldTo training.Date) (training.Date, training.Date) {
	if to < w.First || from > w.Last {
		return oldFrom, oldTo
	}
	return max(from, w.First), min(to, w.Last)
}

// weeksBefore is 1 when the week is mostly the seven days up to the race, 2
// when it is mostly those before; 0 after the race.
//
// House rule: a week belongs where its Thursday lies, so that a race on a
// Wednesday is tapered for in the week before.
func (w *PhaseWeek) weeksBefore(race training.Date) int {
	if w.Monday > race {
		return 0
	}
	return max(race.DaysSince(w.Monday.AddDays(3)), 0)/7 + 1
}

// scale lowers the week's sets to share, when that is less than what holds.
func (w *PhaseWeek) scale(share unit.Percent, rule evidence.ID, code training.ReasonCode, facts ...training.Fact) {
	if share >= load.FullShare {
		return
	}
	if share < w.SetsShare {
		w.SetsShare, w.ShareRule = share, rule
	}
	w.LowerShare = min(w.LowerShare, share)
	w.because(training.Because(rule, code, append(facts, training.Count("percent", int(share)))...))
}

func raceFacts(r training.Race) []training.Fact {
	return []training.Fact{training.Word("race", raceWord(r)), training.Word("date", r.Date.String())}
}
