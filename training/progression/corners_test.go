package progression_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

func TestRoundingWhenUnsure(t *testing.T) {
	// 100 kg x 5 at RIR 3 is r 8: 126.67 and 124.14, mean 125.4; 83 % is 104.1.
	c := with(squat(t), done(heavy, 7, 100, 3, 5, 5, 5))
	// 100 kg x 9 at RIR 2 is r 11: 136.67 and 138.46, mean 137.6; three in ten of it and 121.67 are 126.4; 83 % is 104.9.
	long := with(squat(t), done(heavy, 14, 100, 2, 5, 5, 5), done(heavy, 7, 100, 2, 9, 9, 9))
	check(t, []stepCase{
		{"the nearer load at L2", c, "more-load 105 kg 5,5,5 rir 2", "reserve-more"},
		{"the lighter one for newcomers", but(c, func(c *progression.Course) { c.Level = training.L0; c.Week = 2 }), "more-load 102.5 kg 5,5,5 rir 2", "reserve-more"},
		{"and after a long set", long, "more-load 102.5 kg 5,5,5 rir 2", "reserve-more"},
		{"a poor session raises nothing, whatever the estimate", with(squat(t), done(heavy, 14, 110, 2, 5, 5, 5), done(heavy, 7, 100, 2, 3, 5, 5)), "hold 100 kg 5,5,5 rir 2", "again"},
		{"at 65 half of a week's rise", but(with(squat(t), done(heavy, 7, 100, 4, 5, 5, 5)), func(c *progression.Course) { c.Profile.Age = 65 }), "more-load 102.5 kg 5,5,5 rir 2", "reserve-more"},
	})
}

func TestBigStepsBySize(t *testing.T) {
	thirteen := but(goblet(t), func(c *progression.Course) { c.Kit = kit(t, training.Place{Dumbbells: []unit.Kilograms{13, 15}}) })
	check(t, []stepCase{ // 2 of 13 is 15.4 %: three more
		{"seventeen are not enough for 15 %", with(thirteen, done(groundwork, 7, 13, 3, 17, 17, 17)), "more-reps 13 kg 18,17,17 rir 3", "more-reps reps-before-jump"},
		{"eighteen are", with(thirteen, done(groundwork, 7, 13, 3, 18, 18, 18)), "more-load 15 kg 10,10,10 rir 3", "big-step-earned"},
	})
}

func TestFallsComeBeforeRungs(t *testing.T) {
	c := but(goblet(t), func(c *progression.Course) { c.Easier = []catalogue.Exercise{exercise(t, "bw_squat")} })
	check(t, []stepCase{
		{"the first fall is of load, though there is an easier exercise",
			with(c, done(groundwork, 14, 20, 3, 9, 9, 9), done(groundwork, 7, 20, 3, 9, 9, 9)), "less-load 18 kg 10,10,10 rir 3", "less-load"},
	})
}

func TestTheNearestRungComesFirst(t *testing.T) {
	bw := unloaded(t, "bw_squat")
	bw.Harder = []catalogue.Exercise{exercise(t, "rfess"), exercise(t, "split_squat"), exercise(t, "sit_to_stand")}
	bw.Past = []training.Exposure{done(bw.Asked, 7, 0, 2, 20, 20), done(bw.Asked, 3, 0, 2, 20, 20)}
	if s := progression.Next(bw); s.Exercise != "split_squat" { // rung 4; rfess is 5, sit-to-stand 1
		t.Errorf("after the squat comes %s", s.Exercise)
	}
	pistol := unloaded(t, "pistol")
	pistol.Easier, pistol.Red = []catalogue.Exercise{exercise(t, "bw_squat"), exercise(t, "sl_squat_box")}, true
	pistol.Past = []training.Exposure{done(pistol.Asked, 3, 0, 3, 5, 5)}
	if s := progression.Next(pistol); s.Exercise != "sl_squat_box" { // rung 6 under 7
		t.Errorf("under the pistol comes %s", s.Exercise)
	}
}

func TestHoldsThatFallShort(t *testing.T) {
	plank := unloaded(t, "plank")
	forty := but(plank, func(c *progression.Course) { c.Asked.High = 40 })
	check(t, []stepCase{
		{"the range asked for is the top", with(forty, done(forty.Asked, 3, 0, -1, 38, 38)), "longer-hold 40,40 rir 3", "longer-hold"},
		{"a set left out: the same again", with(plank, done(plank.Asked, 3, 0, -1, 40)), "hold 40,30 rir 3", "hold-again"},
		{"under the range twice without a rung below: an easier form", with(plank, done(plank.Asked, 7, 0, -1, 20, 20), done(plank.Asked, 3, 0, -1, 20, 20)), "easier-form 30,30 rir 3", "rung-too-hard easier-form"},
		{"just in the range is in it", with(plank, done(plank.Asked, 7, 0, -1, 20, 20), done(plank.Asked, 3, 0, -1, 30, 30)), "longer-hold 35,35 rir 3", "longer-hold"},
	})
}

func TestHeldFromTheFirstDay(t *testing.T) {
	held := func(c progression.Course) progression.Course {
		c.Held = true
		return c
	}
	check(t, []stepCase{
		{"the first load under the ceiling", held(goblet(t)), "hold 16 kg 12,12,12 rir 4", "held"},
		{"body weight", held(unloaded(t, "bw_squat")), "hold 10,10 rir 4", "held"},
		{"body weight done before", held(with(unloaded(t, "bw_squat"), done(groundwork, 7, 0, 3, 16, 16))), "hold 10,10 rir 4", "held"},
	})
}

func TestTheWayBackIsEarned(t *testing.T) {
	c := but(squat(t), func(c *progression.Course) {
		c.Asked, c.Level = groundwork, training.L1
		c.Gap = progression.Gap{Days: 21, Ended: today.AddDays(-7), Sessions: 2}
	})
	back := func(rir training.RIR, counts ...int) progression.Course {
		return with(c, done(groundwork, 28, 60, 3, 15, 15, 15), done(groundwork, 3, 52.5, rir, counts...))
	}
	check(t, []stepCase{
		{"as asked", back(3, 12, 12, 12), "more-load 55 kg 12,12,12 rir 3", "regained"},
		{"out of the reserve it is not", back(2, 12, 12, 12), "hold 52.5 kg 12,12,12 rir 3", "again"},
		{"nor unrated", back(-1, 12, 12, 12), "more-reps 52.5 kg 13,12,12 rir 3", "more-reps"},
		{"nor under the range", back(3, 9, 12, 12), "hold 52.5 kg 10,12,12 rir 3", "again"},
		{"nor on a bad day", but(back(3, 12, 12, 12), func(c *progression.Course) { c.MayRise = false }), "hold 52.5 kg 12,12,12 rir 3", "not-today"},
	})
}

func TestFoundAnew(t *testing.T) {
	c := but(squat(t), func(c *progression.Course) {
		c.Asked, c.Level = groundwork, training.L1
		c.Gap = progression.Gap{Days: 100, Ended: today}
	})
	check(t, []stepCase{
		{"under three quarters of the old load: 24.75 kg", with(c, done(groundwork, 100, 33, 3, 12, 12, 12)), "first-load 22.5 kg 12,12,12 rir 3", "first-load found-anew"},
		{"a lift named long ago gives nothing", but(with(c, done(groundwork, 100, 60, 3, 12, 12, 12)), func(c *progression.Course) {
			c.Profile.Lifts = []training.Lift{{Exercise: "back_squat", Load: 80, Reps: 5}}
		}), "first-load 27.5 kg 12,12,12 rir 3", "first-load found-anew"},
		// At L2 0.35 of 80 kg times 1.6 is 44.8 kg, a level lower 28 kg.
		{"half a year costs a level", but(with(c, done(groundwork, 200, 100, 3, 12, 12, 12)), func(c *progression.Course) { c.Level, c.Gap.Days = training.L2, 200 }), "first-load 27.5 kg 12,12,12 rir 3", "first-load found-anew"},
		{"and 100 days do not", but(with(c, done(groundwork, 100, 100, 3, 12, 12, 12)), func(c *progression.Course) { c.Level = training.L2 }), "first-load 42.5 kg 12,12,12 rir 3", "first-load found-anew"},
	})
}

func TestThePainOfEitherSideCounts(t *testing.T) {
	d := progression.Dose{Phase: training.AA, Count: 12, Low: 10, High: 15, RIR: 3, Sets: 1, PerSide: true}
	c := but(goblet(t), func(c *progression.Course) { c.Asked = d })
	x := done(d, 7, 20, 3, 17, 17)
	x.Sets[0].Side, x.Sets[1].Side = training.Left, training.Right
	x.Sets[1].Pain = 3
	check(t, []stepCase{{"the right side hurt", with(c, x), "hold 20 kg 17 rir 3", "set-hurt"}})
}

func TestStepsClimbLikeRepetitions(t *testing.T) {
	c := goblet(t)
	c.Asked = progression.Dose{Phase: training.AA, Metric: catalogue.Steps, Count: 20, Low: 20, High: 30, RIR: 3, Sets: 1}
	x := changed(done(c.Asked, 7, 8, 3, 20), func(s *training.LoggedSet) { s.Reps, s.Steps = 0, 20 })
	check(t, []stepCase{{"one step more", with(c, x), "more-reps 8 kg 21 rir 3", "more-reps"}})
	for i, s := range progression.Preview(with(c, x), 3) {
		if s.Metric != catalogue.Steps || s.Counts[0] != 21+i {
			t.Errorf("step %d of the preview: %s", i, short(s))
		}
	}
}

func TestThePreviewEndsWhereAnotherExerciseBegins(t *testing.T) {
	bw := unloaded(t, "bw_squat")
	bw.Harder = []catalogue.Exercise{exercise(t, "split_squat")}
	bw.Past = []training.Exposure{done(bw.Asked, 7, 0, 3, 19, 19)}
	var kinds []progression.Kind
	for _, s := range progression.Preview(bw, 9) { // 20 and 19, 20 and 20, once more, the rung
		kinds = append(kinds, s.Kind)
	}
	if n := len(kinds); n >= 9 || kinds[n-1] != progression.HarderRung {
		t.Errorf("got %v", kinds)
	}
}

func TestAStreamIsTwoWeeksOld(t *testing.T) {
	light := progression.Dose{Phase: training.BS, Count: 10, Low: 8, High: 12, RIR: 3, Sets: 3}
	build := progression.Dose{Phase: training.BS, Count: 6, Low: 6, High: 8, RIR: 3, Sets: 3}
	c := but(squat(t), func(c *progression.Course) { c.Asked, c.Level = build, training.L1 })
	past := func(days int) progression.Course {
		return with(c, done(build, 1+days, 100, 3, 7, 7, 7), done(light, 1, 80, 3, 10, 10, 10))
	}
	check(t, []stepCase{
		{"fourteen days before the last session it goes on", past(14), "more-reps 100 kg 8,7,7 rir 3", "more-reps"},
		// One repetition of 80 kg: six with three left are 77 %, 61.6 kg.
		{"not when a lighter load went poorly since", with(c, done(build, 15, 100, 3, 7, 7, 7), done(light, 1, 80, 0, 1, 1, 1)), "less-load 60 kg 6,6,6 rir 3", "range-longer"},
		{"fifteen days before it does not", past(15), "first-load 85 kg 6,6,6 rir 3", "range-shorter ramp-again"},
	})
}
