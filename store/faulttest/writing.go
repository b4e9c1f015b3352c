package faulttest

import (
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

const (
	writers  = 16
	athletes = 4
)

// athleteName is the athlete that a writer writes for.
func athleteName(n int) string { return fmt.Sprintf("athlete-%d", n%athletes) }

// Write has many writers hand sessions in and say on out what was answered:
//
//	applied ATHLETE ID ID ...
//	trouble MILLISECONDS WHAT
//
// a line each, written at once and only when Append has returned. What was not
// answered is handed in again until it is, as a phone does. Each writer ends
// after sessions of them; 0 = never. Round makes its devices others than those of
// the rounds before.
func Write(ctx context.Context, s storetest.Store, round, sessions int, out io.Writer) {
	for a := range athletes {
		// One from a round before is taken; trouble comes again with the first session.
		_ = s.AddAthlete(ctx, athleteName(a), "Athlete", storetest.Noon)
	}
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			device := fmt.Sprintf("%03d%c", round, 'a'+w)
			for n := 0; ctx.Err() == nil && (sessions == 0 || n < sessions); n++ {
				untilAnswered(ctx, s, Session(athleteName(w), device, n), out)
			}
		})
	}
	all.Wait()
}

func untilAnswered(ctx context.Context, s storetest.Store, events []journal.Event, out io.Writer) {
	for ctx.Err() == nil {
		began := time.Now()
		r, err := s.Append(ctx, events[0].Athlete, events, storetest.Noon)
		if err == nil {
			fmt.Fprint(out, applied(events[0].Athlete, r))
			return
		}
		fmt.Fprintf(out, "trouble %d %v\n", time.Since(began).Milliseconds(), err)
		time.Sleep(20 * time.Millisecond)
	}
}

// applied is the line that says what the store has now.
func applied(athlete string, r store.Receipt) string {
	line := "applied " + athlete
	for _, a := range r.Answers {
		if a.Verdict == store.Applied || a.Verdict == store.Duplicate {
			line += " " + a.ID.String()
		}
	}
	return line + "\n"
}

// Try is one writer that hands some sessions in, each once, and says the same
// lines of them as Write.
func Try(ctx context.Context, s storetest.Store, sessions int, out io.Writer) {
	if err := s.AddAthlete(ctx, athleteName(0), "Athlete", storetest.Noon); err != nil {
		fmt.Fprintf(out, "trouble 0 %v\n", err)
	}
	for n := range sessions {
		r, err := s.Append(ctx, athleteName(0), Session(athleteName(0), "one", n), storetest.Noon)
		if err != nil {
			fmt.Fprintf(out, "trouble 0 %v\n", err)
			continue
		}
		fmt.Fprint(out, applied(athleteName(0), r))
	}
}
