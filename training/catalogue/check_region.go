package catalogue

import (
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
)

func (c *checker) regionRules() {
	f := c.regions
	if f.path == "" {
		c.report(source{path: regionPath}, RuleNeeded, "there is no such file")
		return
	}
	for i, want := range training.Sites {
		if i >= len(f.is.Regions) || f.is.Regions[i].Site != want.Site {
			c.report(f.source, RuleWord, fmt.Sprintf("region %d must be of site %q", i+1, want.Site), "regions", i)
			return
		}
		c.region(f.is.Regions[i], want, i)
	}
	if n := len(training.Sites); len(f.is.Regions) > n {
		c.report(f.source, RuleWord, "there are more regions than sites", "regions", n)
	}
	c.pregnancyRules(f.is.Pregnancy)
}

// region holds one region: ids exist, nothing is both kept and avoided, and
// nothing that lands is kept where landing is what hurts.
func (c *checker) region(r Region, facts training.SiteFacts, i int) {
	s := c.regions.source
	c.ids(r.Keep, "regions", i, "keep")
	c.ids(r.Avoid, "regions", i, "avoid")
	c.ids(r.Red, "regions", i, "red")
	for j, id := range r.Red {
		if slices.Contains(r.Avoid, id) {
			c.report(s, RuleFacts, fmt.Sprintf("%s: %s goes at red and is avoided", r.Site, id), "regions", i, "red", j)
		}
	}
	for j, id := range r.Keep {
		if slices.Contains(r.Avoid, id) {
			c.report(s, RuleFacts, fmt.Sprintf("%s: %s is kept and avoided", r.Site, id), "regions", i, "keep", j)
		}
		if e, ok := c.exercise(id); ok && facts.NoImpact && e.Impact > 0 {
			c.report(s, RuleFacts, fmt.Sprintf("%s: %s lands and is kept", r.Site, id), "regions", i, "keep", j)
		}
	}
	for j, id := range r.Later.Exercises {
		if !slices.Contains(r.Avoid, id) {
			c.report(s, RuleFacts, fmt.Sprintf("%s: %s comes back and was not avoided", r.Site, id), "regions", i, "later", "exercises", j)
		}
	}
	if (len(r.Later.Exercises) == 0) != (r.Later.When == "") {
		c.report(s, RuleNeeded, fmt.Sprintf("%s: later needs exercises and when", r.Site), "regions", i, "later")
	}
	for j, l := range r.Limits {
		c.limit(l, "regions", i, "limits", j)
		if slices.Contains(r.Avoid, l.Exercise) {
			c.report(s, RuleFacts, fmt.Sprintf("%s: %s is limited and avoided", r.Site, l.Exercise), "regions", i, "limits", j)
		}
	}
	for j, k := range r.Runs {
		if !runKnown(k) {
			c.report(s, RuleWord, fmt.Sprintf("%s: unknown run %q", r.Site, k), "regions", i, "runs", j)
		}
	}
	c.track(r, i)
}

// track holds that the stages follow each other from week 1 and ask for
// nothing that is avoided.
func (c *checker) track(r Region, i int) {
	s, week := c.regions.source, 1
	for j, st := range r.Track.Stages {
		path := []any{"regions", i, "track", "stages", j}
		if st.Weeks[0] != week || st.Weeks[1] < st.Weeks[0] {
			c.report(s, RuleRange, fmt.Sprintf("%s: this stage must begin in week %d", r.Site, week), path...)
		}
		week = st.Weeks[1] + 1
		if st.Sets < 1 || (st.Reps > 0) == (st.Hold > 0) {
			c.report(s, RuleNeeded, fmt.Sprintf("%s: a stage is sets of either reps or hold", r.Site), path...)
		}
		for _, either := range st.Exercises {
			c.ids(either, path...)
			for _, id := range either {
				if slices.Contains(r.Avoid, id) {
					c.report(s, RuleFacts, fmt.Sprintf("%s: %s is asked for and avoided", r.Site, id), path...)
				}
			}
		}
	}
}

func (c *checker) limit(l Limit, path ...any) {
	c.ids([]string{l.Exercise}, path...)
	if l.How == "" {
		c.report(c.regions.source, RuleNeeded, l.Exercise+": a limit says how", path...)
	}
	for _, w := range l.Without {
		if !slices.Contains(training.EquipmentWords, w) {
			c.report(c.regions.source, RuleWord, fmt.Sprintf("%s: unknown equipment %q", l.Exercise, w), path...)
		}
	}
}

func (c *checker) ids(list []string, path ...any) {
	for _, id := range list {
		if !c.known[id] && !c.unread[id] {
			c.report(c.regions.source, RuleLink, fmt.Sprintf("there is no exercise %q", id), path...)
		}
	}
}

// pregnancyRules hold what SAFE-02 says by number: no impact, no difficulty of
// 4 or more, nothing that asks for care in pregnancy.
func (c *checker) pregnancyRules(p Pregnancy) {
	s := c.regions.source
	for _, list := range []struct {
		key string
		ids []string
	}{{"in", p.In}, {"out", p.Out}, {"prone", p.Prone}, {"backLying", p.BackLying}, {"daily", p.Daily}} {
		c.ids(list.ids, "pregnancy", list.key)
	}
	for i, id := range p.In {
		if slices.Contains(p.Out, id) {
			c.report(s, RuleFacts, fmt.Sprintf("pregnancy: %s is in and out", id), "pregnancy", "in", i)
		}
	}
	for _, e := range c.exercises {
		barred := e.is.Impact > 0 || e.is.Difficulty >= 4 || slices.Contains(e.is.Care, training.CarePregnancy)
		if barred && !slices.Contains(p.Out, e.is.ID) {
			c.report(s, RuleFacts, fmt.Sprintf("pregnancy: %s must be out", e.is.ID), "pregnancy", "out")
		}
	}
	for i, l := range p.Limits {
		c.limit(l, "pregnancy", "limits", i)
	}
}
