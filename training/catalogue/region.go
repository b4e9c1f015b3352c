package catalogue

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Region says what a painful site does to the choice of exercises.
//
// Source: PAIN-07.
type Region struct {
	Site training.Site `yaml:"site" json:"site"`
	// Keep are the first choices. They win over any care word.
	Keep []string `yaml:"keep" json:"keep"`
	// Avoid go from amber on. Exercises with impact go as well where the site's
	// facts say NoImpact, listed here or not.
	Avoid []string `yaml:"avoid" json:"avoid"`
	// Red go from red on, kept or not; at amber they ask care, like those whose
	// own care words name the region.
	//
	// House rule: what the care words of the notes leave out.
	Red []string `yaml:"red" json:"red"`
	// Limits are conditions on exercises that stay.
	Limits []Limit `yaml:"limits" json:"limits"`
	// Later are those of Avoid that come back, and When.
	Later Later `yaml:"later" json:"later"`
	// Runs are the kinds of run to warn about; planned runs are never changed.
	Runs []training.RunKind `yaml:"runs" json:"runs"`
	// Descent: warn about long descents.
	Descent bool `yaml:"descent" json:"descent"`
	// Track is the tendon programme; its zero value = none.
	Track Track `yaml:"track" json:"track"`
}

// Limit is a condition on an exercise: the equipment it is not done with, and
// how it is done, in words. What of the words a dose can hold stands beside
// them.
type Limit struct {
	Exercise string               `yaml:"exercise" json:"exercise"`
	Without  []training.Equipment `yaml:"without" json:"without"`
	// Hold: it is held, for 30 to 45 seconds, instead of repeated.
	Hold bool `yaml:"hold" json:"hold"`
	// Light: load is taken off it as for a sore region.
	Light bool   `yaml:"light" json:"light"`
	How   string `yaml:"how" json:"how"`
}

// Later is what becomes possible again once a sign is met.
type Later struct {
	Exercises []string `yaml:"exercises" json:"exercises"`
	When      string   `yaml:"when" json:"when"`
}

// Track is slow loading for a sore tendon: done after runs, counted light, it
// replaces the calf or knee items of a strength day.
//
// Source: PRG-15.
type Track struct {
	PerWeek  int          `yaml:"perWeek" json:"perWeek"`
	GapHours int          `yaml:"gapHours" json:"gapHours"` // at least, from one to the next
	RestSets unit.Seconds `yaml:"restSets" json:"restSets"`
	// RestExercises is the rest before the next exercise.
	RestExercises unit.Seconds `yaml:"restExercises" json:"restExercises"`
	// RIR of every set: a published RM is read as one to two left in reserve.
	RIR    training.RIR `yaml:"rir" json:"rir"`
	Stages []TrackStage `yaml:"stages" json:"stages"`
	Note   string       `yaml:"note" json:"note"`
}

// IsZero reports whether there is no track.
func (t Track) IsZero() bool { return len(t.Stages) == 0 }

// Stage is the stage of week w, counted from 1; the last one goes on after its
// end.
func (t Track) Stage(w int) (TrackStage, bool) {
	for _, s := range t.Stages {
		if w >= s.Weeks[0] && w <= s.Weeks[1] {
			return s, true
		}
	}
	if len(t.Stages) > 0 && w > 0 {
		return t.Stages[len(t.Stages)-1], true
	}
	return TrackStage{}, false
}

// TrackStage is what a Track asks for in a span of weeks. Exactly one of Reps
// and Hold is set.
type TrackStage struct {
	Weeks [2]int `yaml:"weeks" json:"weeks"` // from and to, counted from 1
	// Exercises are all done; each is a list of alternatives, best first, of
	// which the athlete's kit decides one.
	Exercises [][]string     `yaml:"exercises" json:"exercises"`
	Sets      int            `yaml:"sets" json:"sets"`
	Reps      int            `yaml:"reps" json:"reps"`
	Hold      unit.Seconds   `yaml:"hold" json:"hold"`
	Tempo     training.Tempo `yaml:"tempo" json:"tempo"`
}

// Pregnancy is what SAFE-02 means in exercises.
//
// Source: SAFE-02.
type Pregnancy struct {
	In  []string `yaml:"in" json:"in"`   // first choices
	Out []string `yaml:"out" json:"out"` // never
	// Prone go after week ProneUntil.
	Prone      []string `yaml:"prone" json:"prone"`
	ProneUntil int      `yaml:"proneUntil" json:"proneUntil"`
	// BackLying sets last at most BackLyingSeconds after week BackLyingUntil; a
	// composed plan leaves them out then.
	BackLying        []string     `yaml:"backLying" json:"backLying"`
	BackLyingUntil   int          `yaml:"backLyingUntil" json:"backLyingUntil"`
	BackLyingSeconds unit.Seconds `yaml:"backLyingSeconds" json:"backLyingSeconds"`
	// Daily may be done every day.
	Daily  []string `yaml:"daily" json:"daily"`
	Limits []Limit  `yaml:"limits" json:"limits"`
}

// Region is what pain at site s does to the choice of exercises.
//
// Source: PAIN-07.
func (c *Catalogue) Region(s training.Site) (Region, bool) {
	for _, r := range c.regions {
		if r.Site == s {
			return r, true
		}
	}
	return Region{}, false
}

// Pregnancy is what pregnancy does to the choice of exercises.
//
// Source: SAFE-02.
func (c *Catalogue) Pregnancy() Pregnancy { return c.pregnancy }
