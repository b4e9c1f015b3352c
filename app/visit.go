package app

import (
	"errors"
	"fmt"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Who is not let in; test with errors.Is. ErrLapsed is ErrStranger too.
var (
	ErrStranger = errors.New("nobody here is known by this token")
	ErrLapsed   = fmt.Errorf("the visit lapsed: %w", ErrStranger)
)

// How long a visit goes on in days: since it was last used, and in all.
//
// House rule: whoever trains is there within 30 days, if only after an injury or
// a holiday; 180 days are a training cycle, so that nobody has to sign in during
// one while a phone has sets to send.
const (
	idleDays  = 30
	visitDays = 180
	// clockDays is how wrong the server's clock may be without ending a visit.
	clockDays = 1
)

const dayMS journal.Instant = 24 * 60 * 60 * 1000

// dayOf is the day at a moment, in UTC: a server has no zone of its own.
func dayOf(now journal.Instant) training.Date {
	d, _ := now.In("")
	return d
}

// lapsed reports whether a visit is over by itself. A clock that jumps back makes
// nobody a stranger; one that jumps ahead by more than a day does, until it is
// right again: nothing is removed here.
func lapsed(v store.Visit, now journal.Instant) bool {
	return dayOf(now).DaysSince(v.Seen) > idleDays+clockDays || now > v.Expires+clockDays*dayMS
}

// unnoted reports whether the day is still to be noted as the visit's last. One
// day ahead is left as it is: with a clock that goes to and fro each page would
// be a write.
func unnoted(v store.Visit, today training.Date) bool {
	return v.Seen < today || v.Seen > today.AddDays(clockDays)
}

// Visitor is somebody who is let in, with the history that is theirs.
type Visitor struct {
	Account string
	Athlete string // the id of the history
	Name    string // the athlete's
	Device  string // that of events written through the visit
	Guest   bool   // nobody claimed the account yet
}

// Pen writes into the visitor's history; chance gives other bytes each time.
func (v Visitor) Pen(now journal.Instant, zone journal.Zone, chance func() [10]byte) Pen {
	return Pen{Athlete: v.Athlete, Device: v.Device, Now: now, Zone: zone, Chance: chance}
}

func visitor(v store.Visit, a store.Account) Visitor {
	return Visitor{Account: a.ID, Athlete: a.Athlete, Name: a.Name, Device: v.Device, Guest: a.Guest()}
}
