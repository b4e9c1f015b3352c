package tcx_test

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/tcx"
	"github.com/legwork-run/legwork/training"
)

func open(t *testing.T, file string) (activity.File, error) {
	t.Helper()
	r, err := os.Open(filepath.Join("../../../shared/samples/tcx", file))
	if err != nil {
		t.Skip("../shared is not here: no recorded samples to compare with")
	}
	defer r.Close()
	return tcx.Read(r, file, time.UTC)
}

func TestRecordedFilesGiveWhatIndependentReadersGet(t *testing.T) {
	tests := []struct {
		file    string
		sports  string
		starts  string
		laps    int
		seconds float64
		metres  float64
		points  int
		hearts  int
	}{
		{"10kUNLP2014-Garmin15.tcx", "running", "2014-10-11T18:08:45Z", 11, 2223.8, 10010.82, 686, 0},
		{"fr410-run-hr.tcx", "running", "2012-12-26T21:29:53Z", 3, 1992.78, 4689.24, 384, 383},
		{"fr410-run-no-hr.tcx", "running", "2012-12-26T21:29:53Z", 3, 1992.78, 4689.24, 384, 0},
		{"fr610-run.tcx", "running", "2012-10-19T06:15:36Z", 6, 2857.15, 8375.61, 763, 763},
		{"leading-whitespace.tcx", "running", "2016-09-12T11:19:55Z", -1, -1, -1, 1545, -1},
		{"multi-session.tcx", "running cycling running cycling", "2011-11-29T12:12:00Z 2011-12-01T12:59:37Z 2011-12-04T15:26:28Z 2011-12-07T12:14:19Z",
			4, 12590.01, 17056.06, 1893, 1887},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			f, err := open(t, tt.file)
			if err != nil {
				t.Fatal(err)
			}
			var sum activity.Activity
			var sports, starts []string
			for _, a := range f.Activities {
				sports, starts = append(sports, a.Sport), append(starts, a.Start.Format(time.RFC3339Nano))
				sum.Laps += a.Laps
				sum.Timer += a.Timer
				sum.Distance += a.Distance
				sum.Records += a.Records
				sum.HeartRates += a.HeartRates
			}
			if got := strings.Join(sports, " "); got != tt.sports {
				t.Errorf("sports %q, want %q", got, tt.sports)
			}
			if got := strings.Join(starts, " "); got != tt.starts {
				t.Errorf("starts %q, want %q", got, tt.starts)
			}
			if sum.Records != tt.points || tt.laps >= 0 && sum.Laps != tt.laps || tt.hearts >= 0 && sum.HeartRates != tt.hearts {
				t.Errorf("%d points, %d laps, %d heart rates, want %d, %d, %d", sum.Records, sum.Laps, sum.HeartRates, tt.points, tt.laps, tt.hearts)
			}
			if tt.seconds >= 0 && (math.Abs(sum.Timer.Seconds()-tt.seconds) > 0.01 || math.Abs(float64(sum.Distance)-tt.metres) > 0.01) {
				t.Errorf("%.2f s, %.2f m, want %.2f and %.2f", sum.Timer.Seconds(), sum.Distance, tt.seconds, tt.metres)
			}
			if len(f.Notes) > 0 {
				t.Errorf("unexpected notes %+v", f.Notes)
			}
		})
	}
}

func TestAWorkoutIsRefusedByName(t *testing.T) {
	_, err := open(t, "WorkoutRepeatBlocks.tcx")
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, "a planned workout, not an activity") {
		t.Errorf("error = %v, want a refusal that names a workout", err)
	}
}
