package readiness_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

type fataler interface {
	Helper()
	Fatal(...any)
}

func book(t fataler) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

func exercise(t fataler, id string) catalogue.Exercise {
	t.Helper()
	e, ok := book(t).Exercise(id)
	if !ok {
		t.Fatal("no exercise", id)
	}
	return e
}

func ExampleToday() {
	cat, _ := catalogue.Load()
	v := readiness.Today(cat, readiness.Day{Date: monday, Readiness: []training.Readiness{all(0, 6)}})
	fmt.Println(v.Light, v.NoLower, v.ContactsShare, v.PlyoLevelCut)
	for _, c := range v.Consequences {
		fmt.Println(c.ID(), c.Amount)
	}
	// Output:
	// amber false 60 1
	// READY-05/set-off 1
	// READY-05/more-reserve 1
	// READY-05/fewer-contacts 40
	// READY-05/lower-hops 1
}

func ExampleVerdict_Allows() {
	cat, _ := catalogue.Load()
	v := readiness.Today(cat, readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 4)}})
	for _, id := range []string{"back_squat", "goblet_squat", "leg_press", "plank"} {
		e, _ := cat.Exercise(id)
		a, why := v.Allows(e)
		fmt.Printf("%s %v %g %v %q\n", id, a.Way == readiness.Removed, float64(a.Cut.LoadShare), a.First, why.Code)
	}
	// Output:
	// back_squat true 100 false "readiness.exercise-avoided"
	// goblet_squat false 85 false "readiness.exercise-less-load"
	// leg_press false 100 true ""
	// plank false 100 false ""
}

func ExampleVerdict_Without() {
	cat, _ := catalogue.Load()
	v := readiness.Today(cat, readiness.Day{Date: monday, Readiness: []training.Readiness{all(0, 4)}})
	w := v.Without("READY-05/no-lower", "PRG-08/no-rise") // the second may not be undone
	fmt.Println(v.NoLower, v.Postpone.From/60, v.Postpone.To/60, v.Instead, len(v.Consequences))
	fmt.Println(w.NoLower, w.Postpone, w.Instead, len(w.Consequences))
	// Output:
	// true 24 48 20 7
	// false {0 0} 0 6
}

func ExampleMayRise() {
	cat, _ := catalogue.Load()
	v := readiness.Today(cat, readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "calf", 2)}})
	for _, id := range []string{"calf_seated", "back_squat"} {
		e, _ := cat.Exercise(id)
		ok, why := readiness.MayRise(e, v)
		fmt.Println(id, ok, why.Rule)
	}
	// Output:
	// calf_seated false PRG-08
	// back_squat true READY-01
}

func ExampleCut_Sets() {
	c := readiness.Cut{SetsShare: 70}
	fmt.Println(c.Sets(1), c.Sets(2), c.Sets(3), c.Sets(4), c.Sets(5), c.Sets(6)) // 0.7 1.4 2.1 2.8 3.5 4.2
	c = readiness.Cut{SetsShare: 100, SetsOff: 1}
	fmt.Println(c.Sets(0), c.Sets(1), c.Sets(2), c.Sets(4))
	// Output:
	// 1 1 2 3 3 4
	// 0 1 1 3
}

func ExamplePartOf() {
	cat, _ := catalogue.Load()
	for _, id := range []string{"rdl", "calf_sl", "pogo_two", "suitcase_carry"} {
		e, _ := cat.Exercise(id)
		fmt.Print(readiness.PartOf(e) == readiness.Legs, readiness.PartOf(e) == readiness.Small, readiness.PartOf(e) == readiness.Upper, " ")
	}
	// Output: true false false false true false false false false false false true
}

// ways are what a verdict leaves of exercises: "-" removed, "85%" and the like
// when eased, "=" as planned.
func ways(t *testing.T, v readiness.Verdict, ids string) string {
	var out []string
	for id := range strings.FieldsSeq(ids) {
		switch a, _ := v.Allows(exercise(t, id)); a.Way {
		case readiness.Removed:
			out = append(out, "-")
		case readiness.Eased:
			out = append(out, fmt.Sprintf("%g%%x%d+%g", float64(a.Cut.LoadShare), a.Cut.Sets(3), float64(a.Cut.RIRMore)))
		default:
			out = append(out, "=")
		}
	}
	return strings.Join(out, " ")
}

func TestWhatADayLeavesOfExercises(t *testing.T) {
	pain := func(r ...training.ReportedPain) readiness.Day { return readiness.Day{Date: monday, Pain: r} }
	sore := func(s ...training.Soreness) readiness.Day { return readiness.Day{Date: monday, Soreness: s} }
	ready := func(r training.Readiness) readiness.Day {
		return readiness.Day{Date: monday, Readiness: []training.Readiness{r}}
	}
	tests := []struct {
		name string
		day  readiness.Day
		ids  string
		want string
	}{
		{"a day without answers changes nothing", readiness.Day{Date: monday}, "back_squat pogo_two plank", "= = ="},
		{"green pain changes nothing", pain(during(0, "knee-front", 2)), "back_squat squat_jump", "= ="},
		{"amber takes the avoid list and eases care, keeps what helps", pain(during(0, "knee-front", 3)), "back_squat goblet_squat wall_squat rdl", "- 85%x3+0 = ="},
		{"amber takes what lands, where the site's facts say so", pain(during(0, "knee-front", 3)), "pogo_two kb_swing", "- -"},
		{"amber of the back leaves small hops", pain(during(0, "back", 3)), "pogo_two kb_swing", "= -"},
		{"red of the back takes all that lands", pain(during(0, "back", 5)), "pogo_two kb_swing", "- -"},
		{"red takes what asks care too, keeps what helps", pain(during(0, "knee-front", 5)), "goblet_squat wall_squat rdl plank", "- = = ="},
		{"red takes what the region's red list names, kept or not", pain(during(0, "groin", 4)), "copenhagen_short ball_squeeze", "- ="},
		{"amber eases none of what helps", pain(during(0, "groin", 2)), "copenhagen_short ball_squeeze", "= ="},
		{"two amber regions end all hops", pain(during(0, "back", 3), during(0, "wrist", 3)), "pogo_two skip_rope back_squat", "- - 85%x3+0"},
		{"two sites of one region are one", pain(during(0, "shoulder", 3), during(0, "wrist", 0)), "pogo_two", "="},
		{"three red regions leave trunk and upper body", pain(during(0, "wrist", 5), during(0, "groin", 4), during(0, "knee-front", 5)), "rdl calf_seated suitcase_carry pallof", "- - - ="},
		{"soreness of 3 is no reason", sore(training.Soreness{Date: monday, Score: 3}), "back_squat nordic pogo_two", "= = ="},
		{"soreness of 4 takes sets, lowering and hops", sore(training.Soreness{Date: monday, Score: 4}), "back_squat calf_sl nordic pogo_two plank", "100%x2+0 100%x2+0 - - ="},
		{"soreness of 7 takes the leg session", sore(training.Soreness{Date: monday, Score: 7}), "back_squat calf_sl pogo_two plank", "- 100%x2+0 - ="},
		{"soreness with weakness does too", sore(training.Soreness{Date: monday, Score: 1, Weak: true}), "back_squat plank", "- ="},
		{"soreness for over 72 hours does too", sore(training.Soreness{Date: on(-3), Score: 5}, training.Soreness{Date: on(-1), Score: 4}, training.Soreness{Date: monday, Score: 4}), "back_squat", "-"},
		{"soreness for two days does not", sore(training.Soreness{Date: on(-2), Score: 5}, training.Soreness{Date: monday, Score: 4}), "back_squat", "100%x2+0"},
		{"a day of ordinary soreness between begins anew", sore(training.Soreness{Date: on(-3), Score: 5}, training.Soreness{Date: on(-2), Score: 3}, training.Soreness{Date: monday, Score: 4}), "back_squat", "100%x2+0"},
		{"three days without an answer begin anew", sore(training.Soreness{Date: on(-3), Score: 5}, training.Soreness{Date: monday, Score: 4}), "back_squat", "100%x2+0"},
		{"yesterday's soreness still holds", sore(training.Soreness{Date: on(-1), Score: 7}), "back_squat", "-"},
		{"the day before yesterday's does not", sore(training.Soreness{Date: on(-2), Score: 7}), "back_squat", "="},
		{"amber readiness takes a set and leaves one more", ready(all(0, 6)), "back_squat calf_sl plank pushup", "100%x2+1 = = ="},
		{"red readiness takes leg lifts and hops", ready(all(0, 4)), "back_squat calf_sl pogo_two plank pushup", "- 100%x2+1 - = ="},
		{"a short night is an amber day", ready(night(0, 5*60+30)), "back_squat", "100%x2+1"},
		{"of two reasons the larger cut counts", readiness.Day{Date: monday, Readiness: []training.Readiness{all(0, 6)}, Soreness: []training.Soreness{{Date: monday, Score: 5}}}, "back_squat", "100%x2+1"},
		{"an illness leaves nothing", readiness.Day{Date: monday, Ill: []training.Span{{From: on(-1)}}}, "back_squat plank", "- -"},
		{"nor do the two days after it", readiness.Day{Date: monday, Ill: []training.Span{{From: on(-5), Until: on(-2)}}}, "back_squat plank", "- -"},
		{"the first session back loses a set of everything", readiness.Day{Date: monday, Ill: []training.Span{{From: on(-6), Until: on(-3)}}}, "back_squat plank", "100%x2+1 100%x2+1"},
		{"the second is as planned", readiness.Day{Date: monday, Ill: []training.Span{{From: on(-9), Until: on(-6)}}, LastStrength: on(-2)}, "back_squat plank", "= ="},
		{"after two weeks longer gaps have their own rows", readiness.Day{Date: monday, Ill: []training.Span{{From: on(-19), Until: on(-15)}}}, "back_squat", "="},
		{"an illness to come is none", readiness.Day{Date: monday, Ill: []training.Span{{From: on(1)}}}, "back_squat", "="},
		{"a warning sign leaves nothing", readiness.Day{Date: monday, Answers: []readiness.FlagAnswer{answer(0, "FLAG-05", readiness.Yes)}}, "back_squat plank band_row", "- - -"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ways(t, readiness.Today(book(t), tt.day), tt.ids); got != tt.want {
				t.Errorf("%s: got %s, want %s", tt.ids, got, tt.want)
			}
		})
	}
}

func TestAVerdictFoldsItsConsequences(t *testing.T) {
	v := readiness.Today(book(t), readiness.Day{
		Date: monday, Minutes: 20,
		Soreness:  []training.Soreness{{Date: monday, Score: 8}},
		Readiness: []training.Readiness{all(0, 6)},
	})
	if v.Light != readiness.Red || !v.NoLower || !v.NoPlyo || v.Postpone != (readiness.Wait{From: 24 * 60, To: 48 * 60}) || v.Instead != 0 || v.Minutes != 20 {
		t.Errorf("got %+v", v)
	}
	if v.ContactsShare != unit.Percent(60) || v.PlyoLevelCut != 1 || v.Stopped || v.Resting {
		t.Errorf("got %+v", v)
	}
	knee := readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 3)}}
	if v := readiness.Today(book(t), knee); !v.NoPlyo || v.NoLower || v.Light != readiness.Amber {
		t.Errorf("a sore knee: %+v", v)
	}
	quiet := readiness.Today(book(t), readiness.Day{Date: monday, Soreness: []training.Soreness{{Date: monday, Score: 2}}})
	if quiet.Light != readiness.Green || len(quiet.Consequences) != 0 || len(quiet.Why) != 1 || quiet.Why[0].Rule != "DOMS-01" || quiet.ContactsShare != 100 {
		t.Errorf("got %+v", quiet)
	}
}

func TestWhatCannotBeUndone(t *testing.T) {
	undoAll := func(d readiness.Day) readiness.Verdict {
		v := readiness.Today(book(t), d)
		var ids []readiness.ConsequenceID
		for _, c := range v.Consequences {
			ids = append(ids, c.ID())
		}
		return v.Without(ids...)
	}
	red := undoAll(readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 5)}})
	if got := ways(t, red, "back_squat goblet_squat pogo_two wall_squat"); got != "- - - =" || red.Light != readiness.Red {
		t.Errorf("red pain was undone: %s", got)
	}
	amber := undoAll(readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 4)}})
	if got := ways(t, amber, "back_squat goblet_squat pogo_two"); got != "= = =" {
		t.Errorf("amber pain was not undone: %s", got)
	}
	if ok, _ := readiness.MayRise(exercise(t, "back_squat"), amber); ok {
		t.Error("a load rises with amber pain")
	}
	if v := undoAll(readiness.Day{Date: monday, Answers: []readiness.FlagAnswer{answer(0, "FLAG-01", readiness.Yes)}}); !v.Stopped {
		t.Error("a warning sign was undone")
	}
	if v := undoAll(readiness.Day{Date: monday, Ill: []training.Span{{From: monday}}}); !v.Resting {
		t.Error("an illness was undone")
	}
	tired := undoAll(readiness.Day{Date: monday, Readiness: []training.Readiness{all(0, 4)}})
	if got := ways(t, tired, "back_squat pogo_two"); got != "= =" || tired.NoLower {
		t.Errorf("a red day was not undone: %s", got)
	}
}

func TestMayRise(t *testing.T) {
	tests := []struct {
		name string
		day  readiness.Day
		id   string
		want bool
		code training.ReasonCode
	}{
		{"nothing answered counts as fine", readiness.Day{Date: monday}, "back_squat", true, readiness.CodeMayRiseUnasked},
		{"readiness of 50 is enough", readiness.Day{Date: monday, Readiness: []training.Readiness{all(0, 5)}}, "back_squat", true, readiness.CodeMayRise},
		{"under 50 not even a press rises", readiness.Day{Date: monday, Readiness: []training.Readiness{all(0, 4)}}, "pushup", false, readiness.CodeTiredNoRise},
		{"amber holds what it eases", readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 3)}}, "goblet_squat", false, readiness.CodeHeldForPain},
		{"amber holds what it keeps", readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 3)}}, "leg_press", false, readiness.CodeHeldForPain},
		{"amber holds a first choice for other muscles too", readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 3)}}, "side_abd", false, readiness.CodeHeldForPain},
		{"one green still holds what was to be avoided", readiness.Day{Date: on(1), Pain: []training.ReportedPain{during(0, "patellar", 3), during(1, "patellar", 0)}}, "cossack", false, readiness.CodeHeldForPain},
		{"one green still holds what lands", readiness.Day{Date: on(1), Pain: []training.ReportedPain{during(0, "shin", 3), during(1, "shin", 0)}}, "kb_swing", false, readiness.CodeHeldForPain},
		{"a short night alone does not hold a press", readiness.Day{Date: monday, Readiness: []training.Readiness{night(0, 4*60)}}, "pushup", true, readiness.CodeMayRiseUnasked},
		{"amber holds nothing elsewhere", readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 3)}}, "rdl", true, readiness.CodeMayRiseUnasked},
		{"one green still holds", readiness.Day{Date: on(1), Pain: []training.ReportedPain{during(0, "knee-front", 3), during(1, "knee-front", 0)}}, "back_squat", false, readiness.CodeHeldForPain},
		{"two greens do not", readiness.Day{Date: on(2), Pain: []training.ReportedPain{during(0, "knee-front", 3), during(1, "knee-front", 0), during(2, "knee-front", 0)}}, "back_squat", true, readiness.CodeMayRiseUnasked},
		{"two reds in a week hold beyond two greens", readiness.Day{Date: on(4), Pain: []training.ReportedPain{during(0, "knee-front", 5), during(2, "knee-front", 5), during(3, "knee-front", 0), during(4, "knee-front", 0)}}, "back_squat", false, readiness.CodeHeldForClinician},
		{"what is removed does not rise", readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, "knee-front", 3)}}, "back_squat", false, readiness.CodeOutAvoid},
		{"the first session after an illness raises nothing", readiness.Day{Date: monday, Ill: []training.Span{{From: on(-6), Until: on(-3)}}}, "pushup", false, readiness.CodeBackNoRise},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ok, why := readiness.MayRise(exercise(t, tt.id), readiness.Today(book(t), tt.day))
			if ok != tt.want || why.Code != tt.code {
				t.Errorf("got %v %+v, want %v %s", ok, why, tt.want, tt.code)
			}
		})
	}
}
