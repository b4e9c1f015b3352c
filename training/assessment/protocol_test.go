package assessment_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
)

func ExampleProtocolOf() {
	p, _ := assessment.ProtocolOf("t1_calf_raises")
	fmt.Println(p.Rule, p.Ways[0].Name, p.Ways[0].Counts, p.PainAllowed, p.Wait, p.Usual, p.RealChange, p.Region)
	// Output: TEST-01 incline reps 2 4 [6 8] 7 calves
}

func ExampleProtocols() {
	for _, p := range assessment.Protocols() {
		if p.Hops {
			fmt.Println(p.ID)
		}
	}
	// Output:
	// t11_hop
	// t12_five_hops
	// t13_pogo
}

func ExampleProtocol_Way() {
	p, _ := assessment.ProtocolOf("t8_chair_rise")
	usual, _ := p.Way("")
	ten, _ := p.Way("ten")
	fmt.Println(usual.Name, usual.Counts, usual.OneSided, "or", ten.Name, ten.Counts, ten.LowerBetter)
	// Output: one-leg reps true or ten seconds true
}

func ExampleProtocol_Instructions() {
	p, _ := assessment.ProtocolOf("t6_copenhagen")
	w, _ := p.Way("long")
	for _, why := range p.Instructions(w) {
		fmt.Println(why.Rule, why.Code, why.Facts)
	}
	// Output:
	// TEST-06 assessment.do-warm-up [{minutes 5}]
	// TEST-06 assessment.way-long []
	// TEST-06 assessment.do-copenhagen []
	// TEST-06 assessment.stop-copenhagen []
	// TEST-06 assessment.do-better-side-second []
	// TEST-06 assessment.do-same-shoes []
	// PAIN-07 assessment.do-stop-at-pain [{pain 2}]
}

func TestEveryTestOfTheCatalogueHasItsProtocol(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	all, protocols := cat.Assessments(), assessment.Protocols()
	if len(all) != 16 || len(protocols) != 16 {
		t.Fatalf("%d in the catalogue, %d protocols, want 16 of each", len(all), len(protocols))
	}
	for _, a := range all {
		p, ok := assessment.ProtocolOf(a.ID)
		if !ok || p.Rule != a.Test {
			t.Errorf("%s: protocol %v of rule %q, want %q", a.ID, ok, p.Rule, a.Test)
		}
	}
	for i, p := range protocols {
		if want := evidence.ID(fmt.Sprintf("TEST-%02d", i+1)); p.Rule != want {
			t.Errorf("place %d has %s, want %s", i, p.Rule, want)
		}
	}
}

func TestEveryProtocolIsComplete(t *testing.T) {
	for _, p := range assessment.Protocols() {
		var names []string
		for _, w := range p.Ways {
			if slices.Contains(names, w.Name) || len(p.Ways) > 1 && (w.Name == "" || w.How == "") {
				t.Errorf("%s: way %q needs a name of its own and words", p.ID, w.Name)
			}
			names = append(names, w.Name)
			if w.Counts != assessment.YesNo && w.Most <= w.Least {
				t.Errorf("%s %s: nothing is possible from %v to %v", p.ID, w.Name, w.Least, w.Most)
			}
		}
		if p.ID == "t16_posture" {
			if p.Wait != 0 || p.Stop != "" || len(p.Instructions(p.Ways[0])) != 1 {
				t.Errorf("the posture check asks for more than a moment: %+v", p)
			}
			continue
		}
		if p.Wait != 4 || p.PainAllowed != 2 || p.Usual[0] < 6 || p.Usual[1] != 8 || p.Warmup < 5 || p.Do == "" || p.Stop == "" {
			t.Errorf("%s: %+v", p.ID, p)
		}
	}
}

func TestOnlyKnownErrorsMakeAChangeReal(t *testing.T) {
	for _, p := range assessment.Protocols() {
		want := map[string]int{"t1_calf_raises": 7}[p.ID] // limits of ±6 between days
		if int(p.RealChange) != want {
			t.Errorf("%s: real from %v, want %d", p.ID, p.RealChange, want)
		}
	}
}

func TestUnknownTestsAndWaysAreNotFound(t *testing.T) {
	if _, ok := assessment.ProtocolOf("t99"); ok {
		t.Error("t99 has a protocol")
	}
	p, _ := assessment.ProtocolOf("t6_copenhagen")
	if w, ok := p.Way("middle"); ok {
		t.Errorf("a middle hold was found: %+v", w)
	}
}
