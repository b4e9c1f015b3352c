package readiness

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

const (
	// easedBy is what comes off the load of an exercise that asks care for an
	// amber place, in percent. Source: PAIN-07 gives 10 to 20; the middle.
	easedBy = 15
	// soreRegions is how many amber regions end all hops. Source: PAIN-07.
	soreRegions = 2
	// redRegions is how many red regions take all leg work.
	//
	// House rule: each alone keeps something, and together that would make a
	// leg session for legs that hurt all over.
	redRegions = 3
)

// painConsequences is the traffic-light table:
//
//  1. Green: as planned; loads that touch the place wait for two greens in a row.
//  2. Amber: the avoid list goes, and what lands where the site's facts say so.
//     What asks care and is no first choice loses 15 % of its load. No rise.
//  3. Red: as amber, but what lands goes whatever the site, and all that asks
//     care and is no first choice goes too. None of it can be undone.
//  4. Red twice within 7 days, or for longer: see a clinician, no progress.
//  5. Two regions amber: no hops. Three red: nothing for legs, hips and feet.
//
// Two sites that ask the same care are one region.
//
// Source: PAIN-07, PRG-08. That a load waits while the light is not green cannot
// be undone either: PRG-08 is a hard rule.
func painConsequences(cat *catalogue.Catalogue, sites []SiteLight) []Consequence {
	var out []Consequence
	for _, s := range sites {
		out = append(out, siteConsequences(cat, s)...)
	}
	for _, t := range Together() { // Rule 5.
		if regionsAt(sites, t.Light) >= t.Regions {
			out = append(out, t.Consequence)
		}
	}
	return out
}

// Joint is what so many regions that are as bad as its light, or worse, take
// together.
type Joint struct {
	Regions int
	Consequence
}

// Together lists what regions take together that none takes alone.
//
// Source: PAIN-07.
func Together() []Joint {
	return []Joint{
		{soreRegions, Consequence{Kind: NoHops, Rule: "PAIN-07", Light: Amber, Reason: training.Because("PAIN-07", CodeTwoPlaces)}},
		{redRegions, Consequence{Kind: NoLegs, Rule: "PAIN-07", Light: Red, Fixed: true, Reason: training.Because("PAIN-07", CodeThreePlaces)}},
	}
}

// Takes reports whether e goes by it.
func (j Joint) Takes(e catalogue.Exercise) bool { return j.removes(e) }

func siteConsequences(cat *catalogue.Catalogue, s SiteLight) []Consequence {
	about := aboutSite(cat, s)
	red := s.Light == Red
	var out []Consequence
	if s.SeeClinician { // Rule 4.
		out = append(out, about(Refer, CodeRefer, true))
	}
	if s.Light == Green { // Rule 1.
		if s.Hold {
			out = append(out, about(Hold, CodeHoldGreens, false))
		}
		return out
	}
	out = append(out, about(Avoid, CodeAvoid, red)) // Rule 2.
	if facts, _ := training.FactsOf(s.Site); red || facts.NoImpact {
		out = append(out, about(NoImpact, CodeNoImpact, red))
	}
	if red { // Rule 3.
		spare := about(Spare, CodeSpare, true)
		spare.Rule = tissueRule(tissueOf(place{site: s.Site}))
		spare.Reason.Rule = spare.Rule
		return append(out, spare, about(Hold, CodeHold, true))
	}
	ease := about(Ease, CodeEase, false)
	ease.Amount = easedBy
	return append(out, ease, about(Hold, CodeHold, true))
}

// aboutSite makes the consequences of one place.
func aboutSite(cat *catalogue.Catalogue, s SiteLight) func(Kind, training.ReasonCode, bool) Consequence {
	facts, _ := training.FactsOf(s.Site)
	region, _ := cat.Region(s.Site)
	return func(k Kind, code training.ReasonCode, fixed bool) Consequence {
		return Consequence{
			Kind: k, Rule: "PAIN-07", Site: s.Site, Side: s.Side, Light: s.Light, Fixed: fixed,
			Reason: training.Because("PAIN-07", code, place{s.Site, s.Side}.word(), training.Count("score", s.Felt),
				training.Word("since", s.Since.String())),
			region: region, facts: facts,
		}
	}
}

// regionsAt counts the regions whose light is at least so bad.
func regionsAt(sites []SiteLight, least Light) int {
	var seen []training.Care
	for _, s := range sites {
		f, ok := training.FactsOf(s.Site)
		if ok && s.Light >= least && !slices.Contains(seen, f.Care) {
			seen = append(seen, f.Care)
		}
	}
	return len(seen)
}
