package simulate

import (
	"sort"

	"github.com/legwork-run/legwork/training"
)

// Kind is what sort of thing happens to a runner.
type Kind string

// The kinds of happening.
const (
	Missed      Kind = "missed"       // the day's session is not done
	Unsaid      Kind = "unsaid"       // and nobody is told that it was missed
	MovedOn     Kind = "moved"        // the day's session is put off by Days
	MissedRun   Kind = "missed-run"   //
	Overreached Kind = "overreached"  // the day's run is longer than planned
	ShortNight  Kind = "short-night"  //
	LongNight   Kind = "long-night"   // overslept: no session before noon
	FellIll     Kind = "ill"          // for Days, with Fever or not
	Travelled   Kind = "travelled"    // for Days, with bands or nothing, East of home
	KitChanged  Kind = "kit"          // what stands at home is another preset
	RaceMoved   Kind = "race-moved"   // the next A race is a week later
	RaceEntered Kind = "race-entered" // a small race in Days
	GoalChanged Kind = "goal"         //
	SignRaised  Kind = "sign"         // a warning sign, cleared after Days
	Unanswered  Kind = "unanswered"   // no morning check
	Unrated     Kind = "unrated"      // no effort given
	LoggedTwice Kind = "twice"        // the session on two devices
	SentLate    Kind = "late"         // the day's events come Days later
	Offline     Kind = "offline"      // no reception for Days
	Undid       Kind = "undid"        // a set taken back, sometimes put back
	Edited      Kind = "edited"       // a set corrected
)

// Happening is one thing that happens on a day, or begins on it.
type Happening struct {
	Date  training.Date
	Kind  Kind
	Days  int // how long, or by how much; 0 = the day
	Fever bool
	// Preset is the kit at home, or on the journey.
	Preset training.Preset
	East   int    // minutes, on a journey
	Rule   string // of the warning sign
	Goal   training.Goal
}

// Until is the last day of h.
func (h Happening) Until() training.Date { return h.Date.AddDays(max(h.Days, 1) - 1) }

// Life is everything that happens to a runner, worked out beforehand.
type Life struct {
	happenings []Happening // by date, then as drawn
	spells     []Happening // those that last
}

// On are the happenings that begin on day, in the order they were drawn.
func (l Life) On(day training.Date) []Happening {
	from := sort.Search(len(l.happenings), func(i int) bool { return l.happenings[i].Date >= day })
	to := from
	for to < len(l.happenings) && l.happenings[to].Date == day {
		to++
	}
	return l.happenings[from:to:to]
}

// Under is the spell of kind k that day lies in, if any: an illness, a journey,
// a time without reception.
func (l Life) Under(day training.Date, k Kind) (Happening, bool) {
	n := sort.Search(len(l.spells), func(i int) bool { return l.spells[i].Date > day })
	for i := n - 1; i >= 0 && day.DaysSince(l.spells[i].Date) <= longestSpell; i-- {
		if h := l.spells[i]; h.Kind == k && h.Until() >= day {
			return h, true
		}
	}
	return Happening{}, false
}

// longestSpell is longer than any spell that is drawn.
const longestSpell = 45
