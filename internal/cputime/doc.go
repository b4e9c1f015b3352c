// Package cputime tells benchmarks how much computing a piece of work took.
package cputime
