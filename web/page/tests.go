package page

// TestsPart are the self-tests.
var TestsPart = Part{"Self-tests", "/tests"}

// Tests are the self-tests there are.
type Tests struct {
	Frame
	Empty  bool // none was done yet
	Now    []TestRow
	Later  []TestRow
	Closed []TestRow // may not be done
	Hops   []Reason  // what the results say of hops
}

// TestRow is one self-test in the list.
type TestRow struct {
	Name, Path string
	Figure     string // the address of its picture; empty = none
	For        string // what it looks at
	Last       string // the last result; empty = none
	When       []Reason
}

// OneTest is one self-test.
type OneTest struct {
	Frame
	ID, Name, Rule string
	For            string
	Figure, Shows  string // the picture's address, and the name of what it shows
	Gates          []Reason
	When           []Reason
	Ways           []Tab // empty = it has one
	Way            string
	How            []Reason
	Fields         []TestField
	Pain, Why      string // as typed
	Wrong          string
	Saved          *TestSaved
	Links          []Reason
	Hops           []Reason
	Figures        []Figure
	Finding        string
	Results        Grid
}

// TestField is one value of a test. Clock is what starts the clock of one that is
// held; empty = it is counted.
type TestField struct{ Name, Label, Value, Clock string }

// TestSaved is a result that was just written down.
type TestSaved struct {
	Heading string
	Means   []Reason
	Undo    string
	Stopped bool
}
