package main

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
)

// listTests lists the self-tests: what each is called, what it measures, and how
// it is typed.
func listTests(w world) error {
	cat, err := catalogue.Load()
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, a := range cat.Assessments() {
		names[a.ID] = a.Name
	}
	for _, p := range assessment.Protocols() {
		if p.Ways[0].Counts == assessment.YesNo {
			fmt.Fprintf(w.out, "%-22s %s: questions, asked by legwork log posture [%s]\n", p.ID, names[p.ID], p.Rule)
			continue
		}
		fmt.Fprintf(w.out, "%-22s %s: %s [%s]\n", p.ID, names[p.ID], measured(p.Ways[0]), p.Rule)
		for _, x := range p.Ways {
			if x.Name != "" && len(p.Ways) > 1 {
				fmt.Fprintf(w.out, "%22s --way %s: %s\n", "", x.Name, measured(x))
			}
		}
	}
	return nil
}

// measured is what a way of a test counts, and how its value is typed.
func measured(w assessment.Way) string {
	unit := map[assessment.Measure]string{
		assessment.Reps: "repetitions", assessment.Seconds: "seconds", assessment.Centimetres: "centimetres", assessment.Kilograms: "kilograms",
		assessment.Points: "faults, the fewer the better", assessment.Ratio: "metres of jump for each second of contact",
	}[w.Counts]
	if w.OneSided {
		return unit + " of each side, --left N --right N"
	}
	return unit
}

// linkLines say what comes of weak links just found: those of one side are worked
// on in the sessions as they come, the others in a new plan.
func linkLines(list []training.WeakLink, words explain.Words) []string {
	var out []string
	replans := false
	for _, l := range list {
		out = append(out, plantext.Capital(words.Sentence(training.Because("TEST-01", assessment.CodeExtraSets,
			training.Word("group", l.Group), training.Count("sets", l.ExtraSets), training.Word("until", l.Until.String())))))
		if l.Side != "" {
			out = append(out, fmt.Sprintf("They are for the %s side alone. Your sessions have them from now on, where there is room; legwork today shows them.", l.Side))
		}
		replans = replans || l.Side == ""
	}
	if replans {
		out = append(out, "The plan you follow stays as it is; a new one would use this: legwork start makes it, shows what changes and asks.")
	}
	return out
}

// unitOf is the unit that a test's values are in, short; empty for what only
// counts.
func unitOf(t training.TestResult) string {
	p, ok := assessment.ProtocolOf(t.Test)
	if !ok {
		return ""
	}
	way, _ := p.Way(t.Variant)
	switch way.Counts {
	case assessment.Seconds:
		return " s"
	case assessment.Centimetres, assessment.Kilograms:
		return " " + string(way.Counts)
	case assessment.Reps:
		return " reps"
	case assessment.Points:
		return " faults"
	}
	return ""
}

func testText(t training.TestResult) string {
	name := strings.ReplaceAll(t.Test, "_", " ")
	_, name, _ = strings.Cut(name, " ")
	u := unitOf(t)
	if t.Right != 0 {
		return fmt.Sprintf("%s (%s): left %g%s, right %g%s", name, t.Test, float64(t.Left), u, float64(t.Right), u)
	}
	return fmt.Sprintf("%s (%s): %g%s", name, t.Test, float64(t.Left), u)
}
