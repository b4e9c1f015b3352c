package load

import "github.com/legwork-run/legwork/training"

// baselineDays is how far back growth is measured from.
//
// Source: LOAD-09, LOAD-11.
const baselineDays = 30

// recent reports whether d lies in the 30 days before day.
func recent(d, day training.Date) bool { return d < day && d >= day.AddDays(-baselineDays) }

// Tracked is a session's tracks with its day.
type Tracked struct {
	Date training.Date
	Tracks
}

// Baseline is the most that one session held lately.
//
// Source: LOAD-11.
type Baseline struct {
	LowerSets int
	Contacts  int // weighted; 0 = no hops, and the level's start is the measure (ContactsFor)
}

// BaselineOf is the most lower hard sets and the most contacts of a session in
// the 30 days before day. ok is false when there was none: the level's first
// week is then the measure, not zero.
//
// Source: LOAD-11.
func BaselineOf(sessions []Tracked, day training.Date) (b Baseline, ok bool) {
	for _, s := range sessions {
		if !recent(s.Date, day) {
			continue
		}
		b.LowerSets = max(b.LowerSets, s.LowerSets)
		b.Contacts = max(b.Contacts, s.Contacts)
		ok = true
	}
	return b, ok
}

// Ceiling is the most a next session may hold.
//
// Source: LOAD-11.
func (b Baseline) Ceiling() Baseline {
	return Baseline{LowerSets: SessionCeiling(b.LowerSets), Contacts: ContactCeiling(b.Contacts)}
}
