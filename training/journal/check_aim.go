package journal

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

func (g Goal) check(Event) error {
	return first(oneOf("goal", g.Goal, training.Goals), checkEach("race", g.Races, checkRace), oneOfIf("policy", g.Policy, training.Policies),
		within("sessions", g.Sessions, 0, 7, "sessions a week"), within("minutes", g.Minutes, 0, 300, "minutes a session"),
		checkEach("day", g.Days, checkDay), checkName("programme", g.Programme), oneOfIf("units", g.Units, training.AllUnits))
}

func checkRace(r training.Race) error {
	return first(known("date", r.Date), oneOf("priority", r.Priority, []training.Priority{training.PriorityA, training.PriorityB, training.PriorityC}),
		oneOfIf("distance", r.Distance, training.Goals),
		within("descent", r.Descent, 0, mostDescent, "a descent in metres"), checkName("name", r.Name))
}

// The most of an athlete.
const (
	mostMass      unit.Kilograms = 500
	slowestPace   unit.Pace      = 3600 // an hour for a kilometre
	longestGrown                 = 120  // years
	longestLifted                = 12 * longestGrown
)

func (b Profile) check(Event) error {
	p := b.Profile
	return first(
		within("age", p.Age, 0, longestGrown, "age"),
		oneOfIf("sex", p.Sex, []training.Sex{training.Female, training.Male}),
		within("mass", p.Mass, 0, mostMass, "body mass"),
		within("level", int(p.Level), int(training.LevelAuto), int(training.L3), "a level"),
		within("runner", int(p.Runner), int(training.RunnerAuto), int(training.R3), "a runner's type"),
		within("months of lifting", p.LiftingMonths, -1, longestLifted, "months of lifting, -1 for not said,"),
		knownIf("last strength", p.LastStrength),
		within("easy pace", p.EasyPace, 0, slowestPace, "a pace"),
		within("descent", p.DescentPerLongRun, 0, mostDescent, "a descent in metres"),
		within("pregnancy week", p.PregnancyWeek, 0, 45, "a week of pregnancy"),
		within("weeks after birth", p.WeeksAfterBirth, 0, 52*longestGrown, "weeks"),
		within("coached weeks", p.CoachedWeeks, 0, 52*longestGrown, "weeks"),
		checkProfileLists(p))
}

func checkProfileLists(p training.Profile) error {
	name := func(field string) func(string) error { return func(s string) error { return checkName(field, s) } }
	return first(
		checkEach("past session", p.LastLower, func(s training.PastSession) error {
			return first(known("date", s.Date), checkClock("start", s.Start))
		}),
		checkEach("lift", p.Lifts, checkLift),
		checkEach("place", p.Places, checkPlace),
		checkEach("window", p.Windows, checkWindow),
		checkEach("place of session", p.SessionPlaces, name("name")),
		checkEach("day to avoid", p.AvoidDays, checkDay),
		checkEach("dislike", p.Dislikes, name("exercise")),
		checkEach("screening", p.Screening, name("question")))
}

func checkLift(l training.Lift) error {
	return first(given("exercise", l.Exercise, "name the exercise"), within("load", l.Load, 0, mostLoad, "a load"),
		within("reps", l.Reps, 0, mostReps, "a number of repetitions"), within("rir", l.RIR, 0, mostReserve, "repetitions left in reserve"))
}

func checkWindow(w training.Window) error {
	if w.To < w.From {
		return invalid("to", w.To.String(), "is before the window opens, "+w.From.String())
	}
	return first(checkDay(w.Day), checkClock("from", w.From), checkClock("to", w.To), checkName("place", w.Place))
}

func (p Place) check(Event) error { return checkPlace(p.Place) }

func checkPlace(p training.Place) error {
	load := func(k unit.Kilograms) error { return within("load", k, 0, mostLoad, "a load") }
	return first(
		given("place", p.Name, "give it a name"), oneOfIf("preset", p.Preset, training.Presets),
		checkEach("item", p.Items, func(x training.Equipment) error { return oneOf("equipment", x, training.EquipmentWords) }),
		checkEach("dumbbell", p.Dumbbells, load), checkEach("kettlebell", p.Kettlebells, load),
		in("bar", load(p.Bar)),
		checkEach("plate", p.Plates, func(x training.Plates) error {
			return first(load(x.Each), within("pairs", x.Pairs, 0, 100, "a number of pairs"))
		}),
		checkEach("box", p.Boxes, func(c unit.Centimetres) error { return within("height", c, 1, 300, "a height in centimetres") }))
}

func (p NoPlace) check(Event) error { return given("place", p.Name, "say which place") }
