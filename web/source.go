package web

import (
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/web/page"
)

// sourceRoutes serve the rules and what they rest on.
func (s *Server) sourceRoutes() []Route {
	return []Route{
		{"GET", "/rules", Anybody, s.rules},
		{"GET", "/rules/{rule}", Anybody, s.rule},
	}
}

// rules lists the rules by subject, those that speak of ?find=.
func (s *Server) rules(a *ask) error {
	find := strings.TrimSpace(a.r.FormValue("find"))
	l := page.Rules{Frame: s.open(a, "Rules"), Find: find}
	for _, f := range evidence.Families() {
		g := page.RuleFamily{Name: f.Name, Intro: f.Intro, Anchor: anchorOf(f.Name)}
		for _, r := range f.Rules {
			if speaksOf(r, find) {
				g.Rules = append(g.Rules, lineOf(r))
			}
		}
		if len(g.Rules) > 0 {
			l.Families = append(l.Families, g)
		}
	}
	for _, g := range evidence.Grades {
		l.Grades = append(l.Grades, page.Grade{Letters: string(g), Words: g.Words()})
	}
	s.show(a, http.StatusOK, page.TheRules(l))
	return nil
}

// open is the frame of a page that anybody may read, under the parts that the
// bar has no room for.
func (s *Server) open(a *ask, title string) page.Frame {
	f := s.frame(title)
	f.Here, f.Bare = page.MorePart, a.visitor.Athlete == ""
	f.Stranger = f.Bare
	return f
}

func anchorOf(name string) string { return strings.ReplaceAll(strings.ToLower(name), " ", "-") }

func lineOf(r evidence.Rule) page.RuleLine {
	return page.RuleLine{ID: string(r.ID), Title: r.Title, Grade: string(r.Grade)}
}

// speaksOf reports whether a rule's id begins with a text, or its words have it.
func speaksOf(r evidence.Rule, find string) bool {
	find = strings.ToLower(find)
	return strings.HasPrefix(strings.ToLower(string(r.ID)), find) || strings.Contains(strings.ToLower(r.Title+" "+r.Text), find)
}

// rule is one rule. A part of a rule, and an id that is not written as it is
// filed, lead to the rule.
func (s *Server) rule(a *ask) error {
	id := evidence.ID(a.r.PathValue("rule"))
	r, ok := evidence.Find(id)
	if !ok {
		return errNowhere
	}
	if r.ID != id {
		return a.goOn(page.RulePath(string(r.ID)))
	}
	x := page.Rule{
		Frame: s.open(a, string(r.ID)+": "+r.Title), ID: string(r.ID), Title: r.Title, Text: piecesOf(r.Text),
		Kind: r.Kind.Words(), Relax: piecesOf(r.Relax), Grade: page.Grade{Letters: string(r.Grade), Words: r.Grade.Words()}, Part: r.GradeNote,
		House: piecesOf(r.House),
	}
	for _, n := range r.Shown() {
		x.Numbers = append(x.Numbers, piecesOf(n.String()))
	}
	for _, key := range r.Sources {
		if source, ok := evidence.SourceOf(key); ok {
			x.Sources = append(x.Sources, page.Source{Name: source.Name(), Whole: source.String(), Kind: string(source.Kind)})
		}
	}
	x.Family, x.Before, x.After = neighbours(r.ID)
	s.show(a, http.StatusOK, page.TheRule(x))
	return nil
}

// neighbours are the subject of a rule and the rules beside it.
func neighbours(id evidence.ID) (family string, before, after page.RuleLine) {
	var last evidence.Rule
	for _, f := range evidence.Families() {
		for _, r := range f.Rules {
			switch {
			case last.ID == id:
				return family, before, lineOf(r)
			case r.ID == id:
				family, before = f.Name, lineOf(last)
			}
			last = r
		}
	}
	return family, before, page.RuleLine{}
}

func piecesOf(text string) []page.Piece {
	var out []page.Piece
	for _, p := range evidence.Parts(text) {
		out = append(out, page.Piece{Text: p.Text, Rule: string(p.Rule)})
	}
	return out
}
