package progression

import "github.com/legwork-run/legwork/training"

// another is one repetition more. The first that applies:
//
//  1. Where nothing may rise, the same again.
//  2. After a poor session, or one that ate into the reserve, the same again.
//  3. Every set is at the top and only the second time is missing: the same.
//  4. With more left than asked in every set, one more in each; otherwise one
//     more in the first of the weakest sets.
//
// Source: PRG-03. House rule: how many sets get one.
func (c Course) another(as []attempt, top int) Step {
	a, n, lo := as[len(as)-1], c.sets(as), c.Asked.lo()
	load, why := c.here(a.load)
	counts := fit(a.counts, n, lo, top)
	if bar, ok := c.barred(a); ok { // Rule 1.
		return c.step(Hold, load, counts, append(why, bar)...)
	}
	if a.poor(c.Asked) || !a.kept(c.Asked) || len(a.counts) < min(n, c.Asked.Sets) { // Rule 2.
		return c.step(Hold, load, counts, append(why, c.because("PRG-03", CodeAgain))...)
	}
	if fewest(counts) >= top { // Rule 3.
		return c.step(Hold, load, counts, append(why, c.because("PRG-03", CodeOnceMore, training.Count("reps", top)))...)
	}
	counts = oneMore(counts, top, a.rated && a.least > a.reserve(c.Asked)) // Rule 4.
	why = append(why, c.because("PRG-03", CodeMoreReps, training.Count("reps", most(counts)), training.Count("top", top)))
	if top > c.Asked.hi() && most(counts) > c.Asked.hi() && c.kilos() {
		if next, ok := c.Kit.Next(c.Way.Loading, a.load); ok {
			why = append(why, c.because("PRG-13", CodeRepsBeforeJump, training.Load("load", next.Load), training.Count("reps", top)))
		}
	}
	return c.step(MoreReps, load, counts, why...)
}

// fit is n counts made of those done, each in lo to top; sets that were not
// done begin at lo.
func fit(done []int, n, lo, top int) []int {
	out := each(n, lo)
	for i := range out {
		if i < len(done) {
			out[i] = min(max(done[i], lo), top)
		}
	}
	return out
}

func fewest(counts []int) int {
	if len(counts) == 0 {
		return 0
	}
	n := counts[0]
	for _, k := range counts {
		n = min(n, k)
	}
	return n
}

func most(counts []int) (n int) {
	for _, k := range counts {
		n = max(n, k)
	}
	return n
}

// oneMore adds one to every count, or to the first of the lowest, up to top.
func oneMore(counts []int, top int, all bool) []int {
	low := fewest(counts)
	for i, k := range counts {
		if all {
			counts[i] = min(k+1, top)
			continue
		}
		if k == low {
			counts[i] = k + 1
			break
		}
	}
	return counts
}
