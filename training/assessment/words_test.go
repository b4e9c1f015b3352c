package assessment_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/explain"
)

// people differ in all that tests ask about.
func people() []assessment.Who {
	var all []assessment.Who
	for _, age := range []int{0, 15, 25, 45, 70, 85} {
		for _, sex := range []training.Sex{"", training.Female, training.Male} {
			who := person(age, sex)
			all = append(all, who)
			who.Profile.Mass, who.HopWeeks, who.Complaints = 0, 8, true
			all = append(all, who)
		}
	}
	for _, p := range []training.Profile{{PregnancyWeek: 9}, {PelvicFloorSymptoms: true}, {Osteoporosis: true}} {
		all = append(all, assessment.Who{Profile: p, HopWeeks: 8})
	}
	strong := person(25, training.Male)
	strong.JumpWeeks, strong.Profile.Lifts = 8, []training.Lift{{Exercise: "back_squat", Load: 120, Reps: 5}}
	return append(all, strong)
}

// results of one way cover all it can give, and how it can be spoilt.
func results(p assessment.Protocol, w assessment.Way) []training.TestResult {
	var values []training.TestValue
	for _, v := range []training.TestValue{0, 1, 2, 5, 6, 8, 14, 22, 26, 31, 35, 40, 55, 57, 60, 95, 117, 130} {
		if v >= w.Least && v <= w.Most {
			values = append(values, v)
		}
	}
	var all []training.TestResult
	for _, left := range values {
		for _, right := range values {
			r := done(p.ID, w.Name, left, right)
			if !w.OneSided {
				r.Right = 0
			}
			all = append(all, r)
		}
	}
	sore := all[0]
	sore.Pain = 5
	return append(all, sore)
}

// reasonsOf is all that can be said of one result.
func reasonsOf(t *testing.T, p assessment.Protocol, w assessment.Way, r, before training.TestResult, who assessment.Who) []training.Reason {
	why := p.Instructions(w)
	why = append(why, mustRead(t, r, who).Why...)
	why = append(why, assessment.Compare(before, r).Why...)
	_, first := assessment.FirstSide(r)
	why = append(why, first)
	_, not := assessment.MayDo(p.ID, who)
	why = append(why, not...)
	sore := passed()
	sore[0].Pain = 1
	for _, tests := range [][]training.TestResult{{r}, passed(), sore} {
		_, hops := assessment.HopLevel(tests, who, day)
		why = append(why, hops...)
	}
	for _, l := range assessment.WeakLinks([]training.TestResult{r}, who, day) {
		why = append(why, l.Why...)
	}
	return why
}

// postureReasons is all that can be said before a run.
func postureReasons(t *testing.T) []training.Reason {
	var why []training.Reason
	for _, q := range assessment.PostureQuestions() {
		why = append(why, training.Because("TEST-16", q.Ask))
	}
	all, rested := assessment.Posture{Said: map[assessment.Question]assessment.Answer{}}, assessment.Posture{Said: map[assessment.Question]assessment.Answer{}}
	for _, q := range assessment.PostureQuestions() {
		all.Said[q.Question], rested.Said[q.Question] = q.Speaks, q.Speaks
	}
	rested.Said[assessment.Fresh] = assessment.Yes
	for _, p := range []assessment.Posture{all, sore(all, "hip-front", 2), rested, {}} {
		for _, week := range []int{0, 12} {
			a := assessment.Advise(load(t), p, assessment.Who{Profile: training.Profile{PregnancyWeek: week}})
			why = append(append(why, a.Cues...), a.Why...)
		}
	}
	return why
}

// Every code is said somewhere, and its words find all their facts.
func TestEverythingSaidHasItsFacts(t *testing.T) {
	said := map[training.ReasonCode]bool{}
	check := func(why []training.Reason) {
		for _, r := range why {
			if said[r.Code] {
				continue
			}
			said[r.Code] = true
			if _, ok := evidence.Find(r.Rule); !ok {
				t.Errorf("%s rests on the rule %q, which does not exist", r.Code, r.Rule)
			}
			s := explain.Words{}.Sentence(r)
			asks := strings.HasPrefix(string(r.Code), "assessment.ask-")
			if s == string(r.Code) || strings.Contains(s, "?") != asks || strings.ContainsAny(s, "{}") {
				t.Errorf("%s reads %q", r.Code, s)
			}
		}
	}
	var before training.TestResult
	for _, p := range assessment.Protocols()[:15] {
		for _, w := range p.Ways {
			for _, r := range results(p, w) {
				for _, who := range people() {
					check(reasonsOf(t, p, w, r, before, who))
				}
				before = r
			}
		}
	}
	for _, o := range assessment.Due([]training.TestResult{done("t3_bridge", "", 1, 1)}, assessment.Who{}, day) {
		check(o.Why)
	}
	posture, _ := assessment.ProtocolOf("t16_posture")
	check(posture.Instructions(posture.Ways[0]))
	check(postureReasons(t))
	for code := range explain.Codes() {
		if strings.HasPrefix(string(code), "assessment.") && !said[code] {
			t.Errorf("%s is never said", code)
		}
	}
}

// The words are our own: no eight in a row are those of the articles or notes.
func TestNoSentenceIsCopied(t *testing.T) {
	const dir = "../../../shared/"
	entries, err := os.ReadDir(dir + "articles")
	if err != nil {
		t.Skip("../shared is not here: the articles and research notes are needed for this test only")
	}
	paths := []string{dir + "SCIENCE.md"}
	for _, e := range entries {
		paths = append(paths, dir+"articles/"+e.Name())
	}
	theirs := map[string]bool{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range eightWords(string(text)) {
			theirs[s] = true
		}
	}
	for code, text := range explain.Codes() {
		for _, s := range eightWords(text) {
			if strings.HasPrefix(string(code), "assessment.") && theirs[s] {
				t.Errorf("%s copies %q", code, s)
			}
		}
	}
}

var word = regexp.MustCompile(`[a-z0-9%]+`)

func eightWords(s string) []string {
	w := word.FindAllString(strings.ToLower(s), -1)
	var runs []string
	for i := 0; i+8 <= len(w); i++ {
		runs = append(runs, strings.Join(w[i:i+8], " "))
	}
	return runs
}
