package figure_test

import (
	"fmt"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/picture/figure"
)

func parse(text string) (figure.Figure, error) {
	var n yaml.Node
	if err := yaml.Load([]byte(text), &n); err != nil {
		return figure.Figure{}, err
	}
	return figure.Parse("test", n)
}

func TestMistakesAreNamedWithTheirPlaceAndWhatIsAllowed(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"an unknown key names its line, its pose and the nearest key", "poses:\n  - stand: from stand\n  - bottom: hipps 45", []string{"line 3, pose bottom", `unknown key "hipps"`, "did you mean hips?", "allowed: ankle"}},
		{"an unknown word in a clause", "poses:\n  - a: left leg knie 20", []string{"pose a", `"knie"`, "did you mean knee?", "allowed: hip, out, rotate, knee, ankle"}},
		{"a number that is none", "poses:\n  - a: lean much", []string{`"much" is not a number`}},
		{"an angle no joint has", "poses:\n  - a: right leg knee 200", []string{"knee 200 is outside -10..165"}},
		{"two numbers where three are wanted", "poses:\n  - a: feet 0,9", []string{"2 numbers", "x,y,z"}},
		{"a foot out of reach", "poses:\n  - a: hips 92; right foot 90,0,9", []string{"line 2, pose a", "right foot: 90,0,9 is", "cm out of reach"}},
		{"a hand out of reach", "poses:\n  - a: from stand; left hand 90,90,0", []string{"left hand", "out of reach", "the arm is 57 cm long"}},
		{"an unknown starting position", "poses:\n  - a: from standing", []string{"unknown starting position", "half-kneel"}},
		{"a pose that is not there yet", "poses:\n  - a: like b", []string{"unknown pose"}},
		{"a side where there is none", "poses:\n  - a: left lean 20", []string{"lean has no side"}},
		{"a foot that is not on the ground", "poses:\n  - a: from supine; feet lift 20", []string{"write foot x,y,z first"}},
		{"words left over", "poses:\n  - a: lean 20 30", []string{"nothing may follow"}},
		{"a name used twice", "poses:\n  - a: lean 1\n  - a: lean 2", []string{"this name is taken"}},
		{"an unknown key of the figure", "pose:\n  - a: lean 1", []string{"line 1", "did you mean poses?"}},
		{"an unknown prop", "props: dumbell right\nposes:\n  - a: lean 1", []string{"line 1", "did you mean dumbbell?"}},
		{"a comma in brackets", "props: [bench at 0,-15]\nposes:\n  - a: lean 1", []string{"YAML splits at every comma"}},
		{"an unknown muscle", "tint: {hot: [quad]}\nposes:\n  - a: lean 1", []string{"did you mean quads?"}},
		{"a statement about no pose", "poses:\n  - a: lean 1\nmust:\n  b: thigh level", []string{"unknown pose in must"}},
		{"a statement without a range", "poses:\n  - a: lean 1\nmust:\n  a: thigh", []string{"write a measure and a range"}},
		{"an unknown measure", "poses:\n  - a: lean 1\nmust:\n  a: tigh level", []string{"did you mean thigh?"}},
		{"no poses", "view: side", []string{"a figure needs poses"}},
		{"a list in place of a figure", "[]", []string{"a figure is a mapping"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := parse(test.text)
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("the error lacks %q:\n%v", want, err)
				}
			}
		})
	}
}

func TestAllMistakesAreSaidAtOnce(t *testing.T) {
	_, err := parse("tint: {hot: [quad]}\nposes:\n  - a: hipps 3; lean x\n  - b: lag 4")
	if err == nil || strings.Count(err.Error(), "line ") != 4 {
		t.Errorf("want four faults, got:\n%v", err)
	}
}

func TestEveryStartingPositionIsSound(t *testing.T) {
	props := map[string]string{"seated": "props: chair\n", "hang": "props: pull-up-bar at 3,215\n"}
	for _, name := range figure.Presets() {
		t.Run(name, func(t *testing.T) {
			f, err := parse(props[name] + "poses:\n  - hold: from " + name)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range figure.Check(f) {
				t.Error(x)
			}
		})
	}
}

func TestWrongPicturesAreFound(t *testing.T) {
	tests := []struct{ name, text, rule string }{
		{"a pose that would fall over", "poses:\n  - a: from stand; hips 30,88,0", "balance"},
		{"a load that moves the centre of mass", "props: kettlebell right weighs 40\nposes:\n  - a: from stand; hips 0,90,0; right arm forward 60 elbow 5", "balance"},
		{"a knee through the floor", "poses:\n  - a: from kneel; pin right knee at 0,1,9", "floor"},
		{"a foot inside a box", "props: box at 8\nposes:\n  - a: from stand", "solid"},
		{"a foot in the air without flight", "poses:\n  - a: from stand; feet 0,10,9; hips 100", "touch"},
		{"a foot that slides", "props: slider right\nposes:\n  - a: from stand\n  - b: left leg straight hip 2 ankle 2; drop", "slide"},
		{"a hand through the thigh", "poses:\n  - a: from stand; hips 80; right hand by thigh 0,-10,0", "overlap"},
		{"an arm held off the plumb line by a load", "props: dumbbell right\nposes:\n  - a: from stand; right arm forward 40 elbow 5", "load hangs"},
		{"a dumbbell through the head", "props: dumbbell right\nposes:\n  - a: from stand; right hand by head 2,14,4", "load"},
		{"a back that rounds", "poses:\n  - a: from stand; spine bend 45", "posture"},
		{"sides that differ", "sides: alike\nposes:\n  - a: from stand; right arm forward 50", "sides alike"},
		{"a joint bent too far", "poses:\n  - a: from supine; right leg hip 145", "joint range"},
		{"a thigh that is not level", "poses:\n  - a: from stand\nmust:\n  a: thigh level", "statement"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f, err := parse(test.text)
			if err != nil {
				t.Fatal(err)
			}
			found := figure.Check(f)
			for _, x := range found {
				if x.Rule == test.rule {
					return
				}
			}
			t.Errorf("no finding of %q in %v", test.rule, found)
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add("poses:\n  - stand: from stand; left leg hip 20 knee 30; hands on floor 40,20\n  - b: mirror stand; shift 3,4; time 2")
	f.Add("view: {yaw: 28, pitch: 8}\nprops: bench at 0,-15 size 124,40,30; band from right hand to 1,2,3\ntravel: 9,9\nposes:\n  - a: pin right knee at 0,5,9; drop\nmust:\n  always: right knee 0..9; thigh level")
	f.Add("poses: {a: b}\nstrip: [a]\ntint: {hot: [right quads]}\nsides: alike")
	f.Fuzz(func(t *testing.T, text string) {
		fig, err := parse(text)
		if err != nil {
			return
		}
		figure.Check(fig)
		if svg := fig.Animated(figure.Options{}); strings.Contains(svg, "NaN") {
			t.Errorf("%q draws NaN", text)
		}
		fig.Strip(figure.Options{})
	})
}

func ExampleParse() {
	f, err := parse(`
view: side
tint: {hot: [quads, glutes]}
poses:
  - stand: from stand
  - bottom: time 1.4; hips 50; lean 40; arms forward 110
must:
  bottom: thigh level; knee 100..140
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(f.Poses(), f.Seconds(), "seconds")
	for _, x := range figure.Check(f) {
		fmt.Println(x)
	}
	// Output:
	// [stand bottom] 3 seconds
}

func ExampleCheck() {
	f, err := parse("poses:\n  - stand: from stand; hips 25,84,0\nmust:\n  stand: trunk upright")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range figure.Check(f) {
		fmt.Println(x)
	}
	// Output:
	// stand at 0.00: balance: centre of mass outside what carries it is 6.0 cm, limit 2.0
}
