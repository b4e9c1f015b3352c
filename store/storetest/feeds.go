package storetest

import (
	"context"
	"reflect"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Feeds are the part of the contract about calendars that programs subscribe to.
type Feeds interface {
	SetFeed(ctx context.Context, f store.Feed) error
	RemoveFeed(ctx context.Context, account string) error
	Feed(ctx context.Context, digest store.TokenDigest) (store.Feed, store.Account, error)
	FeedOf(ctx context.Context, account string) (store.Feed, error)
}

// feeding is the nth feed of an athlete's account.
func feeding(athlete string, n int) store.Feed {
	return store.Feed{Account: "account of " + athlete, Digest: Token(athlete+"'s feed", n), Made: Noon + journal.Instant(n)}
}

func feeds(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada", "bob"), t.Context()
	says(t, "an unknown account", s.SetFeed(ctx, feeding("eve", 1)), store.ErrNoAccount)
	_, err := s.FeedOf(ctx, "account of ada")
	says(t, "none yet", err, store.ErrNoFeed)
	must(t, s.SetFeed(ctx, feeding("ada", 1)), s.SetFeed(ctx, feeding("bob", 1)), s.SetFeed(ctx, feeding("ada", 2)))
	if f, err := s.FeedOf(ctx, "account of ada"); err != nil || f != feeding("ada", 2) {
		t.Errorf("ada's feed = %+v, %v", f, err)
	}
	f, a, err := s.Feed(ctx, feeding("ada", 2).Digest)
	if err != nil || f != feeding("ada", 2) || !reflect.DeepEqual(a, Guest("ada", firstDay)) {
		t.Errorf("the feed of the token = %+v of %+v, %v", f, a, err)
	}
	_, _, err = s.Feed(ctx, feeding("ada", 1).Digest)
	says(t, "the token before", err, store.ErrNoFeed)
	must(t, s.RemoveFeed(ctx, "account of ada"), s.RemoveFeed(ctx, "account of ada"))
	_, _, err = s.Feed(ctx, feeding("ada", 2).Digest)
	says(t, "closed", err, store.ErrNoFeed)
	if _, err := s.RemoveAccount(ctx, "account of bob"); err != nil {
		t.Error(err)
	}
	_, _, err = s.Feed(ctx, feeding("bob", 1).Digest)
	says(t, "of an account that is no more", err, store.ErrNoFeed)
	sound(t, s)
}
