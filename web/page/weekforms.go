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

// Own is a form for what was lifted beside the plan.
type Own struct {
	Frame
	Day                     string
	Exercise                string // by id
	Groups                  []OwnGroup
	Sets, Count, Load, Left string
	Unit                    string   // of the load
	Logged                  []string // what the day's own session has
	Path                    string   // where that is seen and corrected; empty = there is none
	Wrong                   string
	Doubted                 bool // the load looks like a slip
	// Has is how many sets there are beside the plan as the form is shown: one that
	// is sent twice is known by it.
	Has int
}

// OwnGroup are the exercises of one movement.
type OwnGroup struct {
	Name      string
	Exercises []Choice
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
