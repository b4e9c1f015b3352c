package explain_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
)

func ExampleKindName() {
	fmt.Println(explain.KindName(training.RunRacePace), explain.KindName(training.RunTempo))
	// Output: race pace tempo
}

func ExampleRunName() {
	fmt.Println(explain.RunName(training.RunTempo), explain.RunName(training.RunRace), explain.RunName(training.RunRacePace))
	// Output: tempo run race race-pace run
}

func ExampleGoalName() {
	fmt.Println(explain.GoalName(training.GoalHalf), explain.GoalName(training.Goal10k))
	// Output: half marathon 10k
}

func TestNoCodeOfARunIsShown(t *testing.T) {
	for _, k := range training.RunKinds {
		for _, name := range []string{explain.KindName(k), explain.RunName(k)} {
			if regexp.MustCompile(`racepace|timetrial|intervals run|hills run|race run|strides run|hike run`).MatchString(name) {
				t.Errorf("%s is called %q", k, name)
			}
		}
	}
}

func TestFactsThatAreCodesAreSaidInWords(t *testing.T) {
	names := map[string]string{"rdl": "Romanian deadlift", "a_skip": "A-skip", "plank": "Front plank", "twist": "Seated Russian twist"}
	w := explain.Words{ExerciseName: func(id string) string { return names[id] }}
	for _, tt := range []struct {
		name string
		code training.ReasonCode
		fact training.Fact
		want string
	}{
		{"a race is no race run", "planner.day-before", training.Word("beforeRun", training.RunRace), "before your race."},
		{"race pace is two words", "planner.day-after", training.Word("afterRun", training.RunRacePace), "after your race-pace run."},
		{"a date stays a date", "schedule.hops-near-long", training.Word("run", "2027-04-18"), "your long run on Sun 18 Apr is"},
		{"a distance is said whole", "planner.counted-back", training.Word("race", "the half"), "from the half marathon on"},
		{"a race's own name stays", "planner.counted-back", training.Word("race", "the long way"), "from the long way on"},
		{"a weekday is written out", "schedule.day-not-allowed", training.Word("day", "thu"), "did not give Thursday as"},
		{"a name of a place keeps its capital", "composition.disliked", training.Word("exercise", "rdl"), "not do Romanian deadlift."},
		{"a letter stays a letter", "composition.disliked", training.Word("exercise", "a_skip"), "not do A-skip."},
		{"another name is part of the sentence", "composition.disliked", training.Word("exercise", "plank"), "not do front plank."},
		{"a capital within a name stays", "composition.disliked", training.Word("exercise", "twist"), "not do seated Russian twist."},
		{"a muscle group by its name", "composition.covers", training.Word("group", catalogue.ShinFoot), "Works your shins and feet."},
		{"pushing is no muscle", "composition.covers", training.Word("group", catalogue.PushGroup), "Works your pushing muscles."},
		{"a group that is a word already", "composition.covers", training.Word("group", catalogue.Calves), "Works your calves."},
		{"one day is not many", "schedule.policy-stack", training.Count("runDays", 1), "You run on 1 day and your"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := w.Sentence(training.Because("X", tt.code, tt.fact)); !strings.Contains(got, tt.want) {
				t.Errorf("%q misses %q", got, tt.want)
			}
		})
	}
}

// Names of people and places keep their capital wherever they stand; a name
// that begins with one not known to explain would lose it.
func TestNamesOfPlacesAreKnown(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	w := explain.Words{ExerciseName: func(id string) string { return id }}
	proper := regexp.MustCompile(`^(Bulgarian|Copenhagen|Cossack|Jefferson|Nordic|Pallof|Romanian|Russian|Spanish|Turkish|Zercher)\b`)
	for _, e := range cat.All() {
		got := w.Sentence(training.Because("X", "composition.disliked", training.Word("exercise", e.Name)))
		if proper.MatchString(e.Name) && !strings.Contains(got, e.Name) {
			t.Errorf("%s loses its capital: %q", e.Name, got)
		}
	}
}
