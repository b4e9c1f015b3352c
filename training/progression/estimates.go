package progression

// Estimates is the maximum after each exposure of the course's past, in
// kilograms: the last is that of Estimate, but for a gap, of which each says
// nothing. Max is 0 until one is suggested.
//
// Source: PRG-04, PRG-07.
func Estimates(c Course) []Estimated {
	out := make([]Estimated, len(c.Past))
	e := c.named()
	for i, x := range c.Past {
		if a := read(x); len(a.sets) > 0 {
			e = c.with(e, a)
		}
		out[i] = e
	}
	return out
}
