package figure

import (
	"slices"
	"strconv"
	"strings"
)

// ink is a class of the drawing: a colour and a pen.
type ink string

const (
	legInk       ink = "l"
	farLegInk    ink = "lf"
	armInk       ink = "a"
	farArmInk    ink = "af"
	shortsInk    ink = "k"
	farShortsInk ink = "kf"
	shoeInk      ink = "o"
	farShoeInk   ink = "of"
	neckInk      ink = "n"
	pelvisInk    ink = "p"
	vestInk      ink = "v"
	faceInk      ink = "f"
	noseInk      ink = "e"
	hairInk      ink = "r"
	hotInk       ink = "h"
	warmInk      ink = "w"
	ironInk      ink = "i" // filled iron
	barInk       ink = "b" // a thin bar or handle
	weightInk    ink = "j" // the ends of a dumbbell, a roller
	kettleInk    ink = "c"
	plateInk     ink = "t"
	ballInk      ink = "u"
	bandInk      ink = "d"
	lightInk     ink = "x" // the top of a block
	middleInk    ink = "y" // its near side
	darkInk      ink = "z" // its end
	matInk       ink = "m"
	groundInk    ink = "g"
	markInk      ink = "q"  // marks of a floor that moves
	legGap       ink = "lg" // the line round a near leg
	armGap       ink = "ag"
)

// Half the width of each pen, in cm.
const (
	legPen    = 3.5
	armPen    = 2.9
	trunkPen  = 4.0
	shoePen   = 2.0
	headPen   = 4.0
	shortsPen = 4.0
	nosePen   = 1.1
	barPen    = 1.5
	weightPen = 4.6
	platePen  = 2.4
	bandPen   = 1.3
	edgePen   = .5
	gapWidth  = .85 // of the line between a limb and what is behind it
)

// colour is one colour of the figure in the light and in the dark.
type colour struct{ name, light, dark string }

// palette is the route card's: paper, ink and spruce, with a clay tint for
// muscles. The skin is the colour of no one.
var palette = []colour{
	{"skin", "#c8bfb0", "#a39b8e"},
	{"skin-far", "#e2dcd1", "#625c53"},
	{"shorts", "#3d3a35", "#5f5a52"},
	{"shorts-far", "#8b857b", "#45413b"},
	{"vest", "#2d7a73", "#3f8f87"},
	{"shoe", "#1c1a17", "#f3efe7"},
	{"shoe-far", "#8b857b", "#837c71"},
	{"hair", "#4a443c", "#565049"},
	{"hot", "#d9480f", "#ff8a4c"},
	{"warm", "#f0a87c", "#b8683a"},
	{"iron", "#1c1a17", "#e4dfd5"},
	{"band", "#7a4fb5", "#c39cf0"},
	{"block-top", "#efebe3", "#3b372f"},
	{"block", "#ddd7cb", "#302c26"},
	{"block-end", "#cbc4b6", "#27241f"},
	{"mat", "#d5e6e3", "#1d3330"},
	{"floor", "#ece8df", "#26231f"},
	{"paper", "#fff", "#1c1a17"},
}

// pens says of each ink its colour, and half its pen in cm; 0 draws no line.
var pens = []struct {
	ink    ink
	colour string
	pen    float64
}{
	{legInk, "skin", legPen}, {farLegInk, "skin-far", legPen},
	{armInk, "skin", armPen}, {farArmInk, "skin-far", armPen},
	{shortsInk, "shorts", shortsPen}, {farShortsInk, "shorts-far", shortsPen},
	{shoeInk, "shoe", shoePen}, {farShoeInk, "shoe-far", shoePen},
	{neckInk, "skin", trunkPen}, {pelvisInk, "shorts", trunkPen}, {vestInk, "vest", trunkPen},
	{faceInk, "skin", headPen}, {noseInk, "skin", nosePen}, {hairInk, "hair", headPen},
	{hotInk, "hot", 0}, {warmInk, "warm", 0},
	{ironInk, "iron", edgePen}, {barInk, "iron", barPen}, {weightInk, "iron", weightPen}, {plateInk, "iron", platePen}, {kettleInk, "iron", kettlebellRadius}, {ballInk, "iron", ballRadius}, {bandInk, "band", bandPen},
	{lightInk, "block-top", edgePen}, {middleInk, "block", edgePen}, {darkInk, "block-end", edgePen},
	{matInk, "mat", edgePen}, {groundInk, "floor", 0}, {markInk, "block-end", barPen},
	{legGap, "paper", legPen + gapWidth}, {armGap, "paper", armPen + gapWidth},
}

// penOf is half the pen of an ink in cm.
func penOf(k ink) float64 {
	for _, p := range pens {
		if p.ink == k {
			return p.pen
		}
	}
	return 0
}

// base is what all shapes inherit: filled and drawn round in their own colour.
// It stands on the root, because browsers match no rule with a root before it
// inside a copy made by use.
const base = "{fill:currentColor;stroke:currentColor;stroke-linejoin:round;stroke-linecap:round}"

// hollow are the inks that are lines and never filled.
var hollow = []ink{barInk, weightInk, bandInk, markInk}

// inlinePrefix stands before the classes of inline figures: the page has its
// own.
const inlinePrefix = "fg-"

// sheet writes the rules of the inks that used says are needed. root selects
// the SVG, prefix stands before every class, value gives a colour.
func sheet(root, prefix string, used func(ink) bool, value func(colour) string) string {
	var out strings.Builder
	out.WriteString(root + base)
	out.WriteString(colours(prefix, used, value))
	for _, p := range pens {
		if used(p.ink) {
			out.WriteString("." + prefix + string(p.ink) + "{stroke-width:" + short(2*p.pen*perCM))
			if slices.Contains(hollow, p.ink) {
				out.WriteString(";fill:none")
			}
			out.WriteString("}")
		}
	}
	return out.String()
}

// colours writes the colour of each ink that is used.
func colours(prefix string, used func(ink) bool, value func(colour) string) string {
	var out strings.Builder
	for _, c := range palette {
		var names []string
		for _, p := range pens {
			if p.colour == c.name && used(p.ink) {
				names = append(names, "."+prefix+string(p.ink))
			}
		}
		if len(names) > 0 {
			out.WriteString(strings.Join(names, ",") + "{color:" + value(c) + "}")
		}
	}
	return out.String()
}

// ownStyle is the style of a file that stands alone: light, and dark where the
// reader's system is. Only the inks used are in it.
func ownStyle(used func(ink) bool) string {
	light := sheet("svg", "", used, func(c colour) string { return c.light })
	dark := colours("", used, func(c colour) string { return c.dark })
	return light + "@media(prefers-color-scheme:dark){" + dark + "}"
}

// Style is the style sheet for pages with figures inline, which carry none of
// their own. Colours come from the variables --figure-skin, --figure-skin-far,
// --figure-shorts, --figure-shorts-far, --figure-vest, --figure-shoe,
// --figure-shoe-far, --figure-hair, --figure-hot, --figure-warm,
// --figure-iron, --figure-band, --figure-block-top, --figure-block,
// --figure-block-end, --figure-mat, --figure-floor and --figure-paper, set on
// the figure or on anything round it. Those not set are light, and dark where
// the reader's system is.
func Style() string {
	var light, dark strings.Builder
	for _, c := range palette {
		light.WriteString("--own-" + c.name + ":" + c.light + ";")
		dark.WriteString("--own-" + c.name + ":" + c.dark + ";")
	}
	all := func(ink) bool { return true }
	rules := sheet(".figure", inlinePrefix, all, func(c colour) string {
		return "var(--figure-" + c.name + ",var(--own-" + c.name + "))"
	})
	return ":where(.figure){" + light.String() + "}@media(prefers-color-scheme:dark){:where(.figure){" + dark.String() + "}}" + rules
}

// short writes a number with at most one decimal.
func short(x float64) string {
	s := strconv.FormatFloat(x, 'f', 1, 64)
	return strings.TrimSuffix(s, ".0")
}
