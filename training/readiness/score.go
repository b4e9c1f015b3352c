package readiness

import (
	"math"

	"github.com/legwork-run/legwork/training"
)

// Score is readiness from 10 to 100, 100 best.
type Score float64

// The numbers of readiness.
const (
	greenFrom Score = 70 // Source: READY-02.
	amberFrom Score = 50 // Source: READY-02, PRG-08.
	// leastAnswers is how many of the five answers make a readiness.
	//
	// House rule: three, so that one bad word does not take a leg session.
	leastAnswers = 3
	// baselineDays, baselineEntries and baselineSDs say what one's own usual is.
	// Source: READY-03.
	baselineDays    = 28
	baselineEntries = 10
	baselineSDs     = 1.5
	// baselineLeast is how far under the usual a day is at the least.
	//
	// House rule: who always answers the same has next to no spread, and one
	// answer a point lower is not a bad day.
	baselineLeast Score = 5
)

// ScoreOf is ten times the mean of the answers. ok is false with fewer than
// three of the five.
//
// Source: READY-02.
func ScoreOf(r training.Readiness) (Score, bool) {
	sum, n := 0, 0
	for _, item := range []int{r.Sleep, r.Freshness, r.Soreness, r.Stress, r.Mood} {
		if item > 0 {
			sum, n = sum+item, n+1
		}
	}
	if n < leastAnswers {
		return 0, false
	}
	return Score(sum*10) / Score(n), true
}

// band is the light of s alone.
func (s Score) band() Light {
	switch {
	case s >= greenFrom:
		return Green
	case s >= amberFrom:
		return Amber
	}
	return Red
}

// Baseline is somebody's own usual readiness.
type Baseline struct {
	Mean, SD Score // the SD is the sample's, over n − 1
	Entries  int
}

// BaselineOf is the usual readiness of the 28 days before day. ok is false with
// fewer than 10 entries.
//
// Source: READY-03.
func BaselineOf(history []training.Readiness, day training.Date) (b Baseline, ok bool) {
	var scores []Score
	for i := 1; i <= baselineDays; i++ {
		if s, known := scoreOn(history, day.AddDays(-i)); known {
			scores = append(scores, s)
			b.Mean += s
		}
	}
	b.Entries = len(scores)
	if b.Entries < baselineEntries {
		return Baseline{Entries: b.Entries}, false
	}
	n := Score(b.Entries)
	b.Mean /= n
	var squares Score
	for _, s := range scores {
		squares += (s - b.Mean) * (s - b.Mean)
	}
	b.SD = Score(math.Sqrt(float64(squares / (n - 1))))
	return b, true
}

// Under reports whether s is far under the usual.
//
// Source: READY-03.
func (b Baseline) Under(s Score) bool {
	return s < b.Mean-baselineSDs*b.SD && b.Mean-s >= baselineLeast
}

// scoreOn is the readiness of a day; of several, the lowest.
func scoreOn(history []training.Readiness, day training.Date) (lowest Score, ok bool) {
	for _, r := range history {
		if r.Date != day {
			continue
		}
		if s, known := ScoreOf(r); known && (!ok || s < lowest) {
			lowest, ok = s, true
		}
	}
	return lowest, ok
}
