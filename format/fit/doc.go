// Package fit reads what watches record and writes what they guide through.
//
// FIT activity files are read from one part or several chained, whole or cut
// off. Each session becomes one activity, whatever its sport; files that are no
// recording (settings, courses, workouts, monitoring) are refused by name. A
// strength session is written as a FIT workout file.
//
// The messages are decoded by github.com/muktihari/fit. The container is read
// here, because a broken part must not cost the good ones, and because the
// whole-file checksum must count the header (the library leaves it out when
// the header's own checksum is zero, which the format permits).
package fit
