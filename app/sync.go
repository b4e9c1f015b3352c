package app

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Delivery is what a device hands in, and up to where it knows the history.
type Delivery struct {
	Lines [][]byte // events as the device spelt them
	// Device is whose own events it does not need to be told; empty = tell all.
	Device string
	// Epoch is that of the store it spoke to last; another one, and Cursor counts
	// for nothing.
	Epoch  string
	Cursor int64
}

// Delivered is what became of it, and what others wrote meanwhile.
type Delivered struct {
	Answers []store.Answer // in the order of the lines
	Epoch   journal.ID
	// Others are events that concern sessions and pain, written by other devices
	// after the cursor handed in and up to Cursor, as they are kept.
	Others [][]byte
	Cursor int64
	More   bool // there are further ones after Cursor
}

// How much of the history is read and told at once: what a phone takes in
// without a wait.
const (
	syncPage  = 500 // entries
	syncBytes = 128 << 10
)

// Device is why an event was refused: it says that it is of a device that writes
// here by itself.
const Device store.Reason = "device"

// Sync takes in what a device wrote by itself, and tells what others wrote. Each
// line is answered for itself. A line of another athlete, or of a device that is
// none of a player's, is refused; what cannot be true or is not understood is
// kept and counts for nothing.
func (a *App) Sync(ctx context.Context, by Pen, x Delivery) (Delivered, error) {
	var out Delivered
	var err error
	if out.Epoch, err = a.store.Epoch(ctx); err != nil {
		return out, fmt.Errorf("read epoch: %w", err)
	}
	if out.Answers, err = a.receive(ctx, by, x.Lines); err != nil {
		return out, err
	}
	return out, a.tell(ctx, by.Athlete, x, &out)
}

// receive appends the lines that may be.
func (a *App) receive(ctx context.Context, by Pen, lines [][]byte) ([]store.Answer, error) {
	if len(lines) == 0 {
		return nil, nil
	}
	defer a.writing.take(by.Athlete)()
	answers := make([]store.Answer, len(lines))
	var kept [][]byte
	var at []int
	for i, line := range lines {
		if id, ok := ofPlayer(line, by.Device); !ok {
			answers[i] = store.Answer{ID: id, Verdict: store.Refused, Reason: Device, Why: "its device is none of a player's"}
			continue
		}
		kept, at = append(kept, line), append(at, i)
	}
	if len(kept) == 0 {
		return answers, nil
	}
	if err := by.spendLines(kept); err != nil {
		return nil, err
	}
	receipt, err := a.store.AppendRaw(ctx, by.Athlete, kept, by.Now)
	if err != nil {
		return nil, fmt.Errorf("take in: %w", err)
	}
	for i, x := range receipt.Answers {
		answers[at[i]] = x
	}
	return answers, nil
}

// player is what devices of players are called: the visit's, and letters of their
// own. What an ended visit wrote may still come in by a later one.
var player = regexp.MustCompile(`^.+-[0-9a-f]{8}$`)

// ofPlayer reports whether a line is of a player's device and not of one that the
// server counts for. Lines that say nothing of it are for the store to judge.
func ofPlayer(line []byte, visit string) (journal.ID, bool) {
	var e struct {
		ID     string `json:"id"`
		Device string `json:"device"`
	}
	if json.Unmarshal(line, &e) != nil {
		return journal.ID{}, true
	}
	id, _ := journal.ParseID(e.ID)
	own := strings.HasPrefix(e.Device, visit+"-")
	return id, e.Device == "" || own || e.Device != visit && player.MatchString(e.Device)
}

// tell reads on from where the device knows the history.
func (a *App) tell(ctx context.Context, who string, x Delivery, out *Delivered) error {
	end, err := a.store.Cursor(ctx, who)
	if err != nil {
		return fmt.Errorf("read history: %w", err)
	}
	out.Cursor = x.Cursor
	if x.Cursor > end || x.Epoch != "" && x.Epoch != out.Epoch.String() {
		out.Cursor = 0 // it knows another history
	}
	page, err := a.store.Since(ctx, who, out.Cursor, syncPage)
	if err != nil {
		return fmt.Errorf("read history: %w", err)
	}
	size := 0
	for _, entry := range page {
		e, err := entry.Event()
		if err != nil {
			return fmt.Errorf("read entry %d: %w", entry.Cursor, err)
		}
		if e.Device != x.Device && (e.Session != "" || e.Kind == journal.PainReported) {
			if size += len(entry.Line); size > syncBytes && len(out.Others) > 0 {
				break
			}
			out.Others = append(out.Others, entry.Line)
		}
		out.Cursor = entry.Cursor
	}
	out.More = out.Cursor < end
	return nil
}

// At is how far a history is, and in which life of the store.
func (a *App) At(ctx context.Context, who string) (cursor int64, epoch journal.ID, err error) {
	if cursor, err = a.store.Cursor(ctx, who); err != nil {
		return 0, epoch, fmt.Errorf("read history: %w", err)
	}
	if epoch, err = a.store.Epoch(ctx); err != nil {
		return 0, epoch, fmt.Errorf("read epoch: %w", err)
	}
	return cursor, epoch, nil
}
