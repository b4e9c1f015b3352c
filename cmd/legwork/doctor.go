package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training/explain"
)

// finding is one thing that was looked at.
type finding struct {
	OK   bool   `json:"ok"`
	What string `json:"what"`
	Do   string `json:"do,omitempty"`
}

func doctorCommand(w world) *cobra.Command {
	f := &diaryFlags{}
	var format string
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Look whether everything is kept well",
		Long: `Looks through the data directory: the database and every event in it, events that
never arrived or do not count, clocks, the last backup and its trial, free space.
It changes nothing.`,
		Example: "  legwork doctor",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := oneOf(format, "text", "json"); err != nil {
				return err
			}
			d, err := f.open(cmd.Context(), w)
			if err != nil {
				return err
			}
			defer d.Close()
			list, err := d.examine(cmd.Context())
			if err != nil {
				return err
			}
			if format == "json" {
				return writeJSON(w, list)
			}
			fmt.Fprintln(w.out, d.dir)
			printFindings(w.out, list)
			return nil
		},
	}
	f.register(cmd)
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	return cmd
}

func printFindings(w io.Writer, list []finding) {
	for _, x := range list {
		mark := "ok "
		if !x.OK {
			mark = "!  "
		}
		fmt.Fprintln(w, mark+x.What)
		if x.Do != "" {
			fmt.Fprintln(w, "   "+x.Do)
		}
	}
}

// examine looks at everything. Its error is damage, which comes before all else.
func (d *diary) examine(ctx context.Context) ([]finding, error) {
	health, err := d.app.Health(ctx, d.keep)
	if err != nil {
		return nil, err
	}
	n := 0
	for _, h := range health {
		n += h.Events
	}
	out := []finding{{true, fmt.Sprintf("database: every page and every seal is whole, %s", explain.Several(n, "event")), ""}}
	for _, h := range health {
		out = append(out, findingsOf(h)...)
	}
	if t := d.keep.Trouble(); t != nil {
		out = append(out, finding{false, t.Error(), ""})
	}
	own, err := d.ownCounts(health)
	if err != nil {
		return nil, err
	}
	out = append(out, own...)
	now, err := d.w.moment()
	if err != nil {
		return nil, err
	}
	return append(out, d.backupFinding(now), roomFinding(sqlite.RoomAt(d.dir))), nil
}

// findingsOf is how one history is kept.
func findingsOf(h app.Health) []finding {
	who := h.Athlete.Name
	out := []finding{{true, fmt.Sprintf("%s: %s from %s", who, explain.Several(h.Events, "event"), explain.Several(len(h.Devices), "device")), ""}}
	for _, g := range h.Gaps {
		out = append(out, finding{false, fmt.Sprintf("%s: events %d to %d of device %s never arrived", who, g.First, g.Last, g.Device), "export them on that device and import them here"})
	}
	if n := len(h.Parked); n > 0 {
		out = append(out, finding{false, fmt.Sprintf("%s: %s kept aside and not counted: %s", who, explain.Several(n, "event"), h.Parked[0].Why), "nothing is lost; look at what that device sent"})
	}
	if n := len(h.Unread); n > 0 {
		out = append(out, finding{false, fmt.Sprintf("%s: %s of a newer legwork, or of no use", who, explain.Several(n, "event")), "a newer version may read them"})
	}
	if n := len(h.Conflicts); n > 0 {
		out = append(out, finding{false, fmt.Sprintf("%s: %s logged twice", who, explain.Several(n, "set")), "the earliest log counts; legwork log choose shows both and has the other count"})
	}
	for _, s := range h.Ahead {
		out = append(out, finding{false, fmt.Sprintf("%s: the clock of device %s was %s ahead", who, s.Device, (time.Duration(s.By) * time.Millisecond).Round(time.Minute)), "set that clock; the order of events holds in spite of it"})
	}
	return out
}

// ownCounts compares what this computer remembers to have written with what is
// there.
func (d *diary) ownCounts(health []app.Health) ([]finding, error) {
	if _, err := os.Stat(deviceIn(d.dir)); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	dev, err := readDevice(d.dir)
	if err != nil {
		return nil, err
	}
	var out []finding
	for _, h := range health {
		last := int64(0)
		for _, x := range h.Devices {
			if x.Name == dev.Name {
				last = x.Last
			}
		}
		if lost := dev.Last[h.Athlete.ID] - last; lost > 0 {
			out = append(out, finding{false, fmt.Sprintf("%s: %s that this computer wrote last are not here", h.Athlete.Name, explain.Several(int(lost), "event")), "a backup was restored since; they are in the database kept aside, if anywhere, and legwork import brings them back from it"})
		}
	}
	return out, nil
}

// oldBackup is when a backup is worth a word. House rule: two weeks are four
// sessions.
const oldBackup = 14 * 24 * time.Hour

func (d *diary) backupFinding(now time.Time) finding {
	const how = "legwork backup FILE makes one, on another disk if you can"
	n, ok := readNote(d.dir)
	if !ok {
		return finding{false, "backup: none was made yet", how}
	}
	what := fmt.Sprintf("backup: %s, made %s, tried out %s", n.File, n.Made.Format(time.DateOnly), n.Tested.Format(time.DateOnly))
	if _, err := os.Stat(n.File); err != nil {
		return finding{false, what + "; it cannot be found now (" + plainError(err) + ")", how}
	}
	if now.Sub(n.Made) > oldBackup {
		return finding{false, what + "; that is long ago", how}
	}
	return finding{true, what, ""}
}
