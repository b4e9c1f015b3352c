// Package app is what can be asked of Legwork by one athlete: take up a plan,
// see today's session, write down what was done, take it back, look back, carry
// the history elsewhere. One file holds one use case.
//
// A use case reads a history from the store, has the core decide, and writes
// events. It computes nothing itself, prints nothing and knows no clock: the
// moment, the ids' chance and the device come with a Pen.
package app
