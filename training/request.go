package training

import "github.com/legwork-run/legwork/training/unit"

// Units are how a person reads quantities, weights and distances each for
// itself; inside all is metric. Empty is Metric.
type Units string

// The ways of reading them.
const (
	Metric         Units = "metric"   // kilograms and kilometres
	Imperial       Units = "imperial" // pounds and miles
	KilogramsMiles Units = "kg-miles"
	PoundsKm       Units = "lb-km"
)

// AllUnits lists them in the order forms show them.
var AllUnits = []Units{Metric, Imperial, KilogramsMiles, PoundsKm}

// Pounds reports whether weights are read in pounds.
func (u Units) Pounds() bool { return u == Imperial || u == PoundsKm }

// Miles reports whether distances are read in miles.
func (u Units) Miles() bool { return u == Imperial || u == KilogramsMiles }

// Request is everything a plan is made from. The same Request gives the same
// plan, so a plan carries its Request and can answer questions later by being
// made again.
type Request struct {
	From     Date         `json:"from"`            // the first day of the plan
	Weeks    int          `json:"weeks,omitempty"` // how many to put out; 0 = to the end
	Goal     Goal         `json:"goal"`
	Races    []Race       `json:"races"`
	Policy   Policy       `json:"policy"`
	Sessions int          `json:"sessions,omitempty"` // ceiling per week; 0 = the rules decide
	Minutes  unit.Minutes `json:"minutes,omitempty"`  // ceiling per session; 0 = the rules decide
	Days     []Weekday    `json:"days"`               // the only days allowed; empty = all
	Pain     []Pain       `json:"pain"`
	// WeakLinks are what self-tests showed to lag behind.
	WeakLinks []WeakLink `json:"weakLinks,omitempty"`
	// HopsShown is the hardest hops, level 1 to 3, that self-tests showed to be
	// safe; 0 = nobody was tested. Source: PLYO-02.
	HopsShown int `json:"hopsShown,omitempty"`
	// Programme is the id of a programme to follow as written; empty = compose.
	Programme string     `json:"programme,omitempty"`
	Units     Units      `json:"units"`
	Profile   Profile    `json:"profile"`
	Runs      []Run      `json:"runs"`
	Busy      []Busy     `json:"busy"`
	Usual     []UsualRun `json:"usual"`
}

// WeakLink is a muscle group that a self-test showed to lag behind, and what it
// gets for a while. Source: TEST-01.
type WeakLink struct {
	Group     string `json:"group"` // a word of the catalogue
	Side      Side   `json:"side,omitempty"`
	ExtraSets int    `json:"extraSets"`       // a week
	Until     Date   `json:"until,omitempty"` // the last day; zero = open
}
