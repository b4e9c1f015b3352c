package evidence

import (
	"strings"
	"unicode/utf8"
)

// narrowest is the least width that text is wrapped to; a terminal that claims
// less is not believed.
const narrowest = 40

// Lines is the rule as a terminal shows it, wrapped to width characters.
// Hidden numbers are left out.
func (r Rule) Lines(width int) []string {
	p := page{width: max(width, narrowest)}
	p.text(string(r.ID)+" "+r.Title, "")
	p.text(r.badge()+" ("+r.Grade.Words()+")", "")
	p.gap()
	p.text(r.Text, "")
	if r.Relax != "" {
		p.text("May give way: "+r.Relax, "  ")
	}
	if shown := r.Shown(); len(shown) > 0 {
		p.gap()
		p.text("Numbers", "")
		for _, n := range shown {
			p.text("- "+n.String(), "  ")
		}
	}
	if len(r.Sources) > 0 {
		p.gap()
		p.text("Sources", "")
		for _, k := range r.Sources {
			p.text("- "+reference(k), "  ")
		}
	}
	if r.House != "" {
		p.gap()
		p.text("Our own choice: "+r.House, "  ")
	}
	return p.lines
}

// badge is one line of how binding and how sure: "hard rule, never relaxed;
// evidence B".
func (r Rule) badge() string {
	s := r.Kind.Words()
	if r.Kind == Hard && r.Relax == "" {
		s += ", never relaxed"
	}
	s += "; evidence " + string(r.Grade)
	if r.GradeNote != "" {
		s += ": " + r.GradeNote
	}
	return s
}

// reference is the source as a list of references has it. A test holds that
// every key a rule cites exists.
func reference(k SourceKey) string {
	s, ok := SourceOf(k)
	if !ok {
		return string(k)
	}
	return s.String()
}

// page collects wrapped lines.
type page struct {
	width int
	lines []string
}

func (p *page) gap() { p.lines = append(p.lines, "") }

// text adds s wrapped at spaces; lines after the first begin with indent.
func (p *page) text(s, indent string) {
	line := ""
	for word := range strings.FieldsSeq(s) {
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > p.width:
			p.lines = append(p.lines, line)
			line = indent + word
		default:
			line += " " + word
		}
	}
	p.lines = append(p.lines, line)
}
