package runfile_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/runfile"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

var day = training.NewDate(2027, 4, 18)

// done is a run done at h:m, so many minutes and metres.
func done(h, m int, minutes unit.Minutes, metres unit.Metres) training.Run {
	return training.Run{Date: day, Start: training.At(h, m), Minutes: minutes, Distance: metres, Kind: training.RunEasy, Done: true, Source: "a.fit"}
}

func planned(h, m int, minutes unit.Minutes, kind training.RunKind) training.Run {
	return training.Run{Date: day, Start: training.At(h, m), Minutes: minutes, Kind: kind, Key: kind.Key(), Title: string(kind), Source: "plan.ics"}
}

func with(r training.Run, change func(*training.Run)) training.Run {
	change(&r)
	return r
}

func ExampleMerge() {
	runs, notes := runfile.Merge([]training.Run{
		planned(7, 0, 60, training.RunTempo),
		done(7, 31, 58, 12000),
		with(done(7, 31, 58, 12010), func(r *training.Run) { r.Source, r.Title = "activities.csv", "Windy" }),
	})
	for _, r := range runs {
		fmt.Println(r.Start, r.Minutes, "min", r.Kind, r.Title, r.Done)
	}
	for _, n := range notes {
		fmt.Println(n.Text)
	}
	// Output:
	// 07:31 58 min tempo Windy true
	// 1 run is there twice and counts once: 2027-04-18 07:31, 58 min (activities.csv and a.fit)
	// 1 run was planned and done; the done one counts: 2027-04-18 07:00, 60 min (plan.ics and activities.csv)
}

func TestMerge(t *testing.T) {
	tests := []struct {
		name string
		runs []training.Run
		want string // start, minutes and kind of each; done ones with a tick
	}{
		{"a minute apart and the same time is one run", []training.Run{done(7, 0, 45, 8000), done(7, 1, 45, 0)}, "07:00 45 easy ✓"},
		{"two minutes apart are two runs", []training.Run{done(7, 0, 45, 8000), done(7, 2, 45, 8000)}, "07:00 45 easy ✓, 07:02 45 easy ✓"},
		{"a minute of difference in time is rounding", []training.Run{done(7, 0, 45, 8000), done(7, 0, 46, 9000)}, "07:00 45 easy ✓"},
		// 2 % of 150 min are 3 min.
		{"2 % of a long run pass", []training.Run{done(7, 0, 147, 0), done(7, 0, 150, 0)}, "07:00 147 easy ✓"},
		{"pauses left in, distance within 2 %", []training.Run{done(7, 0, 45, 8000), done(7, 0, 55, 8150)}, "07:00 45 easy ✓"},
		{"neither time nor distance agree", []training.Run{done(7, 0, 1, 80), done(7, 0, 45, 8000)}, "07:00 1 easy ✓, 07:00 45 easy ✓"},
		{"two hours apart, alike to the metre, is another clock", []training.Run{done(7, 0, 45, 8003.2), done(9, 0, 45, 8003.5)}, "07:00 45 easy ✓"},
		{"ten minutes apart is no other clock", []training.Run{done(7, 0, 5, 803), done(7, 10, 5, 803)}, "07:00 5 easy ✓, 07:10 5 easy ✓"},
		{"typed distances alike are two runs", []training.Run{done(7, 0, 45, 8000), done(18, 0, 45, 8000)}, "07:00 45 easy ✓, 18:00 45 easy ✓"},
		{"midnight is no border", []training.Run{
			with(done(23, 59, 45, 8000), func(r *training.Run) { r.Date-- }), done(0, 0, 45, 8000)}, "23:59 45 easy ✓"},
		{"a done run replaces the planned one within four hours", []training.Run{planned(7, 0, 60, training.RunTempo), done(11, 0, 58, 0)}, "11:00 58 tempo ✓"},
		{"four hours and a minute are too far", []training.Run{planned(7, 0, 60, training.RunTempo), done(11, 1, 58, 0)}, "07:00 60 tempo, 11:01 58 easy ✓"},
		{"unless it is of the same kind", []training.Run{planned(7, 0, 60, training.RunEasy), done(18, 0, 58, 0)}, "18:00 58 easy ✓"},
		{"another day is another run", []training.Run{with(planned(23, 0, 60, training.RunEasy), func(r *training.Run) { r.Date-- }), done(0, 30, 58, 0)}, "23:00 60 easy, 00:30 58 easy ✓"},
		{"one done run replaces one planned run, the nearest", []training.Run{planned(6, 0, 30, training.RunEasy), planned(8, 0, 60, training.RunIntervals), done(7, 45, 60, 0)},
			"06:00 30 easy, 07:45 60 intervals ✓"},
		{"two planned and two done", []training.Run{planned(7, 0, 60, training.RunIntervals), planned(18, 0, 30, training.RunEasy), done(7, 10, 60, 0), done(18, 5, 30, 0)},
			"07:10 60 intervals ✓, 18:05 30 easy ✓"},
		{"less than half of the plan keeps its own kind", []training.Run{planned(7, 0, 120, training.RunLong), done(7, 0, 59, 0)}, "07:00 59 easy ✓"},
		{"a run that says it was easy stays easy", []training.Run{planned(7, 0, 60, training.RunIntervals),
			with(done(7, 0, 60, 0), func(r *training.Run) { r.Title = "Easy run" })}, "07:00 60 easy ✓"},
		{"a race stays a race", []training.Run{planned(7, 0, 60, training.RunTempo),
			with(done(7, 0, 60, 0), func(r *training.Run) { r.Kind, r.Key = training.RunRace, true })}, "07:00 60 race ✓"},
		{"the same plan in a calendar and a table", []training.Run{planned(7, 0, 60, training.RunTempo),
			with(planned(7, 0, 60, training.RunTempo), func(r *training.Run) { r.Source = "plan.csv" })}, "07:00 60 tempo"},
		{"the same plan, once without its minutes", []training.Run{planned(7, 0, 60, training.RunTempo), planned(7, 0, 0, training.RunTempo)}, "07:00 60 tempo"},
		{"the same plan with other minutes is another run", []training.Run{planned(7, 0, 60, training.RunTempo), planned(7, 0, 61, training.RunTempo)}, "07:00 60 tempo, 07:00 61 tempo"},
		{"the same plan with another distance is another run", []training.Run{
			with(planned(7, 0, 60, training.RunTempo), func(r *training.Run) { r.Distance = 9000 }),
			with(planned(7, 0, 60, training.RunTempo), func(r *training.Run) { r.Distance = 9001 })}, "07:00 60 tempo, 07:00 60 tempo"},
		{"the same plan, one of them at an assumed start", []training.Run{planned(7, 0, 60, training.RunTempo),
			with(planned(7, 0, 60, training.RunTempo), func(r *training.Run) { r.StartAssumed = true })}, "07:00 60 tempo, 07:00 60 tempo"},
		{"half of the plan takes its kind", []training.Run{planned(7, 0, 120, training.RunLong), done(7, 0, 60, 0)}, "07:00 60 long ✓"},
		{"a plan without minutes gives its kind to any run", []training.Run{planned(7, 0, 0, training.RunLong), done(7, 0, 1, 0)}, "07:00 1 long ✓"},
		{"two minutes of difference in a short run are two runs", []training.Run{done(7, 0, 45, 0), done(7, 0, 47, 0)}, "07:00 45 easy ✓, 07:00 47 easy ✓"},
		{"fourteen hours are another clock", []training.Run{done(4, 0, 45, 8003.2), done(18, 0, 45, 8003.2)}, "04:00 45 easy ✓"},
		{"more than fourteen are another run", []training.Run{done(4, 0, 45, 8003.2), done(18, 15, 45, 8003.2)}, "04:00 45 easy ✓, 18:15 45 easy ✓"},
		{"nothing gives nothing", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			runs, _ := runfile.Merge(tt.runs)
			var got []string
			for _, r := range runs {
				s := fmt.Sprint(r.Start, " ", r.Minutes, " ", r.Kind)
				if r.Done {
					s += " ✓"
				}
				if r.Key != r.Kind.Key() {
					s += " (key is wrong)"
				}
				got = append(got, s)
			}
			if strings.Join(got, ", ") != tt.want {
				t.Errorf("got  %s\nwant %s", strings.Join(got, ", "), tt.want)
			}
		})
	}
}

func TestTheRicherCopyStaysAndIsFilled(t *testing.T) {
	watch := with(done(7, 0, 45, 8000), func(r *training.Run) { r.Descent, r.DescentKnown = 61, true })
	portal := with(done(7, 0, 45, 8010), func(r *training.Run) {
		r.Title, r.Kind, r.Key, r.Source = "City 10k", training.RunRace, true, "activities.csv"
	})
	runs, _ := runfile.Merge([]training.Run{portal, watch})
	want := with(watch, func(r *training.Run) { r.Title, r.Kind, r.Key = "City 10k", training.RunRace, true })
	if d := cmp.Diff([]training.Run{want}, runs); d != "" {
		t.Error(d)
	}
}

func TestMergeKeepsEveryDoneMinuteOnceAndIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		runs := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) training.Run {
			kind := rapid.SampledFrom(training.RunKinds).Draw(t, "kind")
			return training.Run{
				Date: day.AddDays(rapid.IntRange(0, 2).Draw(t, "day")), Start: training.At(rapid.IntRange(0, 23).Draw(t, "hour"), 0),
				Minutes: unit.Minutes(rapid.IntRange(0, 3).Draw(t, "minutes") * 30), Kind: kind, Key: kind.Key(), Done: rapid.Bool().Draw(t, "done"),
				Source: rapid.StringMatching(`[ab]`).Draw(t, "source"),
			}
		}), 0, 15).Draw(t, "runs")
		once, _ := runfile.Merge(runs)
		if len(once) > len(runs) {
			t.Fatalf("%d runs of %d", len(once), len(runs))
		}
		for i := 1; i < len(once); i++ {
			if once[i].Begin() < once[i-1].Begin() {
				t.Fatal("not in order")
			}
		}
		again, _ := runfile.Merge(runs)
		if d := cmp.Diff(once, again); d != "" {
			t.Fatalf("same input, other output:\n%s", d)
		}
		done := map[string]bool{}
		for _, r := range once {
			done[fmt.Sprint(r.Date, r.Start, r.Minutes)] = true
		}
		for _, r := range runs {
			if r.Done && !done[fmt.Sprint(r.Date, r.Start, r.Minutes)] && !nearBy(once, r) {
				t.Fatalf("%+v is gone", r)
			}
		}
	})
}

// nearBy reports whether a done run of r's start is left: its richer copy.
func nearBy(runs []training.Run, r training.Run) bool {
	for _, o := range runs {
		if o.Done && o.Begin() == r.Begin() {
			return true
		}
	}
	return false
}
