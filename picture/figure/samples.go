package figure

import "math"

// frame is one moment of the animation.
type frame struct {
	at   float64 // share of the turn, 0 to 1
	body body
	pose int  // the pose it is in, or on its way from
	key  bool // the pose itself, not on the way
	ride vec  // how far the camera has travelled with the figure
}

// stray is how far in cm, on the screen, a joint may be from its true path
// half way between two frames.
const stray = 3.0

// mostSteps is the most pieces a way between two poses is cut into.
const mostSteps = 6

// sample cuts the turn into frames: every pose at its start and end, and
// between two poses the fewest equal steps that keep joints on their path.
// Movement starts and ends softly: u = (1 - cos(pi t)) / 2.
func (f *Figure) sample() {
	n := len(f.poses)
	t := 0.0
	f.frames = nil
	for i := range n {
		p, a := f.poses[i], f.bodies[i]
		f.keep(frame{at: t, body: a, pose: i, key: true})
		if p.pause > 0 {
			t += p.pause
			f.keep(frame{at: t, body: a, pose: i, key: true})
		}
		if n == 1 {
			break
		}
		q, z := f.next(i)
		steps := f.steps(p, q, &a, &z)
		for j := 1; j < steps; j++ {
			u := float64(j) / float64(steps)
			late := math.Acos(1-2*u) / math.Pi
			f.keep(frame{at: t + q.time*late, body: moment(p, q, &a, &z, u, f.props), pose: i})
		}
		t += q.time
	}
	if n > 1 {
		_, z := f.next(n - 1)
		f.keep(frame{at: t, body: z, pose: 0, key: true})
	}
	f.seconds = math.Max(t, .001)
	for i := range f.frames {
		f.frames[i].at /= f.seconds
		f.frames[i].ride = f.travel.times(f.frames[i].at)
	}
}

func (f *Figure) keep(x frame) { f.frames = append(f.frames, x) }

// next is the pose after i and its body; after the last comes the first, as
// far on as the figure has travelled.
func (f *Figure) next(i int) (pose, body) {
	if i+1 < len(f.poses) {
		return f.poses[i+1], f.bodies[i+1]
	}
	p, b := f.poses[0].shift(f.travel), f.bodies[0]
	b.move(f.travel)
	return p, b
}

// steps is the fewest equal steps from p to q.
func (f *Figure) steps(p, q pose, a, z *body) int {
	l := f.view.lens()
	start, end := joints(l, a), joints(l, z)
	far := 0.0
	for i := range start {
		far = math.Max(far, start[i].minus(end[i]).length()/perCM)
	}
	least := 2
	if far > 25 && q.time > .4 {
		least = 3
	}
	// The path on a grid fine enough for every count of steps.
	const grid = 12
	var path [grid + 1][]spot
	path[0], path[grid] = start, end
	for i := 1; i < grid; i++ {
		b := moment(p, q, a, z, float64(i)/grid, f.props)
		path[i] = joints(l, &b)
	}
	for n := least; n < mostSteps; n++ {
		if straight(path[:], n) {
			return n
		}
	}
	return mostSteps
}

// straight reports whether n straight pieces stay near the path.
func straight(path [][]spot, n int) bool {
	last := len(path) - 1
	for j := range n {
		lo, hi := j*last/n, (j+1)*last/n
		for m := lo + 1; m < hi; m++ {
			u := float64(m-lo) / float64(hi-lo)
			for i := range path[m] {
				if path[lo][i].toward(path[hi][i], u).minus(path[m][i]).length()/perCM > stray {
					return false
				}
			}
		}
	}
	return true
}

// joints are the places of the drawing whose path is watched.
func joints(l lens, b *body) []spot {
	out := make([]spot, 0, boneCount+6)
	for s := range bone(boneCount) {
		out = append(out, l.see(b.joint[s]))
	}
	for _, s := range sides {
		out = append(out, l.see(b.point("hand", s)), l.see(b.toe(s, vec{4, 2, 0})), l.see(b.point("heel", s)))
	}
	return out
}
