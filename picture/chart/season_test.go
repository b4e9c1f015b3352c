package chart_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func ExampleSeason() {
	monday := training.NewDate(2026, 9, 7)
	s := chart.Season{
		Timeline: chart.Timeline{
			Frame:  chart.Frame{Title: "The road to the marathon", Unit: chart.Unit{One: "hard leg set", Many: "hard leg sets"}},
			Phases: []chart.Span{{Name: "Build", From: monday, To: monday.AddDays(13)}},
			Events: []chart.Event{{Name: "City marathon", Date: monday.AddDays(13), Main: true}},
			Today:  monday,
		},
		Weeks: []chart.SeasonWeek{
			{Monday: monday, Phase: "Build", Sets: 12, Low: 7, High: 16, Running: 4, Runs: true},
			{Monday: monday.AddDays(7), Phase: "Build", Sets: 6, Low: 7, High: 8, Lighter: true},
		},
		Running: chart.Unit{One: "hour of running", Many: "hours of running"}, BandName: "range",
	}
	fmt.Print(s.Table().Text())
	// Output:
	// Week of	Phase	Hard leg sets	Range	Hours of running	To note
	// 7 Sep 2026	Build	12	7 to 16	4	this week
	// 14 Sep 2026	Build	6	7 to 8	–	lighter week, City marathon on 20 Sep
}

// season is the road of timeline with its weeks.
func season() chart.Season {
	s := chart.Season{Timeline: timeline(), BandName: "range", Running: chart.Unit{One: "hour of running", Many: "hours of running"}}
	s.Unit = chart.Unit{One: "hard leg set", Many: "hard leg sets"}
	for i := range 32 {
		w := chart.SeasonWeek{Monday: week(i), Sets: wave(i, 11, 3), Low: 7, High: 16, Running: wave(i, 5, 2), Runs: i != 20, Over: i < 9}
		for _, p := range s.Phases {
			if p.From <= w.Monday && w.Monday <= p.To {
				w.Phase = p.Name
			}
		}
		for _, d := range s.Lighter {
			if d == w.Monday {
				w.Lighter, w.Sets, w.High = true, 5, 8
			}
		}
		s.Weeks = append(s.Weeks, w)
	}
	return s
}

func TestEveryWeekOfASeasonSaysWhatItHolds(t *testing.T) {
	got := titles(t, season())
	for _, want := range []string{
		"Week of 7 Sep 2026, Groundwork: 11 hard leg sets done, range 7 to 16; 5 hours of running",
		"Week of 28 Sep 2026, Groundwork, lighter week: 5 hard leg sets done, range 7 to 8; 7 hours of running",
		"hard leg sets planned, range 7 to 16\n", // of the week without runs
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestASeasonWithoutRunsHasNoPanelOfThem(t *testing.T) {
	s := season()
	with := string(draw(t, s))
	for i := range s.Weeks {
		s.Weeks[i].Runs, s.Weeks[i].Running = false, 0
	}
	if without := string(draw(t, s)); !strings.Contains(with, ">hours of running<") || strings.Contains(without, "hours of running") {
		t.Errorf("without runs: %s", without)
	}
}

func TestALighterWeekIsNotchedInShape(t *testing.T) {
	s := season()
	s.Lighter, s.Events = nil, nil
	count := func() int { return strings.Count(string(draw(t, s)), "L") }
	plain := season()
	for i := range plain.Weeks {
		plain.Weeks[i].Lighter = false
	}
	with := count()
	s.Weeks = plain.Weeks
	if without := count(); with <= without {
		t.Errorf("%d slanted strokes with lighter weeks and %d without", with, without)
	}
}

func TestASeasonThatCannotBe(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*chart.Season)
		want   error
	}{
		"a band upside down":         {func(s *chart.Season) { s.Weeks[3].Low = 20 }, chart.ErrShape},
		"fewer sets than none":       {func(s *chart.Season) { s.Weeks[3].Sets = -1 }, chart.ErrValue},
		"a week before the one past": {func(s *chart.Season) { s.Weeks[3].Monday = week(0) }, chart.ErrDate},
		"phases over each other":     {func(s *chart.Season) { s.Phases[1].From = s.Phases[0].From }, chart.ErrDate},
		"too narrow":                 {func(s *chart.Season) { s.Width = 100 }, chart.ErrWidth},
	} {
		s := season()
		tt.change(&s)
		if _, err := s.SVG(); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
	}
}
