package plantext

import (
	"encoding/base64"
	"fmt"
	"io"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
)

// Markdown writes p with every reason, for a repository, a note or a page.
// drawing is the picture of an exercise as an SVG file, empty when there is
// none; nil draws none. Pictures stand at the end, in the text itself.
func Markdown(w io.Writer, p training.Plan, words explain.Words, drawing func(exercise string) string) error {
	m := &markdown{words: words}
	m.printf("# Strength plan: %s\n\n%s to %s\n\n", Aim(p), LongDate(p.From), LongDate(p.To))
	m.reasons(p.Why)
	m.section("Before you start", p.Screening)
	m.section("Please read", p.Warnings)
	m.title("## The road")
	m.printf("| phase | dates | why |\n|---|---|---|\n")
	for _, ph := range p.Phases {
		m.printf("| %s | %s | %s |\n", ph.Phase.Name(), Span(ph.From, ph.To), m.inline(ph.Why))
	}
	if list := Legend(p); len(list) > 0 {
		m.printf("\n## How to read a session\n\n- %s\n", strings.Join(list, "\n- "))
	}
	for i, wk := range p.Weeks {
		m.week(i, wk)
	}
	if drawing != nil {
		m.pictures(p, drawing)
	}
	if len(p.Notes) > 0 {
		m.title("## Notes")
		for _, line := range NoteLines(p.Notes) {
			m.printf("- %s\n", line)
		}
	}
	_, err := io.WriteString(w, strings.TrimRight(m.b.String(), "\n")+"\n")
	return err
}

type markdown struct {
	b     strings.Builder
	words explain.Words
}

func (m *markdown) printf(format string, args ...any) { fmt.Fprintf(&m.b, format, args...) }

// title writes a heading with one empty line before and after it.
func (m *markdown) title(s string) {
	if !strings.HasSuffix(m.b.String(), "\n\n") {
		m.printf("\n")
	}
	m.printf("%s\n\n", s)
}

func (m *markdown) section(title string, list []training.Reason) {
	if len(list) == 0 {
		return
	}
	m.title("## " + title)
	m.reasons(list)
}

func (m *markdown) reasons(list []training.Reason) {
	for _, r := range list {
		m.printf("- %s `%s`\n", m.words.Sentence(r), r.Rule)
	}
	if len(list) > 0 {
		m.printf("\n")
	}
}

func (m *markdown) inline(list []training.Reason) string {
	var parts []string
	for _, r := range list {
		parts = append(parts, fmt.Sprintf("%s `%s`", m.words.Sentence(r), r.Rule))
	}
	return strings.ReplaceAll(strings.Join(parts, " "), "|", "\\|")
}

func (m *markdown) week(i int, wk training.Week) {
	m.title("## " + WeekTitle(wk, i))
	m.reasons(wk.Why)
	m.reasons(wk.Relaxed)
	m.printf("| day | runs | strength |\n|---|---|---|\n")
	for d := range 7 {
		date := wk.Monday.AddDays(d)
		m.printf("| %s %d | %s | %s |\n", training.DayOf(date), date.Time().Day(), m.runs(wk, date), sessions(wk, date))
	}
	for _, s := range wk.Sessions {
		m.session(s)
	}
}

func (m *markdown) runs(wk training.Week, d training.Date) string {
	var parts []string
	for _, r := range wk.Runs {
		if r.Date == d {
			parts = append(parts, fmt.Sprintf("%s %s", r.Start, strings.ReplaceAll(RunText(r, m.words), "|", "\\|")))
		}
	}
	return strings.Join(parts, "<br>")
}

func sessions(wk training.Week, d training.Date) string {
	var parts []string
	for _, s := range wk.Sessions {
		if s.Date == d {
			parts = append(parts, fmt.Sprintf("%s **%s** %d min", s.Start, s.Name, s.Minutes))
		}
	}
	return strings.Join(parts, "<br>")
}

func loadCell(r Row) string {
	if r.Load == "" || r.Warm == "" {
		return r.Load + r.Warm
	}
	return r.Load + "<br>" + r.Warm
}

func (m *markdown) session(s training.PrescribedSession) {
	m.title(fmt.Sprintf("### %s, %s %s, %d min", s.Name, LongDate(s.Date), s.Start, s.Minutes))
	m.printf("| | exercise | dose | effort | load | rest | why |\n|---|---|---|---|---|---|---|\n")
	for i, r := range Rows(s, m.words) {
		m.printf("| %s | %s | %s | %s | %s | %s | %s |\n", r.Label, r.Name, r.Dose, r.Effort, loadCell(r), r.Rest, m.inline(s.Exercises[i].Why))
	}
	m.printf("\n")
	m.reasons(s.Why)
}

// pictures shows each exercise of the plan once, in the order of its first
// session.
func (m *markdown) pictures(p training.Plan, drawing func(exercise string) string) {
	shown := map[string]bool{}
	for _, wk := range p.Weeks {
		for _, s := range wk.Sessions {
			for _, e := range s.Exercises {
				if shown[e.Exercise] {
					continue
				}
				if len(shown) == 0 {
					m.title("## The exercises")
				}
				shown[e.Exercise] = true
				if svg := drawing(e.Exercise); svg != "" {
					m.printf("**%s**\n\n![%s](data:image/svg+xml;base64,%s)\n\n", e.Name, e.Name, base64.StdEncoding.EncodeToString([]byte(svg)))
				}
			}
		}
	}
}
