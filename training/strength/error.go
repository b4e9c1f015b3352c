package strength

import "github.com/legwork-run/legwork/training/unit"

// How far off an estimate may be, in percent of it.
//
// Source: PRG-04: 2 to 5 % for trained people on big lifts, up to 10 to 13 % in
// some. House rule: the upper end of each, so that a band says rather too little
// than too much.
const (
	usualError unit.Percent = 5
	wideError  unit.Percent = 13
)

// Range is between what the maximum lies, as far as estimates can be trusted, in
// kilograms: 5 % to either side, and 13 % with low confidence.
//
// Source: PRG-04, hutchins2010.
func (e Estimate) Range() (low, high unit.Kilograms) {
	off := usualError
	if e.LowConfidence {
		off = wideError
	}
	by := off.Of(e.Max)
	return e.Max - by, e.Max + by
}
