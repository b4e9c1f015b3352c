// Package planner answers a Request with a Plan, in four steps, each a
// function from value to value:
//
//  1. Periodise: phases counted back from the race, and what each week allows.
//  2. Compose: for each block a menu of dosed sessions.
//  3. Schedule: which day and start for each session, around the runs.
//  4. Prescribe: loads, warm-up sets, and everything as sets.
//
// The planner reads and returns values; it writes nothing. Not being able to
// plan a week is a result with reasons, not an error.
package planner
