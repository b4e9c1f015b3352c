package ledger

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// Texts are put in order here and not by SQL: databases order letters by their
// own customs.
const (
	selectSince  = `select cursor, received, line from events where athlete = $1 and cursor > $2 order by cursor limit $3`
	selectCursor = `select cursor from athletes where id = $1`
	selectParked = `select p.id, p.received, p.reason, p.why, p.line, e.line
		from parked p left join events e on e.athlete = p.athlete and e.id = p.id
		where p.athlete = $1 order by p.received, p.digest`
	selectDevices = `select device, max(seq) from (` + seen + `) s group by device`
	selectGaps    = `select device, before + 1, seq - 1 from (
			select device, seq, lag(seq, 1, cast(0 as bigint)) over (partition by device order by seq) as before from (` + seen + `) s) g
		where seq > before + 1`
	// seen is every count of a device that arrived, applied or not.
	seen = `select device, seq from events where athlete = $1
		union select device, seq from parked where athlete = $1 and device <> '' and seq > 0`
)

// Since is at most limit entries of the athlete's history after cursor, oldest
// first; none when limit is below 1.
func Since(ctx context.Context, c Conn, athlete string, cursor int64, limit int) ([]store.Entry, error) {
	entries, err := rows(ctx, c, scanEntry, selectSince, athlete, cursor, max(limit, 0))
	if err != nil {
		return nil, fmt.Errorf("read entries: %w", err)
	}
	if len(entries) > 0 {
		return entries, nil
	}
	_, err = Cursor(ctx, c, athlete)
	return nil, err
}

func scanEntry(r *sql.Rows) (store.Entry, error) {
	var e store.Entry
	return e, r.Scan(&e.Cursor, &e.Received, &e.Line)
}

// Cursor is the newest cursor of the athlete's history; 0 when it is empty.
func Cursor(ctx context.Context, c Conn, athlete string) (int64, error) {
	var at int64
	err := c.QueryRowContext(ctx, selectCursor, athlete).Scan(&at)
	return at, noAthlete(err)
}

// Parked lists what was parked, oldest first. What has joined the history since,
// because a newer program could read it when it was sent again, is left out.
func Parked(ctx context.Context, c Conn, athlete string) ([]store.Shelved, error) {
	if _, err := Cursor(ctx, c, athlete); err != nil {
		return nil, err
	}
	all, err := rows(ctx, c, scanShelved, selectParked, athlete)
	if err != nil {
		return nil, fmt.Errorf("read parked: %w", err)
	}
	var out []store.Shelved
	for _, s := range all {
		if s.kept == nil || !same(s.kept, s.Line) {
			out = append(out, s.Shelved)
		}
	}
	return out, nil
}

// shelved is something parked, with the event that has its id.
type shelved struct {
	store.Shelved
	kept []byte // nil for none
}

func scanShelved(r *sql.Rows) (shelved, error) {
	var s shelved
	var id string
	if err := r.Scan(&id, &s.Received, &s.Reason, &s.Why, &s.Line, &s.kept); err != nil {
		return s, err
	}
	return s, s.ID.UnmarshalText([]byte(id))
}

// Devices lists the devices that have written to the history, by name.
func Devices(ctx context.Context, c Conn, athlete string) ([]store.Device, error) {
	all, err := rows(ctx, c, func(r *sql.Rows) (store.Device, error) {
		var d store.Device
		return d, r.Scan(&d.Name, &d.Last)
	}, selectDevices, athlete)
	order.By(all, func(a, b store.Device) int { return strings.Compare(a.Name, b.Name) })
	return all, err
}

// Gaps lists the counts of devices that never arrived although later ones did.
func Gaps(ctx context.Context, c Conn, athlete string) ([]store.Gap, error) {
	all, err := rows(ctx, c, func(r *sql.Rows) (store.Gap, error) {
		var g store.Gap
		return g, r.Scan(&g.Device, &g.First, &g.Last)
	}, selectGaps, athlete)
	order.By(all, func(a, b store.Gap) int {
		return cmp.Or(strings.Compare(a.Device, b.Device), cmp.Compare(a.First, b.First))
	})
	return all, err
}

// Epoch is the store's own id, which a restore changes.
func Epoch(ctx context.Context, c Conn) (journal.ID, error) {
	var text string
	err := c.QueryRowContext(ctx, `select value from store where name = 'epoch'`).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return journal.ID{}, fmt.Errorf("the epoch is missing: %w", store.ErrDamaged)
	}
	if err != nil {
		return journal.ID{}, fmt.Errorf("read epoch: %w", err)
	}
	id, err := journal.ParseID(text)
	if err != nil {
		return id, fmt.Errorf("the epoch %q is %w: %w", text, err, store.ErrDamaged)
	}
	return id, nil
}

// rows collects what a query finds.
func rows[T any](ctx context.Context, c Conn, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	found, err := c.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var out []T
	for found.Next() {
		one, err := scan(found)
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, found.Err()
}
