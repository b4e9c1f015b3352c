package app

import (
	"context"
	"errors"
	"fmt"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// OpenFeed gives an account's calendar a token that nobody had before, given this
// once; one before opens nothing any more. Whoever holds it reads the sessions,
// and nothing else.
func (r *Reception) OpenFeed(ctx context.Context, v Visitor, now journal.Instant) (string, error) {
	token, digest := newToken()
	if err := r.book.SetFeed(ctx, store.Feed{Account: v.Account, Digest: digest, Made: now}); err != nil {
		return "", fmt.Errorf("open feed: %w", err)
	}
	return token, nil
}

// CloseFeed has an account's calendar read by nobody any more.
func (r *Reception) CloseFeed(ctx context.Context, v Visitor) error {
	if err := r.book.RemoveFeed(ctx, v.Account); err != nil {
		return fmt.Errorf("close feed: %w", err)
	}
	return nil
}

// FeedMade is when an account's calendar got its token; ok is false when it has
// none.
func (r *Reception) FeedMade(ctx context.Context, v Visitor) (made journal.Instant, ok bool, err error) {
	f, err := r.book.FeedOf(ctx, v.Account)
	if errors.Is(err, store.ErrNoFeed) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, fmt.Errorf("find feed: %w", err)
	}
	return f.Made, true, nil
}

// Feed is whose calendar a token opens, as somebody who reads: no device and no
// account. ErrStranger when it opens none.
func (r *Reception) Feed(ctx context.Context, token string) (Visitor, error) {
	digest, ok := digestOf(token)
	if !ok {
		return Visitor{}, ErrStranger
	}
	_, a, err := r.book.Feed(ctx, digest)
	if errors.Is(err, store.ErrNoFeed) {
		return Visitor{}, ErrStranger
	}
	if err != nil {
		return Visitor{}, fmt.Errorf("read feed: %w", err)
	}
	return Visitor{Athlete: a.Athlete, Name: a.Name}, nil
}
