package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// altogether is a regression that leaves nothing.
const altogether = 5

// regression is how much easier than the level allows e must be: one step where
// it asks care for a region that hurt when the plan was made and has not been
// told of since. What lands waits where the site's facts say so: the step down
// from the lowest hop is none.
//
// Source: PAIN-07. House rule: a step is one level of difficulty, so that a word
// two weeks old neither bars a region for ever nor is forgotten. What was done
// in the weeks since has been borne and stays.
func regression(cat *catalogue.Catalogue, e catalogue.Exercise, b Block) int {
	for _, p := range b.Eased {
		facts, known := training.FactsOf(p.Site)
		if !known || LightOf(p) == Green {
			continue
		}
		if e.Impact >= 1 && (facts.NoImpact || LightOf(p) == Red) {
			return altogether
		}
		region, _ := cat.Region(p.Site)
		asked := asksCare(cat, e, p) || slices.Contains(region.Avoid, e.ID)
		if !asked || slices.Contains(region.Keep, e.ID) || slices.Contains(b.Done, e.ID) {
			continue
		}
		return 1
	}
	return 0
}
