package assessment

import (
	"cmp"

	"github.com/legwork-run/legwork/training"
)

// SideChange is what became of one side, or of both in a test without sides.
type SideChange struct {
	By     training.TestValue // later less earlier, in what the test counts
	Better bool               // by a hair or by much; false when equal
	Real   bool               // by more than the test's error
}

// Change is how two results of one test differ.
type Change struct {
	// Comparable: same test, same way, and neither was stopped by pain. When
	// false, the rest is empty.
	Comparable bool
	// Right is empty in a test without sides.
	Left, Right SideChange
	Why         []training.Reason
}

// Real reports whether anything changed by more than the test's error.
func (c Change) Real() bool { return c.Left.Real || c.Right.Real }

// Compare says what changed from one result to another:
//
//  1. The earlier day is the one before, in whichever order they come.
//  2. Another test, another way, or too much pain: not comparable.
//  3. No error known: nothing is called real.
//  4. A side changed really when it differs by at least the smallest change
//     beyond the error.
//
// Source: TEST-01, hebertlosier2017; no other test's error between days is
// known.
func Compare(before, after training.TestResult) Change {
	if after.Date < before.Date { // Rule 1.
		before, after = after, before
	}
	c := Change{Why: []training.Reason{}}
	p, w, err := read(before)
	q, v, errAfter := read(after)
	if err != nil || errAfter != nil || p.ID != q.ID || w.Name != v.Name { // Rule 2.
		c.Why = append(c.Why, training.Because(cmp.Or(p.Rule, q.Rule, general), CodeNotComparable))
		return c
	}
	if before.Pain > p.PainAllowed || after.Pain > p.PainAllowed {
		c.Why = append(c.Why, training.Because("PAIN-07", CodeNotComparedPain))
		return c
	}
	c.Comparable = true
	c.Left = changed(p, w, after.Left-before.Left)
	if w.OneSided {
		c.Right = changed(p, w, after.Right-before.Right)
	}
	c.Why = changeReasons(p, w, c)
	return c
}

func changed(p Protocol, w Way, by training.TestValue) SideChange {
	size := max(by, -by)
	return SideChange{
		By:     by,
		Better: by != 0 && (by > 0) != w.LowerBetter,
		Real:   p.RealChange > 0 && size >= p.RealChange, // Rules 3 and 4.
	}
}

func changeReasons(p Protocol, w Way, c Change) []training.Reason {
	if p.RealChange == 0 {
		return []training.Reason{training.Because(p.Rule, CodeErrorUnknown)}
	}
	why := []training.Reason{changeReason(p, c.Left, training.Left)}
	if w.OneSided {
		why = append(why, changeReason(p, c.Right, training.Right))
	}
	return why
}

func changeReason(p Protocol, s SideChange, side training.Side) training.Reason {
	code := CodeWithinError
	switch {
	case s.Real && s.Better:
		code = CodeReallyBetter
	case s.Real:
		code = CodeReallyWorse
	}
	return training.Because(p.Rule, code, training.Word("side", side),
		training.Amount("by", max(s.By, -s.By)), training.Amount("least", p.RealChange))
}
