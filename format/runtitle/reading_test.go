package runtitle_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleRead() {
	r := runtitle.Read(runtitle.Event{Title: "🏃 Easy Run • 6mi • 50m - 55m"})
	fmt.Println(r.Sport, r.Kind, r.Minutes, r.Confidence)
	fmt.Printf("%.1f km\n", r.Distance.Kilometres())
	// Output:
	// run easy 53 sure
	// 9.7 km
}

const (
	easy      = training.RunEasy
	long      = training.RunLong
	tempo     = training.RunTempo
	intervals = training.RunIntervals
	hills     = training.RunHills
	race      = training.RunRace
	racepace  = training.RunRacePace
	trial     = training.RunTimeTrial
	recovery  = training.RunRecovery
	stridesK  = training.RunStrides
	hike      = training.RunHike
	mile      = unit.MetresPerMile
)

func TestRunsAreReadFromTitles(t *testing.T) {
	tests := []struct {
		title string
		kind  training.RunKind
		min   unit.Minutes
		dist  float64
	}{
		{"5 x 1k @ 10k pace", intervals, 0, 0},
		{"Easy 8 km", easy, 0, 8000},
		{"LR 26km", long, 0, 26000},
		{"E 45 min", easy, 45, 0},
		{"8 km w/ 5 km @ LT", tempo, 0, 8000},
		{"Intervals 12x600m (45s)", intervals, 0, 0},
		{"20 min tempo", tempo, 20, 0},
		{"6K (race pace)", racepace, 0, 6000},
		{"RACE! - 26.2", race, 0, 42195},
		{"Laufen", easy, 0, 0},
		{"🏃 Easy Run • 6mi • 50m - 55m", easy, 53, 6 * mile}, // (50 + 55)/2 = 52.5
		{"🔥 Pyramid Intervals • 45m", intervals, 45, 0},
		{"🏃 Long Run • 10mi", long, 0, 10 * mile},
		{"🏃 Tempo Run • 45m", tempo, 45, 0},
		{"🏃 Weekly Club Run", easy, 0, 0},
		{"5mi Hills Training Run", hills, 0, 5 * mile},
		{"12mi Training Hike", hike, 0, 12 * mile},
		{"Easy 8-12 km", easy, 0, 10000}, // (8 + 12)/2
		{"Easy 40-50 min", easy, 45, 0},
		{"Easy 48h", easy, 2880, 0},
		{"Easy 49h", easy, 0, 0}, // longer than two days is a slip of the pen
		{"Easy 400 km", easy, 0, 400_000},
		{"Easy 401 km", easy, 0, 0},
		{"Easy 99 m", easy, 99, 0}, // so few can only be minutes
		{"Easy 100 m", easy, 0, 0}, // and so many metres are no whole run
		{"Walk run 40 min", easy, 40, 0},
		{"Half marathon 21.1", race, 0, 21097.5},
		{"Marathon 42.2", race, 0, 42195},
		{"Laafen - Intervalle / 12x600m (45s Paus)", intervals, 0, 0},
		{"Long Run, 22 km", long, 0, 22000},
		{"Long Run — 12.0 mi", long, 0, 12 * mile},
		{"Run - Threshold 2x20", intervals, 0, 0}, // repetitions come before tempo
		{"Run - Threshold 20 min", tempo, 20, 0},
		{"Easy 35-40 min", easy, 38, 0}, // 37.5
		{"Easy 8,5 km", easy, 0, 8500},
		{"10 km locker", easy, 0, 10000},
		{"Langer Lauf 24 km", long, 0, 24000},
		{"langer DL 2h", long, 120, 0},
		{"Tempodauerlauf 10 km", tempo, 0, 10000},
		{"Tempoläufe 6×1000 m", intervals, 0, 0},
		{"Bergläufe 8 x 60 s", hills, 0, 0},
		{"Regenerationslauf 30 min", recovery, 30, 0},
		{"GA1 60 Minuten", easy, 60, 0},
		{"Wettkampf 10 km", race, 0, 10000},
		{"Långpass 20 km", long, 0, 20000},
		{"Lugn distans 10 km", easy, 0, 10000},
		{"Sortie longue 1h45", long, 105, 0},
		{"Fractionné 10 x 400m", intervals, 0, 0},
		{"Footing 45'", easy, 45, 0},
		{"Seuil 3 km", tempo, 0, 3000},
		{"Rodaje suave 50 min", easy, 50, 0},
		{"Tirada larga 18 km", long, 0, 18000},
		{"Ripetute 5x1000m", intervals, 0, 0},
		{"Lungo 25 km", long, 0, 25000},
		{"Rustige duurloop 8 km", easy, 0, 8000},
		{"Langtur 18 km", long, 0, 18000},
		{"parkrun", trial, 0, 5000},
		{"5k time trial", trial, 0, 5000},
		{"3k TT", trial, 0, 3000},
		{"Berlin Marathon", race, 0, 42195},
		{"Half Marathon Race", race, 0, 21097.5},
		{"Marathon pace 12 km", racepace, 0, 12000},
		{"10 mi w/ 6 @ MP", racepace, 0, 10 * mile},
		{"Pre-race shakeout 20 min", recovery, 20, 0},
		{"Race week: easy 5 km", easy, 0, 5000},
		{"Post race recovery jog 30 min", recovery, 30, 0},
		{"Marathon training: easy 10 km", easy, 0, 10000},
		{"Hill repeats 8x60s", hills, 0, 0},
		{"Long run with hills 18 km", long, 0, 18000},
		{"Long run 28 km w/ 3x5 km MP", long, 0, 28000}, // stays long: its length is what counts
		{"Long intervals 5x2k", intervals, 0, 0},
		{"Easy 8 km + 6x100m strides", stridesK, 0, 8000},
		{"Strides", stridesK, 0, 0},
		{"Tempo 6 km + 4 strides", tempo, 0, 6000},
		{"2 km WU, 5x1k, 2 km CD", intervals, 0, 9000}, // 2 + 5 + 2
		{"10 min warm-up, 20 min tempo, 10 min cool-down", tempo, 40, 0},
		{"Long run 1:45", long, 105, 0},
		{"Long run 2:00:00", long, 120, 0},
		{"Easy 1 h 10 min", easy, 70, 0},
		{"Easy 90'", easy, 90, 0},
		{"Run/walk 30 min", easy, 30, 0},
		{"Jog 5 min, walk 1 min x 6", easy, 5, 0},
		{"Easy run @ 5:30/km 10 km", easy, 0, 10000},
		{"Fartlek 50 min", intervals, 50, 0},
		{"Track: 8 x 400 m, 200 m jog", intervals, 0, 0},
		{"Intervals 6x800m, 2 min rest", intervals, 0, 0},
		{"Progression run 12 km", tempo, 0, 12000},
		{"3*10 min threshold", intervals, 0, 0},
		{"Trail 15 km", easy, 0, 15000},
		{"Easy run (5 mi)", easy, 0, 5 * mile},
		{"Hilly easy run 10 km", easy, 0, 10000},
		{"4 km easy, 4 km tempo, 2 km easy", tempo, 0, 10000}, // 4 + 4 + 2
		{"MLR 15 mi", long, 0, 15 * mile},
		{"Long 2h45", long, 165, 0},
		{"45 min", easy, 45, 0},
		{"Treadmill run 40m", easy, 40, 0},
		{"Recovery or rest", recovery, 0, 0},
		{"Base 60 min", easy, 60, 0},
		{"Endurance", easy, 0, 0},
		{"Easy Sunday", easy, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.title, func(t *testing.T) {
			got := runtitle.Read(runtitle.Event{Title: tt.title})
			if got.Sport != runtitle.Run || got.Kind != tt.kind {
				t.Errorf("reads as %s %s, want run %s", got.Sport, got.Kind, tt.kind)
			}
			if got.Minutes != tt.min || !near(got.Distance, tt.dist) {
				t.Errorf("amounts %d min %.0f m, want %d min %.0f m", got.Minutes, got.Distance, tt.min, tt.dist)
			}
		})
	}
}

func near(a unit.Metres, b float64) bool { return float64(a)-b < 1 && b-float64(a) < 1 }

func TestOtherThingsAreNotRuns(t *testing.T) {
	tests := map[string]runtitle.Sport{
		"Bike - Threshold 2x20":              runtitle.Other,
		"Bike: easy run-out":                 runtitle.Other,
		"Long Ride":                          runtitle.Other,
		"Long Ride - Century prep":           runtitle.Other,
		"Recovery spin":                      runtitle.Other,
		"Swim 10x100, easy":                  runtitle.Other,
		"Vélo 2h":                            runtitle.Other,
		"Aqua jogging 40 min":                runtitle.Other,
		"Walk 30 min":                        runtitle.Other,
		"Radfahren 60 min":                   runtitle.Other,
		"💪 Strength & Conditioning • 30m":    runtitle.Strength,
		"Strength & Conditioning: Full body": runtitle.Strength,
		"Strength and Mobility exercise":     runtitle.Strength,
		"Strength - Run specific":            runtitle.Strength,
		"Strength for runners":               runtitle.Strength,
		"Krafttraining 45 min":               runtitle.Strength,
		"Gym":                                runtitle.Strength,
		"S&C 40 min":                         runtitle.Strength,
		"Core 15 min":                        runtitle.Strength,
		"Mobility exercise":                  runtitle.Mobility,
		"Yoga":                               runtitle.Mobility,
		"Rest Day":                           runtitle.Rest,
		"REST":                               runtitle.Rest,
		"Off":                                runtitle.Rest,
		"Ruhetag":                            runtitle.Rest,
		"Rest Day - optional bike":           runtitle.Rest,
		"Rest or easy 5 km":                  runtitle.Rest,
		"Day off":                            runtitle.Rest,
		"Base camp":                          runtitle.Unknown,
		"Slow cooker":                        runtitle.Unknown,
		"Board meeting 30 min":               runtitle.Unknown,
		"Dentist":                            runtitle.Unknown,
		"Team meeting":                       runtitle.Unknown,
		"":                                   runtitle.Unknown,
		"Bike 40 km":                         runtitle.Other,
		"Langlauf Ski":                       runtitle.Other,
	}
	for title, want := range tests {
		t.Run(title, func(t *testing.T) {
			if got := runtitle.Read(runtitle.Event{Title: title}); got.Sport != want {
				t.Errorf("reads as %s %s, want %s", got.Sport, got.Kind, want)
			}
		})
	}
}

func TestWordsBeyondTheTitle(t *testing.T) {
	tests := []struct {
		name string
		e    runtitle.Event
		want runtitle.Reading
	}{
		{"the description names the kind when the title does not",
			runtitle.Event{Title: "Club run", Description: "6 x 800 m on the track"},
			runtitle.Reading{Sport: runtitle.Run, Kind: intervals, Confidence: runtitle.Likely}},
		{"planned duration and distance lines win over the title",
			runtitle.Event{Title: "Run - Easy 40 min", Description: "Take it easy\nPlanned Duration: 1:05\nPlanned TSS: 50\nPlanned Distance: 6 mi"},
			runtitle.Reading{Sport: runtitle.Run, Kind: easy, Minutes: 65, Distance: 6 * mile, Confidence: runtitle.Sure}},
		{"what is known wins over everything",
			runtitle.Event{Title: "Easy Run • 6mi • 50m - 55m", Minutes: 52},
			runtitle.Reading{Sport: runtitle.Run, Kind: easy, Minutes: 52, Distance: 6 * mile, Confidence: runtitle.Sure}},
		{"pieces of a workout in the description are not its length",
			runtitle.Event{Title: "Easy Run", Description: "Warm up: 10 mins easy\nMain: 4mi at 8:30/mi"},
			runtitle.Reading{Sport: runtitle.Run, Kind: easy, Confidence: runtitle.Sure}},
		{"strength beside a run is said",
			runtitle.Event{Title: "Easy Run 8 km + strength"},
			runtitle.Reading{Sport: runtitle.Run, Kind: easy, Distance: 8000, Strength: true, Confidence: runtitle.Sure}},
		{"strides are counted",
			runtitle.Event{Title: "Easy 40 min, 6 strides"},
			runtitle.Reading{Sport: runtitle.Run, Kind: stridesK, Minutes: 40, Strides: 6, Confidence: runtitle.Sure}},
		{"a run without a word for its kind is a guess",
			runtitle.Event{Title: "Laufen"},
			runtitle.Reading{Sport: runtitle.Run, Kind: easy, Confidence: runtitle.Guess}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, runtitle.Read(tt.e)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"5 x 1k @ 10k pace", "🏃 Easy Run • 6mi • 50m - 55m", "RACE! - 26.2", "1h30", "((((", "9999999x9999999km", "\xff\xfe"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, title, description string) {
		r := runtitle.Read(runtitle.Event{Title: title, Description: description})
		if r.Minutes < 0 || r.Minutes > 48*60 || r.Distance < 0 || r.Distance > 400_000 {
			t.Errorf("%q: %d min, %.0f m", title, r.Minutes, r.Distance)
		}
		if (r.Sport == runtitle.Run) != (r.Kind != "") {
			t.Errorf("%q: sport %s with kind %q", title, r.Sport, r.Kind)
		}
	})
}
