package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/profile"
	"github.com/legwork-run/legwork/format/runfile"
	"github.com/legwork-run/legwork/format/usual"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// planFlags are the flags of legwork plan as typed.
type planFlags struct {
	profile, usual, goal, from, level, sex, equipment, policy, programme, units, diff, format, out string
	runs, races, days, pain                                                                        []string
	weeks, age, sessions, minutes                                                                  int
	mass                                                                                           float64
}

func (f *planFlags) register(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.StringVar(&f.profile, "profile", "", "profile `FILE` (legwork profile init writes one)")
	fs.StringArrayVar(&f.runs, "runs", nil, "`PATH` of a calendar, list, watch file, folder or Strava zip; may be repeated")
	fs.StringVar(&f.usual, "usual", "", "a usual `WEEK` in words: \"tue intervals 60 @06:30, sun long 100\"")
	fs.StringVar(&f.goal, "goal", "", "`GOAL`: base, 5k, 10k, half, marathon, ultra, trail or comeback")
	fs.StringArrayVar(&f.races, "race", nil, "race `DATE[:A|B|C][:DISTANCE][:NAME]`; may be repeated")
	fs.StringVar(&f.from, "from", "", "first `DAY` of the plan, like 2026-11-23 (default: today)")
	fs.IntVar(&f.weeks, "weeks", 0, "put out `N` weeks (default: all)")
	fs.StringVar(&f.level, "level", "", "strength `LEVEL`: auto, L0 (new), L1, L2 or L3")
	fs.IntVar(&f.age, "age", 0, "age in `YEARS`")
	fs.StringVar(&f.sex, "sex", "", "`SEX`, f or m, where a source differs")
	fs.Float64Var(&f.mass, "mass", 0, "body mass in `KG`")
	fs.IntVar(&f.sessions, "sessions", 0, "at most `N` sessions a week, 1 to 3")
	fs.IntVar(&f.minutes, "minutes", 0, "at most `N` minutes a session, 10 to 120")
	fs.StringSliceVar(&f.days, "days", nil, "the only `DAYS` allowed: mon,tue or mon-fri")
	fs.StringVar(&f.equipment, "equipment", "", "`KIT`: none, bands, dumbbells or gym")
	fs.StringVar(&f.policy, "policy", "", "`POLICY`: auto, separate, stack or mixed")
	fs.StringArrayVar(&f.pain, "pain", nil, "pain `SITE=0-10`, like knee-front-left=3; may be repeated")
	fs.StringVar(&f.programme, "programme", "", "`ID` of a programme to follow as written (legwork programmes lists them)")
	fs.StringVar(&f.units, "units", "", "`UNITS`: metric, imperial, kg-miles or lb-km")
	fs.StringVar(&f.diff, "diff", "", "show what changes against a saved plan, `FILE`")
	fs.StringVar(&f.format, "format", "text", "`FORMAT`: text, json, ics, md or html")
	fs.StringVar(&f.out, "out", "", "write to `FILE` (default: print)")
}

// request gathers profile, flags and files into one Request.
func (f *planFlags) request(cmd *cobra.Command, w world) (training.Request, []training.Note, error) {
	var s profile.Settings
	s.Request.Profile.LiftingMonths = -1
	if f.profile != "" {
		var err error
		if s, err = readProfile(f.profile); err != nil {
			return training.Request{}, nil, err
		}
	}
	if err := f.overlay(cmd, &s); err != nil {
		return training.Request{}, nil, err
	}
	q := &s.Request
	if q.From.IsZero() {
		today, err := w.today()
		if err != nil {
			return training.Request{}, nil, err
		}
		q.From = today
	}
	notes, err := f.readRuns(w, &s)
	return *q, notes, err
}

// overlay puts every flag that was given over the profile. All complaints come
// at once.
func (f *planFlags) overlay(cmd *cobra.Command, s *profile.Settings) error {
	q, p := &s.Request, &s.Request.Profile
	var errs []error
	given := cmd.Flags().Changed
	keep := func(name string, err error) {
		var inv *training.InvalidError
		if errors.As(err, &inv) {
			err = &training.InvalidError{Field: "--" + name, Value: inv.Value, Why: inv.Why}
		} else if err != nil {
			err = &training.InvalidError{Field: "--" + name, Why: err.Error()}
		}
		errs = append(errs, err)
	}
	word(given, keep, "goal", f.goal, &q.Goal, training.ParseGoal)
	word(given, keep, "from", f.from, &q.From, training.ParseDate)
	word(given, keep, "level", f.level, &p.Level, training.ParseLevel)
	word(given, keep, "sex", f.sex, &p.Sex, profile.ParseSex)
	word(given, keep, "policy", f.policy, &q.Policy, training.ParsePolicy)
	word(given, keep, "units", f.units, &q.Units, profile.ParseUnits)
	number(given, keep, "weeks", f.weeks, 1, 104, &q.Weeks)
	number(given, keep, "age", f.age, 10, 100, &p.Age)
	number(given, keep, "sessions", f.sessions, 1, 3, &q.Sessions)
	number(given, keep, "minutes", unit.Minutes(f.minutes), 10, 120, &q.Minutes)
	number(given, keep, "mass", unit.Kilograms(f.mass), 25, 250, &p.Mass)
	if given("programme") {
		q.Programme = f.programme
	}
	f.overlayLists(given, keep, s)
	return errors.Join(errs...)
}

func (f *planFlags) overlayLists(given func(string) bool, keep func(string, error), s *profile.Settings) {
	q := &s.Request
	if given("race") {
		q.Races = nil
		for _, r := range f.races {
			race, err := training.ParseRace(r)
			keep("race", err)
			q.Races = append(q.Races, race)
		}
	}
	if given("pain") {
		q.Pain = nil
		for _, x := range f.pain {
			pain, err := training.ParsePain(x)
			keep("pain", err)
			q.Pain = append(q.Pain, pain)
		}
	}
	if given("days") {
		q.Days = nil
		for _, x := range f.days {
			d, err := training.ParseDays(x)
			keep("days", err)
			q.Days = append(q.Days, d...)
		}
		slices.Sort(q.Days)
		q.Days = slices.Compact(q.Days)
	}
	if given("equipment") {
		preset, err := training.ParsePreset(f.equipment)
		keep("equipment", err)
		q.Profile.Places = []training.Place{{Name: "home", Preset: preset}}
		q.Profile.SessionPlaces = nil
		for i := range q.Profile.Windows { // windows stay, wherever they were
			q.Profile.Windows[i].Place = ""
		}
	}
	if given("runs") {
		s.Runs = f.runs
	}
	if given("usual") {
		s.Usual = f.usual
	}
}

// readRuns reads every file named and the usual week.
func (f *planFlags) readRuns(w world, s *profile.Settings) ([]training.Note, error) {
	q := &s.Request
	var notes []training.Note
	bar := newProgress(w, "reading runs")
	defer bar.done()
	for _, path := range s.Runs {
		cal, err := runfile.Open(path, runfile.Options{
			Zone: w.now().Location(), From: q.From.AddDays(-lookBack), To: q.From.AddDays(lookAhead), Units: q.Units, Progress: bar.step,
		})
		if err != nil {
			return nil, fmt.Errorf("--runs: %w", err)
		}
		q.Runs = append(q.Runs, cal.Runs...)
		q.Busy = append(q.Busy, cal.Busy...)
		notes = append(notes, cal.Notes...)
	}
	var merged []training.Note
	q.Runs, merged = runfile.Merge(q.Runs)
	notes = append(notes, merged...)
	if s.Usual != "" {
		week, err := usual.Parse(s.Usual)
		if err != nil {
			return nil, err
		}
		q.Usual = week
	}
	return notes, nil
}

// lookBack and lookAhead bound which occurrences of a repeating event are
// read. House rule: half a year of past runs settles volume and the longest
// run; two years ahead is further than any plan.
const (
	lookBack  = 183
	lookAhead = 2*365 + 31
)

func word[T any](given func(string) bool, keep func(string, error), name, text string, to *T, parse func(string) (T, error)) {
	if !given(name) {
		return
	}
	v, err := parse(text)
	keep(name, err)
	if err == nil {
		*to = v
	}
}

func number[T ~int | ~float64](given func(string) bool, keep func(string, error), name string, v, from, to T, field *T) {
	if !given(name) {
		return
	}
	if !(v >= from && v <= to) {
		keep(name, &training.InvalidError{Field: name, Value: strconv.FormatFloat(float64(v), 'f', -1, 64), Why: fmt.Sprintf("give a number from %v to %v", float64(from), float64(to))})
		return
	}
	*field = v
}
