package composition_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
)

func follow(t testing.TB, id string, b composition.Block) composition.Menu {
	t.Helper()
	cat := library(t)
	p, ok := cat.Programme(id)
	if !ok {
		t.Fatalf("the library has no programme %s", id)
	}
	m, err := composition.Follow(cat, p, b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestFollowTakesTheProgrammeAsWritten(t *testing.T) {
	b := composition.Block{Phase: training.AA, Level: training.L1, FromWeek: 1, Sessions: week(training.KitGym, 60, 2)}
	s := follow(t, "complete-guide-10", b).Sessions[0].Full
	// VOL-11 puts the ten exercises at 57 min: 16 work, 15 rest between sets, 18
	// between exercises, 8 warm-up.
	if s.Minutes < 56 || s.Minutes > 58 {
		t.Errorf("takes %d min, want about 57:\n%s", s.Minutes, show(s))
	}
	cat := library(t)
	p, _ := cat.Programme("complete-guide-10")
	var order []string
	for _, item := range p.Sessions[0].Items {
		order = append(order, fmt.Sprintf("%s %d", item.Exercise, item.Dose.Sets[0]))
	}
	if !slices.Equal(done(s), order) {
		t.Errorf("does %v, written %v", done(s), order)
	}
}

func TestFollowNeverCutsSilently(t *testing.T) {
	b := composition.Block{Phase: training.AA, Level: training.L1, FromWeek: 1, Sessions: week(training.KitGym, 30, 1)}
	s := follow(t, "complete-guide-10", b).Sessions[0].Full
	if s.Minutes > 30 {
		t.Errorf("takes %d of 30 min:\n%s", s.Minutes, show(s))
	}
	if !slices.ContainsFunc(s.Why, func(r training.Reason) bool { return r.Code == composition.CodeOneRound }) {
		t.Error("does not say that it was cut to one round")
	}
}

func TestFollowLeavesOutWhatHurts(t *testing.T) {
	b := composition.Block{Phase: training.AA, Level: training.L1, FromWeek: 1, Sessions: week(training.KitGym, 60, 1)}
	b.Pains = []training.Pain{{Site: "knee-front", Score: 4}}
	cat := library(t)
	for _, p := range cat.Programmes() {
		m, err := composition.Follow(cat, p, b)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range m.Sessions[0].Full.Exercises {
			if ok, why := composition.Gate(cat, x.Exercise, b, 0); !ok && strings.HasPrefix(string(why.Code), "composition.pain") {
				t.Errorf("%s keeps %s", p.ID, x.Exercise.ID)
			}
		}
	}
}

func ExampleFollow() {
	cat, _ := catalogue.Load()
	p, _ := cat.Programme("hill-6")
	m, _ := composition.Follow(cat, p, composition.Block{Phase: training.BS, Level: training.L2, FromWeek: 1, Sessions: week(training.KitGym, 60, 1)})
	fmt.Println(len(m.Sessions[0].Full.Exercises) == len(p.Sessions[0].Items))
	// Output: true
}
