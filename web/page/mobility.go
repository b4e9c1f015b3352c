package page

// Mobility is a few minutes of moving on a day of rest.
type Mobility struct {
	Frame
	Title  string
	Drills []Drill
}
