package readiness

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// Day is what is known of an athlete on a day. Everything but Date may be left
// out, lists may be in any order, and what is dated later is passed over.
type Day struct {
	Date      training.Date
	Pain      []training.ReportedPain
	Soreness  []training.Soreness
	Readiness []training.Readiness
	// Ill are illnesses of the whole body, such as a fever; Until is the last
	// day with symptoms, zero while it lasts.
	Ill []training.Span
	// LastStrength is the day of the last strength session done; zero = none.
	LastStrength training.Date
	Answers      []FlagAnswer
	// Minutes are what there is for the session; 0 = as planned.
	Minutes unit.Minutes
}

// Wait is from how long to how long a session is put off; zero = not at all.
type Wait struct{ From, To unit.Minutes }

// lowerWait is how long a leg session is put off. Source: DOMS-03, READY-05.
var lowerWait = Wait{From: 24 * 60, To: 48 * 60}

// wholeShare is what is left when nothing is taken.
const wholeShare unit.Percent = 100

// Verdict is what a day allows: its consequences folded together. What single
// exercises may do is Allows and MayRise.
type Verdict struct {
	Date  training.Date
	Light Light // the worst of what is left in force
	// Stopped: a warning sign is up, and nothing is trained until it is answered.
	Stopped bool
	// Resting: an illness, and nothing is trained today.
	Resting bool
	// NoLower: the leg session waits. Postpone says how long; Instead is how
	// many minutes of mobility and trunk may stand in for it, 0 = none.
	NoLower  bool
	Postpone Wait
	Instead  unit.Minutes
	// NoPlyo: no hops. Otherwise their landings are cut to ContactsShare, 100 =
	// as planned, and their level by PlyoLevelCut.
	NoPlyo        bool
	PlyoLevelCut  int
	ContactsShare unit.Percent
	// Minutes are what the session may take; 0 = as planned.
	Minutes unit.Minutes
	// Asks are the warning signs to ask about before leg work.
	Asks         []evidence.ID
	Sites        []SiteLight
	Readiness    DayLight
	Consequences []Consequence     // in force, most binding sign first
	Why          []training.Reason // of the consequences, and what changed nothing

	notes []training.Reason
}

// Today is the verdict on a day.
//
// Source: PAIN-01 to PAIN-07, DOMS-01 to DOMS-05, READY-01 to READY-05, PRG-08,
// PRG-11, CUT-01, FLAG-01 to FLAG-10. First doses (DOMS-04) are the plan's own.
func Today(cat *catalogue.Catalogue, d Day) Verdict {
	v := Verdict{Date: d.Date, Sites: PainLights(d.Pain, d.Date), Readiness: LightOn(d.Readiness, d.Date)}
	sore, note := sorenessConsequences(d.Soreness, d.Date)
	v.notes = append(note, v.Readiness.Why...)
	return v.folded(slices.Concat(
		flagConsequences(d, v.Sites),
		illnessConsequences(d.Ill, d.LastStrength, d.Date),
		painConsequences(cat, v.Sites),
		sore,
		readinessConsequences(v.Readiness),
		timeConsequences(d.Minutes),
	))
}

// timeConsequences says how short time is; what goes is cut down in the order
// of CUT-01 by whoever holds the session.
func timeConsequences(m unit.Minutes) []Consequence {
	if m <= 0 {
		return nil
	}
	return []Consequence{{Kind: Shorten, Rule: "CUT-01", Amount: int(m), Reason: training.Because("CUT-01", CodeShort, training.Count("minutes", m))}}
}

// Without is v with consequences undone. Those that are Fixed stay: warning
// signs, illness, red pain, and a load that may not rise (PRG-08).
func (v Verdict) Without(ids ...ConsequenceID) Verdict {
	var kept []Consequence
	for _, c := range v.Consequences {
		if c.Fixed || !slices.Contains(ids, c.ID()) {
			kept = append(kept, c)
		}
	}
	return Verdict{Date: v.Date, Sites: v.Sites, Readiness: v.Readiness, notes: v.notes}.folded(kept)
}

// folded is v with all that consequences say.
func (v Verdict) folded(consequences []Consequence) Verdict {
	v.ContactsShare = wholeShare
	v.Consequences = consequences
	for _, c := range consequences {
		v.Light = max(v.Light, c.Light)
		v = v.folding(c)
		v.Why = append(v.Why, c.Reason)
	}
	v.Why = append(v.Why, v.notes...)
	return v
}

func (v Verdict) folding(c Consequence) Verdict {
	switch c.Kind {
	case Stop:
		v.Stopped = true
	case Rest:
		v.Resting = true
	case Ask:
		if !slices.Contains(v.Asks, c.Rule) {
			v.Asks = append(v.Asks, c.Rule)
		}
	case NoLower:
		v.NoLower, v.Postpone = true, lowerWait
		v.Instead = max(v.Instead, unit.Minutes(c.Amount))
	case NoHops, NoImpact: // every hop lands
		v.NoPlyo = true
	case NoLegs:
		v.NoLower, v.NoPlyo = true, true
	case FewerContacts:
		v.ContactsShare = min(v.ContactsShare, wholeShare-unit.Percent(c.Amount))
	case LowerHops:
		v.PlyoLevelCut = max(v.PlyoLevelCut, c.Amount)
	case Shorten:
		v.Minutes = unit.Minutes(c.Amount)
	}
	return v
}
