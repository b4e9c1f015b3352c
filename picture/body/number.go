package body

import (
	"math"
	"strconv"
)

// numbers says where the number of a spot stands, in one view: inside the
// shape, or beside it where the shape is too slim to hold it.
var numbers = []struct {
	spot Spot
	view view
	at   point
	out  bool // beside the shape, on the ground
}{
	{"shoulder", front, point{58, 119}, false},
	{"chest", front, point{25, 126}, false},
	{"biceps", front, point{63, 165}, false},
	{"wrist", front, point{75, 250}, false},
	{"abdominals", front, point{9, 214}, false},
	{"obliques", front, point{29, 180}, false},
	{"hip-front", front, point{31, 240}, false},
	{"hip-side", front, point{60, 272}, true},
	{"groin", front, point{12, 266}, false},
	{"adductors", front, point{13, 304}, false},
	{"quadriceps", front, point{32, 300}, false},
	{"itb", front, point{58, 336}, true},
	{"knee-front", front, point{29, 374}, false},
	{"patellar", front, point{29, 400}, false},
	{"shin", front, point{29, 432}, false},
	{"peroneals", front, point{54, 411}, true},
	{"ankle", front, point{29, 476}, false},
	{"foot", front, point{32, 500}, false},
	{"upper-back", back, point{14, 120}, false},
	{"triceps", back, point{63, 164}, false},
	{"latissimus", back, point{32, 156}, false},
	{"lower-back", back, point{9, 206}, false},
	{"gluteus-medius", back, point{33, 237}, false},
	{"gluteus-maximus", back, point{22, 264}, false},
	{"high-hamstring", back, point{20, 297}, false},
	{"hamstrings", back, point{36, 330}, false},
	{"calf", back, point{36, 408}, false},
	{"soleus", back, point{34, 445}, false},
	{"tibialis-posterior", back, point{9, 447}, true},
	{"achilles", back, point{30, 474}, false},
	{"heel", back, point{30, 500}, false},
	{"sole", soles, point{16, 456}, false},
}

// short is a value as it is written on the picture, two letters at most where
// it can be: whole from ten up, to the nearest half below, "7½".
func short(value float64) string {
	if value >= 9.75 {
		return strconv.Itoa(int(math.Round(value)))
	}
	whole, half := math.Modf(math.Round(value*2) / 2)
	switch {
	case half == 0:
		return strconv.Itoa(int(whole))
	case whole == 0:
		return "½"
	}
	return strconv.Itoa(int(whole)) + "½"
}
