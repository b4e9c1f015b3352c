package app_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// squats logs three sets of eight with a load, a word on what was left and a pain.
func (d *desk) squats(t *testing.T, day training.Date, load unit.Kilograms, pain int) {
	t.Helper()
	d.on(day)
	set := app.DoneSet{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: load, RIR: 2, Rated: true, Pain: pain}}
	if _, err := d.LogSets(t.Context(), d.by, app.Sets{Which: app.Which{Date: day}, Exercise: "goblet_squat", Sets: []app.DoneSet{set, set, set}, Sure: true}); err != nil {
		t.Fatal(err)
	}
}

func TestWhatCameOfThreeSessions(t *testing.T) {
	d := device(t, "phone").ana(t)
	for i, load := range []unit.Kilograms{16, 16, 18} {
		d.squats(t, tuesday.AddDays(7*i), load, 0)
	}
	today := tuesday.AddDays(14)

	lifts, err := d.Lifts(t.Context(), d.by.Athlete, today)
	if err != nil || len(lifts.Courses) != 1 || len(lifts.Courses[0].Points) != 3 || lifts.Sessions != 3 {
		t.Fatalf("%+v, %v", lifts, err)
	}
	// 10 to failure: 16 kg are (21.33+21.33)/2 once, 18 kg 24; 0.7×21.33 + 0.3×24 = 22.13.
	if got := lifts.Courses[0].Points[2].Estimate.Max; got < 22.1 || got > 22.2 {
		t.Errorf("the last estimate is %v", got)
	}

	work, err := d.Work(t.Context(), d.by.Athlete, today.Monday())
	if err != nil {
		t.Fatal(err)
	}
	quads := work.Of(catalogue.Quads)
	if quads.Sets.Sets() != 3 || quads.Band != "hold" || len(quads.By) != 1 || quads.By[0].Exercise != "goblet_squat" || work.Of(catalogue.TrunkGroup).Sets.Sets() != 1.5 {
		t.Errorf("quads %+v, trunk %v", quads, work.Of(catalogue.TrunkGroup).Sets)
	}
	if empty, _ := d.Work(t.Context(), d.by.Athlete, today.AddDays(7).Monday()); empty.Any() || !work.Any() {
		t.Error("a week to come has hard sets, or this one has none")
	}

	loads, err := d.LoadWeeks(t.Context(), d.by.Athlete, today, 12)
	if err != nil || len(loads.Weeks) != 3 || loads.Weeks[0].Strength == 0 || loads.Weeks[0].Runs != 0 || loads.Weeks[2].Whole {
		t.Errorf("%+v, %v", loads.Weeks, err)
	}

	kept, err := d.Kept(t.Context(), d.by.Athlete, today, 8)
	if err != nil || len(kept) != 3 || len(kept[0].Sessions) != 1 || !kept[0].Sessions[0].Planned.IsZero() {
		t.Errorf("sessions that nobody planned: %+v, %v", kept, err)
	}

	now, err := d.ExerciseNow(t.Context(), d.by.Athlete, "bw_squat", today)
	if err != nil || len(now.Points) != 0 || len(now.Ladders) == 0 {
		t.Errorf("%+v, %v", now.Ladders, err)
	}
}

func TestPainIsKeptByDayAndPlace(t *testing.T) {
	d := device(t, "phone").ana(t)
	for i, score := range []int{0, 3, 5, 2} {
		d.on(tuesday.AddDays(i))
		p := training.ReportedPain{Pain: training.Pain{Site: "calf", Side: training.Left, Score: score}, Date: tuesday.AddDays(i), Moment: training.PainMorning}
		if _, err := d.ReportPain(t.Context(), d.by, p); err != nil {
			t.Fatal(err)
		}
	}
	got, err := d.PainDays(t.Context(), d.by.Athlete, tuesday, tuesday.AddDays(2))
	if err != nil || len(got.Days) != 3 || got.Asked != 4 || len(got.Sites) != 1 {
		t.Fatalf("%+v, %v", got, err)
	}
	if s := got.Sites[0]; s.Worst != 5 || s.WorstOn != tuesday.AddDays(2) || s.Days != 2 || s.Last.Score != 5 {
		t.Errorf("%+v", s)
	}
}

func TestExercisesAreFoundHoweverTheyAreSpelled(t *testing.T) {
	d := device(t, "phone")
	for _, text := range []string{"Goblet squat", "goblet SQUATS", "goblet-squats", " goblet ", "goblet_squat"} {
		got, err := d.FindExercises(t.Context(), "", app.ExerciseFilter{Text: text})
		if err != nil || !slices.ContainsFunc(got.Exercises, func(e app.ExerciseFound) bool { return e.ID == "goblet_squat" }) {
			t.Errorf("%q finds %d, %v", text, len(got.Exercises), err)
		}
	}
	for _, text := range []string{"no such exercise", "-", "蹲"} {
		got, err := d.FindExercises(t.Context(), "", app.ExerciseFilter{Text: text})
		if err != nil || len(got.Exercises) != 0 || len(got.Without) != 1 {
			t.Errorf("%q finds %d, %v", text, len(got.Exercises), err)
		}
	}
}

func TestADayOnWhichItHurtLaterIsCountedToo(t *testing.T) {
	d := device(t, "phone").ana(t)
	d.on(tuesday.AddDays(1))
	for _, x := range []training.ReportedPain{
		{Date: tuesday, Pain: training.Pain{Score: 3}, Moment: training.PainDuring}, {Date: tuesday, Pain: training.Pain{Score: 4}, Moment: training.PainAfter},
		{Date: tuesday.AddDays(1), Pain: training.Pain{Score: 0}, Moment: training.PainDuring}, {Date: tuesday.AddDays(1), Pain: training.Pain{Score: 2}, Moment: training.PainAfter},
	} {
		x.Site, x.Side = "calf", training.Left
		if _, err := d.ReportPain(t.Context(), d.by, x); err != nil {
			t.Fatal(err)
		}
	}
	got, err := d.PainDays(t.Context(), d.by.Athlete, tuesday, tuesday.AddDays(1))
	if err != nil || len(got.Sites) != 1 || got.Sites[0].Days != 2 {
		t.Errorf("%+v, %v", got.Sites, err)
	}
}

func TestSessionsOfAWeekStandByDayWhoeverPlannedThem(t *testing.T) {
	d := following(t)
	d.squats(t, tuesday, 16, 0)
	extra := journal.Event{
		ID: journal.NewID(d.by.Now+1, [10]byte{9}), Athlete: d.by.Athlete, Device: "elsewhere", Seq: 1, Session: "of my own", Kind: journal.SetLogged, Version: 1, At: d.by.Now + 1,
		Slot: journal.Slot{Exercise: "bw_squat", Number: 1}, Body: journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8}},
	}
	if r, err := d.keep.Append(t.Context(), d.by.Athlete, []journal.Event{extra}, extra.At); err != nil || r.Answers[0].Verdict != store.Applied {
		t.Fatal(r, err)
	}
	kept, err := d.Kept(t.Context(), d.by.Athlete, tuesday, 1)
	if err != nil || len(kept) != 1 || len(kept[0].Sessions) < 3 {
		t.Fatalf("%+v, %v", kept, err)
	}
	var days []training.Date
	for _, x := range kept[0].Sessions {
		days = append(days, x.Date)
	}
	if !slices.IsSorted(days) {
		t.Error(days)
	}
}
