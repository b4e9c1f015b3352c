package assessment_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

// anyWay draws a test that has results, and a way of doing it.
func anyWay(t *rapid.T, name string) (assessment.Protocol, assessment.Way) {
	all := assessment.Protocols()
	p := rapid.SampledFrom(all[:len(all)-1]).Draw(t, name+" test")
	return p, rapid.SampledFrom(p.Ways).Draw(t, name+" way")
}

func anyValue(t *rapid.T, w assessment.Way, name string) training.TestValue {
	if w.Counts == assessment.Reps || w.Counts == assessment.Points {
		return training.TestValue(rapid.IntRange(int(w.Least), min(int(w.Most), 45)).Draw(t, name))
	}
	return training.TestValue(rapid.Float64Range(float64(w.Least), float64(w.Most)).Draw(t, name))
}

func anyResult(t *rapid.T, name string) training.TestResult {
	p, w := anyWay(t, name)
	r := training.TestResult{
		Test: p.ID, Variant: w.Name, Left: anyValue(t, w, name+" left"),
		Date: day.AddDays(rapid.IntRange(-100, 0).Draw(t, name+" day")),
		Pain: rapid.SampledFrom([]int{0, 0, 0, 2, 3, 8}).Draw(t, name+" pain"),
	}
	if w.OneSided {
		r.Right = anyValue(t, w, name+" right")
	}
	return r
}

func anyWho(t *rapid.T) assessment.Who {
	return assessment.Who{
		Profile: training.Profile{
			Age:  rapid.IntRange(0, 99).Draw(t, "age"),
			Sex:  rapid.SampledFrom([]training.Sex{"", training.Female, training.Male}).Draw(t, "sex"),
			Mass: unit.Kilograms(rapid.IntRange(0, 120).Draw(t, "mass")),
		},
		Level:      rapid.SampledFrom([]training.Level{training.L0, training.L1, training.L3}).Draw(t, "level"),
		HopWeeks:   rapid.IntRange(0, 12).Draw(t, "hop weeks"),
		Complaints: rapid.Bool().Draw(t, "complaints"),
	}
}

func TestBetterIsNeverReadAsWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, w := anyWay(t, "a")
		who := anyWho(t)
		worse := training.TestResult{Date: day, Test: p.ID, Variant: w.Name, Left: anyValue(t, w, "left")}
		if w.OneSided {
			worse.Right = anyValue(t, w, "right")
		}
		better := worse
		better.Left = anyValue(t, w, "better left")
		if w.OneSided { // the weaker side comes nearer the stronger, which stays
			better.Left = min(max(better.Left, min(worse.Left, worse.Right)), max(worse.Left, worse.Right))
			better.Right = max(worse.Left, worse.Right)
			if w.LowerBetter {
				better.Right = min(worse.Left, worse.Right)
			}
		} else if (better.Left < worse.Left) != w.LowerBetter {
			worse, better = better, worse
		}
		a, errA := assessment.Read(worse, who)
		b, errB := assessment.Read(better, who)
		if errA != nil || errB != nil {
			t.Fatalf("%v, %v", errA, errB)
		}
		if b.Band < a.Band {
			t.Fatalf("%+v is %s, %+v is %s", worse, a.Band, better, b.Band)
		}
		if b.Asymmetry > a.Asymmetry {
			t.Fatalf("sides of %+v are %v %% apart, of %+v %v %%", worse, a.Asymmetry, better, b.Asymmetry)
		}
	})
}

func TestSidesSwappedReadTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, who := anyResult(t, "r"), anyWho(t)
		p, _ := assessment.ProtocolOf(r.Test)
		if w, _ := p.Way(r.Variant); !w.OneSided {
			return
		}
		swapped := r
		swapped.Left, swapped.Right = r.Right, r.Left
		a, errA := assessment.Read(r, who)
		b, errB := assessment.Read(swapped, who)
		if errA != nil || errB != nil {
			t.Fatalf("%v, %v", errA, errB)
		}
		if a.Band != b.Band || a.Asymmetry != b.Asymmetry || a.Apart != b.Apart || a.Value != b.Value || len(a.Flags) != len(b.Flags) {
			t.Fatalf("%+v and %+v", a, b)
		}
		if a.Weaker != "" && a.Weaker == b.Weaker {
			t.Fatalf("the weaker side stays %s", a.Weaker)
		}
	})
}
