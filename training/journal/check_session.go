package journal

import "github.com/legwork-run/legwork/training"

func checkSession(e Event) error { return given("session", e.Session, "say which session") }

func (s Start) check(e Event) error {
	return first(checkSession(e), checkName("name", s.Name), checkName("place", s.Place))
}

func (f Finish) check(e Event) error {
	return first(checkSession(e), within("minutes", f.Minutes, 0, dayMin, "a session's length in minutes"))
}

func (s Skip) check(e Event) error { return first(checkSession(e), checkText("why", s.Why)) }

func (m Move) check(e Event) error {
	return first(checkSession(e), known("date", m.Date), checkClock("start", m.Start))
}

func (s Swap) check(e Event) error {
	return first(checkSession(e), given("from", s.From, "name the exercise that was left out"),
		given("to", s.To, "name the exercise that was done instead"), checkText("why", s.Why))
}

func (l LeftOut) check(e Event) error {
	return first(checkSession(e), given("exercise", l.Exercise, "name the exercise that was left out"), checkText("why", l.Why))
}

// Effort below 0.5 has no place on the scale of ten.
func (f Effort) check(e Event) error {
	if f.Run == "" && e.Session == "" {
		return invalid("session", "", "say which session or run the effort is of")
	}
	return first(checkName("run", f.Run), within("effort", f.Effort, 0.5, mostEffort, "effort"))
}

const mostEffort training.RPE = 10

func (n Note) check(Event) error {
	if n.Text == "" {
		return invalid("text", "", "a note without words says nothing; undo the one before to take it back")
	}
	return checkText("text", n.Text)
}
