package page

// Moving is a session and the days it may be put on.
type Moving struct {
	Frame
	ID, Name string
	Stands   string // where it stands now, in words
	Seen     string // the same, as a form sends it back
	Minutes  int
	Legs     string // what it costs the legs
	// Free are the days that nothing stands against, Noted those that cost
	// something, Others those with a rule against them or closed; all in order.
	Free, Noted, Others []MoveDay
	Wrong               string
}

// MoveDay is one day a session may be put on.
type MoveDay struct {
	Value string // as a form sends it
	Name  string // "Thu 26 Nov, 18:00"
	Held  string // what the day holds: runs and sessions; empty = nothing
	Verdict
}

// Verdict is what would come of a session on a day.
type Verdict struct {
	// Weight is "free", "note", "warning" or "hard".
	Weight string
	// Says is the first of what stands against it, or would follow from it.
	Says []Reason
}

// Mark is the shape that goes with the verdict, and its name.
func (v Verdict) Mark() (shape, name string) {
	switch v.Weight {
	case "free":
		return "+", "Free"
	case "note":
		return "~", "Possible"
	case "warning":
		return "!", "Warning"
	}
	return "×", "Closed"
}

// MovedElsewhere is a move of a session that stands elsewhere by now: both are shown.
type MovedElsewhere struct {
	Frame
	ID, Name      string
	Now, NowValue string // where it stands, and the same as a form sends it
	Wanted        string // where it was to go
	WantedValue   string
	Week          string // the path of the week it stands in
	Verdict
}
