package body

import "fmt"

// box is a rectangle on half a body, in pixels.
type box struct{ x, y, w, h int }

// d is the box as a path.
func (b box) d() string {
	return fmt.Sprintf("M%d %dh%dv%dh-%dz", scale*b.x, scale*b.y, scale*b.w, scale*b.h, scale*b.w)
}

// targets widen what a finger can hit where the shape itself is narrower than
// 24 pixels in a picture 360 wide. None overlaps another spot.
//
// Source: WCAG 2.2, success criterion 2.5.8.
var targets = []struct {
	spot Spot
	view view
	box  box
}{
	{"shoulder", front, box{51, 102, 24, 36}},
	{"biceps", front, box{52, 143, 24, 46}},
	{"wrist", front, box{66, 236, 24, 24}},
	{"abdominals", front, box{0, 182, 16, 30}},
	{"obliques", front, box{20, 158, 24, 24}},
	{"hip-front", front, box{18, 229, 25, 25}},
	{"hip-side", front, box{47, 260, 24, 26}},
	{"groin", front, box{0, 255, 24, 24}},
	{"adductors", front, box{0, 284, 25, 24}},
	{"quadriceps", front, box{23, 309, 24, 24}},
	{"itb", front, box{49, 290, 24, 60}},
	{"knee-front", front, box{16, 364, 24, 24}},
	{"patellar", front, box{15, 389, 24, 24}},
	{"shin", front, box{11, 415, 24, 48}},
	{"peroneals", front, box{37, 414, 24, 46}},
	{"ankle", front, box{17, 466, 26, 24}},
	{"foot", front, box{18, 491, 28, 24}},
	{"triceps", back, box{52, 143, 24, 46}},
	{"lower-back", back, box{0, 198, 24, 26}},
	{"gluteus-medius", back, box{30, 223, 24, 24}},
	{"high-hamstring", back, box{6, 289, 24, 24}},
	{"hamstrings", back, box{14, 318, 26, 30}},
	{"calf", back, box{16, 394, 26, 30}},
	{"soleus", back, box{27, 436, 24, 24}},
	{"tibialis-posterior", back, box{1, 436, 24, 24}},
	{"achilles", back, box{17, 462, 26, 24}},
	{"heel", back, box{17, 490, 26, 24}},
	{"sole", soles, box{2, 434, 26, 78}},
}
