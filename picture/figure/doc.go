// Package figure draws how an exercise is done, from a few poses of a jointed
// figure: as an SVG that moves, and as a strip of stills.
//
// It answers: what does this exercise look like, and can that picture be right?
// It leaves out how an exercise is explained in words, which muscles it trains
// (the tint is the author's) and every photo, film and drawing of others.
//
//	f, err := figure.Parse("goblet_squat", node) // the third document of the exercise's file
//	findings := figure.Check(f)                  // what cannot be right in it
//	svg := f.Animated(figure.Options{Title: "Goblet squat"})
//	still := f.Strip(figure.Options{Title: "Goblet squat"})
//
// # The figure
//
// Sixteen bones, about 170 cm tall, in a world of centimetres: X is where the
// figure faces, Y is up, Z is its right. A pose fixes what touches (feet, hands,
// a pinned knee), states the height of the hips, and lets the rest be solved:
// limbs by two-bone geometry, the place of the hips by the balance of body and
// loads. So a picture looks right because it stands. Between poses joints turn
// the shortest way and contacts are held again, so that they cannot slide.
//
// The camera has no perspective. A limb made of round rings is then a tapered
// band with round ends, which a few points and a wide pen draw. What is in front
// of what is found from the poses: layers that meet on the screen vote in every
// frame, and a limb that passes from behind the body to before it gets a place
// on either side.
//
// # The YAML
//
//	view: {yaw: 30, pitch: 8}            # or side, front, three-quarter, above, floor
//	props: kettlebell goblet             # several: bench at 0,-15; dumbbell right
//	sides: alike                         # right and left always do the same
//	travel: 192                          # a turn takes the figure on by x or x,z cm
//	tint: {hot: [quads, glutes], warm: [right adductors]}
//	poses:                               # each begins as a copy of the one before
//	  - stand: from wide-stand; hands on chest
//	  - bottom: time 1.4; hips 45; lean 38; neck -16
//	strip: [stand, bottom]               # the stills; else all poses with a pause
//	must:                                # what the instructions say, checked
//	  bottom: thigh level; knee 100..150
//	  always: spine -8..12
//
// LANGUAGE.md in this folder has every word, with units, examples and the usual
// mistakes. What is wrong in a figure is said all at once, with line, pose, key
// and what is allowed.
//
// # In a page
//
// Animated gives a file that stands alone in an img, with its own light and
// dark colours, and stops moving within about five seconds unless Options.Turns
// says otherwise. CSS cannot stop its motion, so a reader who wants none gets
// the strip:
//
//	<picture>
//	  <source media="(prefers-reduced-motion: no-preference)" srcset="squat.svg">
//	  <img src="squat-strip.svg" alt="...">
//	</picture>
//
// Inline, with Options.Inline and a Prefix of its own for each figure, it takes
// its colours from the page (see Style) and can be paused with
// pauseAnimations().
//
// The package is pure: no disk, clock or dice. The same YAML gives the same
// bytes on the same processor; another kind of processor may round a coordinate
// differently.
package figure
