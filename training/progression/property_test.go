package progression_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

// drawCourse is any course with kilograms and a past of up to eight sessions of
// sets with one load each.
func drawCourse(t *testing.T, r *rapid.T, shared progression.Course) progression.Course {
	c := shared
	c.Level = rapid.SampledFrom([]training.Level{training.L0, training.L1, training.L2, training.L3}).Draw(r, "level")
	c.Profile.Age = rapid.SampledFrom([]int{0, 16, 35, 67}).Draw(r, "age")
	c.Asked = rapid.SampledFrom([]progression.Dose{
		groundwork, heavy,
		{Phase: training.BS, Count: 8, Low: 6, High: 10, RIR: 3, Sets: 2, MostSets: 3},
		{Phase: training.MT, Count: 4, Low: 3, High: 6, RIR: 3, Sets: 2},
		{Phase: training.TP, Count: 3, Low: 3, High: 3, RIR: 5, Sets: 2, Percent: 77},
		{Phase: training.AA, Count: 12, Low: 12, High: 12, RIR: 2, Sets: 3, Track: true},
	}).Draw(r, "dose")
	c.Asked.Lighter = rapid.IntRange(0, 5).Draw(r, "lighter") == 0
	c.MayRise, c.Week = rapid.Bool().Draw(r, "may rise"), rapid.IntRange(0, 20).Draw(r, "week")
	if rapid.Bool().Draw(r, "gap") {
		c.Gap = progression.Gap{Days: rapid.IntRange(1, 200).Draw(r, "gap days"), Ended: today.AddDays(-rapid.IntRange(0, 30).Draw(r, "ended")), Sessions: rapid.IntRange(0, 4).Draw(r, "sessions")}
	}
	loads := c.Kit.Loads(c.Way.Loading)
	ago := 0
	for range rapid.IntRange(0, 8).Draw(r, "exposures") {
		ago += rapid.IntRange(2, 12).Draw(r, "days")
		c.Past = append(c.Past, drawExposure(r, c.Asked, ago, rapid.SampledFrom(loads).Draw(r, "load")))
	}
	slices.Reverse(c.Past)
	return c
}

func drawExposure(r *rapid.T, d progression.Dose, ago int, load unit.Kilograms) training.Exposure {
	if rapid.IntRange(0, 5).Draw(r, "other range") == 0 {
		d = groundwork
	}
	counts := rapid.SliceOfN(rapid.IntRange(max(d.Low-2, 1), d.High+5), 1, 4).Draw(r, "counts")
	x := done(d, ago, load, training.RIR(rapid.IntRange(-1, 7).Draw(r, "rir")), counts...)
	return changed(x, func(s *training.LoggedSet) {
		s.Pain = rapid.SampledFrom([]int{0, 0, 0, 0, 2, 4, 7}).Draw(r, "pain")
		s.FormBroke = rapid.IntRange(0, 20).Draw(r, "form") == 0
	})
}

// courses are drawn on dumbbells and on a bar.
func everyCourse(t *testing.T, holds func(*rapid.T, progression.Course)) {
	t.Helper()
	shared := []progression.Course{goblet(t), squat(t)}
	rapid.Check(t, func(r *rapid.T) {
		holds(r, drawCourse(t, r, rapid.SampledFrom(shared).Draw(r, "exercise")))
	})
}

// lastLoad is the load of the last session in the range asked for, if one was
// in the two weeks before the last of all, else of that one.
func lastLoad(c progression.Course) unit.Kilograms {
	last := c.Past[len(c.Past)-1]
	for _, x := range slices.Backward(c.Past) {
		t := x.Sets[0].Target
		if t.Low == c.Asked.Low && t.High == c.Asked.High && last.Date.DaysSince(x.Date) <= 14 {
			return x.Sets[0].Load
		}
	}
	return last.Sets[0].Load
}

func TestEveryLoadExists(t *testing.T) {
	everyCourse(t, func(r *rapid.T, c progression.Course) {
		for _, s := range progression.Preview(c, 4) {
			if s.Load != 0 && !slices.Contains(c.Kit.Loads(c.Way.Loading), s.Load) {
				r.Fatalf("%s: nobody owns that", short(s))
			}
			if len(s.Why) == 0 || len(s.Counts) == 0 {
				r.Fatalf("%s: no reason or no sets", short(s))
			}
		}
	})
}

func TestNothingRisesWithoutLeave(t *testing.T) {
	everyCourse(t, func(r *rapid.T, c progression.Course) {
		if len(c.Past) == 0 {
			return
		}
		c.MayRise = false
		heaviest := unit.Kilograms(0)
		for _, x := range c.Past {
			heaviest = max(heaviest, x.Sets[0].Load)
		}
		for _, s := range progression.Preview(c, 4) {
			if s.Kind == progression.MoreLoad || s.Kind == progression.MoreReps || s.Kind == progression.MoreSets || s.Load > heaviest && s.Kind != progression.FirstLoad {
				r.Fatalf("%s: rose on a bad day", short(s))
			}
		}
	})
}

// A rise is within the week's limit or the very next load there is, and a load
// only ever rises as a rise.
func TestRisesStayWithinTheirLimit(t *testing.T) {
	limit := map[training.Level]unit.Percent{training.L0: 10, training.L1: 7.5, training.L2: 5, training.L3: 5}
	everyCourse(t, func(r *rapid.T, c progression.Course) {
		if len(c.Past) == 0 {
			return
		}
		s, was := progression.Next(c), lastLoad(c)
		switch {
		case s.Load <= was || s.Kind == progression.FirstLoad || s.Kind == progression.ComingBack:
			return
		case s.Kind != progression.MoreLoad:
			r.Fatalf("%s after %v: a rise by another name", short(s), was)
		}
		next, _ := c.Kit.Next(c.Way.Loading, was)
		if s.Load > (100+limit[c.Level]).Of(was)+1e-9 && s.Load != next.Load {
			r.Fatalf("%s after %v is more than %v %% and more than one step", short(s), was, limit[c.Level])
		}
	})
}

func TestAtMostOneRiseAWeek(t *testing.T) {
	everyCourse(t, func(r *rapid.T, c progression.Course) {
		if c.Gap.Ended.IsZero() && len(c.Past) > 0 {
			c.Every = rapid.IntRange(1, 6).Draw(r, "every")
			c.Past = append(c.Past, done(c.Asked, 1, lastLoad(c), 2, 5, 5, 5)) // the ramp is over
			last, lastRise := lastLoad(c), training.Date(0)
			for i, s := range progression.Preview(c, 8) {
				day := c.Today.AddDays(i * c.Every)
				if s.Load > last && s.Load > 0 {
					if !lastRise.IsZero() && day.DaysSince(lastRise) < 7 {
						r.Fatalf("two rises within %d days", day.DaysSince(lastRise))
					}
					lastRise = day
				}
				last = s.Load
			}
		}
	})
}

func TestSameCourseSameStep(t *testing.T) {
	everyCourse(t, func(r *rapid.T, c progression.Course) {
		past := slices.Clone(c.Past)
		a, b := progression.Next(c), progression.Next(c)
		if d := cmp.Diff(a, b); d != "" {
			r.Fatal(d)
		}
		if p := progression.Preview(c, 4); !cmp.Equal(p[0], a) {
			r.Fatalf("the preview begins with %s, next is %s", short(p[0]), short(a))
		}
		if !cmp.Equal(past, c.Past) {
			r.Fatal("the past was changed")
		}
	})
}

// More repetitions with the same left never lead to less load, as long as the
// set stays short enough to calculate from.
func TestMoreRepetitionsNeverMeanLessLoad(t *testing.T) {
	everyCourse(t, func(r *rapid.T, c progression.Course) {
		if len(c.Past) == 0 {
			return
		}
		better := c
		better.Past = slices.Clone(c.Past)
		x := better.Past[len(better.Past)-1]
		x.Sets = slices.Clone(x.Sets)
		i := rapid.IntRange(0, len(x.Sets)-1).Draw(r, "set")
		x.Sets[i].Reps++
		better.Past[len(better.Past)-1] = x
		if _, known := progression.Estimate(c); !known && x.Sets[i].Reps+int(x.Sets[i].RIR) > 12 {
			return // where nothing is known yet a long set says nothing
		}
		a, b := progression.Next(c), progression.Next(better)
		if b.Exercise == c.Exercise.ID && b.Load < a.Load {
			r.Fatalf("%s, with a repetition more %s", short(a), short(b))
		}
	})
}

// Sets nobody rated never raise a load beyond what the same sets do that were
// rated as asked.
func TestSilenceNeverRaisesMore(t *testing.T) {
	everyCourse(t, func(r *rapid.T, c progression.Course) {
		if len(c.Past) == 0 {
			return
		}
		say := func(rated bool) progression.Course {
			d := c
			d.Past = nil
			for _, x := range c.Past {
				x.Sets = slices.Clone(x.Sets)
				d.Past = append(d.Past, changed(x, func(s *training.LoggedSet) { s.Rated, s.RIR = rated, max(s.Target.RIR, 3) }))
			}
			return d
		}
		silent, rated := progression.Next(say(false)), progression.Next(say(true))
		if silent.Load > lastLoad(c) && silent.Load > rated.Load && rated.Exercise == c.Exercise.ID && silent.Kind == progression.MoreLoad {
			r.Fatalf("unrated %s, rated %s", short(silent), short(rated))
		}
	})
}

// Without kilograms nothing is ever loaded, and a hold stays under its top.
func TestBodyWeightNeverGetsALoad(t *testing.T) {
	plank, press := unloaded(t, "plank"), unloaded(t, "pushup")
	rapid.Check(t, func(r *rapid.T) {
		c := rapid.SampledFrom([]progression.Course{plank, press}).Draw(r, "exercise")
		c.MayRise, c.Red = rapid.Bool().Draw(r, "may rise"), rapid.Bool().Draw(r, "red")
		for i := range rapid.IntRange(0, 4).Draw(r, "exposures") {
			counts := rapid.SliceOfN(rapid.IntRange(1, 70), 1, 3).Draw(r, "counts")
			c.Past = append(c.Past, done(c.Asked, 20-4*i, 0, training.RIR(rapid.IntRange(-1, 5).Draw(r, "rir")), counts...))
		}
		for _, s := range progression.Preview(c, 4) {
			if s.Load != 0 {
				r.Fatalf("%s", short(s))
			}
			if s.Metric == catalogue.Seconds && slices.Max(s.Counts) > 60 {
				r.Fatalf("%s is longer than a minute", short(s))
			}
		}
	})
}

func TestAnEmptyKitIsNoFault(t *testing.T) {
	c := goblet(t)
	c.Kit = equipment.Kit{}
	if s := progression.Next(c); s.Load != 0 || s.Kind != progression.AsAsked {
		t.Errorf("got %s", short(s))
	}
}
