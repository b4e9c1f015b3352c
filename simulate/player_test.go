package simulate_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// twice is a plan of two sessions a week that never changes.
func twice(day training.Date) simulate.Asked {
	name := map[training.Weekday]string{training.Tuesday: "A", training.Friday: "B"}[training.DayOf(day)]
	if name == "" {
		return simulate.Asked{}
	}
	s := training.PrescribedSession{
		ID: day.ISOWeek() + "-" + name, Date: day, Start: training.At(18, 0), Minutes: 40, Name: name, Warmup: 5, Lower: training.StrainModerate,
	}
	for _, id := range []string{"split_squat", "sl_rdl_supported", "calf_sl", "pushup"} {
		x := training.PrescribedExercise{Exercise: id}
		for range 3 {
			x.Sets = append(x.Sets, training.PrescribedSet{Kind: training.WorkSet, Reps: 10, Low: 8, High: 12, PerSide: id != "pushup", RIR: 3, Rest: 60})
		}
		s.Exercises = append(s.Exercises, x)
	}
	hold := training.PrescribedSet{Kind: training.WorkSet, Hold: 30, RIR: 3, Rest: 45}
	hop := training.PrescribedSet{Kind: training.WorkSet, Contacts: 20, Rest: 60}
	s.Exercises = append(s.Exercises,
		training.PrescribedExercise{Exercise: "plank", Sets: []training.PrescribedSet{hold, hold}},
		training.PrescribedExercise{Exercise: "pogo_two", Sets: []training.PrescribedSet{hop, hop}})
	return simulate.Asked{Sessions: []training.PrescribedSession{s}}
}

// live lives days under the plan twice and returns what arrived, in that order.
func live(p *simulate.Player, days int) []journal.Event {
	var out []journal.Event
	for i := range days {
		day := p.Runner.From.AddDays(i)
		p.Morning(day)
		out = append(out, p.Deliver(day)...)
		p.Evening(day, twice(day))
		out = append(out, p.Deliver(day)...)
	}
	return append(out, p.Deliver(p.Runner.From.AddDays(days+60))...)
}

func ExamplePlayer() {
	w := world(nil)
	p := simulate.NewPlayer(w, newcomer(1))
	events := live(p, 28)
	state := athlete.Fold(events)
	fmt.Println(len(state.Sessions), "sessions,", p.Report().Counts[simulate.SessionsAsked], "asked")
	// Output: 8 sessions, 8 asked
}

func TestTheSameRunnerWritesTheSameBytes(t *testing.T) {
	w := world(t)
	write := func(n int) []byte {
		var b bytes.Buffer
		for _, e := range live(simulate.NewPlayer(w, simulate.NewRunner(seed, n, monday, 1)), 200) {
			line, err := journal.Encode(e)
			if err != nil {
				t.Fatal(err)
			}
			b.Write(line)
		}
		return b.Bytes()
	}
	alone := write(7)
	_ = write(8) // somebody between
	if !bytes.Equal(alone, write(7)) {
		t.Error("runner 7 is another after runner 8 was simulated")
	}
	if bytes.Equal(alone, write(8)) {
		t.Error("runners 7 and 8 are the same")
	}
}

func TestRunnersSideBySideAreAsTheyAreAlone(t *testing.T) {
	w := world(t)
	const n = 8
	one := func(i int) []journal.Event {
		return live(simulate.NewPlayer(w, simulate.NewRunner(seed, i, monday, 1)), 100)
	}
	var together [n][]journal.Event
	var all sync.WaitGroup
	for i := range together {
		all.Go(func() { together[i] = one(i) })
	}
	all.Wait()
	for i, events := range together {
		if !reflect.DeepEqual(events, one(i)) {
			t.Errorf("runner %d is another beside others", i)
		}
	}
}

// days is a runner's report after so many days of the same exercise each.
func days(t *testing.T, n int, x training.PrescribedExercise) simulate.Report {
	p := simulate.NewPlayer(world(t), newcomer(6))
	for i := range n {
		day := p.Runner.From.AddDays(i)
		p.Morning(day)
		p.Evening(day, simulate.Asked{Sessions: []training.PrescribedSession{{ID: day.String(), Date: day, Start: training.At(18, 0), Exercises: []training.PrescribedExercise{x}}}})
	}
	return p.Report()
}

func TestTheReserveMeasuredIsOneThatCanBeTold(t *testing.T) {
	for _, tt := range []struct {
		name string
		x    training.PrescribedExercise
		want bool
	}{
		{"repetitions close to failure", work("pistol", 3, training.PrescribedSet{Reps: 8, RIR: 2}), true},
		// Five of what anybody does twenty times leave fifteen, and nobody says more than five.
		{"repetitions far from it", work("bw_squat", 3, training.PrescribedSet{Reps: 5, RIR: 3}), false},
		{"seconds", work("plank", 3, training.PrescribedSet{Hold: 30, RIR: 3}), false},
		{"landings", work("pogo_two", 3, training.PrescribedSet{Contacts: 10}), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := days(t, 5, tt.x)
			if got := r.Measures[simulate.RIRError].N() > 0; got != tt.want {
				t.Errorf("measured %d of %d sets", r.Measures[simulate.RIRError].N(), r.Counts[simulate.SetsDone])
			}
		})
	}
}

func TestHowHardLoadedLegSetsTrulyWere(t *testing.T) {
	for _, tt := range []struct {
		name        string
		x           training.PrescribedExercise
		sets        int64
		least, most int
	}{
		{"four kilograms in front of the chest are nothing", work("goblet_squat", 3, ten(4)), 15, 15, 30},
		// A newcomer stops when one or two more seem to be in it, and has some more.
		{"as much as can be done", work("back_squat", 3, training.PrescribedSet{Reps: 30, RIR: 2, Load: 40}), 15, 1, 6},
		{"a body-weight squat has no load to choose", work("bw_squat", 3, ten(0)), 0, 0, 0},
		{"a press-up is none of the legs", work("pushup", 3, ten(0)), 0, 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := days(t, 5, tt.x).Measures[simulate.LegReserve]
			if middle := m.Percentile(50); m.N() != tt.sets || middle < tt.least || middle > tt.most {
				t.Errorf("%d of %d sets, half with %d left or less, want %d to %d", m.N(), tt.sets, middle, tt.least, tt.most)
			}
		})
	}
}

func TestAPlayerReportsWhatWasDone(t *testing.T) {
	p := simulate.NewPlayer(world(t), newcomer(6))
	events := live(p, 7*12)
	r := p.Report()
	// Two sessions a week, all of them done, for twelve weeks.
	if r.Runners != 1 || r.Weeks() != 12 || r.Counts[simulate.SessionsAsked] != 24 || r.Counts[simulate.SessionsDone] != 24 {
		t.Errorf("got %v", r.Lines())
	}
	if got := r.Measures[simulate.Adherence].Percentile(50); got != 100 {
		t.Errorf("adherence %d %%", got)
	}
	if got := r.Counts[simulate.Events]; got != int64(len(events)) {
		t.Errorf("%d events counted of %d", got, len(events))
	}
	if again := p.Report(); !reflect.DeepEqual(r, again) {
		t.Error("asking for a report changes it")
	}
	if got := r.Measures[simulate.StrengthGain].Percentile(50); got < 2 || got > 30 {
		t.Errorf("strength gained %d %%", got)
	}
}

func TestEveryEventIsOneTheJournalTakes(t *testing.T) {
	w := world(t)
	kinds := map[journal.Kind]int{}
	for n := range 40 {
		seqs := map[string]int64{}
		events := live(simulate.NewPlayer(w, simulate.NewRunner(seed, n, monday, 1)), 364)
		for _, e := range events {
			kinds[e.Kind]++
			if err := journal.Check(e); err != nil {
				t.Fatalf("runner %d: %s %s: %v", n, e.Kind, e.ID, err)
			}
			if e.Version != e.Kind.Version() {
				t.Fatalf("%s is written in version %d of %d", e.Kind, e.Version, e.Kind.Version())
			}
		}
		byID := slices.SortedFunc(slices.Values(events), func(a, b journal.Event) int { return a.ID.Compare(b.ID) })
		for _, e := range byID {
			if seqs[e.Device]++; e.Seq != seqs[e.Device] {
				t.Fatalf("runner %d: the ids of %s are not in the order it wrote them", n, e.Device)
			}
		}
	}
	for _, k := range []journal.Kind{
		journal.GoalWished, journal.ProfileWritten, journal.PlaceWritten, journal.UsualWeekWritten, journal.CalendarImported, journal.RunDone,
		journal.SessionStarted, journal.SessionFinished, journal.SessionSkipped, journal.SessionMoved, journal.SetLogged, journal.SetEdited,
		journal.EffortRated, journal.PainReported, journal.ReadinessChecked, journal.SorenessReported, journal.FlagsAnswered,
		journal.PauseWritten, journal.EventUndone, journal.EventRestored,
	} {
		if kinds[k] == 0 {
			t.Errorf("nobody ever wrote %s", k)
		}
	}
	t.Log(kinds)
}

func TestDeliveryLosesNothingAndOrderDoesNotMatter(t *testing.T) {
	w := world(t)
	late := 0
	for n := range 10 {
		r := simulate.NewRunner(seed, n, monday, 1)
		r.Habits.Late, r.Habits.Offline, r.Habits.Twice = 0.2, 0.02, 0.3
		p := simulate.NewPlayer(w, r)
		events := live(p, 140)
		if !p.Done() {
			t.Errorf("runner %d has letters that never arrive", n)
		}
		last := map[string]int64{}
		for _, e := range events {
			if e.Seq < last[e.Device] {
				late++
			}
			last[e.Device] = e.Seq
		}
		shuffled := slices.Clone(events)
		rand.New(rand.NewPCG(seed, uint64(n))).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		a, b := athlete.Fold(events), athlete.Fold(shuffled)
		if !reflect.DeepEqual(a, b) {
			t.Errorf("runner %d: the State depends on the order of delivery", n)
		}
		if len(a.Parked) > 0 {
			t.Errorf("runner %d has %d parked events", n, len(a.Parked))
		}
	}
	if late == 0 {
		t.Error("nothing ever came out of order")
	}
}

func TestTheDayAfterAnARaceTheNextIsEntered(t *testing.T) {
	w := world(t)
	entered := 0
	for n := range 20 {
		r := simulate.NewRunner(seed, n, monday, 60)
		first := slices.IndexFunc(r.Races, func(x training.Race) bool { return x.Priority == training.PriorityA })
		if first < 0 || first == len(r.Races)-1 || r.Races[first].Date >= r.Until {
			continue
		}
		r.Habits.ChangeRace, r.Habits.ChangeGoal = 0, 0 // another reason to say what they want
		day := r.Races[first].Date.AddDays(1)
		for _, e := range live(simulate.NewPlayer(w, r), day.DaysSince(r.From)+1) {
			g, ok := e.Body.(journal.Goal)
			on := e.Date()
			if !ok || on == r.From {
				continue
			}
			entered++
			if on != day || g.Races[0] != r.Races[first+1] {
				t.Errorf("runner %d raced on %s and on %s entered %v", n, r.Races[first].Date, on, g.Races)
			}
		}
	}
	if entered == 0 {
		t.Error("nobody entered a second race")
	}
}

func BenchmarkWeek(b *testing.B) {
	w := world(b)
	weeks, events := 0, 0
	var asked [364]simulate.Asked
	for i := range asked {
		asked[i] = twice(monday.AddDays(i))
	}
	for b.Loop() {
		p := simulate.NewPlayer(w, simulate.NewRunner(seed, weeks, monday, 1))
		for i := range asked {
			day := monday.AddDays(i)
			p.Morning(day)
			p.Evening(day, asked[i])
			events += len(p.Deliver(day))
		}
		weeks += 52
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(weeks)/1000, "us/week")
	b.ReportMetric(float64(events)/float64(weeks), "events/week")
}
