package catalogue

import (
	"fmt"
	"slices"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/training/evidence"
)

// Assessment is a self-test: which rule says how it is done and read, and what
// shows it.
type Assessment struct {
	ID   string      `yaml:"id" json:"id"`
	Test evidence.ID `yaml:"test" json:"test"` // its rule in the evidence
	Name string      `yaml:"name" json:"name"`
	// Shows is the exercise whose figure shows it; empty = it has its own.
	Shows string `yaml:"shows" json:"shows,omitempty"`
}

// Assessments lists the self-tests in the order of their rules.
func (c *Catalogue) Assessments() []Assessment { return slices.Clone(c.assessments) }

// AssessmentFigure reads the poses of a self-test: its own, or those of the
// exercise that shows it. It is false when there is no such test.
func (c *Catalogue) AssessmentFigure(id string) (yaml.Node, bool, error) {
	i := slices.IndexFunc(c.assessments, func(a Assessment) bool { return a.ID == id })
	if i < 0 {
		return yaml.Node{}, false, nil
	}
	if a := c.assessments[i]; a.Shows != "" {
		return c.Figure(a.Shows)
	}
	return c.Figure(id)
}

// assessmentRules holds that every test of the evidence is there once and has a
// figure.
func (c *checker) assessmentRules() {
	seen := map[evidence.ID]bool{}
	for _, a := range c.assessments {
		c.identity(a.source, a.is.ID)
		if _, ok := evidence.Find(a.is.Test); !ok || seen[a.is.Test] {
			c.report(a.source, RuleLink, fmt.Sprintf("test %q: one of the rules of self-tests, once", a.is.Test), "test")
		}
		seen[a.is.Test] = true
		if a.is.Name == "" {
			c.report(a.source, RuleNeeded, "name is missing", "name")
		}
		if c.unread[a.is.Shows] {
			continue // that is reported
		}
		if _, ok := c.exercise(a.is.Shows); (a.is.Shows != "") != ok || ok == a.drawn {
			c.report(a.source, RuleNeeded, "it needs an exercise that shows it, or a figure of its own", "shows")
		}
	}
}
