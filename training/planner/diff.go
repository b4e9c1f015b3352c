package planner

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// Change is one difference between two plans: which session, and what became
// of it.
type Change struct {
	Session string // its id, "2026-W48-A"; empty for the whole plan
	Date    training.Date
	What    training.Reason
}

// What can differ between two plans.
const (
	SessionAdded    training.ReasonCode = "planner.session-added"    // date, start
	SessionRemoved  training.ReasonCode = "planner.session-removed"  // date
	SessionMoved    training.ReasonCode = "planner.session-moved"    // from, to, fromStart, toStart
	ExerciseAdded   training.ReasonCode = "planner.exercise-added"   // exercise, dose
	ExerciseRemoved training.ReasonCode = "planner.exercise-removed" // exercise
	DoseChanged     training.ReasonCode = "planner.dose-changed"     // exercise, from, to
	PolicyChanged   training.ReasonCode = "planner.policy-changed"   // from, to
)

// Diff is what changes from old to latest, session by session in the order of
// time. Sessions are matched by id, so a moved one is told as moved.
func Diff(old, latest training.Plan) []Change {
	var out []Change
	if old.Policy != latest.Policy {
		out = append(out, Change{Date: latest.From, What: training.Because("SCH-10", PolicyChanged, training.Word("from", old.Policy), training.Word("to", latest.Policy))})
	}
	before, after := sessionsByID(old), sessionsByID(latest)
	for _, id := range ids(old, latest) {
		a, had := before[id]
		b, has := after[id]
		switch {
		case !had:
			out = append(out, Change{id, b.Date, training.Because("REQ", SessionAdded, training.Word("date", b.Date.String()), training.Word("start", b.Start.String()))})
		case !has:
			out = append(out, Change{id, a.Date, training.Because("REQ", SessionRemoved, training.Word("date", a.Date.String()))})
		default:
			out = append(out, sessionChanges(id, a, b)...)
		}
	}
	order.By(out, func(a, b Change) int { return int(a.Date) - int(b.Date) })
	return out
}

func sessionsByID(p training.Plan) map[string]training.PrescribedSession {
	out := map[string]training.PrescribedSession{}
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			out[s.ID] = s
		}
	}
	return out
}

// ids lists the session ids of both plans, old's first, each once.
func ids(plans ...training.Plan) []string {
	var out []string
	seen := map[string]bool{}
	for _, p := range plans {
		for _, w := range p.Weeks {
			for _, s := range w.Sessions {
				if !seen[s.ID] {
					seen[s.ID] = true
					out = append(out, s.ID)
				}
			}
		}
	}
	return out
}

func sessionChanges(id string, a, b training.PrescribedSession) []Change {
	var out []Change
	add := func(r training.Reason) { out = append(out, Change{id, b.Date, r}) }
	if a.Date != b.Date || a.Start != b.Start {
		add(training.Because("REQ", SessionMoved,
			training.Word("from", a.Date.String()), training.Word("fromStart", a.Start.String()),
			training.Word("to", b.Date.String()), training.Word("toStart", b.Start.String())))
	}
	for _, e := range a.Exercises {
		if _, ok := find(b.Exercises, e.Exercise); !ok {
			add(training.Because("REQ", ExerciseRemoved, training.Word("exercise", e.Exercise)))
		}
	}
	for _, e := range b.Exercises {
		was, ok := find(a.Exercises, e.Exercise)
		if !ok {
			add(training.Because("REQ", ExerciseAdded, training.Word("exercise", e.Exercise), training.Word("dose", doseWord(e))))
			continue
		}
		if x, y := doseWord(was), doseWord(e); x != y {
			add(training.Because("REQ", DoseChanged, training.Word("exercise", e.Exercise), training.Word("from", x), training.Word("to", y)))
		}
	}
	return out
}

func find(list []training.PrescribedExercise, id string) (training.PrescribedExercise, bool) {
	for _, e := range list {
		if e.Exercise == id {
			return e, true
		}
	}
	return training.PrescribedExercise{}, false
}

// doseWord is a dose in figures, without words: "3x8 @2 16kg".
func doseWord(e training.PrescribedExercise) string {
	var s training.PrescribedSet
	for _, x := range e.Sets {
		if x.Kind == training.WorkSet {
			s = x
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%dx%d", e.WorkingSets(), max(s.Reps, int(s.Hold), s.Contacts, s.Steps))
	if s.Hold > 0 {
		b.WriteString(" s")
	}
	if s.Contacts == 0 {
		fmt.Fprintf(&b, ", %g left", float64(s.RIR))
	}
	if s.Load > 0 {
		fmt.Fprintf(&b, ", %s", s.Load)
	}
	return b.String()
}
