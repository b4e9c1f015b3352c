package body

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Spot is a region of the map by its code: "calf", "knee-front".
type Spot string

// facts is what the map knows of a spot, apart from its shape.
type facts struct {
	spot    Spot
	name    string // as people say it, without a side
	muscles []catalogue.MuscleCode
	site    training.Site // empty: pain is not asked for here
	tendon  bool
	middle  bool // one region across the middle of the body, without sides
}

// spots lists every spot from head to foot, the front before the back.
//
// House rule: what is one spot to a runner's finger is one spot here, so the
// calf is both the gastrocnemius and the site of calf pain.
var spots = []facts{
	{spot: "shoulder", name: "shoulder", muscles: codes("De"), site: "shoulder"},
	{spot: "chest", name: "chest", muscles: codes("Ch")},
	{spot: "biceps", name: "biceps", muscles: codes("bic")},
	{spot: "wrist", name: "wrist", site: "wrist"},
	{spot: "abdominals", name: "abdominals", muscles: codes("Ab"), middle: true},
	{spot: "obliques", name: "obliques", muscles: codes("Ob")},
	{spot: "hip-front", name: "front of the hip", muscles: codes("HF"), site: "hip-front"},
	{spot: "hip-side", name: "side of the hip", site: "hip-side"},
	{spot: "groin", name: "groin", site: "groin"},
	{spot: "adductors", name: "adductors", muscles: codes("Ad")},
	{spot: "quadriceps", name: "quadriceps", muscles: codes("Q")},
	{spot: "itb", name: "outside of the knee (iliotibial band)", site: "itb", tendon: true},
	{spot: "knee-front", name: "front of the knee", site: "knee-front"},
	{spot: "patellar", name: "tendon below the kneecap", site: "patellar", tendon: true},
	{spot: "shin", name: "shin", muscles: codes("TA"), site: "shin"},
	{spot: "peroneals", name: "peroneals", muscles: codes("peroneals")},
	{spot: "ankle", name: "ankle", site: "ankle"},
	{spot: "foot", name: "foot", muscles: codes("Ft"), site: "foot"},
	{spot: "upper-back", name: "upper back", muscles: codes("UB")},
	{spot: "triceps", name: "triceps", muscles: codes("Tr")},
	{spot: "latissimus", name: "latissimus", muscles: codes("Lat")},
	{spot: "lower-back", name: "lower back", muscles: codes("ES"), site: "back"},
	{spot: "gluteus-medius", name: "gluteus medius", muscles: codes("GMd")},
	{spot: "gluteus-maximus", name: "gluteus maximus", muscles: codes("GMx")},
	{spot: "high-hamstring", name: "hamstring at the sit bone", site: "high-hamstring", tendon: true},
	{spot: "hamstrings", name: "hamstrings", muscles: codes("H"), site: "hamstring"},
	{spot: "calf", name: "calf", muscles: codes("Ga"), site: "calf"},
	{spot: "soleus", name: "soleus", muscles: codes("So")},
	{spot: "tibialis-posterior", name: "tibialis posterior", muscles: codes("TP")},
	{spot: "achilles", name: "Achilles tendon", site: "achilles", tendon: true},
	{spot: "heel", name: "Achilles tendon at the heel", site: "achilles-insertion", tendon: true},
	{spot: "sole", name: "sole of the foot", muscles: codes("plantar"), site: "plantar", tendon: true},
}

func codes(list ...catalogue.MuscleCode) []catalogue.MuscleCode { return list }

// Unplaced are the muscle codes that have no spot on a body seen from
// outside, each with the reason.
var Unplaced = []struct {
	Muscle catalogue.MuscleCode
	Why    string
}{
	{"PF", "the pelvic floor lies inside the pelvis, hidden from front and back"},
	{"balance", "balance is a skill, not a muscle"},
	{catalogue.Mobility, "mobility is a quality of joints, not a muscle"},
}

// Spots lists every spot of a layer, from head to foot, the front before the
// back.
func Spots(l Layer) []Spot {
	var list []Spot
	for _, f := range spots {
		if l.shows(f) {
			list = append(list, f.spot)
		}
	}
	return list
}

// OfMuscle is the spot that shows muscle m; false for those Unplaced and for
// unknown codes.
func OfMuscle(m catalogue.MuscleCode) (Spot, bool) {
	for _, f := range spots {
		if slices.Contains(f.muscles, m) {
			return f.spot, true
		}
	}
	return "", false
}

// OfSite is the spot that shows pain site s; false for unknown sites.
func OfSite(s training.Site) (Spot, bool) {
	for _, f := range spots {
		if f.site == s && s != "" {
			return f.spot, true
		}
	}
	return "", false
}

// Sided reports whether p exists left and right.
func (p Spot) Sided() bool {
	f, ok := factsOf(p)
	return ok && !f.middle
}

// Name is p as people say it, without a side: "calf".
func (p Spot) Name() string {
	if f, ok := factsOf(p); ok {
		return f.name
	}
	return string(p)
}

// On is the spot's name with its side, as a screen reader says it: "Left
// calf". An empty side is left out.
func (p Spot) On(side training.Side) string {
	if side == "" {
		return capital(p.Name())
	}
	return capital(string(side)) + " " + p.Name()
}

func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

func factsOf(p Spot) (facts, bool) {
	for _, f := range spots {
		if f.spot == p {
			return f, true
		}
	}
	return facts{}, false
}

// Layer says which spots can be reached; the others are drawn as plain
// relief.
type Layer int

// The layers.
const (
	Everything Layer = iota
	Muscles          // muscles and tendons: what training loads
	Sites            // the spots where pain is asked for
)

func (l Layer) shows(f facts) bool {
	switch l {
	case Muscles:
		return len(f.muscles) > 0 || f.tendon
	case Sites:
		return f.site != ""
	}
	return true
}
