package main

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
)

// texts are events just written, a line each.
func (d *diary) texts(made app.Written) []string {
	words := d.wordsOf(made.State)
	var out []string
	for _, e := range made.Events {
		out = append(out, eventText(e, words))
	}
	return out
}

// eventText is an event as a line of a list.
func eventText(e journal.Event, words explain.Words) string {
	in := ""
	if e.Session != "" {
		in = " in " + e.Session
	}
	switch b := e.Body.(type) {
	case journal.Set:
		return fmt.Sprintf("set %d of %s, %s%s", e.Slot.Number, words.ExerciseName(e.Slot.Exercise), setText(b.LoggedSet, words), in)
	case journal.Edit:
		return fmt.Sprintf("set %d of %s corrected, %s%s", e.Slot.Number, words.ExerciseName(e.Slot.Exercise), setText(b.LoggedSet, words), in)
	case journal.Choice:
		return fmt.Sprintf("another log chosen for set %d of %s%s", e.Slot.Number, words.ExerciseName(e.Slot.Exercise), in)
	case journal.Pain:
		return fmt.Sprintf("%s, pain %d, %s, %s", b.Site.On(b.Side), b.Score, b.Moment, shortDay(b.ReportedPain.Date))
	case journal.DoneRun:
		return "run: " + plantext.RunText(b.Run.Run, words) + ", " + shortDay(b.Run.Date)
	case journal.Changes:
		return "change to the plan: " + strings.Join(changeLines(b.Changes, words), "; ")
	case journal.Swap:
		return words.ExerciseName(b.To) + " instead of " + words.ExerciseName(b.From) + in
	case journal.Replace:
		return words.ExerciseName(b.To) + " instead of " + words.ExerciseName(b.From) + " from now on" + in
	case journal.Plan:
		return fmt.Sprintf("plan from %s to %s", b.Plan.From, b.Plan.To)
	}
	return plainText(e)
}

// plainText is an event that needs no words for exercises or units.
func plainText(e journal.Event) string {
	switch b := e.Body.(type) {
	case journal.Goal:
		return "goal " + string(b.Goal)
	case journal.Profile:
		return "profile"
	case journal.Place:
		return "place " + b.Name
	case journal.NoPlace:
		return "place " + b.Name + " given up"
	case journal.UsualWeek:
		return "usual week"
	case journal.Calendar:
		return fmt.Sprintf("%d runs from %s", len(b.Runs), b.Source)
	case journal.PlannedRun:
		return "planned run on " + shortDay(b.Run.Date)
	case journal.MovedRun:
		return "run moved to " + shortDay(b.Date)
	case journal.NoRun:
		return "run removed"
	case journal.Declined:
		return "turned down: " + b.Key
	case journal.Start:
		return "session " + e.Session + " begun"
	case journal.Finish:
		return "session " + e.Session + " done"
	case journal.Skip:
		return "session " + e.Session + " skipped"
	case journal.Move:
		return "session " + e.Session + " moved to " + shortDay(b.Date)
	case journal.LeftOut:
		return "exercise left out in " + e.Session
	case journal.Effort:
		return fmt.Sprintf("effort %g", float64(b.Effort))
	}
	return toldText(e)
}

// toldText is an event about how the athlete is.
func toldText(e journal.Event) string {
	switch b := e.Body.(type) {
	case journal.Readiness:
		return "morning check of " + shortDay(b.Date)
	case journal.Soreness:
		return fmt.Sprintf("soreness %d, %s", b.Score, shortDay(b.Date))
	case journal.Flags:
		return flagsText(b)
	case journal.Posture:
		return "posture check of " + shortDay(b.Date)
	case journal.Test:
		return testText(b.TestResult)
	case journal.Pause:
		return string(b.Why) + " " + spanText(b.Span)
	case journal.Note:
		return "note: " + shortened(b.Text)
	case journal.Unread:
		return "something a newer version wrote"
	}
	return string(e.Kind)
}

func flagsText(f journal.Flags) string {
	var out []string
	if len(f.Raised) > 0 {
		out = append(out, "warning sign "+strings.Join(f.Raised, ", "))
	}
	if len(f.Cleared) > 0 {
		out = append(out, strings.Join(f.Cleared, ", ")+" cleared")
	}
	return strings.Join(out, "; ")
}
