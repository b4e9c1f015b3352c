package adaptation_test

import (
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// moves are the days that changes of the adopted plan moved sessions to.
func (s *story) moves() (to []training.Date) {
	for _, c := range s.state().Changes {
		for _, x := range c.What.Changes {
			if x.Kind == training.Moved {
				to = append(to, x.To)
			}
		}
	}
	return to
}

func TestNothingMovesOntoDaysWithoutTraining(t *testing.T) {
	cases := []struct {
		name string
		tell func(s *story)
		code training.ReasonCode
	}{
		{"an illness that lasts", func(s *story) {
			s.tell("", journal.ID{}, journal.Pause{Key: "flu", Why: journal.Ill, Span: training.Span{From: monday}, Fever: true})
		}, adaptation.CodePaused},
		{"a warning sign that nobody has looked at", func(s *story) {
			s.tell("", journal.ID{}, journal.Flags{Raised: []string{"FLAG-01"}})
		}, adaptation.CodeStopped},
		{"a journey without a place to train", func(s *story) {
			s.tell("", journal.ID{}, journal.Pause{Key: "trip", Why: journal.Away, Span: training.Span{From: monday}})
		}, adaptation.CodePaused},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
			c.tell(s)
			for _, d := range []training.Date{monday + 1, monday + 3, monday + 6, monday + 9, monday + 16} { // not opened every day
				for _, p := range s.safely(d) {
					if strings.HasPrefix(p.Key, "fewer/") {
						t.Errorf("%s: days without training were taken for missed ones", d)
					}
					if !p.Safety {
						t.Errorf("%s: %s is proposed", d, p.Key)
					}
					if p.Why[0].Code != c.code {
						t.Errorf("%s: %s because of %s, want %s", d, p.Key, p.Why[0].Code, c.code)
					}
				}
			}
			if to := s.moves(); len(to) > 0 {
				t.Errorf("sessions moved to %s", to)
			}
			if len(s.state().Changes) < 4 { // two sessions a week for two weeks
				t.Errorf("%d changes, and the sessions of two weeks went", len(s.state().Changes))
			}
		})
	}
}

func TestAfterAnIllnessOnlyItsDaysAreGone(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	first := s.first(monday)
	s.tell("", journal.ID{}, journal.Pause{Key: "flu", Why: journal.Ill, Span: training.Span{From: first.Date - 9, Until: first.Date - 3}})
	if list := s.safely(first.Date); len(list) > 0 {
		t.Errorf("proposals on the third day after it: %+v", list)
	}
	list := s.safely(first.Date + 1) // missed on a day that was open
	if len(list) != 1 || list[0].Why[0].Code == adaptation.CodePaused {
		t.Errorf("a session missed on an open day: %+v", list)
	}
}

func TestAPlaceToTrainAwayKeepsTheDaysOpen(t *testing.T) {
	p := runner()
	p.Places = append(p.Places, training.Place{Name: "hotel", Preset: training.KitNone})
	s := begin(t, p, journal.Goal{Goal: training.GoalBase})
	s.tell("", journal.ID{}, journal.Pause{Key: "trip", Why: journal.Away, Place: "hotel", Span: training.Span{From: monday}})
	first := s.first(monday)
	for _, x := range s.safely(first.Date + 1) {
		if x.Why[0].Code == adaptation.CodePaused {
			t.Errorf("%s let go though there is a place to train", x.Key)
		}
	}
}
