package figure

import (
	"math"
	"slices"
)

// muscle is where a muscle is tinted: a spindle between two places just under
// the skin. Places and the outward normal are for the right side, in the frames
// of their bones.
type muscle struct {
	name     string
	from, to bone
	start    vec
	end      vec
	half     float64 // how far the bulge's control stands out, cm
	out      vec     // in the frame of from
}

// muscles are those that can be tinted.
//
// House rule: schematic; large enough to be seen at 120 px.
var muscles = []muscle{
	{"quads", thigh, thigh, vec{3.6, -6, 1}, vec{2.2, -40, 0}, 10.4, vec{1, 0, .3}},
	{"hamstrings", thigh, thigh, vec{-2.8, -7, 1.4}, vec{-1.8, -41, 0}, 8.8, vec{-.8, 0, .6}},
	{"adductors", thigh, thigh, vec{.6, -4, -4.4}, vec{.4, -33, -3}, 8.6, vec{.25, 0, -1}},
	{"calves", shin, shin, vec{-2.2, -2, .6}, vec{-1.2, -29, 0}, 8.6, vec{-.8, 0, .5}},
	{"soleus", shin, shin, vec{-1.6, -14, .4}, vec{-.8, -38, 0}, 7, vec{-.8, 0, .5}},
	{"shins", shin, shin, vec{2.4, -5, 1}, vec{1.4, -36, .5}, 6.5, vec{1, 0, .6}},
	{"feet", foot, foot, vec{-2, -4, 0}, vec{13, -5, 0}, 6.5, vec{0, 1, .4}},
	{"glutes", pelvis, thigh, vec{-5, 9, 6}, vec{-5.2, -10, 2}, 12.3, vec{-1, 0, .35}},
	{"side-glutes", pelvis, thigh, vec{-1.5, 11, 10.5}, vec{-.6, -7, 5.4}, 10.4, vec{-.2, 0, 1}},
	{"hip-flexors", pelvis, thigh, vec{5, 8, 6}, vec{4.5, -12, 1}, 7.8, vec{1, 0, .3}},
	{"abs", pelvis, chest, vec{5.4, 1, 3.5}, vec{6.6, 8, 3.8}, 9.1, vec{1, 0, .2}},
	{"obliques", pelvis, chest, vec{2, 5, 10.5}, vec{3, 9, 11.4}, 9.8, vec{.45, 0, 1}},
	{"lower-back", pelvis, chest, vec{-6.5, 3, 3.4}, vec{-6.5, 9, 3.6}, 8.3, vec{-1, 0, .2}},
	{"lats", belly, chest, vec{-4.5, 7, 7}, vec{-4, 19, 12}, 11.7, vec{-1, 0, .7}},
	{"upper-back", chest, chest, vec{-6.4, 5, 4}, vec{-4.6, 23, 6}, 10.4, vec{-1, 0, .2}},
	{"chest", chest, chest, vec{9.4, 7, 5}, vec{5.5, 20.5, 10}, 11.7, vec{1, 0, .4}},
	{"shoulders", upperArm, upperArm, vec{0, 4, 1}, vec{.4, -14, 1}, 9.1, vec{0, 0, 1}},
	{"triceps", upperArm, upperArm, vec{-1.8, -5, 0}, vec{-1.2, -29, 0}, 7.3, vec{-1, 0, .3}},
	{"biceps", upperArm, upperArm, vec{1.8, -7, 0}, vec{1.3, -28, 0}, 7, vec{1, 0, .3}},
}

// Muscles are the names that a figure's tint may use, legs first.
func Muscles() []string {
	names := make([]string, len(muscles))
	for i, m := range muscles {
		names[i] = m.name
	}
	return names
}

// tint is which muscles are shown at work: by number in muscles, and side.
type tint struct {
	hot, warm [][2]bool // by muscle, by side
}

// patch is one muscle of one side that is to be drawn.
type patch struct {
	muscle *muscle
	side   side
	hot    bool
}

// hipPatch marks the patches that cross the hip: they bend with it.
const hipPatch = bone(-1)

// bone is what the patch moves with.
func (p patch) bone() bone {
	switch {
	case p.muscle.from >= thigh:
		return p.muscle.from.on(p.side)
	case p.muscle.to == thigh:
		return hipPatch
	}
	return chest
}

// layer is what the patch is drawn on.
func (p patch) layer() layer {
	switch p.muscle.to {
	case thigh:
		return thighLayer.on(p.side)
	case shin, foot:
		return shinLayer.on(p.side)
	case upperArm:
		return upperArmLayer.on(p.side)
	}
	return trunkLayer
}

// facing is how far the patch is turned towards the viewer: 1 when it can be
// seen whole, 0 when it is on the far side.
func (p patch) facing(l lens, b *body) float64 {
	n := p.muscle.out
	n.Z *= p.side.sign()
	return clamp((b.turn[p.muscle.from.on(p.side)].do(n).unit().dot(l.near)+.42)/.5, 0, 1)
}

// spindle is the patch's shape in the drawing; it closes as it turns away.
func (p patch) spindle(l lens, b *body) []spot {
	m := p.muscle
	place := func(s bone, v vec) vec {
		v.Z *= p.side.sign()
		return b.at(s.on(p.side), v)
	}
	from, to := place(m.from, m.start), place(m.to, m.end)
	middle := from.toward(to, .5)
	if m.from != m.to { // over the bend of the joint
		n := m.out
		n.Z *= p.side.sign()
		middle = middle.plus(b.turn[m.from].do(n).unit().times(2))
	}
	a, z, c := l.see(from), l.see(to), l.see(middle)
	way := z.minus(a)
	length := math.Max(1, way.length())
	half := math.Min(m.half*perCM, .5*length+3) * p.facing(l, b)
	aside := spot{-way.Y, way.X}.times(half / length)
	return []spot{a, c.plus(aside), z, c.minus(aside)}
}

// patches are the tints worth drawing in these frames: seen for some of the
// time, and not the far one of a pair that is the same on the near limb.
func (f *Figure) patches(bodies []body, far [4]bool) []patch {
	var out []patch
	l := f.view.lens()
	for _, hot := range []bool{false, true} {
		level := f.tint.warm
		if hot {
			level = f.tint.hot
		}
		for i := range level {
			for _, s := range sides {
				p := patch{&muscles[i], s, hot}
				if !level[i][s] || f.plainFar(p, level[i], far) {
					continue
				}
				seen := 0.0
				for j := range bodies {
					seen = math.Max(seen, p.facing(l, &bodies[j]))
				}
				if seen > .35 {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// plainFar reports whether the patch is on a far limb whose near fellow is
// tinted too.
func (f *Figure) plainFar(p patch, level [2]bool, far [4]bool) bool {
	y := p.layer().limb()
	return y >= 0 && far[y] && level[1-p.side]
}

// drawTint draws the patches of a layer that move with a bone, warm ones first.
func (e *easel) drawTint(y layer, b bone, length float64) {
	for _, k := range []ink{warmInk, hotInk} {
		var st *stroke
		for _, p := range e.look.patches {
			if p.layer() != y || p.bone() != b || p.hot != (k == hotInk) {
				continue
			}
			at := p.spindle(e.lens, e.body)
			if st == nil {
				st = e.put(y, k, spindle, at)
				continue
			}
			st.join(spindle, at)
		}
		switch {
		case st == nil || b == hipPatch:
		case b == chest:
			e.rideTrunk(st)
		default:
			e.along(st, b, length)
		}
	}
}

// readMuscle finds "quads" or "right quads" and the sides it means.
func readMuscle(words []string) (muscle int, on [2]bool, err error) {
	on = [2]bool{true, true}
	if len(words) == 2 && (words[0] == "right" || words[0] == "left") {
		on = [2]bool{words[0] == "right", words[0] == "left"}
		words = words[1:]
	}
	if len(words) != 1 {
		return 0, on, unknown("muscle", joined(words), Muscles())
	}
	i := slices.Index(Muscles(), words[0])
	if i < 0 {
		return 0, on, unknown("muscle", words[0], Muscles())
	}
	return i, on, nil
}
