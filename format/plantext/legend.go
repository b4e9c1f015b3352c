package plantext

import "github.com/legwork-run/legwork/training"

// Legend explains the short forms of p's tables, those that occur in it.
func Legend(p training.Plan) []string {
	var seen shortForms
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			seen.in(s)
		}
	}
	return seen.explained()
}

// LegendOf is Legend for a session alone.
func LegendOf(s training.PrescribedSession) []string {
	var seen shortForms
	seen.in(s)
	return seen.explained()
}

// shortForms are those that occur.
type shortForms struct{ left, tempo, fast, effort, pair bool }

func (seen *shortForms) in(s training.PrescribedSession) {
	for _, e := range s.Exercises {
		seen.pair = seen.pair || e.Superset != ""
		set, ok := lastWork(e)
		switch {
		case !ok, e.Daily:
		case set.Hold > 0:
			seen.effort = true
		case set.Reps > 0:
			seen.left = true
			seen.tempo = seen.tempo || set.Tempo != (training.Tempo{})
			seen.fast = seen.fast || set.Tempo.Explosive
		}
	}
}

func (seen shortForms) explained() []string {
	var out []string
	add := func(is bool, text string) {
		if is {
			out = append(out, text)
		}
	}
	add(seen.left, "2 left: stop each set when two more good repetitions would still go.")
	add(seen.tempo, "3-1-1: three seconds down, one at the bottom, one up.")
	add(seen.fast, "X: up as fast as you can; the load decides how fast that is.")
	add(seen.effort, "effort 8: how hard the end of a hold is, out of 10.")
	add(seen.pair, "then 2b: straight on to 2b; the rest comes after it, and then 2a again.")
	return out
}
