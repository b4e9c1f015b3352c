package figure

import (
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
)

var update = flag.Bool("update", false, "write the goldens anew")

// golden compares text with a file under testdata/golden.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "golden", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s has changed; look at the pictures, then run go test -update.\ngot:\n%s", name, got)
	}
}

func TestEveryExerciseHasAFigureWithoutFindings(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	all := figures(t)
	for _, e := range cat.All() {
		if _, ok := all[e.ID]; !ok {
			t.Errorf("%s has no figure", e.ID)
		}
	}
	for _, a := range cat.Assessments() {
		if _, ok, err := cat.AssessmentFigure(a.ID); !ok || err != nil {
			t.Errorf("%s has no figure: %v", a.ID, err)
		}
	}
	for id, f := range all {
		for _, x := range Check(f) {
			t.Errorf("%s: %v", id, x)
		}
	}
}

func TestSolvedAnglesStayAsTheyWere(t *testing.T) {
	all := figures(t)
	var out strings.Builder
	for _, id := range slices.Sorted(maps.Keys(all)) {
		f := all[id]
		for i, angles := range f.Angles() {
			fmt.Fprintf(&out, "%s %s\n", id, f.Poses()[i])
			for _, a := range angles {
				fmt.Fprintf(&out, "  %-20s %6.1f\n", a.Joint, a.Degrees+0) // +0: no minus before zero
			}
		}
	}
	golden(t, "angles.txt", strings.ReplaceAll(out.String(), " -0.0\n", "  0.0\n"))
}

func TestDrawingsStayAsTheyWere(t *testing.T) {
	all := figures(t)
	for _, id := range []string{"goblet_squat", "lower_twist", "walking_lunge"} {
		o := Options{Title: "Figure & title", Description: "What happens."}
		golden(t, id+".svg", all[id].Animated(o))
		golden(t, id+"-strip.svg", all[id].Strip(o))
	}
}

func TestTheSameTextGivesTheSameBytes(t *testing.T) {
	first, second := figures(t), figures(t)
	for id, f := range first {
		if f.Animated(Options{}) != second[id].Animated(Options{}) || f.Strip(Options{}) != second[id].Strip(Options{}) {
			t.Errorf("%s is drawn differently the second time", id)
		}
	}
}

func TestEveryDrawingIsSoundXML(t *testing.T) {
	for id, f := range figures(t) {
		for _, o := range []Options{{}, {Title: `<"&>`, Description: "a < b", Inline: true, Prefix: "7 x\"", Turns: Endless}} {
			for _, svg := range []string{f.Animated(o), f.Strip(o)} {
				if err := sound(svg); err != nil {
					t.Errorf("%s: %v", id, err)
				}
			}
		}
	}
}

// sound reads an SVG and looks for ids that occur twice, and for references to
// ids that do not occur.
func sound(svg string) error {
	ids, refs := map[string]bool{}, map[string]bool{}
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		for _, a := range start.Attr {
			switch a.Name.Local {
			case "id":
				if ids[a.Value] {
					return fmt.Errorf("id %s occurs twice", a.Value)
				}
				ids[a.Value] = true
			case "href":
				refs[strings.TrimPrefix(a.Value, "#")] = true
			case "aria-labelledby", "aria-describedby":
				refs[a.Value] = true
			}
		}
	}
	for r := range refs {
		if !ids[r] {
			return fmt.Errorf("nothing has the id %s", r)
		}
	}
	return nil
}

func TestADrawingSaysWhatItIs(t *testing.T) {
	f := figures(t)["goblet_squat"]
	svg := f.Animated(Options{Title: "Goblet squat", Description: "Sit down between the heels."})
	for _, want := range []string{`role="img"`, `<title id="ft">Goblet squat</title>`, `<desc id="fd">Sit down between the heels.</desc>`, "prefers-color-scheme:dark"} {
		if !strings.Contains(svg, want) {
			t.Errorf("the drawing lacks %s", want)
		}
	}
	if svg := f.Animated(Options{}); !strings.Contains(svg, ">goblet squat</title>") {
		t.Error("without a title the drawing is not called by its id")
	}
}

func TestMotionStopsByItselfUnlessThePageCanStopIt(t *testing.T) {
	tests := []struct {
		name  string
		turns int
		want  string
	}{
		{"as many turns as fit into five seconds", 0, `repeatCount="1"`},
		{"the turns asked for", 3, `repeatCount="3"`},
		{"until the page stops it", Endless, `repeatCount="indefinite"`},
	}
	f := figures(t)["goblet_squat"]
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if svg := f.Animated(Options{Turns: test.turns}); !strings.Contains(svg, test.want) {
				t.Errorf("Animated(Turns: %d) lacks %s", test.turns, test.want)
			}
		})
	}
}

func TestInlineDrawingsTakeTheirColoursFromThePage(t *testing.T) {
	f := figures(t)["goblet_squat"]
	svg := f.Animated(Options{Inline: true, Prefix: "squat-"})
	if strings.Contains(svg, "<style>") || !strings.Contains(svg, `id="squat-1"`) || !strings.Contains(svg, `class="fg-l"`) {
		t.Error("an inline drawing has a style of its own, or lacks its prefix or its classes")
	}
	if s := Style(); !strings.Contains(s, "var(--figure-skin,var(--own-skin))") || !strings.Contains(s, ".fg-l{stroke-width:14}") {
		t.Error("Style does not take its colours from variables, or lacks the pens")
	}
}

func TestAFigureWithOnePoseDoesNotMove(t *testing.T) {
	f := figures(t)["side_plank"]
	if svg := f.Animated(Options{}); strings.Contains(svg, "<animate") || f.Seconds() != 0 {
		t.Error("a single pose moves")
	}
}

func TestALimbThatPassesBehindTheBodyHasTwoPlaces(t *testing.T) {
	// The arm swings from in front of the trunk to behind it, seen from the front.
	f, err := read("swing", `
view: {yaw: 90, pitch: 8}
poses:
  - fore: from stand; right arm forward 45 out -30 elbow 60
  - rear: right arm forward -50 out -25 elbow 60
`)
	if err != nil {
		t.Fatal(err)
	}
	svg := f.Animated(Options{})
	if !strings.Contains(svg, `attributeName="visibility"`) || !strings.Contains(svg, `<use href="#f`) {
		t.Error("the arm keeps one place in the painter's order")
	}
	if err := sound(svg); err != nil {
		t.Error(err)
	}
}
