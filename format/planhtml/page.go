package planhtml

import (
	"context"
	_ "embed"
	"io"
	"strings"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/order"
)

//go:embed page.css
var pageStyle string

// Write writes p as a page, with the picture of each exercise once at its end.
func Write(w io.Writer, p training.Plan, words explain.Words, pictures paper.Pictures) error {
	b := builder{words: words, pictures: pictures, pictured: map[string]bool{}}
	return whole(b.page(p)).Render(context.Background(), w)
}

// page is what is shown.
type page struct {
	Style           string // CSS
	Title, From, To string
	Why             []reason
	Screening       []reason
	Warnings        []reason
	Phases          []phase
	Legend          []string
	Weeks           []week
	Notes           []string
	Pictures        []picture
}

type reason struct{ Text, Rule string }

type phase struct {
	Name, Dates string
	Why         []reason
}

type week struct {
	Title    string
	Why      []reason
	Gave     []reason
	Days     []day
	Sessions []session
}

type day struct {
	Name    string
	Entries []entry
}

// entry is a run or a session on a day.
type entry struct {
	Time, Text string
	Strength   bool
	Anchor     string // of the session
}

type session struct {
	Anchor, Title, When string
	Warmup              int
	Rows                []row
	Why                 []reason
	Same                string // the anchor of the session it repeats
	SameWeek            int
}

type row struct {
	plantext.Row
	Exercise string
	Pictured bool
	Why      []reason
}

// picture is an exercise's strip, shown once at the end of the page.
type picture struct {
	Exercise, Name string
	Strip          string // SVG
}

type builder struct {
	words    explain.Words
	pictures paper.Pictures
	pictured map[string]bool // by exercise, once it was asked for
}

func (b *builder) reasons(list []training.Reason) []reason {
	var out []reason
	for _, r := range list {
		out = append(out, reason{b.words.Sentence(r), string(r.Rule)})
	}
	return out
}

func (b *builder) page(p training.Plan) page {
	out := page{
		Style: paper.Style() + b.pictures.Style + pageStyle, Title: plantext.Aim(p),
		From: plantext.LongDate(p.From), To: plantext.LongDate(p.To),
		Why: b.reasons(p.Why), Screening: b.reasons(p.Screening), Warnings: b.reasons(p.Warnings),
		Legend: plantext.Legend(p), Notes: plantext.NoteLines(p.Notes),
	}
	for _, ph := range p.Phases {
		out.Phases = append(out.Phases, phase{ph.Phase.Name(), plantext.Span(ph.From, ph.To), b.reasons(ph.Why)})
	}
	out.Pictures = b.drawn(p)
	last := map[string]seen{}
	for i, wk := range p.Weeks {
		out.Weeks = append(out.Weeks, b.week(p, wk, i, last))
	}
	return out
}

// drawn are the pictures of the plan's exercises, in the order of their first
// session.
func (b *builder) drawn(p training.Plan) []picture {
	var out []picture
	for _, wk := range p.Weeks {
		for _, s := range wk.Sessions {
			for _, e := range s.Exercises {
				if _, done := b.pictured[e.Exercise]; done {
					continue
				}
				strip := b.pictures.Of(e.Exercise)
				b.pictured[e.Exercise] = strip != ""
				if strip != "" {
					out = append(out, picture{e.Exercise, e.Name, strip})
				}
			}
		}
	}
	return out
}

func (b *builder) week(p training.Plan, wk training.Week, i int, last map[string]seen) week {
	out := week{Title: plantext.WeekTitle(wk, i), Why: b.reasons(wk.Why), Gave: b.reasons(wk.Relaxed)}
	for d := range 7 {
		date := wk.Monday.AddDays(d)
		if date >= p.From {
			out.Days = append(out.Days, b.day(wk, date))
		}
	}
	for _, s := range wk.Sessions {
		out.Sessions = append(out.Sessions, b.session(s, i, last))
	}
	return out
}

func (b *builder) day(wk training.Week, d training.Date) day {
	type timed struct {
		at training.Clock
		entry
	}
	var list []timed
	for _, r := range wk.Runs {
		if r.Date == d {
			list = append(list, timed{r.Start, entry{Time: r.Start.String(), Text: plantext.RunText(r, b.words)}})
		}
	}
	for _, s := range wk.Sessions {
		if s.Date == d {
			list = append(list, timed{s.Start, entry{Time: s.Start.String(), Text: plantext.SessionTitle(s), Strength: true, Anchor: s.ID}})
		}
	}
	order.By(list, func(a, b timed) int { return int(a.at) - int(b.at) })
	out := day{Name: d.Time().Format("Mon 2")}
	for _, e := range list {
		out.Entries = append(out.Entries, e.entry)
	}
	return out
}

// seen is a session as it was shown last: what it held, and where.
type seen struct {
	rows   string
	anchor string
	week   int
}

// session is spelled out when it is new or has changed since it was last shown.
func (b *builder) session(s training.PrescribedSession, i int, last map[string]seen) session {
	out := session{
		Anchor: s.ID, Title: plantext.SessionTitle(s), When: plantext.LongDate(s.Date) + ", " + s.Start.String(),
		Why: b.reasons(s.Why),
	}
	rows := fingerprint(s, b.words)
	if was, ok := last[s.Name]; ok && was.rows == rows {
		out.Same, out.SameWeek = was.anchor, was.week
		return out
	}
	last[s.Name] = seen{rows, s.ID, i + 1}
	out.Warmup = int(s.Warmup)
	for n, r := range plantext.Rows(s, b.words) {
		e := s.Exercises[n]
		out.Rows = append(out.Rows, row{r, e.Exercise, b.pictured[e.Exercise], b.reasons(e.Why)})
	}
	return out
}

// fingerprint is what tells two sessions of a name apart: their lines.
func fingerprint(s training.PrescribedSession, w explain.Words) string {
	return strings.Join(plantext.SessionLines(s, w, 0), "\n")
}
