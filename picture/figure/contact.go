package figure

import "math"

// knob is a ball on the body's surface: what can touch the floor or a box.
type knob struct {
	name   string
	bone   bone
	limb   bool
	side   side
	centre vec
	radius float64
}

// knobs are where they sit in their bones. Those of limbs are on both sides.
var knobs = []struct {
	name   string
	bone   bone
	at     vec
	radius float64
}{
	{"head", skull, vec{-1, 18, 0}, 9},
	{"chest", chest, vec{1, 12, 9}, 9},
	{"chest", chest, vec{1, 12, -9}, 9},
	{"upper back", chest, vec{-1.5, 18, 0}, 8},
	{"belly", pelvis, vec{1, 4, 4}, 8.5},
	{"belly", pelvis, vec{1, 4, -4}, 8.5},
	{"buttocks", pelvis, vec{-1.5, 2, 6}, 9},
	{"buttocks", pelvis, vec{-1.5, 2, -6}, 9},
	{"hip", thigh, vec{0, -1, 0}, 8},
	{"thigh", thigh, vec{0, -22, 0}, 7.3},
	{"knee", shin, vec{}, 5},
	{"calf", shin, vec{-1, -14, 0}, 5},
	{"ankle", foot, vec{}, 3.2},
	{"heel", foot, vec{heelAhead + 1, -5, 0}, 2},
	{"ball", foot, vec{ballAhead, -5, 0}, 2},
	{"toe", foot, vec{}, 2},
	{"shoulder", upperArm, vec{}, 5},
	{"elbow", forearm, vec{}, 3.8},
	{"wrist", hand, vec{}, 2.7},
	{"hand", hand, vec{0, -6, 0}, 3.2},
}

// knobs are the body's, those of the trunk first.
func (b *body) knobs() []knob {
	out := make([]knob, 0, 2*len(knobs))
	for _, k := range knobs {
		if k.bone < thigh {
			out = append(out, knob{name: k.name, bone: k.bone, centre: b.at(k.bone, k.at), radius: k.radius})
			continue
		}
		for _, s := range sides {
			c := b.at(k.bone.on(s), k.at)
			if k.name == "toe" {
				c = b.toe(s, vec{3.5, 2, 0})
			}
			out = append(out, knob{k.name, k.bone.on(s), true, s, c, k.radius})
		}
	}
	return out
}

func (k knob) String() string {
	if !k.limb {
		return k.name
	}
	return k.side.String() + " " + k.name
}

// lowest is the height of the lowest part of the body that is not fixed.
func (b *body) lowest(p pose) float64 {
	low := math.Inf(1)
	for _, k := range b.knobs() {
		if k.limb && k.isFixed(p) {
			continue
		}
		low = math.Min(low, k.centre.Y-k.radius)
	}
	return low
}

// isFixed reports whether the knob belongs to the end of a fixed limb.
func (k knob) isFixed(p pose) bool {
	switch k.bone.kind() {
	case forearm, hand:
		return p.arms[k.side].hold == planted
	case shin, foot:
		return p.legs[k.side].hold != free
	}
	return false
}

// surface is a level top that can carry: of a box, a bench, a chair.
type surface struct {
	x0, x1, z0, z1 float64
	height         float64
}

// over reports whether a place is above the surface, give or take a margin.
func (s surface) over(v vec, margin float64) bool {
	return v.X > s.x0-margin && v.X < s.x1+margin && v.Z > s.z0-margin && v.Z < s.z1+margin
}

// gap is how far a place is from the block; 0 inside.
func (s solid) gap(v vec) float64 {
	return v.distance(vec{clamp(v.X, s.lo.X, s.hi.X), clamp(v.Y, s.lo.Y, s.hi.Y), clamp(v.Z, s.lo.Z, s.hi.Z)})
}

// touching is how near in cm a part must be to be carried.
const touching = 1.6

// contacts are the knobs that rest on a surface or lean on a block, and the
// hands that hang on a bar.
func (b *body) contacts(props []prop) []knob {
	var out []knob
	for _, k := range b.knobs() {
		if k.rests(props) {
			out = append(out, k)
		}
	}
	return out
}

func (k knob) rests(props []prop) bool {
	if math.Abs(k.centre.Y-k.radius) < touching {
		return true
	}
	for _, p := range props {
		for _, s := range p.surfaces() {
			if s.over(k.centre, 2) && math.Abs(k.centre.Y-k.radius-s.height) < touching+.6 {
				return true
			}
		}
		for _, s := range p.solids() {
			if s.gap(k.centre)-k.radius < touching && s.gap(k.centre) > 0 {
				return true
			}
		}
		if p.kind == pullUpBar && k.bone.kind() == hand && k.centre.minus(p.at).across(vec{Z: 1}).length() < 6 {
			return true
		}
	}
	return false
}
