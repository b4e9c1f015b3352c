package web

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// testPath is where one self-test is.
func testPath(id string) string { return page.TestsPart.Path + "/" + id }

// aTestPath is the address of any self-test.
var aTestPath = regexp.MustCompile(`^/tests/[0-9a-z_]{1,40}$`)

// shownBy is what has the picture of a test: an exercise, or the test itself.
func shownBy(t app.SelfTest) string {
	if t.Shows != "" {
		return t.Shows
	}
	return t.ID
}

// selfTests are the self-tests there are, by when they may be done.
func (s *Server) selfTests(a *ask) error {
	tests, hops, err := s.App.SelfTests(a.r.Context(), a.by.Athlete, a.by.Today())
	if err != nil {
		return err
	}
	words, err := s.wordsFor(a)
	if err != nil {
		return err
	}
	p := page.Tests{Frame: s.frame("Self-tests"), Empty: true, Hops: inWords(hops, words)}
	p.Here = page.MorePart
	for _, t := range tests {
		x := page.TestRow{Name: t.Name, Path: testPath(t.ID), For: plantext.Capital(purpose(t, words)), When: inWords(t.Why, words)}
		if shown := shownBy(t); s.pictured(shown) != "" {
			x.Figure = figureAs(shown, thumbShape)
		}
		if n := len(t.Done); n > 0 {
			p.Empty = false
			x.Last = resultText(t, t.Done[n-1].What, words) + ", " + shortDay(t.Done[n-1].What.Date)
		}
		switch {
		case !t.May:
			x.When = inWords(t.Gates, words)
			p.Closed = append(p.Closed, x)
		case t.From > a.by.Today():
			p.Later = append(p.Later, x)
		default:
			x.When = nil // the heading says so
			p.Now = append(p.Now, x)
		}
	}
	s.show(a, http.StatusOK, page.TheTests(p))
	return nil
}

// wordsFor are the words in the units of whoever asks.
func (s *Server) wordsFor(a *ask) (explain.Words, error) {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	return s.words(state.Goal.What.Units), err
}

// inWords are reasons in sentences.
func inWords(list []training.Reason, words explain.Words) []page.Reason {
	var out []page.Reason
	for _, r := range list {
		x := reasonOf(r, words)
		x.Text = plantext.Capital(x.Text)
		out = append(out, x)
	}
	return out
}

// measures are what tests count, in full.
var measures = map[assessment.Measure]string{
	assessment.Reps: "repetitions", assessment.Seconds: "seconds", assessment.Centimetres: "centimetres", assessment.Kilograms: "kilograms",
	assessment.Points: "faults, the fewer the better", assessment.Ratio: "metres of jump for each second on the ground",
}

// purpose is what a test counts and looks at.
func purpose(t app.SelfTest, words explain.Words) string {
	out := measures[t.Ways[0].Counts]
	if t.Ways[0].OneSided {
		what, more, _ := strings.Cut(out, ",")
		out = what + " of each side"
		if more != "" {
			out += "," + more
		}
	}
	if t.Region != "" {
		out += "; finds whether your " + explain.GroupName(t.Region) + " could do with more"
	}
	return out
}

// resultText is a result in a line, or that it is none.
func resultText(t app.SelfTest, r training.TestResult, words explain.Words) string {
	if !t.Counts(r) {
		return fmt.Sprintf("stopped by pain, %d of 10", r.Pain)
	}
	way, _ := t.Way(r.Variant)
	if !way.OneSided {
		return testValue(way, r.Left, words)
	}
	return "left " + testValue(way, r.Left, words) + ", right " + testValue(way, r.Right, words)
}

// testValue is a value with its unit.
func testValue(w assessment.Way, v training.TestValue, words explain.Words) string {
	if w.Counts == assessment.Kilograms {
		return words.Load(float64(v))
	}
	text := chart.Number(float64(v))
	switch w.Counts {
	case assessment.Seconds:
		return text + " s"
	case assessment.Points:
		return text + " faults"
	case assessment.Ratio:
		return text
	}
	return text + " " + string(w.Counts)
}

// selfTest is one self-test: how it is done, a form for a result, and what came of
// earlier ones.
func (s *Server) selfTest(a *ask) error {
	p, _, err := s.testPage(a)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheTest(p))
	return nil
}

// testPage is the page of the test that the path names, done in the way that the
// form names.
func (s *Server) testPage(a *ask) (page.OneTest, app.SelfTest, error) {
	today := a.by.Today()
	tests, hops, err := s.App.SelfTests(a.r.Context(), a.by.Athlete, today)
	if err != nil {
		return page.OneTest{}, app.SelfTest{}, err
	}
	i := slices.IndexFunc(tests, func(t app.SelfTest) bool { return t.ID == a.r.PathValue("test") })
	if i < 0 {
		return page.OneTest{}, app.SelfTest{}, errNowhere
	}
	t := tests[i]
	words, err := s.wordsFor(a)
	if err != nil {
		return page.OneTest{}, t, err
	}
	way, ok := t.Way(a.r.FormValue("way"))
	if !ok {
		way = t.Ways[0]
	}
	p := page.OneTest{
		Frame: s.scripted(s.frame(t.Name), "clock"), ID: t.ID, Name: t.Name, Rule: string(t.Rule), For: plantext.Capital(purpose(t, words)), Way: way.Name,
		When: inWords(t.Why, words), How: inWords(instructions(t, way), words), Pain: "0", Fields: fieldsOf(way, words),
	}
	p.Here = page.MorePart
	if !t.May {
		p.Gates = inWords(t.Gates, words)
	}
	if len(t.Ways) > 1 {
		for _, w := range t.Ways {
			p.Ways = append(p.Ways, page.Tab{Name: plantext.Capital(strings.ReplaceAll(w.Name, "-", " ")), Path: testPath(t.ID) + "?way=" + url.QueryEscape(w.Name), Here: w.Name == way.Name})
		}
	}
	if p.Figure, p.Shows = s.pictured(shownBy(t)), t.Name; t.Shows != "" {
		p.Shows = words.ExerciseName(t.Shows)
	}
	for _, l := range t.Links {
		p.Links = append(p.Links, inWords(l.Why, words)...)
		where := "The plan you follow stays as it is; the next one made has them."
		if l.Side != "" {
			where = "They are for the " + string(l.Side) + " side alone. Your sessions have them from now on, where there is room."
		}
		p.Links = append(p.Links, page.Reason{Text: where})
	}
	if slices.Contains(testsOfHops, t.ID) && len(t.Done) > 0 {
		p.Hops = inWords(hops, words)
	}
	if p.Saved, err = s.savedTest(a, t, words); err != nil {
		return p, t, err
	}
	return p, t, s.pastTests(a, &p, t, words)
}

// testsOfHops are those that harder hops wait for.
//
// Source: PLYO-02.
var testsOfHops = []string{"t1_calf_raises", "t7_step_down", "t9_balance"}

// instructions say how a test is done, with the side to begin with.
func instructions(t app.SelfTest, way assessment.Way) []training.Reason {
	out := t.Instructions(way)
	for _, done := range slices.Backward(t.Done) {
		if did, ok := t.Way(done.What.Variant); ok && did.Name == way.Name && way.OneSided && t.Counts(done.What) {
			if side, first := assessment.FirstSide(done.What); side != "" {
				out = append(out, first)
			}
			break
		}
	}
	return out
}

// fieldsOf are the values that a way has.
func fieldsOf(w assessment.Way, words explain.Words) []page.TestField {
	unit := measures[w.Counts]
	if w.Counts == assessment.Kilograms {
		unit = weightUnit(words.Units).Many
	}
	if !w.OneSided {
		out := []page.TestField{{Name: "left", Label: plantext.Capital(unit)}}
		if w.Counts == assessment.Seconds {
			out[0].Clock = "Start the clock"
		}
		return out
	}
	out := []page.TestField{{Name: "left", Label: "Left, " + unit}, {Name: "right", Label: "Right, " + unit}}
	if w.Counts == assessment.Seconds {
		out[0].Clock, out[1].Clock = "Clock, left", "Clock, right"
	}
	return out
}

// savedTest is the result that was just written down, with what it means.
func (s *Server) savedTest(a *ask, t app.SelfTest, words explain.Words) (*page.TestSaved, error) {
	event := eventIn(a, "saved")
	if event == "" {
		return nil, nil
	}
	i := slices.IndexFunc(t.Done, func(x athlete.Told[training.TestResult]) bool { return x.Event.String() == event })
	if i < 0 {
		if a.r.FormValue("stopped") == "" {
			return nil, nil
		}
		return &page.TestSaved{Heading: "Stopped, and kept as that. It is no result.", Undo: event}, nil
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return nil, err
	}
	r := t.Done[i].What
	out := &page.TestSaved{Heading: plantext.Capital(resultText(t, r, words)), Undo: event, Stopped: !t.Counts(r)}
	read, err := assessment.Read(r, assessment.Who{Profile: state.Profile, Level: state.Plan.What.Level})
	if err != nil {
		return nil, err
	}
	out.Means = inWords(read.Why, words)
	return out, nil
}

// pastTests are the results of a test so far: pictures where there are two in one
// way, and all of them in a table.
func (s *Server) pastTests(a *ask, p *page.OneTest, t app.SelfTest, words explain.Words) error {
	trends, err := s.App.TestTrends(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	p.Finding = "The second time makes a line."
	for _, x := range trends {
		if x.ID != t.ID || len(x.Results) < 2 {
			continue
		}
		p.Finding = "The band is what a test may be off by. What stays inside may be chance."
		if x.RealChange == 0 {
			p.Finding = "How much it varies from day to day is not known."
		}
		for _, side := range sidesOf(x.Way) {
			p.Figures = append(p.Figures, s.testFigure(x, side, words, fmt.Sprint("test", len(p.Figures))))
		}
	}
	p.Results = page.Grid{Caption: "Every time it was done", Head: []string{"Day", "Result", "Ended"}}
	for _, x := range slices.Backward(t.Done) {
		result := resultText(t, x.What, words)
		if x.What.Variant != "" {
			result += " (" + strings.ReplaceAll(x.What.Variant, "-", " ") + ")"
		}
		ended := "–"
		if x.What.Stopped != "" {
			ended = x.What.Stopped
		}
		p.Results.Rows = append(p.Results.Rows, []page.Cell{{Text: shortDay(x.What.Date)}, {Text: result}, {Text: ended}})
	}
	return nil
}

// tellTest writes a result down, or that there is none.
func (s *Server) tellTest(a *ask) error {
	p, t, err := s.testPage(a)
	if err != nil {
		return err
	}
	words, err := s.wordsFor(a)
	if err != nil {
		return err
	}
	path, w := testPath(t.ID)+"?way="+url.QueryEscape(p.Way), app.Written{}
	why := strings.TrimSpace(a.r.FormValue("why"))
	pain, err := painTyped(a)
	switch {
	case err != nil:
	case !t.May:
		err = &training.InvalidError{Field: "test", Why: "is not for you now"}
	case len([]rune(why)) > 200:
		err = &training.InvalidError{Field: "what made you stop", Why: "takes 200 letters at most"}
	case a.r.FormValue("stopped") != "":
		w, err = s.App.StopTest(a.r.Context(), a.by, app.StoppedTest{Test: t.ID, Way: p.Way, Pain: pain, Why: why})
		path += "&stopped=yes"
	default:
		r := training.TestResult{Date: a.by.Today(), Test: t.ID, Variant: p.Way, Pain: pain, Stopped: why}
		if err = resultTyped(a, &r, t, words.Units); err == nil {
			var read app.TestRead
			read, err = s.App.ReportTest(a.r.Context(), a.by, r)
			w = read.Written
		}
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		p.Wrong, p.Pain, p.Why = plainly(invalid)+" Nothing was written down.", a.r.FormValue("pain"), why
		for i, f := range p.Fields {
			p.Fields[i].Value = clipped(a.r.FormValue(f.Name))
		}
		s.show(a, http.StatusUnprocessableEntity, page.TheTest(p))
		return nil
	}
	if err != nil {
		return err
	}
	return a.goOn(path + "&saved=" + w.Name().String())
}

func painTyped(a *ask) (int, error) {
	if strings.TrimSpace(a.r.FormValue("pain")) == "" {
		return 0, nil
	}
	return whole(a.r, "pain", 10)
}

// resultTyped reads the values of a form.
func resultTyped(a *ask, r *training.TestResult, t app.SelfTest, u training.Units) error {
	way, _ := t.Way(r.Variant)
	var err error
	if r.Left, err = valueTyped(a, "left", way, u); err == nil && way.OneSided {
		r.Right, err = valueTyped(a, "right", way, u)
	}
	return err
}

func valueTyped(a *ask, field string, w assessment.Way, u training.Units) (training.TestValue, error) {
	text := strings.Replace(strings.TrimSpace(a.r.FormValue(field)), ",", ".", 1)
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		name := field
		if !w.OneSided {
			name = "result"
		}
		return 0, &training.InvalidError{Field: name, Value: clipped(text), Why: "needs a number, like 24"}
	}
	if w.Counts == assessment.Kilograms && u.Pounds() {
		n = float64(unit.FromPounds(n))
	}
	return training.TestValue(n), nil
}

// testCard offers a self-test on a day without a session: the first of all once
// there is training to go by, or one that has been done and may show something new.
//
// House rule: nobody is asked on a day of work, and never twice a day.
func (s *Server) testCard(a *ask, v view) (templ.Component, error) {
	if v.Date != a.by.Today() || v.Entry.ID != "" || len(v.Signs) > 0 {
		return nil, nil
	}
	tests, _, err := s.App.SelfTests(a.r.Context(), a.by.Athlete, v.Date)
	if err != nil {
		return nil, err
	}
	var due *app.SelfTest
	done := false
	for i, t := range tests {
		n := len(t.Done)
		done = done || n > 0
		if n > 0 && t.Done[n-1].What.Date == v.Date {
			return nil, nil
		}
		if t.May && n > 0 && t.From <= v.Date && t.Done[n-1].What.Date.AddDays(7*t.Usual[0]) <= v.Date && due == nil {
			due = &tests[i]
		}
	}
	switch {
	case due != nil:
		last := due.Done[len(due.Done)-1].What
		return page.Due(page.DueCheck{
			Over: "A test again", Text: fmt.Sprintf("%s: %s on %s. A new one shows what came of the work.", due.Name, resultText(*due, last, v.words), dayName(last.Date)),
			Path: testPath(due.ID), More: "Test",
		}), nil
	case !done && v.trainedOnce(s, a):
		return page.Due(page.DueCheck{Over: "Self-tests", Text: "Two minutes give your plan a starting point.", Path: page.TestsPart.Path, More: "See them"}), nil
	}
	return nil, nil
}

// trainedOnce reports whether any session was done.
func (v view) trainedOnce(s *Server, a *ask) bool {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	return err == nil && slices.ContainsFunc(state.Sessions, func(x *athlete.Session) bool { return len(x.Slots) > 0 })
}
