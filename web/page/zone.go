package page

// Zone is the form for where the athlete's days begin.
type Zone struct {
	Frame
	Name  string // of the zone, as it stands or was typed
	Now   string // the day and time there
	Wrong string
}
