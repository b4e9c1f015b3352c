package page

// Export is what can be taken along.
type Export struct {
	Frame
	Events string // how much there is
	Left   int    // what nobody can read, and stays
}
