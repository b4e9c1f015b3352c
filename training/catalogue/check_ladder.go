package catalogue

import (
	"fmt"
	"slices"
	"strings"
)

// linkRules hold that every easier id exists and that nobody is, by however
// many links, easier than itself.
func (c *checker) linkRules() {
	easier := map[string][]string{}
	for _, e := range c.exercises {
		easier[e.is.ID] = e.is.Easier
		for i, id := range e.is.Easier {
			if !c.known[id] && !c.unread[id] {
				c.report(e.source, RuleLink, fmt.Sprintf("easier: there is no exercise %q", id), "easier", i)
			}
			if slices.Index(e.is.Easier, id) < i {
				c.report(e.source, RuleLink, fmt.Sprintf("easier: %q is said already", id), "easier", i)
			}
		}
	}
	for _, e := range c.exercises {
		if way := circle(e.is.ID, easier); way != nil {
			c.report(e.source, RuleCircle, "easier leads back to itself: "+strings.Join(way, " > "), "easier")
		}
	}
}

// circle is the way from id back to id, or nil.
func circle(id string, easier map[string][]string) []string {
	seen := map[string]bool{}
	var walk func(at string, way []string) []string
	walk = func(at string, way []string) []string {
		way = append(way, at)
		for _, next := range easier[at] {
			if next == id {
				return append(way, id)
			}
			if seen[next] {
				continue
			}
			seen[next] = true
			if found := walk(next, slices.Clone(way)); found != nil {
				return found
			}
		}
		return nil
	}
	return walk(id, nil)
}

// ladderRules hold that the rungs of a ladder have no gaps, that their doses
// are ranges, and that an easier exercise never stands above a harder one.
func (c *checker) ladderRules() {
	taken := map[string]map[int]bool{}
	for _, e := range c.exercises {
		for i, r := range e.is.Rungs {
			if taken[r.Ladder] == nil {
				taken[r.Ladder] = map[int]bool{}
			}
			taken[r.Ladder][r.Rung] = true
			c.rungRules(e, i, r)
		}
	}
	for _, e := range c.exercises {
		for i, r := range e.is.Rungs {
			if r.Rung > 1 && !taken[r.Ladder][r.Rung-1] && len(c.unread) == 0 {
				c.report(e.source, RuleLadder, fmt.Sprintf("nothing stands on rung %d of ladder %q", r.Rung-1, r.Ladder), "rungs", i)
			}
		}
		c.easierStandsLower(e)
	}
}

func (c *checker) rungRules(e checked[Exercise], i int, r Rung) {
	if r.Ladder == "" || r.Rung < 1 {
		c.report(e.source, RuleNeeded, "a rung needs a ladder and a place on it from 1", "rungs", i)
	}
	if falling([2]int{r.Low, r.High}) {
		c.report(e.source, RuleRange, fmt.Sprintf("a dose from %d to %d is no range", r.Low, r.High), "rungs", i)
	}
	if r.Metric != "" && !slices.Contains(metrics, r.Metric) {
		c.report(e.source, RuleWord, fmt.Sprintf("rungs: unknown word %q", r.Metric), "rungs", i)
	}
}

// easierStandsLower compares e's highest rung with the lowest of what is
// easier: variants of one exercise may reach past another's plain form.
func (c *checker) easierStandsLower(e checked[Exercise]) {
	for i, id := range e.is.Easier {
		for _, o := range c.exercises {
			if o.is.ID != id {
				continue
			}
			for _, r := range o.is.Rungs {
				if low, high := span(o.is, r.Ladder), span(e.is, r.Ladder); high[1] > 0 && low[0] > high[1] {
					c.report(e.source, RuleLadder, fmt.Sprintf("easier: %s stands above it on ladder %q", id, r.Ladder), "easier", i)
				}
			}
		}
	}
}

// span is the lowest and highest rung of e on a ladder; zero when it is not on it.
func span(e Exercise, ladder string) (s [2]int) {
	for _, r := range e.Rungs {
		if r.Ladder != ladder {
			continue
		}
		if s[0] == 0 || r.Rung < s[0] {
			s[0] = r.Rung
		}
		s[1] = max(s[1], r.Rung)
	}
	return s
}
