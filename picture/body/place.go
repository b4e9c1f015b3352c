package body

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Place is a region of the map by its code: "calf", "knee-front".
type Place string

// facts is what the map knows of a place, apart from its shape.
type facts struct {
	place   Place
	name    string // as people say it, without a side
	muscles []catalogue.MuscleCode
	site    training.Site // empty: pain is not asked for here
	tendon  bool
	middle  bool // one region across the middle of the body, without sides
}

// places lists every place from head to foot, the front before the back.
//
// House rule: what is one place to a runner's finger is one place here, so the
// calf is both the gastrocnemius and the site of calf pain.
var places = []facts{
	{place: "shoulder", name: "shoulder", muscles: codes("De"), site: "shoulder"},
	{place: "chest", name: "chest", muscles: codes("Ch")},
	{place: "biceps", name: "biceps", muscles: codes("bic")},
	{place: "wrist", name: "wrist", site: "wrist"},
	{place: "abdominals", name: "abdominals", muscles: codes("Ab"), middle: true},
	{place: "obliques", name: "obliques", muscles: codes("Ob")},
	{place: "hip-front", name: "front of the hip", muscles: codes("HF"), site: "hip-front"},
	{place: "hip-side", name: "side of the hip", site: "hip-side"},
	{place: "groin", name: "groin", site: "groin"},
	{place: "adductors", name: "adductors", muscles: codes("Ad")},
	{place: "quadriceps", name: "quadriceps", muscles: codes("Q")},
	{place: "itb", name: "outside of the knee (iliotibial band)", site: "itb", tendon: true},
	{place: "knee-front", name: "front of the knee", site: "knee-front"},
	{place: "patellar", name: "tendon below the kneecap", site: "patellar", tendon: true},
	{place: "shin", name: "shin", muscles: codes("TA"), site: "shin"},
	{place: "peroneals", name: "peroneals", muscles: codes("peroneals")},
	{place: "ankle", name: "ankle", site: "ankle"},
	{place: "foot", name: "foot", muscles: codes("Ft"), site: "foot"},
	{place: "upper-back", name: "upper back", muscles: codes("UB")},
	{place: "triceps", name: "triceps", muscles: codes("Tr")},
	{place: "latissimus", name: "latissimus", muscles: codes("Lat")},
	{place: "lower-back", name: "lower back", muscles: codes("ES"), site: "back"},
	{place: "gluteus-medius", name: "gluteus medius", muscles: codes("GMd")},
	{place: "gluteus-maximus", name: "gluteus maximus", muscles: codes("GMx")},
	{place: "high-hamstring", name: "hamstring at the sit bone", site: "high-hamstring", tendon: true},
	{place: "hamstrings", name: "hamstrings", muscles: codes("H"), site: "hamstring"},
	{place: "calf", name: "calf", muscles: codes("Ga"), site: "calf"},
	{place: "soleus", name: "soleus", muscles: codes("So")},
	{place: "tibialis-posterior", name: "tibialis posterior", muscles: codes("TP")},
	{place: "achilles", name: "Achilles tendon", site: "achilles", tendon: true},
	{place: "heel", name: "Achilles tendon at the heel", site: "achilles-insertion", tendon: true},
	{place: "sole", name: "sole of the foot", muscles: codes("plantar"), site: "plantar", tendon: true},
}

func codes(list ...catalogue.MuscleCode) []catalogue.MuscleCode { return list }

// Unplaced are the muscle codes that have no place on a body seen from
// outside, each with the reason.
var Unplaced = []struct {
	Muscle catalogue.MuscleCode
	Why    string
}{
	{"PF", "the pelvic floor lies inside the pelvis, hidden from front and back"},
	{"balance", "balance is a skill, not a muscle"},
	{catalogue.Mobility, "mobility is a quality of joints, not a muscle"},
}

// Places lists every place of a layer, from head to foot, the front before the
// back.
func Places(l Layer) []Place {
	var list []Place
	for _, f := range places {
		if l.shows(f) {
			list = append(list, f.place)
		}
	}
	return list
}

// OfMuscle is the place that shows muscle m; false for those Unplaced and for
// unknown codes.
func OfMuscle(m catalogue.MuscleCode) (Place, bool) {
	for _, f := range places {
		if slices.Contains(f.muscles, m) {
			return f.place, true
		}
	}
	return "", false
}

// OfSite is the place that shows pain site s; false for unknown sites.
func OfSite(s training.Site) (Place, bool) {
	for _, f := range places {
		if f.site == s && s != "" {
			return f.place, true
		}
	}
	return "", false
}

// Sided reports whether p exists left and right.
func (p Place) Sided() bool {
	f, ok := factsOf(p)
	return ok && !f.middle
}

// Name is p as people say it, without a side: "calf".
func (p Place) Name() string {
	if f, ok := factsOf(p); ok {
		return f.name
	}
	return string(p)
}

// On is the place's name with its side, as a screen reader says it: "Left
// calf". An empty side is left out.
func (p Place) On(side training.Side) string {
	if side == "" {
		return capital(p.Name())
	}
	return capital(string(side)) + " " + p.Name()
}

func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

func factsOf(p Place) (facts, bool) {
	for _, f := range places {
		if f.place == p {
			return f, true
		}
	}
	return facts{}, false
}

// Layer says which places can be reached; the others are drawn as plain
// relief.
type Layer int

// The layers.
const (
	Everything Layer = iota
	Muscles          // muscles and tendons: what training loads
	Sites            // the places where pain is asked for
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
