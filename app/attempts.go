package app

import (
	"fmt"
	"sync"
	"time"

	"github.com/legwork-run/legwork/training/journal"
)

// TooSoonError says that after so many wrong tries the next one has to wait, the
// same for names that nobody has.
type TooSoonError struct{ Wait time.Duration }

// Error says how long to wait.
func (e *TooSoonError) Error() string { return fmt.Sprintf("too many tries; again in %s", e.Wait) }

// limit is how many tries something has before the next one waits, and how long
// that wait can become. Each try that fails after the free ones doubles it, from
// a second on.
type limit struct {
	key  string
	free int
	most time.Duration
	// trusted tries are not held up by this limit where the one before, which is
	// narrower, knows them: whoever came in from there before cannot be shut out by
	// others who guess.
	trusted bool
}

// How tries are slowed down. Nobody can lock anybody out: what others do from
// elsewhere costs half a minute at most, and nothing where the right answer came
// from before.
//
// House rule: five slips are free for people; a network may be a whole gym's; and
// a name that is guessed at from everywhere leaves 3,000 tries a day, which no
// password that is let in falls to.
func signInLimits(name, network string) []limit {
	return []limit{
		{key: "name " + name + " from " + network, free: 5, most: 15 * time.Minute},
		{key: "network " + network, free: 30, most: time.Minute},
		{key: "name " + name, free: 20, most: 30 * time.Second, trusted: true},
	}
}

// proofLimits are for somebody who is in already and shows once more who they
// are: nobody outside can hold them up.
func proofLimits(device string) []limit {
	return []limit{{key: "proof " + device, free: 5, most: 15 * time.Minute}}
}

// nameLimits are for asking whether a name is taken, which has to be told to
// whoever chooses one.
func nameLimits(network string) []limit {
	return []limit{{key: "taken " + network, free: 10, most: 15 * time.Minute}}
}

const (
	// forgotten is how long tries are remembered.
	forgotten = dayMS
	// mostTries bounds what is remembered: some 10 MB.
	mostTries = 50_000
)

// attempts counts tries, so that whoever guesses becomes slow. It is kept in
// memory: a restart forgives everybody once.
type attempts struct {
	mu sync.Mutex
	by map[string]*tries
}

type tries struct {
	failed int
	last   journal.Instant // when the last that counted was made
	known  journal.Instant // when the right answer came last; 0 = never
}

func (t *tries) knows(now journal.Instant) bool { return t.known != 0 && now-t.known < idleDays*dayMS }

// take counts a try before it is made, so that many at once are many; it is an
// error, and counts nothing, when it is too soon for it.
func (a *attempts) take(now journal.Instant, limits []limit) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	var wait journal.Instant
	trusted := false
	for _, l := range limits {
		if t := a.by[l.key]; t != nil && !(l.trusted && trusted) {
			wait = max(wait, t.wait(now, l))
			trusted = trusted || t.knows(now)
		}
	}
	if wait > 0 {
		return &TooSoonError{time.Duration(wait) * time.Millisecond}
	}
	for _, l := range limits {
		t := a.by[l.key]
		if t == nil {
			a.makeRoom(now)
			t = &tries{}
			a.by[l.key] = t
		}
		if now-t.last > forgotten {
			t.failed = 0
		}
		t.failed++
		t.last = now
	}
	return nil
}

// wait is how long it is until the next try, in milliseconds.
func (t *tries) wait(now journal.Instant, l limit) journal.Instant {
	if now-t.last > forgotten || t.failed < l.free {
		return 0
	}
	delay := l.most
	if n := t.failed - l.free; n < 20 {
		delay = min(delay, time.Second<<n)
	}
	if now < t.last { // the clock went back: it counts from now
		t.last = now
	}
	return max(0, t.last+journal.Instant(delay.Milliseconds())-now)
}

// succeed takes a try back that was right; the first limit is the narrowest, and
// knows whoever made it from now on.
func (a *attempts) succeed(now journal.Instant, limits []limit) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for i, l := range limits {
		t := a.by[l.key]
		if t == nil {
			continue
		}
		t.failed = max(0, t.failed-1)
		if i == 0 {
			t.failed, t.known = 0, now
		}
	}
}

// trust knows whoever chose the right answer, as if they had come in by it.
func (a *attempts) trust(now journal.Instant, limits []limit) {
	a.mu.Lock()
	defer a.mu.Unlock()
	key := limits[0].key
	if a.by[key] == nil {
		a.makeRoom(now)
		a.by[key] = &tries{last: now}
	}
	a.by[key].known = now
}

// untried takes a try back that was not made.
func (a *attempts) untried(limits []limit) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, l := range limits {
		if t := a.by[l.key]; t != nil {
			t.failed = max(0, t.failed-1)
		}
	}
}

// makeRoom drops what is forgotten once there are too many, or else the oldest.
func (a *attempts) makeRoom(now journal.Instant) {
	if len(a.by) < mostTries {
		return
	}
	var oldest string
	for key, t := range a.by {
		if now-t.last > forgotten && !t.knows(now) {
			delete(a.by, key)
		} else if oldest == "" || t.last < a.by[oldest].last {
			oldest = key
		}
	}
	if len(a.by) >= mostTries {
		delete(a.by, oldest)
	}
}
