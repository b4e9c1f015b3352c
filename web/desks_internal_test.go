package web

import "testing"

// Whoever holds a desk for long holds nobody up, and who worked without one leaves
// none free that somebody has.
func TestAPageWithoutADeskIsWorkedOutAllTheSame(t *testing.T) {
	d := newDesks()
	var held []func()
	for range cap(d) {
		held = append(held, d.take())
	}
	d.take()()
	if len(d) != cap(d) {
		t.Errorf("%d of %d desks are taken", len(d), cap(d))
	}
	for _, over := range held {
		over()
	}
	if len(d) != 0 {
		t.Errorf("%d desks stay taken", len(d))
	}
}
