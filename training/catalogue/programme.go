package catalogue

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// Programme is a named, fixed composition: somebody's exercises and doses,
// done as written. It is scheduled and loaded like any other plan.
type Programme struct {
	ID   string `yaml:"id" json:"id"`
	Name string `yaml:"name" json:"name"`
	// Article is the source article it follows, 000 to 004; empty for one built
	// from the evidence.
	Article string `yaml:"article" json:"article"`
	About   string `yaml:"about" json:"about"`
	// Level is the least level it suits; LevelAuto = anybody.
	Level    training.Level     `yaml:"level" json:"level"`
	Sessions []ProgrammeSession `yaml:"sessions" json:"sessions"`
	// RestSets and RestExercises are the rests between sets and between
	// exercises; an item's own wins. 0 = by PER-07.
	RestSets      unit.Seconds `yaml:"restSets" json:"restSets"`
	RestExercises unit.Seconds `yaml:"restExercises" json:"restExercises"`
	RestsGiven    bool         `yaml:"restsGiven" json:"restsGiven"` // the article gives the rests
	PerWeek       [2]int       `yaml:"perWeek" json:"perWeek"`       // sessions a week, from and to
	PerWeekGiven  bool         `yaml:"perWeekGiven" json:"perWeekGiven"`
	Weeks         [2]int       `yaml:"weeks" json:"weeks"` // from and to; 0 = as long as one likes
	WeeksGiven    bool         `yaml:"weeksGiven" json:"weeksGiven"`
	// Rules are what its author asks for beside the exercises, in our words.
	Rules []string `yaml:"rules" json:"rules"`
	// Cautions are where the evidence says otherwise.
	Cautions []Caution `yaml:"cautions" json:"cautions"`
}

// ProgrammeSession is one session of a Programme. Sessions are done in turn.
type ProgrammeSession struct {
	Name string `yaml:"name" json:"name"`
	// Minutes is the length its author states, from and to; 0 = not stated.
	Minutes [2]unit.Minutes `yaml:"minutes" json:"minutes"`
	Items   []ProgrammeItem `yaml:"items" json:"items"`
}

// ProgrammeItem is one exercise of a session with its dose.
type ProgrammeItem struct {
	Exercise string `yaml:"exercise" json:"exercise"`
	Dose     Dose   `yaml:"dose" json:"dose"`
	// Given: the dose is the article's. Otherwise it is filled in by us.
	Given bool   `yaml:"given" json:"given"`
	Note  string `yaml:"note" json:"note"`
	// Instead is the dose we would rather see, shown beside a given one with
	// its Caution (D21); zero = none.
	Instead Dose    `yaml:"instead" json:"instead"`
	Caution Caution `yaml:"caution" json:"caution"`
}

// Dose is how much of an exercise: a range of sets of a range of one of
// repetitions, seconds held, landings or steps. The first of a range is where
// one begins.
type Dose struct {
	Sets      [2]int          `yaml:"sets" json:"sets"`
	Reps      [2]int          `yaml:"reps" json:"reps"`
	Hold      [2]unit.Seconds `yaml:"hold" json:"hold"` // with Reps: held that long in each repetition
	Contacts  [2]int          `yaml:"contacts" json:"contacts"`
	Steps     [2]int          `yaml:"steps" json:"steps"`
	PerSide   bool            `yaml:"perSide" json:"perSide"`
	Rest      unit.Seconds    `yaml:"rest" json:"rest"`           // between sets; 0 = the programme's
	RestAfter unit.Seconds    `yaml:"restAfter" json:"restAfter"` // before the next exercise; 0 = the programme's
	RIR       training.RIR    `yaml:"rir" json:"rir"`             // 0 = not given
	Tempo     training.Tempo  `yaml:"tempo" json:"tempo"`
	// Percent is the share of 1RM, from and to; 0 = by RIR.
	Percent [2]unit.Percent `yaml:"percent" json:"percent"`
}

// IsZero reports whether d says nothing.
func (d Dose) IsZero() bool { return d == Dose{} }

// Caution is a sentence of ours with the rule it rests on.
type Caution struct {
	Rule evidence.ID `yaml:"rule" json:"rule"`
	Text string      `yaml:"text" json:"text"`
}
