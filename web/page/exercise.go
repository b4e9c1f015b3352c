package page

// Exercise is how one exercise is done, and how whoever reads stands to it.
type Exercise struct {
	Frame
	ID, Name, Purpose, Needs string
	Pattern                  string
	Difficulty, Impact       int // of 5, of 3
	Pictured                 bool
	Setup, Steps, Cues       []string
	Faults                   []Fault
	Breathing, Tempo         string
	Feel, NotFeel            string
	First                    string // what to know before the first time
	Ladders                  []Ladder
	Easier, Harder           Version
	Works                    []Works
	Cautions                 []Caution
	Rules                    []RuleLine
	Offer                    Offer
	// Swapped is the event that brought it into today's session just now.
	Swapped string
	History *LiftHistory // nil: nobody is known
}

// Fault is a usual mistake, and what mends it.
type Fault struct{ Seen, Fix string }

// Version is an easier or harder way, and when it is time for it.
type Version struct{ How, When string }

// Ladder is a way from easy to hard.
type Ladder struct {
	Name  string
	Rungs []Rung // the easiest first
	// Next is what opens the next rung, Why the rule behind it.
	Next []Reason
}

// Rung is an exercise on a ladder.
type Rung struct {
	ID, Name, How, Dose string
	// This is the page's own; Here is where the reader stands; Start is where to
	// begin when nothing of the ladder was done.
	This, Here, Start bool
}

// Works is what an exercise trains, and how much a set counts for it.
type Works struct{ Title, Muscles string }

// Caution is when to leave an exercise or change it.
type Caution struct{ For, Say string }

// Offer is whether an exercise may be done today.
type Offer struct {
	// Instead is the exercise it would stand in for, by id, and its name; empty =
	// none.
	Instead, InsteadName string
	Session              string // the day's session, which has it already when Instead is empty
	In                   bool
	Why                  Reason // why not
}

// LiftHistory is what was done of an exercise.
type LiftHistory struct {
	Finding string
	// Estimated reports whether what could be lifted once is known of any session.
	Estimated bool
	// Chart is the estimate over time, else the best sets, as SVG; empty = there is
	// none to draw.
	Chart string
	Done  string    // how often: "4 sessions"
	Rows  []LiftRow // the newest first
	More  string    // sessions that are not listed: "3 earlier sessions"; empty = none
	Next  []Reason  // what comes next and why
	When  string    // the day of the next session that has it
}

// LiftRow is one session of an exercise.
type LiftRow struct{ Day, Path, Sets, Estimate string }

// landing is how hard an exercise lands, in words.
func landing(impact int) string {
	return [...]string{"nothing lands", "low hops", "jumps", "hard landings"}[min(max(impact, 0), 3)]
}
