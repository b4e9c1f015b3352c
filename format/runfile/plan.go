package runfile

import (
	"io"

	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/format/runcsv"
	"github.com/legwork-run/legwork/training"
)

// plan reads planned runs: a calendar or a table.
func (im *imports) plan(k kind, in io.Reader, at place) error {
	var c training.Calendar
	var err error
	if k == kindICS {
		c, err = ics.Read(in, ics.Options{Zone: im.opt.Zone, From: im.opt.From, To: im.opt.To, Source: at.shown})
	} else {
		c, err = runcsv.Read(in, runcsv.Options{Source: at.shown, Zone: im.opt.Zone, Units: im.opt.Units})
	}
	if err != nil {
		im.cal.Notes = append(im.cal.Notes, c.Notes...)
		return err
	}
	im.addCalendar(c)
	return nil
}
