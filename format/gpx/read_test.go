package gpx_test

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/gpx"
	"github.com/legwork-run/legwork/training"
)

// wrap puts tracks into a file.
func wrap(body string) string {
	return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">` + body + `</gpx>`
}

// pt is a point on the equator, so many thousandths of a degree east, 111.19 m
// each, with a time.
func pt(thousandths int, at string) string {
	return fmt.Sprintf(`<trkpt lat="0" lon="%.3f"><time>%s</time></trkpt>`, float64(thousandths)/1000, at)
}

func read(in string) (activity.File, error) {
	return gpx.Read(strings.NewReader(in), "x.gpx", time.UTC)
}

func ExampleRead() {
	in := wrap(`<trk><name>Along the equator</name><type>running</type><trkseg>` +
		pt(0, "2027-04-18T05:30:00Z") + pt(9, "2027-04-18T05:35:00Z") + `</trkseg></trk>`)
	f, err := gpx.Read(strings.NewReader(in), "equator.gpx", time.FixedZone("", 7200))
	a := f.Activities[0]
	// 6371 km x 0.009 degrees x pi/180 = 1000.8 m
	fmt.Printf("%s %s %s %.1f m in %v, %v\n", a.Name, a.Sport, a.Local.Format("15:04"), a.Distance, a.Timer, err)
	// Output: Along the equator running 07:30 1000.8 m in 5m0s, <nil>
}

func TestTimesAndGaps(t *testing.T) {
	tests := []struct {
		name           string
		body           string
		timer, elapsed time.Duration
		points         float64 // thousandths of a degree
		local          string
	}{
		{"fractions count", `<trk><trkseg>` + pt(0, "2027-04-18T05:30:00.250Z") + pt(1, "2027-04-18T05:31:00.750Z") + `</trkseg></trk>`,
			60500 * time.Millisecond, 60500 * time.Millisecond, 1, "05:30"},
		{"an offset is the athlete's clock", `<trk><trkseg>` + pt(0, "2027-04-18T05:30:00+02:00") + pt(1, "2027-04-18T05:31:00+02:00") + `</trkseg></trk>`,
			time.Minute, time.Minute, 1, "05:30"},
		{"a gap between segments is neither distance nor time", `<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") +
			`</trkseg><trkseg></trkseg><trkseg>` + pt(500, "2027-04-18T05:41:00Z") + pt(501, "2027-04-18T05:42:00Z") + `</trkseg></trk>`,
			2 * time.Minute, 12 * time.Minute, 2, "05:30"},
		{"two tracks within the hour are one outing", `<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") +
			`</trkseg></trk><trk><trkseg>` + pt(3, "2027-04-18T06:31:00Z") + pt(4, "2027-04-18T06:32:00Z") + `</trkseg></trk>`,
			2 * time.Minute, 62 * time.Minute, 2, "05:30"},
		{"points without a time still lie on the way", `<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "") + pt(2, "2027-04-18T05:31:00Z") + `</trkseg></trk>`,
			time.Minute, time.Minute, 2, "05:30"},
		{"a year of 1901 is a clock not set", `<trk><trkseg>` + pt(0, "1901-04-18T05:30:00Z") + pt(1, "2027-04-18T05:30:00Z") + pt(2, "2027-04-18T05:31:00Z") + `</trkseg></trk>`,
			time.Minute, time.Minute, 2, "05:30"},
		{"a position off the globe is left out", `<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + `<trkpt lat="95" lon="x"><time>2027-04-18T05:30:30Z</time></trkpt>` + pt(2, "2027-04-18T05:31:00Z") + `</trkseg></trk>`,
			time.Minute, time.Minute, 2, "05:30"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := read(wrap(tt.body))
			if err != nil || len(f.Activities) != 1 {
				t.Fatalf("%d activities, error %v", len(f.Activities), err)
			}
			a := f.Activities[0]
			metres := tt.points * 6_371_000 * math.Pi / 180 / 1000
			if a.Timer != tt.timer || a.Elapsed != tt.elapsed || math.Abs(float64(a.Distance)-metres) > 0.01 || a.Local.Format("15:04") != tt.local {
				t.Errorf("got %v of %v, %.2f m, %s", a.Timer, a.Elapsed, a.Distance, a.Local.Format("15:04"))
			}
		})
	}
}

func TestPositionsOffTheEquator(t *testing.T) {
	// 0.01 degrees of latitude are 1111.95 m; 0.01 of longitude at 52.005
	// degrees 1111.95 x cos 52.005 = 684.52 m; together 1305.76 m.
	at := func(lat, lon, clock string) string {
		return `<trkpt lat="` + lat + `" lon="` + lon + `"><time>2027-04-18T05:` + clock + `Z</time></trkpt>`
	}
	for _, tt := range []struct {
		name, points string
		metres       float64
	}{
		{"north and east", at("52.00", "13.00", "30:00") + at("52.01", "13.01", "35:00"), 1305.76},
		{"across the date line", at("0", "179.995", "30:00") + at("0", "-179.995", "35:00"), 1111.95},
		{"the pole is a place", at("89.99", "0", "30:00") + at("90", "0", "35:00"), 1111.95},
		{"past the pole is none", at("0", "0", "30:00") + at("90.1", "0", "31:00") + at("0.01", "0", "35:00"), 1111.95},
		{"past the date line is none", at("0", "0", "30:00") + at("0", "180.1", "31:00") + at("0.01", "0", "35:00"), 1111.95},
	} {
		f, err := read(wrap(`<trk><trkseg>` + tt.points + `</trkseg></trk>`))
		if err != nil || math.Abs(float64(f.Activities[0].Distance)-tt.metres) > 0.1 {
			t.Errorf("%s: %+v, error %v, want %.1f m", tt.name, f.Activities, err, tt.metres)
		}
	}
}

func TestATrackIsCalledByItsNameElseTheFiles(t *testing.T) {
	trk := func(inside string) string {
		return `<trk>` + inside + `<trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") + `</trkseg></trk>`
	}
	for _, tt := range []struct{ name, body, want string }{
		{"its own name", `<metadata><name>File</name></metadata>` + trk(`<name>Loop</name>`), "Loop"},
		{"the file's, in metadata", `<metadata><name>File</name></metadata>` + trk(""), "File"},
		{"the file's, as GPX 1.0 has it", `<name>File</name>` + trk(""), "File"},
		{"an author is no title", `<metadata><author><name>Jo</name></author></metadata>` + trk(""), ""},
		{"a waypoint is no title", `<wpt lat="0" lon="0"><name>Bench</name></wpt>` + trk(""), ""},
		{"a link's text is no title", trk(`<link><text>Site</text><name>Site</name></link>`), ""},
	} {
		f, err := read(wrap(tt.body))
		if err != nil || f.Activities[0].Name != tt.want {
			t.Errorf("%s: %q, want %q (error %v)", tt.name, f.Activities[0].Name, tt.want, err)
		}
	}
}

func TestAsManyTracksAsAFileMayHold(t *testing.T) {
	tracks := strings.Repeat(`<trk></trk>`, activity.MaxPerFile-1) + `<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") + `</trkseg></trk>`
	if f, err := read(wrap(tracks)); err != nil || len(f.Activities) != 1 {
		t.Errorf("%d activities, error %v", len(f.Activities), err)
	}
}

func TestHeightsGiveTheClimb(t *testing.T) {
	point := func(minute int, ele string) string {
		return fmt.Sprintf(`<trkpt lat="0" lon="0"><ele>%s</ele><time>2027-04-18T05:%02d:00Z</time></trkpt>`, ele, minute)
	}
	f, err := read(wrap(`<trk><trkseg>` + point(0, "100") + point(1, "120.5") + point(2, "high") + point(3, "90.5") + `</trkseg></trk>`))
	if a := f.Activities[0]; err != nil || a.Ascent != 20.5 || a.Descent != 30 || !a.DescentKnown {
		t.Errorf("up %v, down %v, known %v, error %v", a.Ascent, a.Descent, a.DescentKnown, err)
	}
	f, err = read(wrap(`<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") + `</trkseg></trk>`))
	if err != nil || f.Activities[0].DescentKnown {
		t.Errorf("a climb is known without heights, error %v", err)
	}
}

func TestWhichOffsetsAreAClock(t *testing.T) {
	for offset, want := range map[string]bool{"Z": false, "z": false, "+00:00": false, "+02:00": true, "-11:00": true, "+14:00": true, "-14:00": true, "+14:01": false, "+20:00": false} {
		f, err := read(wrap(`<trk><trkseg>` + pt(0, "2027-04-18T05:30:00"+offset) + pt(1, "2027-04-18T05:31:00"+offset) + `</trkseg></trk>`))
		if offset == "z" && err != nil {
			continue // not a time at all
		}
		if err != nil || f.Activities[0].LocalKnown != want {
			t.Errorf("%s: known %v, error %v", offset, !want, err)
		}
	}
}

func TestAReaderThatFailsIsNoWrongFile(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, err := gpx.Read(io.MultiReader(strings.NewReader("<gpx><trk>"), iotest.ErrReader(broken)), "x.gpx", nil)
	var invalid *training.InvalidError
	if !errors.Is(err, broken) || errors.As(err, &invalid) {
		t.Errorf("error = %v, want the reader's own", err)
	}
}

func TestTracksOverAnHourApartAreTwoActivities(t *testing.T) {
	f, err := read(wrap(`<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") +
		`</trkseg></trk><trk><trkseg>` + pt(3, "2027-04-18T06:31:01Z") + pt(4, "2027-04-18T06:32:00Z") + `</trkseg></trk>`))
	if err != nil || len(f.Activities) != 2 {
		t.Errorf("%d activities, error %v", len(f.Activities), err)
	}
}

func TestTimesWithoutAZoneAreTold(t *testing.T) {
	f, err := read(wrap(`<trk><trkseg>` + pt(0, "2027-04-18T05:30:00") + pt(1, "2027-04-18T05:31:00") + `</trkseg></trk>`))
	if err != nil || len(f.Notes) != 1 || !strings.Contains(f.Notes[0].Text, "no zone") {
		t.Errorf("notes %v, error %v", f.Notes, err)
	}
}

func TestHeartRatesByLocalNameAndZeroIsNone(t *testing.T) {
	point := func(second int, hr string) string {
		return fmt.Sprintf(`<trkpt lat="0" lon="0"><ele>100</ele><time>2027-04-18T05:30:%02dZ</time><extensions>%s</extensions></trkpt>`, second, hr)
	}
	f, err := read(wrap(`<trk><trkseg>` + point(0, `<gpxtpx:TrackPointExtension><gpxtpx:hr>120</gpxtpx:hr></gpxtpx:TrackPointExtension>`) +
		point(1, `<gpxdata:hr>131</gpxdata:hr>`) + point(2, `<hr>0</hr>`) + `</trkseg></trk>`))
	if err != nil {
		t.Fatal(err)
	}
	// (120 + 131) / 2 = 125.5, rounded up.
	if a := f.Activities[0]; a.HeartRates != 2 || a.AvgHR != 126 || a.MaxHR != 131 {
		t.Errorf("%d heart rates, mean %d, highest %d", a.HeartRates, a.AvgHR, a.MaxHR)
	}
}

func TestTypeWords(t *testing.T) {
	for kind, want := range map[string]string{
		"running": "running", "Running": "running", "9": "running", "run": "running", "trail_running": "running",
		"1": "cycling", "walking": "walking", "unknown": "", "": "", "kite surfing": "kite_surfing",
	} {
		f, err := read(wrap(`<trk><type>` + kind + `</type><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") + `</trkseg></trk>`))
		if err != nil || f.Activities[0].Sport != want {
			t.Errorf("%q gives %q, want %q (error %v)", kind, f.Activities[0].Sport, want, err)
		}
	}
}

func TestACutFileGivesWhatCameBefore(t *testing.T) {
	whole := wrap(`<trk><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00Z") + pt(2, "2027-04-18T05:32:00Z") + `</trkseg></trk>`)
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
	f, err := read(whole[:len(whole)-20])
	if err != nil || f.Activities[0].Elapsed != 2*time.Minute || f.Notes[0].Line == 0 {
		t.Errorf("cut at the end: %+v, %v, error %v", f.Activities, f.Notes, err)
	}
}

func TestWhatIsNoRecordedTrackIsRefused(t *testing.T) {
	for want, in := range map[string]string{
		"not a GPX file":      `<kml></kml>`,
		"waypoints only":      wrap(`<wpt lat="1" lon="1"><time>2027-04-18T05:30:00Z</time></wpt>`),
		"a planned route":     wrap(`<rte><rtept lat="1" lon="1"/></rte>`),
		"carry no times":      wrap(`<trk><trkseg><trkpt lat="1" lon="1"/><trkpt lat="1" lon="2"/></trkseg></trk>`),
		"its points carry no": wrap(`<trk><trkseg><trkpt lat="1" lon="1"/></trkseg></trk>`),
		"no recorded track":   wrap(``),
		"refused: it declare": `<!DOCTYPE gpx [<!ENTITY a "b">]>` + wrap(``),
		"damaged at line":     `<gpx><metadata>`,
		"more than 20000":     wrap(strings.Repeat(`<trk></trk>`, 20_001)),
	} {
		_, err := read(in)
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, want) || invalid.Field != "x.gpx" {
			t.Errorf("error = %v, want one that says %q", err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(wrap(`<trk><type>running</type><trkseg>` + pt(0, "2027-04-18T05:30:00Z") + pt(1, "2027-04-18T05:31:00+01:00") + `</trkseg></trk>`))
	f.Add(`<trkpt lat="0" lon="0"><time>2027-04-18T05:30:00</time></trkpt>`)
	f.Fuzz(func(t *testing.T, in string) {
		file, err := read(in)
		if err == nil && len(file.Activities) == 0 {
			t.Error("neither an activity nor an error")
		}
		for _, a := range file.Activities {
			if a.Timer < 0 || a.Elapsed < 0 || math.IsNaN(float64(a.Distance)) {
				t.Errorf("%+v", a)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	var points strings.Builder
	for i := range 3600 {
		points.WriteString(fmt.Sprintf(`<trkpt lat="52.%05d" lon="13.4"><ele>35.2</ele><time>2027-04-18T%02d:%02d:%02dZ</time><extensions><hr>140</hr></extensions></trkpt>`, i, 5+i/3600, i/60%60, i%60))
	}
	in := wrap(`<trk><trkseg>` + points.String() + `</trkseg></trk>`)
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		if _, err := read(in); err != nil {
			b.Fatal(err)
		}
	}
}
