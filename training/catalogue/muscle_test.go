package catalogue_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training/catalogue"
)

func TestGroupsOf(t *testing.T) {
	tests := []struct {
		name string
		id   string
		want map[catalogue.Group]float64
	}{
		{"primary counts one and secondary a half", "goblet_squat", // Q,GMx / Ab,UB
			map[catalogue.Group]float64{catalogue.Quads: 1, catalogue.Glutes: 1, catalogue.TrunkGroup: 0.5, catalogue.PullGroup: 0.5}},
		{"two muscles of a group count once", "calf_sl", // Ga,So / TP,Ft
			map[catalogue.Group]float64{catalogue.Calves: 1, catalogue.ShinFoot: 0.5}},
		{"primary wins over secondary in one group", "db_row", // UB,Lat / bic
			map[catalogue.Group]float64{catalogue.PullGroup: 1}},
		{"hip flexors and abdominals are trunk", "leg_raise", // HF,Ab
			map[catalogue.Group]float64{catalogue.TrunkGroup: 1}},
		{"the pelvic floor has no group", "pelvic_floor", // PF / Ab
			map[catalogue.Group]float64{catalogue.TrunkGroup: 0.5}},
		{"a stretch counts for nothing", "fig4", map[catalogue.Group]float64{}},
		{"balance has no group", "heel_walk_back", // TA / balance
			map[catalogue.Group]float64{catalogue.ShinFoot: 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, _ := load(t).Exercise(tt.id)
			shares := catalogue.GroupsOf(e)
			got := map[catalogue.Group]float64{}
			for _, g := range catalogue.Groups {
				if s := shares.Of(g); s > 0 {
					got[g] = s
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("%s (-want +got):\n%s", tt.id, d)
			}
		})
	}
}

func TestGroupsAreCounted(t *testing.T) {
	if len(catalogue.Groups) != catalogue.GroupCount {
		t.Errorf("GroupCount = %d, want %d", catalogue.GroupCount, len(catalogue.Groups))
	}
	if s := (catalogue.Shares{}); s.Of("wings") != 0 {
		t.Error("an unknown group has a share")
	}
}

func TestMusclesHaveNames(t *testing.T) {
	for code, want := range map[catalogue.MuscleCode]string{"So": "soleus", "GMd": "gluteus medius and minimus", "xx": "xx"} {
		if got := code.Name(); got != want {
			t.Errorf("%s.Name() = %q, want %q", code, got, want)
		}
	}
	if g := catalogue.MuscleCode("xx").Group(); g != "" {
		t.Errorf("an unknown muscle is in group %q", g)
	}
}

func TestEveryGroupIsTrained(t *testing.T) {
	var most catalogue.Shares
	for _, e := range load(t).All() {
		for i, s := range catalogue.GroupsOf(e) {
			most[i] = max(most[i], s)
		}
	}
	for i, s := range most {
		if s != 1 {
			t.Errorf("nothing trains %s in full", catalogue.Groups[i])
		}
	}
}
