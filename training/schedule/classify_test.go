package schedule

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

func TestWhatCountsAsALongRun(t *testing.T) {
	day := training.NewDate(2026, 11, 23)
	easy := func(minutes ...unit.Minutes) []training.Run {
		var out []training.Run
		for i, m := range minutes {
			out = append(out, training.Run{Date: day.AddDays(i), Start: 420, Minutes: m, Kind: training.RunEasy})
		}
		return out
	}
	tests := []struct {
		name    string
		others  []training.Run
		minutes unit.Minutes
		kind    training.RunKind
		long    bool
	}{
		{"75 minutes are long whatever the rest", easy(90, 90, 90), 75, training.RunLong, true},
		{"74 minutes are not, beside an hour's runs", easy(60, 60, 60), 74, training.RunLong, false}, // 1.3 x 60 = 78
		{"65 minutes are long beside 50", easy(50, 50, 50), 65, training.RunLong, true},              // 1.3 x 50 = 65
		{"64 minutes are not long beside 50", easy(50, 50, 50), 64, training.RunLong, false},
		{"under an hour is never long", easy(30, 30, 30), 59, training.RunLong, false},
		{"an even number of runs takes the middle", easy(40, 50, 60), 65, training.RunLong, false}, // median of 40 50 60 65 is 55; 71.5
		{"an easy run stays easy at any length", easy(30), 120, training.RunEasy, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			runs := append(tt.others, training.Run{Date: day.AddDays(6), Start: 480, Minutes: tt.minutes, Kind: tt.kind})
			outings, blocks := classify(runs, false)
			last := outings[len(outings)-1]
			if last.long != tt.long || last.key != tt.long || len(blocks) > 0 != tt.long {
				t.Errorf("long %v, key %v, %d blocks; want long %v", last.long, last.key, len(blocks), tt.long)
			}
		})
	}
}

func TestLongDaysInARowAreOneBlock(t *testing.T) {
	day := training.NewDate(2026, 11, 28)
	long := func(back int, minutes unit.Minutes) training.Run {
		return training.Run{Date: day.AddDays(back), Start: 480, Minutes: minutes, Kind: training.RunLong}
	}
	_, blocks := classify([]training.Run{long(1, 150), long(0, 240), long(3, 90)}, false)
	if len(blocks) != 2 {
		t.Fatalf("%d blocks, want 2: Saturday with Sunday, and Tuesday", len(blocks))
	}
	if blocks[0].begin != day.On(480) || blocks[0].end != day.AddDays(1).On(480+150) {
		t.Errorf("the block runs from %d to %d, want from Saturday's start to Sunday's end", blocks[0].begin, blocks[0].end)
	}
	if !blocks[0].big || blocks[1].big || blocks[0].downhill {
		t.Errorf("big %v %v, downhill %v; want the first over two hours, none downhill", blocks[0].big, blocks[1].big, blocks[0].downhill)
	}
}

func TestDownhillIsTheGivenDescentOrTheGoal(t *testing.T) {
	run := training.Run{Date: 1000, Start: 480, Minutes: 100, Kind: training.RunLong}
	known := func(m unit.Metres) training.Run { r := run; r.Descent, r.DescentKnown = m, true; return r }
	tests := []struct {
		name string
		run  training.Run
		goal bool
		want bool
	}{
		{"500 m down", known(500), false, true},
		{"499 m down", known(499), false, false},
		{"a known flat run of a trail runner", known(0), true, false},
		{"an unknown descent of a trail runner", run, true, true},
		{"an unknown descent of anyone else", run, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, blocks := classify([]training.Run{tt.run}, tt.goal); blocks[0].downhill != tt.want {
				t.Errorf("downhill = %v, want %v", blocks[0].downhill, tt.want)
			}
		})
	}
}

func TestKeyAndEveningRuns(t *testing.T) {
	at := func(kind training.RunKind, start training.Clock, minutes unit.Minutes) outing {
		o, _ := classify([]training.Run{{Date: 1000, Start: start, Minutes: minutes, Kind: kind}}, false)
		return o[0]
	}
	for _, kind := range training.RunKinds {
		if o := at(kind, 420, 80); o.key != kind.Key() || o.hard != kind.Hard() {
			t.Errorf("%s: key %v hard %v", kind, o.key, o.hard)
		}
	}
	if at(training.RunTempo, 16*60, 60).evening {
		t.Error("a run that ends at 17:00 is no evening run")
	}
	if !at(training.RunTempo, 16*60, 61).evening {
		t.Error("a run that ends at 17:01 is an evening run")
	}
	if at(training.RunEasy, 19*60, 60).evening {
		t.Error("an easy run in the evening is no evening key run")
	}
}
