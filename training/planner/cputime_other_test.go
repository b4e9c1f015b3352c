//go:build !unix

package planner_test

import "time"

var begun = time.Now()

// cpuTime is the time gone by since the program began, where the system's
// accounts are not read.
func cpuTime() time.Duration { return time.Since(begun) }
