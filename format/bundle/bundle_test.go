package bundle_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/format/bundle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

func monday() training.Date { d, _ := training.ParseDate("2026-11-23"); return d }

// history is a few events of one athlete.
func history() []journal.Event {
	at := journal.Instant(1795453200000)
	var out []journal.Event
	for i, body := range []journal.Body{
		journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 14, RIR: 2, Rated: true}},
		journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: "achilles", Side: training.Left, Score: 3}, Date: monday(), Moment: training.PainBefore}},
		journal.DoneRun{Key: "a", Run: training.DoneRun{Run: training.Run{Date: monday(), Start: training.At(7, 0), Minutes: 47, Distance: 8120, Kind: training.RunEasy, Title: "=1+1", Done: true}, Effort: 4}},
	} {
		e := journal.Event{ID: journal.NewID(at+journal.Instant(i), [10]byte{byte(i)}), Athlete: "ann", Device: "phone", Seq: int64(i + 1), Kind: body.Kind(), Version: body.Kind().Version(), At: at, Body: body}
		if i == 0 {
			e.Session, e.Slot = "2026-W48-A", journal.Slot{Exercise: "goblet_squat", Number: 1}
		}
		out = append(out, e)
	}
	return out
}

func written(t *testing.T) *zip.Reader {
	t.Helper()
	events := history()
	var b bytes.Buffer
	err := bundle.Write(&b, bundle.Bundle{
		Header: archive.Header{Athlete: "ann", Events: len(events), Made: time.Date(2026, 11, 23, 17, 0, 0, 0, time.UTC)},
		Events: func(yield func(journal.Event, error) bool) {
			for _, e := range events {
				if !yield(e, nil) {
					return
				}
			}
		},
		State: athlete.Fold(events), Name: func(id string) string { return "Goblet squat" },
	})
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func read(t *testing.T, z *zip.Reader, name string) []byte {
	t.Helper()
	f, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestTheHistoryComesBackWhole(t *testing.T) {
	got, err := archive.Read(bytes.NewReader(read(t, written(t), bundle.Journal)), archive.Limits{})
	if err != nil || len(got.Events) != 3 || len(got.Troubles) != 0 {
		t.Errorf("%d events, %v, %v", len(got.Events), got.Troubles, err)
	}
}

func TestTablesSayWhatWasDone(t *testing.T) {
	z := written(t)
	for name, want := range map[string]string{
		"sets.csv":    "2026-11-23 2026-W48-A goblet_squat Goblet squat 1 work 8 14 2",
		"runs.csv":    "2026-11-23 07:00 easy 47 8.12 true 4 '=1+1",
		"reports.csv": "2026-11-23 pain Achilles tendon left 3 0-10",
	} {
		rows, err := csv.NewReader(bytes.NewReader(read(t, z, name))).ReadAll()
		if err != nil || len(rows) != 2 || len(rows[0]) != len(rows[1]) {
			t.Fatalf("%s: %d rows, %v", name, len(rows), err)
		}
		got := strings.Join(strings.Fields(strings.Join(rows[1], " ")), " ")
		for _, word := range strings.Fields(want) {
			if !strings.Contains(got, word) {
				t.Errorf("%s: %q does not say %q", name, got, word)
			}
		}
	}
	about := string(read(t, z, "README.txt"))
	for _, f := range z.File {
		if f.Name != "README.txt" && !strings.Contains(about, f.Name) {
			t.Errorf("README.txt does not tell of %s", f.Name)
		}
	}
}

func ExampleWrite() {
	var b bytes.Buffer
	err := bundle.Write(&b, bundle.Bundle{Header: archive.Header{Athlete: "ann"}, Events: func(func(journal.Event, error) bool) {}, Name: func(id string) string { return id }})
	z, _ := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	for _, f := range z.File {
		fmt.Println(f.Name)
	}
	fmt.Println(err)
	// Output:
	// README.txt
	// legwork.jsonl
	// sets.csv
	// runs.csv
	// reports.csv
	// <nil>
}
