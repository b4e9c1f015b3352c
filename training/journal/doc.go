// Package journal is an athlete's history as events: what was wished, planned,
// done, felt and changed, each written once by the device it happened on and
// never altered. Everything known of an athlete is folded from these events, so
// nothing is lost when devices were apart, and anything can be undone by one
// more event.
//
// The package holds the events, their canonical encoding and their checks. What
// they add up to is package athlete's; keeping them is the store's.
package journal
