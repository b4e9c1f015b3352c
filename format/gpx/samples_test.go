package gpx_test

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/gpx"
	"github.com/legwork-run/legwork/training"
)

func open(t *testing.T, file string) (activity.File, error) {
	t.Helper()
	r, err := os.Open(filepath.Join("../../../shared/samples/gpx", file))
	if err != nil {
		t.Skip("../shared is not here: no recorded samples to compare with")
	}
	defer r.Close()
	return gpx.Read(r, file, time.UTC)
}

func TestRecordedTracksGiveWhatIndependentReadersGet(t *testing.T) {
	tests := []struct {
		file    string
		sport   string
		start   string
		elapsed float64
		metres  float64 // within 3 %
		points  int
		hearts  int
		hr      float64 // mean
	}{
		{"sample_activity.gpx", "running", "2025-08-31T10:00:00Z", 630, 2983.7, 15, 15, 145.8},
		{"garmin-connect-run.gpx", "running", "2018-04-23T15:54:34Z", 1377, 3874.7, 217, 217, 121.2},
		{"garmin-connect-run-2.gpx", "running", "2017-10-08T14:54:11Z", 2818, 4395.2, 502, 502, 134.1},
		{"movescount-no-hr.gpx", "", "2014-01-16T18:48:44.34Z", 1656.45, 8541.2, 669, 0, 0}, // 19:16:20.79 - 18:48:44.34
		{"unbound-prefix.gpx", "running", "2020-12-25T20:40:26Z", -1, -1, 4040, -1, -1},
		{"cerknicko-jezero.gpx", "", "2010-08-05T14:23:59Z", 7190, 4575, 296, 0, 0},
		{"track-with-empty-segment.gpx", "", "2013-07-06T17:26:26Z", 76, 85.9, 9, 0, 0},
		{"small-track-no-hr.gpx", "", "2018-03-13T12:44:45Z", 250, 316.8, 25, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			f, err := open(t, tt.file)
			if err != nil {
				t.Fatal(err)
			}
			if len(f.Activities) != 1 || len(f.Notes) != 0 {
				t.Fatalf("%d activities, notes %+v, want one and none", len(f.Activities), f.Notes)
			}
			a := f.Activities[0]
			if a.Sport != tt.sport || a.Start.Format(time.RFC3339Nano) != tt.start || a.Records != tt.points {
				t.Errorf("got %q %s %d points, want %q %s %d", a.Sport, a.Start.Format(time.RFC3339Nano), a.Records, tt.sport, tt.start, tt.points)
			}
			if tt.elapsed >= 0 && a.Elapsed.Seconds() != tt.elapsed {
				t.Errorf("elapsed %v s, want %v", a.Elapsed.Seconds(), tt.elapsed)
			}
			if tt.metres >= 0 && math.Abs(float64(a.Distance)-tt.metres) > 0.03*tt.metres {
				t.Errorf("%.1f m, want %.1f within 3 %%", a.Distance, tt.metres)
			}
			if tt.hearts >= 0 && (a.HeartRates != tt.hearts || math.Abs(float64(a.AvgHR)-tt.hr) > 0.5) {
				t.Errorf("%d heart rates, mean %d, want %d and %.1f", a.HeartRates, a.AvgHR, tt.hearts, tt.hr)
			}
		})
	}
}

func TestFilesWithoutARecordedTrackAreRefusedByName(t *testing.T) {
	for file, why := range map[string]string{
		"planned-route-no-times.gpx": "a planned route, not an activity: its points carry no times",
		"route.gpx":                  "a planned route, not an activity",
		"unicode_with_bom.gpx":       "waypoints only",
	} {
		t.Run(file, func(t *testing.T) {
			_, err := open(t, file)
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, why) {
				t.Errorf("error = %v, want one that says %q", err, why)
			}
		})
	}
}
