package body_test

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/picture/body"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

var update = flag.Bool("update", false, "rewrite the golden pictures")

var sets = chart.Unit{One: "set", Many: "sets"}

func ExampleMap() {
	calf, _ := body.OfMuscle("Ga")
	m := body.Map{
		Title: "Hard sets this week",
		Layer: body.Muscles,
		Unit:  chart.Unit{One: "set", Many: "sets"},
		Marks: []body.Mark{{Spot: calf, Value: 12}},
	}
	picture, err := m.SVG()
	fmt.Println(err, strings.Contains(string(picture), "<title>Left calf: 12 sets</title>"))
	fmt.Print(m.Table().Text())
	// Output:
	// <nil> true
	// Where	Left	Right
	// Calf	12 sets	12 sets
}

func ExampleOfSite() {
	site, side, _ := training.ParseSite("achilles-left")
	spot, _ := body.OfSite(site)
	fmt.Println(spot.On(side))
	// Output: Left Achilles tendon
}

func ExampleSpots() {
	fmt.Println(len(body.Spots(body.Muscles)), len(body.Spots(body.Sites)), body.Spots(body.Sites)[0].Name())
	// Output: 27 18 shoulder
}

func draw(t *testing.T, m body.Map) []byte {
	t.Helper()
	b, err := m.SVG()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// week is what a week asked of every muscle.
func week() body.Map {
	m := body.Map{Title: "Hard sets this week", Desc: "Legs first.", Layer: body.Muscles, Unit: sets, Top: 20}
	for i, p := range body.Spots(body.Muscles) {
		m.Marks = append(m.Marks, body.Mark{Spot: p, Value: float64(i*7%21) + 0.5*float64(i%2)})
	}
	return m
}

// pain is where it hurts, to be answered by choosing a spot.
func pain() body.Map {
	return body.Map{Title: "Where does it hurt?", Layer: body.Sites, Unit: chart.Unit{One: "of 10", Many: "of 10"}, Top: 10,
		Marks: []body.Mark{{"achilles", training.Left, 4}, {"knee-front", training.Right, 2}, {"lower-back", "", 7}},
		Href:  func(p body.Spot, side training.Side) string { return "/pain/" + string(p) + "?side=" + string(side) }}
}

func TestGoldenPictures(t *testing.T) {
	alone := week()
	alone.Standalone, alone.Prefix = true, "week"
	for _, tt := range []struct {
		name string
		m    body.Map
	}{{"week", week()}, {"week-alone", alone}, {"pain", pain()}, {"empty", body.Map{}}} {
		t.Run(tt.name, func(t *testing.T) {
			got := draw(t, tt.m)
			file := filepath.Join("testdata", tt.name+".svg")
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), string(got)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if !bytes.Equal(got, draw(t, tt.m)) {
				t.Error("the same map gives other bytes")
			}
		})
	}
}

// muscles are the codes of the catalogue that some exercise trains.
func muscles(t *testing.T) (list []catalogue.MuscleCode) {
	t.Helper()
	c, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range c.All() {
		for _, m := range slices.Concat(e.Primary, e.Secondary) {
			if !slices.Contains(list, m) {
				list = append(list, m)
			}
		}
	}
	return list
}

func TestEveryMuscleHasAPlaceOrAReason(t *testing.T) {
	for _, m := range muscles(t) {
		p, ok := body.OfMuscle(m)
		why := ""
		for _, x := range body.Unplaced {
			if x.Muscle == m {
				why = x.Why
			}
		}
		if ok == (why != "") {
			t.Errorf("%s (%s) has the spot %q and the reason %q", m, m.Name(), p, why)
		}
		if ok && !slices.Contains(body.Spots(body.Muscles), p) {
			t.Errorf("%s is not among the muscles", p)
		}
	}
	for _, x := range body.Unplaced {
		if x.Muscle.Name() == string(x.Muscle) && x.Muscle != "balance" && x.Muscle != catalogue.Mobility {
			t.Errorf("%s is unknown to the catalogue", x.Muscle)
		}
	}
	if p, ok := body.OfMuscle("wings"); ok {
		t.Errorf("an unknown muscle is at %s", p)
	}
}

func TestEveryPainSiteHasARegionOnBothSides(t *testing.T) {
	names := map[string]bool{}
	for _, r := range regions(t, draw(t, body.Map{Layer: body.Sites})) {
		names[r.name] = true
	}
	for _, s := range training.Sites {
		p, ok := body.OfSite(s.Site)
		if !ok {
			t.Errorf("%s has no spot", s.Site)
			continue
		}
		for _, side := range []training.Side{training.Left, training.Right} {
			if !names[p.On(side)] {
				t.Errorf("no region %q", p.On(side))
			}
		}
	}
	if len(names) != 2*len(training.Sites) {
		t.Errorf("%d regions for %d sites", len(names), len(training.Sites))
	}
	for _, s := range []training.Site{"", "wings"} {
		if p, ok := body.OfSite(s); ok {
			t.Errorf("site %q is at %s", s, p)
		}
	}
}

func TestNoTwoPlacesShareANameAMuscleOrASite(t *testing.T) {
	names := map[string]body.Spot{}
	for _, p := range body.Spots(body.Everything) {
		if other, twice := names[p.Name()]; twice {
			t.Errorf("%s and %s are both called %s", p, other, p.Name())
		}
		names[p.Name()] = p
	}
	spots := map[body.Spot]catalogue.MuscleCode{}
	for _, m := range muscles(t) {
		if p, ok := body.OfMuscle(m); ok {
			if other, twice := spots[p]; twice {
				t.Errorf("%s shows %s and %s", p, m, other)
			}
			spots[p] = m
		}
	}
	if len(spots) < 20 {
		t.Errorf("only %d muscles have a spot", len(spots))
	}
}

func TestTheTendonsAreAmongTheMuscles(t *testing.T) {
	for _, p := range []body.Spot{"achilles", "heel", "patellar", "sole", "high-hamstring", "itb"} {
		if !slices.Contains(body.Spots(body.Muscles), p) {
			t.Errorf("%s is missing", p)
		}
	}
}

func TestNamesHaveSides(t *testing.T) {
	for _, tt := range []struct {
		spot  body.Spot
		side  training.Side
		want  string
		sided bool
	}{
		{"calf", training.Left, "Left calf", true},
		{"achilles", "", "Achilles tendon", true},
		{"itb", training.Right, "Right outside of the knee (iliotibial band)", true},
		{"abdominals", "", "Abdominals", false},
		{"wings", "", "Wings", false},
	} {
		if got := tt.spot.On(tt.side); got != tt.want || tt.spot.Sided() != tt.sided {
			t.Errorf("%s on %q: %q, sided %v", tt.spot, tt.side, got, tt.spot.Sided())
		}
	}
}

func TestMarksThatCannotBeDrawnAreRefused(t *testing.T) {
	for _, tt := range []struct {
		name  string
		layer body.Layer
		marks []body.Mark
		want  string
	}{
		{"an unknown spot", 0, []body.Mark{{Spot: "wings"}}, `no spot "wings"`},
		{"an unknown side", 0, []body.Mark{{"calf", "middle", 1}}, `no side "middle"`},
		{"a side of what has none", 0, []body.Mark{{"abdominals", training.Left, 1}}, "abdominals has no left side"},
		{"one spot twice", 0, []body.Mark{{"calf", training.Left, 1}, {"calf", "", 2}}, "Left calf is marked twice"},
		{"a muscle among the pain sites", body.Sites, []body.Mark{{"chest", "", 1}}, "chest is not in this layer"},
		{"a joint among the muscles", body.Muscles, []body.Mark{{"ankle", "", 1}}, "ankle is not in this layer"},
		{"below zero", 0, []body.Mark{{"calf", "", -1}}, "value -1 is not from 0 to 99"},
		{"three digits", 0, []body.Mark{{"calf", "", 100}}, "value 100 is not from 0 to 99"},
		{"no number", 0, []body.Mark{{"calf", "", math.NaN()}}, "value NaN"},
		{"infinite", 0, []body.Mark{{"calf", "", math.Inf(1)}}, "value +Inf"},
	} {
		m := body.Map{Layer: tt.layer, Marks: tt.marks}
		if _, err := m.SVG(); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %s", tt.name, err, tt.want)
		}
		if rows := m.Table().Rows; rows != nil {
			t.Errorf("%s: the table has %q", tt.name, rows)
		}
	}
	if _, err := (body.Map{Prefix: "1"}).SVG(); err == nil {
		t.Error("a prefix that begins no id is drawn")
	}
}

func TestTheTopOfTheScale(t *testing.T) {
	fill := func(top, value float64) string {
		m := body.Map{Top: top, Marks: []body.Mark{{"calf", training.Left, value}, {"chest", "", 10}}}
		got := string(draw(t, m))
		got = got[strings.Index(got, `id="picture-calf-left"`):]
		got = got[strings.Index(got, "--")+2:]
		return got[:strings.Index(got, ",")]
	}
	for _, tt := range []struct {
		name       string
		top, value float64
		want       string
	}{
		{"the largest value is the darkest", 0, 10, "ramp5"},
		{"a fifth of it is the palest", 0, 2, "ramp1"},
		{"nothing is not tinted", 0, 0, "surface"},
		{"a top of its own", 50, 10, "ramp1"},
		{"beyond the top", 5, 9, "ramp5"},
		{"a top that is no number", math.NaN(), 10, "ramp5"},
		{"an infinite top", math.Inf(1), 10, "ramp5"},
	} {
		if got := fill(tt.top, tt.value); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestOnlyPlacesWithAValueOrALinkStopTheKeyboard(t *testing.T) {
	m := body.Map{Marks: []body.Mark{{"calf", training.Left, 3}}, Unit: sets}
	for _, r := range regions(t, draw(t, m)) {
		if want := r.name == "Left calf: 3 sets"; r.focus != want {
			t.Errorf("%s: focus %v", r.name, r.focus)
		}
	}
	for _, r := range regions(t, draw(t, pain())) {
		if !r.focus || r.element != "a" {
			t.Errorf("%s is no link", r.name)
		}
	}
	m.Href = func(p body.Spot, _ training.Side) string { return map[body.Spot]string{"shin": "/shin"}[p] }
	links := 0
	for _, r := range regions(t, draw(t, m)) {
		if r.element == "a" {
			links++
		}
	}
	if links != 2 {
		t.Errorf("%d links, want the two shins", links)
	}
}

func TestEveryNumberIsWritten(t *testing.T) {
	for value, want := range map[float64]string{0: "0", 0.5: "½", 7.5: "7½", 7.2: "7", 9.8: "10", 12.5: "13", 99: "99"} {
		for _, p := range body.Spots(body.Everything) {
			m := body.Map{Marks: []body.Mark{{Spot: p, Value: value}}, Top: 50}
			if n := strings.Count(string(draw(t, m)), `">`+want+"</text>"); n < 2 {
				t.Errorf("%s: %v is written %d times as %s", p, value, n, want)
			}
		}
	}
}

func TestAMapWithoutMarksSaysSoUnlessItAsks(t *testing.T) {
	if got := string(draw(t, body.Map{})); !strings.Contains(got, "No values yet") {
		t.Error("it says nothing")
	}
	ask := pain()
	ask.Marks = nil
	if got := string(draw(t, ask)); strings.Contains(got, "No values yet") {
		t.Error("a map to choose on misses nothing")
	}
	if rows := ask.Table().Rows; len(rows) != 0 {
		t.Errorf("rows %q", rows)
	}
}

func TestTheTableHasASideForEachValue(t *testing.T) {
	m := body.Map{Unit: sets, Marks: []body.Mark{{"calf", training.Right, 3}, {"abdominals", "", 4}, {"shoulder", "", 1}}}
	want := "Where\tLeft\tRight\nShoulder\t1 set\t1 set\nAbdominals\t4 sets\t4 sets\nCalf\t\t3 sets\n"
	if d := cmp.Diff(want, m.Table().Text()); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestTheWholeMapIsUnderFiveKilobytes(t *testing.T) {
	for _, layer := range []body.Layer{body.Everything, body.Muscles, body.Sites} {
		m := body.Map{Title: "Hard sets this week", Layer: layer, Unit: sets, Standalone: true}
		for i, p := range body.Spots(layer) {
			sides := []training.Side{training.Left, training.Right}
			if !p.Sided() {
				sides = []training.Side{""}
			}
			for j, side := range sides { // every value another one
				m.Marks = append(m.Marks, body.Mark{Spot: p, Side: side, Value: float64((i*37+j*53)%199) / 2})
			}
		}
		picture := draw(t, m)
		var out bytes.Buffer
		w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
		_, _ = w.Write(picture)
		_ = w.Close()
		t.Logf("layer %d: %d bytes, %d zipped", layer, len(picture), out.Len())
		if out.Len() > 5120 {
			t.Errorf("layer %d: %d bytes zipped", layer, out.Len())
		}
	}
}

var variable = regexp.MustCompile(`var\(--([a-z0-9-]+),(#[0-9A-F]{6})\)`)

func TestEveryColourIsATokenWithItsLightValue(t *testing.T) {
	light := map[string]string{}
	for _, x := range svg.Tokens() {
		light[x.Name] = x.Light
	}
	for _, m := range []body.Map{week(), pain(), {}} {
		picture := string(draw(t, m))
		for _, x := range variable.FindAllStringSubmatch(picture, -1) {
			if light[x[1]] != x[2] {
				t.Errorf("%s is not the light value of %s", x[2], x[1])
			}
		}
		if rest := variable.ReplaceAllString(picture, ""); regexp.MustCompile(`#[0-9A-Fa-f]{6}| style=|<style| class=`).MatchString(rest) {
			t.Error("a colour or a style outside the tokens")
		}
	}
}

func TestIdsAreUniqueOnAPageWithSeveralMaps(t *testing.T) {
	seen := map[string]bool{}
	for _, prefix := range []string{"", "a", "b"} {
		m := week()
		m.Prefix = prefix
		picture := string(draw(t, m))
		for _, x := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(picture, -1) {
			if seen[x[1]] {
				t.Errorf("%s occurs twice", x[1])
			}
			seen[x[1]] = true
		}
		for _, x := range regexp.MustCompile(` href="#([^"]+)"`).FindAllStringSubmatch(picture, -1) {
			if !seen[x[1]] {
				t.Errorf("%s leads nowhere", x[1])
			}
		}
	}
}

func TestHostileTextStaysText(t *testing.T) {
	const evil = "\"><script>alert(1)</script>\x00"
	m := pain()
	m.Title, m.Desc, m.Unit = evil, evil, chart.Unit{One: evil, Many: evil}
	m.Href = func(body.Spot, training.Side) string { return evil }
	if got := draw(t, m); bytes.Contains(got, []byte("<script")) || len(regions(t, got)) == 0 {
		t.Error("a script stands in the picture")
	}
}

func TestAMapIsAPictureForAPage(t *testing.T) {
	page, err := chart.Figure(week(), "Calves had most.")
	if err != nil || !strings.Contains(string(page), "<th scope=\"row\">Calf</th>") {
		t.Errorf("%v in\n%s", err, page)
	}
}
