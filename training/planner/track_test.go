package planner_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/planner"
)

// sore is runner with an Achilles tendon at 4 of 10.
func sore() training.Request {
	req := runner()
	req.Pain = []training.Pain{{Site: "achilles", Score: 4}}
	return req
}

// tendonDays is how often each week's sessions load the tendon: own sessions,
// then strength sessions that hold it.
func tendonDays(w training.Week) (own, inside int) {
	for _, s := range w.Sessions {
		switch {
		case s.Variant == training.TrackVariant:
			own++
		case slices.ContainsFunc(s.Exercises, func(e training.PrescribedExercise) bool {
			return slices.ContainsFunc(e.Why, func(r training.Reason) bool { return r.Code == composition.CodeTrack })
		}):
			inside++
		}
	}
	return own, inside
}

func TestASoreTendonIsLoadedThreeTimesAWeekForTwelveWeeks(t *testing.T) {
	m := made(t, sore())
	for i, w := range m.Plan.Weeks {
		own, inside := tendonDays(w)
		want := 3
		if i >= 12 {
			want = 0
		}
		if own+inside != want {
			t.Errorf("week %d: %d of its own, %d in strength sessions", i+1, own, inside)
		}
	}
	if v := planner.Violations(m); len(v) > 0 {
		t.Error(v)
	}
}

func TestTheRepetitionsOfTheTrackGoByItsWeek(t *testing.T) {
	p := plan(t, sore())
	want := []int{15, 12, 12, 10, 10, 8, 8, 8, 6, 6, 6, 6}
	for i, w := range p.Weeks[:12] {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				for _, set := range e.Sets {
					if s.Variant == training.TrackVariant && set.Reps > 0 && set.Reps != want[i] {
						t.Errorf("week %d: %s x %d, want %d", i+1, e.Exercise, set.Reps, want[i])
					}
				}
			}
		}
	}
}

func TestTheTrackStaysWithinWhatTheAthleteAsked(t *testing.T) {
	req := sore()
	req.Sessions = 2
	p := plan(t, req)
	asked := slices.ContainsFunc(p.Why, func(r training.Reason) bool { return r.Code == planner.TrackAsked })
	if !asked {
		t.Error("the plan does not say that three times would be best")
	}
	for i, w := range p.Weeks {
		if len(w.Sessions) > 2 {
			t.Errorf("week %d has %d sessions", i+1, len(w.Sessions))
		}
	}
}

func TestARaceStopsTheTrackAndATaperHalvesIt(t *testing.T) {
	req := sore()
	req.Races[0].Date = monday.AddDays(7*8 - 1) // Sunday of week 8; weeks 6 to 8 are 4 x 8
	p := plan(t, req)
	race, halved := req.Races[0].Date, 0
	for i, w := range p.Weeks {
		for _, s := range w.Sessions {
			if s.Variant != training.TrackVariant {
				continue
			}
			before := race.DaysSince(s.Date)
			if before < 4 && before > -5 {
				t.Errorf("%s stands %d days before the race", s.ID, before)
			}
			e := s.Exercises[0]
			if w.Phase == training.TP && e.Sets[0].Reps > 0 {
				if halved++; e.WorkingSets() != 2 {
					t.Errorf("week %d: %d sets in the taper", i+1, e.WorkingSets())
				}
			}
		}
	}
	if halved == 0 {
		t.Error("the taper has none of it")
	}
}

// Three sets of the raise become two after ten days off, where the menu had two
// of it for a healthy tendon and one is what a gap would leave of those.
func TestAGapTakesItsShareOfTheTracksDose(t *testing.T) {
	for _, kit := range training.Presets {
		req := sore()
		req.Goal, req.Races, req.Minutes, req.Pain[0].Score = training.GoalBase, nil, 40, 5
		req.Usual = []training.UsualRun{{Day: training.Monday, Kind: training.RunEasy, Minutes: 24, Start: training.At(7, 0)}}
		req.Profile.Level, req.Profile.Places[0].Preset = training.L2, kit
		req.Profile.LastStrength = req.From.AddDays(-10)
		m := made(t, req)
		for _, v := range planner.Violations(m) {
			t.Errorf("%s: %v", kit, v)
		}
		first := m.Plan.Weeks[0].Sessions[0]
		for _, e := range first.Exercises {
			if whyHas(e, composition.CodeTrack) && e.WorkingSets() > 2 {
				t.Errorf("%s: %d sets of %s in the first session after ten days off", kit, e.WorkingSets(), e.Exercise)
			}
		}
	}
}

func TestWhoHasNoTrack(t *testing.T) {
	tests := []struct {
		name   string
		change func(*training.Request)
	}{
		{"a tendon with a green light", func(r *training.Request) { r.Pain[0].Score = 2 }},
		{"a knee", func(r *training.Request) { r.Pain[0].Site = "knee-front" }},
		{"who follows a programme", func(r *training.Request) { r.Programme = "beginner-hip-core" }},
		{"who is pregnant", func(r *training.Request) {
			r.Profile.Sex, r.Profile.PregnancyWeek, r.Profile.ClinicianAgrees = training.Female, 14, true
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			req := sore()
			tt.change(&req)
			for i, w := range plan(t, req).Weeks {
				if own, inside := tendonDays(w); own+inside > 0 {
					t.Fatalf("week %d: %d of its own, %d in strength sessions", i+1, own, inside)
				}
			}
		})
	}
}

// own is the first session of the track.
func own(t *testing.T, p training.Plan) training.PrescribedSession {
	t.Helper()
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			if s.Variant == training.TrackVariant {
				return s
			}
		}
	}
	t.Fatal("the track has no session of its own")
	return training.PrescribedSession{}
}

func TestATracksSessionCanSayWhyNot(t *testing.T) {
	m := made(t, sore())
	s := own(t, m.Plan)
	var codes []string
	for d := training.Monday; d <= training.Sunday; d++ {
		verdicts, err := m.WhyNotDay(s.ID, d)
		if err != nil || len(verdicts) == 0 {
			t.Fatalf("%s: %v, %d verdicts", d, err, len(verdicts))
		}
		last := verdicts[len(verdicts)-1]
		codes = append(codes, fmt.Sprintf("%s %s", d, last.Why.Code))
		if last.Forbidden == (last.Why.Rule == "REQ" && strings.HasSuffix(string(last.Why.Code), "ties")) {
			t.Errorf("%s: %+v", d, last)
		}
	}
	// Strength on Tuesday and Thursday at 18:00, both with the tendon's work.
	want := "mon schedule.track-near, tue schedule.track-taken, wed schedule.track-near, thu schedule.track-taken, " +
		"fri schedule.track-near, sat schedule.track-ties, sun schedule.track-ties"
	if got := strings.Join(codes, ", "); got != want {
		t.Errorf("\ngot  %s\nwant %s", got, want)
	}
	other, err := m.WhyNotExercise(s.ID, "calf_two")
	if err != nil || other[0].Code != planner.TrackOwn {
		t.Errorf("%v %v", other, err)
	}
	if rivals, err := m.Rivals(s.ID); err != nil || len(rivals) > 0 {
		t.Errorf("%v %v", rivals, err)
	}
	if load, err := m.WhyNotLoad(s.ID, 20); err != nil || len(load) != 1 {
		t.Errorf("%v %v", load, err)
	}
}
