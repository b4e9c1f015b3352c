package profile_test

import (
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/format/profile"
	"github.com/legwork-run/legwork/training"
)

func read(t *testing.T, text string) profile.Settings {
	t.Helper()
	s, err := profile.Read(strings.NewReader(text), "me.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTheTemplateIsAProfile(t *testing.T) {
	s := read(t, profile.Template)
	if s.Request.Goal != training.GoalBase || s.Request.Profile.Places[0].Preset != training.KitNone {
		t.Errorf("template gives goal %s and kit %v", s.Request.Goal, s.Request.Profile.Places)
	}
}

// Taking the "# " off every setting must still give a profile, apart from the
// two ways of naming kit, which exclude each other.
func TestEverySettingOfTheTemplateCanBeSwitchedOn(t *testing.T) {
	var b strings.Builder
	for line := range strings.Lines(profile.Template) {
		if regexp.MustCompile(`^# ([a-z_]+:|  )`).MatchString(line) && !strings.Contains(line, "legwork plan") {
			line = line[2:]
		}
		if strings.HasPrefix(line, "equipment:") {
			continue
		}
		b.WriteString(line)
	}
	s := read(t, b.String())
	p := s.Request.Profile
	if p.Mass != 62 || len(p.Places) != 2 || len(s.Request.Races) != 2 || len(p.Windows) != 17 || p.EasyPace != 360 {
		t.Errorf("got %+v", p)
	}
}

func TestTheTemplateNamesEveryKey(t *testing.T) {
	src, err := os.ReadFile("profile.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile("yaml:\"([a-z_]+)\"").FindAllStringSubmatch(string(src), -1) {
		if !regexp.MustCompile(`(?m)(^|[ #{])` + m[1] + `:`).MatchString(profile.Template) {
			t.Errorf("the template does not show %s", m[1])
		}
	}
}

func TestProfilesSayWhatTheAthleteHas(t *testing.T) {
	s := read(t, `
places:
  garage:
    items: [barbell, rack]
    bar: 15
    plates: {10: 2, 1.25: 1}
  office: {equipment: bands}
windows:
  mon: 06:00-07:30 @ garage
  wed,thu: 12:00-13:00 @ office
session_places: [garage, office]
days: mon, wed-thu
`)
	want := []training.Place{
		{Name: "garage", Items: []training.Equipment{training.Barbell, training.Rack}, Bar: 15,
			Plates: []training.Plates{{Each: 10, Pairs: 2}, {Each: 1.25, Pairs: 1}}},
		{Name: "office", Preset: training.KitBands},
	}
	if d := cmp.Diff(want, s.Request.Profile.Places); d != "" {
		t.Error(d)
	}
	wantWindows := []training.Window{
		{Day: training.Monday, From: training.At(6, 0), To: training.At(7, 30), Place: "garage"},
		{Day: training.Wednesday, From: training.At(12, 0), To: training.At(13, 0), Place: "office"},
		{Day: training.Thursday, From: training.At(12, 0), To: training.At(13, 0), Place: "office"},
	}
	if d := cmp.Diff(wantWindows, s.Request.Profile.Windows); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]training.Weekday{training.Monday, training.Wednesday, training.Thursday}, s.Request.Days); d != "" {
		t.Error(d)
	}
}

func TestComplaintsNameLineKeyAndWayOut(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"an unknown key, with the nearest known one", "goal: base\nagee: 30\n", []string{"me.yaml:2", "agee", "did you mean age?"}},
		{"two unknown keys are both told", "agee: 30\nmas: 60\n", []string{"me.yaml:1", "me.yaml:2", "did you mean mass?"}},
		{"a word for a number", "goal: base\nage: old\n", []string{"me.yaml:2: age", `"old"`, "whole number from 10 to 100"}},
		{"a goal that does not exist", "goal: 50k\n", []string{"me.yaml:1: goal", "marathon"}},
		{"a race without a date", "races: [sunday]\n", []string{"me.yaml:1: races", "date like"}},
		{"pain in an unknown place", "pain: {toe: 3}\n", []string{"me.yaml:1: pain", "knee-front"}},
		{"pain beyond ten", "pain:\n  calf: 11\n", []string{"me.yaml:2: pain", "0 (none) to 10"}},
		{"a window that ends before it starts", "windows:\n  mon: 18:00-17:00\n", []string{"me.yaml:2: windows: mon", "FROM-TO"}},
		{"a window at a place nobody named", "windows: {mon: 18:00-19:00 @ barn}\n", []string{"barn", "places above"}},
		{"kit said twice", "equipment: gym\nplaces: {home: {equipment: none}}\n", []string{"me.yaml:1: equipment", "keep one"}},
		{"equipment nobody knows", "places:\n  home:\n    items: [trampoline]\n", []string{"me.yaml:3: places: home: items", "trampoline", "barbell"}},
		{"two complaints at once", "age: x\nmass: y\n", []string{"me.yaml:1: age", "me.yaml:2: mass"}},
		{"an empty file", "  \n", []string{"is empty", "profile init"}},
		{"a list where one value belongs", "age: [1, 2]\n", []string{"me.yaml:1", "not a list"}},
		{"an unknown key inside a place", "places: {home: {dumbells: [4]}}\n", []string{"me.yaml:1", "dumbells"}},
		{"a key that stands twice", "goal: base\ngoal: 10k\n", []string{`me.yaml:2: "goal": stands here and on line 1; keep one`}},
		{"a place that stands twice", "places:\n  home: {bar: 10}\n  home: {bar: 20}\n", []string{`me.yaml:3: "home": stands here and on line 2`}},
		{"a day whose hours stand twice", "windows:\n  mon: 6:00-7:00\n  mon: 8:00-9:00\n", []string{`me.yaml:3: "mon": stands here and on line 2`}},
		{"a word of three letters is not like any other", "foo: 1\n", []string{`me.yaml:1: "foo"`, "profile init shows every key"}},
		{"an unknown key of a lift", "lifts:\n  nordic: {kg: 20, rpe: 3}\n", []string{`me.yaml:2: "rpe": is not a setting; use one of kg, reps, rir`}},
		{"a mistyped key of a place", "places: {home: {dumbells: [4]}}\n", []string{"did you mean dumbbells?"}},
		{"one word where a place's block belongs", "places:\n  home: gym\n", []string{"me.yaml:2", "KEY: VALUE lines is wanted here, with equipment, items"}},
		{"one word where a block belongs", "places: gym\n", []string{"me.yaml:1", "a block of NAME: VALUE lines"}},
		{"a block where a list belongs", "days: {a: b}\n", []string{"me.yaml:1", "a list is wanted here"}},
		{"a list of words only", "- a\n- b\n", []string{"me.yaml:1: is no profile", "profile init"}},
		{"two profiles in a file", "goal: base\n---\ngoal: 10k\n", []string{"me.yaml: holds more than one profile"}},
		{"comments only", "# goal: base\n", []string{"me.yaml: is empty"}},
		{"no text at all", "PK\x03\x04\x00", []string{"me.yaml: is not a text file"}},
		{"a tab", "goal: base\n\tage: 3\n", []string{"me.yaml:2: cannot be read as YAML", "a tab"}},
		{"a colon within text", "usual: x: y\n", []string{"me.yaml:1: cannot be read as YAML", "needs quotes"}},
		{"nested beyond reason", strings.Repeat("[", 200_000), []string{"me.yaml:1: cannot be read as YAML"}},
		{"larger than any profile", strings.Repeat("# x\n", 300_000), []string{"is too large for a profile"}},
		{"text that is not YAML", "goal: [\n", []string{"me.yaml", "bracket that is not closed"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := profile.Read(strings.NewReader(tt.text), "me.yaml")
			if err == nil {
				t.Fatal("no complaint")
			}
			for _, w := range tt.want {
				if !strings.Contains(err.Error(), w) {
					t.Errorf("%q misses %q", err, w)
				}
			}
			for _, raw := range []string{"!!", "profile.", "document", "mapping", "token"} {
				if strings.Contains(err.Error(), raw) {
					t.Errorf("%q speaks in the words of the YAML reader: %q", err, raw)
				}
			}
		})
	}
}

func TestNumbersHaveBounds(t *testing.T) {
	for _, tt := range []struct{ text, in, out string }{ // X stands for the number; each list goes from below to above
		{"age: X", "10 100", "9 101"},
		{"mass: X", "25 250", "24.9 250.1"},
		{"weeks: X", "1 104", "0 105"},
		{"sessions: X", "1 3", "0 4"},
		{"minutes: X", "10 120", "9 121"},
		{"months_of_lifting: X", "0 1200", "-1 1201"},
		{"descent_per_long_run: X", "0 20000", "-1 20001"},
		{"easy_pace: X", "2:00 20:59 6:05/km", "1:59 21:00 6:60 6:-1 six"},
		{"pregnancy_week: X", "0 42", "-1 43"},
		{"weeks_after_birth: X", "0 260", "-1 261"},
		{"coached_weeks: X", "0 1000", "-1 1001"},
		{"lifts: {nordic: {kg: X, reps: 5}}", "0.5 600", "0.4 600.1"},
		{"lifts: {nordic: {kg: 20, reps: X}}", "1 30", "0 31"},
		{"lifts: {nordic: {kg: 20, reps: 5, rir: X}}", "0 10", "-0.5 10.5"},
		{"places: {home: {dumbbells: [X]}}", "0.5 100", "0.4 100.1"},
		{"places: {home: {kettlebells: [X]}}", "1 100", "0.9 100.1"},
		{"places: {home: {bar: X}}", "2 30", "1.9 30.1"},
		{"places: {home: {boxes: [X]}}", "5 120", "4 121"},
		{"places: {home: {plates: {X: 1}}}", "0.1 50", "0.05 50.1"},
		{"places: {home: {plates: {5: X}}}", "1 20", "0 21"},
	} {
		for _, v := range strings.Fields(tt.in) {
			if _, err := profile.Read(strings.NewReader(strings.ReplaceAll(tt.text, "X", v)), "me.yaml"); err != nil {
				t.Errorf("%s with %s: %v", tt.text, v, err)
			}
		}
		for _, v := range strings.Fields(tt.out) {
			if _, err := profile.Read(strings.NewReader(strings.ReplaceAll(tt.text, "X", v)), "me.yaml"); err == nil {
				t.Errorf("%s takes %s", tt.text, v)
			}
		}
	}
}

func TestWordsBecomeWhatTheyMean(t *testing.T) {
	s := read(t, "easy_pace: 6:05/km\nback_to_back: yes\nno_rest_day: off\nequipment: bands\npain: {calf-left: 2}\nruns: a.ics, b.csv\nusual: tue easy 40\nprogramme: hill-6\n")
	q, p := s.Request, s.Request.Profile
	if p.EasyPace != 365 || !p.BackToBack || p.NoRestDay || len(p.Places) != 1 || p.Places[0].Preset != training.KitBands || p.LiftingMonths != -1 {
		t.Errorf("profile %+v", p)
	}
	if len(q.Pain) != 1 || q.Pain[0].Score != 2 || q.Programme != "hill-6" || len(s.Runs) != 2 || s.Runs[1] != "b.csv" || s.Usual != "tue easy 40" {
		t.Errorf("settings %+v", s)
	}
	if p := read(t, "goal: base\n").Request.Profile; len(p.Places) != 0 {
		t.Errorf("a place came from nothing: %+v", p.Places)
	}
}

func TestOnlyPlacesThatAreThereCanBeNamed(t *testing.T) {
	text := "places: {home: {equipment: none}, gym: {equipment: gym, boxes: [30]}}\n"
	if s := read(t, text+"session_places: [gym, home]\n"); len(s.Request.Profile.SessionPlaces) != 2 || len(s.Request.Profile.Places[1].Boxes) != 1 {
		t.Errorf("places %+v", s.Request.Profile)
	}
	if _, err := profile.Read(strings.NewReader(text+"session_places: [barn]\n"), "me.yaml"); err == nil {
		t.Error("a place nobody named is taken")
	}
	if _, err := profile.Read(strings.NewReader("places: {gym: {boxes: [4]}}\n"), "me.yaml"); err == nil {
		t.Error("a box of 4 cm is taken")
	}
}

func TestHalfALiftIsNone(t *testing.T) {
	for _, text := range []string{"{kg: 20}", "{reps: 5}", "{rir: 2}", "{}"} {
		_, err := profile.Read(strings.NewReader("lifts:\n  nordic: "+text+"\n"), "me.yaml")
		if err == nil || !strings.Contains(err.Error(), "me.yaml:2: lifts") || !strings.Contains(err.Error(), "give kg and reps") {
			t.Errorf("%s: error %v", text, err)
		}
	}
	s := read(t, "lifts: {nordic: {kg: 0.5, reps: 1}}\n")
	if l := s.Request.Profile.Lifts; len(l) != 1 || l[0].Load != 0.5 || l[0].Reps != 1 {
		t.Errorf("the least that counts as a lift is read as %+v", l)
	}
}

func TestADayOffHasNoHours(t *testing.T) {
	s := read(t, "windows: {mon: no, tue: none, wed: false, thu: '', fri: 18:00-19:00}\n")
	if w := s.Request.Profile.Windows; len(w) != 1 || w[0].Day != training.Friday {
		t.Errorf("windows %+v, want Friday's only", w)
	}
}

func TestAReaderThatFailsIsNoWrongFile(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, err := profile.Read(iotest.ErrReader(broken), "me.yaml")
	var invalid *training.InvalidError
	if !errors.Is(err, broken) || errors.As(err, &invalid) {
		t.Errorf("error = %v, want the reader's own", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(profile.Template)
	f.Add("places: {a: {plates: {1: 2}}}")
	f.Add("pain: {calf: 1}\nlifts: {x: {kg: 1}}")
	f.Fuzz(func(t *testing.T, text string) {
		_, _ = profile.Read(strings.NewReader(text), "me.yaml")
	})
}
