package figure

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Parse reads the figure of exercise id and solves its poses. The document is
// the third one of the exercise's file, as Catalogue.Figure gives it.
//
// The error joins everything that is wrong, each with its line, its pose and
// what is allowed: unknown keys, numbers out of range, and places that a hand
// or foot cannot reach.
func Parse(id string, doc yaml.Node) (Figure, error) {
	root := &doc
	if root.Kind == yaml.DocumentNode && len(root.Content) == 1 {
		root = root.Content[0]
	}
	r := docReader{figure: Figure{ID: id, view: views["side"]}, poses: reader{known: map[string]pose{}}}
	r.read(root)
	if len(r.faults) == 0 && len(r.figure.poses) == 0 {
		r.fault(root, "", "a figure needs poses")
	}
	if len(r.faults) == 0 {
		r.finish()
	}
	if len(r.faults) > 0 {
		return Figure{}, fmt.Errorf("figure %s: %w", id, errors.Join(r.faults...))
	}
	return r.figure, nil
}

// docReader reads the keys of a figure.
type docReader struct {
	figure Figure
	poses  reader
	strip  *yaml.Node
	faults []error
}

func (r *docReader) fault(n *yaml.Node, pose, format string, a ...any) {
	r.faults = append(r.faults, fault{n.Line, pose, fmt.Sprintf(format, a...)})
}

// docKeys are the keys of a figure in the order they are read.
var docKeys = []string{"view", "props", "tint", "sides", "travel", "poses", "strip", "must"}

// read reads a mapping of docKeys.
func (r *docReader) read(root *yaml.Node) {
	if root.Kind != yaml.MappingNode {
		r.fault(root, "", "a figure is a mapping of %s", strings.Join(docKeys, ", "))
		return
	}
	byKey := map[string]*yaml.Node{}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key := root.Content[i]
		switch {
		case !slices.Contains(docKeys, key.Value):
			r.fault(key, "", "%v", unknown("key", key.Value, docKeys))
		case byKey[key.Value] != nil:
			r.fault(key, "", "%s is there twice", key.Value)
		default:
			byKey[key.Value] = root.Content[i+1]
		}
	}
	steps := map[string]func(*yaml.Node){
		"view": r.view, "props": r.props, "tint": r.tint, "sides": r.sides, "travel": r.travel,
		"poses": r.readPoses, "strip": func(n *yaml.Node) { r.strip = n }, "must": r.must,
	}
	for _, key := range docKeys {
		if n := byKey[key]; n != nil {
			steps[key](n)
		}
	}
}

// pairs calls do for each key and value of a mapping.
func (r *docReader) pairs(n *yaml.Node, what string, do func(key, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		r.fault(n, "", "%s", what)
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		do(n.Content[i], n.Content[i+1])
	}
}

// items calls do for each text of a list.
func (r *docReader) items(n *yaml.Node, what string, do func(*yaml.Node)) {
	if n.Kind != yaml.SequenceNode {
		r.fault(n, "", "%s is a list", what)
		return
	}
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode {
			r.fault(item, "", "%s is a list of words", what)
			continue
		}
		do(item)
	}
}

// number reads a number within a range.
func (r *docReader) number(n *yaml.Node, what string, lo, hi float64) float64 {
	x, err := strconv.ParseFloat(n.Value, 64)
	if n.Kind != yaml.ScalarNode || err != nil || !(x >= lo && x <= hi) {
		r.fault(n, "", "%s: %q is not a number from %g to %g", what, n.Value, lo, hi)
		return 0
	}
	return x
}

var viewNames = []string{"side", "three-quarter", "front", "above", "floor"}

// view reads a name, or yaw and pitch in degrees.
func (r *docReader) view(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode {
		v, ok := views[n.Value]
		if !ok {
			r.fault(n, "", "%v; or {yaw: 28, pitch: 8}", unknown("view", n.Value, viewNames))
		}
		r.figure.view = v
		return
	}
	r.pairs(n, "view is a name or {yaw: 28, pitch: 8}", func(key, value *yaml.Node) {
		switch key.Value {
		case "yaw":
			r.figure.view.yaw = r.number(value, "yaw", -180, 360)
		case "pitch":
			r.figure.view.pitch = r.number(value, "pitch", 0, 80)
		default:
			r.fault(key, "", "%v", unknown("key of view", key.Value, []string{"yaw", "pitch"}))
		}
	})
}

// props reads "bench at 0,-15; dumbbell right", or a list.
func (r *docReader) props(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode {
		for _, text := range strings.Split(n.Value, ";") {
			r.prop(n, text)
		}
		return
	}
	r.items(n, "props", func(item *yaml.Node) { r.prop(item, item.Value) })
}

func (r *docReader) prop(n *yaml.Node, text string) {
	if strings.TrimSpace(text) == "" {
		return
	}
	if strings.ContainsRune("-.0123456789", rune(strings.TrimSpace(text)[0])) {
		r.fault(n, "", "props: %q is no prop; in [brackets] YAML splits at every comma, so write props: bench at 0,-15; dumbbell right", text)
		return
	}
	list, err := readProp(text, n.Line)
	if err != nil {
		r.fault(n, "", "%v", err)
		return
	}
	r.figure.props = append(r.figure.props, list...)
}

func (r *docReader) tint(n *yaml.Node) {
	t := tint{hot: make([][2]bool, len(muscles)), warm: make([][2]bool, len(muscles))}
	r.pairs(n, "tint is {hot: [quads], warm: [glutes]}", func(key, value *yaml.Node) {
		level := map[string][][2]bool{"hot": t.hot, "warm": t.warm}[key.Value]
		if level == nil {
			r.fault(key, "", "%v", unknown("key of tint", key.Value, []string{"hot", "warm"}))
			return
		}
		r.items(value, key.Value, func(item *yaml.Node) {
			m, on, err := readMuscle(strings.Fields(item.Value))
			if err != nil {
				r.fault(item, "", "%v", err)
				return
			}
			for _, s := range sides {
				level[m][s] = level[m][s] || on[s]
			}
		})
	})
	r.figure.tint = t
}

func (r *docReader) sides(n *yaml.Node) {
	if n.Value != "alike" && n.Value != "different" {
		r.fault(n, "", "%v", unknown("value of sides", n.Value, []string{"alike", "different"}))
	}
	r.figure.alike = n.Value == "alike"
}

// travel reads x or x,z in cm: how far a turn takes the figure.
func (r *docReader) travel(n *yaml.Node) {
	a := args{"travel", clause(n.Value)}
	xz, err := a.numbers("x or x,z in cm", 1, 2)
	if err == nil {
		err = a.end()
	}
	if err != nil {
		r.fault(n, "", "%v", err)
		return
	}
	r.figure.travel.X = xz[0]
	if len(xz) > 1 {
		r.figure.travel.Z = xz[1]
	}
}

// mostPoses is how many poses one figure may have: more cannot be followed.
const mostPoses = 12

// readPoses reads a list of "name: clauses"; each begins as a copy of the one
// before.
func (r *docReader) readPoses(n *yaml.Node) {
	if n.Kind != yaml.SequenceNode || len(n.Content) == 0 || len(n.Content) > mostPoses {
		r.fault(n, "", "poses is a list of 1 to %d lines like - stand: feet 0,0,9; hips 92", mostPoses)
		return
	}
	p := firstPose()
	r.poses.props = r.figure.props
	for _, item := range n.Content {
		if item.Kind != yaml.MappingNode || len(item.Content) != 2 || item.Content[1].Kind != yaml.ScalarNode {
			r.fault(item, "", "a pose is a name and its clauses: - stand: feet 0,0,9; hips 92")
			continue
		}
		name := item.Content[0].Value
		if _, twice := r.poses.known[name]; twice || name == always || name == "" {
			r.fault(item, name, "this name is taken; give every pose its own")
			continue
		}
		var faults []error
		p, faults = r.poses.pose(p, name, item.Content[1].Value, item.Content[0].Line)
		r.faults = append(r.faults, faults...)
		r.poses.known[name] = p
		r.poses.order = append(r.poses.order, name)
		r.figure.poses = append(r.figure.poses, p)
	}
}

// must reads the statements of poses.
func (r *docReader) must(n *yaml.Node) {
	r.pairs(n, "must is {bottom: thigh level; trunk 45..70}", func(key, value *yaml.Node) {
		allowed := append(slices.Clone(r.poses.order), always)
		if !slices.Contains(allowed, key.Value) {
			r.fault(key, "", "%v", unknown("pose in must", key.Value, allowed))
			return
		}
		for _, text := range strings.Split(value.Value, ";") {
			if strings.TrimSpace(text) == "" {
				continue
			}
			st, err := readStatement(key.Value, text, value.Line)
			if err != nil {
				r.fault(value, key.Value, "%v", err)
				continue
			}
			r.figure.must = append(r.figure.must, st)
		}
	})
}

// mostStills is how many poses a strip shows.
const mostStills = 5

// finish solves the poses and chooses the stills.
func (r *docReader) finish() {
	f := &r.figure
	for _, p := range f.poses {
		b := solve(p, f.props)
		f.bodies = append(f.bodies, b)
		r.faults = append(r.faults, outOfReach(p, &b)...)
	}
	r.stills()
	if len(r.faults) == 0 {
		f.sample()
	}
}

// farFromPlace is how far in cm a hand or foot may miss its place before the
// pose is refused; what is nearer is left to Check.
const farFromPlace = 2.5

// outOfReach names the hands and feet that cannot get where a pose wants them.
func outOfReach(p pose, b *body) []error {
	var out []error
	for _, s := range sides {
		if d := b.short[s].foot; d > farFromPlace {
			out = append(out, fault{p.line, p.name, fmt.Sprintf("%s foot: %s is %.0f cm out of reach; the leg is %.0f cm long. Lower or move the hips, or set the foot nearer", s, p.legs[s].at, d, thighLength+shinLength)})
		}
		if d := b.short[s].hand; d > farFromPlace {
			out = append(out, fault{p.line, p.name, fmt.Sprintf("%s hand: %s is %.0f cm out of reach; the arm is %.0f cm long. Lean nearer, or set the hand nearer", s, p.arms[s].at, d, upperArmLength+forearmLength)})
		}
	}
	return out
}

func (v vec) String() string { return fmt.Sprintf("%.4g,%.4g,%.4g", v.X, v.Y, v.Z) }

// stills chooses the poses of the strip: those named, or those that are not
// just passed through.
func (r *docReader) stills() {
	f := &r.figure
	if r.strip != nil {
		r.items(r.strip, "strip", func(item *yaml.Node) {
			i := slices.Index(r.poses.order, item.Value)
			if i < 0 {
				r.fault(item, "", "%v", unknown("pose in strip", item.Value, r.poses.order))
				return
			}
			f.strip = append(f.strip, i)
		})
		if n := len(f.strip); n > mostStills || n == 0 {
			r.fault(r.strip, "", "strip names 1 to %d poses", mostStills)
		}
		return
	}
	for i, p := range f.poses {
		if p.pause > 0 && len(f.strip) < mostStills {
			f.strip = append(f.strip, i)
		}
	}
	if len(f.strip) == 0 {
		f.strip = []int{0}
	}
}
