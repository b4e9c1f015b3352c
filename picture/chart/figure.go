package chart

import "github.com/legwork-run/legwork/picture/svg"

// Picture is what can be put on a page: every chart, and the body map.
type Picture interface {
	// SVG is the picture.
	SVG() ([]byte, error)
	// Table is the same data in rows.
	Table() Table
}

// Figure is a picture for a page: the finding in words, the drawing, and its
// data as a table that one button shows, without any script. An error is the
// picture's own.
func Figure(p Picture, finding string) ([]byte, error) {
	drawing, err := p.SVG()
	if err != nil {
		return nil, err
	}
	var w svg.Writer
	w.Open("figure")
	w.Break()
	w.Raw(drawing)
	if finding != "" {
		w.Text("figcaption", finding)
		w.Break()
	}
	w.Open("details")
	w.Text("summary", "Table")
	w.Raw(p.Table().HTML())
	w.Close()
	w.Close()
	w.Break()
	return w.Bytes(), nil
}
