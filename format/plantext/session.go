package plantext

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
)

// row is one exercise in columns.
type row struct {
	label, name, dose, effort, load, rest string
}

// rows lays a session's exercises out: supersets are lettered 1a and 1b.
func rows(s training.PrescribedSession, w explain.Words) []row {
	out := make([]row, 0, len(s.Exercises))
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
		out = append(out, row{label: label, name: e.Name, dose: dose(e), effort: effort(e), load: loads(e, w), rest: rest(e)})
	}
	return out
}

// dose is "3 x 8", "2 x 10 each side" or "2 x 30 s each side".
func dose(e training.PrescribedExercise) string {
	n := e.WorkingSets()
	s, ok := lastWork(e)
	if !ok {
		return ""
	}
	text := fmt.Sprintf("%d x %s", n, amount(s))
	if s.PerSide {
		text += " each side"
	}
	return text
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
	case s.Hold > 0:
		return fmt.Sprintf("effort %s", trimFloat(float64(s.RIR.RPE())))
	}
	text := trimFloat(float64(s.RIR)) + " left"
	if t := s.Tempo.String(); t != "" {
		text += ", " + t
	}
	return text
}

// loads lists the load of the working sets and, before it, of the warm-up sets.
func loads(e training.PrescribedExercise, w explain.Words) string {
	var warm []string
	var work unit.Kilograms
	for _, s := range e.Sets {
		if s.Kind == training.WarmupSet && s.Load > 0 {
			warm = append(warm, fmt.Sprintf("%s x %d", w.Load(float64(s.Load)), s.Reps))
		}
		if s.Kind == training.WorkSet && s.Load > 0 {
			work = s.Load
		}
	}
	if work == 0 {
		return ""
	}
	text := w.Load(float64(work))
	if e.PerHand {
		text += " each hand"
	}
	if len(warm) > 0 {
		text += " (warm up " + strings.Join(warm, ", ") + ")"
	}
	return text
}

// rest is the rest after the first working set; in a superset the first of the
// pair has none.
func rest(e training.PrescribedExercise) string {
	for _, s := range e.Sets {
		if s.Kind == training.WorkSet && s.Rest > 0 {
			return fmt.Sprintf("rest %d s", s.Rest)
		}
		if s.Kind == training.WorkSet {
			break
		}
	}
	if e.Superset != "" {
		return "straight on"
	}
	return ""
}

func lastWork(e training.PrescribedExercise) (training.PrescribedSet, bool) {
	for i := len(e.Sets) - 1; i >= 0; i-- {
		if e.Sets[i].Kind == training.WorkSet {
			return e.Sets[i], true
		}
	}
	return training.PrescribedSet{}, false
}

func trimFloat(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// SessionLines prints a session's exercises in aligned columns.
func SessionLines(s training.PrescribedSession, w explain.Words) []string {
	list := rows(s, w)
	var name, dose, effort, load int
	for _, r := range list {
		name, dose = max(name, width(r.name)), max(dose, width(r.dose))
		effort, load = max(effort, width(r.effort)), max(load, width(r.load))
	}
	out := make([]string, 0, len(list)+1)
	if s.Warmup > 0 {
		out = append(out, fmt.Sprintf("    Warm up %d min", s.Warmup))
	}
	for _, r := range list {
		line := "  " + pad(r.label, 3) + " " + pad(r.name, name) + "  " + pad(r.dose, dose) + "  " + pad(r.effort, effort)
		if load > 0 {
			line += "  " + pad(r.load, load)
		}
		out = append(out, strings.TrimRight(line+"  "+r.rest, " "))
	}
	return out
}

// SessionText is a session as plain text, for a calendar entry.
func SessionText(s training.PrescribedSession, w explain.Words) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Strength %s, %d min\n", s.Name, s.Minutes)
	for _, l := range SessionLines(s, w) {
		b.WriteString(strings.TrimSpace(l) + "\n")
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
