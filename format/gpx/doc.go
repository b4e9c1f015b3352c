// Package gpx reads recorded tracks from GPX 1.0 and 1.1. Positions give the
// distance, times the duration, heights the climb. A planned route, which has
// no times, is refused as such. The file is streamed; size and depth are
// bounded by package markup.
package gpx
