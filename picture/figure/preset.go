package figure

import (
	"maps"
	"slices"
)

// presets are starting positions, written in the pose language itself. The
// figure faces X; lying ones have the head towards -X, prone ones towards X.
// One-sided ones are on the right side; mirror changes them over.
var presets = map[string]string{
	"stand":         "hips 92; feet 0,0,9 out 5; balance feet",
	"wide-stand":    "hips 91; feet 0,0,15 out 18; balance feet",
	"split-stand":   "right foot 34,0,9; left foot -42,0,-9 lift 50; hips -4,84,0; lean 3",
	"single-leg":    "right foot 0,0,4 out 3; left leg hip 14 knee 50 ankle 5; hips 92; balance right",
	"half-kneel":    "right foot 40,0,10; left leg hip 0 knee 92 ankle -60; pin left knee at 0,5,-9",
	"kneel":         "legs hip 0 knee 92 ankle -60; pin right knee at 0,5,9",
	"quadruped":     "lean 76; legs hip 76 knee 92 ankle -60; pin left knee at 0,5,-9; hands on floor 46,17; elbows back; neck bend -8",
	"plank":         "lean 71; legs straight ankle 18; pin right ball at -95,0,9; hands on floor 36,19; elbows back; neck bend -12",
	"forearm-plank": "lean 81; legs straight ankle 18; pin right ball at -95,0,9; arms forward 81 elbow 90; neck bend -8",
	"side-plank":    "roll 73; legs straight ankle -5; right arm forward 0 out 73 elbow 90; pin right elbow at 0,3.8,48; left hand on hips",
	"supine":        "lean -90; hips 0,10.5; legs straight ankle -25; arms forward 0 out 22 elbow 6",
	"hook-lying":    "lean -90; hips 0,10.5; feet 42,0,10; arms forward 0 out 22 elbow 6",
	"prone":         "lean 90; hips 0,10.5; legs straight ankle -60; arms forward 172 out 6 elbow 4; neck bend -8",
	"side-lying":    "roll 84; hips 0,17.5,0; legs straight ankle -5; right leg out -5; right arm forward 130 elbow 90; left hand by chest 18,8,-4; elbows down",
	"seated":        "hips 0,54; feet 43,0,10; arms forward 20 out 4 elbow 25",
	"floor-sit":     "hips 0,8; lean -20; legs hip 70 knee 0 ankle 0; arms forward 20 elbow 30",
	"hang":          "hips 0,109,0; legs straight knee 8 ankle -20; hands 0,210,22; elbows out",
}

// Presets are the names of the starting positions, sorted.
func Presets() []string { return slices.Sorted(maps.Keys(presets)) }
