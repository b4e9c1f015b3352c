package fit

import (
	"math"
	"slices"
	"strings"

	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/proto"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// step is one step of a workout: a set, a rest, or a way back to an earlier step.
// Two that are equal can be one that is repeated.
type step struct {
	index     int
	intensity typedef.Intensity
	duration  typedef.WktStepDuration
	value     uint32 // repetitions, milliseconds, or the step to go back to
	rounds    uint32 // of a repeat, in all
	category  uint16
	name      uint16
	load      unit.Kilograms
	note      string
}

// title is what an exercise is called on the watch's screen.
type title struct {
	category, name uint16
	title          string
}

// steps are those of a workout as they come to be, turn by turn.
type steps struct {
	of     Workout
	turns  [][]step
	titles []title
}

func newSteps(of Workout) *steps { return &steps{of: of} }

// session adds all the turns of a session.
func (s *steps) session(x training.PrescribedSession) {
	s.name(x)
	if x.Warmup > 0 {
		s.turns = append(s.turns, []step{timed(typedef.IntensityWarmup, unit.Seconds(x.Warmup*60), "Warm up")})
	}
	for _, t := range x.Turns() {
		s.turn(x.Exercises[t.Exercise], t)
	}
}

// turn adds a set and its rest.
func (s *steps) turn(e training.PrescribedExercise, t training.Turn) {
	set := e.Sets[t.Set]
	category, name := s.ids(e)
	called := e.Name
	if slices.Contains(s.titles, title{category, name, e.Name}) {
		called = ""
	}
	var out []step
	for _, side := range t.Sides(set) {
		x := step{
			intensity: typedef.IntensityActive, duration: typedef.WktStepDurationReps, value: uint32(set.Count()),
			category: category, name: name, load: set.Load, note: s.note(t, side.Side, called),
		}
		if set.Hold > 0 {
			x.duration, x.value = typedef.WktStepDurationTime, uint32(set.Hold)*1000
		}
		if set.Kind == training.WarmupSet {
			x.intensity = typedef.IntensityWarmup
		}
		out = append(out, x)
	}
	if set.Rest > 0 {
		out = append(out, timed(typedef.IntensityRest, set.Rest, ""))
	}
	s.turns = append(s.turns, out)
}

func timed(i typedef.Intensity, d unit.Seconds, note string) step {
	return step{
		intensity: i, duration: typedef.WktStepDurationTime, value: uint32(d) * 1000, category: basetype.Uint16Invalid, name: basetype.Uint16Invalid, note: note,
	}
}

// newest is the highest category that watches of 2023 and before know.
const newest = 31

// ids are an exercise's category and name on the watch; invalid = none.
func (s *steps) ids(e training.PrescribedExercise) (category, name uint16) {
	known, ok := s.of.Exercise(e.Exercise)
	f := known.FIT
	switch {
	case !ok || f.Category > newest:
		return basetype.Uint16Invalid, basetype.Uint16Invalid
	case e.Loading != string(catalogue.BodyWeight) && f.LoadedName != catalogue.NoName:
		return uint16(f.Category), uint16(f.LoadedName)
	case f.Newer:
		return uint16(f.Category), uint16(f.FallbackName)
	}
	return uint16(f.Category), uint16(f.Name)
}

// name finds the titles of a session: our names of those exercises that are the
// only ones with theirs on the watch.
func (s *steps) name(x training.PrescribedSession) {
	var all []title
	shared := map[title]bool{}
	for _, e := range x.Exercises {
		c, n := s.ids(e)
		t := title{c, n, e.Name}
		i := slices.IndexFunc(all, func(o title) bool { return o.category == c && o.name == n })
		switch {
		case c == basetype.Uint16Invalid:
		case i < 0:
			all = append(all, t)
		case all[i] != t:
			shared[all[i]] = true
		}
	}
	for _, t := range all {
		if !shared[t] {
			s.titles = append(s.titles, t)
		}
	}
}

// note is what stands beside a set: its exercise where the title does not say it,
// the side, and what is told of the exercise.
func (s *steps) note(t training.Turn, side training.Side, called string) string {
	var lines []string
	add := func(x string) {
		if x != "" {
			lines = append(lines, x)
		}
	}
	add(called)
	if side != "" {
		add(string(side) + " side")
	}
	if s.of.Note != nil {
		add(s.of.Note(t.Exercise))
	}
	return cut(strings.Join(lines, "\n"), longestNote)
}

// mostTurns is the longest round that is looked for: a superset of four.
const mostTurns = 4

// repeated are the steps with rounds that are the same written once. After the
// very last set there is no rest, unless it is within a repeat.
func (s *steps) repeated() []step {
	var out []step
	for i := 0; i < len(s.turns); {
		length, rounds := s.round(i)
		first := len(out)
		for _, turn := range s.turns[i : i+length] {
			out = append(out, turn...)
		}
		if rounds > 1 {
			out = append(out, step{
				intensity: typedef.IntensityInvalid, duration: typedef.WktStepDurationRepeatUntilStepsCmplt, value: uint32(first), rounds: uint32(rounds),
				category: basetype.Uint16Invalid, name: basetype.Uint16Invalid,
			})
		}
		i += length * rounds
	}
	if n := len(out); n > 1 && out[n-1].intensity == typedef.IntensityRest {
		out = out[:n-1]
	}
	return out
}

// round is how many turns from i on are one round, and how often it comes; the
// one that covers most, and of those the shortest.
func (s *steps) round(i int) (length, rounds int) {
	length, rounds = 1, 1
	for n := 1; n <= mostTurns; n++ {
		times := 1
		for s.same(i, i+times*n, n) {
			times++
		}
		if times > 1 && (rounds == 1 || n*times > length*rounds) {
			length, rounds = n, times
		}
	}
	return length, rounds
}

// same reports whether n turns from i on are those from j on.
func (s *steps) same(i, j, n int) bool {
	if j+n > len(s.turns) {
		return false
	}
	for k := range n {
		a, b := s.turns[i+k], s.turns[j+k]
		if len(a) != len(b) {
			return false
		}
		for x := range a {
			if a[x] != b[x] {
				return false
			}
		}
	}
	return true
}

func (x step) message(pounds bool) proto.Message {
	m := mesgdef.NewWorkoutStep(nil).SetMessageIndex(typedef.MessageIndex(x.index)).SetDurationType(x.duration).SetDurationValue(x.value)
	if x.rounds > 0 {
		m.TargetValue = x.rounds
		return m.ToMesg(nil)
	}
	m.SetIntensity(x.intensity).SetTargetType(typedef.WktStepTargetOpen).SetTargetValue(0).SetNotes(x.note).
		SetExerciseCategory(typedef.ExerciseCategory(x.category)).SetExerciseName(x.name)
	if load := math.Round(float64(x.load) * 100); load > 0 && load < math.MaxUint16 {
		m.SetExerciseWeight(uint16(load)).SetWeightDisplayUnit(typedef.FitBaseUnitKilogram)
		if pounds {
			m.SetWeightDisplayUnit(typedef.FitBaseUnitPound)
		}
	}
	return m.ToMesg(nil)
}
