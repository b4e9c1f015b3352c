package faulttest

import (
	"fmt"

	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

// mostSets is the most sets that a session of Session has.
const mostSets = 5

// Session is the nth session of a device, from 0: one to five sets that are
// handed in together. Its name says how many they are, so that half a session is
// seen for what it is.
func Session(athlete, device string, n int) []journal.Event {
	sets := 1 + n%mostSets
	events := make([]journal.Event, sets)
	for i := range events {
		e := storetest.Logged(athlete, device, int64(n*mostSets+i+1))
		e.Session = fmt.Sprintf("%s-%d of %d", device, n, sets)
		events[i] = e
	}
	return events
}

// setsOf is how many sets the name of a session promises.
func setsOf(session string) (sets int, err error) {
	var device string
	_, err = fmt.Sscanf(session, "%s of %d", &device, &sets)
	return sets, err
}
