package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// When the runner who is shown races, from the Monday of today.
const (
	weeksToMarathon = 13
	weeksToHalf     = 6  // on the way there
	marathonEvery   = 30 // weeks, in the years before
)

// Showcase is the runner that the site is shown with: so many whole weeks into
// training up to yesterday, with a marathon three months ahead. They are careful
// without being perfect: now and then a session is missed or moved, a run gets
// long, an answer is left open; once the Achilles was sore. The same day gives
// the same runner.
func Showcase(today training.Date, weeks int, east int) Runner {
	monday := today.Monday()
	r := Runner{
		Seed: showcaseSeed, Name: "showcase", From: monday.AddDays(-7 * weeks), Until: today.AddDays(-1), East: east,
		Goal: training.GoalMarathon, Sessions: 2, Minutes: 45, Policy: training.Auto, Usual: showcaseWeek(today),
		Peak: seasonPeak(monday.AddDays(7 * (weeksToMarathon - 3))),
		Profile: training.Profile{
			Age: 38, Sex: training.Female, Mass: 61, Level: training.LevelAuto, LiftingMonths: 4, EasyPace: 345, AchillesOrFootBefore: true,
			Screened: true, Places: showcasePlaces(), SessionPlaces: []string{"club", "home"},
		},
		Habits: Habits{
			MissSession: 0.06, MoveSession: 0.07, MissRun: 0.03, Overreach: 0.02, PushOn: 0.3, ShortNight: 0.05,
			Rates: 0.97, Noise: 0.8, Efforts: 0.9, Answers: 0.75, TellsPain: 0.9, Edit: 0.02,
		},
		Nature: Nature{
			Strength: 1.5, Response: 1.1, Room: 0.35, Endurance: 1, Frailty: 0.15, Soreness: 0.8, Weak: "achilles", Sleep: 440, StopsEarly: 1,
		},
	}
	r.Races = showcaseRaces(r.From, monday)
	r.Tells = showcaseTells(r.From, monday)
	return r
}

// showcaseSeed is one whose dice throw an ordinary life.
const showcaseSeed = 14

// seasonPeak is the week of the year of a Monday.
func seasonPeak(monday training.Date) int { return monday.Time().YearDay() / 7 % 52 }

// showcasePlaces hold what people own, not what a shop has.
func showcasePlaces() []training.Place {
	return []training.Place{
		{Name: "home", Preset: training.KitBands, Dumbbells: []unit.Kilograms{4, 6, 8, 10, 12.5, 15, 17.5, 20}, Kettlebells: []unit.Kilograms{12, 16}, Boxes: []unit.Centimetres{30, 45}},
		{Name: "club", Preset: training.KitGym, Bar: 20, Plates: []training.Plates{{Each: 20, Pairs: 3}, {Each: 10, Pairs: 2}, {Each: 5, Pairs: 2}, {Each: 2.5, Pairs: 2}, {Each: 1.25, Pairs: 1}}},
	}
}

// showcaseWeek is the usual week. Its hard days are chosen so that strength, which
// goes with them, falls on the weekday of today where that is a working day:
// there is more to be shown on a day with a session.
func showcaseWeek(today training.Date) []training.UsualRun {
	hard := [2]training.Weekday{training.Tuesday, training.Thursday}
	switch training.DayOf(today) {
	case training.Monday:
		hard = [2]training.Weekday{training.Monday, training.Thursday}
	case training.Wednesday:
		hard = [2]training.Weekday{training.Monday, training.Wednesday}
	case training.Friday:
		hard = [2]training.Weekday{training.Tuesday, training.Friday}
	}
	early := training.At(6, 30)
	out := []training.UsualRun{
		{Day: hard[0], Kind: training.RunIntervals, Distance: 9000, Start: early},
		{Day: hard[1], Kind: training.RunTempo, Distance: 10000, Start: early},
		{Day: training.Saturday, Kind: training.RunEasy, Distance: 7000, Start: training.At(9, 30)},
		{Day: training.Sunday, Kind: training.RunLong, Distance: 19000, Start: training.At(9, 0)},
	}
	easy := training.Wednesday
	if hard[1] == easy {
		easy = training.Friday
	}
	out = append(out, training.UsualRun{Day: easy, Kind: training.RunEasy, Distance: 7000, Start: early})
	order.By(out, func(a, b training.UsualRun) int { return int(a.Day) - int(b.Day) })
	for i := range out {
		out[i].Minutes = unit.Seconds(out[i].Distance.Kilometres() * 345).Minutes()
	}
	return out
}

// showcaseRaces are the marathon ahead with the half on the way, and those of the
// years before.
func showcaseRaces(from, monday training.Date) []training.Race {
	var out []training.Race
	for week := weeksToMarathon; ; week -= marathonEvery {
		a := monday.AddDays(7*week + 6)
		if a < from.AddDays(7*8) {
			break
		}
		out = append(out,
			training.Race{Date: a.AddDays(7 * (weeksToHalf - weeksToMarathon)), Priority: training.PriorityB, Distance: training.GoalHalf, Name: "River half"},
			training.Race{Date: a, Priority: training.PriorityA, Distance: training.GoalMarathon, Name: "City marathon"})
	}
	order.By(out, func(a, b training.Race) int { return int(a.Date) - int(b.Date) })
	return out
}

// showcaseTells are a sore Achilles, some self-tests and remarks, as far as they
// fit after from.
func showcaseTells(from, monday training.Date) []Telling {
	evening, morning := training.At(20, 45), training.At(6, 10)
	pain := func(week, day, score int, at training.Clock, moment training.PainMoment) Telling {
		d := monday.AddDays(7*week + day)
		return Telling{d, at, journal.Pain{ReportedPain: training.ReportedPain{
			Pain: training.Pain{Site: "achilles", Side: training.Left, Score: score}, Date: d, Moment: moment}}}
	}
	test := func(week, day int, id string, left, right float64, variant string) Telling {
		d := monday.AddDays(7*week + day)
		return Telling{d, evening, journal.Test{TestResult: training.TestResult{Date: d, Test: id, Left: training.TestValue(left), Right: training.TestValue(right), Variant: variant}}}
	}
	note := func(week, day int, text string) Telling {
		return Telling{monday.AddDays(7*week + day), evening, journal.Note{Text: text}}
	}
	all := []Telling{
		test(-17, 2, "t1_calf_raises", 19, 23, ""), test(-17, 2, "t4_plank", 62, 0, ""),
		note(-17, 0, "First week. Marathon is in!"),
		test(-16, 2, "t5_side_plank", 41, 46, ""), test(-16, 2, "t6_copenhagen", 12, 15, "short"),
		pain(-8, 1, 4, evening, training.PainDuring), pain(-8, 2, 4, morning, training.PainMorning), pain(-8, 3, 3, morning, training.PainMorning),
		pain(-8, 5, 2, morning, training.PainMorning), pain(-7, 0, 1, morning, training.PainMorning), pain(-7, 2, 0, morning, training.PainMorning),
		note(-8, 1, "Left Achilles stiff after the intervals, new shoes. Back to the old ones."),
		test(-5, 2, "t1_calf_raises", 24, 26, ""), test(-5, 2, "t4_plank", 85, 0, ""),
		note(-5, 6, "Long run felt easy until the last hill."),
		test(-4, 2, "t6_copenhagen", 18, 20, "short"),
		note(-2, 3, "Split squats finally steady."),
	}
	return slices.DeleteFunc(all, func(t Telling) bool { return t.Date < from })
}
