package plantext

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
)

// Row is one exercise in columns. Warm are the warm-up sets that lead to it,
// How what is special about the way it is done. Empty columns are nothing to
// say.
type Row struct {
	Label, Name, Dose, Effort, Load, Rest, Warm string
	How                                         []string
}

// Rows lays a session's exercises out, one row each: supersets are lettered 1a
// and 1b.
func Rows(s training.PrescribedSession, w explain.Words) []Row {
	out := make([]Row, 0, len(s.Exercises))
	number, pair, letter := 0, "", byte('a')
	for _, e := range s.Exercises {
		if e.Superset == "" || e.Superset != pair {
			number, letter = number+1, 'a'
		} else {
			letter++
		}
		pair = e.Superset
		label := strconv.Itoa(number)
		if e.Superset != "" {
			label += string(letter)
		}
		out = append(out, Row{Label: label, Name: e.Name, Dose: dose(e), Effort: effort(e), Load: workLoad(e, w), Rest: rest(e), Warm: warmups(e, w), How: e.How})
	}
	for i := range out {
		if i+1 < len(out) && out[i].Rest == "" && s.Exercises[i].Superset != "" && s.Exercises[i].Superset == s.Exercises[i+1].Superset {
			out[i].Rest = "then " + out[i+1].Label
		}
	}
	return out
}

// dose is "3 x 8", "2 x 10 a side", "2 x 30 s a side" or, where one side does a
// set more, "3 x 8 a side + left"; sets that differ are said one after the other,
// "2 x 8, 1 x 9".
func dose(e training.PrescribedExercise) string {
	s, ok := lastWork(e)
	if !ok {
		return ""
	}
	n, more, parts := 0, "", []string(nil)
	for i, set := range e.Sets {
		switch {
		case set.Kind != training.WorkSet:
		case set.Side != "":
			more += " + " + string(set.Side)
		default:
			n++
			if next, ok := nextWork(e.Sets[i+1:]); !ok || amount(next) != amount(set) {
				parts = append(parts, fmt.Sprintf("%d x %s", n, amount(set)))
				n = 0
			}
		}
	}
	text := strings.Join(parts, ", ")
	if s.PerSide {
		text += " a side"
	}
	return text + more
}

// nextWork is the first set of a list that is work of both sides.
func nextWork(list []training.PrescribedSet) (training.PrescribedSet, bool) {
	for _, s := range list {
		if s.Kind == training.WorkSet && s.Side == "" {
			return s, true
		}
	}
	return training.PrescribedSet{}, false
}

func amount(s training.PrescribedSet) string {
	switch {
	case s.Hold > 0:
		return fmt.Sprintf("%d s", s.Hold)
	case s.Contacts > 0:
		return fmt.Sprintf("%d hops", s.Contacts)
	case s.Steps > 0:
		return fmt.Sprintf("%d steps", s.Steps)
	}
	return strconv.Itoa(s.Reps)
}

// effort says how many repetitions are left at the end of a set, in words a
// beginner knows.
func effort(e training.PrescribedExercise) string {
	s, ok := lastWork(e)
	switch {
	case !ok, s.Contacts > 0, s.Steps > 0:
		return ""
	case e.Daily:
		return "every day"
	case s.Hold > 0:
		return fmt.Sprintf("effort %s", trimFloat(float64(s.RIR.RPE())))
	}
	text := trimFloat(float64(s.RIR)) + " left"
	if t := s.Tempo.String(); t != "" {
		text += ", " + t
	}
	return text
}

// TempoWords are how fast a repetition is done: "3 s down, 1 s up"; empty = as it
// comes.
func TempoWords(t training.Tempo) string {
	if t == (training.Tempo{}) {
		return ""
	}
	parts := []string{fmt.Sprintf("%d s down", t.Lower)}
	if t.Pause > 0 {
		parts = append(parts, fmt.Sprintf("%d s still", t.Pause))
	}
	if t.Explosive {
		return strings.Join(append(parts, "fast up"), ", ")
	}
	return strings.Join(append(parts, fmt.Sprintf("%d s up", t.Lift)), ", ")
}

// workLoad is the load of the working sets.
func workLoad(e training.PrescribedExercise, w explain.Words) string {
	set, ok := lastWork(e)
	if !ok || set.Load == 0 {
		return ""
	}
	text := w.Load(float64(set.Load))
	if e.PerHand {
		text += " a hand"
	}
	return text
}

// warmups are the warm-up sets: "warm up 35 kg x 5, 50 kg x 3", and where the
// load is for the athlete to pick "warm up with lighter sets of 5 and 3".
func warmups(e training.PrescribedExercise, w explain.Words) string {
	var loaded, lighter []string
	for _, s := range e.Sets {
		switch {
		case s.Kind != training.WarmupSet:
		case s.Load > 0:
			loaded = append(loaded, fmt.Sprintf("%s x %d", w.Load(float64(s.Load)), s.Reps))
		default:
			lighter = append(lighter, strconv.Itoa(s.Reps))
		}
	}
	switch {
	case len(loaded) > 0:
		return "warm up " + strings.Join(loaded, ", ")
	case len(lighter) == 1:
		return "warm up with a lighter set of " + lighter[0]
	case len(lighter) > 1:
		last := len(lighter) - 1
		return "warm up with lighter sets of " + strings.Join(lighter[:last], ", ") + " and " + lighter[last]
	}
	return ""
}

// rest is the rest after the first working set; the first of a superset has
// none.
func rest(e training.PrescribedExercise) string {
	for _, s := range e.Sets {
		if s.Kind == training.WorkSet && s.Rest > 0 {
			return fmt.Sprintf("rest %d s", s.Rest)
		}
		if s.Kind == training.WorkSet {
			break
		}
	}
	return ""
}

func lastWork(e training.PrescribedExercise) (training.PrescribedSet, bool) {
	for i := len(e.Sets) - 1; i >= 0; i-- {
		if s := e.Sets[i]; s.Kind == training.WorkSet && s.Side == "" {
			return s, true
		}
	}
	return training.PrescribedSet{}, false
}

func trimFloat(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// SessionLines prints a session's exercises in aligned columns, at most width
// wide: where the loads do not fit beside the rest, they stand on lines of
// their own, as warm-up sets always do. 0 = 80 columns.
func SessionLines(s training.PrescribedSession, w explain.Words, width int) []string {
	if width == 0 {
		width = pageWidth
	}
	list := Rows(s, w)
	c := columnsOf(list)
	inline := c.total() <= width
	if !inline {
		c.load = 0
	}
	if c.total() > width {
		c.gap = 1
	}
	var out []string
	if s.Warmup > 0 {
		out = append(out, under+fmt.Sprintf("Warm up %d min", s.Warmup))
	}
	for _, r := range list {
		out = append(out, c.line(r))
		if more := underneath(r, inline); more != "" {
			out = append(out, under+more)
		}
		for _, how := range r.How {
			out = append(out, under+how)
		}
	}
	return out
}

// under is the margin of what stands under an exercise's name.
const under = "     "

// columns are the widths of a session's columns and of the gap between them.
type columns struct{ name, dose, effort, load, rest, gap int }

func columnsOf(list []Row) columns {
	c := columns{gap: 2}
	for _, r := range list {
		c.name, c.dose = max(c.name, width(r.Name)), max(c.dose, width(r.Dose))
		c.effort, c.load, c.rest = max(c.effort, width(r.Effort)), max(c.load, width(r.Load)), max(c.rest, width(r.Rest))
	}
	return c
}

// total is how long a line with every column is.
func (c columns) total() int {
	n := width(under) + c.name
	for _, w := range []int{c.dose, c.effort, c.load, c.rest} {
		if w > 0 {
			n += c.gap + w
		}
	}
	return n
}

func (c columns) line(r Row) string {
	gap := strings.Repeat(" ", c.gap)
	line := "  " + pad(r.Label, 2) + " " + pad(r.Name, c.name) + gap + pad(r.Dose, c.dose) + gap + pad(r.Effort, c.effort)
	if c.load > 0 {
		line += gap + pad(r.Load, c.load)
	}
	return strings.TrimRight(line+gap+r.Rest, " ")
}

// underneath is what is said of an exercise on a line of its own.
func underneath(r Row, inline bool) string {
	switch {
	case inline || r.Load == "":
		return r.Warm
	case r.Warm == "":
		return r.Load
	}
	return r.Load + "; " + r.Warm
}

// SessionText is a session as plain text for a calendar entry, where columns do
// not line up: what is known of an exercise stands in one sentence.
func SessionText(s training.PrescribedSession, w explain.Words) string {
	var b strings.Builder
	kind := "Strength"
	if s.Variant == training.TrackVariant {
		kind = "Tendon"
	}
	fmt.Fprintf(&b, "%s %s, %d min\n", kind, s.Name, s.Minutes)
	if s.Warmup > 0 {
		fmt.Fprintf(&b, "Warm up %d min\n", s.Warmup)
	}
	for _, r := range Rows(s, w) {
		known := slices.DeleteFunc(append([]string{r.Dose, r.Effort, r.Load, r.Warm, r.Rest}, r.How...), func(s string) bool { return s == "" })
		fmt.Fprintf(&b, "%s %s: %s\n", r.Label, r.Name, strings.Join(known, ", "))
	}
	for _, r := range s.Why {
		b.WriteString("Why: " + w.Sentence(r) + " (" + string(r.Rule) + ")\n")
	}
	return b.String()
}

func width(s string) int { return len([]rune(s)) }

func pad(s string, n int) string {
	if k := n - width(s); k > 0 {
		return s + strings.Repeat(" ", k)
	}
	return s
}
