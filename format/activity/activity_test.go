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
