package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// legSets counts the working sets of leg exercises that land on nothing, by
// exercise.
func (s *story) legSets(p training.PrescribedSession) map[string]int {
	out := map[string]int{}
	for _, x := range p.Exercises {
		if is, _ := s.cat.Exercise(x.Exercise); is.Pattern.Leg() && is.Metrics[0] != catalogue.Contacts {
			out[x.Exercise] = x.WorkingSets()
		}
	}
	return out
}

// weeks done as asked, and the first session after them.
func (s *story) after(weeks int) adaptation.Entry {
	s.t.Helper()
	s.live(monday, monday.AddDays(7*weeks-1))
	e := s.first(monday.AddDays(7 * weeks))
	for d := monday.AddDays(7 * weeks); d <= e.Date; d++ {
		s.safely(d)
	}
	return e
}

// Three sets last time are three sets the athlete has come to: the day takes its
// share off those, and last time's third set does not come back as one that was
// earned.
func TestWhatTheDayTakesOffIsTakenOff(t *testing.T) {
	for _, weeks := range []int{1, 2, 5} {
		for name, c := range map[string]struct {
			tell func(s *story, d training.Date)
			left func(sets int) int
		}{
			"soreness of 5: a third fewer": { // DOMS-02: 3 x 70 % = 2.1, 4 x 70 % = 2.8, 2 x 70 % = 1.4
				func(s *story, d training.Date) {
					s.tell("", journal.ID{}, journal.Soreness{Soreness: training.Soreness{Date: d, Score: 5}})
				},
				func(n int) int { return map[int]int{1: 1, 2: 1, 3: 2, 4: 3, 5: 3}[n] },
			},
			"a middling morning: one set less": { // READY-05: 60 of 100 is amber
				func(s *story, d training.Date) {
					s.tell("", journal.ID{}, journal.Readiness{Readiness: training.Readiness{Date: d, Sleep: 6, Freshness: 6, Soreness: 6, Stress: 6, Mood: 6}})
				},
				func(n int) int { return max(n-1, 1) },
			},
		} {
			t.Run(name, func(t *testing.T) {
				s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
				e := s.after(weeks)
				before := s.legSets(s.today(e.Date).Session)
				s.on(e.Date)
				c.tell(s, e.Date)
				after := s.legSets(s.today(e.Date).Session)
				if len(after) == 0 {
					t.Fatal("no leg work is left")
				}
				for id, n := range after {
					if n > c.left(before[id]) {
						t.Errorf("week %d: %s has %d sets of %d, want %d", weeks+1, id, n, before[id], c.left(before[id]))
					}
				}
			})
		}
	}
}

func TestALightenedSessionIsNotFilledUpAgain(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.after(1)
	with := e.PrescribedSession
	with.Exercises = nil
	for _, x := range e.Exercises {
		if x.WorkingSets() > 1 {
			x.Sets = x.Sets[:len(x.Sets)-1]
		}
		with.Exercises = append(with.Exercises, x)
	}
	s.tell("", s.state().Plan.Event, journal.Changes{Key: "overrun/" + e.ID, Changes: []training.Change{{Kind: training.Lightened, Session: e.ID, From: e.Date, With: with}}})
	want := s.legSets(with)
	for id, n := range s.legSets(s.today(e.Date).Session) {
		if n > want[id] {
			t.Errorf("%s has %d sets, and the change left %d", id, n, want[id])
		}
	}
}

func TestAnEasierWeekBroughtForwardKeepsItsLoads(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.after(4)
	if e.Deload {
		t.Fatal("the plan has an easier week of its own here")
	}
	s.tell("", s.state().Plan.Event, journal.Changes{Key: "deload/" + e.Monday.String(), Changes: []training.Change{{Kind: training.Lightened, Session: e.ID, From: e.Date, With: e.PrescribedSession}}})
	now, _ := s.agenda(e.Date).Find(e.ID)
	if !now.Deload || !now.Lightened {
		t.Errorf("the session is of an easier week: %v, lightened: %v", now.Deload, now.Lightened)
	}
}
