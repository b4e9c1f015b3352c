// Package page is the pages as HTML. Each takes a value that says what is shown;
// none asks anybody anything.
//
// A component that is used in several places is marked //go:noinline. It is small
// to call and large inside, and the compiler would write out its inside in every
// place: half a megabyte of the program.
package page
