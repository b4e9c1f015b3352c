package archive

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"github.com/legwork-run/legwork/training/journal"
)

// Write writes an archive of the events, which are as many as the header says
// and all of its athlete. It stops at the first error of theirs or of w; what is
// written by then has no last line and is known by that to be broken off.
func Write(w io.Writer, h Header, events iter.Seq2[journal.Event, error]) error {
	out := bufio.NewWriter(w)
	sum := sha256.New()
	both := io.MultiWriter(out, sum)
	err := writeLine(both, firstLine{journalWord, Version, h.Athlete, h.Events, h.Made.UTC().Truncate(time.Second)})
	if err == nil {
		err = writeEvents(both, h, events)
	}
	if err == nil {
		err = writeLine(out, lastLine{endWord, h.Events, hex.EncodeToString(sum.Sum(nil))})
	}
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return fmt.Errorf("write archive: %w", err)
	}
	return nil
}

func writeEvents(w io.Writer, h Header, events iter.Seq2[journal.Event, error]) error {
	n := 0
	for e, err := range events {
		n++
		if err == nil {
			err = writeEvent(w, h, e)
		}
		if err != nil {
			return fmt.Errorf("event %d: %w", n, err)
		}
	}
	if n != h.Events {
		return fmt.Errorf("there are %d events and its first line says %d", n, h.Events)
	}
	return nil
}

func writeLine(w io.Writer, v any) error {
	b, err := line(v)
	if err == nil {
		_, err = w.Write(b)
	}
	return err
}

func writeEvent(w io.Writer, h Header, e journal.Event) error {
	if e.Athlete != h.Athlete {
		return fmt.Errorf("%s belongs to %q, not to %q", e.ID, e.Athlete, h.Athlete)
	}
	b, err := journal.Encode(e)
	if err != nil {
		return err
	}
	_, err = w.Write(append(b, '\n'))
	return err
}

// Compressed is w for a file of that name: what is written becomes gzip when the
// name ends in .gz, and stays as it is otherwise. The same bytes in give the same
// bytes out. Close ends the gzip and leaves w open.
func Compressed(w io.Writer, name string) io.WriteCloser {
	if strings.HasSuffix(strings.ToLower(name), ".gz") {
		return gzip.NewWriter(w)
	}
	return open{w}
}

// open is a Writer with nothing to close.
type open struct{ io.Writer }

func (open) Close() error { return nil }
