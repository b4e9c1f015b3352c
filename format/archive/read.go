package archive

import (
	"errors"
	"io"

	"github.com/legwork-run/legwork/training/journal"
)

// Archive is what was read of one: the good events, and the lines that are none.
type Archive struct {
	Header
	Events   []journal.Event
	Troubles []*Trouble // by line
}

// Read reads a whole archive, packed or not, into memory. The error is a
// *Trouble with the archive as a whole, or says why r could not be read; what
// was read by then is returned beside it. Lines that are no events are no error:
// they are in Troubles, and the caller decides.
func Read(r io.Reader, limits Limits) (Archive, error) {
	from, err := Open(r, limits)
	if err != nil {
		return Archive{}, err
	}
	a := Archive{Header: from.Header}
	for e, err := range from.Events() {
		var bad *Trouble
		if errors.As(err, &bad) {
			a.Troubles = append(a.Troubles, bad)
			continue
		}
		a.Events = append(a.Events, e)
	}
	return a, from.Err()
}
