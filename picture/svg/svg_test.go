package svg_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/svg"
)

func ExampleRoot_Draw() {
	root := svg.Root{Prefix: "dot", Title: "A dot", Width: 24, Height: 24}
	picture, _ := root.Draw(func(w *svg.Writer) {
		w.Leaf("circle", "cx", "12", "cy", svg.Num(12.04), "r", "4", "fill", svg.Run.Paint())
	})
	fmt.Println(strings.Contains(string(picture), `<circle cx="12" cy="12" r="4" fill="var(--run,#2B5CB3)"/>`))
	// Output: true
}

func ExampleContrast() {
	ratio, _ := svg.Contrast(svg.Ink.Light, svg.Paper.Light)
	fmt.Printf("%.2f\n", ratio)
	// Output: 15.94
}

func ExampleFit() {
	fmt.Println(svg.Fit("Rear-foot elevated split squat", 13, 120))
	// Output: Rear-foot elev…
}

func ExampleStep() {
	fmt.Println(svg.Step(0, 20), svg.Step(4, 20), svg.Step(4.5, 20), svg.Step(20, 20), svg.Step(50, 20))
	// Output: 0 1 2 5 5
}

func TestNumbersAreShort(t *testing.T) {
	for _, tt := range []struct {
		name string
		v    float64
		want string
	}{
		{"whole numbers have no point", 12, "12"},
		{"one decimal", 12.34, "12.3"},
		{"rounding may end in nought", 11.96, "12"},
		{"no negative zero", -0.04, "0"},
		{"negative", -3.5, "-3.5"},
		{"not a number", math.NaN(), "0"},
		{"infinity", math.Inf(1), "0"},
	} {
		if got := svg.Num(tt.v); got != tt.want {
			t.Errorf("%s: Num(%v) = %s, want %s", tt.name, tt.v, got, tt.want)
		}
	}
}

func TestTextIsEscaped(t *testing.T) {
	var w svg.Writer
	w.Text("text", "<b>&\"'\x00\x1f", "x", `"><script>`)
	got := string(w.Bytes())
	for _, not := range []string{"<b>", "<script>", "\x00", "\x1f"} {
		if strings.Contains(got, not) {
			t.Errorf("%q stands in %q", not, got)
		}
	}
	if !strings.Contains(got, "&lt;b&gt;&amp;") {
		t.Errorf("got %q", got)
	}
}

func TestEscapedTextReadsAsItWas(t *testing.T) {
	var all strings.Builder
	for c := ' '; c < 0x17f; c++ {
		all.WriteRune(c)
		var want strings.Builder
		if err := xml.EscapeText(&want, []byte(string(c))); err != nil {
			t.Fatal(err)
		}
		if got := svg.Escape(string(c)); got != want.String() {
			t.Errorf("Escape(%q) = %q, want %q", c, got, want.String())
		}
	}
	var read struct {
		Text string `xml:",chardata"`
	}
	if err := xml.Unmarshal([]byte("<a>"+svg.Escape(all.String())+"</a>"), &read); err != nil || read.Text != all.String() {
		t.Errorf("%q, %v", read.Text, err)
	}
}

func TestTextThatFitsIsLeftAlone(t *testing.T) {
	for _, text := range []string{"", "Calf", "12 sets"} {
		if got := svg.Fit(text, 13, 200); got != text {
			t.Errorf("Fit(%q) = %q", text, got)
		}
	}
	if got := svg.Fit("Calf", 13, 2); got != "" {
		t.Errorf("no room for anything: %q", got)
	}
	for _, width := range []float64{10, 33, 80, 150} {
		if got := svg.Fit(strings.Repeat("ワイ mW", 30), 13, width); svg.TextWidth(got, 13) > width {
			t.Errorf("%q is wider than %v", got, width)
		}
	}
}

func TestPrefixesBeginIds(t *testing.T) {
	for _, prefix := range []string{"a", "week-2", "B7"} {
		if _, err := (svg.Root{Prefix: prefix}).Draw(func(*svg.Writer) {}); err != nil {
			t.Errorf("prefix %q: %v", prefix, err)
		}
	}
	for _, prefix := range []string{"7", "-a", "a b", `a"`, "ä", "a_b"} {
		if _, err := (svg.Root{Prefix: prefix}).Draw(func(*svg.Writer) {}); !errors.Is(err, svg.ErrPrefix) {
			t.Errorf("prefix %q: error %v, want ErrPrefix", prefix, err)
		}
	}
}

func TestOnlyAPictureThatStandsAloneHasAStyleSheet(t *testing.T) {
	dot := func(w *svg.Writer) { w.Leaf("circle", "fill", svg.Run.Paint()) }
	inline, _ := svg.Root{}.Draw(dot)
	alone, _ := svg.Root{Standalone: true}.Draw(dot)
	if strings.Contains(string(inline), "style") {
		t.Errorf("inline: %s", inline)
	}
	for _, want := range []string{"@media(prefers-color-scheme:dark)", "--run:#2B5CB3;", "--run:#8FB4F5;", "--surface:#1C1A17;"} {
		if !strings.Contains(string(alone), want) {
			t.Errorf("alone it misses %s:\n%s", want, alone)
		}
	}
	if strings.Contains(string(alone), "--strength") {
		t.Error("colours that do not occur are listed")
	}
}

func TestARampKeyIsFiveSwatchesBetweenTwoWords(t *testing.T) {
	var w svg.Writer
	svg.RampKey{X: 20, Swatch: 10, Low: "0", High: "20 sets"}.Draw(&w)
	got := string(w.Bytes())
	if strings.Count(got, "<rect") != svg.RampSteps || !strings.Contains(got, ">0<") || !strings.Contains(got, ">20 sets<") {
		t.Errorf("got %s", got)
	}
}
