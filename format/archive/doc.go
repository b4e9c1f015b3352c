// Package archive is a whole history as one file, to be taken away and put back:
// lines of JSON, each an event in its canonical spelling.
//
//	{"legwork":"journal","version":1,"athlete":"ann","events":2,"made":"2026-11-23T17:00:00Z"}
//	{"id":"01a2...","athlete":"ann", ... }
//	{"id":"01a2...","athlete":"ann", ... }
//	{"legwork":"end","events":2,"sha256":"9f86..."}
//
// The last line counts the events and has the SHA-256 of everything before it,
// so that a file which broke off or was changed is known as one. What is whole
// in such a file is read all the same: the caller decides what to do with it.
// Reading an archive twice doubles nothing, because events have ids.
//
// Events that a history keeps aside, because they say what cannot be, are lines
// like any other; who reads them in keeps them aside again.
package archive
