package tcx_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/tcx"
	"github.com/legwork-run/legwork/training"
)

func wrap(body string) string {
	return `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">` + body + `</TrainingCenterDatabase>`
}

func lap(start string, seconds, metres, hr int, track string) string {
	return fmt.Sprintf(`<Lap StartTime="%s"><TotalTimeSeconds>%d</TotalTimeSeconds><DistanceMeters>%d</DistanceMeters>`+
		`<AverageHeartRateBpm><Value>%d</Value></AverageHeartRateBpm><Track>%s</Track></Lap>`, start, seconds, metres, hr, track)
}

func pt(at string, metres, height, hr int) string {
	return fmt.Sprintf(`<Trackpoint><Time>%s</Time><AltitudeMeters>%d</AltitudeMeters><DistanceMeters>%d</DistanceMeters><HeartRateBpm><Value>%d</Value></HeartRateBpm></Trackpoint>`, at, height, metres, hr)
}

func run(inside string) string {
	return `<Activities><Activity Sport="Running"><Id>2027-04-18T05:30:00Z</Id>` + inside + `</Activity></Activities>`
}

func read(in string) (activity.File, error) {
	return tcx.Read(strings.NewReader(in), "x.tcx", time.UTC)
}

func ExampleRead() {
	in := wrap(run(lap("2027-04-18T05:30:00Z", 300, 1000, 140, "") + lap("2027-04-18T05:35:00Z", 100, 500, 160, "")))
	f, err := tcx.Read(strings.NewReader("  \n"+in), "laps.tcx", time.FixedZone("", 7200))
	a := f.Activities[0]
	// (140 x 300 + 160 x 100) / 400 = 145
	fmt.Println(a.Sport, a.Local.Format("15:04"), a.Timer, a.Distance, a.AvgHR, a.Laps, err)
	// Output: running 07:30 6m40s 1500 145 2 <nil>
}

func TestWhatLapsLeaveOutComesFromPoints(t *testing.T) {
	// 05:30:23 to 05:32:23, 400 m, up 20 and down 30.
	track := pt("2027-04-18T05:30:23Z", 0, 100, 120) + pt("2027-04-18T05:31:23Z", 200, 120, 140) + pt("2027-04-18T05:32:23Z", 400, 90, 0)
	f, err := read(wrap(run(`<Lap StartTime="2027-04-18T05:30:00Z"><Track>` + track + `</Track></Lap>`)))
	if err != nil {
		t.Fatal(err)
	}
	a := f.Activities[0]
	if a.Timer != 2*time.Minute || a.Distance != 400 || a.AvgHR != 130 || a.MaxHR != 140 || a.HeartRates != 2 || a.Ascent != 20 || a.Descent != 30 {
		t.Errorf("%+v", a)
	}
	if a.Start.Format(time.TimeOnly) != "05:30:23" || a.MinuteExact {
		t.Errorf("start %v: the first point knows better than a start cut to the minute", a.Start)
	}
}

func TestAStartCutToTheMinuteIsMarked(t *testing.T) {
	for _, tt := range []struct {
		name, start string
		want        bool
	}{
		{"a whole minute without points", "2027-04-18T05:30:00Z", true},
		{"seconds are given", "2027-04-18T05:30:23Z", false},
	} {
		f, err := read(wrap(run(lap(tt.start, 300, 1000, 140, ""))))
		if err != nil || f.Activities[0].MinuteExact != tt.want {
			t.Errorf("%s: marked %v, error %v", tt.name, f.Activities[0].MinuteExact, err)
		}
	}
}

func TestMultisportSessionsHoldSeveralActivities(t *testing.T) {
	one := `<Activity Sport="%s"><Id>2027-04-18T05:30:00Z</Id>` + lap("2027-04-18T05:30:01Z", 300, 1000, 140, "") + `</Activity>`
	f, err := read(wrap(`<Activities><MultiSportSession><Id>2027-04-18T05:30:00Z</Id><FirstSport>` + fmt.Sprintf(one, "Biking") +
		`</FirstSport><NextSport><Transition StartTime="2027-04-18T05:35:00Z"/>` + fmt.Sprintf(one, "Running") + `</NextSport></MultiSportSession>` +
		fmt.Sprintf(one, "Other") + `</Activities>`))
	if err != nil || len(f.Activities) != 3 {
		t.Fatalf("%d activities, error %v", len(f.Activities), err)
	}
	for i, want := range []string{activity.Cycling, activity.Running, activity.Other} {
		if f.Activities[i].Sport != want {
			t.Errorf("activity %d is %q, want %q", i, f.Activities[i].Sport, want)
		}
	}
}

func TestTheNameIsThePlansElseTheNotes(t *testing.T) {
	l := lap("2027-04-18T05:30:01Z", 300, 1000, 140, "")
	for want, in := range map[string]string{
		"6 x 800":               run(`<Notes>tired</Notes>` + l + `<Training><Plan><Name>6 x 800</Name></Plan></Training>`),
		"Berlin race":           run(l + "<Notes>Berlin race\nfelt good</Notes>"),
		strings.Repeat("x", 80): run("<Notes>" + strings.Repeat("x", 80) + "</Notes>" + l),
		"first":                 run("<Notes>first</Notes><Notes>second</Notes>" + l),
		"":                      run(l + "<Notes>" + strings.Repeat("long ", 40) + "</Notes>"),
	} {
		f, err := read(wrap(in))
		if err != nil || f.Activities[0].Name != want {
			t.Errorf("name %q, want %q (error %v)", f.Activities[0].Name, want, err)
		}
	}
}

func TestACutFileGivesWhatCameBefore(t *testing.T) {
	whole := wrap(run(lap("2027-04-18T05:30:01Z", 300, 1000, 140, pt("2027-04-18T05:30:01Z", 0, 1, 1)) + lap("2027-04-18T05:35:01Z", 300, 1000, 140, "")))
	for n := range whole {
		f, err := read(whole[:n])
		var invalid *training.InvalidError
		switch {
		case err == nil && (len(f.Activities) != 1 || len(f.Notes) != 1):
			t.Fatalf("cut at %d: %d activities, notes %v", n, len(f.Activities), f.Notes)
		case err != nil && !errors.As(err, &invalid):
			t.Fatalf("cut at %d: error %v", n, err)
		}
	}
}

func TestAReaderThatFailsIsNoWrongFile(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, err := tcx.Read(io.MultiReader(strings.NewReader("<TrainingCenterDatabase>"), iotest.ErrReader(broken)), "x.tcx", nil)
	var invalid *training.InvalidError
	if !errors.Is(err, broken) || errors.As(err, &invalid) {
		t.Errorf("error = %v, want the reader's own", err)
	}
}

func TestWhichStartsAreBelieved(t *testing.T) {
	for _, tt := range []struct {
		name, lap, point string
		local            string // on the athlete's clock, in UTC without an offset
		known, cut       bool
	}{
		{"an offset is the athlete's clock", "2027-04-18T05:30:01+02:00", "", "2027-04-18 05:30:01", true, false},
		{"fourteen hours ahead is an offset", "2027-04-18T05:30:01+14:00", "", "2027-04-18 05:30:01", true, false},
		{"fourteen hours behind is an offset", "2027-04-18T05:30:01-14:00", "", "2027-04-18 05:30:01", true, false},
		{"more than fourteen is none", "2027-04-18T05:30:01+14:01", "", "2027-04-17 15:29:01", false, false},
		{"no zone is UTC", "2027-04-18T05:30:01", "", "2027-04-18 05:30:01", false, false},
		{"a point within the minute knows better", "2027-04-18T05:30:00Z", "2027-04-18T05:30:59Z", "2027-04-18 05:30:59", false, false},
		{"a point a minute later is a late one", "2027-04-18T05:30:00Z", "2027-04-18T05:31:00Z", "2027-04-18 05:30:00", false, true},
		{"a point before the start is an early one", "2027-04-18T05:30:00Z", "2027-04-18T05:29:50Z", "2027-04-18 05:30:00", false, true},
		{"a clock never set leaves the id", "1970-01-01T00:00:01Z", "", "2027-04-18 05:30:00", false, true},
	} {
		track := ""
		if tt.point != "" {
			track = pt(tt.point, 0, 100, 0)
		}
		f, err := read(wrap(run(lap(tt.lap, 300, 1000, 140, track))))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		a := f.Activities[0]
		if got := a.Local.Format(time.DateTime); got != tt.local || a.LocalKnown != tt.known || a.MinuteExact != tt.cut {
			t.Errorf("%s: %s, known %v, cut to the minute %v", tt.name, got, a.LocalKnown, a.MinuteExact)
		}
	}
}

func TestHeartRatesStayWithinAByte(t *testing.T) {
	for text, want := range map[string]int{"150": 150, "254": 254, "255": 254, "999": 254, "149.6": 150, "-3": 0, "x": 0} {
		f, err := read(wrap(run(`<Lap StartTime="2027-04-18T05:30:01Z"><TotalTimeSeconds>60</TotalTimeSeconds><MaximumHeartRateBpm><Value>` + text + `</Value></MaximumHeartRateBpm></Lap>`)))
		if err != nil || f.Activities[0].MaxHR != want {
			t.Errorf("%s: %d, want %d (error %v)", text, f.Activities[0].MaxHR, want, err)
		}
	}
	f, err := read(wrap(run(`<Lap StartTime="2027-04-18T05:30:01Z"><TotalTimeSeconds>60</TotalTimeSeconds><Track>` + pt("2027-04-18T05:30:01Z", 0, 0, 1) + `</Track></Lap>`)))
	if a := f.Activities[0]; err != nil || a.AvgHR != 1 || !a.HRDerived {
		t.Errorf("one beat of one point: mean %d, derived %v, error %v", a.AvgHR, a.HRDerived, err)
	}
}

func TestWithoutALapsStartTheIdElseTheFirstPointIsTheStart(t *testing.T) {
	inside := `<Lap><TotalTimeSeconds>60</TotalTimeSeconds><Track>` + pt("2027-04-18T05:31:07Z", 0, 0, 0) + `</Track></Lap>`
	for id, want := range map[string]string{"<Id>2027-04-18T05:30:05Z</Id>": "05:30:05", "": "05:31:07"} {
		f, err := read(wrap(`<Activities><Activity Sport="Running">` + id + inside + `</Activity></Activities>`))
		if err != nil || f.Activities[0].Start.Format(time.TimeOnly) != want {
			t.Errorf("%q: start %v, want %s (error %v)", id, f.Activities[0].Start, want, err)
		}
	}
}

func TestNumbersThatCannotBeAreNone(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"300": 5 * time.Minute, "0.5": 500 * time.Millisecond, "-300": 2 * time.Minute, "NaN": 2 * time.Minute, "long": 2 * time.Minute, "": 2 * time.Minute,
		"31622400": 366 * 24 * time.Hour, "31622401": 2 * time.Minute, // a leap year, and a second more
	} {
		// Without the lap's own time the two points give two minutes.
		track := pt("2027-04-18T05:30:01Z", 0, 100, 0) + pt("2027-04-18T05:32:01Z", 400, 100, 0)
		f, err := read(wrap(run(`<Lap StartTime="2027-04-18T05:30:01Z"><TotalTimeSeconds>` + text + `</TotalTimeSeconds><Track>` + track + `</Track></Lap>`)))
		if err != nil || f.Activities[0].Timer != want {
			t.Errorf("%q: %v, error %v, want %v", text, f.Activities[0].Timer, err, want)
		}
	}
}

func TestWhatIsNoActivityIsRefused(t *testing.T) {
	for want, in := range map[string]string{
		"not a TCX file":      `<gpx/>`,
		"a planned workout":   wrap(`<Workouts><Workout Sport="Running"><Name>x</Name></Workout></Workouts>`),
		"a course":            wrap(`<Courses><Course><Name>x</Name>` + lap("2027-04-18T05:30:00Z", 1, 1, 1, "") + `</Course></Courses>`),
		"it holds no":         wrap(``),
		"no times and no":     wrap(run(``)),
		"refused: it declare": `<!DOCTYPE a [<!ENTITY a "b">]>` + wrap(``),
		"damaged at line":     `<TrainingCenterDatabase><Activities>`,
		"more than 20000":     wrap(strings.Repeat(`<Activity></Activity>`, 20_001)),
	} {
		_, err := read(in)
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, want) || invalid.Field != "x.tcx" {
			t.Errorf("error = %v, want one that says %q", err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(wrap(run(lap("2027-04-18T05:30:01Z", 300, 1000, 140, pt("2027-04-18T05:30:01Z", 0, 1, 1)))))
	f.Add(`<Activity><Lap><Trackpoint><Time>2027-04-18T05:30:01+01:00</Time></Trackpoint></Lap></Activity>`)
	f.Fuzz(func(t *testing.T, in string) {
		file, err := read(in)
		if err == nil && len(file.Activities) == 0 {
			t.Error("neither an activity nor an error")
		}
		for _, a := range file.Activities {
			if a.Timer < 0 || a.Elapsed < 0 || a.Distance < 0 {
				t.Errorf("%+v", a)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	var points strings.Builder
	for i := range 3600 {
		points.WriteString(pt(fmt.Sprintf("2027-04-18T05:%02d:%02dZ", i/60%60, i%60), i*3, 100+i%7, 140))
	}
	in := wrap(run(lap("2027-04-18T05:30:01Z", 3600, 10800, 140, points.String())))
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		if _, err := read(in); err != nil {
			b.Fatal(err)
		}
	}
}
