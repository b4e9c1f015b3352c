//go:build unix

package planner_test

import (
	"syscall"
	"time"
)

// cpuTime is how long this process has been computing since it began, on all its
// threads: on a machine that others use, the only time that is its own. It
// panics where the system does not answer.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
