package catalogue

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// Limits of what a number can be.
const (
	hardestDifficulty = 5
	highestImpact     = 3
	// slowestRep is the most seconds one repetition may take.
	slowestRep = 15
	// largestFirstLoad is the largest share of body mass for a first set. House
	// rule: PRG-09c's largest is 0.40.
	largestFirstLoad = 0.5
	// lastCategory is the last exercise category older watches know.
	lastCategory = 32
)

var (
	loadings     = []Loading{BodyWeight, ByDumbbell, ByDumbbells, ByKettlebell, ByBarbell, ByMachine, ByBand}
	lateralities = []Laterality{Bilateral, Unilateral, Alternating}
	metrics      = []Metric{Reps, Seconds, Contacts, Steps}
	fits         = []string{"exact", "close", "part", "none"}
	articles     = []string{"000", "001", "002", "003", "004"}
)

func (c *checker) exerciseRules() {
	names := map[string]string{}
	orders := map[int]string{}
	for _, e := range c.exercises {
		c.identity(e.source, e.is.ID)
		c.exerciseNames(e, names)
		if by, taken := orders[e.is.Order]; taken || e.is.Order <= 0 {
			c.report(e.source, RuleRange, fmt.Sprintf("order %d must be above 0 and its own; it is %q's", e.is.Order, by), "order")
		}
		orders[e.is.Order] = e.is.ID
		c.exerciseWords(e)
		c.exerciseKits(e)
		c.exerciseNumbers(e)
		c.exerciseFacts(e)
		c.exerciseArticles(e)
	}
}

// identity holds that the id is made of small letters and is the file's name.
func (c *checker) identity(s source, id string) {
	if id == "" {
		c.report(s, RuleNeeded, "id is missing", "id")
		return
	}
	if strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789_-") != "" {
		c.report(s, RuleID, fmt.Sprintf("id %q: use small letters, digits and _ or -", id), "id")
	}
	if id != s.stem {
		c.report(s, RuleID, fmt.Sprintf("id %q is not the file's name %q", id, s.stem), "id")
	}
}

// exerciseNames holds that a name leads to one exercise.
func (c *checker) exerciseNames(e checked[Exercise], names map[string]string) {
	if e.is.Name == "" {
		c.report(e.source, RuleNeeded, "name is missing", "name")
	}
	mine := map[string]bool{}
	claim := func(name string, path ...any) {
		f := Folded(name)
		if by, taken := names[f]; taken && by != e.is.ID {
			c.report(e.source, RuleName, fmt.Sprintf("%q already means %s", name, by), path...)
		}
		if mine[f] && path[0] == "aliases" {
			c.report(e.source, RuleName, fmt.Sprintf("%q is said already", name), path...)
		}
		names[f] = e.is.ID
		mine[f] = mine[f] || path[0] != "id" // an alias may spell out the id
	}
	claim(e.is.ID, "id")
	claim(e.is.Name, "name")
	for i, a := range e.is.Aliases {
		claim(a, "aliases", i)
	}
}

// words reports every word of used that is not in known.
func words[T ~string](c *checker, s source, key string, used, known []T) {
	for i, w := range used {
		if !slices.Contains(known, w) {
			c.report(s, RuleWord, fmt.Sprintf("%s: unknown word %q", key, w), key, i)
		}
	}
}

func (c *checker) exerciseWords(e checked[Exercise]) {
	if !slices.Contains(Patterns, e.is.Pattern) {
		c.report(e.source, RuleWord, fmt.Sprintf("pattern: unknown word %q", e.is.Pattern), "pattern")
	}
	codes := MuscleCodes()
	words(c, e.source, "primary", e.is.Primary, codes)
	words(c, e.source, "secondary", e.is.Secondary, codes)
	words(c, e.source, "laterality", e.is.Laterality, lateralities)
	words(c, e.source, "metrics", e.is.Metrics, metrics)
	words(c, e.source, "care", e.is.Care, training.Cares)
	if !slices.Contains(fits, e.is.FIT.Fit) {
		c.report(e.source, RuleWord, fmt.Sprintf("fit: unknown word %q", e.is.FIT.Fit), "fit")
	}
	for _, needed := range []struct {
		key   string
		empty bool
	}{
		{"primary", len(e.is.Primary) == 0},
		{"kits", len(e.is.Kits) == 0},
		{"laterality", len(e.is.Laterality) == 0},
		{"metrics", len(e.is.Metrics) == 0},
		{"benefit", e.is.Benefit == ""},
	} {
		if needed.empty {
			c.report(e.source, RuleNeeded, needed.key+" is missing", needed.key)
		}
	}
}

func (c *checker) exerciseKits(e checked[Exercise]) {
	for i, k := range e.is.Kits {
		if len(k.Items) == 0 {
			c.report(e.source, RuleNeeded, "a kit needs items; floor is everywhere", "kits", i)
		}
		for _, item := range k.Items {
			if !slices.Contains(training.EquipmentWords, item) {
				c.report(e.source, RuleWord, fmt.Sprintf("kits: unknown equipment %q", item), "kits", i)
			}
		}
		if !slices.Contains(loadings, k.Loading) {
			c.report(e.source, RuleWord, fmt.Sprintf("kits: unknown loading %q", k.Loading), "kits", i)
		}
		if k.FirstLoad < 0 || k.FirstLoad > largestFirstLoad || k.FirstLoad > 0 && k.Loading == BodyWeight {
			c.report(e.source, RuleRange, fmt.Sprintf("kits: a first load of %g of body mass is not possible here", k.FirstLoad), "kits", i)
		}
	}
}

func (c *checker) exerciseNumbers(e checked[Exercise]) {
	within := func(key string, v, low, high int) {
		if v < low || v > high {
			c.report(e.source, RuleRange, fmt.Sprintf("%s %d is not from %d to %d", key, v, low, high), key)
		}
	}
	within("impact", e.is.Impact, 0, highestImpact)
	within("difficulty", e.is.Difficulty, 1, hardestDifficulty)
	within("repSeconds", int(e.is.RepSeconds), 0, slowestRep)
	f := e.is.FIT
	if f.Category != NoCategory && (f.Category < 0 || f.Category > lastCategory) {
		c.report(e.source, RuleRange, fmt.Sprintf("fit: category %d is not known to older watches", f.Category), "fit")
	}
}

// exerciseFacts holds facts against each other.
func (c *checker) exerciseFacts(e checked[Exercise]) {
	says := func(key string, wrong bool, text string) {
		if wrong {
			c.report(e.source, RuleFacts, text, key)
		}
	}
	p := e.is.Pattern
	says("impact", p == Hop && e.is.Impact == 0, "hops have an impact")
	says("metrics", p == Hop && !slices.Contains(e.is.Metrics, Contacts), "hops are counted by contacts")
	says("metrics", p != Hop && slices.Contains(e.is.Metrics, Contacts), "only hops are counted by contacts")
	says("hardSet", p.Leg() && !e.is.HardSet, "sets of a leg pattern are hard sets")
	says("hardSet", e.is.HardSet && !p.Leg() && p != Calf, "only leg patterns and calf raises are hard sets")
	says("oneLegged", e.is.OneLegged && p != Squat, "only squats are marked one-legged")
	says("bentKnee", e.is.BentKnee && p != Calf, "only calf raises are marked bent-knee")
	says("quiet", e.is.Quiet && p == Hop, "a landing is not quiet")
	says("repSeconds", e.is.RepSeconds > 0 && e.is.Tempo != (training.Tempo{}), "a tempo already gives the time of a repetition")
	for _, m := range e.is.Secondary {
		says("secondary", slices.Contains(e.is.Primary, m), fmt.Sprintf("%s is primary already", m))
	}
}

func (c *checker) exerciseArticles(e checked[Exercise]) {
	seen := map[string]bool{}
	for i, u := range e.is.Articles {
		if !slices.Contains(articles, u.Article) {
			c.report(e.source, RuleWord, fmt.Sprintf("articles: %q is not one of 000 to 004", u.Article), "articles", i)
		}
		if seen[u.Article] {
			c.report(e.source, RuleName, fmt.Sprintf("articles: %s is said already", u.Article), "articles", i)
		}
		seen[u.Article] = true
		if falling(u.Sets) || falling(u.Reps) || falling(u.Hold) {
			c.report(e.source, RuleRange, "articles: a range runs from the smaller to the larger", "articles", i)
		}
	}
}

// falling reports whether r is no range: negative or the wrong way round.
func falling[T ~int](r [2]T) bool { return r[0] < 0 || r[1] < r[0] }
