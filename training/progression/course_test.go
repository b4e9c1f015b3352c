package progression_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

// today is the Monday on which every course of these tests stands.
var today = training.NewDate(2027, 3, 1)

func exercise(t testing.TB, id string) catalogue.Exercise {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	e, ok := cat.Exercise(id)
	if !ok {
		t.Fatalf("no exercise %s", id)
	}
	return e
}

func kit(t testing.TB, p training.Place) equipment.Kit {
	t.Helper()
	k, err := equipment.Resolve(p)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// groundwork is three sets of 10 to 15 with three left.
var groundwork = progression.Dose{Phase: training.AA, Count: 12, Low: 10, High: 15, RIR: 3, Sets: 3}

// heavy is three sets of 4 to 6 with two left.
var heavy = progression.Dose{Phase: training.MS, Count: 5, Low: 4, High: 6, RIR: 2, Sets: 3}

// goblet is a goblet squat of a healthy athlete at L1 with dumbbells from 2 to
// 24 kg by 2.
func goblet(t testing.TB) progression.Course {
	t.Helper()
	e := exercise(t, "goblet_squat")
	return progression.Course{
		Exercise: e, Way: e.Kits[0], Kit: kit(t, training.Place{Preset: training.KitDumbbells}), Asked: groundwork,
		Level: training.L1, Profile: training.Profile{Age: 35, Sex: training.Male, Mass: 80}, Today: today, Week: 10, MayRise: true,
	}
}

// squat is a back squat at L2 with a bar of 20 kg and plates from 1.25 kg.
func squat(t testing.TB) progression.Course {
	t.Helper()
	c := goblet(t)
	c.Exercise, c.Kit, c.Asked, c.Level = exercise(t, "back_squat"), kit(t, training.Place{Preset: training.KitGym}), heavy, training.L2
	c.Way = c.Exercise.Kits[0]
	return c
}

// unloaded is an exercise with body weight only, two sets in its ladder's range.
func unloaded(t testing.TB, id string) progression.Course {
	t.Helper()
	c := goblet(t)
	c.Exercise = exercise(t, id)
	c.Way, c.Kit = catalogue.Kit{Loading: catalogue.BodyWeight}, kit(t, training.Place{})
	c.Asked = progression.Dose{Phase: training.AA, Metric: c.Exercise.Metrics[0], Count: c.Exercise.Low, Low: c.Exercise.Low, High: c.Exercise.High, RIR: 3, Sets: 2}
	return c
}

// done is one exposure so many days before today, in which sets were asked for
// as d and done as given; a reserve below 0 was not said.
func done(d progression.Dose, daysAgo int, load unit.Kilograms, rir training.RIR, counts ...int) training.Exposure {
	x := training.Exposure{Date: today.AddDays(-daysAgo)}
	for _, n := range counts {
		s := training.LoggedSet{
			Kind: training.WorkSet, Load: load, Rated: rir >= 0, RIR: max(rir, 0),
			Target: training.Target{Count: d.Count, Low: d.Low, High: d.High, RIR: d.RIR, Load: load},
		}
		switch d.Metric {
		case catalogue.Seconds:
			s.Hold = unit.Seconds(n)
		case catalogue.Contacts:
			s.Contacts = n
		default:
			s.Reps = n
		}
		x.Sets = append(x.Sets, s)
	}
	return x
}

// changed is x with every set changed by f.
func changed(x training.Exposure, f func(*training.LoggedSet)) training.Exposure {
	for i := range x.Sets {
		f(&x.Sets[i])
	}
	return x
}

// short is a step in one line: kind, load, counts, reserve.
func short(s progression.Step) string {
	var counts []string
	for _, n := range s.Counts {
		counts = append(counts, fmt.Sprint(n))
	}
	line := string(s.Kind)
	if s.Load > 0 {
		line += " " + s.Load.String()
	}
	return fmt.Sprintf("%s %s rir %g", line, strings.Join(counts, ","), float64(s.RIR))
}

func codes(s progression.Step) string {
	var out []string
	for _, r := range s.Why {
		out = append(out, strings.TrimPrefix(string(r.Code), "progression."))
	}
	return strings.Join(out, " ")
}

// cases runs courses against the step they lead to and the codes of its
// reasons.
type stepCase struct {
	name string
	c    progression.Course
	want string
	why  string
}

func check(t *testing.T, tests []stepCase) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := progression.Next(tt.c)
			if got := short(s); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if got := codes(s); got != tt.why {
				t.Errorf("because of %q, want %q", got, tt.why)
			}
		})
	}
}

// with is c with another past.
func with(c progression.Course, past ...training.Exposure) progression.Course {
	c.Past = past
	return c
}

// but is c changed by f.
func but(c progression.Course, f func(*progression.Course)) progression.Course {
	f(&c)
	return c
}
