package schedule

import "slices"

// lookThrough sets what f's options come to with a ahead of them, and opens
// those with which a week may come to no more than w's ceiling. stood is as in
// sortOptions.
func (f *frame) lookThrough(a *ahead, w *walk, stood func(i int, slot uint16) bool) {
	for i := len(f.options) - 1; i >= 0; i-- {
		least := int64(maxValue)
		for k := range f.options[i] {
			o := &f.options[i][k]
			o.ahead = o.packed + a.keep[i][o.slot]
			if i < f.shared && o.slot != 0 && !stood(i, o.slot) {
				o.ahead += moved
			}
			least = min(least, o.ahead)
		}
		f.restAhead[i] = f.restAhead[i+1] + least
	}
	for i, options := range f.options {
		f.open[i] = f.open[i][:0]
		others := f.restAhead[0] - (f.restAhead[i] - f.restAhead[i+1])
		for k := range options {
			if !w.exceeds(options[k].ahead + others) {
				f.open[i] = append(f.open[i], uint16(k))
			}
		}
	}
}

// openAll opens every option.
func (f *frame) openAll() {
	f.open = make([][]uint16, len(f.options))
	for i, options := range f.options {
		f.open[i] = make([]uint16, len(options))
		for k := range options {
			f.open[i][k] = uint16(k)
		}
	}
}

// openOn opens the options of the placements on.
func (f *frame) openOn(p *pairs, on []int) {
	n := len(p.options[1])
	for i := range f.options {
		f.open[i] = f.open[i][:0]
		for _, at := range on {
			f.open[i] = append(f.open[i], uint16([2]int{at / n, at % n}[i]))
		}
		slices.Sort(f.open[i])
		f.open[i] = slices.Compact(f.open[i])
	}
}
