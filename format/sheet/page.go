package sheet

import (
	"context"
	_ "embed"
	"io"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/training/catalogue"
)

//go:embed page.css
var pageStyle string

// Page writes all exercises with their pictures and words as one web page that
// needs nothing beside it: to look through, and to print.
func Page(w io.Writer, cat *catalogue.Catalogue, list []catalogue.Exercise, pictures paper.Pictures) error {
	p := page{Style: paper.Style() + pictures.Style + pageStyle, Count: len(list)}
	for _, pattern := range catalogue.Patterns {
		g := group{Pattern: string(pattern)}
		for _, e := range list {
			if e.Pattern != pattern {
				continue
			}
			c, err := cardOf(cat, e, pictures)
			if err != nil {
				return err
			}
			g.Cards = append(g.Cards, c)
		}
		if len(g.Cards) > 0 {
			p.Groups = append(p.Groups, g)
		}
	}
	return whole(p).Render(context.Background(), w)
}

// page is what is shown.
type page struct {
	Style  string // CSS
	Count  int
	Groups []group
}

// group is the exercises of one pattern, in the library's order.
type group struct {
	Pattern string
	Cards   []card
}

type card struct {
	ID, Name, Kit, Trains string
	Difficulty, Impact    int
	Strip                 string // SVG
	How                   catalogue.Instruction
	Care                  []string
}

func cardOf(cat *catalogue.Catalogue, e catalogue.Exercise, pictures paper.Pictures) (card, error) {
	how, _, err := cat.Instruction(e.ID)
	if err != nil {
		return card{}, err
	}
	c := card{
		ID: e.ID, Name: e.Name, Kit: Kit(e), Trains: muscles(e.Primary), Difficulty: e.Difficulty, Impact: e.Impact,
		How: how, Care: cautions(how), Strip: pictures.Of(e.ID),
	}
	return c, nil
}
