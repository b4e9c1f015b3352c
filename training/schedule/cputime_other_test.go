//go:build !unix

package schedule_test

import "time"

var begun = time.Now()

// cpuTime is the time gone by where the system's accounts are not read.
func cpuTime() time.Duration { return time.Since(begun) }
