package app

import (
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/readiness"
)

// Sign is a warning sign that is up.
type Sign struct {
	readiness.Warning
	Since training.Date // the first day of those it has been up without a break
}

// StoppedError says that warning signs are up, so that nothing is planned until
// somebody qualified has looked.
type StoppedError struct{ Signs []Sign }

// Error names the signs; the words for them are explain's.
func (e *StoppedError) Error() string {
	var rules []string
	for _, s := range e.Signs {
		rules = append(rules, string(s.Rule))
	}
	return "a warning sign is up: " + strings.Join(rules, ", ")
}

// stopped is an error while a warning sign is up.
func stopped(s athlete.State, day training.Date) error {
	if up := signs(s, day); len(up) > 0 {
		return &StoppedError{up}
	}
	return nil
}

// signs are the warning signs that are up on a day.
func signs(s athlete.State, day training.Date) []Sign {
	var out []Sign
	for _, w := range adaptation.WarningsOn(s, day) {
		since := day
		for isUp(s, w, since.AddDays(-1)) {
			since = since.AddDays(-1)
		}
		out = append(out, Sign{w, since})
	}
	return out
}

func isUp(s athlete.State, w readiness.Warning, day training.Date) bool {
	for _, x := range adaptation.WarningsOn(s, day) {
		if x.Rule == w.Rule && x.Site == w.Site && x.Side == w.Side {
			return true
		}
	}
	return false
}
