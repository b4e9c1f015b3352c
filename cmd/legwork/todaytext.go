package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/readiness"
)

// todayText is a day in words.
type todayText struct {
	app.Today
	words explain.Words
}

const columns = 80

// text prints the day for a terminal.
func (t todayText) text(w io.Writer) {
	fmt.Fprintln(w, t.title())
	for _, line := range t.heeded() {
		fmt.Fprintln(w, strings.Join(plantext.Wrap("", line, columns), "\n"))
	}
	for _, line := range t.lines() {
		fmt.Fprintln(w, line)
	}
	t.rest(w)
}

// markdown prints the day for a note.
func (t todayText) markdown(w io.Writer) {
	fmt.Fprintf(w, "# %s\n\n", t.title())
	for _, line := range t.heeded() {
		fmt.Fprintf(w, "%s\n\n", line)
	}
	if len(t.Session.Exercises) > 0 {
		fmt.Fprintln(w, "```text")
		for _, line := range plantext.SessionLines(t.Session, t.words, columns) {
			fmt.Fprintln(w, line)
		}
		fmt.Fprintln(w, "```")
	}
	for _, r := range t.reasons() {
		fmt.Fprintf(w, "- %s\n", r)
	}
	t.rest(w)
}

// heeded is what comes before any session: warning signs, illness and journeys,
// and runs that are much longer than those before.
func (t todayText) heeded() []string {
	var out []string
	if len(t.Signs) > 0 {
		out = signLines(t.Signs, t.words)
	}
	for _, p := range t.Pauses {
		out = append(out, pauseLine(p))
	}
	for _, r := range t.Spikes {
		out = append(out, fmt.Sprintf("%s [%s]", plantext.Capital(t.words.Sentence(r)), r.Rule))
	}
	return out
}

// rest is what stands under the session. While a warning sign is up nothing comes
// next.
func (t todayText) rest(w io.Writer) {
	t.soFar(w)
	t.changes(w)
	if len(t.Signs) > 0 {
		return
	}
	t.waiting(w)
	t.ending(w)
}

// title says which day it is and what it holds.
func (t todayText) title() string {
	day := plantext.LongDate(t.Date)
	e := t.Entry
	switch {
	case e.ID == "":
		return day + ": no strength today"
	case e.Status == adaptation.Done:
		return fmt.Sprintf("%s: %s (%s) is done", day, sessionName(e.PrescribedSession), e.ID)
	case len(t.Session.Exercises) == 0:
		return fmt.Sprintf("%s: nothing to do today instead of %s (%s)", day, sessionName(e.PrescribedSession), e.ID)
	}
	return fmt.Sprintf("%s, %s: %s (%s)", day, t.Session.Start, plantext.SessionTitle(t.Session), e.ID)
}

func sessionName(s training.PrescribedSession) string { return "session " + s.Name }

// lines are the session and why it is as it is.
func (t todayText) lines() []string {
	if t.Entry.ID == "" || t.Entry.Status == adaptation.Done || len(t.Signs) > 0 {
		return nil
	}
	var out []string
	if len(t.Session.Exercises) > 0 {
		out = append(out, "")
		out = append(out, plantext.SessionLines(t.Session, t.words, columns)...)
	}
	if list := t.reasons(); len(list) > 0 {
		out = append(out, "", "Why")
		for _, r := range list {
			out = append(out, plantext.Wrap("  ", r, columns)...)
		}
	}
	return out
}

// reasons are what the day changed, then each exercise's own.
func (t todayText) reasons() []string {
	var out []string
	seen := map[string]bool{}
	add := func(list []training.Reason) {
		for _, r := range list {
			if s := t.words.Sentence(r); !seen[s] {
				seen[s] = true
				out = append(out, fmt.Sprintf("%s [%s]", plantext.Capital(s), r.Rule))
			}
		}
	}
	add(t.Why)
	for i := range t.Steps {
		add(t.Steps[i].Why)
	}
	return out
}

// soFar is what is logged of a session that is not done, and what was swapped.
func (t todayText) soFar(w io.Writer) {
	if t.Log == nil || t.Entry.Status == adaptation.Done {
		return
	}
	fmt.Fprintln(w, "\nSo far")
	for _, x := range t.Log.Swaps {
		fmt.Fprintf(w, "  %s instead of %s\n", t.words.ExerciseName(x.To), t.words.ExerciseName(x.From))
	}
	for _, e := range t.Log.Exercises {
		fmt.Fprintln(w, strings.Join(plantext.Wrap("  ", t.words.ExerciseName(e.Exercise)+": "+setsText(e.Sets, t.words), columns), "\n"))
		for _, n := range t.Ramp {
			if n.Exercise == e.Exercise {
				fmt.Fprintln(w, strings.Join(plantext.Wrap("    ", nextLine(n, t.words), columns), "\n"))
			}
		}
	}
}

// changes are the cards: what is other than planned, and how to undo it.
func (t todayText) changes(w io.Writer) {
	var out []string
	for _, c := range t.Cards {
		head := "Changed: "
		if c.New {
			head = "Changed just now, for your safety: "
		}
		for i, line := range changeLines(c.Changes.Changes, t.words) {
			if i == 0 {
				line = head + line
			}
			out = append(out, plantext.Wrap("  ", line, columns)...)
		}
		out = append(out, "    undo: legwork undo "+tail(c.Event.String()))
	}
	if m := t.Mark; !m.Date.IsZero() || m.Skipped {
		out = append(out, "  "+markLine(m.Skipped, m.Date), "    undo: legwork undo "+tail(m.Event.String()))
	}
	for _, c := range t.Verdict.Consequences {
		if c.Fixed || c.Kind == readiness.Hold || c.Kind == readiness.NoRise || t.Entry.ID == "" || t.Entry.Status == adaptation.Done {
			continue
		}
		out = append(out, plantext.Wrap("  ", "Today: "+t.words.Sentence(c.Reason), columns)...)
		out = append(out, "    leave it out: legwork today --without "+string(c.ID()))
	}
	if len(out) > 0 {
		fmt.Fprintln(w, "\nOther than planned\n"+strings.Join(out, "\n"))
	}
}

func markLine(skipped bool, to training.Date) string {
	if skipped {
		return "You skipped it."
	}
	return "You moved it to " + plantext.LongDate(to) + "."
}

// waiting are the proposals that wait for an answer.
func (t todayText) waiting(w io.Writer) {
	if len(t.Waiting) == 0 {
		return
	}
	fmt.Fprintln(w, "\nWaiting for your answer")
	for _, p := range t.Waiting {
		for _, r := range p.Why {
			fmt.Fprintln(w, strings.Join(plantext.Wrap("  ", t.words.Sentence(r), columns), "\n"))
		}
		for _, line := range changeLines(p.Changes, t.words) {
			fmt.Fprintln(w, "    "+line)
		}
		for _, x := range answerings {
			if x.use != "show" || p.Replans() {
				fmt.Fprintf(w, "    legwork today %s %s\n", x.use, p.Key)
			}
		}
	}
}

// ending says what comes next and what to type.
func (t todayText) ending(w io.Writer) {
	fmt.Fprintln(w)
	if t.Next.ID != "" {
		fmt.Fprintf(w, "Next: %s, %s (%s)\n", plantext.LongDate(t.Next.Date), plantext.SessionTitle(t.Next.PrescribedSession), t.Next.ID)
	} else if t.Entry.ID == "" {
		fmt.Fprintln(w, "The plan has no session left; legwork start makes the next one.")
	}
	if t.Entry.ID != "" && t.Entry.Status != adaptation.Done && len(t.Session.Exercises) > 0 {
		fmt.Fprintln(w, "Done? legwork log session --as-planned, or legwork log set EXERCISE 8x16@2 one by one")
	}
}

// changeLines are changes to sessions in words.
func changeLines(list []training.Change, words explain.Words) []string {
	var out []string
	for _, c := range list {
		line := c.Session + " " + changeWord(c)
		if len(c.Why) > 0 {
			line += ": " + words.Sentence(c.Why[0])
		}
		out = append(out, line)
	}
	return out
}

func changeWord(c training.Change) string {
	switch c.Kind {
	case training.Moved:
		return fmt.Sprintf("moves to %s, %s", plantext.LongDate(c.To), c.ToStart)
	case training.Dropped:
		return "is let go"
	case training.Lightened:
		return "is lighter"
	case training.Replaced:
		return "has other exercises"
	case training.Reordered:
		return "has another order"
	case training.Added:
		return "is added on " + plantext.LongDate(c.With.Date)
	}
	return string(c.Kind)
}
