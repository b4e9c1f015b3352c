package explain

import (
	"slices"
	"strings"
	"unicode"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/catalogue"
)

// kindNames are the kinds of run whose code is not the word for them.
var kindNames = map[training.RunKind]string{
	training.RunRacePace:  "race pace",
	training.RunTimeTrial: "time trial",
}

// nameOr is the name of a code, else the code, which is then the word for it.
func nameOr[Code ~string](names map[Code]string, c Code) string {
	if name, ok := names[c]; ok {
		return name
	}
	return string(c)
}

// KindName is a kind of run as a plan lists it: "tempo", "race pace".
func KindName(k training.RunKind) string {
	return nameOr(kindNames, k)
}

// postureNames are what spoke up in a check before a run.
var postureNames = map[assessment.Question]string{
	assessment.ShouldersTense: "shoulders tense",
	assessment.HipsLevel:      "hips not level",
	assessment.CalvesEasy:     "calves not easy",
	assessment.HingeFree:      "stiff to fold at the hips",
	assessment.AnklesFree:     "ankles stiff",
	assessment.ShoesRight:     "shoes not right",
	assessment.Fresh:          "not fresh",
}

// PostureName is what a question stands for once its answer spoke up: "hips not
// level".
func PostureName(q assessment.Question) string { return nameOr(postureNames, q) }

// runNames are the runs that are not called by their kind and "run".
var runNames = map[training.RunKind]string{
	training.RunIntervals: "interval run",
	training.RunHills:     "hill run",
	training.RunRacePace:  "race-pace run",
	training.RunTimeTrial: "time trial",
	training.RunRace:      "race",
	training.RunStrides:   "run with strides",
	training.RunHike:      "hike",
}

// RunName is a run of a kind within a sentence: "tempo run", "race".
func RunName(k training.RunKind) string {
	if name, ok := runNames[k]; ok {
		return name
	}
	return string(k) + " run"
}

// goalNames are the goals and distances whose code is not the word for them.
var goalNames = map[training.Goal]string{
	training.GoalBase:     "general base",
	training.GoalHalf:     "half marathon",
	training.GoalTrail:    "trail race",
	training.GoalComeback: "coming back",
}

// GoalName is a goal or a race's distance as people say it: "half marathon".
func GoalName(g training.Goal) string {
	return nameOr(goalNames, g)
}

// raceName is a race within a sentence: its own name, or "the" and its
// distance.
func raceName(s string) string {
	distance, ok := strings.CutPrefix(s, "the ")
	if g := training.Goal(distance); ok && slices.Contains(training.Goals, g) {
		return "the " + GoalName(g)
	}
	return s
}

// properNames begin the names of exercises that keep their capital letter
// within a sentence.
var properNames = []string{"Copenhagen", "Nordic", "Romanian", "Pallof", "Spanish", "Cossack"}

// exerciseName is an exercise's name within a sentence: "goblet squat",
// "Romanian deadlift", "A-skip".
func exerciseName(name string) string {
	first, _, _ := strings.Cut(name, " ")
	r := []rune(name)
	if len(r) < 2 || slices.Contains(properNames, first) || !unicode.IsLower(r[1]) {
		return name
	}
	return string(unicode.ToLower(r[0])) + string(r[1:])
}

// groupNames are the muscle groups whose code is not the word for them.
var groupNames = map[catalogue.Group]string{
	catalogue.ShinFoot:  "shins and feet",
	catalogue.PushGroup: "pushing muscles",
	catalogue.PullGroup: "pulling muscles",
}

func groupName(g catalogue.Group) string {
	return nameOr(groupNames, g)
}

// GroupName is a muscle group as people say it: "shins and feet".
func GroupName(g catalogue.Group) string { return groupName(g) }

// levelNames are the strength levels as they follow "someone", with the code
// that the profile takes.
var levelNames = map[string]string{
	"L0": "new to lifting (L0)",
	"L1": "with a few months of lifting (L1)",
	"L2": "used to heavy lifting (L2)",
	"L3": "with years of heavy lifting (L3)",
}

// LevelName is a strength level as it follows "someone": "new to lifting (L0)".
func LevelName(l training.Level) string { return nameOr(levelNames, l.String()) }

// runnerNames are the runner types, with the code that the profile takes.
var runnerNames = map[string]string{
	"R0": "beginning runner (R0)",
	"R1": "recreational runner (R1)",
	"R2": "club runner (R2)",
	"R3": "high-mileage runner (R3)",
}

// dayName is a weekday written out.
func dayName(code string) string {
	d, err := training.ParseWeekday(code)
	if err != nil {
		return code
	}
	return [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}[d]
}
