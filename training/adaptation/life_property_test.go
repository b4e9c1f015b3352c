package adaptation_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// Whatever happens in five weeks, opened on whichever days: what was done stays
// as it was done, nothing moves into the past, no session of the legs comes
// within 48 hours of another by a move, and nothing is answered twice.
func TestThePastIsNeverRewritten(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
		taken := map[string]bool{}
		for d := monday; d < monday+35; d++ {
			if rapid.IntRange(0, 3).Draw(r, "opened") > 0 {
				s.opens(r, d, taken)
			}
			s.happens(r, d)
		}
	})
}

// opens is a day on which the program is opened.
func (s *story) opens(r *rapid.T, d training.Date, taken map[string]bool) {
	before := s.agenda(d)
	for _, p := range s.safely(d) {
		if !p.Safety {
			continue
		}
		if taken[p.Key] {
			r.Fatalf("%s: %s was answered before", d, p.Key)
		}
		taken[p.Key] = true
		for _, c := range p.Changes {
			e, _ := before.Find(c.Session)
			if e.Status == adaptation.Done || e.Status == adaptation.Begun {
				r.Fatalf("%s: %s changes %s, which is %s", d, p.Key, c.Session, e.Status)
			}
			if c.Kind == training.Moved && c.To < d {
				r.Fatalf("%s: %s moves %s to %s", d, p.Key, c.Session, c.To)
			}
		}
	}
	after := s.agenda(d)
	for _, was := range before.Entries {
		now, _ := after.Find(was.ID)
		if was.Status == adaptation.Done && (now.Status != adaptation.Done || now.Date != was.Date || now.Minutes != was.Minutes) {
			r.Fatalf("%s: %s was done on %s and is %s on %s", d, was.ID, was.Date, now.Status, now.Date)
		}
		if was.Date == now.Date || now.Status != adaptation.Ahead || !now.Lower.Lower() {
			continue
		}
		for _, o := range after.Entries {
			near := o.Date.On(o.Start) - now.Date.On(now.Start)
			counts := o.Status == adaptation.Ahead || o.Status == adaptation.Done || o.Status == adaptation.Begun
			if o.ID != now.ID && counts && o.Lower.Lower() && near < 47*60 && near > -47*60 {
				r.Fatalf("%s: %s was moved to %s, %d h from %s", d, now.ID, now.Date, near/60, o.ID)
			}
		}
	}
}

// happens is what a day brings.
func (s *story) happens(r *rapid.T, d training.Date) {
	s.on(d)
	switch rapid.SampledFrom([]string{"trains", "trains", "trains", "nothing", "nothing", "hurts", "is sore", "is tired", "runs far", "is ill", "is well", "skips"}).Draw(r, "day") {
	case "trains":
		if day := s.today(d); day.Entry.ID != "" && day.Entry.Status == adaptation.Ahead && len(day.Session.Exercises) > 0 {
			s.done(d, rapid.IntRange(0, 2).Draw(r, "more"), 0)
		}
	case "hurts":
		s.tell("", journal.ID{}, journal.Pain{ReportedPain: training.ReportedPain{Date: d, Moment: training.PainDuring,
			Pain: training.Pain{Site: "knee-front", Side: training.Left, Score: rapid.IntRange(0, 8).Draw(r, "score")}}})
	case "is sore":
		s.tell("", journal.ID{}, journal.Soreness{Soreness: training.Soreness{Date: d, Score: rapid.IntRange(0, 10).Draw(r, "soreness")}})
	case "is tired":
		n := rapid.IntRange(2, 6).Draw(r, "score")
		s.tell("", journal.ID{}, journal.Readiness{Readiness: training.Readiness{Date: d, Sleep: n, Freshness: n, Soreness: n, Stress: n, Mood: n}})
	case "runs far":
		km := rapid.IntRange(5, 35).Draw(r, "km")
		s.tell("", journal.ID{}, journal.DoneRun{Key: "far-" + d.String(), Run: training.DoneRun{Run: training.Run{
			Date: d, Start: training.At(7, 0), Kind: training.RunEasy, Minutes: unit.Minutes(6 * km), Distance: unit.Metres(1000 * km)}}})
	case "is ill":
		s.tell("", journal.ID{}, journal.Pause{Key: "ill", Why: journal.Ill, Span: training.Span{From: d}})
	case "is well":
		if p := s.state().Pauses; len(p) > 0 {
			s.tell("", journal.ID{}, journal.Pause{Key: "ill", Why: journal.Ill, Span: training.Span{From: p[0].What.Span.From, Until: max(d-1, p[0].What.Span.From)}})
		}
	case "skips":
		if e := s.today(d).Entry; e.ID != "" && e.Status == adaptation.Ahead {
			s.tell(e.ID, journal.ID{}, journal.Skip{})
		}
	}
}
