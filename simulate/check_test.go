package simulate_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/unit"
)

// today is the day of every scene: a Friday.
var today = monday.AddDays(60 * 7).AddDays(4)

// work is sets of one exercise.
func work(id string, sets int, s training.PrescribedSet) training.PrescribedExercise {
	s.Kind = training.WorkSet
	return training.PrescribedExercise{Exercise: id, Loading: loadings[id], Sets: slices.Repeat([]training.PrescribedSet{s}, sets)}
}

// loadings are what the exercises here are loaded with; the others are not.
var loadings = map[string]string{"goblet_squat": "dumbbell", "back_squat": "barbell"}

// lifted is a session of so many days ago with three sets of one exercise.
func lifted(ago int, id string, s training.LoggedSet) *athlete.Session {
	s.Kind = training.WorkSet
	day := today.AddDays(-ago)
	return &athlete.Session{LoggedSession: training.LoggedSession{ID: day.String(), Date: day, Start: training.At(18, 0), Exercises: []training.LoggedExercise{
		{Exercise: id, Sets: slices.Repeat([]training.LoggedSet{s}, 3)},
	}}}
}

func hurts(ago int, site training.Site, score int, moment training.PainMoment) athlete.Told[training.ReportedPain] {
	return athlete.Told[training.ReportedPain]{What: training.ReportedPain{
		Pain: training.Pain{Site: site, Score: score}, Date: today.AddDays(-ago), Moment: moment,
	}}
}

func reps(n int, load unit.Kilograms) training.LoggedSet {
	return training.LoggedSet{Reps: n, Load: load, RIR: 3, Rated: true, Target: training.Target{Count: n, Low: 8, High: 12, RIR: 3, Load: load}}
}

func ten(load unit.Kilograms) training.PrescribedSet {
	return training.PrescribedSet{Reps: 10, Low: 8, High: 12, RIR: 3, Load: load}
}

// scene is an ordinary Friday in a gym: goblet squats, a calf raise, a plank.
func scene(t testing.TB) simulate.Scene {
	return simulate.Scene{
		Date: today, Catalogue: world(t).Catalogue(), Kit: kitOf(t, training.KitGym), Level: training.L2, Most: 45,
		State: athlete.State{Profile: training.Profile{Age: 40, Mass: 70}, Sessions: []*athlete.Session{
			lifted(11, "goblet_squat", reps(10, 20)), lifted(4, "goblet_squat", reps(10, 20)),
		}},
		Session: training.PrescribedSession{
			ID: "2028-W03-A", Date: today, Start: training.At(18, 0), Minutes: 40, Lower: training.StrainModerate,
			Exercises: []training.PrescribedExercise{
				work("goblet_squat", 3, ten(20)), work("calf_sl", 3, ten(0)), work("plank", 2, training.PrescribedSet{Hold: 30, RIR: 3}),
			},
		},
	}
}

func TestInvariants(t *testing.T) {
	with := func(x training.PrescribedExercise) func(*simulate.Scene) {
		return func(s *simulate.Scene) { s.Session.Exercises = []training.PrescribedExercise{x} }
	}
	sought := func(s *simulate.Scene) { s.Sought = []string{"back_squat"} }
	both := func(list ...func(*simulate.Scene)) func(*simulate.Scene) {
		return func(s *simulate.Scene) {
			for _, f := range list {
				f(s)
			}
		}
	}
	history := func(list ...*athlete.Session) func(*simulate.Scene) {
		return func(s *simulate.Scene) { s.State.Sessions = list }
	}
	pain := func(list ...athlete.Told[training.ReportedPain]) func(*simulate.Scene) {
		return func(s *simulate.Scene) { s.State.Pain = list }
	}
	flags := func(list ...athlete.FlagAnswer) func(*simulate.Scene) {
		return func(s *simulate.Scene) { s.State.Flags = list }
	}
	missed := func(ago int) func(*simulate.Scene) {
		return func(s *simulate.Scene) { s.Missed = []training.Date{today.AddDays(-ago)} }
	}
	kit := func(p training.Preset) func(*simulate.Scene) {
		return func(s *simulate.Scene) { s.Kit = kitOf(t, p) }
	}
	level := func(l training.Level) func(*simulate.Scene) { return func(s *simulate.Scene) { s.Level = l } }
	age := func(n int) func(*simulate.Scene) { return func(s *simulate.Scene) { s.State.Profile.Age = n } }
	const none simulate.Name = ""
	barbell := func(load unit.Kilograms) func(*simulate.Scene) { return with(work("back_squat", 3, ten(load))) }
	// A known lift is one whose first load was found long ago: four sessions of it.
	known := func(id string, last ...*athlete.Session) func(*simulate.Scene) {
		return history(append([]*athlete.Session{
			lifted(203, id, reps(10, 2)), lifted(202, id, reps(10, 2)), lifted(201, id, reps(10, 2)), lifted(200, id, reps(10, 2)),
		}, last...)...)
	}
	squatted := func(ago int, load unit.Kilograms) func(*simulate.Scene) {
		return known("back_squat", lifted(ago, "back_squat", reps(10, load)))
	}
	hard := reps(10, 20)
	hard.RIR, hard.Target.RIR = 1, 1 // three sets are 3 × 1.5 = 4.5 points: moderate
	harder := reps(10, 20)
	harder.RIR = 1
	hardYesterday := history(lifted(1, "goblet_squat", hard))
	hops := with(work("pogo_two", 2, training.PrescribedSet{Contacts: 10}))
	jumps := with(work("squat_jump", 2, training.PrescribedSet{Contacts: 10}))

	for _, tt := range []struct {
		name   string
		change func(*simulate.Scene)
		want   simulate.Name
	}{
		{"an ordinary session breaks nothing", func(*simulate.Scene) {}, none},

		{"a lift 7.5 % up in a week jumps at L2", both(squatted(4, 100), barbell(107.5)), simulate.LoadJumped},
		{"5 % is the clamp at L2", both(squatted(4, 100), barbell(105)), none},
		{"7.5 % is the clamp at L1", both(level(training.L1), squatted(4, 100), barbell(107.5)), none},
		{"10 % is the clamp at L0", both(level(training.L0), squatted(4, 100), barbell(110)), none},
		{"12.5 % jumps at L0 too", both(level(training.L0), squatted(4, 100), barbell(112.5)), simulate.LoadJumped},
		{"from 65 on half of it", both(age(70), squatted(4, 100), barbell(105)), simulate.LoadJumped},
		{"two weeks allow twice as much", both(squatted(13, 100), barbell(110)), none},
		{"the next dumbbell is allowed however far it is", both(known("goblet_squat", lifted(4, "goblet_squat", reps(10, 4))), with(work("goblet_squat", 3, ten(6)))), none},
		{"the one after it is not", both(known("goblet_squat", lifted(4, "goblet_squat", reps(10, 4))), with(work("goblet_squat", 3, ten(8)))), simulate.LoadJumped},
		{"back to the load of two weeks ago after a light day", both(known("back_squat", lifted(14, "back_squat", reps(10, 100)), lifted(4, "back_squat", reps(10, 85))), barbell(100)), none},
		{"a lift never done has nothing to jump from", both(history(), barbell(60)), none},
		// However far it jumps, nothing is found while the first load is sought.
		{"a first load that is still sought has the ramp's step", both(squatted(4, 50), barbell(60), sought), none},
		{"and no more", both(squatted(4, 50), barbell(62.5), sought), simulate.LoadJumped},
		{"and no longer in the fifth", both(history(lifted(18, "back_squat", reps(10, 40)), lifted(15, "back_squat", reps(10, 40)), lifted(11, "back_squat", reps(10, 40)), lifted(4, "back_squat", reps(10, 40))), barbell(100)), simulate.LoadJumped},
		{"a load of long ago still counts", both(squatted(100, 60), barbell(100)), simulate.LoadJumped},

		{"deep squats with a red kneecap", both(pain(hurts(1, "knee-front", 6, training.PainDuring)), with(work("pistol", 1, training.PrescribedSet{Reps: 5, RIR: 3}))), simulate.RedPainIgnored},
		{"hops with a red back", both(pain(hurts(1, "back", 7, training.PainDuring)), hops), simulate.RedPainIgnored},
		{"a plank with a red kneecap", both(pain(hurts(1, "knee-front", 6, training.PainDuring)), with(work("plank", 2, training.PrescribedSet{Hold: 30, RIR: 3}))), none},
		{"red three weeks ago is over", both(pain(hurts(21, "knee-front", 6, training.PainDuring)), with(work("pistol", 1, training.PrescribedSet{Reps: 5, RIR: 3}))), none},
		{"red that was green since", both(pain(hurts(6, "knee-front", 6, training.PainDuring), hurts(1, "knee-front", 1, training.PainMorning)), with(work("pistol", 1, training.PrescribedSet{Reps: 5, RIR: 3}))), none},
		{"what hurts in today's session was not known before it", both(pain(hurts(0, "back", 7, training.PainDuring)), hops), none},
		{"a limp is red at any score", both(pain(athlete.Told[training.ReportedPain]{What: training.ReportedPain{Pain: training.Pain{Site: "back", Score: 1}, Date: today, Moment: training.PainMorning, Limp: true}}), hops), simulate.RedPainIgnored},
		{"a tendon at 5 is amber, and the back takes no hops off", both(pain(hurts(1, "back", 4, training.PainDuring)), hops), none},

		{"46 of 45 minutes", func(s *simulate.Scene) { s.Session.Minutes = 46 }, simulate.OverTime},
		{"no ceiling, no overtime", func(s *simulate.Scene) { s.Session.Minutes, s.Most = 90, 0 }, none},
		{"sets that cannot fit into what it says", func(s *simulate.Scene) { s.Session.Minutes = 2 }, simulate.OverTime},

		{"made up for the day after", both(missed(3), hardYesterday), simulate.StackedAfterMiss},
		{"two days later it is two days later", both(missed(3), history(lifted(2, "goblet_squat", hard))), none},
		{"close to a light one", both(missed(3), history(lifted(1, "goblet_squat", reps(10, 20)))), none}, // 3 × 0.75 points
		{"close to one that was meant to be light and was not", both(missed(3), history(lifted(1, "goblet_squat", harder))), none},
		{"close, but nothing was missed", hardYesterday, none},
		{"close, but the miss is long ago", both(missed(20), hardYesterday), none},
		{"close to an upper session", both(missed(3), history(lifted(1, "pushup", reps(10, 0)))), none},

		{"a barbell at home without one", both(kit(training.KitBands), with(work("back_squat", 3, ten(0)))), simulate.KitMissing},
		{"a load between two dumbbells", with(work("goblet_squat", 3, ten(19))), simulate.LoadNotThere},
		{"a leg set to failure", with(work("split_squat", 3, training.PrescribedSet{Reps: 10})), simulate.LegsToFailure},
		{"a press-up to failure is another matter", with(work("pushup", 3, training.PrescribedSet{Reps: 10})), none},
		{"a warm-up set has no reserve", with(training.PrescribedExercise{Exercise: "split_squat", Sets: []training.PrescribedSet{{Kind: training.WarmupSet, Reps: 8}}}), none},

		{"a heavier load with an amber back", both(pain(hurts(1, "back", 3, training.PainDuring)), with(work("goblet_squat", 3, ten(22)))), simulate.ProgressInPain},
		{"the same load with an amber back", both(pain(hurts(1, "back", 3, training.PainDuring)), with(work("goblet_squat", 3, ten(20)))), none},
		{"one repetition more with an amber back", both(pain(hurts(1, "back", 3, training.PainDuring)), with(work("goblet_squat", 3, training.PrescribedSet{Reps: 11, Low: 8, High: 12, RIR: 3, Load: 20}))), simulate.ProgressInPain},
		{"another range is no progress", both(pain(hurts(1, "back", 3, training.PainDuring)), with(work("goblet_squat", 3, training.PrescribedSet{Reps: 12, Low: 10, High: 15, RIR: 3, Load: 20}))), none},
		{"a heavier load with an amber wrist, which squats do not touch", both(pain(hurts(1, "wrist", 3, training.PainDuring)), with(work("goblet_squat", 3, ten(22)))), none},
		{"a heavier load with a green back", both(pain(hurts(1, "back", 2, training.PainDuring)), with(work("goblet_squat", 3, ten(22)))), none},

		{"chest pain on Monday", flags(athlete.FlagAnswer{Rule: "FLAG-01", Date: today.AddDays(-4)}), simulate.FlagIgnored},
		{"chest pain that a clinician has looked at", flags(athlete.FlagAnswer{Rule: "FLAG-01", Date: today.AddDays(-4)}, athlete.FlagAnswer{Rule: "FLAG-01", Date: today.AddDays(-1), Cleared: true}), none},
		{"another flag cleared clears this one not", flags(athlete.FlagAnswer{Rule: "FLAG-01", Date: today.AddDays(-4)}, athlete.FlagAnswer{Rule: "FLAG-02", Date: today.AddDays(-1), Cleared: true}), simulate.FlagIgnored},
		{"a flag and no session", both(flags(athlete.FlagAnswer{Rule: "FLAG-01", Date: today.AddDays(-4)}), func(s *simulate.Scene) { s.Session = training.PrescribedSession{} }), none},

		{"hops on the first day after ten weeks", both(history(lifted(70, "pushup", reps(10, 0))), hops), simulate.HopsTooEarly},
		{"hops in the second week after ten weeks", both(history(lifted(80, "pushup", reps(10, 0)), lifted(10, "pushup", reps(10, 0))), hops), simulate.HopsTooEarly},
		{"low hops in the third week", both(history(lifted(90, "pushup", reps(10, 0)), lifted(16, "pushup", reps(10, 0))), hops), none},
		{"jumps in the third week", both(history(lifted(90, "pushup", reps(10, 0)), lifted(16, "pushup", reps(10, 0))), jumps), simulate.HopsTooEarly},
		{"jumps in the sixth week", both(history(lifted(120, "pushup", reps(10, 0)), lifted(36, "pushup", reps(10, 0)), lifted(14, "pushup", reps(10, 0))), jumps), none},
		{"hops after five weeks off", both(history(lifted(35, "pushup", reps(10, 0))), hops), none},
		{"hops after five weeks off at 70, a row further down", both(age(70), history(lifted(35, "pushup", reps(10, 0))), hops), simulate.HopsTooEarly},
		{"hops without any history", both(history(), hops), none},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := scene(t)
			tt.change(&s)
			var found []simulate.Name
			for _, b := range simulate.Breaches(s) {
				found = append(found, b.Name)
			}
			found = slices.Compact(found)
			switch {
			case tt.want == none && len(found) > 0:
				t.Errorf("found %q", simulate.Breaches(s))
			case tt.want != none && !slices.Equal(found, []simulate.Name{tt.want}):
				t.Errorf("found %q, want %q", found, tt.want)
			}
		})
	}
}

func TestStalls(t *testing.T) {
	weeks := func(n int, change func(i int, w *simulate.LivedWeek)) []simulate.LivedWeek {
		list := make([]simulate.LivedWeek, n)
		for i := range list {
			list[i] = simulate.LivedWeek{Monday: monday.AddDays(7 * i), Asked: 2, Done: 2, Phase: training.BS}
			change(i, &list[i])
		}
		return list
	}
	for _, tt := range []struct {
		name   string
		n      int
		change func(i int, w *simulate.LivedWeek)
		want   int
	}{
		{"sixteen weeks of nothing", 16, func(int, *simulate.LivedWeek) {}, 1},
		{"fifteen are not sixteen", 15, func(int, *simulate.LivedWeek) {}, 0},
		{"forty are two stalls", 40, func(int, *simulate.LivedWeek) {}, 2},
		{"one rise in the middle", 30, func(i int, w *simulate.LivedWeek) { w.Progress = i == 15 }, 0},
		{"half of the sessions done", 16, func(i int, w *simulate.LivedWeek) { w.Done = 1 }, 0},
		{"four of five done", 20, func(i int, w *simulate.LivedWeek) { w.Asked, w.Done = 5, 4 }, 1},
		{"maintenance is not to rise", 30, func(_ int, w *simulate.LivedWeek) { w.Phase = training.MT }, 0},
		{"nor is pain", 30, func(_ int, w *simulate.LivedWeek) { w.Sore = true }, 0},
		{"nor illness", 30, func(_ int, w *simulate.LivedWeek) { w.Ill = true }, 0},
		{"nor somebody who always says it was too hard", 30, func(_ int, w *simulate.LivedWeek) { w.SaysLess = true }, 0},
		{"nor the heaviest load there is", 30, func(_ int, w *simulate.LivedWeek) { w.AtTop = true }, 0},
		{"weeks that prove nothing are passed over", 20, func(i int, w *simulate.LivedWeek) { w.Ill = i%5 == 4 }, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := simulate.Stalls(1, weeks(tt.n, tt.change)); len(got) != tt.want {
				t.Errorf("%d stalls, want %d: %v", len(got), tt.want, got)
			}
		})
	}
}

func TestProgressed(t *testing.T) {
	cat := world(t).Catalogue()
	before := lifted(7, "goblet_squat", reps(10, 20)).LoggedSession
	for _, tt := range []struct {
		name string
		now  training.LoggedSession
		want bool
	}{
		{"the same again", lifted(0, "goblet_squat", reps(10, 20)).LoggedSession, false},
		{"fewer repetitions", lifted(0, "goblet_squat", reps(9, 20)).LoggedSession, false},
		{"one more repetition", lifted(0, "goblet_squat", reps(11, 20)).LoggedSession, true},
		{"a heavier load for fewer", lifted(0, "goblet_squat", reps(8, 22)).LoggedSession, true},
		{"another exercise is none by itself", lifted(0, "plank", training.LoggedSet{Hold: 30}).LoggedSession, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := simulate.Progressed(cat, []training.LoggedSession{before, tt.now}, today); got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
	rung := []training.LoggedSession{lifted(7, "bw_squat", reps(15, 0)).LoggedSession, lifted(0, "split_squat", reps(8, 0)).LoggedSession}
	if above := slices.Contains(cat.Below("split_squat"), "bw_squat"); !simulate.Progressed(cat, rung, today) && above {
		t.Error("a rung up is progress")
	}
}

func TestAtTop(t *testing.T) {
	cat, kit := world(t).Catalogue(), kitOf(t, training.KitDumbbells)
	top := []training.LoggedSession{lifted(0, "goblet_squat", reps(10, 24)).LoggedSession} // pairs of 2 to 24 kg
	if !simulate.AtTop(cat, top, kit) {
		t.Error("24 of 24 kg is the top")
	}
	if below := append(top, lifted(0, "db_row", reps(10, 22)).LoggedSession); simulate.AtTop(cat, below, kit) {
		t.Error("the row has 2 kg to go")
	}
	if simulate.AtTop(cat, []training.LoggedSession{lifted(0, "plank", training.LoggedSet{Hold: 30}).LoggedSession}, kit) {
		t.Error("a plank has no top")
	}
}
