package catalogue

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/training/order"
)

// Rule names what a data file must keep to.
type Rule string

// The rules of Check.
const (
	RuleYAML   Rule = "yaml"   // it is YAML, of known keys and the right types
	RuleID     Rule = "id"     // the id is the file's name
	RuleWord   Rule = "word"   // words are of the vocabulary
	RuleRange  Rule = "range"  // numbers lie where they can
	RuleNeeded Rule = "needed" // nothing needed is missing
	RuleName   Rule = "name"   // no name means two exercises
	RuleLink   Rule = "link"   // ids that are pointed at exist
	RuleCircle Rule = "circle" // nobody is easier than itself
	RuleLadder Rule = "ladder" // rungs have no gaps and agree with easier
	RuleFacts  Rule = "facts"  // facts do not contradict each other
	RuleLength Rule = "length" // lists and sentences fit a phone
)

// Problem is something wrong with a data file, and where.
type Problem struct {
	File string
	Line int // 1-based; 0 = the file as a whole
	Rule Rule
	Text string
}

// String is one line for a terminal: "exercises/plank.yaml:12: word: ...".
func (p Problem) String() string {
	return fmt.Sprintf("%s:%d: %s: %s", p.File, p.Line, p.Rule, p.Text)
}

// Check reads data files and reports everything that is wrong with them, in
// the order of files and lines. None means that Decode gives a sound catalogue.
func Check(files []File) []Problem {
	c := checker{known: map[string]bool{}, unread: map[string]bool{}}
	for _, f := range files {
		c.read(f)
	}
	c.exerciseRules()
	c.linkRules()
	c.ladderRules()
	c.programmeRules()
	c.assessmentRules()
	c.regionRules()
	c.cautionRules()
	order.By(c.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return c.problems
}

// checker collects problems while it walks through the files.
type checker struct {
	problems   []Problem
	exercises  []checked[Exercise]
	told       []told
	programmes []checked[Programme]
	// assessments say beside their facts whether they have a figure.
	assessments []drawnTest
	regions     checked[regionFile]
	known       map[string]bool // ids
	// unread are the ids of files that say nothing because they are no YAML:
	// that is reported once and not again by those who point at them.
	unread map[string]bool
}

// checked is what a file holds, with where it stands.
type checked[T any] struct {
	source
	is T
}

// drawnTest is an assessment, and whether it has a figure of its own.
type drawnTest struct {
	checked[Assessment]
	drawn bool
}

// source is a file that can be pointed into.
type source struct {
	path  string
	stem  string
	doc   string // the facts, or another document of the file
	after int    // the lines before doc
}

// read decodes f and notes what is wrong with it as YAML.
func (c *checker) read(f File) {
	s := source{path: f.Path, stem: f.stem(), doc: string(f.Data)}
	switch f.kind() {
	case exerciseFile:
		facts, how := f.documents()
		s.doc = facts
		e := checked[Exercise]{source: s, is: Exercise{FIT: noFIT}}
		before := len(c.problems)
		c.strict(s, facts, 0, &e.is)
		if len(c.problems) > before && e.is.ID == "" {
			c.unread[s.stem] = true
			return
		}
		if strings.TrimSpace(how.words) != "" {
			c.instructionRules(s, e.is, how.words, strings.Count(facts, "\n")+2)
		}
		c.exercises = append(c.exercises, e)
		c.known[e.is.ID] = true
	case assessmentFile:
		facts, poses, _ := strings.Cut(string(f.Data), seam)
		s.doc = facts
		a := drawnTest{checked: checked[Assessment]{source: s}, drawn: strings.TrimSpace(poses) != ""}
		c.strict(s, facts, 0, &a.is)
		c.assessments = append(c.assessments, a)
	case programmeFile:
		p := checked[Programme]{source: s}
		c.strict(s, string(f.Data), 0, &p.is)
		c.programmes = append(c.programmes, p)
	case regionsFile:
		c.regions = checked[regionFile]{source: s}
		c.strict(s, string(f.Data), 0, &c.regions.is)
	default:
		c.report(s, RuleYAML, "is neither an exercise, an assessment, a programme nor the regions")
	}
}

// strict decodes doc, which begins after the given number of lines, and
// reports every error with its line.
func (c *checker) strict(s source, doc string, after int, into any) {
	err := strict([]byte(doc), into)
	if err == nil {
		return
	}
	var many *yaml.LoadErrors
	if !errors.As(err, &many) {
		c.yamlProblem(s, err, after)
		return
	}
	for _, e := range many.Errors {
		c.yamlProblem(s, e, after)
	}
}

func (c *checker) yamlProblem(s source, err error, after int) {
	p := Problem{File: s.path, Rule: RuleYAML, Text: err.Error()}
	var at *yaml.LoadError
	if errors.As(err, &at) {
		p.Line, p.Text = at.Mark.Line+after, at.Message
	}
	if key, ok := strings.CutPrefix(p.Text, "field "); ok {
		key, _, _ = strings.Cut(key, " not found")
		p.Text = fmt.Sprintf("unknown key %q", key)
	}
	c.problems = append(c.problems, p)
}

// report notes a problem at the place path leads to: keys and indices from the
// top of the file.
func (c *checker) report(s source, r Rule, text string, path ...any) {
	c.problems = append(c.problems, Problem{s.path, s.line(path...) + s.after, r, text})
}

// line is where path leads, or as far as it can be followed.
func (s source) line(path ...any) int {
	var root yaml.Node
	if yaml.Load([]byte(s.doc), &root) != nil || len(root.Content) == 0 {
		return 0
	}
	n, line := root.Content[0], 0
	for _, step := range path {
		n, line = child(n, step, line)
		if n == nil {
			break
		}
	}
	return line
}

// child follows one step, and says the line it leads to.
func child(n *yaml.Node, step any, line int) (*yaml.Node, int) {
	switch step := step.(type) {
	case string:
		for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value == step {
				return n.Content[i+1], n.Content[i].Line
			}
		}
	case int:
		if n.Kind == yaml.SequenceNode && step < len(n.Content) {
			return n.Content[step], n.Content[step].Line
		}
	}
	return nil, line
}
