package figure

import (
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mutant is a figure with one number of one pose a good way off.
type mutant struct {
	id, name string // exercise; pose, clause and change
	text     string
	position bool // 12 cm off; otherwise 25 degrees
}

const (
	wrongPlace = 12.0
	wrongAngle = 25.0
)

var (
	poseLine = regexp.MustCompile(`^  - ([a-z ]+): (.*)$`)
	aNumber  = regexp.MustCompile(`-?\d*\.?\d+`)
)

// mutants are all wrong versions of a figure that concern what carries or is
// loaded: the trunk, planted or pinned limbs, limbs that touch something, and
// arms with a load.
func mutants(id, text string, f Figure) []mutant {
	lines := strings.Split(text, "\n")
	var out []mutant
	for n, line := range lines {
		m := poseLine.FindStringSubmatchIndex(line)
		if m == nil {
			continue
		}
		name := line[m[2]:m[3]]
		at := slices.Index(f.Poses(), name)
		if at < 0 {
			continue
		}
		start := m[4]
		for _, c := range strings.Split(line[m[4]:], ";") {
			for _, loc := range aNumber.FindAllStringIndex(c, -1) {
				position, counts := f.concerns(at, c, loc[0])
				if !counts {
					continue
				}
				old, err := strconv.ParseFloat(c[loc[0]:loc[1]], 64)
				if err != nil {
					continue
				}
				for _, sign := range []float64{-1, 1} {
					off := wrongAngle
					if position {
						off = wrongPlace
					}
					changed := strconv.FormatFloat(math.Round((old+sign*off)*10)/10, 'f', -1, 64)
					wrong := slices.Clone(lines)
					wrong[n] = line[:start+loc[0]] + changed + line[start+loc[1]:]
					out = append(out, mutant{id, fmt.Sprintf("%s: %s -> %s", name, strings.TrimSpace(c), changed), strings.Join(wrong, "\n"), position})
				}
			}
			start += len(c) + 1
		}
	}
	return out
}

// concerns says whether a number of a clause stands for a place or an angle,
// and whether it concerns a limb that carries or is loaded.
func (f *Figure) concerns(at int, c string, offset int) (position, counts bool) {
	words := clause(c)
	on := sides[:]
	if words[0] == "right" || words[0] == "left" {
		on = []side{sideNamed(words[0])}
		words = words[1:]
	}
	key := words[0]
	if single, ok := plurals[key]; ok {
		key = single
	}
	before := strings.TrimSpace(c[:offset])
	named := !strings.HasSuffix(before, ",") && strings.ContainsAny(before[strings.LastIndexAny(before, " ")+1:], "abcdefghijklmnopqrstuvwxyz") && len(strings.Fields(before)) > len(clause(c))-len(words)+1
	if f.poses[at].flight { // nothing carries
		return false, false
	}
	switch key {
	case "hips", "pin":
		return true, true
	case "lean", "roll", "turn", "spin", "spine":
		return false, true
	case "foot":
		return !named, true
	case "ankle":
		return true, true
	case "hand":
		if words[1] == "on" && words[2] != "floor" {
			return true, false
		}
		flat := strings.HasSuffix(before, "flat") || strings.HasSuffix(before, "wrist")
		return !flat, !flat && f.armCarries(at, on)
	case "arm":
		return false, f.armCarries(at, on)
	case "leg":
		return false, f.legCarries(at, on)
	}
	return false, false
}

// armCarries reports whether an arm holds a load or rests on something.
func (f *Figure) armCarries(at int, on []side) bool {
	fists := f.fists()
	for _, s := range on {
		if fists[s] || f.rests(at, s, forearm, hand) {
			return true
		}
	}
	return false
}

// legCarries reports whether a leg rests on something.
func (f *Figure) legCarries(at int, on []side) bool {
	for _, s := range on {
		if f.rests(at, s, shin, foot) {
			return true
		}
	}
	return false
}

func (f *Figure) rests(at int, s side, parts ...bone) bool {
	for _, k := range f.bodies[at].contacts(f.props) {
		if k.limb && k.side == s && slices.Contains(parts, k.bone.kind()) {
			return true
		}
	}
	return false
}

// sameView is how far in cm a joint must be off before the picture is another:
// what stands elsewhere on the floor is the same picture.
const sameView = 3.0

// looksLike reports whether two figures are the same but for where they stand.
func (f *Figure) looksLike(g *Figure) bool {
	if len(f.bodies) != len(g.bodies) {
		return false
	}
	shift := g.bodies[0].joint[pelvis].minus(f.bodies[0].joint[pelvis]).flat()
	if len(f.props) > 0 && f.stands() {
		shift = vec{}
	}
	for i := range f.bodies {
		for s := range f.bodies[i].joint {
			if f.bodies[i].joint[s].plus(shift).distance(g.bodies[i].joint[s]) > sameView {
				return false
			}
		}
		for _, s := range sides {
			for _, p := range []string{"hand", "toe"} {
				if f.bodies[i].point(p, s).plus(shift).distance(g.bodies[i].point(p, s)) > sameView {
					return false
				}
			}
		}
	}
	return true
}

// stands reports whether a prop stands in the room.
func (f *Figure) stands() bool {
	for _, p := range f.props {
		if len(p.solids()) > 0 {
			return true
		}
	}
	return false
}

// caught reports whether a mutant is refused or has a finding that the figure
// as written has not; counts is false when it shows the same picture.
func (m mutant) caught(f Figure, known map[string]bool) (caught, counts bool) {
	g, err := read(m.id, m.text)
	if err != nil {
		return true, true
	}
	if f.looksLike(&g) {
		return false, false
	}
	for _, x := range Check(g) {
		if !known[x.Rule+x.What] {
			return true, true
		}
	}
	return false, true
}

// BenchmarkMutants measures how many wrong pictures Check catches: each number
// of each pose 12 cm or 25 degrees off, one at a time, goldens not counted.
// Run with -v to see what was missed.
func BenchmarkMutants(b *testing.B) {
	all, written := texts(b), figures(b)
	for range b.N {
		hit, total := map[bool]int{}, map[bool]int{}
		var missed []string
		for _, id := range slices.Sorted(maps.Keys(all)) {
			f := written[id]
			known := map[string]bool{}
			for _, x := range Check(f) {
				known[x.Rule+x.What] = true
			}
			for _, m := range mutants(id, all[id], f) {
				caught, counts := m.caught(f, known)
				if !counts {
					continue
				}
				total[m.position]++
				if caught {
					hit[m.position]++
				} else {
					missed = append(missed, id+" "+m.name)
				}
			}
		}
		b.ReportMetric(100*float64(hit[true])/float64(total[true]), "%places")
		b.ReportMetric(100*float64(hit[false])/float64(total[false]), "%angles")
		b.ReportMetric(float64(total[true]+total[false]), "mutants")
		if testing.Verbose() {
			b.Log("missed:\n" + strings.Join(missed, "\n"))
		}
	}
}
