package page

// Phone is what this phone keeps.
type Phone struct {
	Frame
	Athlete string // whose entries its script counts
	Guest   bool   // closing the browser would lose the account
	Shared  bool   // others use it too: it keeps nothing
	Wrong   string
}
