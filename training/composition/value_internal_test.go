package composition

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/load"
)

// Internal, because the table and the draft are nobody else's business.

func TestEveryExerciseHasAMerit(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	rows := len(merits) + len(notComposed)
	for _, e := range cat.All() {
		_, has := merits[e.ID]
		_, out := notComposed[e.ID]
		if has == out {
			t.Errorf("%s: in merits %v, in notComposed %v; want exactly one", e.ID, has, out)
		}
		rows--
	}
	if rows != 0 {
		t.Errorf("%d rows name exercises that do not exist", rows)
	}
}

func TestWorthIsWhatSolveMaximises(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, preset := range training.Presets {
		kit, _ := equipment.Resolve(training.Place{Preset: preset})
		b := Block{Phase: training.BS, Level: training.L1, Runner: training.R1, FromWeek: 5, Sessions: []Slot{{Minutes: 30, Kit: kit}, {Minutes: 30, Kit: kit}}}
		d := draftOf(cat, poolsOf(cat, b), b)
		a := Solve(d.Problem)
		if got := Worth(d.Problem, a.Sessions); got != a.Value {
			t.Errorf("%s: worth %d, Solve says %d", preset, got, a.Value)
		}
		for i := range b.Sessions {
			// The clock of a dosed session and the solver's agree to the second.
			s := d.dosed(cat, b, i, a)
			if want := a.Sessions[i].Time + load.Warmup(30, b.Level, 0, false).Seconds(); s.Time != want {
				t.Errorf("%s %s: %d s, the solver counts %d s", preset, s.Name, s.Time, want)
			}
			for _, x := range s.Exercises {
				if x.Rival.Exercise == x.Exercise.ID || x.Rival.Lost < 0 {
					t.Errorf("%s: rival %+v of %s", preset, x.Rival, x.Exercise.ID)
				}
			}
		}
	}
}

// D13 by hand: 3 one-sided to 7 two-sided sets is 30 % and balances; one more
// two-sided set does not.
func TestSideShare(t *testing.T) {
	if sum := 3*oneSidedShare + 7*bothLegsShare; sum != 0 {
		t.Errorf("30 %% sums to %d, want 0", sum)
	}
	if sum := 3*oneSidedShare + 8*bothLegsShare; sum >= 0 {
		t.Errorf("27 %% sums to %d, want less than 0", sum)
	}
}

// VOL-03's quads 2/4/6/10 at weight 10: two sets are worth 8 quarters x 30.
func TestCurve(t *testing.T) {
	c := curve(load.Ranges[0], 10, Block{})
	for _, tt := range []struct {
		name           string
		quarters, want int
	}{
		{"two sets hold: 8 x 30", 8, 240},
		{"four gain: 8 x 20 more", 16, 400},
		{"six are usual: 8 x 10 more", 24, 480},
		{"ten add nothing", 40, 480},
	} {
		if got := c.value(tt.quarters); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
	}
	// A weak link counts half as much again, with two sets more to go.
	weak := curve(load.Ranges[0], 10, Block{Weak: []WeakLink{{Group: load.Ranges[0].Group, Extra: 2}}})
	if got := weak.value(16); got != 8*45+8*30 {
		t.Errorf("four sets of a weak link: %d, want 600", got)
	}
}
