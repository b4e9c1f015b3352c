package readiness_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/readiness"
)

func answer(day int, rule evidence.ID, a readiness.Answer) readiness.FlagAnswer {
	return readiness.FlagAnswer{Rule: rule, Date: on(day), Answer: a}
}

func ExampleFlagsOf() {
	up := readiness.FlagsOf([]readiness.FlagAnswer{answer(0, "FLAG-07", readiness.Yes), answer(0, "FLAG-01", readiness.No)})
	fmt.Println(len(up), up[0].Rule, up[0].Why.Code)
	// Output: 1 FLAG-07 readiness.flag-headache
}

func ExampleFlagFor() {
	f, ok := readiness.FlagFor("FLAG-08")
	fmt.Println(f.Question, ok)
	// Output: readiness.ask-urine true
}

func ExampleWarningsOf() {
	limp := during(-2, "knee-front", 2)
	still := morning(0, "knee-front", 2)
	limp.Limp, still.Limp = true, true
	for _, w := range readiness.WarningsOf(readiness.Day{Date: monday, Pain: []training.ReportedPain{limp, still}}) {
		fmt.Println(w.Rule, w.Site, w.Why.Code)
	}
	// Output: FLAG-10 knee-front readiness.flag-limp-told
}

func TestEveryFlagHasItsQuestionAndSendsToAClinician(t *testing.T) {
	words := explain.Codes()
	if len(readiness.Flags) != 10 {
		t.Fatalf("%d flags, want 10", len(readiness.Flags))
	}
	for i, f := range readiness.Flags {
		if want := evidence.ID(fmt.Sprintf("FLAG-%02d", i+1)); f.Rule != want {
			t.Errorf("flag %d is %s", i+1, f.Rule)
		}
		if !strings.HasSuffix(words[f.Question], "?") {
			t.Errorf("%s asks %q", f.Rule, words[f.Question])
		}
		if !strings.Contains(strings.ToLower(words[f.Message]), "see a clinician") {
			t.Errorf("%s says %q", f.Rule, words[f.Message])
		}
		if up := readiness.FlagsOf([]readiness.FlagAnswer{answer(0, f.Rule, readiness.Yes)}); len(up) != 1 || up[0].Rule != f.Rule {
			t.Errorf("a yes to %s raises %v", f.Rule, up)
		}
	}
	for _, code := range []training.ReasonCode{readiness.CodeBoneTold, readiness.CodeLimpTold, readiness.CodeUnsettledTold, readiness.CodeRefer} {
		if !strings.Contains(strings.ToLower(words[code]), "see a clinician") {
			t.Errorf("%s says %q", code, words[code])
		}
	}
}

func TestWarningsStandUntilAnswered(t *testing.T) {
	spot, dark := during(0, "shin", 2), training.Soreness{Date: on(0), Score: 3, DarkUrine: true}
	spot.FocalBone = true
	limping := func(day int) training.ReportedPain {
		r := during(day, "itb", 1)
		r.Limp = true
		return r
	}
	type pain = []training.ReportedPain
	type answers = []readiness.FlagAnswer
	tests := []struct {
		name string
		day  readiness.Day
		want string
	}{
		{"a yes stands for weeks", readiness.Day{Date: on(40), Answers: answers{answer(0, "FLAG-01", readiness.Yes)}}, "FLAG-01"},
		{"a later no does not take it back", readiness.Day{Date: on(2), Answers: answers{answer(0, "FLAG-01", readiness.Yes), answer(1, "FLAG-01", readiness.No)}}, "FLAG-01"},
		{"being cleared does", readiness.Day{Date: on(2), Answers: answers{answer(1, "FLAG-01", readiness.Cleared), answer(0, "FLAG-01", readiness.Yes)}}, ""},
		{"being cleared the same day does too", readiness.Day{Date: on(2), Answers: answers{answer(0, "FLAG-01", readiness.Cleared), answer(0, "FLAG-01", readiness.Yes)}}, ""},
		{"a yes after that stands again", readiness.Day{Date: on(2), Answers: answers{answer(1, "FLAG-01", readiness.Yes), answer(0, "FLAG-01", readiness.Cleared)}}, "FLAG-01"},
		{"being cleared of another does not", readiness.Day{Date: on(2), Answers: answers{answer(0, "FLAG-01", readiness.Yes), answer(1, "FLAG-02", readiness.Cleared)}}, "FLAG-01"},
		{"a clearing that is yet to come does not", readiness.Day{Date: on(0), Answers: answers{answer(0, "FLAG-01", readiness.Yes), answer(1, "FLAG-01", readiness.Cleared)}}, "FLAG-01"},
		{"one spot on a bone stands though the pain is gone", readiness.Day{Date: on(20), Pain: pain{spot, during(1, "shin", 0)}}, "FLAG-02"},
		{"until it is cleared", readiness.Day{Date: on(20), Pain: pain{spot}, Answers: answers{answer(3, "FLAG-02", readiness.Cleared)}}, ""},
		{"dark urine is an emergency", readiness.Day{Date: on(9), Soreness: []training.Soreness{dark}}, "FLAG-08"},
		{"until it is cleared", readiness.Day{Date: on(9), Soreness: []training.Soreness{dark}, Answers: answers{answer(1, "FLAG-08", readiness.Cleared)}}, ""},
		{"a limp for one day is red and no flag", readiness.Day{Date: on(1), Pain: pain{limping(0), limping(1)}}, ""},
		{"a limp told again two days later is", readiness.Day{Date: on(2), Pain: pain{limping(0), limping(2)}}, "FLAG-10"},
		{"a day without it in between takes it back", readiness.Day{Date: on(2), Pain: pain{limping(0), during(1, "itb", 1), limping(2)}}, ""},
		{"a day without it afterwards does too", readiness.Day{Date: on(3), Pain: pain{limping(0), limping(2), during(3, "itb", 1)}}, ""},
		{"two limps over two weeks apart are not one", readiness.Day{Date: on(15), Pain: pain{limping(0), limping(15)}}, ""},
		{"what was cleared is not counted again", readiness.Day{Date: on(3), Pain: pain{limping(0), limping(2), limping(3)}, Answers: answers{answer(2, "FLAG-10", readiness.Cleared)}}, ""},
		{"pain over 5 for six days may settle", readiness.Day{Date: on(6), Pain: pain{during(0, "itb", 6), during(6, "itb", 6)}}, ""},
		{"for seven it has not", readiness.Day{Date: on(7), Pain: pain{during(0, "itb", 6), during(7, "itb", 7)}}, "FLAG-10"},
		{"pain of 5 is not over 5", readiness.Day{Date: on(7), Pain: pain{during(0, "itb", 5), during(7, "itb", 5)}}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for _, w := range readiness.WarningsOf(tt.day) {
				got += string(w.Rule)
			}
			if v := readiness.Today(book(t), tt.day); got != tt.want || v.Stopped != (tt.want != "") {
				t.Errorf("got %q, stopped %v, want %q", got, v.Stopped, tt.want)
			}
		})
	}
}

func TestOpenQuestionsAreAskedUntilAnswered(t *testing.T) {
	swollen := during(0, "itb", 1)
	swollen.Swelling = true
	tests := []struct {
		name string
		pain training.ReportedPain
		said []readiness.FlagAnswer
		want string
	}{
		{"the bone questions from 4 on", during(0, "hip-front", 4), nil, "[FLAG-02]"},
		{"not at 3", during(0, "hip-front", 3), nil, "[]"},
		{"not where no bone is near", during(0, "hip-side", 4), nil, "[]"},
		{"not once answered", during(0, "hip-front", 4), []readiness.FlagAnswer{answer(0, "FLAG-02", readiness.No)}, "[]"},
		{"again after a new report", during(0, "hip-front", 4), []readiness.FlagAnswer{answer(-1, "FLAG-02", readiness.No)}, "[FLAG-02]"},
		{"what kind of swelling it was", swollen, nil, "[FLAG-03]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := readiness.Today(book(t), readiness.Day{Date: monday, Pain: []training.ReportedPain{tt.pain}, Answers: tt.said})
			if got := fmt.Sprint(v.Asks); got != tt.want || v.Stopped {
				t.Errorf("asks %s, stopped %v, want %s", got, v.Stopped, tt.want)
			}
		})
	}
}
