package plantext_test

import (
	"testing"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
)

func TestATempoIsSaidInWords(t *testing.T) {
	for _, c := range []struct {
		name  string
		tempo training.Tempo
		want  string
	}{
		{"slow, with a stop", training.Tempo{Lower: 3, Pause: 1, Lift: 1}, "3 s down, 1 s still, 1 s up"},
		{"without a stop", training.Tempo{Lower: 2, Lift: 1}, "2 s down, 1 s up"},
		{"as fast as it goes", training.Tempo{Lower: 2, Explosive: true}, "2 s down, fast up"},
		{"as it comes", training.Tempo{}, ""},
	} {
		if got := plantext.TempoWords(c.tempo); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
