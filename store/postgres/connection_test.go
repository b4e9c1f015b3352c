package postgres_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store/postgres"
	"github.com/legwork-run/legwork/store/storetest"
)

func TestWhatIsSaidToAServer(t *testing.T) {
	cluster := storetest.StartCluster(t)
	address := cluster.Create()
	db := postgres.Pool(t, address)
	ctx := t.Context()

	t.Run("values come back as they went", func(t *testing.T) { valuesComeBack(t, db) })
	t.Run("a kind of value that is not kept is refused", func(t *testing.T) {
		if _, err := db.ExecContext(ctx, `select $1`, 1.5); err == nil || !strings.Contains(err.Error(), "float64") {
			t.Errorf("Exec = %v, want a refusal", err)
		}
	})
	t.Run("several statements at once, the last one counts", func(t *testing.T) {
		done, err := db.ExecContext(ctx, `create table several (n bigint); insert into several values (1), (2)`)
		if err != nil {
			t.Fatal(err)
		}
		if n, err := done.RowsAffected(); n != 2 || err != nil {
			t.Errorf("RowsAffected = %d, %v, want 2", n, err)
		}
	})
	t.Run("no rows", func(t *testing.T) {
		var n int
		if err := db.QueryRowContext(ctx, `select 1 where false`).Scan(&n); !errors.Is(err, sql.ErrNoRows) {
			t.Errorf("Scan = %v, want ErrNoRows", err)
		}
	})
	t.Run("an error after the first rows", func(t *testing.T) { errorAmongRows(t, db) })
	t.Run("rows that are left early", func(t *testing.T) {
		db := single(t, address)
		found, err := db.QueryContext(ctx, `select generate_series(1, $1::bigint)`, 100_000)
		if err != nil || !found.Next() {
			t.Fatal(err)
		}
		found.Close()
		var n int
		if err := db.QueryRowContext(ctx, `select 7`).Scan(&n); n != 7 || err != nil {
			t.Errorf("the next query got %d, %v", n, err)
		}
	})
	t.Run("a table that changed under a prepared statement", func(t *testing.T) { tableChanges(t, single(t, address)) })
	t.Run("who gives up does not wait for the server", func(t *testing.T) {
		short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
		defer cancel()
		began := time.Now()
		_, err := db.ExecContext(short, `select pg_sleep(60)`)
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 10*time.Second {
			t.Errorf("Exec = %v after %v", err, time.Since(began))
		}
	})
	t.Run("transactions", func(t *testing.T) { transactions(t, db) })
}

// single is a database with one connection, so that the next query meets what the
// last one left.
func single(t *testing.T, address string) *sql.DB {
	t.Helper()
	db := postgres.Pool(t, address)
	db.SetMaxOpenConns(1)
	return db
}

func valuesComeBack(t *testing.T, db *sql.DB) {
	every := make([]byte, 256)
	for i := range every {
		every[i] = byte(i)
	}
	for _, text := range []string{"", "Ada", "'; drop table athletes; --", "ゆう\n\t\\", strings.Repeat("long ", 100_000)} {
		for _, bytes := range [][]byte{{}, every, make([]byte, 1<<20)} {
			for _, number := range []int64{0, -1, 1<<63 - 1, -1 << 63} {
				var gotText string
				var gotBytes []byte
				var gotNumber int64
				var gotTruth bool
				row := db.QueryRowContext(t.Context(), `select $1::text, $2::bytea, $3::bigint, $4::boolean`, text, bytes, number, number < 0)
				if err := row.Scan(&gotText, &gotBytes, &gotNumber, &gotTruth); err != nil {
					t.Fatal(err)
				}
				if gotText != text || string(gotBytes) != string(bytes) || gotBytes == nil || gotNumber != number || gotTruth != (number < 0) {
					t.Errorf("%.20q, %d bytes, %d came back as %.20q, %d bytes, %d, %v", text, len(bytes), number, gotText, len(gotBytes), gotNumber, gotTruth)
				}
			}
		}
	}
	var text *string
	var bytes []byte
	if err := db.QueryRowContext(t.Context(), `select $1::text, $2::bytea`, nil, []byte(nil)).Scan(&text, &bytes); err != nil || text != nil || bytes != nil {
		t.Errorf("nothing came back as %v, %v, %v", text, bytes, err)
	}
}

func errorAmongRows(t *testing.T, db *sql.DB) {
	found, err := db.QueryContext(t.Context(), `select 1 / (100 - n) from generate_series(1, $1::bigint) n`, 200)
	if err != nil {
		t.Fatal(err)
	}
	defer found.Close()
	n := 0
	for found.Next() {
		n++
	}
	if err := found.Err(); err == nil || !strings.Contains(err.Error(), "22012") || n == 0 || n > 99 {
		t.Errorf("after %d rows %v, want the division", n, err)
	}
}

func tableChanges(t *testing.T, db *sql.DB) {
	ctx := t.Context()
	for _, query := range []string{`create table changing (a bigint)`, `insert into changing values (1)`} {
		if _, err := db.ExecContext(ctx, query); err != nil {
			t.Fatal(err)
		}
	}
	var a string
	look := func() error { return db.QueryRowContext(ctx, `select a from changing where $1`, true).Scan(&a) }
	if err := look(); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(ctx, `alter table changing alter column a type text`); err != nil {
		t.Fatal(err)
	}
	if err := look(); err == nil {
		t.Error("the old statement still goes: the case is not met")
	}
	if err := look(); err != nil || a != "1" {
		t.Errorf("the second look gives %q, %v", a, err)
	}
}

func transactions(t *testing.T, db *sql.DB) {
	ctx := t.Context()
	failed, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := failed.ExecContext(ctx, `select 1 / 0`); err == nil {
		t.Fatal("the division went well")
	}
	if err := failed.Commit(); err == nil {
		t.Error("a failed transaction was committed")
	}
	reading, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	var level string
	if err := reading.QueryRowContext(ctx, `show transaction_isolation`).Scan(&level); level != "repeatable read" {
		t.Errorf("the transaction is %s, %v", level, err)
	}
	if _, err := reading.ExecContext(ctx, `create table written (a text)`); err == nil {
		t.Error("a reader wrote")
	}
	if err := reading.Rollback(); err != nil {
		t.Error(err)
	}
	if _, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelLinearizable}); err == nil {
		t.Error("a level that is not there was begun")
	}
	gone, cancel := context.WithCancel(ctx)
	left, err := db.BeginTx(gone, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := left.ExecContext(gone, `create table left_behind (a text)`); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := left.Commit(); err == nil {
		t.Error("committed after its caller had gone")
	}
	var there bool
	if err := db.QueryRowContext(ctx, `select to_regclass($1) is not null`, "left_behind").Scan(&there); there || err != nil {
		t.Errorf("its table is there: %v, %v", there, err)
	}
}
