package planner_test

import (
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// monday is the first day of all random plans' first weeks.
var monday = mustDate("2026-11-23")

func mustDate(s string) training.Date {
	d, err := training.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// anyRequest draws a runner with a calendar, a goal and a life: mostly
// ordinary, sometimes odd.
func anyRequest(t *rapid.T) training.Request {
	r := training.Request{
		From:   monday.AddDays(rapid.IntRange(0, 6).Draw(t, "first day")),
		Goal:   rapid.SampledFrom(training.Goals).Draw(t, "goal"),
		Policy: rapid.SampledFrom(training.Policies).Draw(t, "policy"),
		Profile: training.Profile{
			LiftingMonths: rapid.IntRange(-1, 40).Draw(t, "months of lifting"),
			Level:         rapid.SampledFrom([]training.Level{training.LevelAuto, training.L0, training.L1, training.L2, training.L3}).Draw(t, "level"),
			Mass:          unit.Kilograms(rapid.IntRange(0, 110).Draw(t, "mass")),
			Places:        []training.Place{{Name: "home", Preset: rapid.SampledFrom(training.Presets).Draw(t, "kit")}},
			BackToBack:    rapid.IntRange(0, 9).Draw(t, "back to back") == 0,
			NoRestDay:     rapid.IntRange(0, 9).Draw(t, "no rest day") == 0,
		},
	}
	if rapid.Bool().Draw(t, "knows lifts") {
		for _, id := range []string{"back_squat", "rdl", "goblet_squat"} {
			r.Profile.Lifts = append(r.Profile.Lifts, training.Lift{
				Exercise: id, Load: unit.Kilograms(rapid.IntRange(4, 40).Draw(t, id)) * 2.5, Reps: 5, RIR: 2,
			})
		}
	}
	if r.Profile.Mass < 40 {
		r.Profile.Mass = 0
	}
	if rapid.Bool().Draw(t, "has a length") {
		r.Minutes = unit.Minutes(rapid.SampledFrom([]int{10, 15, 20, 25, 30, 40, 45, 60, 75}).Draw(t, "minutes"))
	}
	if rapid.Bool().Draw(t, "has a ceiling") {
		r.Sessions = rapid.IntRange(1, 3).Draw(t, "sessions")
	}
	if rapid.IntRange(0, 3).Draw(t, "limits days") == 0 {
		for d := training.Monday; d <= training.Sunday; d++ {
			if rapid.Bool().Draw(t, d.String()) {
				r.Days = append(r.Days, d)
			}
		}
	}
	anyRaces(t, &r)
	anyRuns(t, &r)
	anyCare(t, &r)
	return r
}

func anyRaces(t *rapid.T, r *training.Request) {
	if r.Goal.Racing() && rapid.IntRange(0, 4).Draw(t, "has a race") > 0 {
		r.Races = append(r.Races, training.Race{Date: r.From.AddDays(rapid.IntRange(0, 230).Draw(t, "days to race")), Priority: training.PriorityA})
	}
	for range rapid.IntRange(0, 2).Draw(t, "smaller races") {
		r.Races = append(r.Races, training.Race{
			Date:     r.From.AddDays(rapid.IntRange(0, 200).Draw(t, "days to smaller race")),
			Priority: rapid.SampledFrom([]training.Priority{training.PriorityB, training.PriorityC}).Draw(t, "priority"),
			Distance: rapid.SampledFrom([]training.Goal{training.Goal5k, training.Goal10k, training.GoalHalf, training.GoalMarathon}).Draw(t, "distance"),
		})
	}
}

func anyRuns(t *rapid.T, r *training.Request) {
	kinds := []training.RunKind{training.RunEasy, training.RunEasy, training.RunIntervals, training.RunTempo, training.RunHills, training.RunLong, training.RunRecovery, training.RunStrides}
	usual := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) training.UsualRun {
		u := training.UsualRun{
			Day:     training.Weekday(rapid.IntRange(0, 6).Draw(t, "day")),
			Kind:    rapid.SampledFrom(kinds).Draw(t, "kind"),
			Minutes: unit.Minutes(rapid.IntRange(20, 240).Draw(t, "minutes of run")),
		}
		u.StartAssumed = rapid.Bool().Draw(t, "no start")
		u.Start = training.Clock(30 * rapid.IntRange(11, 42).Draw(t, "start"))
		return u
	}), 0, 9).Draw(t, "usual week")
	if rapid.Bool().Draw(t, "as a calendar") {
		weeks := rapid.IntRange(1, 30).Draw(t, "weeks of calendar")
		for w := range weeks {
			for _, u := range usual {
				r.Runs = append(r.Runs, training.Run{
					Date: r.From.Monday().AddDays(7*(w-4) + int(u.Day)), Start: u.Start, StartAssumed: u.StartAssumed,
					Minutes: u.Minutes, Kind: u.Kind, Done: w < 4, Source: "calendar",
				})
			}
		}
		return
	}
	r.Usual = usual
}

func anyCare(t *rapid.T, r *training.Request) {
	p := &r.Profile
	switch rapid.IntRange(0, 11).Draw(t, "special group") {
	case 0:
		p.Age = rapid.IntRange(12, 17).Draw(t, "age")
		p.Guardian, p.Coach = true, rapid.Bool().Draw(t, "coach")
		p.CoachedWeeks = rapid.IntRange(0, 30).Draw(t, "coached weeks")
	case 1, 2:
		p.Age = rapid.IntRange(60, 80).Draw(t, "age")
		p.Osteoporosis = rapid.Bool().Draw(t, "osteoporosis")
		p.ClinicianAgrees = rapid.Bool().Draw(t, "clinician agrees about bones")
	case 3:
		p.Age, p.Sex = 32, training.Female
		p.PregnancyWeek = rapid.IntRange(5, 38).Draw(t, "pregnancy week")
		p.ClinicianAgrees = rapid.Bool().Draw(t, "clinician agrees")
	case 4:
		p.Age, p.Sex = 32, training.Female
		p.WeeksAfterBirth = rapid.IntRange(1, 40).Draw(t, "weeks after birth")
	default:
		p.Age = rapid.IntRange(18, 59).Draw(t, "age")
	}
	if rapid.Bool().Draw(t, "has a last session") {
		p.LastStrength = r.From.AddDays(-rapid.IntRange(1, 250).Draw(t, "days off"))
	}
	for range rapid.IntRange(0, 2).Draw(t, "sore places") {
		f := rapid.SampledFrom(training.Sites).Draw(t, "site")
		r.Pain = append(r.Pain, training.Pain{Site: f.Site, Score: rapid.IntRange(0, 9).Draw(t, "score")})
	}
}
