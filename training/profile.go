package training

import "github.com/legwork-run/legwork/training/unit"

// Sex is used only where a source gives different numbers for women and men.
type Sex string

// The sexes; empty means not said.
const (
	Female Sex = "f"
	Male   Sex = "m"
)

// Profile is what is true of an athlete from one plan to the next. Every field
// may be left out; its zero value means "not said".
type Profile struct {
	Age    int            `json:"age,omitempty"`
	Sex    Sex            `json:"sex,omitempty"`
	Mass   unit.Kilograms `json:"massKg,omitempty"`
	Level  Level          `json:"level"`
	Runner RunnerType     `json:"runner"`
	// LiftingMonths is months of regular lifting, for Level auto. Negative =
	// not said.
	LiftingMonths int  `json:"liftingMonths"`
	LastStrength  Date `json:"lastStrength,omitempty"` // last strength session; zero = not said
	// LastLower are the last lower sessions before the plan, oldest first, at
	// most two: the first planned session keeps its distance to them.
	LastLower []PastSession `json:"lastLower,omitempty"`
	Lifts     []Lift        `json:"lifts,omitempty"`
	EasyPace  unit.Pace     `json:"easyPace,omitempty"`
	// DescentPerLongRun is the usual descent of the long run.
	DescentPerLongRun unit.Metres `json:"descentPerLongRun,omitempty"`

	Places  []Place  `json:"places"` // the first is the usual one
	Windows []Window `json:"windows"`
	// SessionPlaces names the place of session A, B, C; missing = the first.
	SessionPlaces []string  `json:"sessionPlaces,omitempty"`
	AvoidDays     []Weekday `json:"avoidDays,omitempty"` // rather not (PREF-DAY)
	Dislikes      []string  `json:"dislikes,omitempty"`  // exercise ids
	BackToBack    bool      `json:"backToBack,omitempty"`
	NoRestDay     bool      `json:"noRestDay,omitempty"` // R3 may opt out of SCH-12

	PregnancyWeek        int  `json:"pregnancyWeek,omitempty"` // 0 = not pregnant
	ClinicianAgrees      bool `json:"clinicianAgrees,omitempty"`
	WeeksAfterBirth      int  `json:"weeksAfterBirth,omitempty"` // 0 = none
	PelvicFloorSymptoms  bool `json:"pelvicFloorSymptoms,omitempty"`
	Guardian             bool `json:"guardian,omitempty"` // under 18: a guardian agrees
	Coach                bool `json:"coach,omitempty"`    // under 18: a coach sees the lifts
	CoachedWeeks         int  `json:"coachedWeeks,omitempty"`
	Osteoporosis         bool `json:"osteoporosis,omitempty"`
	Hypertension         bool `json:"hypertension,omitempty"`
	AchillesOrFootBefore bool `json:"achillesOrFootBefore,omitempty"`
	// Screening holds the SAFE-01 questions answered yes, by word; Screened
	// says that all seven were answered.
	Screening []string `json:"screening,omitempty"`
	Screened  bool     `json:"screened,omitempty"`
}

// Lift is a set the athlete can do, from which a one-repetition maximum is
// estimated.
type Lift struct {
	Exercise string         `json:"exercise"`
	Load     unit.Kilograms `json:"loadKg"`
	Reps     int            `json:"reps"`
	RIR      RIR            `json:"rir"`
}

// PastSession is a strength session already done.
type PastSession struct {
	Date   Date        `json:"date"`
	Start  Clock       `json:"start"`
	Strain StrainClass `json:"lower"`
}
