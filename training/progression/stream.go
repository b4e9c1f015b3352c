package progression

// streamDays is how old the last attempt in a range may be, beside the last of
// all, to be the one that progress goes on from.
//
// House rule: two weeks; later it is another block.
const streamDays = 14

// stream is the attempts that progress goes on from: those in the range asked
// for, where one of them is recent, and else all. An exercise that is heavy on
// Monday and light on Thursday has two, and neither day's load is a fall or a
// rise of the other's. A lighter load that went poorly since speaks for all.
func (c Course) stream(as []attempt) []attempt {
	if len(as) == 0 {
		return as
	}
	var own []attempt
	for _, a := range as {
		if !c.otherRange(a) {
			own = append(own, a)
		}
	}
	n, last := len(own), as[len(as)-1]
	if n == 0 || last.date.DaysSince(own[n-1].date) > streamDays || last.load < own[n-1].load && last.poor(c.Asked) {
		return as
	}
	return own
}

// before is the attempt that as[i] is held against: the last in the same range
// within the days of a stream, else the one before; ok is false for the first.
func before(as []attempt, i int) (b attempt, ok bool) {
	for j := i - 1; j >= 0; j-- {
		same := as[j].target.Low == as[i].target.Low && as[j].target.High == as[i].target.High
		if same && as[i].date.DaysSince(as[j].date) <= streamDays {
			return as[j], true
		}
	}
	if i == 0 {
		return b, false
	}
	return as[i-1], true
}
