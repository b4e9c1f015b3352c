// Package plantext prints a plan for people: plain text for a terminal or a
// sheet of paper, and Markdown.
package plantext

import (
	"fmt"
	"io"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/order"
)

// Options say how a plan is printed.
type Options struct {
	Words explain.Words
	Width int  // columns to wrap at; 0 = 80, as a sheet of A4 holds
	Bold  bool // terminal emphasis
}

// Text prints p as a page: what the plan is, its phases, then week by week the
// runs with the strength between them. A session is spelled out when it is new
// or has changed since it was last shown.
func Text(w io.Writer, p training.Plan, o Options) error {
	if o.Width == 0 {
		o.Width = pageWidth
	}
	pr := &printer{o: o, shown: map[string]string{}, reason: map[string]string{}, at: map[string]int{}, once: map[training.ReasonCode]bool{}}
	pr.head(p)
	pr.phases(p)
	pr.legend(p)
	for i := range p.Weeks {
		pr.week(p, i)
	}
	pr.tail(p)
	_, err := io.WriteString(w, pr.b.String())
	return err
}

// pageWidth is how many columns of ten-point type a sheet of A4 holds.
const pageWidth = 80

type printer struct {
	o      Options
	b      strings.Builder
	shown  map[string]string            // session name -> its lines when last shown
	reason map[string]string            // session name -> its reasons when last shown
	at     map[string]int               // session name -> week number where that was
	once   map[training.ReasonCode]bool // reasons without facts that were told
}

func (p *printer) line(format string, args ...any) {
	p.b.WriteString(strings.TrimRight(fmt.Sprintf(format, args...), " ") + "\n")
}

func (p *printer) title(s string) {
	if p.o.Bold {
		s = "\x1b[1m" + s + "\x1b[0m"
	}
	p.line("%s", s)
}

// wrapped prints s broken at the page's width, every line after the first
// indented to stand under the text.
func (p *printer) wrapped(first, s string) {
	for _, line := range Wrap(first, s, p.o.Width) {
		p.line("%s", line)
	}
}

func (p *printer) head(plan training.Plan) {
	p.title("Strength plan: " + Aim(plan))
	p.line("%s to %s, %s", LongDate(plan.From), LongDate(plan.To), count(len(plan.Weeks), "week"))
	p.line("")
	p.reasons("  ", plan.Why)
	if len(plan.Screening) > 0 {
		p.line("")
		p.title("Before you start")
		p.reasons("  ", plan.Screening)
	}
	if len(plan.Warnings) > 0 {
		p.line("")
		p.title("Please read")
		p.reasons("  ", plan.Warnings)
	}
	p.line("")
}

// Aim is what the plan leads to: the A race with its date, or the goal.
func Aim(plan training.Plan) string {
	for _, r := range plan.Request.Races {
		if r.Priority == training.PriorityA {
			name := r.Name
			if name == "" {
				name = explain.GoalName(r.Distance)
			}
			return fmt.Sprintf("%s on %s", name, LongDate(r.Date))
		}
	}
	return explain.GoalName(plan.Goal)
}

func (p *printer) phases(plan training.Plan) {
	p.title("The road")
	for _, ph := range plan.Phases {
		weeks := (ph.To.DaysSince(ph.From) + 7) / 7
		p.line("  %-13s %-16s %s", ph.Phase.Name(), Span(ph.From, ph.To), count(weeks, "week"))
		for _, r := range ph.Why {
			p.wrapped("                ", p.o.Words.Sentence(r)+" ["+string(r.Rule)+"]")
		}
	}
	p.line("")
}

func (p *printer) legend(plan training.Plan) {
	list := Legend(plan)
	if len(list) == 0 {
		return
	}
	p.title("How to read a session")
	for _, l := range list {
		p.wrapped("  ", l)
	}
	p.line("")
}

func (p *printer) week(plan training.Plan, i int) {
	wk := plan.Weeks[i]
	p.title(WeekTitle(wk, i))
	p.reasons("  ", wk.Why)
	for d := range 7 {
		p.day(wk, wk.Monday.AddDays(d), plan)
	}
	for _, r := range wk.Relaxed {
		p.wrapped("  Gave way: ", p.o.Words.Sentence(r)+" ["+string(r.Rule)+"]")
	}
	for _, s := range wk.Sessions {
		p.session(s, i)
	}
	p.line("")
}

// WeekTitle is "Week 3, 7 Dec - 13 Dec: Build, lighter week" for the week at
// index i of a plan.
func WeekTitle(wk training.Week, i int) string {
	name := wk.Phase.Name()
	if wk.Deload {
		name += ", lighter week"
	}
	return fmt.Sprintf("Week %d, %s: %s", i+1, Span(wk.Monday, wk.Monday.AddDays(6)), name)
}

// day prints a date with its runs and sessions in the order they happen.
func (p *printer) day(wk training.Week, d training.Date, plan training.Plan) {
	type entry struct {
		at   training.Clock
		text string
	}
	var list []entry
	for _, r := range wk.Runs {
		if r.Date == d {
			list = append(list, entry{r.Start, RunText(r, p.o.Words)})
		}
	}
	for _, s := range wk.Sessions {
		if s.Date == d {
			list = append(list, entry{s.Start, SessionTitle(s)})
		}
	}
	order.By(list, func(a, b entry) int { return int(a.at) - int(b.at) })
	head := fmt.Sprintf("  %s %2d", training.DayOf(d), d.Time().Day())
	if len(list) == 0 && d >= plan.From {
		p.line("%s  free", head)
		return
	}
	for _, e := range list {
		p.line("%s  %s %s", head, e.at, e.text)
		head = "        "
	}
}

// RunText is a run as a line of a day: its kind, minutes and distance.
func RunText(r training.Run, w explain.Words) string {
	text := fmt.Sprintf("%s %d min", explain.KindName(r.Kind), r.Minutes)
	if r.Distance > 0 {
		text += ", " + w.Distance(float64(int(r.Distance/100+0.5))/10)
	}
	if r.Kind == training.RunRace && r.Title != "" {
		text += " (" + r.Title + ")"
	}
	if r.Assumed {
		text += " (assumed)"
	}
	return text
}

// SessionTitle is a session as a line of a day: what it is, its minutes and what
// it costs the legs.
func SessionTitle(s training.PrescribedSession) string {
	if s.Variant == training.TrackVariant {
		return fmt.Sprintf("TENDON %s, %d min", s.Name, s.Minutes) + at(s)
	}
	text := fmt.Sprintf("STRENGTH %s, %d min", s.Name, s.Minutes)
	if s.Lower == training.StrainNone {
		text += ", no leg work"
	} else {
		text += ", " + s.Lower.String() + " on the legs"
	}
	return text + at(s)
}

// at is a session's place, when it has one of several.
func at(s training.PrescribedSession) string {
	if s.Place == "" {
		return ""
	}
	return ", at " + s.Place
}

// session prints what is done, unless it was the same last time.
func (p *printer) session(s training.PrescribedSession, week int) {
	lines := SessionLines(s, p.o.Words, p.o.Width)
	why := p.told(s.Why)
	same := strings.Join(lines, "\n")
	if p.shown[s.Name] == same && p.reason[s.Name] == strings.Join(why, "\n") {
		p.line("  %s: as in week %d", s.Name, p.at[s.Name]+1)
		return
	}
	p.reason[s.Name] = strings.Join(why, "\n")
	if p.shown[s.Name] == same {
		p.line("  %s: exercises as in week %d", s.Name, p.at[s.Name]+1)
	} else {
		p.line("")
		p.line("  %s, %s: %d min", s.Name, training.DayOf(s.Date), s.Minutes)
		for _, l := range lines {
			p.line("%s", l)
		}
		p.shown[s.Name], p.at[s.Name] = same, week
	}
	for _, t := range why {
		p.wrapped(under, t)
	}
}

// told are the sentences of a session's reasons, less those that hold for every
// session and were told once: reasons without facts.
func (p *printer) told(list []training.Reason) []string {
	var out []training.Reason
	for _, r := range list {
		if len(r.Facts) == 0 && p.once[r.Code] {
			continue
		}
		p.once[r.Code] = true
		out = append(out, r)
	}
	return p.sentences(out)
}

func (p *printer) sentences(list []training.Reason) []string {
	out := make([]string, len(list))
	for i, r := range list {
		out[i] = p.o.Words.Sentence(r) + " [" + string(r.Rule) + "]"
	}
	return out
}

func (p *printer) tail(plan training.Plan) {
	if len(plan.Notes) > 0 {
		p.title("Notes")
		for _, line := range NoteLines(plan.Notes) {
			p.wrapped("  - ", line)
		}
	}
	switch {
	case plan.Request.Programme != "":
		p.wrapped("", "Days and starts are the cheapest the rules allow (proven). The exercises are the programme's.")
	case plan.Proof.CompositionOptimal && plan.Proof.ScheduleOptimal:
		p.wrapped("", "Days and starts are the cheapest the rules allow, and no better choice of exercises exists under them; both are proven.")
	case plan.Proof.ScheduleOptimal:
		p.wrapped("", fmt.Sprintf("Days and starts are the cheapest the rules allow (proven). The choice of exercises is within %.1f %% of the best possible.", plan.Proof.CompositionGap*100))
	}
	p.wrapped("", "legwork rules ID explains a rule; legwork why answers for a saved plan (--format json --out plan.json).")
}

func (p *printer) reasons(first string, list []training.Reason) {
	for _, t := range p.sentences(list) {
		p.wrapped(first, t)
	}
}

// LongDate is "Mon 23 Nov 2026".
func LongDate(d training.Date) string { return d.Time().Format("Mon 2 Jan 2006") }

// Span is "23 Nov - 20 Dec".
func Span(from, to training.Date) string {
	return from.Time().Format("2 Jan") + " - " + to.Time().Format("2 Jan")
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
