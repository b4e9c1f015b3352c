package figure

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func someRot(t *rapid.T, label string) rot {
	n := func(name string) float64 { return float64(rapid.IntRange(-170, 170).Draw(t, label+name)) }
	return aboutY(n("y")).then(aboutX(n("x"))).then(aboutZ(n("z")))
}

func someVec(t *rapid.T, label string, most int) vec {
	n := func(name string) float64 { return float64(rapid.IntRange(-most, most).Draw(t, label+name)) }
	return vec{n("x"), n("y"), n("z")}
}

func TestTurningAShareOfTheWayBeginsAndEndsRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, n := someRot(t, "m"), someRot(t, "n")
		for _, axis := range []vec{upright.X, upright.Y, upright.Z} {
			if d := m.toward(n, 1).do(axis).distance(n.do(axis)); d > 1e-4 {
				t.Fatalf("the whole way ends %.6f off", d)
			}
			if d := m.toward(n, 0).do(axis).distance(m.do(axis)); d > 1e-9 {
				t.Fatalf("no way at all ends %.6f off", d)
			}
		}
	})
}

func TestTurningBackUndoesATurn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, v := someRot(t, "m"), someVec(t, "v", 100)
		if d := m.back().do(m.do(v)).distance(v); d > 1e-9 {
			t.Fatalf("%.9f off", d)
		}
	})
}

func TestTwoBonesReachWhatIsInReach(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, c := someVec(t, "a", 50), someVec(t, "c", 50)
		if d := a.distance(c); d < 10 || d > 80 {
			t.Skip("too near or too far")
		}
		middle, end, short := twoBones(a, c, thighLength, shinLength, vec{X: 1, Y: .3, Z: .2})
		if short > 0 || end.distance(c) > 1e-6 {
			t.Fatalf("ends %.6f off", end.distance(c))
		}
		if math.Abs(middle.distance(a)-thighLength) > 1e-6 || math.Abs(middle.distance(end)-shinLength) > 1e-6 {
			t.Fatalf("bones are %.6f and %.6f long", middle.distance(a), middle.distance(end))
		}
	})
}

func TestWhatIsOutOfReachIsMeasured(t *testing.T) {
	// 100 cm away with 43 + 43 cm of leg, less a little so that the knee keeps
	// its side: 14 cm short.
	_, _, short := twoBones(vec{}, vec{X: 100}, thighLength, shinLength, vec{Y: 1})
	if math.Abs(short-14) > .1 {
		t.Errorf("short by %.2f cm, want 14", short)
	}
}

func TestPathsOfOneFormHaveTheSameCommands(t *testing.T) {
	letters := func(d string) string {
		return strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' {
				return r
			}
			return -1
		}, d)
	}
	rapid.Check(t, func(t *rapid.T) {
		var a, b []spot
		for range 14 {
			p, q := someVec(t, "p", 300), someVec(t, "q", 300)
			a, b = append(a, spot{p.X / 7, p.Y / 7}), append(b, spot{q.X / 7, q.Y / 7})
		}
		lines := []line{{polygon, 5}, {smooth, 5}, {spindle, 4}}
		if x, y := path(lines, a), path(lines, b); letters(x) != letters(y) {
			t.Fatalf("%s and %s", x, y)
		}
	})
}

func TestAPathIsAsShortAsItCanBe(t *testing.T) {
	// Relative steps, no space before a minus or after a letter.
	got := path([]line{{polygon, 3}}, []spot{{10, 20}, {30.4, 15}, {30, 40}})
	if want := "m10 20l20-5 0 25z"; got != want {
		t.Errorf("path = %s, want %s", got, want)
	}
}

func TestAPointIsOutsideItsHullOrNot(t *testing.T) {
	square := convex([]spot{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {5, 5}, {0, 0}})
	if len(square) != 4 {
		t.Fatalf("the hull of a square has %d corners", len(square))
	}
	for _, test := range []struct {
		at   spot
		want float64
	}{{spot{5, 5}, 0}, {spot{13, 5}, 3}, {spot{13, 14}, 5}} { // 3, 4, 5
		if got := outside(square, test.at); math.Abs(got-test.want) > 1e-9 {
			t.Errorf("outside(%v) = %.3f, want %.3f", test.at, got, test.want)
		}
	}
}

func TestAnglesReadBackAsTheyWereBent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := func(name string, lo, hi int) float64 { return float64(rapid.IntRange(lo, hi).Draw(t, name)) }
		l := leg{hip: n("hip", -25, 120), out: n("out", -30, 60), rotate: n("rotate", -40, 40), knee: n("knee", 0, 140), ankle: n("ankle", -50, 25)}
		p := firstPose()
		p.legs = [2]leg{l, l}
		b := solve(p, nil)
		for _, s := range sides {
			for name, want := range map[string]float64{"hip": l.hip, "hip-out": l.out, "hip-rotate": l.rotate, "knee": l.knee, "ankle": l.ankle} {
				if got := measures[name].of(&b, s); math.Abs(got-want) > 1e-6 {
					t.Fatalf("%s %s reads %.3f, want %.3f", s, name, got, want)
				}
			}
		}
	})
}

func TestTheNearLegIsDrawnAfterTheFarOne(t *testing.T) {
	f, err := read("stand", "view: side\nposes:\n  - stand: from stand")
	if err != nil {
		t.Fatal(err)
	}
	bodies := f.bodies
	place := map[layer]int{}
	for i, s := range f.order(bodies, f.lookOf(bodies)) {
		place[s.layer] = i
	}
	for _, pair := range [][2]layer{
		{thighLayer.on(left), thighLayer}, {trunkLayer, thighLayer}, {upperArmLayer.on(left), trunkLayer}, {trunkLayer, upperArmLayer},
	} {
		if place[pair[0]] > place[pair[1]] {
			t.Errorf("layer %d is drawn after layer %d", pair[0], pair[1])
		}
	}
}

func TestATravellingFigureStaysInThePictureWhileTheGroundMoves(t *testing.T) {
	f := figures(t)["walking_lunge"]
	svg := f.Animated(Options{})
	if !strings.Contains(svg, `attributeName="stroke-dashoffset"`) {
		t.Error("the ground does not move")
	}
	last := f.frames[len(f.frames)-1]
	first := f.frames[0]
	off := last.body.joint[pelvis].minus(last.ride).distance(first.body.joint[pelvis])
	if off > 1e-6 {
		t.Errorf("the turn does not close: the hips are %.3f cm off", off)
	}
}

func TestAFootSetDownElsewhereIsLiftedOnTheWay(t *testing.T) {
	f, err := read("step", "poses:\n  - a: from stand\n  - b: right foot 0,0,40; hips 86; balance feet")
	if err != nil {
		t.Fatal(err)
	}
	_, z := f.next(0)
	b := moment(f.poses[0], f.poses[1], &f.bodies[0], &z, .5, nil)
	if h := b.point("ball", right).Y; math.Abs(h-stepUp) > .1 {
		t.Errorf("half way the foot is %.1f cm up, want %.1f", h, stepUp)
	}
	if h := b.point("ball", left).Y; math.Abs(h) > .01 {
		t.Errorf("the foot that stays is %.2f cm up", h)
	}
}
