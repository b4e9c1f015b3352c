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
	if err := plantext.Markdown(&b, p, explain.Words{}, nil); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"# Strength plan", "| tue 24 |", "**A** 24 min", "`SCH-10`", "| 1a | Goblet squat | 3 x 8 |", `a \| b`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("misses %q", want)
		}
	}
}

func TestWhatThePageSaysOnlySometimes(t *testing.T) {
	monday := twoWeeks().From
	for _, tt := range []struct {
		name      string
		change    func(*training.Plan)
		want, not string
	}{
		{"both proofs", func(p *training.Plan) { p.Proof.CompositionOptimal = true }, "both are proven", "of the best possible"},
		{"no proof", func(p *training.Plan) { p.Proof = training.Proof{} }, "legwork rules ID explains", "proven"},
		{"a programme proves its days only", func(p *training.Plan) { p.Request.Programme = "x"; p.Proof.CompositionOptimal = true }, "The exercises are the programme's", "both are proven"},
		{"a lighter week", func(p *training.Plan) { p.Weeks[1].Deload = true }, "Week 2, 30 Nov - 6 Dec: Build, lighter week\n", "Week 1, 23 Nov - 29 Nov: Build, lighter"},
		{"a race by its name", func(p *training.Plan) { p.Weeks[0].Runs[0].Kind, p.Weeks[0].Runs[0].Title = training.RunRace, "Spring" }, "race 60 min, 10.3 km (Spring)\n", ""},
		{"a race without a name", func(p *training.Plan) { p.Weeks[0].Runs[0].Kind = training.RunRace }, "race 60 min, 10.3 km\n", "()"},
		{"another run without its title", func(p *training.Plan) { p.Weeks[0].Runs[0].Title = "Loop" }, "intervals 60 min, 10.3 km\n", "Loop"},
		{"a run without a distance", func(p *training.Plan) { p.Weeks[0].Runs[0].Distance = 0 }, "intervals 60 min\n", ""},
		{"a run of a metre", func(p *training.Plan) { p.Weeks[0].Runs[0].Distance = 1 }, "intervals 60 min, 0 km\n", ""},
		{"a run that nobody named", func(p *training.Plan) { p.Weeks[0].Runs[0].Assumed = true }, "10.3 km (assumed)\n", ""},
		{"days before the plan are not free", func(p *training.Plan) { p.From = monday.AddDays(2) }, "  wed 25  free\n", "mon 23  free"},
		{"the first day of the plan may be free", func(*training.Plan) {}, "  mon 23  free\n", "mon 30  free\n  mon 30"},
		{"a Sunday is the last day of its week", func(*training.Plan) {}, "  sun 29  free\n\n  A, tue: 24 min", "mon 30  free\n\n  A"},
		{"no rest in the first of a pair", func(p *training.Plan) { p.Weeks[0].Sessions[0].Exercises[0].Sets[1].Rest = 0 }, "16 kg  then 1b\n", ""},
		{"no legs", func(p *training.Plan) { p.Weeks[0].Sessions[0].Lower = training.StrainNone }, "STRENGTH A, 24 min, no leg work, at home\n", ""},
		{"no warm-up", func(p *training.Plan) { p.Weeks[0].Sessions[0].Warmup = 0 }, "  A, tue: 24 min\n  1a Goblet", ""},
		{"hops are counted, not left in reserve", func(p *training.Plan) {
			p.Weeks[0].Sessions[0].Exercises[1] = training.PrescribedExercise{Name: "Line hops", Sets: []training.PrescribedSet{{Kind: training.WorkSet, Contacts: 12}}}
		}, "2   Line hops     1 x 12 hops\n", ""},
		{"steps are counted", func(p *training.Plan) {
			p.Weeks[0].Sessions[0].Exercises[1] = training.PrescribedExercise{Name: "Band walk", Sets: []training.PrescribedSet{{Kind: training.WorkSet, Steps: 30}}}
		}, "1 x 30 steps\n", ""},
		{"a hold of a second is a hold", func(p *training.Plan) {
			p.Weeks[0].Sessions[0].Exercises[1].Sets = []training.PrescribedSet{{Kind: training.WorkSet, Hold: 1, RIR: 2}}
		}, "1 x 1 s  ", ""},
		{"a load in each hand", func(p *training.Plan) { p.Weeks[0].Sessions[0].Exercises[0].PerHand = true }, "16 kg a hand  rest 120 s\n     warm up 8 kg x 5\n", ""},
	} {
		p := twoWeeks()
		tt.change(&p)
		got := text(t, p, plantext.Options{Width: 200})
		if !strings.Contains(squeeze(got), squeeze(tt.want)) || tt.not != "" && strings.Contains(got, tt.not) {
			t.Errorf("%s: wants %q and not %q:\n%s", tt.name, tt.want, tt.not, got)
		}
	}
}

func TestAReasonWithoutFactsIsToldOnce(t *testing.T) {
	p := twoWeeks()
	for i := range p.Weeks {
		p.Weeks[i].Sessions[0].Why = []training.Reason{training.Because("SCH-04", "planner.day-free"), training.Because("SCH-04", "planner.day-before", training.Word("beforeRun", training.RunLong), training.Count("beforeHours", 40+i))}
	}
	got := text(t, p, plantext.Options{})
	if n := strings.Count(got, "No key run is near."); n != 1 {
		t.Errorf("told %d times:\n%s", n, got)
	}
	for _, want := range []string{"40 hours before your long run.", "41 hours before your long run.", "42 hours before your long run."} {
		if !strings.Contains(got, want) {
			t.Errorf("misses %q:\n%s", want, got)
		}
	}
}

func TestMarkdownPutsEveryDayIntoItsRow(t *testing.T) {
	var b bytes.Buffer
	if err := plantext.Markdown(&b, twoWeeks(), explain.Words{}, nil); err != nil {
		t.Fatal(err)
	}
	week, _, _ := strings.Cut(b.String()[strings.Index(b.String(), "| mon 23"):], "\n\n")
	want := `| mon 23 |  |  |
| tue 24 | 06:30 intervals 60 min, 10.3 km | 18:00 **A** 24 min |
| wed 25 |  |  |
| thu 26 |  |  |
| fri 27 |  |  |
| sat 28 |  |  |
| sun 29 |  |  |`
	if week != want {
		t.Errorf("got\n%s", week)
	}
}

func TestAChangeOfTheWholePlanIsCalledThat(t *testing.T) {
	var b bytes.Buffer
	change := planner.Change{Date: twoWeeks().From, What: training.Because("SCH-10", "planner.policy-changed", training.Word("from", "stack"), training.Word("to", "mixed"))}
	if err := plantext.Diff(&b, []planner.Change{change}, explain.Words{}); err != nil || b.String() != "The whole plan, Mon 23 Nov 2026\n  The policy goes from stack to mixed.\n" {
		t.Errorf("got %q, error %v", b.String(), err)
	}
}

func TestMarkdownHasNoEmptySections(t *testing.T) {
	var b bytes.Buffer
	p := twoWeeks()
	p.Notes = nil
	if err := plantext.Markdown(&b, p, explain.Words{}, nil); err != nil {
		t.Fatal(err)
	}
	for _, not := range []string{"## Before you start", "## Please read", "## Notes", "\n\n\n"} {
		if strings.Contains(b.String(), not) {
			t.Errorf("%q stands in\n%s", not, b.String())
		}
	}
	if !strings.HasSuffix(b.String(), "SCH-10`\n") {
		t.Errorf("ends with %q", b.String()[b.Len()-20:])
	}
	p.Screening = []training.Reason{training.Because("SAFE-01", "planner.not-reviewed")}
	b.Reset()
	if err := plantext.Markdown(&b, p, explain.Words{}, nil); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "## Before you start\n\n- These rules") || !strings.Contains(b.String(), "reviewed them. `SAFE-01`\n\n## The road") {
		t.Error(b.String())
	}
}

func TestKindsAndDistancesAreInWords(t *testing.T) {
	p := twoWeeks()
	p.Weeks[0].Runs[0].Kind = training.RunRacePace
	p.Goal = training.GoalHalf
	var b bytes.Buffer
	if err := plantext.Markdown(&b, p, explain.Words{}, nil); err != nil {
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

func TestASetMoreOfOneSideStandsApart(t *testing.T) {
	s := twoWeeks().Weeks[0].Sessions[0]
	plank := &s.Exercises[1]
	more := plank.Sets[len(plank.Sets)-1]
	more.PerSide, more.Side = false, training.Left
	plank.Sets = append(plank.Sets, more)
	if got := plantext.SessionText(s, explain.Words{}); !strings.Contains(got, "1b Side plank: 2 x 30 s a side + left, effort 8") {
		t.Errorf("got\n%s", got)
	}
}

func TestSetsThatDifferAreSaidOneAfterTheOther(t *testing.T) {
	s := twoWeeks().Weeks[0].Sessions[0]
	squat := &s.Exercises[0]
	squat.Sets[len(squat.Sets)-1].Reps = 9
	if got := plantext.SessionText(s, explain.Words{}); !strings.Contains(got, "1a Goblet squat: 2 x 8, 1 x 9, 2 left") {
		t.Errorf("got\n%s", got)
	}
}

func TestACalendarEntryNeedsNoColumns(t *testing.T) {
	got := plantext.SessionText(twoWeeks().Weeks[0].Sessions[0], explain.Words{})
	want := "Strength A, 24 min\nWarm up 5 min\n" +
		"1a Goblet squat: 3 x 8, 2 left, 2-0-X, 16 kg, warm up 8 kg x 5, rest 120 s\n" +
		"1b Side plank: 2 x 30 s a side, effort 8, rest 45 s\n"
	if !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWarmUpSetsWithoutALoadAreLighterSets(t *testing.T) {
	p := twoWeeks()
	squat := &p.Weeks[0].Sessions[0].Exercises[0]
	squat.Sets = append([]training.PrescribedSet{{Kind: training.WarmupSet, Reps: 5}, {Kind: training.WarmupSet, Reps: 3}}, squat.Sets[1:]...)
	got := strings.Join(plantext.SessionLines(p.Weeks[0].Sessions[0], explain.Words{}, 0), "\n")
	if want := "warm up with lighter sets of 5 and 3"; !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
}

func TestWhatIsDoneDailySaysSoInsteadOfAReserve(t *testing.T) {
	s := twoWeeks().Weeks[0].Sessions[0]
	s.Exercises = []training.PrescribedExercise{{Exercise: "pelvic_floor", Name: "Pelvic-floor contraction", Daily: true,
		Sets: []training.PrescribedSet{{Kind: training.WorkSet, Reps: 10, RIR: 4}, {Kind: training.WorkSet, Reps: 10, RIR: 4}}}}
	got := strings.Join(plantext.SessionLines(s, explain.Words{}, 0), "\n")
	if !strings.Contains(got, "2 x 10  every day") || strings.Contains(got, "left") {
		t.Errorf("got\n%s", got)
	}
}

func TestHowAnExerciseIsDoneStandsUnderIt(t *testing.T) {
	p := twoWeeks()
	p.Weeks[0].Sessions[0].Exercises[1].How = []string{"on the forearm"}
	if got := text(t, p, plantext.Options{}); !strings.Contains(got, "rest 45 s\n     on the forearm\n") {
		t.Errorf("the side plank does not say how:\n%s", got)
	}
	if got := plantext.SessionText(p.Weeks[0].Sessions[0], explain.Words{}); !strings.Contains(got, "rest 45 s, on the forearm\n") {
		t.Errorf("the calendar entry does not say how:\n%s", got)
	}
}
