package catalogue

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/training"
)

// Instruction is how an exercise is done: the second document of its file, in
// words. Sentences are in the second person, short, and fit a phone.
type Instruction struct {
	Purpose string `yaml:"purpose" json:"purpose"` // why a runner does it, one sentence
	// Setup is what to do before the first repetition, Steps one repetition in
	// order, Cues what to think of: at most eight words each. The first two are
	// shown while training.
	Setup []string `yaml:"setup" json:"setup"`
	Steps []string `yaml:"steps" json:"steps"`
	Cues  []string `yaml:"cues" json:"cues"`
	// Faults are the usual mistakes, the commonest first.
	Faults    []Fault `yaml:"faults" json:"faults"`
	Breathing string  `yaml:"breathing" json:"breathing"`
	Tempo     string  `yaml:"tempo" json:"tempo"`     // how fast, in words
	Feel      string  `yaml:"feel" json:"feel"`       // where it should be felt
	NotFeel   string  `yaml:"notFeel" json:"notFeel"` // where it should not
	// Easier and Harder are one version each, and when to move to it.
	Easier Version `yaml:"easier" json:"easier"`
	Harder Version `yaml:"harder" json:"harder"`
	// Cautions say for each of the exercise's care regions when to leave it or
	// change it; never a diagnosis. Pregnancy has its own place in Safety.
	Cautions []RegionNote `yaml:"cautions" json:"cautions"`
	Safety   Safety       `yaml:"safety" json:"safety"`
}

// Fault is a usual mistake: what is seen, and what mends it.
type Fault struct {
	Seen string `yaml:"seen" json:"seen"`
	Fix  string `yaml:"fix" json:"fix"`
}

// Version is an easier or harder way, and when it is time for it.
type Version struct {
	How  string `yaml:"how" json:"how"`
	When string `yaml:"when" json:"when"`
}

// RegionNote is what a sore or weak region asks of an exercise.
type RegionNote struct {
	Region training.Care `yaml:"region" json:"region"`
	Say    string        `yaml:"say" json:"say"`
}

// Safety is what to know before starting. Bone and Pregnancy are empty where
// they ask for nothing.
type Safety struct {
	First     string `yaml:"first" json:"first"`         // the first time
	Bone      string `yaml:"bone" json:"bone"`           // with pain in a bone
	Pregnancy string `yaml:"pregnancy" json:"pregnancy"` // in pregnancy and after
}

// Instruction reads how exercise id is done. It is false when nothing has been
// written yet. An error means that the program was built wrongly.
//
// The second document is decoded anew at each call and not touched before.
func (c *Catalogue) Instruction(id string) (Instruction, bool, error) {
	doc := c.instructions[id].words
	if strings.TrimSpace(doc) == "" {
		return Instruction{}, false, nil
	}
	var i Instruction
	if err := strict([]byte(doc), &i); err != nil {
		return Instruction{}, false, fmt.Errorf("read how %s is done: %w", id, err)
	}
	return i, true, nil
}

// Figure reads the poses of exercise id, the third document of its file, as
// they are written and with the lines of the file. It is false when none have
// been written yet.
func (c *Catalogue) Figure(id string) (yaml.Node, bool, error) {
	n, ok, err := c.instructions[id].poses()
	if err != nil {
		return yaml.Node{}, false, fmt.Errorf("read the figure of %s: %w", id, err)
	}
	return n, ok, nil
}
