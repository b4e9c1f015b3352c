// Package schedule decides which day and which start, around the runs. Hard
// rules are constraints, soft rules are costs, and the placement is the
// cheapest one over the whole plan. It also answers why not another day.
package schedule
