package figure

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// somePose is a standing pose an author could write, the same on both sides.
func somePose(t *rapid.T, label string) pose {
	n := func(name string, lo, hi int) int { return rapid.IntRange(lo, hi).Draw(t, label+name) }
	text := fmt.Sprintf("feet 0,0,%d out %d lift %d; hips %d; lean %d; spine bend %d; neck %d; knees out %d; balance feet; ",
		n("stance", 8, 20), n("toes", 0, 25), n("lift", 0, 40), n("hips", 50, 90), n("lean", -10, 60), n("spine", -15, 25), n("neck", -25, 15), n("knees", 0, 10))
	switch n("arms", 0, 2) {
	case 0:
		text += fmt.Sprintf("arms forward %d out %d elbow %d", n("forward", -30, 150), n("out", 0, 60), n("elbow", 0, 120))
	case 1:
		text += fmt.Sprintf("hands by chest %d,%d,%d; elbows down", n("x", 14, 30), n("y", 0, 20), n("z", 4, 20))
	default:
		text += "hands on hips"
	}
	p, faults := (&reader{}).pose(firstPose(), "some", text, 1)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return p
}

func TestLimbsKeepTheirLength(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q := somePose(t, "from "), somePose(t, "to ")
		a, z := solve(p, nil), solve(q, nil)
		b := moment(p, q, &a, &z, rapid.Float64Range(0, 1).Draw(t, "u"), nil)
		for s := bone(1); s < boneCount; s++ {
			if got, want := b.joint[s].distance(b.joint[parents[s]]), hangs[s].length(); math.Abs(got-want) > 1e-6 {
				t.Fatalf("bone %d is %.6f cm long, want %.6f", s, got, want)
			}
		}
	})
}

func TestFixedFeetStayBetweenPoses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q := somePose(t, "from "), somePose(t, "to ")
		for _, s := range sides {
			q.legs[s] = p.legs[s]
		}
		a, z := solve(p, nil), solve(q, nil)
		b := moment(p, q, &a, &z, rapid.Float64Range(0, 1).Draw(t, "u"), nil)
		for _, s := range sides {
			if a.short[s].foot+b.short[s].foot+z.short[s].foot > .01 {
				t.Skip("out of reach")
			}
			if d := b.point("ball", s).distance(a.point("ball", s)); d > .05 {
				t.Fatalf("the %s ball slides %.2f cm", s, d)
			}
		}
	})
}

func TestTheMirrorOfASymmetricPoseIsItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := somePose(t, "")
		a, m := solve(p, nil), solve(p.mirror(), nil)
		for s := range bone(boneCount) {
			if d := a.joint[s].distance(m.joint[s]); d > 1e-6 {
				t.Fatalf("bone %d moves %.6f cm in the mirror", s, d)
			}
			other := s.on(1 - s.side())
			if d := a.joint[s].mirrored().distance(a.joint[other]); d > 1e-6 {
				t.Fatalf("bone %d is %.6f cm from its mirror image", s, d)
			}
		}
	})
}

func TestMirroringTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if p := somePose(t, ""); p.mirror().mirror() != p {
			t.Fatal("the mirror of the mirror is another pose")
		}
	})
}

func TestABalancedBodyIsOverItsFeet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := solve(somePose(t, ""), nil)
		if b.short[right].foot > 0 {
			t.Skip("out of reach")
		}
		if off := b.centreOfMass(nil).minus(b.support(overFeet)).flat().length(); off > .5 {
			t.Fatalf("the centre of mass is %.2f cm off", off)
		}
	})
}
