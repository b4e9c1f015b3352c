package assessment

import (
	"cmp"
	"math"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// Deficit is how far a region stays behind, 0 = not at all. It orders regions
// and means nothing else.
type Deficit float64

// WeakLink is a region that gets a little more for six weeks.
type WeakLink struct {
	Group catalogue.Group `json:"group"`
	// Side is the one that gets the extra sets; empty = both alike.
	Side    training.Side `json:"side,omitempty"`
	Deficit Deficit       `json:"deficit"`
	// ExtraSets is hard sets more in a week, each on another day; 1 or 2.
	ExtraSets int               `json:"extraSets"`
	Until     training.Date     `json:"until"` // last day of it, included
	Why       []training.Reason `json:"why"`
}

// House rule: deficits count from 0.15, and twice that earns one region alone
// both sets.
const (
	leastDeficit Deficit = 0.15
	bigDeficit   Deficit = 0.30
)

// House rule: sides count from 10 % and half; two regions, two sets, six weeks.
const (
	evenSides   = 10
	sidesWeight = 0.5
	mostLinks   = 2
	mostExtra   = 2
	linkDays    = 42
)

// WeakLinks are the regions that get extra sets on day today, the weakest
// first:
//
//  1. Of each test the latest result that could be true, was not stopped by
//     pain and is at most six weeks old counts.
//  2. Its deficit is what the weaker side misses of the target, as a share, and
//     half of what the sides are apart beyond 10 %, counted in tens of percent.
//  3. A region's deficit is the largest of its tests; from 0.15 on it counts.
//  4. The two largest get a set more each. One alone gets two from 0.30 on.
//     So never more than two sets in all.
//  5. They go to the weaker side when it is more than 10 % behind.
//
// Source: TEST-01, TEST-03, TEST-05, TEST-06, TEST-10, TEST-11 for the tests.
// House rule: the scoring, by targets and sides, because no study weighs them.
// So are these: the sets are those of a week; the sides of the ankle count only
// when they are flagged, because healthy ankles differ by more than 10 %; a
// target that is not known is not missed.
func WeakLinks(results []training.TestResult, who Who, today training.Date) []WeakLink {
	links := []WeakLink{}
	for _, p := range protocols {
		r, ok := latest(results, p, today, linkDays) // Rule 1.
		if p.Region == "" || !ok {
			continue
		}
		reading, err := Read(r, who)
		if err != nil {
			continue
		}
		if l := linkOf(p, reading); l.Deficit >= leastDeficit { // Rule 3.
			links = worst(links, l)
		}
	}
	order.By(links, func(a, b WeakLink) int {
		return cmp.Or(cmp.Compare(b.Deficit, a.Deficit), cmp.Compare(a.Group.Index(), b.Group.Index()))
	})
	links = links[:min(len(links), mostLinks)]
	for i := range links {
		links[i].ExtraSets = extraSets(len(links), links[i].Deficit) // Rule 4.
		links[i].Why = append(links[i].Why, training.Because(links[i].Why[0].Rule, CodeExtraSets,
			training.Count("sets", links[i].ExtraSets), training.Word("group", links[i].Group), training.Word("until", links[i].Until.String())))
	}
	return links
}

// latest is the result that counts of one test: the last one of so many days that
// could be true and hurt no more than p allows.
func latest(results []training.TestResult, p Protocol, today training.Date, days int) (training.TestResult, bool) {
	var last training.TestResult
	for _, r := range results {
		if r.Test != p.ID || r.Pain > p.PainAllowed || Check(r, today) != nil || today.DaysSince(r.Date) >= days {
			continue
		}
		if r.Date >= last.Date {
			last = r
		}
	}
	return last, !last.Date.IsZero()
}

// linkOf is the deficit of one reading, with its parts as reasons.
func linkOf(p Protocol, r Reading) WeakLink {
	l := WeakLink{Group: p.Region, Until: r.Date.AddDays(linkDays - 1)}
	group := training.Word("group", p.Region)
	if missing := missed(r); missing > 0 {
		l.Deficit += missing
		l.Why = append(l.Why, training.Because(p.Rule, CodeMissesTarget, group,
			training.Amount("percent", unit.Percent(100*missing)), training.Amount("target", r.Target)))
	}
	if apart := sidesDeficit(r); apart > 0 {
		l.Deficit += apart
		l.Side = r.Weaker // Rule 5.
		l.Why = append(l.Why, training.Because(p.Rule, CodeSideBehind, group,
			training.Word("side", r.Weaker), training.Amount("percent", r.Asymmetry)))
	}
	l.Deficit = Deficit(math.Round(float64(l.Deficit)*1e9) / 1e9) // so that 0.15 is 0.15
	return l
}

// missed is the share of the target that the weaker side lacks.
func missed(r Reading) Deficit {
	if r.Target <= 0 {
		return 0
	}
	return max(0, Deficit(1-r.Value/r.Target))
}

func sidesDeficit(r Reading) Deficit {
	if r.Test == "t10_knee_to_wall" && !r.Has(FlagSides) {
		return 0
	}
	return sidesWeight * max(0, Deficit(r.Asymmetry-evenSides)/evenSides)
}

// worst keeps one link of each group, the larger deficit.
func worst(links []WeakLink, l WeakLink) []WeakLink {
	i := slices.IndexFunc(links, func(o WeakLink) bool { return o.Group == l.Group })
	switch {
	case i < 0:
		return append(links, l)
	case l.Deficit > links[i].Deficit:
		links[i] = l
	}
	return links
}

func extraSets(links int, d Deficit) int {
	if links == 1 && d >= bigDeficit {
		return mostExtra
	}
	return mostExtra / mostLinks
}
