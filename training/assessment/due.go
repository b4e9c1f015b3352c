package assessment

import (
	"cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// Offer is a test that may come next. No test is ever overdue: there is no day
// by which it has to be done.
type Offer struct {
	Test string        `json:"test"`
	Last training.Date `json:"last,omitempty"` // zero = never done
	From training.Date `json:"from"`           // the first day it may be offered, today or later
	// Usual is when people usually come back to it; empty for a test never
	// done. It may lie behind today.
	Usual training.Span     `json:"usual"`
	Why   []training.Reason `json:"why"`
}

// Due lists the tests to offer who, the soonest first:
//
//  1. A test who may not do yet is left out (see MayDo), and so is the posture
//     check, which belongs to a run.
//  2. A test never done may be offered today.
//  3. Any other from the fewest weeks after its last day. A test stopped by
//     pain counts as done, so that nobody hurries back to it.
//  4. On the same day the tests that weak links are read from come first, then
//     the order of the rules.
//
// Results that cannot be true, or lie after today, are passed over.
//
// Source: TEST-01, whose weeks are those of all; TEST-14.
func Due(done []training.TestResult, who Who, today training.Date) []Offer {
	offers := []Offer{}
	for _, p := range protocols {
		if ok, _ := MayDo(p.ID, who); !ok || p.Wait == 0 { // Rule 1.
			continue
		}
		offers = append(offers, offer(p, lastDay(done, p, today), today))
	}
	order.By(offers, func(a, b Offer) int { // Rule 4.
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(steering(a), steering(b)))
	})
	return offers
}

func offer(p Protocol, last, today training.Date) Offer {
	o := Offer{Test: p.ID, Last: last, From: today}
	if last.IsZero() { // Rule 2.
		o.Why = []training.Reason{training.Because(p.Rule, CodeNeverDone)}
		return o
	}
	o.From = max(today, last.AddDays(7*p.Wait)) // Rule 3.
	o.Usual = training.Span{From: last.AddDays(7 * p.Usual[0]), Until: last.AddDays(7 * p.Usual[1])}
	o.Why = []training.Reason{training.Because(p.Rule, CodeAgainFrom, training.Word("last", last.String()),
		training.Word("date", o.From.String()), training.Count("weeks", p.Wait))}
	return o
}

// lastDay is the last day a test was done, in whatever way.
func lastDay(done []training.TestResult, p Protocol, today training.Date) training.Date {
	var last training.Date
	for _, r := range done {
		if r.Test == p.ID && Check(r, today) == nil {
			last = max(last, r.Date)
		}
	}
	return last
}

// steering is 0 for tests that weak links are read from, 1 for the others.
func steering(o Offer) int {
	if p, _ := ProtocolOf(o.Test); p.Region != "" {
		return 0
	}
	return 1
}
