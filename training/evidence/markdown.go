package evidence

import (
	"fmt"
	"strings"
)

// relaxationOrder is what gives way, in this order, when no plan fits a week.
var relaxationOrder = []string{
	"The second session becomes one class lighter (COMP-01).",
	"The policy yields for one session (SCH-10).",
	"Six hours between a key run and a lower session become three (SCH-02).",
	"Forty-eight hours between lower sessions become thirty-six (SCH-07).",
	"One session in the week.",
	"A session of twenty minutes.",
	"No lower work that week: upper body and trunk only.",
}

// Markdown is all rules as one page: how to read it, a list of contents, every
// rule of every family, and the sources. Hidden numbers are left out.
func Markdown() string {
	var b strings.Builder
	b.WriteString("# The rules Legwork goes by\n\n" +
		"<!-- Generated from training/evidence: go test ./training/evidence -run TestRulesPageIsUpToDate -update -->\n\n")
	writeIntro(&b)
	writeContents(&b)
	for _, f := range families {
		fmt.Fprintf(&b, "## %s\n\n%s\n\n", f.Name, f.Intro)
		for _, r := range f.Rules {
			b.WriteString(r.markdown())
		}
	}
	writeSources(&b)
	return b.String()
}

func writeIntro(b *strings.Builder) {
	b.WriteString("Everything in a plan cites one of these rules. `legwork rules SCH-04` shows one of them in a terminal.\n\n" +
		"**Evidence.** The grade is for the rule as it is written here, not for the papers behind it: a strong study of other people makes a weaker rule for runners.\n\n")
	for _, g := range Grades {
		fmt.Fprintf(b, "- **%s**: %s\n", g, g.Words())
	}
	b.WriteString("\n**How binding.** A *hard rule* is never broken, other than as it says itself; a *preference* costs something when it is not met, and the cheapest plan wins; " +
		"a *default* holds until you or the circumstances say otherwise; *information* moves nothing.\n\n" +
		"**Numbers.** A number without a mark was seen by us in the abstract or on the page of its publisher. " +
		"\"Read in a secondary source\" means that somebody else was read who cites it. \"Unverified\" means that it was remembered and not found again. " +
		"\"Our own choice\" means that no study gives it.\n\n" +
		"**When no plan fits a week**, rules give way in this order, and the week says so:\n\n")
	for i, step := range relaxationOrder {
		fmt.Fprintf(b, "%d. %s\n", i+1, linked(step))
	}
	b.WriteString("\nNothing here is a diagnosis or replaces one, and no clinician has reviewed it.\n\n")
}

func writeContents(b *strings.Builder) {
	b.WriteString("## Contents\n\n")
	for _, f := range families {
		fmt.Fprintf(b, "- [%s](#%s)", f.Name, anchor(f.Name))
		for i, r := range f.Rules {
			sep := ", "
			if i == 0 {
				sep = ": "
			}
			fmt.Fprintf(b, "%s[%s](#%s)", sep, r.ID, anchor(string(r.ID)))
		}
		b.WriteString("\n")
	}
	b.WriteString("- [Sources](#sources)\n\n")
}

// markdown is r as a section of the page.
func (r Rule) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "### %s\n\n**%s**\n\n%s\n\n*%s*\n\n", r.ID, r.Title, linked(r.Text), r.badge())
	if r.Relax != "" {
		fmt.Fprintf(&b, "May give way: %s\n\n", linked(r.Relax))
	}
	shown := r.Shown()
	for _, n := range shown {
		fmt.Fprintf(&b, "- %s\n", linked(n.String()))
	}
	if len(shown) > 0 {
		b.WriteString("\n")
	}
	if r.House != "" {
		fmt.Fprintf(&b, "Our own choice: %s\n\n", linked(r.House))
	}
	if len(r.Sources) > 0 {
		b.WriteString("Sources: " + r.citations() + "\n\n")
	}
	return b.String()
}

func (r Rule) citations() string {
	names := make([]string, 0, len(r.Sources))
	for _, k := range r.Sources {
		if s, ok := SourceOf(k); ok {
			names = append(names, s.Name())
		}
	}
	return strings.Join(names, "; ")
}

func writeSources(b *strings.Builder) {
	b.WriteString("## Sources\n\nWhat is not known of a source is left out rather than guessed.\n\n")
	for _, s := range sources {
		fmt.Fprintf(b, "- `%s` %s (%s)\n", s.Key, s, s.Kind)
	}
}

// anchor is the name that a heading gets on the common hosts.
func anchor(heading string) string {
	return strings.ReplaceAll(strings.ToLower(heading), " ", "-")
}

// linked makes every rule id in s a link to its section.
func linked(s string) string {
	var b strings.Builder
	for _, p := range Parts(s) {
		if p.Rule == "" {
			b.WriteString(p.Text)
			continue
		}
		fmt.Fprintf(&b, "[%s](#%s)", p.Text, anchor(p.Text))
	}
	return b.String()
}

// idLength is the length of the rule id that s begins with; 0 = none.
func idLength(s string) int {
	n := 0
	for n < len(s) && idByte(s[n]) {
		n++
	}
	if r, ok := find(s[:n]); ok && string(r.ID) == s[:n] {
		return n
	}
	return 0
}

// wordLength is the length of s up to the next place where an id may begin.
func wordLength(s string) int {
	n := 0
	for n < len(s) && idByte(s[n]) {
		n++
	}
	for n < len(s) && !idByte(s[n]) {
		n++
	}
	return n
}

func idByte(c byte) bool {
	return c == '-' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}
