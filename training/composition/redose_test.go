package composition_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
)

// planned is session i of a block as a plan holds it, and as it was dosed.
func planned(t *testing.T, b composition.Block, i int) (training.PrescribedSession, composition.DosedSession) {
	t.Helper()
	m, err := composition.Compose(library(t), b)
	if err != nil {
		t.Fatal(err)
	}
	s := m.Sessions[i].Full
	return composition.Again(training.PrescribedSession{ID: "2026-W48-A", Name: s.Name}, s), s
}

func TestARedosedSessionIsTheSessionItWas(t *testing.T) {
	b := trained()
	for i := range b.Sessions {
		p, s := planned(t, b, i)
		got := composition.Redose(library(t), p, s.Phase, s.Level, s.Budget)
		if len(got.Exercises) != len(s.Exercises) || got.WorkingSets() != s.WorkingSets() {
			t.Fatalf("session %d has %d exercises and %d sets, want %d and %d", i, len(got.Exercises), got.WorkingSets(), len(s.Exercises), s.WorkingSets())
		}
		if got.Contacts != s.Contacts || got.HardSets != s.HardSets {
			t.Errorf("session %d has %d contacts and %d hard sets, want %d %d", i, got.Contacts, got.HardSets, s.Contacts, s.HardSets)
		}
		for k, x := range got.Exercises {
			w := s.Exercises[k]
			if x.Exercise.ID != w.Exercise.ID || x.Part != w.Part || x.Role != w.Role || x.Superset != w.Superset || x.Dose.Loading != w.Dose.Loading {
				t.Errorf("session %d has %s %v %v, want %s %v %v", i, x.Exercise.ID, x.Part, x.Role, w.Exercise.ID, w.Part, w.Role)
			}
		}
		if most := s.Minutes + 2; got.Minutes > most {
			t.Errorf("session %d takes %d min, it took %d", i, got.Minutes, s.Minutes)
		}
	}
}

func TestASessionCutDownOnTheDayKeepsItsLoads(t *testing.T) {
	b := trained()
	p, s := planned(t, b, 0)
	for i := range p.Exercises {
		for k := range p.Exercises[i].Sets {
			p.Exercises[i].Sets[k].Load = 40
		}
	}
	short := composition.CutDown(composition.Redose(library(t), p, s.Phase, s.Level, s.Budget), 20)
	got := composition.Again(p, short)
	if got.Minutes > 20 || len(got.Exercises) >= len(p.Exercises) || got.ID != p.ID {
		t.Fatalf("%d exercises in %d min", len(got.Exercises), got.Minutes)
	}
	for _, e := range got.Exercises {
		for _, set := range e.Sets {
			if set.Load != 40 {
				t.Errorf("%s at %v", e.Exercise, set.Load)
			}
		}
	}
	if len(got.Why) <= len(p.Why) {
		t.Error("nothing says what was cut")
	}
}

func TestRedosingLeavesOutWhatNobodyKnows(t *testing.T) {
	p := training.PrescribedSession{Exercises: []training.PrescribedExercise{{Exercise: "gone"}}}
	if s := composition.Redose(library(t), p, training.BS, training.L1, 30); len(s.Exercises) != 0 {
		t.Errorf("got %v", s.Exercises)
	}
}
