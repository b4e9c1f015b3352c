package svg_test

import (
	"testing"

	"github.com/legwork-run/legwork/picture/svg"
)

// The ratios WCAG 2.2 asks for.
const (
	textRatio = 4.5 // 1.4.3
	markRatio = 3   // 1.4.11
)

// wanted are the pairs the pictures put on one another.
func wanted() (pairs []struct {
	on, what svg.Token
	ratio    float64
}) {
	add := func(ratio float64, on svg.Token, list ...svg.Token) {
		for _, what := range list {
			pairs = append(pairs, struct {
				on, what svg.Token
				ratio    float64
			}{on, what, ratio})
		}
	}
	for _, ground := range []svg.Token{svg.Paper, svg.Surface, svg.Sunk} {
		add(textRatio, ground, svg.Ink, svg.Ink2)
		add(markRatio, ground, svg.Strength, svg.Run, svg.Ink2, svg.Stop, svg.Edge)
	}
	for i, step := range svg.Ramp {
		add(textRatio, step, svg.OnRamp[i])
	}
	return pairs
}

func TestEveryPairHasTheContrastItNeeds(t *testing.T) {
	for _, p := range wanted() {
		for _, scheme := range []struct {
			name     string
			on, what string
		}{{"light", p.on.Light, p.what.Light}, {"dark", p.on.Dark, p.what.Dark}} {
			got, err := svg.Contrast(scheme.what, scheme.on)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%-5s %-9s on %-8s %5.2f (wants %.1f)", scheme.name, p.what.Name, p.on.Name, got, p.ratio)
			if got < p.ratio {
				t.Errorf("%s: %s on %s has %.2f, wants %.1f", scheme.name, p.what.Name, p.on.Name, got, p.ratio)
			}
		}
	}
}

func TestNeighboursOnTheRampDiffer(t *testing.T) {
	for i := 1; i < svg.RampSteps; i++ {
		for _, pair := range [][2]string{{svg.Ramp[i-1].Light, svg.Ramp[i].Light}, {svg.Ramp[i-1].Dark, svg.Ramp[i].Dark}} {
			if got, _ := svg.Contrast(pair[0], pair[1]); got < 1.25 {
				t.Errorf("steps %d and %d: %.2f", i, i+1, got)
			}
		}
	}
}

func TestContrastIsThatOfTheStandard(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		want       float64
	}{
		{"black on white", "#000000", "#FFFFFF", 21},
		{"a colour on itself", "#8A3B12", "#8A3B12", 1},
		{"either way round", "#FFFFFF", "#000000", 21},
	} {
		if got, err := svg.Contrast(tt.a, tt.b); err != nil || got < tt.want-0.001 || got > tt.want+0.001 {
			t.Errorf("%s: %.3f, %v, want %v", tt.name, got, err, tt.want)
		}
	}
	for _, bad := range []string{"", "white", "#FFF", "#GGGGGG", "#12345"} {
		if _, err := svg.Contrast(bad, "#000000"); err == nil {
			t.Errorf("%q is no colour", bad)
		}
		if _, err := svg.Contrast("#000000", bad); err == nil {
			t.Errorf("%q is no colour", bad)
		}
	}
}

func TestTokensHaveDifferentNames(t *testing.T) {
	seen := map[string]bool{}
	for _, x := range svg.Tokens() {
		if seen[x.Name] {
			t.Errorf("%s is listed twice", x.Name)
		}
		seen[x.Name] = true
	}
}
