package ledger

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Conn is what SQL is said to: a transaction, a connection or a pool.
type Conn interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

const (
	insertEvent = `insert into events (athlete, cursor, id, device, seq, received, line, seal)
		values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (athlete, id) do nothing`
	insertParked = `insert into parked (athlete, digest, id, device, seq, received, reason, why, line)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (athlete, digest) do nothing`
	selectLine = `select line from events where athlete = $1 and id = $2`
	// takePlaces locks the athlete's row until the transaction ends, and takes
	// places for what is likely to join.
	takePlaces = `update athletes set cursor = cursor + $2 where id = $1 returning cursor`
	moveCursor = `update athletes set cursor = $2 where id = $1`
)

// Append keeps letters in the athlete's history, each for itself, and answers
// for each. It must run in a transaction of its engine; store.ErrNoAthlete comes
// before anything was written. Cursors come out without gaps in the order of
// commits because the athlete's row stays locked until then.
func Append(ctx context.Context, tx Conn, athlete string, letters []Letter, received journal.Instant) (store.Receipt, error) {
	places := 0
	for _, l := range letters {
		if l.joins() {
			places++
		}
	}
	var end int64
	err := tx.QueryRowContext(ctx, takePlaces, athlete, places).Scan(&end)
	if err != nil {
		return store.Receipt{}, noAthlete(err)
	}
	d := delivery{ctx, tx, athlete, int64(received), end - int64(places)}
	receipt := store.Receipt{Answers: make([]store.Answer, len(letters))}
	for i, l := range letters {
		if receipt.Answers[i], err = d.take(l); err != nil {
			return store.Receipt{}, fmt.Errorf("append event %s: %w", l.id, err)
		}
	}
	receipt.Cursor = d.cursor
	if d.cursor == end {
		return receipt, nil
	}
	// Some were there already: the places they did not need are given back.
	if _, err := tx.ExecContext(ctx, moveCursor, athlete, d.cursor); err != nil {
		return store.Receipt{}, fmt.Errorf("move cursor: %w", err)
	}
	return receipt, nil
}

// noAthlete turns the error of a row that is not there into what that means.
func noAthlete(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return store.ErrNoAthlete
	}
	return err
}

// delivery is the letters of one append being taken in.
type delivery struct {
	ctx      context.Context
	tx       Conn
	athlete  string
	received int64
	cursor   int64 // the newest so far
}

func (d *delivery) take(l Letter) (store.Answer, error) {
	switch {
	case !l.kept():
		return l.answer(store.Refused), nil
	case !l.joins():
		return l.answer(store.Parked), d.park(l)
	}
	r := row{d.athlete, l.id.String(), l.device, d.cursor + 1, l.seq, d.received, l.line}
	done, err := d.tx.ExecContext(d.ctx, insertEvent, r.athlete, r.cursor, r.id, r.device, r.seq, r.received, r.line, r.seal())
	if err != nil {
		return store.Answer{}, err
	}
	if n, err := done.RowsAffected(); err != nil || n == 0 {
		return d.again(l, err)
	}
	d.cursor++
	if l.reason == store.Newer {
		return l.answer(store.Parked), nil
	}
	return l.answer(store.Applied), nil
}

// again answers for a letter whose id is taken: the same event is a duplicate,
// another is parked.
func (d *delivery) again(l Letter, err error) (store.Answer, error) {
	if err != nil {
		return store.Answer{}, err
	}
	var kept []byte
	if err := d.tx.QueryRowContext(d.ctx, selectLine, d.athlete, l.id.String()).Scan(&kept); err != nil {
		return store.Answer{}, err
	}
	if same(kept, l.line) {
		return store.Answer{ID: l.id, Verdict: store.Duplicate}, nil
	}
	l.reason, l.why = store.OtherBody, "another event has this id; it stands, this one counts for nothing"
	return l.answer(store.Parked), d.park(l)
}

func (d *delivery) park(l Letter) error {
	device, seq := l.device, l.seq
	if !storable(device) {
		device, seq = "", 0
	}
	_, err := d.tx.ExecContext(d.ctx, insertParked, d.athlete, digest(l.line), l.id.String(), device, seq, d.received,
		string(l.reason), plain(l.why), l.line)
	return err
}

// plain is text that both engines can hold.
func plain(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\x00", "\ufffd")
}

// same reports whether two lines are one event. An event kept by an older
// version may be spelled otherwise by this one, so spelling alone cannot say no.
func same(kept, line []byte) bool {
	return bytes.Equal(kept, line) || bytes.Equal(respelled(kept), respelled(line))
}

func respelled(line []byte) []byte {
	e, err := journal.Decode(line)
	if err != nil {
		return line
	}
	out, err := journal.Encode(e)
	if err != nil {
		return line
	}
	return out
}
