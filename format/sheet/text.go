package sheet

import (
	"fmt"
	"io"
	"strings"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training/catalogue"
)

// pageWidth is how many columns of ten-point type a sheet of A4 holds.
const pageWidth = 80

// Text prints exercise e and how it is done, in 80 columns: the words first,
// what the planner knows of it after them.
func Text(w io.Writer, cat *catalogue.Catalogue, e catalogue.Exercise, how catalogue.Instruction) error {
	var p printer
	p.line(fmt.Sprintf("%s (%s)", e.Name, e.ID))
	p.words(how)
	p.facts(cat, e)
	_, err := io.WriteString(w, p.b.String())
	return err
}

type printer struct{ b strings.Builder }

func (p *printer) line(s string) { p.b.WriteString(strings.TrimRight(s, " ") + "\n") }

// wrapped prints text after first, its further lines indented as far.
func (p *printer) wrapped(first, text string) {
	for _, l := range plantext.Wrap(first, text, pageWidth) {
		p.line(l)
	}
}

// words prints how an exercise is done; nothing when nothing is written.
func (p *printer) words(i catalogue.Instruction) {
	if i.Purpose == "" {
		return
	}
	p.wrapped("  ", i.Purpose)
	p.list("Before you start", i.Setup, func(int) string { return "  - " })
	p.list("How", i.Steps, func(n int) string { return fmt.Sprintf("  %d. ", n+1) })
	p.list("Think of", i.Cues, func(int) string { return "  - " })
	p.heading("If it goes wrong")
	for _, f := range i.Faults {
		p.wrapped("  - ", f.Seen+" "+f.Fix)
	}
	p.heading("Breath, speed, feeling")
	for _, s := range []string{i.Breathing, i.Tempo, i.Feel, i.NotFeel} {
		p.wrapped("  - ", s)
	}
	p.heading("Other versions")
	p.wrapped("  easier: ", i.Easier.How+" "+i.Easier.When)
	p.wrapped("  harder: ", i.Harder.How+" "+i.Harder.When)
	p.heading("Take care")
	for _, s := range cautions(i) {
		p.wrapped("  - ", s)
	}
}

// cautions are what to know before starting, the first time first.
func cautions(i catalogue.Instruction) []string {
	list := []string{i.Safety.First}
	for _, c := range i.Cautions {
		list = append(list, sentence(c.Region.Name())+": "+c.Say)
	}
	if i.Safety.Pregnancy != "" {
		list = append(list, "Pregnancy: "+i.Safety.Pregnancy)
	}
	if i.Safety.Bone != "" {
		list = append(list, "Pain in a bone: "+i.Safety.Bone)
	}
	return list
}

func (p *printer) heading(s string) {
	p.line("")
	p.line(s)
}

func (p *printer) list(title string, items []string, mark func(int) string) {
	p.heading(title)
	for n, s := range items {
		p.wrapped(mark(n), s)
	}
}

// sentence is s with a capital letter.
func sentence(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
