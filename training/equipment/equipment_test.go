package equipment_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

func resolve(t *testing.T, p training.Place) equipment.Kit {
	t.Helper()
	k, err := equipment.Resolve(p)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func ExampleResolve() {
	k, _ := equipment.Resolve(training.Place{Name: "home", Dumbbells: []unit.Kilograms{16, 8, 12}})
	fmt.Println(k.Items())
	fmt.Println(k.Loads(catalogue.ByDumbbells))
	// Output:
	// [floor wall chair stair towel dumbbell dumbbell_pair]
	// [8 kg 12 kg 16 kg]
}

func ExampleKit_Made() {
	k, _ := equipment.Resolve(training.Place{Preset: training.KitGym})
	made, _ := k.Made(catalogue.ByBarbell, 67.5)
	fmt.Println(made.Bar, made.Side)
	// Output: 20 kg [20 kg 2.5 kg 1.25 kg]
}

func TestEveryLoadIsMadeOfWhatIsThere(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		p := training.Place{Name: "garage", Bar: unit.Kilograms(rapid.SampledFrom([]float64{7, 15, 20, 20.41}).Draw(r, "bar"))}
		for _, each := range rapid.SliceOfNDistinct(rapid.SampledFrom([]float64{0.5, 1, 1.25, 2.5, 4.54, 5, 10, 11.34, 20}), 0, 6, rapid.ID).Draw(r, "sizes") {
			p.Plates = append(p.Plates, training.Plates{Each: unit.Kilograms(each), Pairs: rapid.IntRange(1, 3).Draw(r, "pairs")})
		}
		k, err := equipment.Resolve(p)
		if err != nil {
			r.Fatal(err)
		}
		for _, load := range k.Loads(catalogue.ByBarbell) {
			made, ok := k.Made(catalogue.ByBarbell, load)
			if !ok {
				r.Fatalf("%v is not made of %v", load, p.Plates)
			}
			grams := made.Bar.Grams()
			for _, each := range made.Side {
				grams += 2 * each.Grams()
				own := slices.IndexFunc(p.Plates, func(x training.Plates) bool { return x.Each == each })
				if used := len(made.Side) - len(slices.DeleteFunc(slices.Clone(made.Side), func(x unit.Kilograms) bool { return x == each })); used > p.Plates[own].Pairs {
					r.Fatalf("%v takes %d pairs of %v", load, used, each)
				}
			}
			if grams != load.Grams() {
				r.Fatalf("%v is made of %v", load, made)
			}
		}
	})
}

func TestWhatALoadIsTakenFrom(t *testing.T) {
	gym := resolve(t, training.Place{Preset: training.KitGym})
	for _, tt := range []struct {
		loading catalogue.Loading
		load    unit.Kilograms
		want    equipment.Made
		ok      bool
	}{
		{catalogue.ByDumbbells, 14, equipment.Made{Loading: catalogue.ByDumbbells, Pieces: 2, Each: 14}, true},
		{catalogue.ByDumbbell, 14, equipment.Made{Loading: catalogue.ByDumbbell, Pieces: 1, Each: 14}, true},
		{catalogue.ByKettlebell, 16, equipment.Made{Loading: catalogue.ByKettlebell, Pieces: 1, Each: 16}, true},
		{catalogue.ByBarbell, 20, equipment.Made{Loading: catalogue.ByBarbell, Bar: 20}, true},
		{catalogue.ByDumbbells, 15, equipment.Made{}, false}, // there is none
		{catalogue.ByBarbell, 21, equipment.Made{}, false},
		{catalogue.ByMachine, 50, equipment.Made{}, false}, // a pin is put in
		{catalogue.BodyWeight, 0, equipment.Made{}, false},
	} {
		if got, ok := gym.Made(tt.loading, tt.load); ok != tt.ok || !cmp.Equal(got, tt.want) {
			t.Errorf("%s %v is made of %+v, %t", tt.loading, tt.load, got, ok)
		}
	}
}

func TestPresetsEachHoldTheOneBefore(t *testing.T) {
	var before equipment.Kit
	for _, p := range training.Presets {
		k := resolve(t, training.Place{Preset: p})
		if !k.Has(before.Items()...) {
			t.Errorf("%s lacks something of the preset before it", p)
		}
		if len(k.Items()) <= len(before.Items()) || len(k.Why()) != 0 {
			t.Errorf("%s adds nothing, or assumes: %v", p, k.Why())
		}
		before = k
	}
}

func TestPresetLoads(t *testing.T) {
	gym := resolve(t, training.Place{Preset: training.KitGym})
	if got := gym.Loads(catalogue.ByDumbbells); len(got) != 12 || got[0] != 2 || got[11] != 24 {
		t.Errorf("dumbbells %v, want 2 to 24 kg by 2", got)
	}
	if got := gym.Loads(catalogue.ByKettlebell); len(got) != 7 || got[0] != 8 || got[6] != 32 {
		t.Errorf("kettlebells %v, want 8 to 32 kg by 4", got)
	}
	bar := gym.Loads(catalogue.ByBarbell)
	for i, k := range bar[:40] { // 20 kg, then every 2.5 kg
		if want := 20 + 2.5*unit.Kilograms(i); k != want {
			t.Fatalf("bar load %d = %v, want %v", i, k, want)
		}
	}
	if got := gym.Loads(catalogue.ByMachine); got[0] != 5 || got[1] != 10 {
		t.Errorf("machine %v, want steps of 5 kg", got)
	}
	none := resolve(t, training.Place{})
	for _, l := range []catalogue.Loading{catalogue.ByDumbbell, catalogue.ByBarbell, catalogue.ByMachine, catalogue.ByBand, catalogue.BodyWeight} {
		if got := none.Loads(l); len(got) != 0 {
			t.Errorf("a place without equipment has %s loads %v", l, got)
		}
	}
}

func TestInventoryReplacesThePreset(t *testing.T) {
	k := resolve(t, training.Place{Preset: training.KitGym, Items: []training.Equipment{training.Bench}, Bar: 15, Plates: []training.Plates{{Each: 2.5, Pairs: 1}, {Each: 5, Pairs: 1}}})
	if want := []training.Equipment{training.Floor, training.Bench, training.Barbell}; !cmp.Equal(k.Items(), want) {
		t.Errorf("items %v, want %v", k.Items(), want)
	}
	if want := []unit.Kilograms{15, 20, 25, 30}; !cmp.Equal(k.Loads(catalogue.ByBarbell), want) { // 15, +5, +10, +15
		t.Errorf("bar %v, want %v", k.Loads(catalogue.ByBarbell), want)
	}
}

func TestAThingNamedWithoutLoadsIsAssumed(t *testing.T) {
	k := resolve(t, training.Place{Name: "shed", Items: []training.Equipment{training.Kettlebell}})
	if len(k.Loads(catalogue.ByKettlebell)) != 7 || len(k.Why()) != 1 || k.Why()[0].Code != equipment.CodeLoadsAssumed {
		t.Errorf("loads %v, why %v", k.Loads(catalogue.ByKettlebell), k.Why())
	}
}

func TestPoundsAreJustKilograms(t *testing.T) {
	k := resolve(t, training.Place{Bar: unit.FromPounds(45), Plates: []training.Plates{{Each: unit.FromPounds(45), Pairs: 1}, {Each: unit.FromPounds(2.5), Pairs: 1}}})
	var got []string
	for _, l := range k.Loads(catalogue.ByBarbell) {
		got = append(got, fmt.Sprintf("%.0f", l.Pounds()))
	}
	if want := []string{"45", "50", "135", "140"}; !cmp.Equal(got, want) { // 45, +5, +90, +95
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestResolveNamesWhatCannotBe(t *testing.T) {
	tests := []struct {
		name  string
		place training.Place
		field string
	}{
		{"an unknown preset", training.Place{Preset: "castle"}, "equipment"},
		{"an unknown thing", training.Place{Items: []training.Equipment{"anvil"}}, "equipment"},
		{"a dumbbell of nothing", training.Place{Dumbbells: []unit.Kilograms{0}}, "dumbbells"},
		{"a kettlebell of a tonne", training.Place{Kettlebells: []unit.Kilograms{1000}}, "kettlebells"},
		{"a bar below nothing", training.Place{Bar: -20}, "bar"},
		{"a plate without weight", training.Place{Plates: []training.Plates{{Pairs: 1}}}, "plates"},
		{"no pair of a plate", training.Place{Plates: []training.Plates{{Each: 5}}}, "plates"},
		{"too many sizes", training.Place{Plates: make([]training.Plates, 21)}, "plates"},
		{"a box for a giant", training.Place{Boxes: []unit.Centimetres{151}}, "boxes"},
		{"a box for an ant", training.Place{Boxes: []unit.Centimetres{4}}, "boxes"},
		{"a dumbbell just over the most", training.Place{Dumbbells: []unit.Kilograms{500.001}}, "dumbbells"},
		{"a dumbbell lighter than a gram", training.Place{Dumbbells: []unit.Kilograms{0.0004}}, "dumbbells"},
		{"twenty-one pairs of a plate", training.Place{Plates: []training.Plates{{Each: 5, Pairs: 21}}}, "plates"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := equipment.Resolve(tt.place)
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || invalid.Field != tt.field || invalid.Why == "" {
				t.Errorf("error = %v, want one about %s", err, tt.field)
			}
		})
	}
}

func TestTheOutermostOfWhatCanBe(t *testing.T) {
	k := resolve(t, training.Place{
		Dumbbells: []unit.Kilograms{0.001, 500}, Boxes: []unit.Centimetres{5, 150}, Items: []training.Equipment{training.Box, training.Barbell},
		Bar: 500, Plates: []training.Plates{{Each: 5, Pairs: 20}},
	})
	if got := k.Loads(catalogue.ByDumbbells); !cmp.Equal(got, []unit.Kilograms{0.001, 500}) {
		t.Errorf("dumbbells %v", got)
	}
	if got := k.Loads(catalogue.ByBarbell); !cmp.Equal(got, []unit.Kilograms{500}) {
		t.Errorf("a bar as heavy as may be takes no plates, got %v", got)
	}
	if got := k.Boxes(); !cmp.Equal(got, []unit.Centimetres{5, 150}) {
		t.Errorf("boxes %v", got)
	}
}

func TestLoadsBringTheirThingAlong(t *testing.T) {
	for _, tt := range []struct {
		name    string
		place   training.Place
		item    training.Equipment
		loading catalogue.Loading
		loads   []unit.Kilograms
	}{
		{"a kettlebell", training.Place{Kettlebells: []unit.Kilograms{12}}, training.Kettlebell, catalogue.ByKettlebell, []unit.Kilograms{12}},
		{"a dumbbell", training.Place{Dumbbells: []unit.Kilograms{8}}, training.Dumbbell, catalogue.ByDumbbell, []unit.Kilograms{8}},
		{"its other one", training.Place{Dumbbells: []unit.Kilograms{8}}, training.DumbbellPair, catalogue.ByDumbbells, []unit.Kilograms{8}},
		{"a bar without plates", training.Place{Bar: 15}, training.Barbell, catalogue.ByBarbell, []unit.Kilograms{15}},
		{"plates want a bar", training.Place{Plates: []training.Plates{{Each: 5, Pairs: 1}}}, training.Barbell, catalogue.ByBarbell, []unit.Kilograms{20, 30}},
		{"a pair is also one", training.Place{Items: []training.Equipment{training.DumbbellPair}, Dumbbells: []unit.Kilograms{8}}, training.Dumbbell, catalogue.ByDumbbell, []unit.Kilograms{8}},
	} {
		k := resolve(t, tt.place)
		if _, ok := k.Choose([]catalogue.Kit{{Items: []training.Equipment{tt.item}}}); !ok || !cmp.Equal(k.Loads(tt.loading), tt.loads) {
			t.Errorf("%s: there %v, loads %v", tt.name, ok, k.Loads(tt.loading))
		}
	}
	if _, ok := resolve(t, training.Place{Boxes: []unit.Centimetres{30}}).Choose([]catalogue.Kit{{Items: []training.Equipment{training.Box}}}); !ok {
		t.Error("a box's height brings no box")
	}
}

func TestKitsAreEqualWhenEverythingIs(t *testing.T) {
	full := func() training.Place {
		return training.Place{Name: "home", Items: []training.Equipment{training.Cable, training.Bench}, Dumbbells: []unit.Kilograms{8}, Kettlebells: []unit.Kilograms{12},
			Bar: 20, Plates: []training.Plates{{Each: 5, Pairs: 1}}, Boxes: []unit.Centimetres{30}}
	}
	if !resolve(t, full()).Equal(resolve(t, full())) {
		t.Error("the same place is not equal to itself")
	}
	for name, change := range map[string]func(*training.Place){
		"the name":       func(p *training.Place) { p.Name = "gym" },
		"a thing":        func(p *training.Place) { p.Items = p.Items[:1] },
		"a machine":      func(p *training.Place) { p.Items = p.Items[1:] },
		"the dumbbells":  func(p *training.Place) { p.Dumbbells = []unit.Kilograms{10} },
		"the kettlebell": func(p *training.Place) { p.Kettlebells = []unit.Kilograms{16} },
		"the bar":        func(p *training.Place) { p.Bar = 15 },
		"the plates":     func(p *training.Place) { p.Plates[0].Pairs = 2 },
		"the box":        func(p *training.Place) { p.Boxes = []unit.Centimetres{45} },
	} {
		p := full()
		change(&p)
		if resolve(t, full()).Equal(resolve(t, p)) {
			t.Errorf("another place when %s differs", name)
		}
	}
	assumed := training.Place{Items: []training.Equipment{training.Dumbbell}}
	said := training.Place{Items: []training.Equipment{training.Dumbbell}, Dumbbells: resolve(t, assumed).Loads(catalogue.ByDumbbell)}
	said.Items = append(said.Items, training.DumbbellPair)
	assumed.Items = append(assumed.Items, training.DumbbellPair)
	if resolve(t, assumed).Equal(resolve(t, said)) {
		t.Error("loads that are assumed equal loads that were said")
	}
}

func TestWhatIsNotSaidIsUsual(t *testing.T) {
	k := resolve(t, training.Place{Items: []training.Equipment{training.Box, training.Barbell}})
	if got := k.Boxes(); !cmp.Equal(got, []unit.Centimetres{15, 20, 30, 45, 60}) {
		t.Errorf("boxes %v", got)
	}
	// The bar and two each of four 20, one 15, 10, 5, 2.5 and 1.25.
	loads := k.Loads(catalogue.ByBarbell)
	if loads[0] != 20 || loads[1] != 22.5 || loads[len(loads)-1] != 20+2*(80+15+10+5+2.5+1.25) {
		t.Errorf("from %v, %v up to %v", loads[0], loads[1], loads[len(loads)-1])
	}
	k = resolve(t, training.Place{Items: []training.Equipment{training.Barbell}, Bar: 15})
	if got := k.Loads(catalogue.ByBarbell); !cmp.Equal(got, []unit.Kilograms{15}) {
		t.Errorf("a bar that is named comes without plates that are not, got %v", got)
	}
	k = resolve(t, training.Place{Items: []training.Equipment{training.Barbell}, Plates: []training.Plates{{Each: 5, Pairs: 1}}})
	if got := k.Loads(catalogue.ByBarbell); !cmp.Equal(got, []unit.Kilograms{20, 30}) {
		t.Errorf("plates that are named go on the usual bar, got %v", got)
	}
}

func ExampleKit_Choose() {
	k, _ := equipment.Resolve(training.Place{Preset: training.KitDumbbells})
	way, ok := k.Choose([]catalogue.Kit{
		{Items: []training.Equipment{training.Barbell, training.Rack}, Loading: catalogue.ByBarbell},
		{Items: []training.Equipment{training.DumbbellPair}, Loading: catalogue.ByDumbbells},
	})
	fmt.Println(way.Loading, ok)
	// Output: dumbbells true
}

func TestChooseSaysWhenNothingFits(t *testing.T) {
	k := resolve(t, training.Place{})
	if _, ok := k.Choose([]catalogue.Kit{{Items: []training.Equipment{training.Barbell}}}); ok {
		t.Error("a barbell was found in a place without one")
	}
	if way, ok := k.Choose(nil); !ok || way.Loading != catalogue.BodyWeight {
		t.Error("an exercise that needs nothing was refused")
	}
}

func ExampleKit_Round() {
	k, _ := equipment.Resolve(training.Place{Dumbbells: []unit.Kilograms{8, 12, 16}})
	nearest, _ := k.Round(catalogue.ByDumbbells, 14.5, equipment.Rounding{})
	down, _ := k.Round(catalogue.ByDumbbells, 14.5, equipment.Rounding{Down: true})
	fmt.Println(nearest, down)
	// Output: 16 kg 12 kg
}

func TestRound(t *testing.T) {
	k := resolve(t, training.Place{Dumbbells: []unit.Kilograms{8, 12, 16}})
	tests := []struct {
		name   string
		target unit.Kilograms
		down   bool
		want   unit.Kilograms
		ok     bool
	}{
		{"a load that exists stays", 12, false, 12, true},
		{"a load that exists stays when rounding down", 12, true, 12, true},
		{"midway goes to the lighter", 10, false, 8, true},
		{"the nearer one wins", 10.1, false, 12, true},
		{"down is down", 15.9, true, 12, true},
		{"above everything is the heaviest", 40, false, 16, true},
		{"a tenth under the lightest is near enough", 7.3, false, 8, true}, // 7.3×1.1 = 8.03
		{"further below nothing fits", 7.2, false, 0, false},               // 7.2×1.1 = 7.92
		{"rounding down never goes up", 7.9, true, 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := k.Round(catalogue.ByDumbbells, tt.target, equipment.Rounding{Down: tt.down})
			if got != tt.want || ok != tt.ok {
				t.Errorf("got %v %v, want %v %v", got, ok, tt.want, tt.ok)
			}
		})
	}
	if _, ok := k.Round(catalogue.ByBarbell, 40, equipment.Rounding{}); ok {
		t.Error("a bar load came out of a place without a bar")
	}
}

func drawKit(t *rapid.T) equipment.Kit {
	loads := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) unit.Kilograms {
		return unit.Kilograms(rapid.IntRange(1, 400).Draw(t, "quarter kilos")) / 4
	}), 1, 12)
	p := training.Place{Dumbbells: loads.Draw(t, "dumbbells"), Bar: 20}
	for range rapid.IntRange(0, 5).Draw(t, "sizes") {
		p.Plates = append(p.Plates, training.Plates{Each: loads.Draw(t, "plate")[0], Pairs: rapid.IntRange(1, 4).Draw(t, "pairs")})
	}
	k, err := equipment.Resolve(p)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestARoundedLoadIsAlwaysOwnedAndNeverFallsAsTheTargetRises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := drawKit(t)
		loading := rapid.SampledFrom([]catalogue.Loading{catalogue.ByDumbbells, catalogue.ByBarbell}).Draw(t, "loading")
		down := equipment.Rounding{Down: rapid.Bool().Draw(t, "down")}
		a := unit.Kilograms(rapid.IntRange(1, 900).Draw(t, "a")) / 4
		b := a + unit.Kilograms(rapid.IntRange(0, 100).Draw(t, "more"))/4
		la, okA := k.Round(loading, a, down)
		lb, okB := k.Round(loading, b, down)
		if okA && !slices.Contains(k.Loads(loading), la) {
			t.Fatalf("%v is not owned", la)
		}
		if okA && (!okB || lb < la) {
			t.Fatalf("target %v gives %v, %v gives %v %v", a, la, b, lb, okB)
		}
		if down.Down && okA && la > a {
			t.Fatalf("rounding %v down gave %v", a, la)
		}
	})
}

func TestBarLoadsAreEverySubsetOfThePairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 4).Draw(t, "sizes")
		p := training.Place{Bar: 20}
		sums := map[unit.Grams]bool{20000: true}
		for range n {
			q := training.Plates{Each: unit.Kilograms(rapid.IntRange(1, 80).Draw(t, "quarter kilos")) / 4, Pairs: rapid.IntRange(1, 3).Draw(t, "pairs")}
			p.Plates = append(p.Plates, q)
			for range q.Pairs {
				next := map[unit.Grams]bool{}
				for s := range sums {
					next[s], next[s+2*q.Each.Grams()] = true, true
				}
				sums = next
			}
		}
		k, err := equipment.Resolve(p)
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		for s := range sums {
			if s <= 500000 {
				want++
			}
		}
		got := k.Loads(catalogue.ByBarbell)
		if len(got) != want || !slices.IsSorted(got) {
			t.Fatalf("%d loads, want %d", len(got), want)
		}
		for _, l := range got {
			if !sums[l.Grams()] {
				t.Fatalf("%v cannot be made", l)
			}
		}
	})
}

func ExampleKit_Next() {
	k, _ := equipment.Resolve(training.Place{Dumbbells: []unit.Kilograms{8, 12, 16}})
	s, _ := k.Next(catalogue.ByDumbbells, 8)
	fmt.Println(s.Load, s.Rise, s.Big)
	// Output: 12 kg 50 true
}

func TestNextAndBelow(t *testing.T) {
	k := resolve(t, training.Place{Preset: training.KitGym})
	if s, ok := k.Next(catalogue.ByBarbell, 60); !ok || s.Load != 62.5 || s.Big { // 2.5/60 = 4.2 %
		t.Errorf("after 60 kg comes %+v %v", s, ok)
	}
	if s, ok := k.Next(catalogue.ByDumbbells, 20); !ok || s.Load != 22 || s.Big { // exactly 10 % is not more than 10 %
		t.Errorf("after 20 kg comes %+v %v", s, ok)
	}
	if s, ok := k.Next(catalogue.ByDumbbells, 0.5); !ok || s.Load != 2 || s.Rise != 300 || !s.Big {
		t.Errorf("after half a kilogram comes %+v %v", s, ok)
	}
	if s, ok := k.Next(catalogue.ByDumbbells, 0); !ok || s.Rise != 100 || s.Load != 2 || !s.Big {
		t.Errorf("after nothing comes %+v %v", s, ok)
	}
	if _, ok := k.Next(catalogue.ByDumbbells, 24); ok {
		t.Error("something comes after the heaviest")
	}
	if l, ok := k.Below(catalogue.ByDumbbells, 9); !ok || l != 8 {
		t.Errorf("below 9 kg is %v %v", l, ok)
	}
	if _, ok := k.Below(catalogue.ByDumbbells, 2); ok {
		t.Error("something is below the lightest")
	}
}

func TestBoxesAreSortedAndUnique(t *testing.T) {
	k := resolve(t, training.Place{Boxes: []unit.Centimetres{45, 20, 45}})
	if want := []unit.Centimetres{20, 45}; !cmp.Equal(k.Boxes(), want) {
		t.Errorf("boxes %v, want %v", k.Boxes(), want)
	}
	if k.Place() != "" || len(resolve(t, training.Place{}).Boxes()) != 0 {
		t.Error("a place without boxes has some")
	}
}

// The most plates a place may have, all of odd sizes: nothing takes longer.
func BenchmarkResolve(b *testing.B) {
	p := training.Place{Bar: 20}
	for i := range 20 {
		p.Plates = append(p.Plates, training.Plates{Each: 1 + 0.037*unit.Kilograms(i), Pairs: 20})
	}
	for b.Loop() {
		if _, err := equipment.Resolve(p); err != nil {
			b.Fatal(err)
		}
	}
}
