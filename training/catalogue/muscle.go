package catalogue

import "slices"

// Mobility marks an exercise as a stretch among its primary muscles.
const Mobility MuscleCode = "mobility"

// muscles maps every muscle code to its group and its name. An empty group is
// counted for none.
//
// Source: VOL-03, with the groups of VOL-01.
var muscles = []struct {
	code  MuscleCode
	group Group
	name  string
}{
	{"Q", Quads, "quadriceps"},
	{"GMx", Glutes, "gluteus maximus"},
	{"H", Hamstrings, "hamstrings"},
	{"Ga", Calves, "gastrocnemius"},
	{"So", Calves, "soleus"},
	{"GMd", Abductors, "gluteus medius and minimus"},
	{"Ad", Adductors, "adductors"},
	{"TA", ShinFoot, "tibialis anterior"},
	{"TP", ShinFoot, "tibialis posterior"},
	{"Ft", ShinFoot, "foot muscles"},
	{"peroneals", ShinFoot, "peroneals"},
	{"plantar", ShinFoot, "plantar fascia"},
	{"Ab", TrunkGroup, "abdominals"},
	{"Ob", TrunkGroup, "obliques"},
	{"ES", TrunkGroup, "back extensors"},
	{"HF", TrunkGroup, "hip flexors"},
	{"Ch", PushGroup, "chest"},
	{"De", PushGroup, "shoulders"},
	{"Tr", PushGroup, "triceps"},
	{"UB", PullGroup, "upper back"},
	{"Lat", PullGroup, "latissimus"},
	{"bic", PullGroup, "biceps"},
	{"PF", "", "pelvic floor"},
	{"balance", "", "balance"},
	{Mobility, "", "mobility"},
}

// MuscleCodes lists every muscle code.
func MuscleCodes() []MuscleCode {
	var codes []MuscleCode
	for _, m := range muscles {
		codes = append(codes, m.code)
	}
	return codes
}

// Name is the muscle in words; the code itself when it is unknown.
func (m MuscleCode) Name() string {
	for _, x := range muscles {
		if x.code == m {
			return x.name
		}
	}
	return string(m)
}

// Group is the muscle group m's sets count for; empty for none.
//
// Source: VOL-03.
func (m MuscleCode) Group() Group {
	for _, x := range muscles {
		if x.code == m {
			return x.group
		}
	}
	return ""
}

// GroupCount is the number of muscle groups.
const GroupCount = 10

// Index is g's place in Groups, or -1.
func (g Group) Index() int {
	for i, x := range Groups {
		if x == g {
			return i
		}
	}
	return -1
}

// Shares says how much of one set counts for each group, in the order of
// Groups: 1, 0.5 or 0.
type Shares [GroupCount]float64

// Of is the share of group g.
func (s Shares) Of(g Group) float64 {
	if i := g.Index(); i >= 0 {
		return s[i]
	}
	return 0
}

// GroupsOf says what one hard set of e counts for: 1 for the group of a
// primary muscle and 0.5 for the group of a secondary one. A group takes the
// largest share of its muscles, not their sum. A stretch counts for none,
// whatever it stretches.
//
// Source: VOL-01, VOL-03.
func GroupsOf(e Exercise) Shares {
	var s Shares
	if slices.Contains(e.Primary, Mobility) {
		return s
	}
	count := func(codes []MuscleCode, share float64) {
		for _, m := range codes {
			if i := m.Group().Index(); i >= 0 {
				s[i] = max(s[i], share)
			}
		}
	}
	count(e.Primary, 1)
	count(e.Secondary, 0.5)
	return s
}
