package progression_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

func TestLadders(t *testing.T) {
	bw := but(unloaded(t, "bw_squat"), func(c *progression.Course) { // 10 to 20, with 3 left
		c.Harder = []catalogue.Exercise{exercise(t, "goblet_squat"), exercise(t, "split_squat")}
		c.Easier = []catalogue.Exercise{exercise(t, "sit_to_stand")}
	})
	d := bw.Asked
	mastered := []training.Exposure{done(d, 7, 0, 2, 20, 20), done(d, 3, 0, 2, 20, 20)}
	check(t, []stepCase{
		{"the top twice with two left: the next rung of its own ladder", with(bw, mastered...), "harder-rung 8,8 rir 3", "harder-rung"},
		{"once is not enough", with(bw, mastered[1]), "hold 20,20 rir 3", "again"}, // two left where three were asked
		{"with one left it is not mastered", with(bw, mastered[0], done(d, 3, 0, 1, 20, 20)), "hold 20,20 rir 3", "again"},
		{"with form that broke neither", with(bw, mastered[0], changed(done(d, 3, 0, 3, 20, 20), func(s *training.LoggedSet) { s.FormBroke = true })), "hold 20,20 rir 3", "form-first"},
		{"nor with pain of 3", with(bw, mastered[0], changed(done(d, 3, 0, 3, 20, 20), func(s *training.LoggedSet) { s.Pain = 3 })), "hold 20,20 rir 3", "set-hurt"},
		{"nor on a day that is not green", but(with(bw, mastered...), func(c *progression.Course) { c.MayRise = false }), "hold 20,20 rir 3", "not-today"},
		{"unrated two more have to be there", with(bw, done(d, 7, 0, -1, 20, 20), done(d, 3, 0, -1, 20, 20)), "more-reps 21,20 rir 3", "more-reps"},
		{"and then it is mastered", with(bw, done(d, 7, 0, -1, 22, 22), done(d, 3, 0, -1, 22, 22)), "harder-rung 8,8 rir 3", "harder-rung"},
		{"under the least twice: the rung below", with(bw, done(d, 7, 0, 3, 9, 9), done(d, 3, 0, 3, 9, 9)), "easier-rung 8,8 rir 3", "rung-too-hard easier-rung"},
		{"under the least once: again", with(bw, done(d, 3, 0, 3, 9, 9)), "hold 10,10 rir 3", "again"},
		{"red pain: the rung below at once", but(with(bw, mastered...), func(c *progression.Course) { c.Red = true }), "easier-rung 8,8 rir 3", "red-pain easier-rung"},
		{"6 of 10 in a set is red as well", with(bw, changed(done(d, 3, 0, 3, 12, 12), func(s *training.LoggedSet) { s.Pain = 6 })), "easier-rung 8,8 rir 3", "red-pain easier-rung"},
		{"no rung above: a harder form", but(with(bw, mastered...), func(c *progression.Course) { c.Harder = nil }), "harder-form 10,10 rir 3", "harder-form"},
		{"no rung below: an easier form", but(with(bw, mastered...), func(c *progression.Course) { c.Easier, c.Red = nil, true }), "easier-form 10,10 rir 3", "red-pain easier-form"},
		{"no form either", but(with(bw, mastered...), func(c *progression.Course) { c.Harder, c.Exercise.HarderHow = nil, nil }), "hold 20,20 rir 3", "top-of-ladder"},
		{"nor below", but(with(bw, mastered...), func(c *progression.Course) { c.Easier, c.Exercise.EasierHow, c.Red = nil, nil, true }), "hold 10,10 rir 3", "red-pain bottom-of-ladder"},
		{"from another ladder the first that is allowed", but(with(bw, mastered...), func(c *progression.Course) { c.Harder = c.Harder[:1] }), "harder-rung 10,10 rir 3", "harder-rung"},
		{"a third fall is the easier exercise", but(with(goblet(t), done(groundwork, 21, 20, 3, 9, 9, 9), done(groundwork, 18, 18, 3, 9, 9, 9), done(groundwork, 14, 16, 3, 9, 9, 9), done(groundwork, 7, 16, 3, 9, 9, 9)), func(c *progression.Course) {
			c.Easier = []catalogue.Exercise{exercise(t, "bw_squat")}
		}), "easier-rung 10,10,10 rir 3", "poor-twice easier-rung"},
		{"nothing lighter is there: the easier exercise", but(with(goblet(t), done(groundwork, 14, 2, 3, 9, 9, 9), done(groundwork, 7, 2, 3, 9, 9, 9)), func(c *progression.Course) {
			c.Easier = []catalogue.Exercise{exercise(t, "bw_squat")}
		}), "easier-rung 10,10,10 rir 3", "poor-twice easier-rung"},
		{"a band gets stronger", but(with(bw, mastered...), func(c *progression.Course) { c.Harder, c.Way.Loading = nil, catalogue.ByBand }), "harder-form 10,10 rir 3", "stronger-band"},
		{"hops are the plan's", but(unloaded(t, "pogo_two"), func(c *progression.Course) {
			c.Asked.Count = 10
			c.Past = []training.Exposure{done(c.Asked, 3, 0, -1, 30, 30)}
		}), "as-asked 10,10 rir 3", "hops-by-plan"},
		{"the heaviest dumbbell, four more than the range: the rung above", but(with(goblet(t), done(groundwork, 3, 24, 3, 19, 19, 19)), func(c *progression.Course) {
			c.Harder = []catalogue.Exercise{exercise(t, "back_squat")}
		}), "harder-rung 10,10,10 rir 3", "harder-rung"},
	})
	s := progression.Next(with(bw, mastered...))
	if s.Exercise != "split_squat" || !s.PerSide {
		t.Errorf("after the squat comes %s, per side %v", s.Exercise, s.PerSide)
	}
}

func TestHolds(t *testing.T) {
	plank := unloaded(t, "plank") // 30 to 60 s; two sets, so at most 60 s each for 120 s in all
	d := plank.Asked
	side := but(unloaded(t, "side_plank"), func(c *progression.Course) { // 20 to 45 s
		c.Asked.Sets, c.Harder = 3, []catalogue.Exercise{exercise(t, "side_plank_leg")}
	})
	check(t, []stepCase{
		{"five seconds more", with(plank, done(d, 3, 0, -1, 40, 40)), "longer-hold 45,45 rir 3", "longer-hold"},
		{"never beyond a minute", with(plank, done(d, 3, 0, -1, 58, 58)), "longer-hold 60,60 rir 3", "longer-hold"},
		{"a minute once: once more", with(plank, done(d, 3, 0, -1, 60, 60)), "hold 60,60 rir 3", "hold-once-more"},
		{"shorter than asked: again", with(plank, done(d, 3, 0, -1, 40, 25)), "hold 40,30 rir 3", "hold-again"},
		{"three sets of 40 s are 120 s a side, and the end", with(side, done(side.Asked, 7, 0, -1, 35, 35, 35)), "longer-hold 40,40,40 rir 3", "longer-hold"},
		{"twice there: a harder lever at 55 %, 22 s, to the nearest five", with(side, done(side.Asked, 7, 0, -1, 40, 40, 40), done(side.Asked, 3, 0, -1, 40, 40, 40)),
			"harder-rung 20,20,20 rir 3", "harder-rung"},
		{"on a day that is not green the same", but(with(plank, done(d, 3, 0, -1, 40, 40)), func(c *progression.Course) { c.MayRise = false }), "hold 40,40 rir 3", "not-today"},
	})
}

func TestComingBack(t *testing.T) {
	bar := but(squat(t), func(c *progression.Course) { c.Asked, c.Level = groundwork, training.L1 })
	after := func(days, sessions, since int, f ...func(*progression.Course)) progression.Course {
		c := with(bar, done(groundwork, days+since, 60, 3, 15, 15, 15))
		c.Gap = progression.Gap{Days: days, Ended: today.AddDays(-since), Sessions: sessions}
		for _, change := range f {
			change(&c)
		}
		return c
	}
	check(t, []stepCase{
		{"a week is no gap", after(7, 0, 0), "more-load 62.5 kg 10,10,10 rir 3", "more-load step-size"},
		{"ten days: a set less, one more left, so one repetition less", after(10, 0, 0), "come-back 60 kg 11,11 rir 4", "come-back-set-less"},
		// Ten with three left fit 60 kg as 68 %, twelve with three as 66: 58.2 kg.
		{"ten days, and another range: the load fits it", after(10, 0, 0, func(c *progression.Course) {
			ten := progression.Dose{Count: 10, Low: 8, High: 10, RIR: 3, Sets: 3}
			c.Past = []training.Exposure{done(ten, 10, 60, 3, 10, 10, 10)}
		}), "come-back 57.5 kg 10,10 rir 4", "come-back-set-less"},
		{"and only once", after(10, 1, 3), "more-load 62.5 kg 10,10,10 rir 3", "more-load step-size"},
		{"at 65 ten days cost a tenth: 54 kg is 52.5 kg", after(10, 0, 0, func(c *progression.Course) { c.Profile.Age = 65 }), "come-back 52.5 kg 12,12 rir 3", "come-back-lighter"},
		{"a fever costs as much as ten days", after(3, 0, 0, func(c *progression.Course) { c.Gap.Ill = true }), "come-back 60 kg 11,11 rir 4", "come-back-set-less"},
		{"three weeks: a tenth less, two of three sets", after(21, 0, 0), "come-back 52.5 kg 12,12 rir 3", "come-back-lighter"},
		{"the second session has the same tenth, not a tenth of a tenth", after(21, 1, 3, func(c *progression.Course) {
			c.Past = append(c.Past, done(groundwork, 3, 52.5, 3, 12, 12))
		}), "come-back 52.5 kg 12,12 rir 3", "come-back-lighter"},
		{"then the way back, 7.5 % at most: 56.4 kg is 55 kg", after(21, 2, 7, func(c *progression.Course) {
			c.Past = append(c.Past, done(groundwork, 7, 52.5, 3, 12, 12), done(groundwork, 3, 52.5, 3, 12, 12))
		}), "more-load 55 kg 12,12,12 rir 3", "regained"},
		{"six weeks without a maximum: 85 % of 60 kg is 50 kg, two more left", after(42, 0, 0), "come-back 50 kg 12,12,12 rir 5", "come-back-lighter"},
		{"ten weeks: 75 % is 45 kg", after(70, 0, 0), "come-back 45 kg 12,12,12 rir 3", "come-back-lighter"},
		{"a hundred days: found anew, under 28 kg (0.35 of 80 kg) and under 45 kg", after(100, 0, 0), "first-load 27.5 kg 12,12,12 rir 3", "first-load found-anew"},
		{"and on from there", after(100, 1, 7, func(c *progression.Course) {
			c.Past = append(c.Past, done(groundwork, 7, 27.5, 6, 12, 12, 12)) // up to a tenth: 30.25 kg
		}), "first-load 30 kg 12,12,12 rir 3", "ramp-goes-on found-anew"},
		// Ten with three left fit 60 kg as 68 %, twelve with three more are 66: 58.2 kg, and 85 % of that 49.5.
		{"a range with more repetitions costs its share too", after(42, 0, 0, func(c *progression.Course) {
			ten := progression.Dose{Count: 10, Low: 8, High: 10, RIR: 3, Sets: 3}
			c.Past = []training.Exposure{done(ten, 42, 60, 3, 10, 10, 10)}
		}), "come-back 47.5 kg 12,12,12 rir 5", "come-back-lighter"},
		// 60 kg x 5 at RIR 2 is 73 kg once, 85 % of it 62.05; five with four left are 77 %: 47.8.
		{"six weeks with a maximum: its share for two more in reserve", after(42, 0, 0, func(c *progression.Course) {
			c.Asked, c.Past = heavy, []training.Exposure{done(heavy, 42, 60, 2, 5, 5, 5)}
		}), "come-back 47.5 kg 5,5,5 rir 4", "come-back-lighter"},
		{"nor is it forgotten in the second session of the new range", after(42, 1, 3, func(c *progression.Course) {
			ten := progression.Dose{Count: 10, Low: 8, High: 10, RIR: 3, Sets: 3}
			c.Past = []training.Exposure{done(ten, 45, 60, 3, 10, 10, 10), done(groundwork, 3, 47.5, 5, 12, 12, 12)}
		}), "come-back 47.5 kg 12,12,12 rir 5", "come-back-lighter"},
		{"an exercise begun since the gap has no load to lose", after(42, 2, 5, func(c *progression.Course) {
			c.Past = []training.Exposure{done(groundwork, 5, 60, 3, 12, 12, 12)}
		}), "more-reps 60 kg 13,12,12 rir 3", "more-reps"},
		{"body weight has no tenth to lose", but(with(unloaded(t, "bw_squat"), done(unloaded(t, "bw_squat").Asked, 21, 0, 3, 16, 16)), func(c *progression.Course) {
			c.Gap = progression.Gap{Days: 21, Ended: today}
		}), "come-back 10 rir 3", "come-back-lighter"},
	})
}

func TestKeepingAndTracks(t *testing.T) {
	bar := but(squat(t), func(c *progression.Course) { c.Asked, c.Level = groundwork, training.L1 })
	top := with(bar, done(groundwork, 7, 60, 5, 15, 15, 15))
	taper := progression.Dose{Phase: training.TP, Count: 3, Low: 3, High: 3, RIR: 5, Sets: 2, Percent: 77}
	track := progression.Dose{Phase: training.AA, Count: 12, Low: 12, High: 12, RIR: 2, Sets: 3, Track: true}
	fifteen := progression.Dose{Phase: training.AA, Count: 15, Low: 15, High: 15, RIR: 2, Sets: 3, Track: true}
	check(t, []stepCase{
		{"a lighter week keeps the load", but(top, func(c *progression.Course) { c.Asked.Lighter, c.Asked.Sets = true, 2 }), "hold 60 kg 12,12 rir 3", "kept"},
		// 121.67 kg once; 77 % is 93.7.
		{"a taper goes down to its share", but(with(squat(t), done(heavy, 7, 100, 2, 5, 5, 5)), func(c *progression.Course) { c.Asked = taper }), "less-load 92.5 kg 3,3 rir 5", "kept"},
		// 90 kg x 5 at RIR 5: r 10, 120 kg once; 77 % is 92.4.
		{"and never up to it", but(with(squat(t), done(heavy, 7, 90, 5, 5, 5, 5)), func(c *progression.Course) { c.Asked = taper }), "hold 90 kg 3,3 rir 5", "kept"},
		{"a track's weeks give the counts", but(with(bar, done(track, 7, 60, 2, 12, 12, 12)), func(c *progression.Course) { c.Asked = track }), "more-load 62.5 kg 12,12,12 rir 2", "track-more"},
		{"fewer in a new stage ask for more load", but(with(bar, done(fifteen, 7, 60, 2, 15, 15, 15)), func(c *progression.Course) { c.Asked = track }), "hold 60 kg 12,12,12 rir 2", "new-range"},
		{"without kilograms the weeks are the progress", but(with(unloaded(t, "calf_sl"), done(track, 7, 0, 4, 12, 12, 12)), func(c *progression.Course) { c.Asked = track }),
			"as-asked 12,12,12 rir 2", "track-by-weeks"},
	})
}

func TestSetsAreAddedSlowly(t *testing.T) {
	d := progression.Dose{Phase: training.BS, Count: 8, Low: 6, High: 10, RIR: 3, Sets: 2, MostSets: 3}
	two := but(squat(t), func(c *progression.Course) {
		c.Asked = d
		c.Past = []training.Exposure{done(d, 14, 60, 3, 8, 8), done(d, 7, 60, 3, 8, 8)}
	})
	check(t, []stepCase{
		{"two clean weeks: a third set instead of a repetition", two, "more-sets 60 kg 8,8,6 rir 3", "more-sets"},
		{"thirteen days are not two weeks", but(two, func(c *progression.Course) { c.Today-- }), "more-reps 60 kg 9,8 rir 3", "more-reps"},
		{"a lighter week begins the count anew", but(two, func(c *progression.Course) { c.Reset = today.AddDays(-14) }), "more-reps 60 kg 9,8 rir 3", "more-reps"},
		{"a poor session too", but(two, func(c *progression.Course) { c.Past = []training.Exposure{done(d, 14, 60, 1, 8, 8), c.Past[1]} }), "more-reps 60 kg 9,8 rir 3", "more-reps"},
		{"an added set stays", but(two, func(c *progression.Course) { c.Past = []training.Exposure{done(d, 7, 60, 3, 8, 8, 6)} }), "more-reps 60 kg 8,8,7 rir 3", "more-reps"},
		{"until a lighter week", but(two, func(c *progression.Course) {
			c.Past, c.Reset = []training.Exposure{done(d, 7, 60, 3, 8, 8, 6)}, today.AddDays(-1)
		}), "more-reps 60 kg 9,8 rir 3", "more-reps"},
		{"the most is the most", but(two, func(c *progression.Course) { c.Asked.MostSets = 2 }), "more-reps 60 kg 9,8 rir 3", "more-reps"},
		{"not on a bad day", but(two, func(c *progression.Course) { c.MayRise = false }), "hold 60 kg 8,8 rir 3", "not-today"},
	})
}

func TestSides(t *testing.T) {
	d := progression.Dose{Phase: training.AA, Count: 12, Low: 10, High: 15, RIR: 3, Sets: 2, PerSide: true}
	row := but(goblet(t), func(c *progression.Course) { c.Asked = d })
	sides := func(left, right int) training.Exposure {
		x := done(d, 7, 20, 3, left, right, left, right)
		for i := range x.Sets {
			x.Sets[i].Side = [...]training.Side{training.Left, training.Right}[i%2]
		}
		return x
	}
	half := sides(17, 17)
	half.Sets = half.Sets[:3]
	more := sides(17, 17)
	more.Sets = append(more.Sets, more.Sets[0])
	check(t, []stepCase{
		{"both sides at the top: up", with(row, sides(17, 17)), "more-load 22 kg 10,10 rir 3", "big-step-earned"},
		{"the weaker side leads", with(row, sides(17, 12)), "more-reps 20 kg 13,12 rir 3", "more-reps weaker-side"},
		{"a set more on one side says nothing of the other", with(row, more), "more-load 22 kg 10,10 rir 3", "big-step-earned"},
		{"a side left out is a set left out", with(row, half), "hold 20 kg 17,10 rir 3", "again"},
	})
	if s := progression.Next(with(row, sides(12, 17))); s.Why[1].Facts[1].Value != "left" {
		t.Errorf("the weaker side is %v", s.Why[1].Facts)
	}
}

func TestLoadsThatAreNotHere(t *testing.T) {
	hotel := but(goblet(t), func(c *progression.Course) { c.Kit = kit(t, training.Place{Dumbbells: []unit.Kilograms{5, 10}}) })
	heavyOnly := but(goblet(t), func(c *progression.Course) { c.Kit = kit(t, training.Place{Dumbbells: []unit.Kilograms{30}}) })
	check(t, []stepCase{
		{"the nearest lighter one", with(hotel, done(groundwork, 7, 8, 3, 12, 12, 12)), "more-reps 5 kg 13,12,12 rir 3", "not-owned more-reps"},
		{"none where all are heavier", with(heavyOnly, done(groundwork, 7, 8, 3, 12, 12, 12)), "more-reps 13,12,12 rir 3", "too-heavy more-reps"},
	})
}

func TestNewcomersCalibrate(t *testing.T) {
	c := but(with(goblet(t), done(groundwork, 7, 8, 3, 12, 12, 12)), func(c *progression.Course) { c.Level, c.Week = training.L0, 4 })
	for name, tt := range map[string]struct {
		c    progression.Course
		want bool
	}{
		"in the first four weeks":    {c, true},
		"not in the fifth":           {but(c, func(c *progression.Course) { c.Week = 5 }), false},
		"not from L1 on":             {but(c, func(c *progression.Course) { c.Level = training.L1 }), false},
		"not with an unsafe lift":    {but(c, func(c *progression.Course) { c.Exercise.SafeToFailure = false }), false},
		"not on a bad day":           {but(c, func(c *progression.Course) { c.MayRise = false }), false},
		"not under 18":               {but(c, func(c *progression.Course) { c.Profile.Age = 17 }), false},
		"not from 65 on":             {but(c, func(c *progression.Course) { c.Profile.Age = 65 }), false},
		"not before there is a load": {with(c), false},
	} {
		if got := progression.Next(tt.c).Calibrate; got != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func ExampleRamp() {
	cat, _ := catalogue.Load()
	e, _ := cat.Exercise("goblet_squat")
	c := progression.Course{
		Exercise: e, Way: e.Kits[0], Kit: kit(&testing.T{}, training.Place{Dumbbells: []unit.Kilograms{8, 10, 12, 14, 16}}), MayRise: true,
		Level: training.L1, Profile: training.Profile{Mass: 60}, Asked: progression.Dose{Count: 10, RIR: 3, Sets: 3},
	}
	var sets []training.LoggedSet
	for _, left := range []training.RIR{7, 5, 3} {
		r := progression.Ramp(c, sets)
		fmt.Printf("set %d: %v x %d\n", r.Number, r.Load, r.Count)
		sets = append(sets, training.LoggedSet{Kind: training.WorkSet, Reps: 10, Load: r.Load, RIR: left, Rated: true})
	}
	r := progression.Ramp(c, sets)
	fmt.Println("found:", r.Found, r.Load)
	// Output:
	// set 1: 12 kg x 10
	// set 2: 14 kg x 10
	// set 3: 16 kg x 10
	// found: true 16 kg
}

func TestRamp(t *testing.T) {
	c := goblet(t) // 0.20 of 80 kg is 16 kg
	set := func(load unit.Kilograms, rir training.RIR, f ...func(*training.LoggedSet)) []training.LoggedSet {
		s := training.LoggedSet{Kind: training.WorkSet, Reps: 10, Load: load, RIR: rir, Rated: true}
		for _, change := range f {
			change(&s)
		}
		return []training.LoggedSet{s}
	}
	bar := squat(t)
	tests := []struct {
		name  string
		c     progression.Course
		done  []training.LoggedSet
		load  unit.Kilograms
		found bool
	}{
		{"it begins under the ceiling", c, nil, 16, false},
		{"with a lift that was named at what it allows: 40 kg once, 66 % is 26.4 kg", but(c, func(c *progression.Course) {
			c.Asked.Count = 11 // fourteen to failure; 30 kg x 10 at failure is 40 kg
			c.Profile.Lifts = []training.Lift{{Exercise: "goblet_squat", Load: 30, Reps: 10}}
		}), nil, 24, false},
		{"at L1 an easy set goes one dumbbell up", c, set(16, 5.5), 18, false},
		{"after effort 6 a step of 12 % is too big", c, set(16, 4), 16, false},
		{"effort 7 is found", c, set(16, 3), 16, true},
		{"effort 9 goes a tenth down: 14.4 kg is 14 kg", c, set(16, 1), 14, true},
		{"at L2 effort 4 goes up to a fifth: 60 kg to 72 kg is 70 kg", but(bar, func(c *progression.Course) { c.Asked.RIR = 2 }), set(60, 7), 70, false},
		{"where four are to be left effort 6 is found", but(c, func(c *progression.Course) { c.Asked.RIR = 4 }), set(16, 4), 16, true},
		{"nobody said how hard: the same", c, set(16, 0, func(s *training.LoggedSet) { s.Rated = false }), 16, false},
		{"it hurt: the same", c, set(16, 6, func(s *training.LoggedSet) { s.Pain = 3 }), 16, false},
		{"it hurt and was hard: less", c, set(16, 1, func(s *training.LoggedSet) { s.Pain = 3 }), 14, true},
		{"nothing lighter is there", c, set(2, 0), 2, true},
		{"nothing heavier is there", c, set(24, 6), 24, false},
		{"without kilograms there is nothing to find", unloaded(t, "bw_squat"), nil, 0, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if r := progression.Ramp(tt.c, tt.done); r.Load != tt.load || r.Found != tt.found || r.Number != len(tt.done)+1 {
				t.Errorf("got set %d, %v, found %v, want %v, %v", r.Number, r.Load, r.Found, tt.load, tt.found)
			}
		})
	}
}

func ExampleCourse_Outcomes() {
	cat, _ := catalogue.Load()
	e, _ := cat.Exercise("goblet_squat")
	c := progression.Course{Exercise: e, Way: e.Kits[0], Kit: kit(&testing.T{}, training.Place{Preset: training.KitDumbbells}), Level: training.L1}
	for _, o := range c.Outcomes(20) {
		fmt.Printf("effort %g or less: %v, found %v\n", float64(o.UpTo), o.Load, o.Found)
	}
	// Output:
	// effort 5 or less: 22 kg, found false
	// effort 6 or less: 20 kg, found false
	// effort 8 or less: 20 kg, found true
	// effort 10 or less: 18 kg, found true
}

func ExampleEstimate() {
	set := func(load unit.Kilograms, reps int, rir training.RIR) training.Exposure {
		return training.Exposure{Sets: []training.LoggedSet{{Kind: training.WorkSet, Load: load, Reps: reps, RIR: rir, Rated: true}}}
	}
	e, ok := progression.Estimate(progression.Course{Past: []training.Exposure{set(60, 5, 2), set(22.5, 30, 2), set(65, 5, 2)}})
	fmt.Printf("%.2f kg from %d sessions, %v\n", float64(e.Max), e.Sessions, ok) // 73, then 0.7×73 + 0.3×79.08
	// Output: 74.82 kg from 2 sessions, true
}

func TestEstimate(t *testing.T) {
	one := progression.Dose{Sets: 1}
	base := progression.Course{Today: today, MayRise: true}
	named := but(base, func(c *progression.Course) {
		c.Exercise.ID, c.Profile.Lifts = "back_squat", []training.Lift{{Exercise: "back_squat", Load: 60, Reps: 5, RIR: 2}}
	})
	tests := []struct {
		name     string
		c        progression.Course
		want     float64
		sessions int
	}{
		{"60 kg five times with two left", with(base, done(one, 7, 60, 2, 5)), 73, 1},
		{"80 kg three times with one left", with(base, done(one, 7, 80, 1, 3)), 88.97, 1},
		{"40 kg ten times and none left", with(base, done(one, 7, 40, 0, 10)), 53.33, 1},
		{"22.5 kg eight times with two left", with(base, done(one, 7, 22.5, 2, 8)), 30, 1},
		{"thirteen to failure are refused", with(base, done(one, 7, 40, 3, 10)), 0, 0},
		{"six left are refused", with(base, done(one, 7, 40, 6, 3)), 0, 0},
		{"unrated sets are refused", with(base, done(one, 7, 60, -1, 5)), 0, 0},
		{"a painful set is passed over", with(base, changed(done(one, 7, 60, 2, 5), func(s *training.LoggedSet) { s.Pain = 4 })), 0, 0},
		{"the best set of a session", with(base, done(one, 7, 60, 2, 3, 5, 4)), 73, 1},
		{"a lift that was named begins it", named, 73, 0},
		{"and a session moves it by three tenths", with(named, done(one, 7, 80, 1, 3)), 77.79, 1},                                   // 0.7×73 + 0.3×88.97
		{"a long set lifts it to what twelve show", with(base, done(one, 14, 60, 2, 5), done(one, 7, 60, 2, 15)), 76.66, 2},         // 12 at failure: (84+86.4)/2 = 85.2; 0.7×73 + 0.3×85.2
		{"but never lowers it", with(base, done(one, 14, 60, 2, 5), done(one, 7, 40, 2, 15)), 73, 1},                                // 12 at failure of 40 kg: 56.8
		{"three weeks off leave 90 %", but(with(base, done(one, 21, 60, 2, 5)), gap(21, 0)), 65.7, 1},                               // 0.9×73
		{"and what follows counts in full", but(with(base, done(one, 25, 60, 2, 5), done(one, 4, 60, 2, 5)), gap(21, 4)), 67.89, 2}, // 0.7×65.7 + 0.3×73
		{"a hundred days leave nothing", but(with(base, done(one, 100, 60, 2, 5)), gap(100, 0)), 0, 0},
		{"a loaded calf raise lifts the body too", but(with(base, done(one, 7, 10, 2, 8)), func(c *progression.Course) {
			c.Exercise.ID, c.Profile.Mass = "calf_sl_load", 80
		}), 120, 1}, // (80+10)×4/3
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, ok := progression.Estimate(tt.c)
			if math.Abs(float64(e.Max)-tt.want) > 0.006 || e.Sessions != tt.sessions || ok != (tt.want > 0) {
				t.Errorf("got %.3f from %d, want %.2f from %d", float64(e.Max), e.Sessions, tt.want, tt.sessions)
			}
		})
	}
}

// gap is a break of so many days that ended some days ago.
func gap(days, ago int) func(*progression.Course) {
	return func(c *progression.Course) {
		c.Gap = progression.Gap{Days: days, Ended: today.AddDays(-ago)}
	}
}

func TestLoadOnTopOfTheBody(t *testing.T) {
	c := but(unloaded(t, "calf_sl_load"), func(c *progression.Course) {
		c.Way, c.Kit = catalogue.Kit{Loading: catalogue.ByDumbbell}, kit(t, training.Place{Preset: training.KitDumbbells})
		c.Asked.Low, c.Asked.High, c.Asked.Count = 8, 12, 8
	})
	check(t, []stepCase{
		{"2 kg more is 2.2 % of the 90 kg that move, no big step", with(c, done(c.Asked, 7, 10, 3, 12, 12)), "more-load 12 kg 8,8 rir 3", "more-load step-size"},
	})
}

func TestTheFirstLoadFollowsWhatItTakesOverFrom(t *testing.T) {
	lift := func(id string, l catalogue.Loading, max unit.Kilograms) progression.Lift {
		return progression.Lift{Exercise: exercise(t, id), Loading: l, Max: progression.Estimated{Estimate: strength.Estimate{Max: max}}}
	}
	back := lift("back_squat", catalogue.ByBarbell, 100)
	left := func(days int) progression.Lift {
		l := back
		l.Max.Last = today.AddDays(-days)
		return l
	}
	to := func(c progression.Course, id string, l catalogue.Loading, from progression.Lift) progression.Course {
		return but(c, func(c *progression.Course) {
			c.Exercise, c.Way.Loading, c.From, c.Kit = exercise(t, id), l, from, kit(t, training.Place{Preset: training.KitGym})
			c.Asked = progression.Dose{Phase: training.BS, Count: 8, Low: 8, High: 12, RIR: 2, Sets: 2}
		})
	}
	bar := squat(t)
	check(t, []stepCase{
		// Eight with two left are 75 % of 100 kg.
		{"another form: four fifths of 75 kg", to(bar, "front_squat", catalogue.ByBarbell, back), "first-load 60 kg 8,8 rir 2", "carried"},
		{"the bar for a pair: 80 % of 75 % of 70 kg in two hands, 21 kg", to(bar, "rdl", catalogue.ByDumbbells, lift("rdl", catalogue.ByBarbell, 70)), "first-load 20 kg 8,8 rir 2", "carried-loading"},
		{"a pair for the bar: 80 % of 75 % of twice 40 kg is 48 kg", to(bar, "rdl", catalogue.ByBarbell, lift("rdl", catalogue.ByDumbbells, 40)), "first-load 47.5 kg 8,8 rir 2", "carried-loading"},
		{"one side: 35 % of 75 % of 70 kg is 18.4 kg", to(bar, "sldl", catalogue.ByDumbbell, lift("rdl", catalogue.ByBarbell, 70)), "first-load 18 kg 8,8 rir 2", "carried-to-one-side"},
		{"one weight before the chest: 35 % as well, of 60 kg", to(bar, "goblet_squat", catalogue.ByDumbbell, lift("back_squat", catalogue.ByBarbell, 80)), "first-load 20 kg 8,8 rir 2", "carried-to-one-weight"},
		{"from one weight to the bar nothing is added: 80 % of 75 % of 40 kg", to(bar, "back_squat", catalogue.ByBarbell, lift("goblet_squat", catalogue.ByDumbbell, 40)), "first-load 22.5 kg 8,8 rir 2", "carried"},
		{"five weeks ago: nine tenths of 60 kg", to(bar, "front_squat", catalogue.ByBarbell, left(35)), "first-load 52.5 kg 8,8 rir 2", "carried"},
		{"nine weeks ago: four fifths, 48 kg", to(bar, "front_squat", catalogue.ByBarbell, left(63)), "first-load 47.5 kg 8,8 rir 2", "carried"},
		{"three weeks ago: all of it", to(bar, "front_squat", catalogue.ByBarbell, left(21)), "first-load 60 kg 8,8 rir 2", "carried"},
		{"no more than age allows: four fifths of 60 kg", but(to(bar, "front_squat", catalogue.ByBarbell, back), func(c *progression.Course) { c.Most = 60 }), "first-load 47.5 kg 8,8 rir 2", "carried"},
		// Nothing carries: under 0.35 of the 80 kg, and L2 has 1.6 times that, 44.8 kg.
		{"another movement says nothing", to(bar, "rdl", catalogue.ByBarbell, back), "first-load 42.5 kg 8,8 rir 2", "first-load nothing-carried"},
		{"one side is never doubled", to(bar, "rdl", catalogue.ByBarbell, lift("sldl", catalogue.ByDumbbell, 40)), "first-load 42.5 kg 8,8 rir 2", "first-load nothing-carried"},
		{"a machine says nothing", to(bar, "back_squat", catalogue.ByBarbell, lift("leg_press", catalogue.ByMachine, 200)), "first-load 42.5 kg 8,8 rir 2", "first-load nothing-carried"},
		{"body weight says nothing", to(bar, "back_squat", catalogue.ByBarbell, lift("bw_squat", catalogue.BodyWeight, 90)), "first-load 42.5 kg 8,8 rir 2", "first-load nothing-carried"},
		{"what nobody lifted is not spoken of", to(bar, "front_squat", catalogue.ByBarbell, lift("back_squat", catalogue.ByBarbell, 0)), "first-load 42.5 kg 8,8 rir 2", "first-load"},
	})
}

func TestWhatTheAthleteNamedComesBeforeWhatIsCarried(t *testing.T) {
	c := but(squat(t), func(c *progression.Course) {
		c.Profile.Lifts = []training.Lift{{Exercise: "back_squat", Load: 80, Reps: 1}}
		c.From = progression.Lift{Exercise: exercise(t, "front_squat"), Loading: catalogue.ByBarbell, Max: progression.Estimated{Estimate: strength.Estimate{Max: 200}}}
		c.Past = nil
	})
	if s := progression.Next(c); s.Kind != progression.FirstLoad || s.Why[0].Code != progression.CodeFirstFromLift {
		t.Errorf("got %s, %v", short(s), s.Why)
	}
}

func ExampleCourse_Lift() {
	cat, _ := catalogue.Load()
	e, _ := cat.Exercise("back_squat")
	past := training.Exposure{Date: training.NewDate(2027, 3, 1), Sets: []training.LoggedSet{{Kind: training.WorkSet, Load: 60, Reps: 5, RIR: 2, Rated: true}}}
	l := progression.Course{Exercise: e, Way: e.Kits[0], Past: []training.Exposure{past}}.Lift()
	fmt.Println(l.Loading, l.Max.Max, l.Known()) // the mean of 74 and 72 kg
	// Output: barbell 73 kg true
}

func ExampleDoseOf() {
	d := progression.DoseOf(training.PrescribedExercise{Sets: []training.PrescribedSet{
		{Kind: training.WarmupSet, Reps: 5}, {Kind: training.WorkSet, Reps: 8, Low: 6, High: 10, RIR: 3}, {Kind: training.WorkSet, Reps: 8, Low: 6, High: 10, RIR: 3},
	}}, training.BS)
	fmt.Println(d.Sets, d.Count, d.Low, d.High, d.RIR, d.Metric)
	// Output: 2 8 6 10 3 reps
}

func TestDoseOfKnowsWhatIsCounted(t *testing.T) {
	for _, tt := range []struct {
		set  training.PrescribedSet
		want catalogue.Metric
	}{
		{training.PrescribedSet{Hold: 30}, catalogue.Seconds}, {training.PrescribedSet{Contacts: 20}, catalogue.Contacts},
		{training.PrescribedSet{Steps: 20}, catalogue.Steps}, {training.PrescribedSet{Reps: 8, PerSide: true}, catalogue.Reps},
	} {
		tt.set.Kind = training.WorkSet
		d := progression.DoseOf(training.PrescribedExercise{Sets: []training.PrescribedSet{tt.set}}, training.AA)
		if d.Metric != tt.want || d.Count != tt.set.Count() || d.PerSide != tt.set.PerSide || d.Sets != 1 {
			t.Errorf("%+v reads as %+v", tt.set, d)
		}
	}
	if got := progression.DoseOf(training.PrescribedExercise{}, training.AA); !cmp.Equal(got, progression.Dose{Phase: training.AA}) {
		t.Errorf("nothing planned reads as %+v", got)
	}
}

// The rows are the dialogue written out: whatever a set felt like, they say what
// Ramp says after it.
func TestEverySetOfARampIsInItsRows(t *testing.T) {
	c := goblet(t)
	s := progression.Next(c)
	if s.Kind != progression.FirstLoad || len(s.Ramp) == 0 {
		t.Fatalf("%s with %d rows", s.Kind, len(s.Ramp))
	}
	efforts := []training.RPE{4, 5, 6, 7, 9}
	loads := []unit.Kilograms{s.Load}
	for range len(s.Counts) - 1 {
		var next []unit.Kilograms
		for _, k := range loads {
			i := slices.IndexFunc(s.Ramp, func(r progression.Ramped) bool { return r.Load == k })
			if i < 0 {
				t.Fatalf("no row for %v: %v", k, s.Ramp)
			}
			for _, e := range efforts {
				done := []training.LoggedSet{{Kind: training.WorkSet, Reps: 12, Load: k, Rated: true, RIR: training.RIR(10 - e)}}
				got, want := s.Ramp[i].After(e), progression.Ramp(c, done)
				if got.Load != want.Load || got.Found != want.Found {
					t.Errorf("after %v at %v the rows say %v, found %v; the dialogue %v, %v", k, e, got.Load, got.Found, want.Load, want.Found)
				}
				next = append(next, got.Load)
			}
		}
		loads = next
	}
	barred := but(c, func(c *progression.Course) { c.MayRise = false })
	if s := progression.Next(barred); len(s.Ramp) > 0 {
		t.Errorf("a day on which nothing may rise has %d rows", len(s.Ramp))
	}
}

func ExampleEstimates() {
	set := func(load unit.Kilograms, reps int, rir training.RIR) training.Exposure {
		return training.Exposure{Sets: []training.LoggedSet{{Kind: training.WorkSet, Load: load, Reps: reps, RIR: rir, Rated: true}}}
	}
	for _, e := range progression.Estimates(progression.Course{Past: []training.Exposure{set(0, 12, 2), set(60, 5, 2), set(65, 5, 2)}}) {
		fmt.Printf("%.2f ", float64(e.Max)) // nothing, 73, then 0.7×73 + 0.3×79.08
	}
	// Output: 0.00 73.00 74.82
}
