package chart

import (
	"strings"

	"github.com/legwork-run/legwork/picture/svg"
)

// Table is the data of a picture in rows: for those who do not see it, and for
// whoever wants the numbers.
type Table struct {
	Caption string
	Head    []string   // the first names what the rows are
	Rows    [][]string // as long as Head; the first cell names the row
}

// HTML is the table as markup, its rows and columns named for screen readers.
func (t Table) HTML() []byte {
	var w svg.Writer
	w.Open("table")
	w.Text("caption", t.Caption)
	w.Open("thead")
	w.Open("tr")
	for _, h := range t.Head {
		w.Text("th", h, "scope", "col")
	}
	w.Close()
	w.Close()
	w.Open("tbody")
	for _, row := range t.Rows {
		w.Break()
		tableRow(&w, row)
	}
	w.Close()
	w.Close()
	return w.Bytes()
}

func tableRow(w *svg.Writer, row []string) {
	w.Open("tr")
	for i, cell := range row {
		if i == 0 {
			w.Text("th", cell, "scope", "row")
			continue
		}
		w.Text("td", cell)
	}
	w.Close()
}

// Text is the table as lines of cells parted by tabs.
func (t Table) Text() string {
	lines := []string{strings.Join(t.Head, "\t")}
	for _, row := range t.Rows {
		lines = append(lines, strings.Join(row, "\t"))
	}
	return strings.Join(lines, "\n") + "\n"
}
