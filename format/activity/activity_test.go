package activity_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

var morning = time.Date(2027, 4, 18, 5, 30, 20, 0, time.UTC)

// recorded is a run of 45 min 20 s and 8 km at half past seven in Berlin.
func recorded() activity.Activity {
	a := activity.Activity{
		Sport: activity.Running, Start: morning, Timer: 45*time.Minute + 20*time.Second,
		Elapsed: 50 * time.Minute, Distance: 8000, Source: "a.fit", Records: 100, Descent: 61.4, DescentKnown: true,
	}
	a.Place(2*time.Hour, true, nil)
	return a
}

func ExampleRun() {
	r := activity.Run(recorded())
	fmt.Println(r.Date, r.Start, r.Minutes, "min", r.Distance, "m", r.Descent, "m down", r.Kind, r.Done)
	// Output: 2027-04-18 07:30 45 min 8000 m 61 m down easy true
}

func ExampleJudge() {
	ride := recorded()
	ride.Sport, ride.SubSport = activity.Cycling, "mountain"
	fmt.Println(activity.Judge(recorded()).Run)
	fmt.Println(activity.Judge(ride).Why)
	// Output:
	// true
	// cycling (mountain), not a run
}

func TestWhatCountsAsARun(t *testing.T) {
	tests := []struct {
		name   string
		change func(*activity.Activity)
		run    bool
		why    string
	}{
		{"running is a run", func(*activity.Activity) {}, true, ""},
		{"a treadmill run is a run", func(a *activity.Activity) { a.SubSport = "treadmill" }, true, ""},
		{"a walk is not", func(a *activity.Activity) { a.Sport = "walking" }, false, "walking, not a run"},
		{"strength work is told by its own word", func(a *activity.Activity) { a.Sport, a.SubSport = "training", "strength_training" }, false, "strength training, not a run"},
		{"a sport the file calls other is told so", func(a *activity.Activity) { a.Sport = activity.Other }, false, "another sport, not a run"},
		{"changing shoes in a triathlon is nothing to tell", func(a *activity.Activity) { a.Sport = activity.Transition }, false, ""},
		{"a run without a date cannot be placed", func(a *activity.Activity) { a.Start = time.Time{} }, false, "run of 45 min and 8.0 km cannot be placed"},
		{"no duration is no run", func(a *activity.Activity) { a.Timer, a.Elapsed = 0, 0 }, false, "no duration"},
		{"eight days are a forgotten watch", func(a *activity.Activity) { a.Timer = 8 * 24 * time.Hour }, false, "lasts 8 days"},
		{"a pause of 27 days does not count", func(a *activity.Activity) { a.Elapsed = 27 * 24 * time.Hour }, true, ""},
		{"no named sport is taken as a run, and told", func(a *activity.Activity) { a.Sport = "" }, true, "taken as a run"},
		// 20 km in 45 min 20 s is 26.5 km/h.
		{"seven days are believed", func(a *activity.Activity) { a.Timer = 7 * 24 * time.Hour }, true, ""},
		{"without a timer the time with pauses counts", func(a *activity.Activity) { a.Timer, a.Elapsed = 0, 8*24*time.Hour }, false, "lasts 8 days"},
		// 18.13 km in 45 min 20 s is 23.996 km/h, 18.14 km is 24.009.
		{"no named sport just under 24 km/h is a run", func(a *activity.Activity) { a.Sport, a.Distance = "", 18_130 }, true, "taken as a run"},
		{"no named sport just over 24 km/h is none", func(a *activity.Activity) { a.Sport, a.Distance = "", 18_140 }, false, "too fast"},
		{"a fast start over 999 m proves nothing", func(a *activity.Activity) { a.Sport, a.Distance, a.Timer = "", 999, time.Minute }, true, "taken as a run"},
		{"1000 m in a minute were driven", func(a *activity.Activity) { a.Sport, a.Distance, a.Timer = "", 1000, time.Minute }, false, "60 km/h is too fast"},
		{"no named sport at 26 km/h is no run", func(a *activity.Activity) { a.Sport, a.Distance = "", 20000 }, false, "26 km/h is too fast"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := recorded()
			tt.change(&a)
			v := activity.Judge(a)
			if v.Run != tt.run || !strings.Contains(v.Why, tt.why) || tt.why == "" && v.Why != "" {
				t.Errorf("Judge = %+v, want %v %q", v, tt.run, tt.why)
			}
		})
	}
}

func TestMinutesOfARunAreRoundedAndAtLeastOne(t *testing.T) {
	for timer, want := range map[time.Duration]unit.Minutes{
		21 * time.Second:                1,
		45*time.Minute + 29*time.Second: 45,
		45*time.Minute + 30*time.Second: 46,
	} {
		a := recorded()
		a.Timer = timer
		if got := activity.Run(a).Minutes; got != want {
			t.Errorf("%v gives %d min, want %d", timer, got, want)
		}
	}
}

func TestATitleFitsOnOneLineOfATerminal(t *testing.T) {
	a := recorded()
	a.Name = "Hills\r\n and \x1b[31mhome\xff " + strings.Repeat("x", 500)
	got := activity.Run(a).Title
	if want := "Hills and [31mhome " + strings.Repeat("x", 181); got != want { // 19 + 181 = 200
		t.Errorf("got %q", got)
	}
}

func TestKindOf(t *testing.T) {
	tests := []struct {
		name    string
		title   string
		minutes unit.Minutes
		want    training.RunKind
	}{
		{"no title is easy", "", 45, training.RunEasy},
		{"a portal's own title is easy", "Morning Run", 45, training.RunEasy},
		{"75 minutes are long without a title", "", 75, training.RunLong},
		{"74 minutes are not", "", 74, training.RunEasy},
		{"a race is a race however long", "Berlin Marathon", 240, training.RunRace},
		{"parkrun is a race or a trial", "parkrun #12", 24, training.RunTimeTrial},
		{"the pace of a race is no race", "8 km @ 10k race pace", 40, training.RunRacePace},
		{"called long and an hour is long", "Sunday long run", 60, training.RunLong},
		{"called long and shorter is easy", "Sunday long run", 59, training.RunEasy},
		{"a title that names intervals says so", "6 x 800 m", 55, training.RunIntervals},
		{"another sport in the title of a run says nothing", "Yoga", 30, training.RunEasy},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := activity.KindOf(tt.title, tt.minutes); got != tt.want {
				t.Errorf("KindOf(%q, %d) = %s, want %s", tt.title, tt.minutes, got, tt.want)
			}
		})
	}
}

func TestWhatIsTheSameOuting(t *testing.T) {
	tests := []struct {
		name   string
		change func(*activity.Activity)
		want   bool
	}{
		{"the same file twice", func(*activity.Activity) {}, true},
		{"60 s later with the same time", func(a *activity.Activity) { a.Start = a.Start.Add(time.Minute) }, true},
		{"61 s later", func(a *activity.Activity) { a.Start = a.Start.Add(61 * time.Second) }, false},
		{"a start cut to the minute", func(a *activity.Activity) { a.Start, a.MinuteExact = a.Start.Truncate(time.Minute), true }, true},
		{"pauses left in, distance the same", func(a *activity.Activity) { a.Timer, a.Elapsed = 50*time.Minute, 60*time.Minute }, true},
		// 8000 x 1.02 = 8160; 2 % of the larger is 163.2.
		{"distance 2 % longer and another time", func(a *activity.Activity) { a.Timer, a.Elapsed, a.Distance = time.Hour, 2*time.Hour, 8163 }, true},
		{"distance 3 % longer and another time", func(a *activity.Activity) { a.Timer, a.Elapsed, a.Distance = time.Hour, 2*time.Hour, 8250 }, false},
		{"3 % longer along positions", func(a *activity.Activity) {
			a.Timer, a.Elapsed, a.Distance, a.FromPoints = time.Hour, 2*time.Hour, 8250, true
		}, true},
		{"a false start of half a minute", func(a *activity.Activity) { a.Timer, a.Elapsed, a.Distance = 30*time.Second, 30*time.Second, 90 }, false},
		{"another sport", func(a *activity.Activity) { a.Sport = activity.Cycling }, false},
		{"no named sport", func(a *activity.Activity) { a.Sport = "" }, true},
		{"no date", func(a *activity.Activity) { a.Start = time.Time{} }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := recorded(), recorded()
			tt.change(&b)
			if got := activity.Same(a, b); got != tt.want || activity.Same(b, a) != got {
				t.Errorf("Same = %v and %v, want %v both ways", got, activity.Same(b, a), tt.want)
			}
		})
	}
}

func ExampleMerge() {
	watch, portal := recorded(), recorded()
	portal.Source, portal.Name, portal.Records, portal.DescentKnown = "activities.csv", "Race day 10k", 0, false
	kept, dropped := activity.Merge([]activity.Activity{portal, watch})
	fmt.Println(len(kept), kept[0].Source, kept[0].Name, kept[0].Descent, len(dropped))
	// Output: 1 a.fit Race day 10k 61.4 1
}

func TestTheRicherCopyStays(t *testing.T) {
	bare := activity.Activity{Start: morning, Timer: time.Hour, Derived: true, MinuteExact: true, FromPoints: true, Source: "a"}
	// Each later line outweighs all before it together.
	var below []func(*activity.Activity)
	for _, tt := range []struct {
		name   string
		enrich func(*activity.Activity)
	}{
		{"it has records", func(a *activity.Activity) { a.Records = 1 }},
		{"it has laps", func(a *activity.Activity) { a.Laps = 1 }},
		{"it has a title", func(a *activity.Activity) { a.Name = "Loop" }},
		{"it has a heart rate", func(a *activity.Activity) { a.AvgHR = 140 }},
		{"it has a summary", func(a *activity.Activity) { a.Derived = false }},
		{"its start has seconds", func(a *activity.Activity) { a.MinuteExact = false }},
		{"its distance is the device's", func(a *activity.Activity) { a.FromPoints = false }},
		{"it has a distance", func(a *activity.Activity) { a.Distance = 1 }},
		{"it knows the clock of the place", func(a *activity.Activity) { a.LocalKnown = true }},
		{"it knows the way down", func(a *activity.Activity) { a.DescentKnown = true }},
		{"it names the sport", func(a *activity.Activity) { a.Sport = activity.Running }},
	} {
		poor, rich := bare, bare
		rich.Source = "b"
		tt.enrich(&rich)
		for _, f := range below {
			f(&poor)
		}
		for _, order := range [][]activity.Activity{{poor, rich}, {rich, poor}} {
			// A second later, so that the order of arrival is the order of start.
			order[1].Start = morning.Add(time.Second)
			kept, dropped := activity.Merge(order)
			if len(kept) != 1 || kept[0].Source != "b" || dropped[0][0].Source != "a" {
				t.Errorf("%s: %d kept, the first from %s", tt.name, len(kept), kept[0].Source)
			}
		}
		below = append(below, tt.enrich)
	}
}

func TestTheCopyKeptTakesWhatItLacks(t *testing.T) {
	rich, poor := recorded(), recorded()
	rich.LocalKnown, rich.Local = false, time.Time{}
	poor.DescentKnown, poor.Descent = false, 99
	poor.Name, poor.SubSport, poor.AvgHR, poor.Kind, poor.Source = "Loop", "trail", 150, training.RunTempo, "b.fit"
	kept, _ := activity.Merge([]activity.Activity{rich, poor})
	if len(kept) != 1 || kept[0].Source != "a.fit" {
		t.Fatalf("kept %+v", kept)
	}
	a := kept[0]
	if a.Name != "Loop" || a.SubSport != "trail" || a.AvgHR != 150 || a.Kind != training.RunTempo || !a.LocalKnown || a.Local.Format("15:04") != "07:30" {
		t.Errorf("not taken over: %+v", a)
	}
	if a.Descent != 61.4 {
		t.Errorf("the known way down became %v", a.Descent)
	}

	rich, poor = recorded(), recorded()
	rich.DescentKnown, rich.Descent, rich.Distance = false, 99, 0
	poor.Sport, poor.Ascent, poor.Source = "", 70, "b.fit"
	kept, _ = activity.Merge([]activity.Activity{rich, poor})
	if a := kept[0]; a.Source != "a.fit" || a.Descent != 61.4 || a.Ascent != 70 || !a.DescentKnown || a.Distance != 8000 {
		t.Errorf("not taken over: %+v", a)
	}
}

func TestWhatATimeCanBe(t *testing.T) {
	for at, want := range map[string]bool{
		"1990-01-01T00:00:00Z": false, "1990-01-01T00:00:01Z": true, "2099-12-31T23:59:59Z": true, "2100-01-01T00:00:00Z": false,
	} {
		v, err := time.Parse(time.RFC3339, at)
		if err != nil || activity.Plausible(v) != want {
			t.Errorf("%s is plausible: %v, want %v (error %v)", at, !want, want, err)
		}
	}
}

func TestTheLeastClimbThatCountsIsThreeMetres(t *testing.T) {
	var c activity.Climb
	if c.Known() {
		t.Error("a climb is known before any height")
	}
	for _, h := range []unit.Metres{100, 103, 105.9, 103, 100.1} { // up 3, then 2.9 that do not count, then down 2.9
		c.Add(h)
	}
	if c.Ascent != 3 || c.Descent != 0 {
		t.Errorf("up %v, down %v, want 3 and 0", c.Ascent, c.Descent)
	}
	if c.Add(100); c.Descent != 3 {
		t.Errorf("down %v, want 3", c.Descent)
	}
}

func TestMergingTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) activity.Activity {
			a := activity.Activity{
				Sport:    rapid.SampledFrom([]string{"", activity.Running, activity.Cycling}).Draw(t, "sport"),
				Start:    morning.Add(time.Duration(rapid.IntRange(0, 20).Draw(t, "hours")) * time.Hour),
				Timer:    time.Duration(rapid.IntRange(1, 4).Draw(t, "timer")) * 20 * time.Minute,
				Distance: unit.Metres(rapid.IntRange(0, 3).Draw(t, "km") * 5000),
				Source:   rapid.StringMatching(`[ab]`).Draw(t, "source"),
			}
			a.Place(0, false, nil)
			return a
		}), 0, 12).Draw(t, "all")
		once, dropped := activity.Merge(all)
		if len(once)+len(dropped) != len(all) {
			t.Fatalf("%d kept and %d dropped of %d", len(once), len(dropped), len(all))
		}
		twice, _ := activity.Merge(once)
		if len(twice) > len(once) {
			t.Fatalf("merging again made %d of %d", len(twice), len(once))
		}
		again, _ := activity.Merge(all)
		if d := cmp.Diff(once, again, cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) })); d != "" {
			t.Fatalf("same input, other output:\n%s", d)
		}
	})
}

func TestClimbLeavesTremblingOut(t *testing.T) {
	var c activity.Climb
	// Up 30 in steps of 5, down 25. Trembling of 2 does not count.
	for _, h := range []unit.Metres{0, 2, 0, 5, 10, 15, 20, 25, 30, 28, 30, 25, 20, 15, 10, 5} {
		c.Add(h)
	}
	if c.Ascent != 30 || c.Descent != 25 || !c.Known() {
		t.Errorf("up %v, down %v, want 30 and 25", c.Ascent, c.Descent)
	}
}

func TestCivilTime(t *testing.T) {
	berlin := time.FixedZone("CEST", 7200)
	tests := []struct {
		name   string
		offset time.Duration
		known  bool
		zone   *time.Location
		want   string
	}{
		{"the file's offset wins over the zone", -4 * time.Hour, true, berlin, "2027-04-18 01:30"},
		{"else the athlete's zone", 0, false, berlin, "2027-04-18 07:30"},
		{"else UTC", 0, false, nil, "2027-04-18 05:30"},
		{"an offset may change the day", -6 * time.Hour, true, nil, "2027-04-17 23:30"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := recorded()
			a.Place(tt.offset, tt.known, tt.zone)
			r := activity.Run(a)
			if got := r.Date.String() + " " + r.Start.String(); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
