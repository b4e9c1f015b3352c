package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// TrackMinutes is the longest a session of a tendon track may be.
//
// Source: PRG-15.
const TrackMinutes unit.Minutes = 15

// TrackTurn is one session of the slow loading for a sore tendon.
type TrackTurn struct {
	Pain training.Pain
	Week int // of the track, from 1
	Slot int // the session of the block whose kit it is done with
	Turn int // which of its exercises is due, by count
	// Holds: only isometrics, as on the free day.
	Holds bool
	// Taper: half the sets, the load kept.
	Taper bool
}

// The dose of a hold for a tendon.
//
// Source: PRG-14, tendon isometrics; its numbers are not verified.
const (
	trackHolds                  = 5
	trackHold      unit.Seconds = 30
	trackHoldRest  unit.Seconds = 120
	trackReserve   training.RIR = 3 // effort 7 of 10
	trackRestLeast unit.Seconds = 30
	trackPairRest  unit.Seconds = 60 // the partner's set is rest too
)

// Track is the session that t asks of b's athlete, named name. There is none where no exercise of the track is allowed.
//
//  1. The exercises of the stage take turns: both in one session would take
//     half an hour. Where the kit or pain forbids one, the other is done.
//  2. On the free day, and while the light is red, it is a hold.
//  3. While one side works the other rests, so a one-sided exercise needs less
//     rest between sets; what does not fit the minutes then takes rest first,
//     then sets.
//  4. It counts as light, whatever its sets say.
//
// Source: PRG-15. House rule: 1, for the minutes; 2 for red, as a tendon that
// is worse than 5 of 10 is not one to find a 15RM with; 3.
func Track(cat *catalogue.Catalogue, b Block, name string, t TrackTurn) (DosedSession, bool) {
	x, ok := trackExercise(cat, b, t)
	if !ok {
		return DosedSession{}, false
	}
	if t.Taper {
		x.Sets = (x.Sets + 1) / 2
	}
	s := emptySession(b, 0)
	s.Name, s.Variant, s.Budget, s.AfterRun = name, training.TrackVariant, TrackMinutes, true
	s.Exercises = []DosedExercise{withinMinutes(x)}
	s = s.Measured()
	s.Class = training.StrainLight // Rule 4.
	return s, true
}

// trackExercise is rules 1 and 2.
func trackExercise(cat *catalogue.Catalogue, b Block, t TrackTurn) (DosedExercise, bool) {
	region, _ := cat.Region(t.Pain.Site)
	stage, ok := region.Track.Stage(t.Week)
	if !ok {
		return DosedExercise{}, false
	}
	if t.Holds || LightOf(t.Pain) == Red {
		stage = catalogue.TrackStage{Exercises: [][]string{heldOf(cat, region)}, Sets: trackHolds, Hold: trackHold}
	}
	for i := range stage.Exercises {
		for _, id := range stage.Exercises[(t.Turn+i)%len(stage.Exercises)] {
			if e, kit, ok := b.trackable(cat, id, b.Sessions[t.Slot]); ok {
				return limitedBy(trackDose(e, kit, b, region, stage, t), limitsOf(cat, e, b)), true
			}
		}
	}
	return DosedExercise{}, false
}

// heldOf are the region's first choices that are holds, in their order.
func heldOf(cat *catalogue.Catalogue, r catalogue.Region) []string {
	var out []string
	for _, id := range r.Keep {
		e, ok := cat.Exercise(id)
		if ok && metricOf(e) == catalogue.Seconds && (e.Pattern == catalogue.Calf || roleOf(e) == Knee) {
			out = append(out, id)
		}
	}
	return out
}

// trackable reports whether the athlete has the kit for an exercise and
// neither another sore region nor a special group is against it. Level and
// ladder do not matter. Source: PRG-15.
func (b Block) trackable(cat *catalogue.Catalogue, id string, s Slot) (catalogue.Exercise, catalogue.Kit, bool) {
	e, ok := cat.Exercise(id)
	if !ok || slices.Contains(b.Dislikes, id) {
		return e, catalogue.Kit{}, false
	}
	if _, against := painGate(cat, e, b); against {
		return e, catalogue.Kit{}, false
	}
	if _, against := groupGate(cat, e, b); against {
		return e, catalogue.Kit{}, false
	}
	kit, ok := kitFor(cat, e, b, s)
	return e, kit, ok
}

func trackDose(e catalogue.Exercise, kit catalogue.Kit, b Block, r catalogue.Region, stage catalogue.TrackStage, t TrackTurn) DosedExercise {
	d := Dose{
		MinSets: stage.Sets, MaxSets: stage.Sets, Metric: catalogue.Reps, Low: stage.Reps, High: stage.Reps, Start: stage.Reps,
		PerSide: perSide(e), RIR: r.Track.RIR, Tempo: stage.Tempo, Rest: r.Track.RestSets, PairRest: trackPairRest, Loading: kit.Loading,
	}
	if stage.Hold > 0 {
		d.Metric, d.Low, d.High, d.Start = catalogue.Seconds, int(trackHold), int(stage.Hold), int(stage.Hold)
		d.RIR, d.Rest = trackReserve, trackHoldRest
	}
	sets := stage.Sets
	d = groupDose(d, e, b)
	return DosedExercise{
		Exercise: e, Role: roleOf(e), Part: Assistance, Sets: min(sets, d.MaxSets), Dose: d, Exposures: 2,
		Why: slices.Concat([]training.Reason{training.Because("PRG-15", CodeTrack, training.Word("site", t.Pain.Site),
			training.Count("week", t.Week))}, d.Why),
	}
}

// withinMinutes is rule 3.
func withinMinutes(x DosedExercise) DosedExercise {
	if x.Dose.PerSide {
		x.Dose.Rest = max(x.Dose.Rest-x.clock().Work/2, trackRestLeast)
	}
	for x.time() > TrackMinutes.Seconds() && x.Dose.Rest > trackRestLeast {
		x.Dose.Rest--
	}
	for x.time() > TrackMinutes.Seconds() && x.Sets > 1 {
		x.Sets--
	}
	x.Dose.Rest = x.Dose.Rest / 5 * 5 // as a clock on a wall is read
	return x
}

func (x DosedExercise) time() unit.Seconds {
	c := x.clock()
	return c.Setup + unit.Seconds(x.Sets)*c.Work + unit.Seconds(max(x.Sets-1, 0))*c.Rest
}

// WithTrack is s with its calf work given over to the track, or for a tendon of
// the knee the first of its knee exercises: as many sets as the minutes hold
// without a leg lift going for it, and as leave the session at most spare hard
// sets more than it had. s stays as it is where it has no such exercise, or
// where not even two sets fit.
//
// Source: PRG-15. House rule for what does not fit: trunk and upper body make
// room, leg lifts do not; the track has days of its own.
func WithTrack(cat *catalogue.Catalogue, b Block, s DosedSession, minutes unit.Minutes, spare int, t TrackTurn) DosedSession {
	x, ok := trackExercise(cat, b, t)
	if !ok {
		return s
	}
	at := slices.IndexFunc(s.Exercises, func(y DosedExercise) bool { return y.Role == x.Role })
	if at < 0 {
		return s
	}
	x = withinMinutes(x)
	if x.Part = s.Exercises[at].Part; x.Part == MainLift {
		x.Part = SecondLift // slow and many: nothing that is led up to
	}
	for ; x.Sets >= 2; x.Sets-- {
		in := s.with(s.giving(cat, at, x))
		if in.HardSets <= s.HardSets+spare && CutDown(in, minutes).keeps(x, in) {
			return in.because(training.Because("PRG-15", CodeTrackInside))
		}
	}
	return s
}

// keeps reports whether s, cut down from was, has x with all its sets and every
// leg lift still.
func (s DosedSession) keeps(x DosedExercise, was DosedSession) bool {
	legs := func(s DosedSession) (n int) {
		for _, y := range s.Exercises {
			if leg(y) {
				n++
			}
		}
		return n
	}
	return s.Time <= s.Budget.Seconds() && legs(s) == legs(was) && slices.ContainsFunc(s.Exercises, func(y DosedExercise) bool {
		return y.Exercise.ID == x.Exercise.ID && y.Sets == x.Sets
	})
}

// giving is the exercises of s with x in place of the one at an index; other
// calf work goes when x is calf work, and so does what stands on x's ladder.
func (s DosedSession) giving(cat *catalogue.Catalogue, at int, x DosedExercise) []DosedExercise {
	var out []DosedExercise
	for i, y := range s.Exercises {
		switch {
		case i == at:
			out = append(out, x)
		case y.Role == CalfRole && x.Role == CalfRole || y.Exercise.ID == x.Exercise.ID || cat.SameLadder(y.Exercise.ID, x.Exercise.ID):
		default:
			out = append(out, y)
		}
	}
	return out
}

// HasTrack reports whether s holds work of a track, and WithoutTrack is s
// without it, where another track session stands too near.
//
// Source: PRG-15.
func (s DosedSession) HasTrack() bool { return slices.ContainsFunc(s.Exercises, ofTrack) }

// WithoutTrack is s without its track's exercise.
func (s DosedSession) WithoutTrack() DosedSession {
	if !s.HasTrack() {
		return s
	}
	keep := slices.DeleteFunc(slices.Clone(s.Exercises), ofTrack)
	return s.with(keep).because(training.Because("PRG-15", CodeTrackNear))
}

func ofTrack(x DosedExercise) bool {
	return slices.ContainsFunc(x.Why, func(r training.Reason) bool { return r.Code == CodeTrack })
}

// TrackOf is the pain whose tendon track the athlete follows: of those from
// amber on the worst, of two as bad the first told.
//
// House rule: one tendon at a time; two tracks would be six sessions a week. A
// green light asks for nothing beside the plan.
func TrackOf(cat *catalogue.Catalogue, pains []training.Pain) (training.Pain, bool) {
	var worst training.Pain
	for _, p := range pains {
		r, ok := cat.Region(p.Site)
		if ok && !r.Track.IsZero() && LightOf(p) != Green && p.Score > worst.Score {
			worst = p
		}
	}
	return worst, worst.Site != ""
}
