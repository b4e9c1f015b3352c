package journal

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The most a run can be, and a week of them.
const (
	mostMetres  unit.Metres  = 1_000_000
	mostDescent unit.Metres  = 50_000
	mostMinutes unit.Minutes = 7 * dayMin
)

func (c Calendar) check(Event) error {
	if c.Source == "" {
		return invalid("source", "", "say where the runs come from")
	}
	return first(checkText("source", c.Source), checkName("digest", c.Digest),
		checkEach("run", c.Runs, checkRun), checkKeys(c.Runs), checkEach("busy", c.Busy, checkBusy))
}

// checkKeys is an error when two runs share a key, of which one would be lost.
func checkKeys(runs []KeyedRun) error {
	seen := make(map[string]bool, len(runs))
	for _, r := range runs {
		if seen[r.Key] {
			return invalid("key", shortened(r.Key), "two runs have it; give each a key of its own")
		}
		seen[r.Key] = true
	}
	return nil
}

func checkRun(r KeyedRun) error {
	return first(checkRunKey(r.Key),
		oneOf("run kind", r.Run.Kind, training.RunKinds),
		known("date", r.Run.Date), checkClock("start", r.Run.Start),
		within("distance", r.Run.Distance, 0, mostMetres, "a distance in metres"),
		within("descent", r.Run.Descent, 0, mostDescent, "a descent in metres"),
		within("minutes", r.Run.Minutes, 0, mostMinutes, "a run's length in minutes"),
		checkText("title", r.Run.Title), checkText("source", r.Run.Source))
}

func checkBusy(b training.Busy) error {
	return first(known("date", b.Date), checkClock("start", b.Start),
		within("minutes", b.Minutes, 0, mostMinutes, "a length in minutes"), checkText("title", b.Title))
}

func (p PlannedRun) check(Event) error { return checkRun(p.KeyedRun) }

func (m MovedRun) check(Event) error {
	return first(checkRunKey(m.Key), known("date", m.Date), checkClock("start", m.Start))
}

func (n NoRun) check(Event) error { return checkRunKey(n.Key) }

func (d DoneRun) check(e Event) error {
	return first(checkRun(KeyedRun{d.Key, d.Run.Run}), notAhead(e, "date", d.Run.Date),
		within("effort", d.Run.Effort, 0, mostEffort, "effort, 0 for not said,"))
}

func checkRunKey(key string) error {
	return checkKey(key, "say which run: its calendar's id for it, or one of your own")
}

func (u UsualWeek) check(Event) error { return checkEach("run", u.Runs, checkUsualRun) }

func checkUsualRun(r training.UsualRun) error {
	return first(oneOf("run kind", r.Kind, training.RunKinds), checkDay(r.Day), checkClock("start", r.Start),
		within("distance", r.Distance, 0, mostMetres, "a distance in metres"),
		within("minutes", r.Minutes, 0, mostMinutes, "a run's length in minutes"))
}

func checkDay(d training.Weekday) error {
	return within("day", int(d), int(training.Monday), int(training.Sunday), "a day of the week, Monday first,")
}
