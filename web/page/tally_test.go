package page_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/web/page"
)

func ExampleTally_Told() {
	t := page.Tally{
		{page.WarmTick, page.WarmTick, page.DoneTick, page.DoneTick, page.DoneTick},
		{page.DoneTick, page.PartTick, page.ToDoTick},
		{page.StoppedTick, page.SkippedTick},
	}
	fmt.Println(t.Told())
	// Output: 5 of 8 working sets done, 1 partial
}

// Every tick is drawn, each shape in its own path, and the words stand beside
// them: what is told by shape is told by words.
func TestARailShowsEveryTick(t *testing.T) {
	for name, tally := range map[string]page.Tally{
		"nothing":        nil,
		"one to do":      {{page.ToDoTick}},
		"one of each":    {{page.WarmTick, page.DoneTick, page.PartTick}, {page.SkippedTick, page.StoppedTick, page.ToDoTick}},
		"a long session": {make40(), make40()},
		"an empty group": {{}, {page.DoneTick}},
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			day := page.Today{Session: &page.Card{Tally: tally}}
			if err := page.TheDay(day).Render(context.Background(), &b); err != nil {
				t.Fatal(err)
			}
			svg := b.String()[strings.Index(b.String(), "<svg"):strings.Index(b.String(), "</svg>")]
			want := 0
			for _, group := range tally {
				want += len(group)
			}
			// Each tick begins where a pen is set down; a gap and a cross set it down twice.
			downs := strings.Count(svg, "M")
			for _, group := range tally {
				for _, k := range group {
					if k == page.ToDoTick || k == page.StoppedTick {
						want++
					}
				}
			}
			if downs != want {
				t.Errorf("the pen is set down %d times, want %d: %s", downs, want, svg)
			}
			if !strings.Contains(svg, `aria-label="`+tally.Told()+`"`) {
				t.Errorf("the words are missing: %s", svg)
			}
		})
	}
}

func make40() []page.Tick {
	out := make([]page.Tick, 40)
	for i := range out {
		out[i] = page.DoneTick
	}
	return out
}
