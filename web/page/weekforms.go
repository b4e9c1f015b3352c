package page

// Off is a form for a time without training.
type Off struct {
	Frame
	From   string // the Monday of the week to return to
	Kinds  []Choice
	First  string // the first day, as typed
	Until  string // the last one; empty = not known yet
	Fever  bool
	Places []Choice // where there is to train meanwhile
	Wrong  string
}

// NewRun is a form for a run to come.
type NewRun struct {
	Frame
	From    string // the Monday of the week to return to
	Day     string
	Start   string
	Kinds   []Choice
	Minutes string
	Wrong   string
}
