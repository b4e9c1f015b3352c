package activity

import (
	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// longRun is the shortest run that is long whatever it is called, and
// calledLong the shortest that is long when it is called so. Source: SCH-00 terms.
const (
	longRun    unit.Minutes = 75
	calledLong unit.Minutes = 60
)

// KindOf guesses what a finished run was for from its title and length:
//
//  1. A kind the title names for certain is that kind.
//  2. Long is what is called long and lasts an hour, and anything of 75 min
//     that the title does not name.
//  3. Everything else is easy. "Morning Run" says nothing, and guessing more
//     would bend a week for nothing.
//
// Minutes of 0 are unknown.
func KindOf(title string, minutes unit.Minutes) training.RunKind {
	r := runtitle.Read(runtitle.Event{Title: title, Minutes: minutes})
	named := r.Sport == runtitle.Run && r.Confidence >= runtitle.Likely
	switch {
	case named && r.Kind == training.RunLong && minutes > 0 && minutes < calledLong: // Rule 2.
		return training.RunEasy
	case named: // Rule 1.
		return r.Kind
	case minutes >= longRun: // Rule 2.
		return training.RunLong
	}
	return training.RunEasy // Rule 3.
}
