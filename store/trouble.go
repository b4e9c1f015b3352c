package store

import (
	"errors"
	"fmt"
)

// What a store can say no with; test with errors.Is.
var (
	ErrNoAthlete = errors.New("no such athlete")
	ErrTaken     = errors.New("there is an athlete of this id already")
	ErrNoAccount = errors.New("no such account")
	ErrNoVisit   = errors.New("no such visit")
	ErrNoFeed    = errors.New("no such feed")
	// ErrNoCredential: none like it, or it was spent already.
	ErrNoCredential    = errors.New("no such credential")
	ErrCredentialTaken = errors.New("an account has it already")
	ErrLastCredential  = errors.New("it is the only way into the account")
	ErrFull            = errors.New("the disk is full")
	ErrReadOnly        = errors.New("the database cannot be written to")
	ErrFailing         = errors.New("the disk fails")
	ErrBusy            = errors.New("another program is writing")
	ErrUnreachable     = errors.New("the database cannot be reached")
	ErrDamaged         = errors.New("the database is damaged")
	ErrNewer           = errors.New("the database was written by a newer version")
	ErrClosed          = errors.New("the store is closed")
)

// Trouble is something wrong below the store: what it is, what is safe and what
// to do about it.
type Trouble struct {
	Kind  error  // one of the errors above
	Where string // the file or the server
	Safe  string // what is safe in spite of it
	Do    string // the way out
	Cause error  // what the engine said; nil when it said nothing
}

// Error is one line that an operator can act on.
func (t *Trouble) Error() string {
	text := fmt.Sprintf("%s: %v: %s; %s", t.Where, t.Kind, t.Safe, t.Do)
	if t.Cause != nil {
		text += fmt.Sprintf(" (%v)", t.Cause)
	}
	return text
}

// Unwrap lets errors.Is find the kind and the cause.
func (t *Trouble) Unwrap() []error {
	if t.Cause == nil {
		return []error{t.Kind}
	}
	return []error{t.Kind, t.Cause}
}
