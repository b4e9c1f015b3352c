package postgres_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/postgres"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

func TestAServerThatStopsAndStartsLosesNothing(t *testing.T) {
	for name, end := range map[string]func(*storetest.Cluster){
		"stopped by its operator": (*storetest.Cluster).Stop,
		"killed":                  (*storetest.Cluster).Kill,
	} {
		t.Run(name, func(t *testing.T) {
			cluster := storetest.StartCluster(t)
			s := opened(t, cluster.Create())
			if err := s.AddAthlete(t.Context(), "ada", "Ada", 0); err != nil {
				t.Fatal(err)
			}
			add(t, s, 1)
			end(cluster)
			began := time.Now()
			_, err := s.Append(t.Context(), "ada", []journal.Event{storetest.Logged("ada", "phone", 2)}, storetest.Noon)
			if !errors.Is(err, store.ErrUnreachable) || !strings.Contains(err.Error(), "again") || !errors.Is(s.Trouble(), store.ErrUnreachable) {
				t.Errorf("Append = %v, Trouble = %v, want ErrUnreachable with the way out", err, s.Trouble())
			}
			if d := time.Since(began); d > 2*time.Second {
				t.Errorf("the answer took %v, want it at once", d)
			}
			cluster.Start()
			add(t, s, 2) // the pool heals at the first use
			if err := s.Trouble(); err != nil {
				t.Errorf("Trouble = %v, want none", err)
			}
			if at, err := s.Cursor(t.Context(), "ada"); at != 2 || err != nil {
				t.Errorf("cursor = %d, %v, want 2", at, err)
			}
			if err := s.Check(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestARestartBetweenTwoAppendsIsNotNoticed(t *testing.T) {
	cluster := storetest.StartCluster(t)
	s := opened(t, cluster.Create())
	if err := s.AddAthlete(t.Context(), "ada", "Ada", 0); err != nil {
		t.Fatal(err)
	}
	for n := range int64(3) {
		add(t, s, n+1)
		cluster.Stop()
		cluster.Start()
	}
	add(t, s, 4)
}

func TestOpenRefusesWhatItCannotTrust(t *testing.T) {
	cluster := storetest.StartCluster(t)
	t.Run("a table of another program", func(t *testing.T) {
		address := cluster.Create()
		cluster.Query(address, `create table events (a text)`)
		_, err := postgres.Open(t.Context(), postgres.Config{URL: address})
		refused(t, err, "events of another program")
		if left := cluster.Query(address, `select count(*) from pg_tables where schemaname = 'public'`); left != "1" {
			t.Errorf("%s tables are left, want the one", left)
		}
	})
	t.Run("a newer schema", func(t *testing.T) {
		address := cluster.Create()
		opened(t, address)
		cluster.Query(address, `insert into legwork_versions (version_id, is_applied) values (999, true)`)
		_, err := postgres.Open(t.Context(), postgres.Config{URL: address})
		if !errors.Is(err, store.ErrNewer) {
			t.Errorf("Open = %v, want ErrNewer", err)
		}
	})
	t.Run("no address", func(t *testing.T) {
		_, err := postgres.Open(t.Context(), postgres.Config{URL: "postgres://u:secret@host:port/x"})
		refused(t, err, "use an address")
		if strings.Contains(err.Error(), "secret") {
			t.Errorf("%v shows the password", err)
		}
	})
	t.Run("a server that does not sync", func(t *testing.T) {
		address := cluster.Create()
		cluster.Stop()
		cluster.Start("fsync=off")
		_, err := postgres.Open(t.Context(), postgres.Config{URL: address})
		refused(t, err, "fsync")
	})
}

func TestACommitWaitsForTheDiskWhateverTheServersSettings(t *testing.T) {
	cluster := storetest.StartCluster(t)
	address := cluster.Create()
	cluster.Stop()
	cluster.Start("synchronous_commit=off")
	if got := cluster.Query(address, `show synchronous_commit`); got != "off" {
		t.Fatalf("synchronous_commit = %s, want off", got)
	}
	if got := opened(t, address).Setting(t, "synchronous_commit"); got != "on" {
		t.Errorf("synchronous_commit = %s, want on", got)
	}
}

func TestOnOneServer(t *testing.T) {
	cluster := storetest.StartCluster(t)
	for _, c := range []struct {
		name string
		test func(*testing.T, *storetest.Cluster)
	}{
		{"an operator begins a new epoch", newEpoch},
		{"Check finds a changed row", changedRow},
		{"a server that takes no writes refuses and reads", readOnly}, // for the rest of the test
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, cluster) })
	}
}

func TestEveryWayALostConnectionShowsIsToldAsOne(t *testing.T) {
	for name, err := range map[string]error{
		"the driver found it dead":          driver.ErrBadConn,
		"it was closed under a transaction": sql.ErrConnDone,
		"the stream ended":                  io.ErrUnexpectedEOF,
		"nobody listens":                    &net.OpError{Op: "dial", Err: errors.New("connection refused")},
		"the server is starting":            &pgconn.PgError{Code: "57P03"},
	} {
		t.Run(name, func(t *testing.T) {
			got := new(postgres.Store).Explain(fmt.Errorf("append: %w", err))
			if !errors.Is(got, store.ErrUnreachable) || !errors.Is(got, err) || !strings.Contains(got.Error(), "again") {
				t.Errorf("Explain = %v, want ErrUnreachable with the way out", got)
			}
		})
	}
	if got := new(postgres.Store).Explain(context.Canceled); got != context.Canceled {
		t.Errorf("Explain = %v, want a caller's own end left alone", got)
	}
}

func readOnly(t *testing.T, cluster *storetest.Cluster) {
	address := cluster.Create()
	s := opened(t, address)
	if err := s.AddAthlete(t.Context(), "ada", "Ada", 0); err != nil {
		t.Fatal(err)
	}
	cluster.Query(address, `alter system set default_transaction_read_only = on`)
	cluster.Query(address, `select pg_reload_conf()`)
	var err error
	for range 50 { // the setting arrives in its own time
		if _, err = s.Append(t.Context(), "ada", nil, storetest.Noon); err != nil {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if !errors.Is(err, store.ErrReadOnly) {
		t.Errorf("Append = %v, want ErrReadOnly", err)
	}
	if _, err := s.Athletes(t.Context()); err != nil {
		t.Errorf("reading = %v", err)
	}
}

func newEpoch(t *testing.T, cluster *storetest.Cluster) {
	s := opened(t, cluster.Create())
	next := storetest.ID("epoch", 2)
	if err := s.BeginEpoch(t.Context(), next); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Epoch(t.Context()); got != next || err != nil {
		t.Errorf("epoch = %v, %v, want %v", got, err, next)
	}
}

func changedRow(t *testing.T, cluster *storetest.Cluster) {
	address := cluster.Create()
	s := opened(t, address)
	if err := s.AddAthlete(t.Context(), "ada", "Ada", 0); err != nil {
		t.Fatal(err)
	}
	add(t, s, 1)
	cluster.Query(address, `update events set received = 1`)
	if err := s.Check(t.Context()); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Check = %v, want ErrDamaged", err)
	}
}

func add(t *testing.T, s *postgres.Store, n int64) {
	t.Helper()
	r, err := s.Append(t.Context(), "ada", []journal.Event{storetest.Logged("ada", "phone", n)}, storetest.Noon)
	if err != nil || r.Answers[0].Verdict != store.Applied && r.Answers[0].Verdict != store.Duplicate {
		t.Fatalf("append %d: %+v, %v", n, r, err)
	}
}

// refused fails unless err is for the operator and says why.
func refused(t *testing.T, err error, says string) {
	t.Helper()
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, says) {
		t.Errorf("error = %v, want one that says %q", err, says)
	}
}
