package page

// DueCheck is a question that the day asks, with an answer in one tap.
type DueCheck struct {
	Over, Text   string
	Path         string // where it is answered at length
	More         string // what leads there
	Fine, FineTo string // the one-tap answer and where it is sent; empty = none
}

// MorningCheck is the morning after training.
type MorningCheck struct {
	Frame
	After  string // what it is the morning after
	Sore   []Choice
	Places []MorningPlace
	Sleep  []Choice
	Fresh  []Choice
	Told   []Reason
	Undo   string
	Done   bool
	Wrong  string
}

// MorningPlace is a place that hurt lately.
type MorningPlace struct {
	Field, Name, Last string
	Scores            []Choice
}

// RunCheck is the check before a run.
type RunCheck struct {
	Frame
	NoRun     bool // none is planned today
	Questions []RunQuestion
	Done      bool
	Cues      []Reason
	Drills    []Drill
	Why       []Reason
	Undo      string
	Wrong     string
}

// RunQuestion is one of them.
type RunQuestion struct {
	Field, Text string
	Figure      string // empty = the words do
	Drill       string // what an answer that speaks up brings; empty = a word
	Answers     []Choice
}

// Drill is an exercise before a run.
type Drill struct{ Name, Path, Figure, Time string }
