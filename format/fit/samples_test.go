package fit_test

import (
	"bytes"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/fit"
	"github.com/legwork-run/legwork/training"
)

// sample is a recorded file and what independent readers get from it.
type sample struct {
	file     string
	sessions []figures
	kind     string // of the file; empty = activity
	parts    int    // 0 = 1
	laps     int
	records  int
	hr       int
	dev      int
	note     string // must be told
}

// figures of one session. A heart rate of 0 is a session without an average.
type figures struct {
	sport          string
	start          string
	timer, elapsed float64
	metres         float64
	hr             int
}

const none = -1

func run(start string, timer, elapsed, metres float64, hr int) []figures {
	return []figures{{"running", start, timer, elapsed, metres, hr}}
}

var samples = []sample{
	{file: "fit-run/10kUNLP2014-Garmin15.fit", sessions: run("2014-10-11T18:08:45Z", 2223.8, 2223.8, 10010.82, 0), laps: 11, records: 686},
	{file: "fit-run/Move_2020_01_15_19_27_16_Running.fit", sessions: run("2020-01-15T18:27:16Z", 1480.26, 1480.26, 2338, 0), laps: 3, records: 1473, hr: 1468},
	{file: "fit-run/ipbike-run-hrv.fit", sessions: run("2017-03-02T16:03:04Z", 2762, 2762, 9326, 164), laps: 10, records: 2763, hr: 2763},
	{file: "fit-run/fr920xt-stryd-firstbeat-run.fit", sessions: run("2019-01-01T15:37:12Z", 2124.08, 2124.08, 7278.71, 141), laps: 1, records: 2125, hr: 2120, dev: 7},
	{file: "fit-run/fenix5plus-corsa-run.fit", sessions: run("2019-09-07T09:22:19Z", 3653.37, 3653.37, 13301.03, 158), laps: 1, records: 941, hr: 941},
	{file: "fit-run/activity-small-fenix2-run.fit", sessions: run("2015-08-15T14:45:08Z", 2832, 2832, 9008.22, 0), laps: 4, records: 2809, hr: 2808},
	{file: "fit-run/fr110-run.fit", sessions: run("2013-02-06T12:11:14Z", 2625.14, 2625.14, 4835.38, 147), laps: 5, records: 590, hr: 590},
	{file: "fit-run/garmin-fenix-5-run.fit", sessions: run("2017-06-11T14:34:09Z", 56.89, 56.89, 157.56, 90), laps: 1, records: 21, hr: 21},
	{file: "fit-run/fr70-compressed-timestamps.fit", sessions: run("up 17217864", 3772.75, 3883.27, 10248.67, 170), laps: 11, records: 755, hr: 754},
	{file: "fit-run/coros-apex-pro-run.fit", sessions: run("2020-03-14T13:52:29Z", 2922, 2922, 10743.64, 160), laps: 1, records: 2921, hr: 2920},
	{file: "fit-run/suunto9-trail-paused.fit", sessions: []figures{{"running/trail", "2020-03-04T16:14:31Z", 2160.68, 2196, 6458, 148}}, laps: 7, records: 2197, hr: 2196, dev: 4},
	{file: "fit-run/fr945-treadmill.fit", sessions: []figures{{"running/treadmill", "2020-02-02T11:19:33Z", 3097.79, 3763.5, 10630.37, 145}}, laps: 1, records: 3101, hr: 3101, dev: 8},
	{file: "fit-run/fenix5x-1km-devfields.fit", sessions: run("2018-03-05T23:29:32Z", 362.06, 362.06, 997.87, 147), laps: 1, records: 363, hr: 363, dev: 7},
	{file: "fit-run/fenix6x-run-7k.fit", sessions: run("2020-05-04T05:12:59Z", 2293.3, 2358.3, 7074.77, 154), laps: 5, records: 2297, hr: 2297, dev: 8},
	{file: "fit-run/venusq-laufen.fit", sessions: run("2022-05-29T15:53:35Z", 1428.04, 1428.04, 3322.95, 136), laps: 4, records: 326, hr: 326},

	{file: "fit-devfields/fr955-stryd-10k.fit", sessions: run("2024-07-09T14:12:49Z", 3117.01, 3117.01, 10021.48, 139), laps: 7, records: 3118, hr: 3118, dev: 15},
	{file: "fit-devfields/developer-types-sample.fit", sessions: run("2017-01-17T17:06:47Z", 3424, 3424, 6753.99, 0), laps: 1, records: 3424, hr: 3424, dev: 4},

	{file: "fit-strength/fr965-strength-14sets.fit", sessions: []figures{{"training/strength_training", "2025-10-20T17:44:06Z", 1857.71, 1857.71, 0, 88}}, laps: none, records: 927, hr: 927, dev: none},
	{file: "fit-strength/fr965-strength-run-strength.fit", sessions: []figures{
		{"training/strength_training", "2025-10-01T09:10:26Z", 353.03, 586.13, 0, 82},
		{"running", "2025-10-01T09:21:51Z", 1011.82, 1282.46, 1065.49, 103},
		{"training/strength_training", "2025-10-01T09:41:37Z", 1180.65, 1183.76, 0, 100},
	}, laps: 3, records: 1870, hr: 1870, dev: none},
	{file: "fit-strength/fenix6x-yoga-sets.fit", sessions: []figures{{"training/yoga", "2023-09-29T00:10:57Z", 9.68, 9.68, 0, 87}}, records: 10, hr: 10, dev: none},

	{file: "fit-multisport/activity_multisport.fit", sessions: []figures{
		{"cycling/mountain", "2020-04-20T19:56:20Z", 55.35, 55.35, 0, 69},
		{"running/trail", "2020-04-20T19:57:15Z", 21.52, 21.52, 0, 74},
	}, laps: 7, records: 78, hr: 78, dev: none},
	{file: "fit-multisport/triathlon_summary_first.fit", sessions: []figures{
		{"swimming/open_water", "2023-09-02T13:15:24Z", 675.7, 675.7, 513.26, 95},
		{"transition", "2023-09-02T13:26:40Z", 157.15, 157.15, 132.35, 104},
		{"cycling", "2023-09-02T13:29:18Z", 1566.66, 1566.66, 13517.59, 164},
		{"transition", "2023-09-02T13:55:24Z", 69.62, 69.62, 71.72, 161},
		{"running", "2023-09-02T13:56:34Z", 1573.61, 1573.61, 4491.51, 168},
	}, laps: 11, records: 4043, hr: 3364, dev: none},
	{file: "fit-multisport/fr920xt-triathlon-multiple-headers.fit", parts: 4, sessions: []figures{
		{"swimming/open_water", "2018-05-27T07:33:01Z", 1987.52, 1987.52, 1644.71, 165},
		{"transition", "2018-05-27T08:06:08Z", 170.27, 170.27, 141.7, 176},
		{"cycling", "2018-05-27T08:08:58Z", 4422.14, 4422.14, 40909.42, 172},
		{"transition", "2018-05-27T09:22:40Z", 60.72, 60.72, 31.93, 164},
		{"running", "2018-05-27T09:23:41Z", 2850.69, 2850.69, 9805.92, 176},
	}, laps: 5, records: 1773, hr: 1430, dev: none},

	{file: "fit-other-sport/garmin-fenix-5-bike.fit", sessions: []figures{{"cycling", "2017-06-12T16:09:22Z", 60.36, 60.36, 459.52, 101}}, laps: 1, records: 19, hr: 19, dev: none},
	{file: "fit-other-sport/garmin-fenix-5-walk.fit", sessions: []figures{{"walking", "2017-06-11T14:32:51Z", 45.38, 45.38, 67.85, 75}}, laps: 1, records: 17, hr: 17, dev: none},
	{file: "fit-other-sport/activity_poolswim.fit", sessions: []figures{{"swimming/lap_swimming", "2021-07-20T21:11:20Z", 840, 840, 457.2, 0}}, laps: 9, records: 24, dev: none},
	{file: "fit-other-sport/indoor-rowing-vivoactivehr.fit", sessions: []figures{{"fitness_equipment/indoor_rowing", "2017-05-18T16:37:30Z", 1707.31, 1707.31, 0, 132}}, laps: 8, records: 1641, hr: 1641, dev: 33},

	{file: "fit-invalid/activity-filecrc.fit", sessions: run("2012-04-09T21:22:26Z", 13.75, 13.75, 5.73, 0), laps: 1, records: 14, note: "checksum"},
	{file: "fit-invalid/activity-unexpected-eof.fit", sessions: run("2012-04-09T21:22:26Z", 13.75, 13.75, 5.73, 0), laps: 1, records: 14, note: "cut off: 3 bytes"},
	{file: "fit-invalid/activity-settings-corruptheader.fit", sessions: run("2012-04-09T21:22:26Z", 13.75, 13.75, 5.73, 0), laps: 1, records: 14, note: "not FIT data"},
	{file: "fit-invalid/activity-settings.fit", kind: "activity,settings", parts: 2, sessions: run("2012-04-09T21:22:26Z", 13.75, 13.75, 5.73, 0), laps: 1, records: 14},
	// No summary: 21:22:26 to 21:22:39 is 13 s.
	{file: "fit-invalid/activity_truncated.fit", sessions: []figures{{"", "2012-04-09T21:22:26Z", 13, 13, none, 0}}, laps: none, records: 14, hr: none, note: "summary is missing"},
	{file: "fit-invalid/27-days-activity.fit", sessions: []figures{{"cycling", "2021-06-20T04:08:36Z", 7373, 2412583, 56911.91, 130}}, laps: 1, records: 3699, hr: 3699},
}

const sampleDir = "../../../shared/samples"

func open(t *testing.T, file string) (fit.File, error) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(sampleDir, filepath.FromSlash(file)))
	if err != nil {
		t.Skip("../shared is not here: no recorded samples to compare with")
	}
	return fit.Read(bytes.NewReader(data), filepath.Base(file), time.UTC)
}

func TestRecordedFilesGiveWhatIndependentReadersGet(t *testing.T) {
	for _, s := range samples {
		t.Run(s.file, func(t *testing.T) {
			f, err := open(t, s.file)
			if err != nil {
				t.Fatal(err)
			}
			checkCounts(t, s, f)
			if len(f.Activities) != len(s.sessions) {
				t.Fatalf("%d activities, want %d", len(f.Activities), len(s.sessions))
			}
			records := 0
			for i, want := range s.sessions {
				a := f.Activities[i]
				records += a.Records
				checkFigures(t, want, figuresOf(a.Sport, a.SubSport, a.Start, a.Uptime, a.Timer, a.Elapsed, float64(a.Distance), a.AvgHR, a.HRDerived))
			}
			if records != s.records {
				t.Errorf("activities share %d records, want %d", records, s.records)
			}
		})
	}
}

func figuresOf(sport, sub string, start time.Time, up, timer, elapsed time.Duration, metres float64, hr int, derived bool) figures {
	f := figures{sport: sport, start: start.Format(time.RFC3339), timer: timer.Seconds(), elapsed: elapsed.Seconds(), metres: metres, hr: hr}
	if sub != "" {
		f.sport += "/" + sub
	}
	if start.IsZero() {
		f.start = "up " + strconv.Itoa(int(up.Seconds()))
	}
	if derived {
		f.hr = 0
	}
	return f
}

func checkFigures(t *testing.T, want, got figures) {
	t.Helper()
	if want.metres == none {
		want.metres = got.metres
	}
	near := func(a, b float64) bool { return math.Abs(a-b) <= 0.0101 }
	if got.sport != want.sport || got.start != want.start || got.hr != want.hr ||
		!near(got.timer, want.timer) || !near(got.elapsed, want.elapsed) || !near(got.metres, want.metres) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func checkCounts(t *testing.T, s sample, f fit.File) {
	t.Helper()
	kind, parts := s.kind, max(s.parts, 1)
	if kind == "" {
		kind = "activity"
	}
	if f.Type != kind || f.Parts != parts {
		t.Errorf("%d parts of type %q, want %d of %q", f.Parts, f.Type, parts, kind)
	}
	for _, c := range []struct {
		what      string
		got, want int
	}{{"laps", f.Laps, s.laps}, {"records", f.Records, s.records}, {"records with heart rate", f.HeartRates, s.hr}, {"developer fields", f.DeveloperFields, s.dev}} {
		if c.want != none && c.got != c.want {
			t.Errorf("%d %s, want %d", c.got, c.what, c.want)
		}
	}
	checkNotes(t, s.note, f.Notes)
}

func checkNotes(t *testing.T, want string, notes []training.Note) {
	t.Helper()
	if want == "" {
		if len(notes) > 0 {
			t.Errorf("unexpected notes %+v", notes)
		}
		return
	}
	for _, n := range notes {
		if strings.Contains(n.Text, want) {
			return
		}
	}
	t.Errorf("no note says %q: %+v", want, notes)
}

func TestFilesThatAreNoActivityAreRefusedByName(t *testing.T) {
	for file, why := range map[string]string{
		"fit-not-activity/MonitoringFile.fit":             "of the kind monitoring b",
		"fit-not-activity/Settings.fit":                   "of the kind settings",
		"fit-not-activity/course-example.fit":             "of the kind course",
		"fit-workout/connect-strength-fullbody-b.fit":     "of the kind workout",
		"fit-workout/FullBody_-_Beginner_-_A_workout.fit": "of the kind workout",
		"fit-workout/WorkoutIndividualSteps.fit":          "of the kind workout",
		"fit-workout/WorkoutRepeatSteps.fit":              "of the kind workout",
		"fit-invalid/empty-activities.fit":                "empty",
		"fit-devfields/DeveloperData.fit":                 "no time",
	} {
		t.Run(file, func(t *testing.T) {
			f, err := open(t, file)
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, why) {
				t.Errorf("error = %v, want one that says %q", err, why)
			}
			if strings.Contains(file, "DeveloperData") && (f.Records != 3 || f.HeartRates != 3 || f.DeveloperFields != 1) {
				t.Errorf("counts %+v, want 3 records, 3 with heart rate, 1 developer field", f)
			}
			if strings.Contains(file, "course") && (f.Records != 25 || f.Laps != 1) {
				t.Errorf("counts %+v, want 25 records, 1 lap", f)
			}
		})
	}
}
