package page

// Export is what can be taken along.
type Export struct {
	Frame
	Events string // how much there is
	Left   int    // what nobody can read, and stays
	Plan   bool   // there is a plan, to print or to subscribe to
	Watch  string // the next session's file for a watch; empty = nothing is ahead
	Feed   string // the day the calendar's link was made; empty = there is none
}
