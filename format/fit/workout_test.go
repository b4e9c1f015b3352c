package fit_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/muktihari/fit/decoder"
	"github.com/muktihari/fit/profile/filedef"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/profile/untyped/mesgnum"

	"github.com/legwork-run/legwork/format/fit"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

func sets(n int, of training.PrescribedSet) []training.PrescribedSet {
	out := make([]training.PrescribedSet, n)
	for i := range out {
		out[i] = of
		out[i].Kind = training.WorkSet
	}
	return out
}

// guided is a workout of a session, and cat what it is looked up in.
func guided(t testing.TB, s training.PrescribedSession) fit.Workout {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return fit.Workout{Name: "Session " + s.Name, Session: s, Made: began, Exercise: cat.Exercise, Note: func(i int) string { return "note " + fmt.Sprint(i) }}
}

// back is a workout file as another program reads it: the checksum too.
func back(t testing.TB, x fit.Workout) (filedef.Workout, []string) {
	t.Helper()
	var b bytes.Buffer
	if err := fit.WriteWorkout(&b, x); err != nil {
		t.Fatal(err)
	}
	got, err := decoder.New(&b).Decode()
	if err != nil {
		t.Fatal(err)
	}
	var titles []string
	for _, m := range got.Messages {
		if m.Num == mesgnum.ExerciseTitle {
			e := mesgdef.NewExerciseTitle(&m)
			titles = append(titles, fmt.Sprintf("%d/%d %s", e.ExerciseCategory, e.ExerciseName, strings.Join(e.WktStepName, "|")))
		}
	}
	return *filedef.NewWorkout(got.Messages...), titles
}

// line is a step in a line.
func line(s *mesgdef.WorkoutStep) string {
	text := fmt.Sprintf("%d %s %d", s.MessageIndex, s.DurationType, s.DurationValue)
	if s.DurationType == typedef.WktStepDurationRepeatUntilStepsCmplt {
		return text + fmt.Sprintf(" x%d", s.TargetValue)
	}
	text += fmt.Sprintf(" %s %d/%d", s.Intensity, s.ExerciseCategory, s.ExerciseName)
	if s.ExerciseWeight != 65535 {
		text += fmt.Sprintf(" %dg %d", int(s.ExerciseWeight)*10, s.WeightDisplayUnit)
	}
	return text + " " + strings.ReplaceAll(s.Notes, "\n", "; ")
}

func TestASessionIsAWorkoutForTheWatch(t *testing.T) {
	warm := training.PrescribedSet{Kind: training.WarmupSet, Reps: 5, Rest: 60, Load: 20}
	s := training.PrescribedSession{
		ID: "2026-W48-A", Name: "A", Warmup: 6, Exercises: []training.PrescribedExercise{
			{Exercise: "back_squat", Name: "Squat", Loading: "barbell", Sets: append([]training.PrescribedSet{warm}, sets(3, training.PrescribedSet{Reps: 8, Load: 62.5, Rest: 120})...)},
			{Exercise: "side_plank", Name: "Side plank", Loading: "bodyweight", Superset: "A", Sets: sets(2, training.PrescribedSet{Hold: 30, PerSide: true})},
			{Exercise: "goblet_squat", Name: "Goblet squat", Loading: "dumbbell", Superset: "A", Sets: sets(2, training.PrescribedSet{Reps: 10, Load: 16, Rest: 60})},
			{Exercise: "calf_seated", Name: "Seated calf raise", Loading: "dumbbells", Sets: append(sets(1, training.PrescribedSet{Reps: 12, Load: 8, Rest: 90}), sets(1, training.PrescribedSet{Reps: 10, Load: 8, Rest: 90})...)},
		},
	}
	got, titles := back(t, guided(t, s))
	var lines []string
	for _, x := range got.WorkoutSteps {
		lines = append(lines, line(x))
	}
	none := "65535/65535"
	want := []string{
		"0 time 360000 warmup " + none + " Warm up",
		"1 reps 5 warmup 28/65535 20000g 1 note 0",
		"2 time 60000 rest " + none + " ",
		"3 reps 8 active 28/65535 62500g 1 note 0",
		"4 time 120000 rest " + none + " ",
		"5 repeat_until_steps_cmplt 3 x3",
		"6 time 30000 active 19/66 left side; note 1",
		"7 time 30000 active 19/66 right side; note 1",
		"8 reps 10 active 28/37 16000g 1 note 2",
		"9 time 60000 rest " + none + " ",
		"10 repeat_until_steps_cmplt 6 x2",
		"11 reps 12 active 1/7 8000g 1 note 3",
		"12 time 90000 rest " + none + " ",
		"13 reps 10 active 1/7 8000g 1 note 3",
	}
	if d := cmp.Diff(want, lines); d != "" {
		t.Errorf("steps (-want +got):\n%s", d)
	}
	if d := cmp.Diff([]string{"28/65535 Squat", "19/66 Side plank", "28/37 Goblet squat", "1/7 Seated calf raise"}, titles); d != "" {
		t.Errorf("titles (-want +got):\n%s", d)
	}
	if w := got.Workout; w.Sport != typedef.SportTraining || w.SubSport != typedef.SubSportStrengthTraining || w.WktName != "Session A" || int(w.NumValidSteps) != len(want) {
		t.Errorf("%v %v %q with %d steps", w.Sport, w.SubSport, w.WktName, w.NumValidSteps)
	}
	if id := got.FileId; id.Type != typedef.FileWorkout || id.SerialNumber == 0 || !id.TimeCreated.Equal(began) {
		t.Errorf("%v, serial %d, made %v", id.Type, id.SerialNumber, id.TimeCreated)
	}
}

func TestLoadsAreShownInPoundsToWhoeverHasThem(t *testing.T) {
	x := guided(t, training.PrescribedSession{Exercises: []training.PrescribedExercise{
		{Exercise: "goblet_squat", Name: "Goblet squat", Loading: "dumbbell", Sets: sets(1, training.PrescribedSet{Reps: 8, Load: 11.339809})},
	}})
	x.Pounds = true
	got, _ := back(t, x)
	if s := got.WorkoutSteps[0]; s.ExerciseWeight != 1134 || s.WeightDisplayUnit != typedef.FitBaseUnitPound { // 25 lb
		t.Errorf("%d in %v", s.ExerciseWeight, s.WeightDisplayUnit)
	}
}

// Every exercise there is has a step that a watch can show, and no text is longer
// than its field or cut within a letter.
func TestEveryExerciseCanBeSentToTheWatch(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	all := training.PrescribedSession{ID: "2026-W48-A", Name: strings.Repeat("ü", 40)}
	for _, e := range cat.All() {
		for _, kit := range e.Kits {
			all.Exercises = append(all.Exercises, training.PrescribedExercise{
				Exercise: e.ID, Name: e.Name, Loading: string(kit.Loading), Sets: sets(1, training.PrescribedSet{Reps: 8, PerSide: slices.Contains(e.Laterality, catalogue.Unilateral)}),
			})
		}
	}
	x := guided(t, all)
	x.Name, x.Note = all.Name, func(int) string { return strings.Repeat("ü", 300) }
	got, titles := back(t, x)
	seen := map[string]bool{}
	for _, s := range titles {
		pair, name, _ := strings.Cut(s, " ")
		if seen[pair] {
			t.Errorf("%s has two titles", pair)
		}
		seen[pair] = true
		if !utf8.ValidString(name) || name == "" {
			t.Errorf("title %q", name)
		}
	}
	for _, s := range got.WorkoutSteps {
		if s.ExerciseCategory > 31 && s.ExerciseCategory != typedef.ExerciseCategoryInvalid {
			t.Errorf("step %d is of category %d, which older watches do not know", s.MessageIndex, s.ExerciseCategory)
		}
		if !utf8.ValidString(s.Notes) || len(s.Notes) > 199 {
			t.Errorf("a note of %d bytes", len(s.Notes))
		}
	}
	if n := got.Workout.WktName; n != strings.Repeat("ü", 15) {
		t.Errorf("name %q", n)
	}
}

// A title is that of every set with the watch's name, so it must not be one of two.
func TestExercisesThatShareANameOnTheWatchAreToldApart(t *testing.T) {
	x := guided(t, training.PrescribedSession{Exercises: []training.PrescribedExercise{
		{Exercise: "back_squat", Name: "Squat", Loading: "barbell", Sets: sets(1, training.PrescribedSet{Reps: 8})},
		{Exercise: "back_squat", Name: "Squat to a box", Loading: "barbell", Sets: sets(1, training.PrescribedSet{Reps: 8})},
	}})
	x.Note = nil
	got, titles := back(t, x)
	if len(titles) != 0 || got.WorkoutSteps[0].Notes != "Squat" || got.WorkoutSteps[1].Notes != "Squat to a box" {
		t.Errorf("%v, %q, %q", titles, got.WorkoutSteps[0].Notes, got.WorkoutSteps[1].Notes)
	}
}

func TestTheSameSessionIsTheSameFileAndAnotherIsNot(t *testing.T) {
	one := func(reps int) uint32 {
		got, _ := back(t, guided(t, training.PrescribedSession{ID: "2026-W48-A", Exercises: []training.PrescribedExercise{
			{Exercise: "goblet_squat", Name: "Goblet squat", Loading: "dumbbell", Sets: sets(3, training.PrescribedSet{Reps: reps, Rest: 60})},
		}}))
		return got.FileId.SerialNumber
	}
	if first, again, other := one(8), one(8), one(9); first != again || first == other {
		t.Error("serial numbers do not tell files apart by what they hold")
	}
}

// A session with nothing in it is a file all the same, which no watch chokes on.
func TestASessionWithoutExercisesHasNoSteps(t *testing.T) {
	if got, _ := back(t, guided(t, training.PrescribedSession{ID: "x"})); len(got.WorkoutSteps) != 0 {
		t.Errorf("%d steps", len(got.WorkoutSteps))
	}
}
