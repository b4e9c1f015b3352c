// Package assessment says how the self-tests are done (TEST-01 to TEST-16) and
// what their results mean: which band a result lies in, which norm stands
// beside it, how far the sides are apart, whether a change is real, which links
// are weak, and when a test may be offered again. Nothing here predicts an
// injury, and no test keeps anybody from running.
//
// The poses that show a test are the catalogue's; the words are those of
// training/explain.
package assessment
