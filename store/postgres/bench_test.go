package postgres_test

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

// BenchmarkAppend holds durable appends against the server's own bench tool with
// as many clients, each writing a bare row of the same size for each
// transaction, in the same run and turn by turn. "of-limit" is the store's rate
// as a part of that.
func BenchmarkAppend(b *testing.B) {
	for _, writers := range []int{1, 64} {
		b.Run(fmt.Sprintf("%d writers", writers), func(b *testing.B) { compare(b, writers) })
	}
}

func compare(b *testing.B, writers int) {
	cluster := storetest.StartCluster(b)
	address := cluster.Create()
	s := opened(b, address)
	for w := range writers {
		if err := s.AddAthlete(b.Context(), fmt.Sprint("athlete", w), "x", 0); err != nil {
			b.Fatal(err)
		}
	}
	cluster.Query(address, `create table bare (athlete text, cursor bigint, line bytea, primary key (athlete, cursor)); create sequence bare_cursor`)
	var next atomic.Int64
	var events int64
	var ours, limit float64
	for b.Loop() {
		before, began := next.Load(), time.Now()
		var all sync.WaitGroup
		for w := range writers {
			all.Go(func() {
				athlete := fmt.Sprint("athlete", w)
				for time.Since(began) < 2*time.Second {
					e := storetest.Logged(athlete, "phone", next.Add(1))
					if _, err := s.Append(context.Background(), athlete, []journal.Event{e}, storetest.Noon); err != nil {
						b.Error(err)
						return
					}
				}
			})
		}
		all.Wait()
		events += next.Load() - before
		ours += time.Since(began).Seconds()
		limit += perSecond(b, cluster.Bench(address, min(writers, 20), 2,
			`insert into bare values ('athlete' || :client_id, nextval('bare_cursor'), convert_to(repeat('x', 330), 'UTF8'));`))
	}
	rate, bare := float64(events)/ours, limit/float64(b.N)
	b.ReportMetric(rate, "appends/s")
	b.ReportMetric(bare, "limit/s")
	b.ReportMetric(rate/bare, "of-limit")
	b.ReportMetric(0, "ns/op")
}

// perSecond finds pgbench's figure: "tps = 1234.5 (without ...)".
func perSecond(b *testing.B, said string) float64 {
	b.Helper()
	_, tail, _ := strings.Cut(said, "tps = ")
	number, _, _ := strings.Cut(tail, " ")
	tps, err := strconv.ParseFloat(number, 64)
	if err != nil {
		b.Fatalf("pgbench said %s", said)
	}
	return tps
}
