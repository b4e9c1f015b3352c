package catalogue

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Instruction is how an exercise is done: the second document of its file, in
// words and in poses. Sentences are in the second person and fit a phone.
type Instruction struct {
	Purpose string `yaml:"purpose"` // why a runner does it, one sentence
	// Setup is what to do before the first repetition, Steps one repetition in
	// order, Cues what to think of: a few words each.
	Setup []string `yaml:"setup"`
	Steps []string `yaml:"steps"`
	Cues  []string `yaml:"cues"`
	// Faults are the usual mistakes, the commonest first.
	Faults    []Fault `yaml:"faults"`
	Breathing string  `yaml:"breathing"`
	Feel      string  `yaml:"feel"` // where it should be felt, and where not
	// Cautions say when to leave it or change it; never a diagnosis.
	Cautions []string `yaml:"cautions"`
	// Easier and Harder say how the variants of easierHow and harderHow are done.
	Easier []string `yaml:"easier"`
	Harder []string `yaml:"harder"`
	// Poses are the key frames of a picture; they are kept as written.
	Poses yaml.Node `yaml:"poses"`
}

// Fault is a usual mistake: what is seen, and what mends it.
type Fault struct {
	Seen string `yaml:"seen"`
	Fix  string `yaml:"fix"`
}

// Instruction reads how exercise id is done. It is false when nothing has been
// written yet. An error means that the program was built wrongly.
//
// The second document is decoded anew at each call and not touched before.
func (c *Catalogue) Instruction(id string) (Instruction, bool, error) {
	doc := c.instructions[id]
	if strings.TrimSpace(doc) == "" {
		return Instruction{}, false, nil
	}
	var i Instruction
	if err := strict([]byte(doc), &i); err != nil {
		return Instruction{}, false, fmt.Errorf("read how %s is done: %w", id, err)
	}
	return i, true, nil
}
