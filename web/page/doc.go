// Package page is the pages as HTML. Each takes a value that says what is shown;
// none asks anybody anything.
package page
