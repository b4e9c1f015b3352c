package catalogue_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
)

func TestTheDataIsSound(t *testing.T) {
	for _, p := range catalogue.Check(files(t)) {
		t.Error(p)
	}
}

// Each test breaks one file of the real data and says what Check must find.
func TestCheckFindsWhatIsWrong(t *testing.T) {
	const plank, programme, regions = "exercises/plank.yaml", "programmes/rubio-8.yaml", "regions.yaml"
	tests := []struct {
		name     string
		path     string
		old, new string // replaced once
		want     string // a part of one problem's line
	}{
		{"an unknown key", plank, "impact: 0", "impact: 0\ncolour: red", `exercises/plank.yaml:13: yaml: unknown key "colour"`},
		{"an unknown key inside a kit", plank, "loading: bodyweight}", "loading: bodyweight, hue: 3}", `exercises/plank.yaml:9: yaml: unknown key "hue"`},
		{"a key said twice", plank, "impact: 0", "impact: 0\nimpact: 1", `exercises/plank.yaml:13: yaml: mapping key "impact" already defined`},
		{"a word for a number", plank, "impact: 0", "impact: none", "exercises/plank.yaml:12: yaml: cannot construct"},
		{"an unknown key inside a rung", plank, "low: 30", "lo: 30", `exercises/plank.yaml:19: yaml: unknown key "lo"`},
		{"broken YAML", plank, "primary: [Ab, GMx]", "primary: [Ab", "exercises/plank.yaml:7: yaml: "},
		{"a tempo that is none", plank, "quiet: true", "quiet: true\ntempo: slow", "exercises/plank.yaml:25: yaml: tempo"},
		{"an id that is not the file's name", plank, "id: plank", "id: planck", `exercises/plank.yaml:1: id: id "planck" is not the file's name "plank"`},
		{"an id with capitals", plank, "id: plank", "id: Plank", `exercises/plank.yaml:1: id: id "Plank": use small letters`},
		{"no id", plank, "id: plank\n", "", "exercises/plank.yaml:0: needed: id is missing"},
		{"an order that is taken", plank, "order: 501", "order: 101", "exercises/sit_to_stand.yaml:2: range: order 101"},
		{"no name", plank, "name: Front plank\n", "", "exercises/plank.yaml:0: needed: name is missing"},
		{"a name that means another exercise", plank, "forearm plank", "side bridge", `exercises/side_plank.yaml:4: name: "side bridge" already means plank`},
		{"a name said twice", plank, "forearm plank", "front planks", `exercises/plank.yaml:4: name: "front planks" is said already`},
		{"an unknown pattern", plank, "pattern: trunk", "pattern: core", `exercises/plank.yaml:5: word: pattern: unknown word "core"`},
		{"an unknown muscle", plank, "secondary: [De]", "secondary: [Delts]", `exercises/plank.yaml:7: word: secondary: unknown word "Delts"`},
		{"a muscle said twice", plank, "secondary: [De]", "secondary: [Ab]", "exercises/plank.yaml:7: facts: Ab is primary already"},
		{"no muscle", plank, "primary: [Ab, GMx]\n", "", "exercises/plank.yaml:0: needed: primary is missing"},
		{"unknown equipment", plank, "items: [floor]", "items: [carpet]", `exercises/plank.yaml:9: word: kits: unknown equipment "carpet"`},
		{"a kit without items", plank, "items: [floor]", "items: []", "exercises/plank.yaml:9: needed: a kit needs items"},
		{"an unknown loading", plank, "loading: bodyweight", "loading: gravity", `exercises/plank.yaml:9: word: kits: unknown loading "gravity"`},
		{"a first load of body weight", plank, "loading: bodyweight", "loading: bodyweight, firstLoad: 0.1", "exercises/plank.yaml:9: range: kits: a first load of 0.1"},
		{"an impossible first load", "exercises/goblet_squat.yaml", "firstLoad: 0.20", "firstLoad: 20", "exercises/goblet_squat.yaml:9: range: kits: a first load of 20"},
		{"an unknown laterality", plank, "[bilateral]", "[both]", `word: laterality: unknown word "both"`},
		{"an unknown metric", plank, "metrics: [seconds]", "metrics: [minutes]", `word: metrics: unknown word "minutes"`},
		{"an impact beyond 3", plank, "impact: 0", "impact: 4", "exercises/plank.yaml:12: range: impact 4 is not from 0 to 3"},
		{"a difficulty of 0", plank, "difficulty: 1", "difficulty: 0", "exercises/plank.yaml:13: range: difficulty 0 is not from 1 to 5"},
		{"an unknown care word", plank, "care: [sho, preg]", "care: [shoulder]", `word: care: unknown word "shoulder"`},
		{"no benefit", plank, "benefit: A trunk that stays put when legs get tired.\n", "", "needed: benefit is missing"},
		{"an easier exercise that does not exist", "exercises/body_saw.yaml", "easier: [extended_plank]", "easier: [extended_planck]", `exercises/body_saw.yaml:14: link: easier: there is no exercise "extended_planck"`},
		{"an easier exercise said twice", "exercises/body_saw.yaml", "easier: [extended_plank]", "easier: [extended_plank, extended_plank]", `link: easier: "extended_plank" is said already`},
		{"a circle", plank, "difficulty: 1", "difficulty: 1\neasier: [body_saw]", "exercises/plank.yaml:14: circle: easier leads back to itself: plank > body_saw > extended_plank > plank"},
		{"an exercise easier than itself", plank, "difficulty: 1", "difficulty: 1\neasier: [plank]", "circle: easier leads back to itself: plank > plank"},
		{"a gap in a ladder", "exercises/body_saw.yaml", "rung: 5", "rung: 7", `exercises/body_saw.yaml:20: ladder: nothing stands on rung 6 of ladder "plank"`},
		{"easier and rungs that disagree", "exercises/body_saw.yaml", "ladder: plank, rung: 5", "ladder: plank, rung: 3", "exercises/body_saw.yaml:14: ladder: easier: extended_plank stands above it"},
		{"a rung without a place", "exercises/body_saw.yaml", "ladder: plank, rung: 5", "ladder: plank", "needed: a rung needs a ladder and a place"},
		{"a dose the wrong way round", plank, "low: 30, high: 60", "low: 60, high: 30", "range: a dose from 60 to 30 is no range"},
		{"a rung counted by an unknown word", plank, "metric: reps", "metric: taps", `word: rungs: unknown word "taps"`},
		{"a hop without impact", "exercises/pogo_two.yaml", "impact: 1", "impact: 0", "facts: hops have an impact"},
		{"a hop without contacts", "exercises/pogo_two.yaml", "metrics: [contacts]", "metrics: [reps]", "facts: hops are counted by contacts"},
		{"contacts without a hop", plank, "metrics: [seconds]", "metrics: [contacts]", "facts: only hops are counted by contacts"},
		{"a leg exercise without hard sets", "exercises/bw_squat.yaml", "hardSet: true\n", "", "facts: sets of a leg pattern are hard sets"},
		{"a plank with hard sets", plank, "quiet: true", "quiet: true\nhardSet: true", "facts: only leg patterns and calf raises are hard sets"},
		{"a one-legged plank", plank, "pattern: trunk", "pattern: trunk\noneLegged: true", "facts: only squats are marked one-legged"},
		{"a bent-knee plank", plank, "pattern: trunk", "pattern: trunk\nbentKnee: true", "facts: only calf raises are marked bent-knee"},
		{"a quiet jump", "exercises/pogo_two.yaml", "impact: 1", "impact: 1\nquiet: true", "facts: a landing is not quiet"},
		{"two times for one repetition", "exercises/step_down.yaml", "tempo: 3-0-1", "tempo: 3-0-1\nrepSeconds: 4", "facts: a tempo already gives"},
		{"a repetition of a minute", "exercises/crunch.yaml", "repSeconds: 3", "repSeconds: 60", "range: repSeconds 60 is not from 0 to 15"},
		{"an unknown article", plank, `article: "003"`, `article: "005"`, `word: articles: "005" is not one of`},
		{"an article said twice", plank, `article: "003"`, `article: "000"`, "name: articles: 000 is said already"},
		{"an article's range the wrong way round", "exercises/clamshell.yaml", "sets: [2, 3]", "sets: [3, 2]", "range: articles: a range runs"},
		{"a range of one number", "exercises/clamshell.yaml", "sets: [2, 3]", "sets: [2]", "yaml: invalid array"},
		{"an unknown FIT category", plank, "category: 19", "category: 53", "range: fit: category 53"},
		{"an unknown fit", plank, "fit: exact", "fit: perfect", `word: fit: unknown word "perfect"`},
		{"an unknown key in the second document", plank, "fit: exact}\n", "fit: exact}\n---\npurpose: x\ncolour: red\n", `exercises/plank.yaml:32: yaml: unknown key "colour"`},

		{"a programme's unknown key", programme, "perWeekGiven: true", "perWeekgiven: true", `yaml: unknown key "perWeekgiven"`},
		{"a programme's exercise that does not exist", programme, "exercise: pistol", "exercise: pistole", `programmes/rubio-8.yaml:12: link: there is no exercise "pistole"`},
		{"a dose of nothing", programme, "reps: [3, 5], ", "", "needed: pistol: a dose is sets of one of"},
		{"a dose of two things", programme, "reps: [3, 5]", "reps: [3, 5], contacts: [1, 2]", "needed: pistol: a dose is sets of one of"},
		{"a dose without sets", programme, "{sets: [2, 2], hold: [15, 20]", "{hold: [15, 20]", "needed: extended_plank: a dose is sets of one of"},
		{"a dose the exercise is not counted by", programme, "hold: [15, 20]", "steps: [15, 20]", "facts: extended_plank is not counted by steps"},
		{"a dose that falls", programme, "hold: [15, 20]", "hold: [20, 15]", "range: extended_plank: a range runs"},
		{"repetitions that fall", programme, "reps: [3, 5]", "reps: [5, 3]", "range: pistol: a range runs"},
		{"sets that fall", programme, "{sets: [2, 2], hold: [15, 20]", "{sets: [2, 1], hold: [15, 20]", "range: extended_plank: a range runs"},
		{"leg work to failure", programme, "perSide: true, rir: 3", "perSide: true, rir: 0.5", "range: pistol: 0.5 repetitions in reserve"},
		{"a caution without a rule", programme, "rule: EFF-03", "rule: maybe", "needed: a caution needs words and a rule"},
		{"an item's caution without words", programme, `caution: {rule: COMP-03, text: "This`, `caution: {rule: COMP-03, txt: "This`, "needed: a caution needs words and a rule"},
		{"an article's dose without an article", "programmes/beginner-hip-core.yaml", "rir: 4, tempo: 2-0-1}", "rir: 4, tempo: 2-0-1}\n        given: true", "facts: a dose is given by an article or not at all"},
		{"a programme of no article", programme, `article: "000"`, `article: "9"`, `word: article: "9"`},
		{"eight sessions a week", programme, "perWeek: [2, 3]", "perWeek: [2, 8]", "range: perWeek is a range of 1 to 7"},
		{"a programme without a rhythm", programme, "perWeek: [2, 3]", "perWeek: [0, 3]", "needed: perWeek is missing"},
		{"weeks that fall", "programmes/complete-guide-10.yaml", "weeks: [8, 12]", "weeks: [12, 8]", "range: weeks runs"},
		{"a session without a name", programme, "  - name: A\n    minutes", "  - minutes", "needed: a session needs a name and items"},
		{"a programme named otherwise", programme, "id: rubio-8", "id: rubio", `id: id "rubio" is not the file's name`},

		{"a region out of place", regions, "site: calf", "site: calves", `word: region 3 must be of site "calf"`},
		{"a kept exercise that does not exist", regions, "keep: [calf_two, calf_bent_sl,", "keep: [calf_too, calf_bent_sl,", `link: there is no exercise "calf_too"`},
		{"kept and avoided", regions, "keep: [calf_two, calf_bent_sl,", "keep: [calf_sl_load, calf_bent_sl,", "facts: calf: calf_sl_load is kept and avoided"},
		{"a landing that is kept", regions, "keep: [sl_balance,", "keep: [pogo_two,", "facts: ankle: pogo_two lands and is kept"},
		{"something comes back that never went", regions, "exercises: [calf_sl]", "exercises: [calf_two]", "facts: calf: calf_two comes back and was not avoided"},
		{"later without a sign", regions, "      when: \"15 two-leg raises in a row cause no pain\"\n", "", "needed: calf: later needs exercises and when"},
		{"an unknown run", regions, "runs: [hills, strides]", "runs: [hills, sprints]", `word: achilles: unknown run "sprints"`},
		{"a limit without words", regions, "{exercise: sl_balance, how: beside a wall}", "{exercise: sl_balance}", "needed: sl_balance: a limit says how"},
		{"a limit with unknown equipment", regions, "without: [stair]", "without: [stairs]", `word: calf_sl: unknown equipment "stairs"`},
		{"a limit of what is avoided", regions, "{exercise: sl_balance, how", "{exercise: skaters, how", "facts: ankle: skaters is limited and avoided"},
		{"a stage that leaves weeks out", regions, "weeks: [2, 3]", "weeks: [3, 3]", "range: achilles: this stage must begin in week 2"},
		{"a stage of nothing", regions, "sets: 3, reps: 15, tempo: 3-0-3", "sets: 3, tempo: 3-0-3", "needed: achilles: a stage is sets of either"},
		{"a stage of what is avoided", regions, "[[calf_seated, calf_bent_sl]", "[[calf_seated, pogo_two]", "facts: achilles: pogo_two is asked for and avoided"},
		{"in and out of pregnancy", regions, "sit_to_stand, goblet_squat,", "back_squat, goblet_squat,", "facts: pregnancy: back_squat is in and out"},
		{"what is hard in pregnancy", "exercises/clamshell.yaml", "difficulty: 1", "difficulty: 4", "facts: pregnancy: clamshell must be out"},
		{"what asks for care in pregnancy", "exercises/clamshell.yaml", "care: [", "care: [preg, ", "facts: pregnancy: clamshell must be out"},
		{"impact in pregnancy", regions, "hill_sprint, step_drive_jump,\n  ]\n  prone", "hill_sprint,\n  ]\n  prone", "facts: pregnancy: step_drive_jump must be out"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			broken := replace(t, files(t), tt.path, tt.old, tt.new)
			problems := catalogue.Check(broken)
			if !slices.ContainsFunc(problems, func(p catalogue.Problem) bool { return strings.Contains(p.String(), tt.want) }) {
				t.Errorf("Check found %v, want %q", problems, tt.want)
			}
		})
	}
}

func replace(t *testing.T, fs []catalogue.File, path, old, new string) []catalogue.File {
	t.Helper()
	for i, f := range fs {
		if f.Path != path {
			continue
		}
		if !bytes.Contains(f.Data, []byte(old)) {
			t.Fatalf("%s no longer holds %q", path, old)
		}
		fs[i].Data = bytes.Replace(f.Data, []byte(old), []byte(new), 1)
		return fs
	}
	t.Fatalf("there is no %s", path)
	return nil
}

func TestBrokenYAMLIsReportedOnce(t *testing.T) {
	fs := replace(t, files(t), "exercises/plank.yaml", "primary: [Ab, GMx]", "primary: [Ab")
	if problems := catalogue.Check(fs); len(problems) != 1 {
		t.Errorf("Check found %v, want one problem", problems)
	}
}

func TestCheckMissesTheRegions(t *testing.T) {
	fs := slices.DeleteFunc(files(t), func(f catalogue.File) bool { return f.Path == "regions.yaml" })
	problems := catalogue.Check(fs)
	if len(problems) != 1 || problems[0].String() != "regions.yaml:0: needed: there is no such file" {
		t.Errorf("Check found %v", problems)
	}
}

func TestCheckReportsInTheOrderOfFilesAndLines(t *testing.T) {
	fs := replace(t, files(t), "exercises/plank.yaml", "impact: 0\ndifficulty: 1", "impact: -1\ndifficulty: 9")
	fs = replace(t, fs, "exercises/clamshell.yaml", "impact: 0", "impact: -1")
	slices.Reverse(fs)
	var got []string
	for _, p := range catalogue.Check(fs) {
		at, _, _ := strings.Cut(p.String(), ": ")
		got = append(got, at)
	}
	want := []string{"exercises/clamshell.yaml:12", "exercises/plank.yaml:12", "exercises/plank.yaml:13"}
	if len(got) < 3 || !slices.Equal(got[:3], want) {
		t.Errorf("Check reported at %v, want first %v", got, want)
	}
}

// FuzzCheck holds that no file, however broken, stops the reading of the rest,
// and that what Check calls YAML Decode can read.
func FuzzCheck(f *testing.F) {
	fs, err := catalogue.Files()
	if err != nil {
		f.Fatal(err)
	}
	paths := []string{"exercises/x.yaml", "programmes/x.yaml", "regions.yaml"}
	for _, x := range fs {
		kind := slices.IndexFunc(paths, func(p string) bool { return p[0] == x.Path[0] })
		f.Add(uint8(kind), x.Data)
	}
	f.Add(uint8(0), []byte("id: &a [*a]\n---\n---\n"))
	f.Add(uint8(2), []byte("regions: [{site: calf}]"))
	f.Fuzz(func(t *testing.T, kind uint8, data []byte) {
		one := []catalogue.File{{Path: paths[int(kind)%len(paths)], Data: data}}
		problems := catalogue.Check(one)
		c, err := catalogue.Decode(one)
		if err != nil {
			if !slices.ContainsFunc(problems, func(p catalogue.Problem) bool { return p.Rule == catalogue.RuleYAML }) {
				t.Fatalf("Decode: %v, but Check found only %v", err, problems)
			}
			return
		}
		for _, e := range c.All() {
			c.SameLadder(e.ID, e.ID)
			catalogue.GroupsOf(e)
		}
	})
}
