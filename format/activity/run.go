package activity

import (
	"fmt"
	"math"
	"strings"
	"time"
	"unicode"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Limits beyond which a recording is not believed to be a run.
const (
	// fastestRun is 24 km/h held for a kilometre or more. House rule: only the
	// fastest people alive run it; a recording that names no sport and is
	// faster was ridden or driven.
	fastestRun = 24.0
	// longestRun is a week. House rule: longer is a watch that was never stopped.
	longestRun = 7 * 24 * time.Hour
)

// Verdict is what an activity counts as.
type Verdict struct {
	Run bool
	// Why says why it is no run, or what is doubtful about it; empty when the
	// matter is plain.
	Why string
}

// Judge decides whether a is a run:
//
//  1. Without a date it cannot be placed.
//  2. Without a duration, or with more than a week, it is not believed.
//  3. Running is a run; any other named sport is not. The minutes between two
//     sports of a race are nothing to tell.
//  4. Without a named sport it is a run unless it is too fast for one.
//
// House rule: a file handed over as a run, that names no sport, is one.
func Judge(a Activity) Verdict {
	switch {
	case !a.Dated(): // Rule 1.
		return Verdict{Why: fmt.Sprintf("the watch did not know the date, so this %s cannot be placed; enter it by hand", amount(a))}
	case duration(a) <= 0: // Rule 2.
		return Verdict{Why: "it has no duration"}
	case duration(a) > longestRun:
		return Verdict{Why: fmt.Sprintf("it lasts %d days; the watch was not stopped", int(duration(a).Hours()/24))}
	case a.Sport == Running: // Rule 3.
		return Verdict{Run: true}
	case a.Sport == Transition:
		return Verdict{}
	case a.Sport != "":
		return Verdict{Why: SportWords(a) + ", not a run"}
	case tooFast(a): // Rule 4.
		return Verdict{Why: fmt.Sprintf("it names no sport and %.0f km/h is too fast for a run", speed(a))}
	}
	return Verdict{Run: true, Why: "it names no sport; taken as a run"}
}

// SportWords names the sport of a for a person: "cycling", "strength training".
func SportWords(a Activity) string {
	sport := strings.ReplaceAll(a.Sport, "_", " ")
	sub := strings.ReplaceAll(a.SubSport, "_", " ")
	switch {
	case a.Sport == Other || a.Sport == "generic":
		return "another sport"
	case sub == "" || sub == "generic":
		return sport
	case a.Sport == "training" || a.Sport == "fitness_equipment":
		return sub
	}
	return sport + " (" + sub + ")"
}

// Run is a as a done run. Minutes are the time without pauses, rounded, and at
// least one, because zero means unknown.
func Run(a Activity) training.Run {
	minutes := unit.Minutes(math.Round(duration(a).Minutes()))
	kind := a.Kind
	if kind == "" {
		kind = KindOf(title(a.Name), minutes)
	}
	return training.Run{
		Date:         training.DateOf(a.Local),
		Start:        training.At(a.Local.Hour(), a.Local.Minute()),
		Minutes:      max(minutes, 1),
		Distance:     unit.Metres(math.Round(float64(a.Distance)*100) / 100),
		Descent:      unit.Metres(math.Round(float64(a.Descent))),
		DescentKnown: a.DescentKnown,
		Kind:         kind,
		Key:          kind.Key(),
		Done:         true,
		Title:        title(a.Name),
		Source:       a.Source,
	}
}

// maxTitle is how much of a title is kept, in letters.
const maxTitle = 200

// title is s on one line, without control signs: it ends up on terminals.
func title(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if unicode.IsControl(r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	s = strings.Join(strings.Fields(s), " ")
	if letters := []rune(s); len(letters) > maxTitle {
		return string(letters[:maxTitle])
	}
	return s
}

func duration(a Activity) time.Duration {
	if a.Timer > 0 {
		return a.Timer
	}
	return a.Elapsed
}

func speed(a Activity) float64 { return a.Distance.Kilometres() / duration(a).Hours() }

func tooFast(a Activity) bool { return a.Distance >= 1000 && speed(a) > fastestRun }

func amount(a Activity) string {
	what := "recording"
	if a.Sport == Running {
		what = "run"
	}
	return fmt.Sprintf("%s of %.0f min and %.1f km", what, duration(a).Minutes(), a.Distance.Kilometres())
}
