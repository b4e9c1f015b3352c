// Package schedule decides which day and which start, around the runs. Hard
// rules are constraints, soft rules are costs, and the placement is the
// cheapest one over the whole plan. It also answers why not another day.
//
// Solve finds the placement. Charges and Check are written apart from the
// search, straight from the rules, so that anybody can recompute what a
// placement costs and see that it breaks nothing.
package schedule
