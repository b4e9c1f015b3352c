package schedule

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// MaxSessions is how many sessions a week can hold: one a day.
const MaxSessions = 7

// option is one item of a session at one start, or the session left out.
type option struct {
	begin training.Moment
	// early and late are when leg work begins for what comes before and after
	// it: begin, or where days in a row are forbidden the edges of its day.
	early, late training.Moment
	// slot names day and start within any week; 0 = left out.
	slot              uint16
	day, item         uint8
	lower, legs, hard bool // hard: heavy class
	relax             int64
	packed            int64
	// saves is what keeping this slot next week, or having none, may save.
	saves int64
	// floor is packed less saves, and with the move when nothing in last
	// week's placements has this slot.
	floor int64
	// ahead is packed, what the slot adds in the weeks to come at least, and the
	// move when nothing in last week's placements has this slot.
	ahead int64
}

func slotOf(day int, at training.Clock) uint16 { return uint16(1 + day*48 + int(at)/30) }

// frame is one week made ready to be searched.
type frame struct {
	week      *Week
	free      uint8 // days of which one must stay free; 0 = no such rule
	heavy     int   // how many heavy sessions it may still hold
	least     int64 // the least relaxation this week needs, its neighbours aside
	weights   *weights
	options   [][]option
	rest      []value    // rest[i]: the least that sessions i.. add
	open      [][]uint16 // the options worth looking at, per session
	restAhead [MaxSessions + 1]int64
	earliest  span  // begin: the first lower start there is; end: the first with leg work
	fewest    bool  // some session may be left out
	shared    int   // sessions that may have stood in the same slot last week
	allowance int64 // relaxation above which nothing is looked at
}

func (c *calendar) newFrame(w *Week, ws *weights) frame {
	f := frame{week: w, weights: ws, heavy: MaxSessions}
	if c.problem.KeepFreeDay {
		f.free = c.freeDays(w)
	}
	if c.oneHeavy(w) {
		f.heavy = 1 - c.heavyDone(w)
	}
	return f
}

// fill makes the options whose relaxation is at most allowance.
func (c *calendar) fill(f *frame, allowance int64) {
	f.allowance, f.fewest = allowance, false
	f.options = make([][]option, len(f.week.Sessions))
	for i, items := range f.week.Sessions {
		out := make([]option, 0, c.starts.most)
		for n, it := range items {
			if r := f.weights[stepOf(n, it.Variant)]; r <= allowance {
				out = c.startsOf(f, out, i, n, it, r)
			}
		}
		if f.weights[stepFewer] <= allowance {
			out = append(out, option{relax: f.weights[stepFewer]})
			f.fewest = true
		}
		f.options[i] = out
	}
	f.openAll()
	f.earliest = span{maxMoment, maxMoment}
	for _, options := range f.options {
		for _, o := range options {
			if o.lower {
				f.earliest.begin = min(f.earliest.begin, o.begin)
			}
			if o.legs {
				f.earliest.end = min(f.earliest.end, o.early)
			}
		}
	}
}

const maxMoment training.Moment = 1 << 40

// startsOf appends every start of one item that the fixed rules allow.
func (c *calendar) startsOf(f *frame, out []option, session, n int, it Item, relax int64) []option {
	pin := slices.IndexFunc(f.week.Pins, func(p Pin) bool { return p.Index == session })
	for day := range 7 {
		date := f.week.Monday.AddDays(day)
		if date < f.week.First || date > f.week.Last {
			continue
		}
		for _, at := range c.starts.on(it.Place, training.Weekday(day)) {
			if pin >= 0 && (f.week.Pins[pin].Date != date || f.week.Pins[pin].Start != at) {
				continue
			}
			b := boutOf(it, date, at)
			if _, bad := c.forbids(f.week, b); bad {
				continue
			}
			r := relax
			if _, short := c.shortAfterKey(b); short {
				if r += f.weights[stepAfterKey]; r > f.allowance {
					continue
				}
			}
			early, late := c.legsOf(b.begin)
			out = append(out, option{
				begin: b.begin, early: early, late: late, slot: slotOf(day, at), day: uint8(day), item: uint8(n),
				lower: b.class.Lower(), legs: b.legs, hard: b.class == training.StrainHeavy,
				relax: r, packed: pack(c.unary(f.week, b), day, at),
			})
		}
	}
	return out
}

// sortOptions sets the floors of f's options and puts the best first. stood
// reports whether session i may have stood in a slot last week, nil when
// nothing is known; next is the week after, nil when no slot can be kept.
func (f *frame) sortOptions(stood func(i int, slot uint16) bool, next *frame) {
	for i := range f.options {
		options := f.options[i]
		again := slotsAgain(next, i)
		for k := range options {
			o := &options[k]
			o.saves = 0
			if again[o.slot] {
				o.saves = moved
			}
			o.floor = o.packed - o.saves
			if i < f.shared && o.slot != 0 && stood != nil && !stood(i, o.slot) {
				o.floor += moved
			}
		}
		order.By(options, compareOptions)
	}
	f.sum()
}

// sum sets the least that sessions add.
func (f *frame) sum() {
	f.rest = make([]value, len(f.options)+1)
	for i := len(f.options) - 1; i >= 0; i-- {
		f.rest[i] = worst
		if len(f.options[i]) == 0 {
			continue
		}
		least := worst
		for _, o := range f.options[i] {
			least = value{min(least.relax, o.relax), min(least.packed, o.floor)}
		}
		f.rest[i] = f.rest[i+1].plus(least)
	}
}

// slotsAgain are the slots of session i that next can keep; a session left out
// has none to move from, which saves as much.
func slotsAgain(next *frame, i int) (again [512]bool) {
	if next == nil || i >= next.shared {
		return again
	}
	again[0] = true
	for _, o := range next.options[i] {
		again[o.slot] = true
	}
	return again
}

// compareOptions puts the best first; slot and item settle the rest.
func compareOptions(a, b option) int {
	switch {
	case a.relax != b.relax:
		return cmp.Compare(a.relax, b.relax)
	case a.floor != b.floor:
		return cmp.Compare(a.floor, b.floor)
	case a.slot != b.slot:
		return cmp.Compare(a.slot, b.slot)
	}
	return cmp.Compare(a.item, b.item)
}
