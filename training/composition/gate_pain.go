package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
)

// painGate is PAIN-07 for one exercise. For every painful site:
//
//  0. Three regions red, now or when last told: nothing for legs, hips and feet.
//  1. Two regions amber or red: no hops at all.
//  2. Red: nothing that lands, whatever the site.
//  3. Amber: nothing that lands where the site's facts say so.
//  4. Amber: the region's avoid list goes.
//  5. Red: so does what the region's red list names.
//  6. Red: so does all else that asks care for the region.
//
// What the region's keep list names passes rule 6, never rules 0 to 5.
//
// House rule for 0: every region would keep something, and together that made
// a session of leg work for legs that hurt all over. Upper body and trunk stay,
// as red offers them.
func painGate(cat *catalogue.Catalogue, e catalogue.Exercise, b Block) (training.Reason, bool) {
	if sore(b.everPains(), Red) >= redEverywhere && !restful(e) { // Rule 0.
		return training.Because("PAIN-07", CodePainAll, training.Word("exercise", e.ID)), true
	}
	// Rule 1.
	if sore(b.Pains, Amber) >= 2 && e.Pattern == catalogue.Hop {
		return training.Because("PAIN-07", CodePainTwo, training.Word("exercise", e.ID)), true
	}
	for _, p := range b.Pains {
		if code, against := painAgainst(cat, e, p); against {
			return training.Because(painRule(code, p), code, training.Word("exercise", e.ID),
				training.Word("site", p.Site), training.Count("score", p.Score), training.Word("light", LightOf(p).String())), true
		}
	}
	return training.Reason{}, false
}

// painRule is PAIN-07, and where red decided, the tissue's own rule.
func painRule(code training.ReasonCode, p training.Pain) evidence.ID {
	if code != CodePainRed {
		return "PAIN-07"
	}
	facts, _ := training.FactsOf(p.Site)
	switch facts.Tissue {
	case training.Tendon:
		return "PAIN-02"
	case training.Muscle:
		return "PAIN-04"
	}
	return "PAIN-03"
}

func painAgainst(cat *catalogue.Catalogue, e catalogue.Exercise, p training.Pain) (training.ReasonCode, bool) {
	light := LightOf(p)
	facts, known := training.FactsOf(p.Site)
	if light == Green || !known {
		return "", false
	}
	region, _ := cat.Region(p.Site)
	switch {
	case e.Impact >= 1 && (light == Red || facts.NoImpact): // Rules 2 and 3.
		return CodePainImpact, true
	case slices.Contains(region.Avoid, e.ID): // Rule 4.
		return CodePainAvoid, true
	case light == Red && slices.Contains(region.Red, e.ID): // Rule 5.
		return CodePainRed, true
	case light == Red && slices.Contains(e.Care, facts.Care) && !slices.Contains(region.Keep, e.ID): // Rule 6.
		return CodePainRed, true
	}
	return "", false
}

// redEverywhere is how many red regions take all leg work. See painGate.
const redEverywhere = 3

// everPains are the pains told now and those told some weeks ago.
func (b Block) everPains() []training.Pain { return slices.Concat(b.Pains, b.Eased) }

// restful reports whether e leaves legs, hips and feet alone: trunk and upper
// body, but nothing that is carried about.
func restful(e catalogue.Exercise) bool {
	upper := e.Pattern == catalogue.Trunk || e.Pattern == catalogue.Push || e.Pattern == catalogue.Pull
	return upper && metricOf(e) != catalogue.Steps
}

// sore counts the regions whose light is at least so bad. Two sites that ask
// the same care are one region.
func sore(pains []training.Pain, least Light) int {
	var seen []training.Care
	for _, p := range pains {
		f, ok := training.FactsOf(p.Site)
		if ok && LightOf(p) >= least && !slices.Contains(seen, f.Care) {
			seen = append(seen, f.Care)
		}
	}
	return len(seen)
}

// keptForPain reports whether e is a first choice for a painful region.
func keptForPain(e catalogue.Exercise, b Block, cat *catalogue.Catalogue) bool {
	_, ok := painKeeping(e, b, cat)
	return ok
}

// painKeeping is the pain that makes e a first choice.
func painKeeping(e catalogue.Exercise, b Block, cat *catalogue.Catalogue) (training.Pain, bool) {
	for _, p := range b.Pains {
		if r, ok := cat.Region(p.Site); ok && LightOf(p) != Green && slices.Contains(r.Keep, e.ID) {
			return p, true
		}
	}
	return training.Pain{}, false
}

// painEasing is the pain for which e stays but is done with less: it asks care
// for a region that is sore, without being a first choice for it; or it asks
// care for, or is on the avoid list of, a region that was sore some weeks ago.
//
// Source: the amber action of the traffic lights, load less 10 to 20 %.
func painEasing(e catalogue.Exercise, b Block, cat *catalogue.Catalogue) (training.Pain, bool) {
	for _, p := range b.Pains {
		if LightOf(p) != Green && asksCare(cat, e, p) && !keptForPain(e, b, cat) {
			return p, true
		}
	}
	for _, p := range b.Eased {
		r, _ := cat.Region(p.Site)
		if LightOf(p) != Green && (asksCare(cat, e, p) || slices.Contains(r.Avoid, e.ID)) && !slices.Contains(r.Keep, e.ID) {
			return p, true
		}
	}
	return training.Pain{}, false
}

func asksCare(cat *catalogue.Catalogue, e catalogue.Exercise, p training.Pain) bool {
	f, ok := training.FactsOf(p.Site)
	r, _ := cat.Region(p.Site)
	return ok && (slices.Contains(e.Care, f.Care) || slices.Contains(r.Red, e.ID))
}

// stillSoft reports whether a region that was sore keeps hops low. Source:
// PAIN-07, one regression until told again.
func stillSoft(b Block) bool {
	return slices.ContainsFunc(b.Eased, func(p training.Pain) bool {
		f, ok := training.FactsOf(p.Site)
		return ok && f.NoImpact && LightOf(p) != Green
	})
}
