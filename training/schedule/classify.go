package schedule

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

const (
	noon    = training.Clock(12 * 60)
	evening = training.Clock(17 * 60)
	latest  = training.Clock(20*60 + 30)
)

// downhillDescent is the descent from which a long run counts as downhill.
//
// House rule: 500 m. Downhill protocols that leave legs sore for days run
// roughly half an hour at -10 %, which is about that much; rolling road runs
// stay well under it.
const downhillDescent = 500

// outing is a run as the rules see it.
type outing struct {
	date       training.Date
	begin, end training.Moment
	kind       training.RunKind
	// key: strength work must not spoil it. hard: key, and not the long run.
	// evening: a key run that ends after 17:00.
	key, hard, long, evening bool
}

// longBlock is a long run, or several on days in a row, which count as one.
type longBlock struct {
	begin, end training.Moment
	// big: over two hours or downhill, so heavy work before it is charged
	// further out. downhill: legs need longer afterwards.
	big, downhill bool
}

// classify reads the runs: sorted by their beginning, with what they are, and
// the blocks of long days.
//
// A run called long is long from 75 minutes, or from 60 when it is at least
// 1.3 times the median run; a shorter one is easy. A block is over two hours
// or downhill when any of its runs is. The kind alone says what a run is; its
// Key mark is for people to read.
//
// Source: SCH-00, SCH-06.
func classify(runs []training.Run, downhillLong bool) ([]outing, []longBlock) {
	sorted := slices.Clone(runs)
	order.By(sorted, func(a, b training.Run) int { return cmp.Compare(a.Begin(), b.Begin()) })
	twiceMedian := doubleMedian(sorted)
	outings := make([]outing, len(sorted))
	var blocks []longBlock
	lastLong := training.Date(-10)
	for i, r := range sorted {
		o := outing{date: r.Date, begin: r.Begin(), end: r.End(), kind: r.Kind, hard: r.Kind.Hard()}
		o.long = r.Kind == training.RunLong && longEnough(int(r.Minutes), twiceMedian)
		o.key = o.hard || o.long
		o.evening = o.key && o.end > r.Date.On(evening)
		outings[i] = o
		if !o.long {
			continue
		}
		downhill := downhillLong
		if r.DescentKnown {
			downhill = r.Descent >= downhillDescent
		}
		b := longBlock{begin: o.begin, end: o.end, big: r.Minutes > 120 || downhill, downhill: downhill}
		if o.date-lastLong <= 1 {
			last := &blocks[len(blocks)-1]
			last.end = max(last.end, b.end)
			last.big, last.downhill = last.big || b.big, last.downhill || b.downhill
		} else {
			blocks = append(blocks, b)
		}
		lastLong = o.date
	}
	return outings, blocks
}

// longEnough reports whether a run of so many minutes may be called long.
func longEnough(minutes, twiceMedian int) bool {
	return minutes >= 75 || minutes >= 60 && 20*minutes >= 13*twiceMedian
}

// doubleMedian is twice the median length of the runs in minutes, so that it
// stays whole.
func doubleMedian(runs []training.Run) int {
	if len(runs) == 0 {
		return 0
	}
	minutes := make([]int, len(runs))
	for i, r := range runs {
		minutes[i] = int(r.Minutes)
	}
	slices.Sort(minutes)
	n := len(minutes)
	return minutes[n/2] + minutes[(n-1)/2]
}
