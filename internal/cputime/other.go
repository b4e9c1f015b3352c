//go:build !unix

package cputime

import "time"

var begun = time.Now()

// Spent is the time gone by since the program began, where the system's
// accounts are not read.
func Spent() time.Duration { return time.Since(begun) }
