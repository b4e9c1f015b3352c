package simulate_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
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

func runOf(km unit.Metres, ago int) *athlete.Run {
	return &athlete.Run{DoneRun: training.DoneRun{Run: training.Run{
		Date: today.AddDays(-ago), Distance: 1000 * km, Minutes: unit.Minutes(6 * km), Done: true,
	}}}
}

// ongoing is the end of an illness that lasts.
const ongoing = 1 << 10

// pause is one from so many days ago until so many days ago.
func pause(why journal.PauseKind, from, until int, fever bool) journal.Pause {
	p := journal.Pause{Why: why, Span: training.Span{From: today.AddDays(-from)}, Fever: fever}
	if until != ongoing {
		p.Span.Until = today.AddDays(-until)
	}
	return p
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
	rated := func(rir training.RIR, load unit.Kilograms) training.LoggedSet {
		s := reps(10, load)
		s.RIR = rir
		return s
	}
	tried := func(ago int, load unit.Kilograms, rir training.RIR) func(*simulate.Scene) {
		return history(lifted(ago, "back_squat", rated(rir, load)))
	}
	unrated := func(ago int, load unit.Kilograms) func(*simulate.Scene) {
		s := rated(0, load)
		s.Rated = false
		return history(lifted(ago, "back_squat", s))
	}
	ill := func(from, until int, fever bool) func(*simulate.Scene) {
		return func(s *simulate.Scene) {
			s.State.Pauses = []athlete.Told[journal.Pause]{{What: pause(journal.Ill, from, until, fever)}}
		}
	}
	// Runs of 10 km at 6:00/km every third day, n of them, and then one of km.
	ran := func(n int, km unit.Metres, ago int) func(*simulate.Scene) {
		return func(s *simulate.Scene) {
			for i := range n {
				s.State.Runs = append(s.State.Runs, runOf(10, 4+3*i))
			}
			s.State.Runs = append(s.State.Runs, runOf(km, ago))
		}
	}
	const runs = 8 // 4 to 25 days ago
	planRun := func(ago int, m unit.Minutes) func(*simulate.Scene) {
		return func(s *simulate.Scene) {
			old := training.Plan{Weeks: []training.Week{{Runs: []training.Run{{Date: today.AddDays(-ago), Minutes: m}}}}}
			s.State.Plan.What = training.Plan{From: today}
			s.State.Plans = []athlete.Told[training.Plan]{{What: old}, s.State.Plan}
		}
	}
	cut := func(c readiness.Consequence) func(*simulate.Scene) {
		return func(s *simulate.Scene) {
			s.Verdict = readiness.Verdict{Consequences: []readiness.Consequence{c}, NoLower: c.Kind == readiness.NoLower}
		}
	}
	lessLegs := cut(readiness.Consequence{Kind: readiness.SetOff, Amount: 1, On: readiness.Legs})
	unasked := func(sets int) func(*simulate.Scene) {
		return func(s *simulate.Scene) {
			s.Unasked.Exercises = []training.PrescribedExercise{work("goblet_squat", sets, ten(20))}
		}
	}
	planned := func(sets int) func(*simulate.Scene) {
		return func(s *simulate.Scene) {
			s.Planned.Exercises = []training.PrescribedExercise{work("goblet_squat", sets, ten(20))}
		}
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
		// 20 % of 50 kg is 10, 10 % is 5; the clamp at L2 gives 2.5 a week.
		{"a search goes on by a fifth at L2 after a set at 4", both(tried(4, 50, 6), barbell(60), sought), none},
		{"and no more", both(tried(4, 50, 6), barbell(62.5), sought), simulate.LoadJumped},
		{"once, however many weeks ago", both(tried(13, 50, 6), barbell(62.5), sought), simulate.LoadJumped},
		{"by a tenth after a set at 5", both(tried(4, 50, 5), barbell(55), sought), none},
		{"by no more than that", both(tried(4, 50, 5), barbell(57.5), sought), simulate.LoadJumped},
		{"by a tenth at L1 after a set at 4", both(level(training.L1), tried(4, 50, 6), barbell(57.5), sought), simulate.LoadJumped},
		{"by a twentieth at 70 after a set at 6", both(age(70), tried(4, 100, 4), barbell(105), sought), none},
		{"a search is over with a set at 7", both(tried(4, 50, 3), barbell(55), sought), simulate.LoadJumped},
		{"and was over when an earlier one felt like that", both(history(lifted(8, "back_squat", hard), lifted(4, "back_squat", rated(6, 50))), barbell(60), sought), simulate.LoadJumped},
		{"a set nobody rated carries no search on", both(unrated(4, 50), barbell(55), sought), simulate.LoadJumped},
		{"nor does an easy one that the program does not search with", both(tried(4, 50, 6), barbell(60)), simulate.LoadJumped},
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

		{"ill since yesterday, and nobody knows how long", ill(1, ongoing, false), simulate.TrainedIll},
		{"ill since today", ill(0, ongoing, true), simulate.TrainedIll},
		{"ill until today", ill(5, 0, false), simulate.TrainedIll},
		{"the second day after a fever", ill(5, 2, true), simulate.TrainedIll},
		{"the third day after a fever", ill(5, 3, true), none},
		{"the first day after a cold", ill(5, 1, false), none},
		{"an illness that begins tomorrow", ill(-1, -4, true), none},
		{"a fever and no session", both(ill(1, ongoing, true), func(s *simulate.Scene) { s.Session = training.PrescribedSession{} }), none},

		{"12 km yesterday after never more than 10", ran(runs, 12, 1), simulate.SpikePassedOver},
		{"12 km two days ago", ran(runs, 12, 2), simulate.SpikePassedOver},
		{"12 km three days ago", ran(runs, 12, 3), none},
		{"11 km after 10 is a tenth more", ran(runs, 11, 1), none},
		{"20 km five weeks ago are not of the thirty days", both(ran(runs, 12, 1), ran(1, 20, 32)), simulate.SpikePassedOver},
		{"20 km four weeks ago are", both(ran(runs, 12, 1), ran(1, 20, 28)), none},
		{"12 km today are not known before the session", ran(runs, 12, 0), none},
		{"12 km planned and not run", both(ran(runs, 12, 1), func(s *simulate.Scene) { s.State.Runs[len(s.State.Runs)-1].Done = false }), none},
		{"three runs do not say what is long", ran(3, 12, 1), none},
		{"12 km that a plan was made around, not today's", both(ran(runs, 12, 1), planRun(1, 66)), none}, // 66 × 11 = 726, 72 × 10 = 720
		{"12 km where the plan has an hour", both(ran(runs, 12, 1), planRun(1, 60)), simulate.SpikePassedOver},
		{"said among the session's reasons", both(ran(runs, 12, 1), func(s *simulate.Scene) { s.Session.Why = []training.Reason{{Rule: "LOAD-09"}} }), none},
		{"another rule among them says nothing of it", both(ran(runs, 12, 1), func(s *simulate.Scene) { s.Session.Why = []training.Reason{{Rule: "LOAD-11"}} }), simulate.SpikePassedOver},
		{"said of an exercise", both(ran(runs, 12, 1), func(s *simulate.Scene) { s.Session.Exercises[0].Why = []training.Reason{{Rule: "LOAD-09"}} }), none},
		{"a week that is light anyway", both(ran(runs, 12, 1), func(s *simulate.Scene) { s.Lighter = true }), none},
		{"nothing for the legs", both(ran(runs, 12, 1), func(s *simulate.Scene) { s.Session.Lower = training.StrainNone }), none},

		{"a set off, and as many as unasked", both(lessLegs, unasked(3)), simulate.CutNotMade},
		{"a set off, and more than unasked", both(lessLegs, unasked(2)), simulate.CutNotMade},
		{"a set off, and one fewer than unasked", both(lessLegs, unasked(4)), none},
		{"a set off, and unasked has none to take, but the plan has", both(lessLegs, unasked(3), planned(4)), none},
		{"a set off the plan's, and unasked knows nothing of it", both(lessLegs, planned(3)), simulate.CutNotMade},
		{"one set stays one set", both(lessLegs, unasked(1), with(work("goblet_squat", 1, ten(20)))), none},
		{"a stand-in has nothing to be fewer than", lessLegs, none},
		{"fewer sets by the hundred", both(cut(readiness.Consequence{Kind: readiness.FewerSets, Amount: 30, On: readiness.Legs | readiness.Small}), unasked(3)), simulate.CutNotMade},
		{"a cut that is of calves", both(cut(readiness.Consequence{Kind: readiness.SetOff, Amount: 1, On: readiness.Small}), unasked(3)), none},
		{"more in reserve takes no sets", both(cut(readiness.Consequence{Kind: readiness.MoreReserve, Amount: 1, On: readiness.Legs}), unasked(3)), none},
		{"squats while the leg session waits", cut(readiness.Consequence{Kind: readiness.NoLower}), simulate.CutNotMade},
		{"a plank while the leg session waits", both(cut(readiness.Consequence{Kind: readiness.NoLower}), with(work("plank", 2, training.PrescribedSet{Hold: 30, RIR: 3}))), none},
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

func TestNothingMovesOntoADayOff(t *testing.T) {
	moved := func(to int) training.Change {
		return training.Change{Kind: training.Moved, Session: "2028-W03-A", From: today.AddDays(-1), To: today.AddDays(to)}
	}
	away := pause(journal.Away, 0, -5, false)
	elsewhere := away
	elsewhere.Place = "away"
	raised := athlete.FlagAnswer{Rule: "FLAG-01", Date: today.AddDays(-1)}
	cleared := athlete.FlagAnswer{Rule: "FLAG-01", Date: today, Cleared: true}
	pauses := func(list ...journal.Pause) (s athlete.State) {
		for _, p := range list {
			s.Pauses = append(s.Pauses, athlete.Told[journal.Pause]{What: p})
		}
		return s
	}
	for _, tt := range []struct {
		name   string
		state  athlete.State
		change training.Change
		off    bool
	}{
		{"nothing is known against the day", athlete.State{}, moved(2), false},
		{"ill, and nobody knows how long", pauses(pause(journal.Ill, 1, ongoing, false)), moved(1), true},
		{"ill until then", pauses(pause(journal.Ill, 1, -2, false)), moved(2), true},
		{"the day after a cold", pauses(pause(journal.Ill, 1, -1, false)), moved(2), false},
		{"the day after a fever", pauses(pause(journal.Ill, 1, -1, true)), moved(2), true},
		{"the third day after a fever", pauses(pause(journal.Ill, 1, -1, true)), moved(4), false},
		{"an illness that begins later", pauses(pause(journal.Ill, -3, ongoing, true)), moved(2), false},
		{"away with nowhere to train", pauses(away), moved(5), true},
		{"back from a journey", pauses(away), moved(6), false},
		{"away, with somewhere to train", pauses(elsewhere), moved(5), false},
		{"a rest", pauses(pause(journal.Rest, 0, -5, false)), moved(1), true},
		{"a warning sign stands", athlete.State{Flags: []athlete.FlagAnswer{raised}}, moved(1), true},
		{"one that was cleared", athlete.State{Flags: []athlete.FlagAnswer{raised, cleared}}, moved(1), false},
		{"let go on a day off", pauses(away), training.Change{Kind: training.Dropped, Session: "2028-W03-A", From: today}, false},
		{"added on a day off", pauses(away), training.Change{Kind: training.Added, Session: "2028-W03-C", With: training.PrescribedSession{Date: today}}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			found := simulate.OntoDaysOff(3, tt.state, today, []training.Change{tt.change})
			switch {
			case !tt.off && len(found) > 0:
				t.Errorf("found %q", found)
			case tt.off && (len(found) != 1 || found[0].Name != simulate.MovedToDayOff || found[0].Runner != 3 || found[0].Date != today):
				t.Errorf("found %q, want the move of runner 3", found)
			}
		})
	}
}

func TestUnaskedForgetsHowTheDayFeels(t *testing.T) {
	s := athlete.State{
		Readiness: []*athlete.Told[training.Readiness]{{What: training.Readiness{Date: today.AddDays(-1)}}, {What: training.Readiness{Date: today}}},
		Soreness:  []athlete.Told[training.Soreness]{{What: training.Soreness{Date: today.AddDays(-1), Score: 6}}},
		Pauses:    []athlete.Told[journal.Pause]{{What: pause(journal.Ill, 9, 4, true)}, {What: pause(journal.Away, 0, -3, false)}},
		Pain:      []athlete.Told[training.ReportedPain]{hurts(1, "back", 4, training.PainMorning)},
	}
	got := simulate.Unasked(s, today)
	if len(got.Readiness) != 1 || got.Readiness[0].What.Date != today.AddDays(-1) || len(got.Soreness) != 0 {
		t.Errorf("answers are left: %v and %v", got.Readiness, got.Soreness)
	}
	if len(got.Pauses) != 1 || got.Pauses[0].What.Why != journal.Away || len(got.Pain) != 1 {
		t.Errorf("%d pauses and %d pains are left; want the journey and the back", len(got.Pauses), len(got.Pain))
	}
	if len(s.Readiness) != 2 || s.Readiness[1].What.Date != today || len(s.Pauses) != 2 || s.Pauses[0].What.Why != journal.Ill {
		t.Error("the state itself was changed")
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
