package ics_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/training"
)

// sample reads a real file that is not part of this repository.
func sample(t *testing.T, name string, o ics.Options) training.Calendar {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "..", "shared", "samples", "ics", name))
	if err != nil {
		t.Skip("../shared is not here: real calendars are not checked")
	}
	defer f.Close()
	o.Source = name
	c, err := ics.Read(f, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestARunningProgramsFeed(t *testing.T) {
	c := sample(t, "runna-style-feed.ics", ics.Options{Zone: berlin(t), From: date("2026-07-01"), To: date("2026-08-10")})
	want := []string{
		"2026-07-24 ~07:00 52 easy", // 3120 s
		"2026-07-26 ~09:00 45 intervals",
		"2026-07-28 08:00 long", // 06:00 UTC; ten miles do not fit into its hour
		"2026-07-31 ~07:00 easy",
		"2026-08-07 ~07:00 easy",
	}
	if diff := cmp.Diff(want, shown(c.Runs)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(c.Strength) != 1 || c.Strength[0].Minutes != 30 || c.Strength[0].Date != date("2026-07-29") {
		t.Errorf("strength = %+v", c.Strength)
	}
}

func TestACoachingProgramsRides(t *testing.T) {
	c := sample(t, "trainingpeaks-style-rides.ics", ics.Options{Zone: berlin(t)})
	want := []training.Busy{
		{Date: date("2026-08-12"), Start: training.At(9, 0), Minutes: 90, Title: "Bike - Threshold 2x20"},    // 07:00 UTC
		{Date: date("2026-08-15"), Start: training.At(9, 0), Minutes: 60, Title: "Long Ride - Century prep"}, // all day: an hour kept
		{Date: date("2026-08-16"), Start: training.At(15, 0), Minutes: 75, Title: "Recovery spin"},           // 09:00 in New York
	}
	if diff := cmp.Diff(want, c.Busy); diff != "" || len(c.Runs) != 0 {
		t.Errorf("%d runs; busy (-want +got)\n%s", len(c.Runs), diff)
	}
}

func TestAnAllDayPlan(t *testing.T) {
	c := sample(t, "plan-allday-run-strength-mobility.ics", ics.Options{Zone: berlin(t)})
	hills, hikes := map[training.Date]bool{}, 0
	for _, r := range c.Runs {
		switch r.Kind {
		case training.RunHills:
			hills[r.Date] = true
		case training.RunHike:
			hikes++
		default:
			t.Errorf("%s reads as %s", r.Title, r.Kind)
		}
		if r.Distance == 0 || !r.StartAssumed {
			t.Errorf("run %+v", r)
		}
	}
	if len(hills) != 27 || hikes != 7 || len(c.Strength) != 13 || len(c.Busy) != 0 {
		t.Errorf("%d dates with runs, %d hikes, %d strength, %d busy; want 27, 7, 13, 0", len(hills), hikes, len(c.Strength), len(c.Busy))
	}
	if last := c.Runs[len(c.Runs)-1]; last.Date != date("2025-07-13") {
		t.Errorf("the last run is on %s, want 2025-07-13", last.Date)
	}
}
