package composition_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

func compose(t testing.TB, b composition.Block) composition.Menu {
	t.Helper()
	m, err := composition.Compose(library(t), b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// exampleMenu is for examples, which have no testing.T.
func exampleMenu() composition.Menu {
	cat, _ := catalogue.Load()
	m, _ := composition.Compose(cat, composition.Block{
		Phase: training.BS, Level: training.L1, Runner: training.R1, Goal: training.Goal10k, FromWeek: 3, Weeks: 4,
		Sessions: week(training.KitDumbbells, 30, 2),
	})
	return m
}

func ExampleCompose() {
	cat, _ := catalogue.Load()
	home, _ := equipment.Resolve(training.Place{Name: "home", Preset: training.KitDumbbells})
	menu, _ := composition.Compose(cat, composition.Block{
		Phase: training.BS, Level: training.L1, Runner: training.R1, Goal: training.Goal10k, FromWeek: 3, Weeks: 4,
		Sessions: []composition.Slot{{Minutes: 30, Kit: home}, {Minutes: 30, Kit: home}},
	})
	for _, s := range menu.Sessions {
		lead := s.Full.Exercises[slices.IndexFunc(s.Full.Exercises, func(x composition.DosedExercise) bool { return x.Part == composition.MainLift })]
		fmt.Println(s.Full.Name, "leads with", lead.Role == composition.Knee, lead.Role == composition.Back, "and fits", s.Full.Minutes <= 30)
	}
	// Output:
	// A leads with true false and fits true
	// B leads with false true and fits true
}

// The budgets of VOL-06 and VOL-07 say what a session of a length holds.
func TestComposeKeepsTheBudgets(t *testing.T) {
	tests := []struct {
		name    string
		block   composition.Block
		session int
		roles   []composition.Role // among others
		most    int
	}{
		{"20 minutes: a squat, a calf raise and the trunk first",
			composition.Block{Phase: training.MS, Level: training.L1, Runner: training.R1, FromWeek: 5, Sessions: week(training.KitGym, 20, 2)}, 0,
			[]composition.Role{composition.Knee, composition.CalfRole, composition.TrunkRole}, 4},
		{"then a hinge, a calf raise and the hip",
			composition.Block{Phase: training.MS, Level: training.L1, Runner: training.R1, FromWeek: 5, Sessions: week(training.KitGym, 20, 2)}, 1,
			[]composition.Role{composition.Back, composition.CalfRole, composition.HipRole}, 4},
		{"maintenance for somebody new: both patterns under the smaller caps",
			composition.Block{Phase: training.MT, Level: training.L0, Base: training.BS2, FromWeek: 15, Sessions: week(training.KitDumbbells, 45, 2)}, 0,
			[]composition.Role{composition.Power, composition.Knee, composition.Back, composition.CalfRole, composition.TrunkRole}, 7},
		{"20 minutes for somebody new: two pairs, both patterns",
			composition.Block{Phase: training.AA, Level: training.L0, FromWeek: 1, Sessions: week(training.KitNone, 20, 2)}, 0,
			[]composition.Role{composition.Knee, composition.Back, composition.CalfRole, composition.TrunkRole}, 4},
		{"30 minutes: both patterns, calf, trunk, and hops in the warm-up",
			composition.Block{Phase: training.BS, Level: training.L1, Runner: training.R1, FromWeek: 3, Sessions: week(training.KitDumbbells, 30, 2)}, 0,
			[]composition.Role{composition.Power, composition.Knee, composition.Back, composition.CalfRole, composition.TrunkRole}, 6},
		{"45 minutes: the same and more",
			composition.Block{Phase: training.MS, Level: training.L2, Runner: training.R2, FromWeek: 6, Sessions: week(training.KitGym, 45, 2)}, 1,
			[]composition.Role{composition.Power, composition.Knee, composition.Back, composition.CalfRole, composition.TrunkRole, composition.HipRole}, 7},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := compose(t, tt.block).Sessions[tt.session].Full
			for _, r := range tt.roles {
				if !slices.ContainsFunc(s.Exercises, func(x composition.DosedExercise) bool { return x.Role == r }) {
					t.Errorf("no exercise of role %d in\n%s", r, show(s))
				}
			}
			if len(s.Exercises) > tt.most {
				t.Errorf("%d exercises, at most %d:\n%s", len(s.Exercises), tt.most, show(s))
			}
		})
	}
}

// What a coach would laugh at.
func TestComposeMakesSense(t *testing.T) {
	pick := func(m composition.Menu, session int, role composition.Role) (ids []string) {
		for _, x := range m.Sessions[session].Full.Exercises {
			if x.Role == role {
				ids = append(ids, x.Exercise.ID)
			}
		}
		return ids
	}
	gym := trained()
	gym.Level, gym.Runner, gym.Sessions = training.L3, training.R3, week(training.KitGym, 60, 2)
	strong := compose(t, gym)
	if ids := pick(strong, 0, composition.Knee); !slices.ContainsFunc(ids, func(id string) bool {
		return slices.Contains([]string{"back_squat", "half_squat", "front_squat", "leg_press"}, id)
	}) {
		t.Errorf("an advanced lifter in a gym squats with %v", ids)
	}
	bare := trained()
	bare.Sessions = week(training.KitNone, 30, 2)
	if ids := pick(compose(t, bare), 0, composition.Knee); slices.Contains(ids, "bw_squat") || slices.Contains(ids, "sit_to_stand") {
		t.Errorf("a trained runner without weights does %v", ids)
	}
	for i := range strong.Sessions {
		s := strong.Sessions[i].Full
		if n := len(pick(strong, i, composition.CalfRole)); n > 2 {
			t.Errorf("%d calf exercises:\n%s", n, show(s))
		}
		if !slices.IsSortedFunc(s.Exercises, func(a, b composition.DosedExercise) int {
			if a.Superset != "" || b.Superset != "" {
				return 0 // a superset's second stands with its first
			}
			return int(a.Role) - int(b.Role)
		}) {
			t.Errorf("not in COMP-02's order:\n%s", show(s))
		}
	}
}

func TestUpperSessionsPushAndPull(t *testing.T) {
	b := trained()
	b.Level, b.Sessions = training.L1, week(training.KitDumbbells, 30, 2)
	for _, s := range compose(t, b).Sessions {
		for _, p := range []catalogue.Pattern{catalogue.Push, catalogue.Pull, catalogue.Trunk} {
			if !slices.ContainsFunc(s.Upper.Exercises, func(x composition.DosedExercise) bool { return x.Exercise.Pattern == p }) {
				t.Errorf("no %s in\n%s", p, show(s.Upper))
			}
		}
	}
}

func TestComposeKeepsMainLiftsAndRotatesTheRest(t *testing.T) {
	b := trained()
	b.Sessions = week(training.KitGym, 30, 2)
	first := compose(t, b)
	for _, s := range first.Sessions {
		for _, x := range s.Full.Exercises {
			if x.Part == composition.MainLift {
				b.Mains = append(b.Mains, x.Exercise.ID)
			} else {
				b.Accessories = append(b.Accessories, x.Exercise.ID)
			}
		}
	}
	next := compose(t, b)
	for i := range first.Sessions {
		if a, c := mainLift(first.Sessions[i].Full), mainLift(next.Sessions[i].Full); a != c {
			t.Errorf("session %d led with %s, then with %s", i, a, c)
		}
	}
}

func mainLift(s composition.DosedSession) string {
	for _, x := range s.Exercises {
		if x.Part == composition.MainLift {
			return x.Exercise.ID
		}
	}
	return ""
}

func TestComposeNeedsAnswersFirst(t *testing.T) {
	tests := []struct {
		name   string
		change func(*composition.Block)
		field  string
	}{
		{"a level", func(b *composition.Block) { b.Level = training.LevelAuto }, "level"},
		{"a phase", func(b *composition.Block) { b.Phase = "XX" }, "phase"},
		{"sessions", func(b *composition.Block) { b.Sessions = nil }, "sessions"},
		{"minutes", func(b *composition.Block) { b.Sessions[0].Minutes = 5 }, "minutes"},
		{"a clinician's agreement in pregnancy", func(b *composition.Block) { b.Group.PregnancyWeek = 12 }, "clinicianAgrees"},
		{"a coach under 18", func(b *composition.Block) { b.Group.Age = 15 }, "coach"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := trained()
			tt.change(&b)
			_, err := composition.Compose(library(t), b)
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || invalid.Field != tt.field {
				t.Errorf("Compose error = %v, want one about %s", err, tt.field)
			}
		})
	}
}

// athletes mixes kits, lengths, levels, phases, pains and groups.
func athletes() []composition.Block {
	kits := []training.Preset{training.KitNone, training.KitBands, training.KitDumbbells, training.KitGym}
	phases := []training.Phase{training.AA, training.BS, training.MS, training.PW, training.MT, training.TP, training.TR}
	pains := [][]training.Pain{nil, {{Site: "knee-front", Score: 4}}, nil, {{Site: "achilles", Score: 4}}, {{Site: "back", Score: 5}}, {{Site: "calf", Score: 4}, {Site: "groin", Score: 3}}}
	groups := []composition.Group{{}, {}, {Age: 45}, {Age: 68}, {}, {PregnancyWeek: 24, ClinicianAgrees: true}, {Age: 16, Guardian: true, Coach: true}, {WeeksAfterBirth: 8}}
	var all []composition.Block
	for i, minutes := range []unit.Minutes{10, 20, 25, 30, 45, 60} {
		for j, kit := range kits {
			for l := range 4 {
				n := i*16 + j*4 + l
				level := training.Level(l + 1)
				phase := phases[n%len(phases)]
				if level == training.L0 && phase == training.PW {
					phase = training.BS2
				}
				all = append(all, composition.Block{
					Phase: phase, Level: level, Runner: training.RunnerType(l + 1), Goal: training.Goals[n%len(training.Goals)],
					FromWeek: 1 + n%3*4, Weeks: 4, BusyWeek: n%2 == 0, Sessions: week(kit, minutes, 1+n%3),
					Pains: pains[n%len(pains)], Group: groups[n%len(groups)],
				})
			}
		}
	}
	return all
}

func TestComposeEverywhere(t *testing.T) {
	blocks := athletes()
	if testing.Short() {
		blocks = blocks[:32]
	}
	cat := library(t)
	for _, b := range blocks {
		name := fmt.Sprintf("%s of %d x %d min, %s %s %v %+v", b.Sessions[0].Kit.Place(), len(b.Sessions), b.Sessions[0].Minutes, b.Level, b.Phase, b.Pains, b.Group)
		m := compose(t, b)
		if m.Value > m.Bound {
			t.Errorf("%s: value %d beyond its bound %d", name, m.Value, m.Bound)
		}
		week := 0
		for i, s := range m.Sessions {
			for _, v := range []composition.DosedSession{s.Full, s.Short, s.Form, s.Light, s.Upper} {
				checkSession(t, name, cat, b, i, v)
			}
			week += s.Full.HardSets
			if b.BusyWeek && i > 0 && s.Full.Class == training.StrainHeavy {
				t.Errorf("%s: a second heavy session:\n%s", name, show(s.Full))
			}
			if s.Full.Class.Lower() && s.Light.Class >= s.Full.Class {
				t.Errorf("%s: not lighter:\n%s%s", name, show(s.Full), show(s.Light))
			}
			if s.Upper.Strain != 0 || s.Upper.Contacts != 0 {
				t.Errorf("%s: legs in the upper session:\n%s", name, show(s.Upper))
			}
		}
		if cap := load.LowerCaps(b.Level, 100).Week; week > cap {
			t.Errorf("%s: %d lower hard sets a week, at most %d", name, week, cap)
		}
	}
}

// checkSession holds what every session promises.
func checkSession(t *testing.T, name string, cat *catalogue.Catalogue, b composition.Block, i int, s composition.DosedSession) {
	t.Helper()
	if s.Minutes > b.Sessions[i].Minutes || s.Minutes > s.Budget {
		t.Errorf("%s: %d min do not fit:\n%s", name, s.Minutes, show(s))
	}
	if cap := load.LowerCaps(b.Level, 100).Session; s.HardSets > cap {
		t.Errorf("%s: %d lower hard sets, at most %d:\n%s", name, s.HardSets, cap, show(s))
	}
	if cap := load.ContactsFor(b.Level).Max; s.Weighted > cap {
		t.Errorf("%s: %d contacts, at most %d:\n%s", name, s.Weighted, cap, show(s))
	}
	for j, x := range s.Exercises {
		if ok, why := composition.Gate(cat, x.Exercise, b, i); !ok {
			t.Errorf("%s: %s is there although %s", name, x.Exercise.ID, why.Code)
		}
		if x.Sets < 1 || x.Sets < 2 && b.Phase != training.TP && s.Variant == composition.VariantFull {
			t.Errorf("%s: %d sets of %s (VOL-10)", name, x.Sets, x.Exercise.ID)
		}
		if len(x.Why) == 0 {
			t.Errorf("%s: %s without a reason", name, x.Exercise.ID)
		}
		for k := range j {
			y := s.Exercises[k]
			if cat.SameLadder(x.Exercise.ID, y.Exercise.ID) {
				t.Errorf("%s: %s and %s are one ladder (COMP-04)", name, x.Exercise.ID, y.Exercise.ID)
			}
		}
	}
}

func TestComposeIsDeterministic(t *testing.T) {
	b := trained()
	one, two := compose(t, b), compose(t, b)
	if diff := cmp.Diff(one, two); diff != "" {
		t.Errorf("two runs differ (-first +second):\n%s", diff)
	}
}

// Under 45 minutes everything but hops is done in turn with something else;
// where the number is odd, one item is left over (PER-07, VOL-06).
func TestComposePairsInShortSessions(t *testing.T) {
	for _, minutes := range []unit.Minutes{20, 30} {
		for _, kit := range training.Presets {
			b := composition.Block{Phase: training.BS, Level: training.L1, Runner: training.R1, FromWeek: 5, Sessions: week(kit, minutes, 2)}
			for _, s := range compose(t, b).Sessions {
				alone := 0
				for _, x := range s.Full.Exercises {
					if x.Superset == "" && x.Role != composition.Power {
						alone++
					}
				}
				if alone > 1 {
					t.Errorf("%d exercises alone in %d min, %s:\n%s", alone, minutes, kit, show(s.Full))
				}
			}
		}
	}
}
