package svg

// Token is a colour by the job it does. Pages set the variable; the light
// value stands in where no page does.
type Token struct {
	Name  string // of the CSS variable, without its two hyphens
	Light string // #RRGGBB
	Dark  string
}

// Paint is the token as the value of fill or stroke.
func (t Token) Paint() string { return "var(--" + t.Name + "," + t.Light + ")" }

// The grounds a picture stands on.
var (
	Paper   = Token{"paper", "#F7F5F0", "#12110F"}
	Surface = Token{"surface", "#FFFFFF", "#1C1A17"}
	Sunk    = Token{"sunk", "#ECE8DF", "#0B0A09"}
)

// The colours of text and of marks.
var (
	Ink      = Token{"ink", "#1C1A17", "#F3EFE7"}
	Ink2     = Token{"ink2", "#575149", "#B8B0A2"}
	Strength = Token{"strength", "#8A3B12", "#F0A36B"}
	Run      = Token{"run", "#2B5CB3", "#8FB4F5"}
	Stop     = Token{"stop", "#B3261E", "#FF8F85"}
	Edge     = Token{"edge", "#857D6E", "#8C8474"} // outlines that carry meaning
	Line     = Token{"line", "#D6D0C4", "#38342D"} // decoration only
)

// RampSteps is the number of steps of the ramp.
const RampSteps = 5

// Ramp tints places and days, weakest first. Its first steps are too pale to
// be told from the ground: whoever tints with it also draws an Edge and writes
// the number.
var Ramp = [RampSteps]Token{
	{"ramp1", "#E3EEEA", "#1E2E2B"},
	{"ramp2", "#B9D8D1", "#24524C"},
	{"ramp3", "#7FB9AF", "#2C746B"},
	{"ramp4", "#3D8F85", "#45A096"},
	{"ramp5", "#0B5F59", "#5CC7BC"},
}

// OnRamp is the text on each step of Ramp: dark or light, whichever reads
// better there.
var OnRamp = [RampSteps]Token{
	{"on-ramp1", Ink.Light, Ink.Dark},
	{"on-ramp2", Ink.Light, Ink.Dark},
	{"on-ramp3", Ink.Light, Ink.Dark},
	{"on-ramp4", Ink.Light, "#05201D"},
	{"on-ramp5", "#FFFFFF", "#05201D"},
}

// Tokens lists every colour in a fixed order.
func Tokens() []Token {
	list := []Token{Paper, Surface, Sunk, Ink, Ink2, Strength, Run, Stop, Edge, Line}
	list = append(list, Ramp[:]...)
	return append(list, OnRamp[:]...)
}

// Step is the step of the ramp for value on a scale that ends at top: 0 for
// nothing, otherwise 1 to RampSteps, each an equal share of the scale. Values
// above top get the last step.
func Step(value, top float64) int {
	if !(value > 0) || !(top > 0) {
		return 0
	}
	share := value / top * RampSteps
	for step := 1; step < RampSteps; step++ {
		if share <= float64(step)+1e-9 {
			return step
		}
	}
	return RampSteps
}
