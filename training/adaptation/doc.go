// Package adaptation says what an adopted plan becomes after what happened: the
// agenda as it stands, today's session with today's loads, and proposals for
// what should change. It reads a State and returns values; what is taken up
// becomes an event, and nothing that was done is ever rewritten.
package adaptation
