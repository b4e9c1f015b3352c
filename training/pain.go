package training

import (
	"strings"
)

// Tissue decides how pain at a site is read: tendons tolerate some, muscle
// little (PAIN-02 to PAIN-04).
type Tissue string

// The tissues.
const (
	Tendon Tissue = "tendon"
	Joint  Tissue = "joint"
	Muscle Tissue = "muscle"
)

// Care is a body region an exercise asks attention for.
type Care string

// The care regions of the catalogue.
const (
	CareAchilles      Care = "ach"
	CarePatellar      Care = "pat"
	CareKneeFront     Care = "pfp"
	CareITB           Care = "itb"
	CareShin          Care = "shin"
	CarePlantar       Care = "plan"
	CareGroin         Care = "groin"
	CareHamstring     Care = "ham"
	CareHighHamstring Care = "hams"
	CareHipSide       Care = "hipL"
	CareHipFront      Care = "hipF"
	CareBack          Care = "back"
	CareAnkle         Care = "ank"
	CareShoulder      Care = "sho"
	CareWrist         Care = "wri"
	CarePregnancy     Care = "preg"
)

// Cares lists every care region.
var Cares = []Care{
	CareAchilles, CarePatellar, CareKneeFront, CareITB, CareShin, CarePlantar, CareGroin, CareHamstring,
	CareHighHamstring, CareHipSide, CareHipFront, CareBack, CareAnkle, CareShoulder, CareWrist, CarePregnancy,
}

// Site is a place where a runner feels pain.
type Site string

// SiteFacts says how pain at a site is read. Source: PAIN-07.
type SiteFacts struct {
	Site   Site
	Tissue Tissue
	Care   Care
	// NoImpact: from amber on, every exercise with impact goes.
	NoImpact bool
	// BoneQuestions: spot, night and hop are asked before lower work at 4 or more.
	BoneQuestions bool
}

// Sites lists every pain site with its tissue. The words are those of PAIN-07.
var Sites = []SiteFacts{
	{"achilles", Tendon, CareAchilles, true, false},
	{"achilles-insertion", Tendon, CareAchilles, true, false},
	{"calf", Muscle, CareAchilles, true, false},
	{"shin", Joint, CareShin, true, true},
	{"plantar", Tendon, CarePlantar, true, false},
	{"foot", Joint, CarePlantar, true, true},
	{"ankle", Joint, CareAnkle, true, false},
	{"knee-front", Joint, CareKneeFront, true, false},
	{"patellar", Tendon, CarePatellar, true, false},
	{"itb", Joint, CareITB, true, false},
	{"hamstring", Muscle, CareHamstring, false, false},
	{"high-hamstring", Tendon, CareHighHamstring, true, false},
	{"groin", Muscle, CareGroin, true, true},
	{"hip-side", Joint, CareHipSide, true, false},
	{"hip-front", Joint, CareHipFront, true, true},
	{"back", Joint, CareBack, false, false},
	{"shoulder", Joint, CareShoulder, false, false},
	{"wrist", Joint, CareWrist, false, false},
}

// FactsOf finds a site's facts.
func FactsOf(s Site) (SiteFacts, bool) {
	for _, f := range Sites {
		if f.Site == s {
			return f, true
		}
	}
	return SiteFacts{}, false
}

// Name is a site as people say it: "outside of the knee".
func (s Site) Name() string {
	switch s {
	case "achilles":
		return "Achilles tendon"
	case "achilles-insertion":
		return "Achilles tendon at the heel"
	case "plantar":
		return "sole of the foot"
	case "knee-front":
		return "front of the knee"
	case "patellar":
		return "tendon below the kneecap"
	case "itb":
		return "outside of the knee"
	case "high-hamstring":
		return "hamstring at the sit bone"
	case "hip-side":
		return "side of the hip"
	case "hip-front":
		return "front of the hip"
	case "back":
		return "lower back"
	}
	return string(s)
}

// Sides are the sides a site has: one without a name in the middle of the body.
func (s Site) Sides() []Side {
	if s == "back" {
		return []Side{""}
	}
	return []Side{Left, Right}
}

// On is a site of one side as people say it: "left calf", "front of the left
// knee"; its name alone where no side is said.
func (s Site) On(side Side) string {
	name := s.Name()
	if side == "" {
		return name
	}
	for _, of := range []string{" of the ", " below the "} {
		if before, after, ok := strings.Cut(name, of); ok {
			return before + of + string(side) + " " + after
		}
	}
	return string(side) + " " + name
}

// Side is a side of the body; empty means both or not said.
type Side string

// The sides.
const (
	Left  Side = "left"
	Right Side = "right"
)

// Pain is a score the athlete gives a site, 0 none to 10 worst.
type Pain struct {
	Site  Site `json:"site"`
	Side  Side `json:"side,omitempty"`
	Score int  `json:"score"`
}

// ParseSite reads a site word with an optional -left or -right. knee-outer is
// another word for itb.
func ParseSite(s string) (Site, Side, error) {
	w := strings.ToLower(strings.TrimSpace(s))
	var side Side
	for _, x := range []Side{Left, Right} {
		if t, ok := strings.CutSuffix(w, "-"+string(x)); ok {
			w, side = t, x
		}
	}
	if w == "knee-outer" {
		w = "itb"
	}
	if _, ok := FactsOf(Site(w)); ok {
		return Site(w), side, nil
	}
	var words []string
	for _, f := range Sites {
		words = append(words, string(f.Site))
	}
	return "", "", &InvalidError{Field: "pain", Value: s,
		Why: "is not a place this program knows; use " + joinWords(words) + ", with -left or -right if you like"}
}

// Name is a care region in words.
func (c Care) Name() string {
	switch c {
	case CareAchilles:
		return "Achilles and calf"
	case CarePatellar:
		return "patellar tendon"
	case CareKneeFront:
		return "front of the knee"
	case CareITB:
		return "outside of the knee"
	case CareShin:
		return "shin"
	case CarePlantar:
		return "sole of the foot"
	case CareGroin:
		return "groin"
	case CareHamstring:
		return "hamstring"
	case CareHighHamstring:
		return "hamstring at the sit bone"
	case CareHipSide:
		return "side of the hip"
	case CareHipFront:
		return "front of the hip"
	case CareBack:
		return "lower back"
	case CareAnkle:
		return "ankle"
	case CareShoulder:
		return "shoulder"
	case CareWrist:
		return "wrist"
	case CarePregnancy:
		return "pregnancy"
	}
	return string(c)
}
