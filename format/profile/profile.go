// Package profile reads the profile file: everything about an athlete that
// does not change from plan to plan, and any of the plan's own settings. It is
// YAML, read strictly: every unknown key and every bad value is reported with
// its line, all of them at once.
package profile

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// maxSize bounds a profile; a full one is about 4 kB.
const maxSize = 1 << 20

// Settings is what a profile file says.
type Settings struct {
	// Request holds all that was said; what was not is at its zero value.
	Request training.Request
	Runs    []string // paths of calendars and runs
	Usual   string   // the usual week in words
}

type file struct {
	Goal     value        `yaml:"goal"`
	Races    list         `yaml:"races"`
	From     value        `yaml:"from"`
	Weeks    value        `yaml:"weeks"`
	Sessions value        `yaml:"sessions"`
	Minutes  value        `yaml:"minutes"`
	Days     list         `yaml:"days"`
	Policy   value        `yaml:"policy"`
	Units    value        `yaml:"units"`
	Program  value        `yaml:"programme"`
	Runs     list         `yaml:"runs"`
	Usual    value        `yaml:"usual"`
	Pain     block[value] `yaml:"pain"`

	Age           value        `yaml:"age"`
	Sex           value        `yaml:"sex"`
	Mass          value        `yaml:"mass"`
	Level         value        `yaml:"level"`
	Lifting       value        `yaml:"months_of_lifting"`
	LastStrength  value        `yaml:"last_strength"`
	Runner        value        `yaml:"runner"`
	EasyPace      value        `yaml:"easy_pace"`
	LongDescent   value        `yaml:"descent_per_long_run"`
	RatherNot     list         `yaml:"rather_not"`
	Dislikes      list         `yaml:"dislikes"`
	BackToBack    value        `yaml:"back_to_back"`
	NoRestDay     value        `yaml:"no_rest_day"`
	Equipment     value        `yaml:"equipment"`
	Places        block[place] `yaml:"places"`
	Windows       block[value] `yaml:"windows"`
	SessionPlaces list         `yaml:"session_places"`
	Lifts         block[lift]  `yaml:"lifts"`

	PregnancyWeek   value `yaml:"pregnancy_week"`
	ClinicianAgrees value `yaml:"clinician_agrees"`
	WeeksAfterBirth value `yaml:"weeks_after_birth"`
	PelvicFloor     value `yaml:"pelvic_floor_symptoms"`
	Guardian        value `yaml:"guardian"`
	Coach           value `yaml:"coach"`
	CoachedWeeks    value `yaml:"coached_weeks"`
	Osteoporosis    value `yaml:"osteoporosis"`
	Hypertension    value `yaml:"hypertension"`
	AchillesBefore  value `yaml:"achilles_or_foot_before"`
	Screening       list  `yaml:"screening_yes"`
	Screened        value `yaml:"screened"`
}

type place struct {
	Preset      value        `yaml:"equipment"`
	Items       list         `yaml:"items"`
	Dumbbells   list         `yaml:"dumbbells"`
	Kettlebells list         `yaml:"kettlebells"`
	Bar         value        `yaml:"bar"`
	Plates      block[value] `yaml:"plates"`
	Boxes       list         `yaml:"boxes"`
}

type lift struct {
	Kg   value `yaml:"kg"`
	Reps value `yaml:"reps"`
	RIR  value `yaml:"rir"`
}

// Read reads a profile. name is used in messages. The error joins every
// complaint, each an InvalidError that names the line.
func Read(r io.Reader, name string) (Settings, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxSize+1))
	if err != nil {
		return Settings{}, fmt.Errorf("read %s: %w", name, err)
	}
	if len(data) > maxSize {
		return Settings{}, &training.InvalidError{Field: name, Why: "is too large for a profile; legwork profile init writes one to start from"}
	}
	if strings.TrimSpace(string(data)) == "" {
		return Settings{}, &training.InvalidError{Field: name, Why: empty}
	}
	var f file
	if err := yaml.Load(data, &f, yaml.WithKnownFields()); err != nil {
		return Settings{}, yamlErrors(err, name)
	}
	c := &complaints{file: name}
	s := f.settings(c)
	return s, errors.Join(c.list...)
}

func (f *file) settings(c *complaints) Settings {
	var s Settings
	q := &s.Request
	q.Profile.LiftingMonths = -1
	f.plan(c, q)
	f.athlete(c, &q.Profile)
	f.kit(c, &q.Profile)
	f.care(c, &q.Profile)
	for _, v := range f.Runs {
		s.Runs = append(s.Runs, v.text)
	}
	s.Usual = f.Usual.text
	return s
}

func (f *file) plan(c *complaints, q *training.Request) {
	set(c, "goal", f.Goal, &q.Goal, training.ParseGoal)
	set(c, "from", f.From, &q.From, training.ParseDate)
	set(c, "weeks", f.Weeks, &q.Weeks, parseInt(1, 104))
	set(c, "sessions", f.Sessions, &q.Sessions, parseInt(1, 3))
	set(c, "minutes", f.Minutes, &q.Minutes, parseMinutes)
	set(c, "policy", f.Policy, &q.Policy, training.ParsePolicy)
	set(c, "units", f.Units, &q.Units, ParseUnits)
	q.Programme = f.Program.text
	for _, v := range f.Races {
		var r training.Race
		set(c, "races", v, &r, training.ParseRace)
		if !r.Date.IsZero() {
			q.Races = append(q.Races, r)
		}
	}
	q.Days = days(c, "days", f.Days)
	for _, e := range f.Pain {
		p, err := training.ParsePain(e.key.text + "=" + e.item.text)
		if err != nil {
			c.add(e.key, "pain", why(err))
			continue
		}
		q.Pain = append(q.Pain, p)
	}
}

func (f *file) athlete(c *complaints, p *training.Profile) {
	set(c, "age", f.Age, &p.Age, parseInt(10, 100))
	set(c, "sex", f.Sex, &p.Sex, ParseSex)
	set(c, "mass", f.Mass, &p.Mass, parseFloat[unit.Kilograms](25, 250))
	set(c, "level", f.Level, &p.Level, training.ParseLevel)
	set(c, "runner", f.Runner, &p.Runner, training.ParseRunnerType)
	set(c, "months_of_lifting", f.Lifting, &p.LiftingMonths, parseInt(0, 1200))
	set(c, "last_strength", f.LastStrength, &p.LastStrength, training.ParseDate)
	set(c, "easy_pace", f.EasyPace, &p.EasyPace, parsePace)
	set(c, "descent_per_long_run", f.LongDescent, &p.DescentPerLongRun, parseFloat[unit.Metres](0, 20000))
	set(c, "back_to_back", f.BackToBack, &p.BackToBack, parseBool)
	set(c, "no_rest_day", f.NoRestDay, &p.NoRestDay, parseBool)
	p.AvoidDays = days(c, "rather_not", f.RatherNot)
	for _, v := range f.Dislikes {
		p.Dislikes = append(p.Dislikes, v.text)
	}
	for _, e := range f.Lifts {
		l := training.Lift{Exercise: e.key.text}
		set(c, "lifts: kg", e.item.Kg, &l.Load, parseFloat[unit.Kilograms](0.5, 600))
		set(c, "lifts: reps", e.item.Reps, &l.Reps, parseInt(1, 30))
		set(c, "lifts: rir", e.item.RIR, &l.RIR, parseFloat[training.RIR](0, 10))
		if l.Load == 0 || l.Reps == 0 {
			c.add(e.key, "lifts", "give kg and reps, like {kg: 20, reps: 8, rir: 2}")
			continue
		}
		p.Lifts = append(p.Lifts, l)
	}
}

func (f *file) care(c *complaints, p *training.Profile) {
	set(c, "pregnancy_week", f.PregnancyWeek, &p.PregnancyWeek, parseInt(0, 42))
	set(c, "clinician_agrees", f.ClinicianAgrees, &p.ClinicianAgrees, parseBool)
	set(c, "weeks_after_birth", f.WeeksAfterBirth, &p.WeeksAfterBirth, parseInt(0, 260))
	set(c, "pelvic_floor_symptoms", f.PelvicFloor, &p.PelvicFloorSymptoms, parseBool)
	set(c, "guardian", f.Guardian, &p.Guardian, parseBool)
	set(c, "coach", f.Coach, &p.Coach, parseBool)
	set(c, "coached_weeks", f.CoachedWeeks, &p.CoachedWeeks, parseInt(0, 1000))
	set(c, "osteoporosis", f.Osteoporosis, &p.Osteoporosis, parseBool)
	set(c, "hypertension", f.Hypertension, &p.Hypertension, parseBool)
	set(c, "achilles_or_foot_before", f.AchillesBefore, &p.AchillesOrFootBefore, parseBool)
	set(c, "screened", f.Screened, &p.Screened, parseBool)
	for _, v := range f.Screening {
		p.Screening = append(p.Screening, v.text)
	}
}

func days(c *complaints, key string, l list) []training.Weekday {
	var words []string
	for _, v := range l {
		if _, err := training.ParseDays(v.text); err != nil {
			c.add(v, key, why(err))
			continue
		}
		words = append(words, v.text)
	}
	d, err := training.ParseDays(strings.Join(words, ","))
	if err != nil {
		return nil
	}
	return d
}
