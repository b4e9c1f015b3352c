package sqlite_test

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

// BenchmarkAppend holds durable appends against what the same disk gives to bare
// transactions that insert rows of the same size, of as many athletes, into the
// same table, with the same settings, in the same run and turn by turn: one row for each transaction
// beside one writer, as many as the store put into one beside many writers.
// "of-limit" is the store's rate as a part of the bare rate; all are medians of
// rounds.
func BenchmarkAppend(b *testing.B) {
	for _, writers := range []int{1, 64} {
		b.Run(fmt.Sprintf("%d writers", writers), func(b *testing.B) { compare(b, writers) })
	}
}

func compare(b *testing.B, writers int) {
	const each = 40
	store, bare := newAppender(b, writers), newBare(b, writers)
	var ours, limit, ratios []float64
	var group float64
	for b.Loop() {
		before, events := store.s.Transactions(), float64(writers*each)
		o := events / store.run(b, each).Seconds()
		group = events / float64(store.s.Transactions()-before)
		l := events / bare.run(b, writers*each, int(group+0.5)).Seconds()
		ours, limit, ratios = append(ours, o), append(limit, l), append(ratios, o/l)
	}
	b.ReportMetric(median(ours), "appends/s")
	b.ReportMetric(median(limit), "limit/s")
	b.ReportMetric(median(ratios), "of-limit")
	b.ReportMetric(group, "appends/commit")
	b.ReportMetric(0, "ns/op")
}

// median, and not the mean: a neighbour on the machine that takes the disk for a
// moment takes it from one side only.
func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}

// appender is writers with a history each.
type appender struct {
	s       *sqlite.Store
	writers int
	next    atomic.Int64
}

func newAppender(b *testing.B, writers int) *appender {
	s := opened(b, filepath.Join(b.TempDir(), "legwork.db"))
	for w := range writers {
		if err := s.AddAthlete(b.Context(), fmt.Sprint("athlete", w), "x", 0); err != nil {
			b.Fatal(err)
		}
	}
	return &appender{s: s, writers: writers}
}

func (a *appender) run(b *testing.B, each int) time.Duration {
	var all sync.WaitGroup
	began := time.Now()
	for w := range a.writers {
		all.Go(func() {
			athlete := fmt.Sprint("athlete", w)
			for range each {
				e := storetest.Logged(athlete, "phone", a.next.Add(1))
				if _, err := a.s.Append(context.Background(), athlete, []journal.Event{e}, storetest.Noon); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	return time.Since(began)
}

// bare is SQLite without a store: one prepared insert.
type bare struct {
	conn     *sql.Conn
	insert   *sql.Stmt
	line     []byte
	next     int64
	athletes []string
}

func newBare(b *testing.B, athletes int) *bare {
	path := filepath.Join(b.TempDir(), "bare.db")
	s := opened(b, path)
	for a := range athletes {
		if err := s.AddAthlete(b.Context(), fmt.Sprint("athlete", a), "x", 0); err != nil {
			b.Fatal(err)
		}
	}
	s.Close()
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=journal_mode(wal)&_pragma=synchronous(full)&_pragma=foreign_keys(1)&_pragma=secure_delete(1)&_pragma=wal_autocheckpoint(4000)")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	conn, err := db.Conn(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { conn.Close() })
	insert, err := conn.PrepareContext(b.Context(), `insert into events (athlete, cursor, id, device, seq, received, line, seal) values ($5, $1, $2, 'phone', $1, $1, $3, $4)`)
	if err != nil {
		b.Fatal(err)
	}
	line, err := journal.Encode(storetest.Logged("athlete", "phone", 1))
	if err != nil {
		b.Fatal(err)
	}
	x := &bare{conn: conn, insert: insert, line: line}
	for a := range athletes {
		x.athletes = append(x.athletes, fmt.Sprint("athlete", a))
	}
	return x
}

func (x *bare) run(b *testing.B, rows, group int) time.Duration {
	ctx, seal := context.Background(), make([]byte, 32)
	exec := func(q string) {
		if _, err := x.conn.ExecContext(ctx, q); err != nil {
			b.Fatal(err)
		}
	}
	began := time.Now()
	for done := 0; done < rows; {
		exec("begin immediate")
		for range min(group, rows-done) {
			x.next++
			done++
			if _, err := x.insert.ExecContext(ctx, x.next, storetest.ID("phone", x.next).String(), x.line, seal, x.athletes[x.next%int64(len(x.athletes))]); err != nil {
				b.Fatal(err)
			}
		}
		exec("commit")
	}
	return time.Since(began)
}
