package ledger

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/store"
)

const (
	setFeed = `insert into feeds (account, digest, made) values ($1, $2, $3)
		on conflict (account) do update set digest = excluded.digest, made = excluded.made`
	feedColumns = `f.account, f.digest, f.made`
	selectFeed  = `select ` + accountColumns + `, ` + feedColumns + ` from feeds f
		join accounts c on c.id = f.account join athletes a on a.id = c.athlete where f.digest = $1`
)

// SetFeed opens an account's feed, or has it known by another token.
func SetFeed(ctx context.Context, tx Conn, f store.Feed) error {
	if err := lock(ctx, tx, f.Account); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, setFeed, f.Account, f.Digest[:], int64(f.Made)); err != nil {
		return fmt.Errorf("set feed: %w", err)
	}
	return nil
}

// RemoveFeed closes an account's feed. It is no error when there is none.
func RemoveFeed(ctx context.Context, tx Conn, account string) error {
	if _, err := tx.ExecContext(ctx, `delete from feeds where account = $1`, account); err != nil {
		return fmt.Errorf("remove feed: %w", err)
	}
	return nil
}

// Feed is the feed of a token, with its account.
func Feed(ctx context.Context, c Conn, digest store.TokenDigest) (store.Feed, store.Account, error) {
	var f store.Feed
	var kept []byte
	a, err := scanAccount(c.QueryRowContext(ctx, selectFeed, digest[:]), &f.Account, &kept, &f.Made)
	f.Digest = digest
	return f, a, none(err, store.ErrNoFeed)
}

// FeedOf is an account's feed.
func FeedOf(ctx context.Context, c Conn, account string) (store.Feed, error) {
	var f store.Feed
	var kept []byte
	err := c.QueryRowContext(ctx, `select `+feedColumns+` from feeds f where f.account = $1`, account).Scan(&f.Account, &kept, &f.Made)
	copy(f.Digest[:], kept)
	return f, none(err, store.ErrNoFeed)
}
