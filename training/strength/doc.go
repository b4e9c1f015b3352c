// Package strength says what an athlete can lift: the one-repetition maximum a
// set suggests, the percentage a dose asks for, how much a load may rise, and
// where a first load may begin. Nobody is ever asked to test a true maximum.
package strength
