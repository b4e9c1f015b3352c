package ledger

import (
	"context"

	"github.com/legwork-run/legwork/store"
)

// SetFeed opens an account's feed, or has it known by another token: the one
// before opens nothing any more. store.ErrNoAccount when there is no such account.
func (d Doors) SetFeed(ctx context.Context, f store.Feed) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return SetFeed(ctx, tx, f) })
}

// RemoveFeed closes an account's feed. It is no error when there is none.
func (d Doors) RemoveFeed(ctx context.Context, account string) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return RemoveFeed(ctx, tx, account) })
}

// Feed is the feed of a token, with its account, or store.ErrNoFeed.
func (d Doors) Feed(ctx context.Context, digest store.TokenDigest) (store.Feed, store.Account, error) {
	f, a, err := Feed(ctx, d.read, digest)
	return f, a, d.engine.Explain(err)
}

// FeedOf is an account's feed, or store.ErrNoFeed.
func (d Doors) FeedOf(ctx context.Context, account string) (store.Feed, error) {
	f, err := FeedOf(ctx, d.read, account)
	return f, d.engine.Explain(err)
}
