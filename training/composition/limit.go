package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// limited reports whether a painful region or pregnancy rules out this way of
// equipping e, though not e itself.
func limited(cat *catalogue.Catalogue, e catalogue.Exercise, k catalogue.Kit, b Block) bool {
	for _, l := range limitsOf(cat, e, b) {
		for _, item := range l.Without {
			if slices.Contains(k.Items, item) {
				return true
			}
		}
	}
	return false
}

// limit is a condition under which e stays, and the site that sets it; none =
// pregnancy.
type limit struct {
	catalogue.Limit
	site training.Site
}

// limitsOf are the conditions under which e stays for this athlete.
func limitsOf(cat *catalogue.Catalogue, e catalogue.Exercise, b Block) []limit {
	var all []limit
	add := func(site training.Site, list []catalogue.Limit) {
		for _, l := range list {
			if l.Exercise == e.ID {
				all = append(all, limit{l, site})
			}
		}
	}
	for _, p := range b.Pains {
		if r, ok := cat.Region(p.Site); ok && LightOf(p) != Green {
			add(p.Site, r.Limits)
		}
	}
	if b.Group.Pregnant() {
		add("", cat.Pregnancy().Limits)
	}
	return all
}

// limitedBy says in words how x is done under its limits, and why.
//
// Source: PAIN-07, SAFE-02.
func limitedBy(x DosedExercise, limits []limit) DosedExercise {
	for _, l := range limits {
		if !slices.Contains(x.How, l.How) {
			x.How = append(x.How, l.How)
		}
		why := training.Because("SAFE-02", CodePregnantHow, training.Word("how", l.How))
		if l.site != "" {
			why = training.Because("PAIN-07", CodePainHow, training.Word("site", l.site), training.Word("how", l.How))
		}
		x.Why = append(x.Why[:len(x.Why):len(x.Why)], why)
	}
	return x
}

// countedUnder is what e counts under its limits: seconds where it is held.
func countedUnder(limits []limit, e catalogue.Exercise) catalogue.Metric {
	if slices.ContainsFunc(limits, func(l limit) bool { return l.Hold }) {
		return catalogue.Seconds
	}
	return metricOf(e)
}

// lightDose takes as much load off a set that is to be light as off one for a
// sore region.
//
// Source: the amber action of the traffic lights, 10 to 20 %.
func lightDose(d Dose, limits []limit) Dose {
	if d.Loaded() && slices.ContainsFunc(limits, func(l limit) bool { return l.Light }) {
		d.Ease = 15
		d.RIR = max(d.RIR, lightReserve)
	}
	return d
}

// lightReserve is the least in reserve of a lift that is to be light.
//
// House rule: as on the first day after a race.
const lightReserve training.RIR = 4
