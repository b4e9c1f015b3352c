package page

// Pain is where it hurts, how it did lately, and what follows.
type Pain struct {
	Frame
	Map  string      // the body, each place a link
	Now  []PainPlace // told of in the last two weeks, the latest first
	All  []PainPlace // every place, for those who do not see the map
	Ask  *PainAsk    // about the place chosen; nil = none is
	Told *PainTold   // just now; nil = nothing
	Past []PainReport
	// Signs are those that are up; Questions are those that may be answered.
	Signs     []Sign
	Questions []Choice
	Session   string // that it was asked in, by id; empty = none
	Wrong     string
}

// PainPlace is a place on the body.
type PainPlace struct {
	Value, Name string
	Path        string // of the question about it
	Last        string // "4, Mon 23 Nov"
	Hurts       bool   // the last score was above 0
}

// PainAsk is the question how much a place hurts.
type PainAsk struct {
	PainPlace
	Bands   []PainBand
	Kinds   []Choice
	Moments []Choice
	Also    []Choice
	When    string // the moment chosen, in words
}

// PainBand is scores that mean the same for a place.
type PainBand struct {
	Words  string // what they lead to
	Class  string
	Scores []string
}

// PainTold is what was told just now and what it does.
type PainTold struct {
	Name    string
	Score   string
	Since   string // beside the score before; empty = there was none
	Light   string
	Says    []Reason // of the place
	Today   []Reason // of the day's session
	Changes []Change
	Asks    []Sign // to be answered before leg work
	Undo    string
}

// Sign is a warning sign as a question or as it is up.
type Sign struct{ Rule, Text string }

// PainReport is a score in the past.
type PainReport struct{ Date, Name, Score, Undo string }
