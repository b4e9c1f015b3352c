package readiness

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// place is a site on one side; no side is a place of its own, because nobody
// can say later which side it was.
type place struct {
	site training.Site
	side training.Side
}

// painDay is what was told of one place on one day: the worst of its moments.
type painDay struct {
	date    training.Date
	score   int // of all moments
	morning int // known only when hasMorning
	before  int // known only when hasBefore
	hasMorning, hasBefore,
	swelling, sharp, limp, bone bool
}

// with adds a report to d. Worst counts, so the order of reports does not.
func (d painDay) with(r training.ReportedPain) painDay {
	d.score = max(d.score, r.Score)
	switch r.Moment {
	case training.PainMorning:
		d.morning, d.hasMorning = max(d.morning, r.Score), true
	case training.PainBefore:
		d.before, d.hasBefore = max(d.before, r.Score), true
	}
	d.swelling = d.swelling || r.Swelling
	d.sharp = d.sharp || r.Sharp
	d.limp = d.limp || r.Limp
	d.bone = d.bone || r.FocalBone
	return d
}

// painDays are the days told of each place up to today, oldest first, and the
// places in the order of training.Sites and then by side.
func painDays(reports []training.ReportedPain, today training.Date) ([]place, map[place][]painDay) {
	var places []place
	days := map[place][]painDay{}
	for _, r := range reports {
		if r.Date > today {
			continue
		}
		p := place{r.Site, r.Side}
		if _, seen := days[p]; !seen {
			places = append(places, p)
		}
		i, found := slices.BinarySearchFunc(days[p], r.Date, func(d painDay, on training.Date) int { return cmp.Compare(d.date, on) })
		if !found {
			days[p] = slices.Insert(days[p], i, painDay{date: r.Date})
		}
		days[p][i] = days[p][i].with(r)
	}
	order.By(places, func(a, b place) int {
		return cmp.Or(cmp.Compare(siteOrder(a.site), siteOrder(b.site)), cmp.Compare(a.site, b.site), cmp.Compare(a.side, b.side))
	})
	return places, days
}

// siteOrder is the place of s among training.Sites; what is not there comes last.
func siteOrder(s training.Site) int {
	i := slices.IndexFunc(training.Sites, func(f training.SiteFacts) bool { return f.Site == s })
	if i < 0 {
		return len(training.Sites)
	}
	return i
}

// usualDays is how far back a usual morning is looked for.
//
// House rule: four weeks, as READY-03 looks back for the usual day.
const usualDays = 28

// usualMorning is what days[at]'s morning is held against: the median of the
// earlier mornings of the place, or without any the last score before training.
//
// Source: PAIN-06. House rule: of an even number of mornings the lower middle
// one counts, because a usual that is too high would hide a rise.
func usualMorning(days []painDay, at int) (int, bool) {
	var mornings []int
	before, known := 0, false
	for _, d := range days[:at] {
		if days[at].date.DaysSince(d.date) > usualDays {
			continue
		}
		if d.hasMorning {
			mornings = append(mornings, d.morning)
		}
		if d.hasBefore {
			before, known = d.before, true
		}
	}
	if len(mornings) == 0 {
		return before, known
	}
	slices.Sort(mornings)
	return mornings[(len(mornings)-1)/2], true
}
