package main

import (
	"errors"

	"github.com/legwork-run/legwork/app"
)

// errNothingKept is a data directory without a database.
type errNothingKept struct{ error }

func (e errNothingKept) Unwrap() error { return e.error }

// unlessNew is err, or nil when it only says that nothing is kept yet.
func unlessNew(err error) error {
	var nothing errNothingKept
	if errors.As(err, &nothing) || errors.Is(err, app.ErrNobody) {
		return nil
	}
	return err
}
