package composition

// sift drops the columns that no company can make part of a week within slack
// of the bound. Fewer columns make narrower company: three rounds.
//
// Where more is to come, finely parted company would also keep out weeks that
// lose more than slack and are still better than the best found: finding those
// now saves much later.
func (w *week) sift(n *node, lists [][]column, slack int, fine bool) {
	c := w.newCompany(n)
	for range 3 {
		for s := range lists {
			c.divide(lists, s, fine)
			keep := lists[s][:0]
			for i := range lists[s] {
				x := &lists[s][i]
				var one partial
				one.add(&partial{}, x)
				alone, all := c.lossOfAny(&one.stimulus, &one.use)
				if x.company = alone; x.slack+c.least+all <= slack {
					keep = append(keep, *x)
				}
			}
			lists[s] = keep
		}
	}
}
