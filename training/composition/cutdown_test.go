package composition_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

// lift is an exercise of a session made by hand.
func lift(t testing.TB, id string, part composition.Part, role composition.Role, sets int) composition.DosedExercise {
	t.Helper()
	cat := library(t)
	e, ok := cat.Exercise(id)
	if !ok {
		t.Fatalf("the library has no %s", id)
	}
	b := composition.Block{Phase: training.MS, Level: training.L1, FromWeek: 6, Sessions: week(training.KitGym, 45, 2)}
	return composition.DosedExercise{Exercise: e, Role: role, Part: part, Sets: sets, Exposures: 2, Dose: composition.DoseOf(cat, e, b, 0, part)}
}

// byHand is an L1's session A of 45 minutes: squat 4 x 5 at 83 % RIR 2, light
// hinge 3 x 6 RIR 3, calves, two trunk exercises, two for the hip, two for the
// upper body, and hops.
func byHand(t testing.TB) composition.DosedSession {
	return composition.DosedSession{
		Name: "A", Variant: composition.VariantFull, Phase: training.MS, Level: training.L1, Budget: 90,
		Exercises: []composition.DosedExercise{
			lift(t, "pogo_two", composition.Assistance, composition.Power, 2),
			lift(t, "back_squat", composition.MainLift, composition.Knee, 4),
			lift(t, "rdl", composition.SecondLift, composition.Back, 3),
			lift(t, "split_squat", composition.SecondLift, composition.Knee, 2),
			lift(t, "calf_sl", composition.Assistance, composition.CalfRole, 3),
			lift(t, "band_walk", composition.Assistance, composition.HipRole, 2),
			lift(t, "copenhagen_short", composition.Assistance, composition.HipRole, 2),
			lift(t, "side_plank", composition.Assistance, composition.TrunkRole, 2),
			lift(t, "dead_bug", composition.Assistance, composition.TrunkRole, 2),
			lift(t, "db_row", composition.Assistance, composition.UpperRole, 2),
			lift(t, "triceps_oh", composition.Assistance, composition.UpperRole, 2),
		},
	}.Measured()
}

// done lists what a session holds: "back_squat 3".
func done(s composition.DosedSession) []string {
	var all []string
	for _, x := range s.Exercises {
		all = append(all, fmt.Sprintf("%s %d", x.Exercise.ID, x.Sets))
	}
	return all
}

func TestCutDown(t *testing.T) {
	tests := []struct {
		name    string
		minutes unit.Minutes
		want    []string
	}{
		// 8 exercises in an hour: triceps, the second trunk and the second hip
		// exercise go, in this order; the rest fits.
		{"an hour loses isolation, the second trunk and the second hip exercise", 60,
			[]string{"pogo_two 2", "back_squat 4", "rdl 3", "split_squat 2", "calf_sl 3", "band_walk 2", "side_plank 2", "db_row 2"}},
		// 4 exercises: the row and the hip go, hops to one set, then both other
		// leg lifts; what is left fits.
		{"twenty minutes keep the squat, a calf and a trunk exercise", 20,
			[]string{"pogo_two 1", "back_squat 4", "calf_sl 2", "side_plank 2"}},
		{"ten minutes keep the squat and the calf", 10, []string{"back_squat 2", "calf_sl 2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := composition.CutDown(byHand(t), tt.minutes)
			if got := done(s); !slices.Equal(got, tt.want) {
				t.Errorf("CutDown(%d) = %v, want %v\n%s", tt.minutes, got, tt.want, show(s))
			}
			if s.Minutes > tt.minutes {
				t.Errorf("takes %d min", s.Minutes)
			}
			if len(s.Why) == 0 {
				t.Error("cut silently")
			}
		})
	}
}

func TestCutDownToEveryLength(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := byHand(t)
		s.Exercises = slices.DeleteFunc(s.Exercises, func(x composition.DosedExercise) bool {
			return x.Part != composition.MainLift && rapid.Bool().Draw(r, x.Exercise.ID)
		})
		s = s.Measured()
		minutes := unit.Minutes(rapid.IntRange(10, 90).Draw(r, "minutes"))
		cut := composition.CutDown(s, minutes)
		if cut.Minutes > minutes || mainLift(cut) != "back_squat" {
			r.Fatalf("CutDown(%d):\n%s", minutes, show(cut))
		}
		if again := composition.CutDown(cut, minutes); len(again.Exercises) != len(cut.Exercises) || again.Time != cut.Time {
			r.Fatalf("cutting again changes it:\n%s%s", show(cut), show(again))
		}
	})
}

func TestLighter(t *testing.T) {
	s := byHand(t)
	// Squat 4 x 1.0, RDL 3 x 0.75, split squat 2 x 0.75, calf 3 x 0.3: 8.65, heavy.
	if got := s.Strain.Float(); got != 8.65 {
		t.Fatalf("strain by hand = %g, want 8.65\n%s", got, show(s))
	}
	light := composition.Lighter(s)
	if light.Class != training.StrainModerate || light.Variant != composition.VariantLight {
		t.Errorf("one class under heavy is %s:\n%s", light.Class, show(light))
	}
	lightest := composition.Lighter(light)
	if lightest.Class != training.StrainLight {
		t.Errorf("one class under moderate is %s:\n%s", lightest.Class, show(lightest))
	}
	if again := composition.Lighter(lightest); again.Strain != lightest.Strain {
		t.Errorf("a light session gets no lighter, but went from %v to %v", lightest.Strain, again.Strain)
	}
}

func TestUpperOnly(t *testing.T) {
	s := composition.UpperOnly(byHand(t))
	if s.Strain != 0 || s.Contacts != 0 || s.Class != training.StrainNone {
		t.Errorf("loads the legs:\n%s", show(s))
	}
	if want := []string{"side_plank 2", "dead_bug 2", "db_row 2", "triceps_oh 2"}; !slices.Equal(done(s), want) {
		t.Errorf("UpperOnly = %v, want %v", done(s), want)
	}
}

func TestDeload(t *testing.T) {
	s := byHand(t)
	d := composition.Deload(s)
	// 26 sets; 40 to 50 % fewer leaves 13 to 15.
	if was, now := s.WorkingSets(), d.WorkingSets(); was != 26 || now < 13 || now > 15 {
		t.Errorf("%d sets become %d, want 13 to 15", was, now)
	}
	for i, x := range d.Exercises {
		squat := s.Exercises[i].Dose
		if x.Part != composition.MainLift {
			continue
		}
		// 5 at RIR 2 is 83 %; 4 at RIR 4 is 80 %: within 10 % of the load.
		if x.Dose.RIR != squat.RIR+2 || x.Dose.Percent != 80 || x.Dose.Start != 4 {
			t.Errorf("the squat becomes %s", showDose(x))
		}
	}
}

func TestFirstDose(t *testing.T) {
	s := byHand(t)
	eased, halved := composition.FirstDose(s, false), composition.FirstDose(s, true)
	if eased.WorkingSets() != 26 {
		t.Errorf("the first time keeps its sets, but has %d", eased.WorkingSets())
	}
	// Squat 4 x 0.75, RDL 3 x 0.5, split squat 2 x 0.5, calf 3 x 0.225: 6.175.
	if got := eased.Strain.Float(); got != 6.175 {
		t.Errorf("strain with one more in reserve = %g, want 6.175", got)
	}
	// Hops 2 -> 1, squat 4 -> 2, and each of three sets -> 2.
	if halved.WorkingSets() != 14 {
		t.Errorf("half of 26 sets is %d, want 14 (odd ones round up)", halved.WorkingSets())
	}
}

func TestOtherWeeks(t *testing.T) {
	s := byHand(t)
	if got := composition.Halve(s, "SCH-14").WorkingSets(); got != 14 {
		t.Errorf("Halve leaves %d sets, want 14", got)
	}
	if got := composition.LeaveOutHops(s, "SCH-05"); got.Contacts != 0 || len(got.Exercises) != 10 {
		t.Errorf("LeaveOutHops leaves %d contacts", got.Contacts)
	}
	for _, x := range composition.InReserve(s, 4, "SCH-15").Exercises {
		if x.Dose.RIR < 4 {
			t.Errorf("%s keeps only %g in reserve", x.Exercise.ID, float64(x.Dose.RIR))
		}
	}
	primer := composition.Primer(s)
	if want := []string{"pogo_two 2", "back_squat 2"}; !slices.Equal(done(primer), want) {
		t.Errorf("Primer = %v, want %v", done(primer), want)
	}
	// 2 x 3 at RIR 5: 2 x 0.25.
	if primer.Strain != load.Point/2 || primer.Contacts != 10 {
		t.Errorf("a primer costs %v and %d contacts, want 0.5 and 10", primer.Strain, primer.Contacts)
	}
}

func TestScaleSetsKeepsTwoSetsOrLeavesOut(t *testing.T) {
	s := byHand(t)
	for _, share := range []float64{0.9, 0.7, 0.6, 0.5} {
		scaled := composition.ScaleSets(s, share, "SCH-16")
		if got := scaled.WorkingSets(); float64(got) > share*26 {
			t.Errorf("share %g leaves %d of 26 sets", share, got)
		}
		for _, x := range scaled.Exercises {
			if x.Sets < 2 {
				t.Errorf("share %g leaves one set of %s (VOL-10)", share, x.Exercise.ID)
			}
		}
		if mainLift(scaled) != "back_squat" {
			t.Errorf("share %g takes the main lift", share)
		}
	}
}

func TestModifiersLeaveTheSessionTheyWereGiven(t *testing.T) {
	s := byHand(t)
	before := show(s)
	composition.CutDown(s, 20)
	composition.Lighter(s)
	composition.Deload(s)
	composition.FirstDose(s, true)
	composition.ScaleSets(s, 0.5, "SCH-16")
	composition.Primer(s)
	composition.LeaveOutHops(s, "SCH-05")
	composition.UpperOnly(s)
	if after := show(s); after != before {
		t.Errorf("changed from\n%sto\n%s", before, after)
	}
}

func ExampleCutDown() {
	m := exampleMenu()
	for _, minutes := range []unit.Minutes{30, 20, 10} {
		s := composition.CutDown(m.Sessions[0].Full, minutes)
		fmt.Println(minutes, s.Minutes <= minutes, len(s.Exercises))
	}
	// Output:
	// 30 true 6
	// 20 true 4
	// 10 true 2
}

// SAFE-04 and SAFE-05 have eight repetitions at least, whatever the week.
func TestALighterWeekKeepsASpecialGroupsEightRepetitions(t *testing.T) {
	groups := map[string]composition.Group{
		"13 years": {Age: 13, Guardian: true, Coach: true},
		"68 years": {Age: 68},
	}
	for name, g := range groups {
		b := composition.Block{Phase: training.BS, Level: training.L1, FromWeek: 5, Weeks: 4, Sessions: week(training.KitGym, 45, 2), Group: g}
		for _, s := range compose(t, b).Sessions {
			for kind, s := range map[string]composition.DosedSession{"a deload": composition.Deload(s.Full), "a first dose": composition.FirstDose(s.Full, true)} {
				for _, x := range s.Exercises {
					if x.Part != composition.Assistance && x.Dose.Metric == catalogue.Reps && x.Dose.Set().Reps < 8 {
						t.Errorf("%s, %s: %s", name, kind, showDose(x))
					}
				}
			}
		}
	}
}

func TestAPrimerUnder18HasNoHeavyThrees(t *testing.T) {
	b := composition.Block{
		Phase: training.BS, Level: training.L1, FromWeek: 5, Weeks: 4, Sessions: week(training.KitGym, 45, 2),
		Group: composition.Group{Age: 15, Guardian: true, Coach: true},
	}
	for _, x := range composition.Primer(compose(t, b).Sessions[0].Full).Exercises {
		if x.Part == composition.MainLift && (x.Dose.Start < 8 || x.Dose.Percent > 60) {
			t.Errorf("a primer at 15: %s", showDose(x))
		}
	}
}

// With every assistance exercise but a calf raise and a side plank gone there
// are 14 sets: hops 2, squat 4, RDL 2, split squat 2, calf 2, plank 2. 45 % of
// 26 is 11: the squat's fourth set goes and the split squat. VOL-10 has three
// sets of the main lift in max strength.
func TestAFurtherLegLiftGoesBeforeTheMainLiftsThirdSet(t *testing.T) {
	want := []string{"pogo_two 2", "back_squat 3", "rdl 2", "calf_sl 2", "side_plank 2"}
	if s := composition.ScaleSets(byHand(t), 0.45, "LOAD-11"); !slices.Equal(done(s), want) {
		t.Errorf("ScaleSets = %v, want %v", done(s), want)
	}
}

func TestLowHopsStandInForJumpsThatNeedFreshLegs(t *testing.T) {
	s := byHand(t)
	jumps, pogo := s, lift(t, "pogo_two", composition.Assistance, composition.Power, 2)
	jumps.Exercises = slices.Concat([]composition.DosedExercise{lift(t, "squat_jump", composition.Assistance, composition.Power, 3)}, s.Exercises[1:])
	jumps = jumps.Measured()
	// As many sets as there were jumps: 3 x 10 at L1.
	if low := composition.LowerHops(jumps, pogo); !slices.Equal(done(low)[:2], []string{"pogo_two 3", "back_squat 4"}) || low.Contacts != 30 || low.Minutes > jumps.Minutes {
		t.Errorf("LowerHops = %v", done(low))
	}
	if none := composition.LowerHops(jumps); none.Contacts != 0 {
		t.Errorf("without low hops there are %d landings", none.Contacts)
	}
}

func TestLowHopsAreThoseDoneLately(t *testing.T) {
	tests := []struct {
		name        string
		known, done []string
		want        string
	}{
		{"somebody who never hopped starts with two-leg pogos", nil, nil, "pogo_two"},
		{"who did A-skips keeps to them", []string{"pogo_two", "a_skip"}, []string{"a_skip"}, "a_skip"},
		{"lifts done lately are no hops", []string{"a_skip"}, []string{"back_squat"}, "pogo_two"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := trained()
			b.Known, b.Done = tt.known, tt.done
			got := composition.LowHops(library(t), b, 0)
			if len(got) != 1 || got[0].Exercise.ID != tt.want {
				t.Errorf("LowHops = %v, want %s", got, tt.want)
			}
		})
	}
}
