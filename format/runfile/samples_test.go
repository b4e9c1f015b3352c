package runfile_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/runfile"
	"github.com/legwork-run/legwork/training"
)

const sampleDir = "../../../shared/samples"

// sample opens a recorded file or folder.
func sample(t *testing.T, name string, opt runfile.Options) (training.Calendar, error) {
	t.Helper()
	path := filepath.Join(sampleDir, filepath.FromSlash(name))
	if _, err := os.Stat(path); err != nil {
		t.Skip("../shared is not here: no recorded samples to compare with")
	}
	return runfile.Open(path, opt)
}

// texts are all notes on one line.
func texts(notes []training.Note) string {
	var all []string
	for _, n := range notes {
		all = append(all, n.Source+": "+n.Text)
	}
	return strings.Join(all, "\n")
}

func TestRecordedFilesOfEveryKind(t *testing.T) {
	tests := []struct {
		file                 string
		runs, strength, busy int
		err                  string // the file gives nothing, and says why
		note                 string
	}{
		{file: "fit-run/venusq-laufen.fit", runs: 1},
		{file: "fit-run/fr70-compressed-timestamps.fit", note: "did not know the date"},
		{file: "fit-strength/fr965-strength-14sets.fit", note: "strength training, not a run"},
		{file: "fit-strength/fr965-strength-run-strength.fit", runs: 1, note: "strength training, not a run"},
		{file: "fit-strength/fenix6x-yoga-sets.fit", note: "yoga, not a run"},
		{file: "fit-multisport/triathlon_summary_first.fit", runs: 1, note: "cycling, not a run"},
		{file: "fit-multisport/fr920xt-triathlon-multiple-headers.fit", runs: 1, note: "swimming (open water), not a run"},
		{file: "fit-other-sport/garmin-fenix-5-walk.fit", note: "walking, not a run"},
		{file: "fit-other-sport/garmin-fenix-5-bike.fit", note: "cycling, not a run"},
		{file: "fit-other-sport/activity_poolswim.fit", note: "swimming (lap swimming), not a run"},
		{file: "fit-other-sport/indoor-rowing-vivoactivehr.fit", note: "indoor rowing, not a run"},
		{file: "fit-not-activity/Settings.fit", err: "kind settings"},
		{file: "fit-not-activity/MonitoringFile.fit", err: "kind monitoring"},
		{file: "fit-not-activity/course-example.fit", err: "kind course"},
		{file: "fit-workout/connect-strength-fullbody-b.fit", err: "kind workout"},
		{file: "fit-invalid/empty-activities.fit", err: "empty"},
		{file: "fit-invalid/activity-filecrc.fit", runs: 1, note: "checksum"},
		{file: "fit-invalid/activity-unexpected-eof.fit", runs: 1, note: "cut off"},
		{file: "fit-invalid/activity-settings-corruptheader.fit", runs: 1, note: "not FIT data"},
		{file: "fit-invalid/activity-settings.fit", runs: 1},
		{file: "fit-invalid/activity_truncated.fit", runs: 1, note: "summary is missing"},
		{file: "fit-invalid/27-days-activity.fit", note: "cycling, not a run"},
		{file: "gpx/route.gpx", err: "a planned route"},
		{file: "gpx/planned-route-no-times.gpx", err: "a planned route"},
		{file: "gpx/unicode_with_bom.gpx", err: "waypoints only"},
		{file: "gpx/unbound-prefix.gpx", runs: 1},
		{file: "gpx-zip/gpx_test.zip", runs: 1, note: "2 recordings are there twice"}, // three copies of one track
		{file: "gpx-zip/gpx_test_incorrect.zip", runs: 1, note: "test_4.gpx: it holds no recorded track"},
		{file: "tcx/multi-session.tcx", runs: 2, note: "2 recordings, the first in multi-session.tcx: cycling, not a run"},
		{file: "tcx/leading-whitespace.tcx", runs: 1},
		{file: "tcx/WorkoutRepeatBlocks.tcx", err: "a planned workout"},
		{file: "structured/Mayfield.zwo", err: "planned workout for Zwift"},
		{file: "structured/WorkoutIndividualSteps.zwo", err: "planned workout for Zwift"},
		{file: "structured/FTPCheckup.erg", err: "not a kind of file"},
		{file: "apple-health/export-strength.xml", err: "Apple Health"},
		{file: "apple-health/export-run-attributes.xml", err: "Apple Health"},
		{file: "strava-export/export-2024", runs: 1},
		{file: "strava-export/export-2024/activities/12866632127.fit.gz", runs: 1},
		{file: "strava-export/activities-english-103.csv", runs: 1},
		// 27 dates with a run and some with a hike; 13 with strength; three rides.
		{file: "ics/plan-allday-run-strength-mobility.ics", runs: -1, strength: 13},
		{file: "ics/runna-style-feed.ics", runs: -1, strength: 1},
		{file: "ics/trainingpeaks-style-rides.ics", busy: 3},
		{file: "hevy-csv/hevy-330sets.csv", err: "a log of strength work"},
		{file: "strong-csv/strong-classic-1903rows.csv", err: "a log of strength work"},
		{file: "strong-csv/strong-no-duration.csv", err: "a log of strength work"},
		{file: "strong-csv/strong-semicolon-workoutno.csv", err: "a log of strength work"},
		{file: "hevy-csv/hevy-fixture-rpe.csv", err: "a log of strength work"},
		{file: "fitnotes-csv/fitnotes-kgs.csv", err: "a log of strength work"},
		{file: "jefit-csv/jefit-multisection.csv", err: "jefit-multisection.csv"},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			cal, err := sample(t, tt.file, runfile.Options{To: training.NewDate(2026, 12, 31)})
			var invalid *training.InvalidError
			if tt.err != "" {
				if !errors.As(err, &invalid) || !strings.Contains(err.Error(), tt.err) {
					t.Fatalf("error = %v, want one that says %q", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if tt.runs >= 0 && len(cal.Runs) != tt.runs || len(cal.Strength) != tt.strength || len(cal.Busy) != tt.busy {
				t.Errorf("%d runs, %d strength, %d busy, want %d, %d, %d", len(cal.Runs), len(cal.Strength), len(cal.Busy), tt.runs, tt.strength, tt.busy)
			}
			if !strings.Contains(texts(cal.Notes), tt.note) {
				t.Errorf("notes\n%s\nwant %q", texts(cal.Notes), tt.note)
			}
		})
	}
}

func TestAPlanOfAllDayEventsHasARunOn27Dates(t *testing.T) {
	cal, err := sample(t, "ics/plan-allday-run-strength-mobility.ics", runfile.Options{})
	if err != nil {
		t.Fatal(err)
	}
	runs, strength := map[training.Date]bool{}, map[training.Date]bool{}
	for _, r := range cal.Runs {
		if r.Kind != training.RunHike {
			runs[r.Date] = true
		}
	}
	both := 0
	for _, s := range cal.Strength {
		strength[s.Date] = true
		if runs[s.Date] {
			both++
		}
	}
	if len(runs) != 27 || len(strength) != 13 || both != 8 {
		t.Errorf("%d dates with a run, %d with strength, %d with both, want 27, 13, 8", len(runs), len(strength), both)
	}
}

func TestAFeedOfATrainingProgramIsReadAsItsWordsSay(t *testing.T) {
	cal, err := sample(t, "ics/runna-style-feed.ics", runfile.Options{To: training.NewDate(2026, 8, 8)})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range cal.Runs {
		got = append(got, fmt.Sprintf("%s %s %d min %.1f km", r.Date, r.Kind, r.Minutes, r.Distance.Kilometres()))
	}
	// 6 mi = 9.66 km, 3120 s = 52 min; 10 mi = 16.09 km; the club run repeats on Fridays.
	want := `2026-07-24 easy 52 min 9.7 km
2026-07-26 intervals 45 min 0.0 km
2026-07-28 long 0 min 16.1 km
2026-07-31 easy 0 min 0.0 km
2026-08-07 easy 0 min 0.0 km`
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if len(cal.Strength) != 1 || cal.Strength[0].Date != training.NewDate(2026, 7, 29) || cal.Strength[0].Minutes != 30 {
		t.Errorf("strength %+v, want 30 min on 2026-07-29", cal.Strength)
	}
}

func TestTheSameRunInSeveralRecordedFilesCountsOnce(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{
		"fit-run/venusq-laufen.fit", "strava-export/export-2024/activities/12866632127.fit.gz",
		"fit-run/10kUNLP2014-Garmin15.fit", "tcx/10kUNLP2014-Garmin15.tcx",
	} {
		data, err := os.ReadFile(filepath.Join(sampleDir, filepath.FromSlash(name)))
		if err != nil {
			t.Skip("../shared is not here: no recorded samples to compare with")
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(name)), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cal, err := runfile.Open(dir, runfile.Options{})
	if err != nil || len(cal.Runs) != 2 {
		t.Fatalf("%d runs, error %v, want 2", len(cal.Runs), err)
	}
	// The watch's own files know the athlete's clock: 18:08:45 UTC was 15:08.
	if cal.Runs[0].Start != training.At(15, 8) || cal.Runs[1].Source != filepath.Base(dir)+"/venusq-laufen.fit" {
		t.Errorf("%+v", cal.Runs)
	}
}

func TestTheWholeFolderOfSamplesIsReadQuicklyAndAlike(t *testing.T) {
	began := time.Now()
	last, total := 0, 0
	opt := runfile.Options{To: training.NewDate(2026, 12, 31), Progress: func(done, all int) {
		if done != last+1 || done > all {
			t.Errorf("progress %d of %d after %d", done, all, last)
		}
		last, total = done, all
	}}
	first, err := sample(t, "", opt)
	if err != nil || len(first.Runs) < 40 || last != total {
		t.Fatalf("%d runs, error %v, progress %d of %d", len(first.Runs), err, last, total)
	}
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("took %v", took)
	}
	opt.Progress = nil
	again, _ := sample(t, "", opt)
	if len(first.Runs) != len(again.Runs) || texts(first.Notes) != texts(again.Notes) {
		t.Error("the same folder gave other runs or notes")
	}
}
