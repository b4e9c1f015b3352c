package plantext_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
)

// twoWeeks is a small plan by hand: the same session twice, then changed.
func twoWeeks() training.Plan {
	monday, _ := training.ParseDate("2026-11-23")
	session := func(week int, sets int) training.PrescribedSession {
		work := training.PrescribedSet{Kind: training.WorkSet, Reps: 8, RIR: 2, Rest: 120, Tempo: training.Tempo{Lower: 2, Lift: 1, Explosive: true}, Load: 16}
		warm := training.PrescribedSet{Kind: training.WarmupSet, Reps: 5, Load: 8}
		hold := training.PrescribedSet{Kind: training.WorkSet, Hold: 30, PerSide: true, RIR: 2, Rest: 45}
		squat := training.PrescribedExercise{Exercise: "goblet_squat", Name: "Goblet squat", Superset: "A", Sets: []training.PrescribedSet{warm}}
		for range sets {
			squat.Sets = append(squat.Sets, work)
		}
		d := monday.AddDays(7*week + 1)
		return training.PrescribedSession{
			ID: d.ISOWeek() + "-A", Name: "A", Date: d, Start: training.At(18, 0), Minutes: 24, Warmup: 5, Lower: training.StrainHeavy, Place: "home",
			Exercises: []training.PrescribedExercise{squat, {Exercise: "side_plank", Name: "Side plank", Superset: "A", Sets: []training.PrescribedSet{hold, hold}}},
			Why:       []training.Reason{training.Because("SCH-10", "planner.day-stacked", training.Word("run", "intervals"), training.Count("afterHours", 11))},
		}
	}
	week := func(i, sets int) training.Week {
		m := monday.AddDays(7 * i)
		return training.Week{Monday: m, Phase: training.BS, Runs: []training.Run{{Date: m.AddDays(1), Start: training.At(6, 30), Minutes: 60, Kind: training.RunIntervals, Key: true, Distance: 10300}},
			Sessions: []training.PrescribedSession{session(i, sets)}}
	}
	return training.Plan{
		From: monday, To: monday.AddDays(20), Goal: training.GoalBase,
		Phases: []training.PhaseSpan{{Phase: training.BS, From: monday, To: monday.AddDays(20)}},
		Weeks:  []training.Week{week(0, 3), week(1, 3), week(2, 4)},
		Notes:  []training.Note{{Source: "runs.csv", Line: 3, Text: "no date"}},
		Proof:  training.Proof{ScheduleOptimal: true, CompositionGap: 0.005},
	}
}

func text(t *testing.T, p training.Plan, o plantext.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := plantext.Text(&b, p, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAPageIsWhatARunnerReads(t *testing.T) {
	got := text(t, twoWeeks(), plantext.Options{})
	for _, want := range []string{
		"Strength plan: general base\n",
		"  Build         23 Nov - 13 Dec  3 weeks\n",
		"  tue 24  06:30 intervals 60 min, 10.3 km\n          18:00 STRENGTH A, 24 min, heavy on the legs, at home\n",
		"     Warm up 5 min\n  1a Goblet squat  3 x 8           2 left, 2-0-X  16 kg  rest 120 s\n     warm up 8 kg x 5\n",
		"How to read a session\n  2 left: stop each set",
		"  1b Side plank    2 x 30 s a side  effort 8",
		"     11 hours after your interval run",
		"  A: as in week 1\n",
		"4 x 8",
		"  - runs.csv:3: no date\n",
		"within 0.5 % of the best possible",
	} {
		if !strings.Contains(squeeze(got), squeeze(want)) {
			t.Errorf("the page misses %q:\n%s", want, got)
		}
	}
}

// squeeze folds runs of blanks inside lines, which depend on column widths.
func squeeze(s string) string {
	for strings.Contains(s, "   ") {
		s = strings.ReplaceAll(s, "   ", "  ")
	}
	return s
}

func TestNoLineIsWiderThanThePage(t *testing.T) {
	p := twoWeeks()
	p.Why = []training.Reason{training.Because("SAFE-01", "planner.ask-first")}
	for line := range strings.Lines(text(t, p, plantext.Options{Width: 70})) {
		if n := len([]rune(strings.TrimRight(line, "\n"))); n > 70 {
			t.Errorf("%d columns: %q", n, line)
		}
	}
}

func TestEmphasisIsOnlyThereWhenAsked(t *testing.T) {
	if strings.Contains(text(t, twoWeeks(), plantext.Options{}), "\x1b") {
		t.Error("a plain page has control characters")
	}
	if !strings.Contains(text(t, twoWeeks(), plantext.Options{Bold: true}), "\x1b[1mWeek 1") {
		t.Error("titles are not bold")
	}
}

func TestPoundsForThoseWhoThinkInThem(t *testing.T) {
	got := text(t, twoWeeks(), plantext.Options{Words: explain.Words{Units: training.Imperial}})
	if !strings.Contains(got, "35 lb") || !strings.Contains(got, "6.4 mi") || strings.Contains(got, " kg") {
		t.Error(got)
	}
}

func TestMarkdownHasEveryReason(t *testing.T) {
	var b bytes.Buffer
	p := twoWeeks()
	p.Weeks[0].Runs[0].Title = "a | b"
	p.Weeks[0].Runs[0].Kind = training.RunRace
	if err := plantext.Markdown(&b, p, explain.Words{}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"# Strength plan", "| tue 24 |", "**A** 24 min", "`SCH-10`", "| 1a | Goblet squat | 3 x 8 |", `a \| b`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("misses %q", want)
		}
	}
}

func TestKindsAndDistancesAreInWords(t *testing.T) {
	p := twoWeeks()
	p.Weeks[0].Runs[0].Kind = training.RunRacePace
	p.Goal = training.GoalHalf
	var b bytes.Buffer
	if err := plantext.Markdown(&b, p, explain.Words{}); err != nil {
		t.Fatal(err)
	}
	for name, page := range map[string]string{"text": text(t, p, plantext.Options{}), "Markdown": b.String()} {
		for _, want := range []string{"06:30 race pace 60 min", "Strength plan: half marathon\n"} {
			if !strings.Contains(page, want) {
				t.Errorf("the %s misses %q:\n%s", name, want, page)
			}
		}
	}
	p.Request.Races = []training.Race{{Date: p.To, Priority: training.PriorityA, Distance: training.GoalTrail}}
	if page := text(t, p, plantext.Options{}); !strings.HasPrefix(page, "Strength plan: trail race on Sun 13 Dec 2026\n") {
		t.Error(page)
	}
}

func TestDifferencesAreGroupedBySession(t *testing.T) {
	a, b := twoWeeks(), twoWeeks()
	b.Weeks[0].Sessions[0].Start = training.At(12, 0)
	b.Weeks[0].Sessions[0].Exercises = b.Weeks[0].Sessions[0].Exercises[:1]
	b.Weeks[1].Sessions = nil
	var out bytes.Buffer
	if err := plantext.Diff(&out, planner.Diff(a, b), explain.Words{}); err != nil {
		t.Fatal(err)
	}
	want := `2026-W48-A, Tue 24 Nov 2026
  Moved from Tue 24 Nov 18:00 to Tue 24 Nov 12:00.
  Side_plank goes out.
2026-W49-A, Tue 1 Dec 2026
  The one on Tue 1 Dec is gone.
`
	if out.String() != want {
		t.Errorf("got\n%s", out.String())
	}
	out.Reset()
	if err := plantext.Diff(&out, planner.Diff(a, a), explain.Words{}); err != nil || out.String() != "Nothing changes.\n" {
		t.Errorf("got %q, %v", out.String(), err)
	}
}

func TestTheLegendHasOnlyWhatOccurs(t *testing.T) {
	hops := func(p training.Plan) training.Plan {
		for i := range p.Weeks {
			for j := range p.Weeks[i].Sessions {
				p.Weeks[i].Sessions[j].Exercises = []training.PrescribedExercise{{Exercise: "pogo_two", Name: "Two-leg pogo hops",
					Sets: []training.PrescribedSet{{Kind: training.WorkSet, Contacts: 10, RIR: 5}}}}
			}
		}
		return p
	}
	if got := text(t, hops(twoWeeks()), plantext.Options{}); strings.Contains(got, "How to read") {
		t.Errorf("hops need no legend:\n%s", got)
	}
	got := text(t, twoWeeks(), plantext.Options{})
	for _, want := range []string{"2 left: ", "X: ", "effort 8: ", "then 2b: "} {
		if !strings.Contains(got, want) {
			t.Errorf("the legend misses %q", want)
		}
	}
}
