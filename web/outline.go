package web

import (
	"github.com/legwork-run/legwork/picture/body"
	"github.com/legwork-run/legwork/training"
)

// outline is the body from the front and the back for the player: each place that
// can hurt is a link to its id.
func outline() []byte {
	m := body.Map{Prefix: "body", Title: "Where does it hurt?", Layer: body.Sites}
	m.Href = func(p body.Spot, side training.Side) string {
		for _, f := range training.Sites {
			if spot, ok := body.OfSite(f.Site); ok && spot == p {
				return "#" + siteValue(f.Site, side)
			}
		}
		return ""
	}
	svg, err := m.SVG()
	if err != nil {
		panic(err) // a map without marks can be drawn
	}
	return svg
}
