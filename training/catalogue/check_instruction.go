package catalogue

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// Limits of the words of an exercise.
//
// House rule: what a phone on the floor shows without scrolling far, and what
// can be kept in mind under load.
const (
	cueWords      = 8
	sentenceWords = 22
	purposeWords  = 18
)

// counted is how many entries a list of an instruction may have.
var counted = map[string][2]int{"setup": {1, 5}, "steps": {3, 6}, "cues": {2, 3}, "faults": {2, 4}}

// instructionRules reads the words of exercise e, which begin after so many
// lines of its file, and reports what is missing or too long.
func (c *checker) instructionRules(s source, e Exercise, doc string, after int) {
	var i Instruction
	before := len(c.problems)
	c.strict(s, doc, after, &i)
	if len(c.problems) > before {
		return
	}
	s.doc, s.after = doc, after
	c.lists(s, i)
	c.sentences(s, i)
	if e.Impact > 0 && i.Safety.Bone == "" {
		c.report(s, RuleNeeded, "safety.bone is missing: it lands", "safety")
	}
	c.told = append(c.told, told{s, e, i})
}

// told is an exercise with its words, which begin where its source points.
type told struct {
	source
	is  Exercise
	how Instruction
}

// cautionRules holds the cautions of all exercises against the regions, which
// are read after them.
func (c *checker) cautionRules() {
	if c.regions.path == "" {
		return // that is reported, and what it would ask is not known
	}
	for _, t := range c.told {
		c.cautions(t.source, c.asking(t.is), c.expects(t.is), t.how)
	}
}

// asking are the regions that e needs a caution for: those of its care, and
// those whose pain takes it away.
func (c *checker) asking(e Exercise) []training.Care {
	all := slices.DeleteFunc(slices.Clone(e.Care), func(r training.Care) bool { return r == training.CarePregnancy })
	for _, r := range c.regions.is.Regions {
		facts, ok := training.FactsOf(r.Site)
		if ok && slices.Contains(r.Avoid, e.ID) && !slices.Contains(all, facts.Care) {
			all = append(all, facts.Care)
		}
	}
	return all
}

// expects reports whether pregnancy changes e.
func (c *checker) expects(e Exercise) bool {
	p := c.regions.is.Pregnancy
	for _, list := range [][]string{p.Out, p.Prone, p.BackLying} {
		if slices.Contains(list, e.ID) {
			return true
		}
	}
	return slices.Contains(e.Care, training.CarePregnancy) || slices.ContainsFunc(p.Limits, func(l Limit) bool { return l.Exercise == e.ID })
}

func (c *checker) lists(s source, i Instruction) {
	for key, n := range map[string]int{"setup": len(i.Setup), "steps": len(i.Steps), "cues": len(i.Cues), "faults": len(i.Faults)} {
		if limit := counted[key]; n < limit[0] || n > limit[1] {
			c.report(s, RuleLength, fmt.Sprintf("%s: %d entries, %d to %d are asked for", key, n, limit[0], limit[1]), key)
		}
	}
	for n, cue := range i.Cues {
		if words := len(strings.Fields(cue)); words > cueWords {
			c.report(s, RuleLength, fmt.Sprintf("cue of %d words, at most %d", words, cueWords), "cues", n)
		}
	}
}

// line is one text of an instruction and where it stands.
type line struct {
	text string
	path []any
	most int // words in a sentence
}

func (c *checker) sentences(s source, i Instruction) {
	all := []line{
		{i.Purpose, []any{"purpose"}, purposeWords},
		{i.Breathing, []any{"breathing"}, sentenceWords}, {i.Tempo, []any{"tempo"}, sentenceWords},
		{i.Feel, []any{"feel"}, sentenceWords}, {i.NotFeel, []any{"notFeel"}, sentenceWords},
		{i.Easier.How, []any{"easier", "how"}, sentenceWords}, {i.Easier.When, []any{"easier", "when"}, sentenceWords},
		{i.Harder.How, []any{"harder", "how"}, sentenceWords}, {i.Harder.When, []any{"harder", "when"}, sentenceWords},
		{i.Safety.First, []any{"safety", "first"}, sentenceWords},
	}
	for n, x := range i.Setup {
		all = append(all, line{x, []any{"setup", n}, sentenceWords})
	}
	for n, x := range i.Steps {
		all = append(all, line{x, []any{"steps", n}, sentenceWords})
	}
	for n, x := range i.Faults {
		all = append(all, line{x.Seen, []any{"faults", n, "seen"}, sentenceWords}, line{x.Fix, []any{"faults", n, "fix"}, sentenceWords})
	}
	for n, x := range i.Cautions {
		all = append(all, line{x.Say, []any{"cautions", n, "say"}, sentenceWords})
	}
	for _, l := range all {
		if strings.TrimSpace(l.text) == "" {
			c.report(s, RuleNeeded, fmt.Sprintf("%v is missing", l.path[0]), l.path...)
		}
		for _, x := range Sentences(l.text) {
			if words := len(strings.Fields(x)); words > l.most {
				c.report(s, RuleLength, fmt.Sprintf("%v: a sentence of %d words, at most %d", l.path[0], words, l.most), l.path...)
			}
		}
	}
}

// Sentences splits a text at its full stops, question and exclamation marks.
// Decimal points and colons do not end a sentence.
func Sentences(text string) []string {
	var out []string
	begin := 0
	for at, r := range text {
		if !strings.ContainsRune(".?!", r) || at+1 < len(text) && text[at+1] != ' ' {
			continue
		}
		out = append(out, strings.TrimSpace(text[begin:at+1]))
		begin = at + 1
	}
	if rest := strings.TrimSpace(text[begin:]); rest != "" {
		out = append(out, rest)
	}
	return out
}

// cautions holds that each region that asks for one has one caution, pregnancy
// its note where it changes anything, and what lands a note on pain in a bone.
func (c *checker) cautions(s source, asking []training.Care, expects bool, i Instruction) {
	var said []training.Care
	for n, x := range i.Cautions {
		if !slices.Contains(asking, x.Region) || slices.Contains(said, x.Region) {
			c.report(s, RuleFacts, fmt.Sprintf("caution %q: one for each region of care or of an avoid list", x.Region), "cautions", n)
		}
		said = append(said, x.Region)
	}
	for _, region := range asking {
		if !slices.Contains(said, region) {
			c.report(s, RuleNeeded, fmt.Sprintf("no caution for %q", region), "cautions")
		}
	}
	if expects != (i.Safety.Pregnancy != "") {
		c.report(s, RuleFacts, "safety.pregnancy is said where care has preg or the lists of pregnancy name it, and nowhere else", "safety")
	}
}
