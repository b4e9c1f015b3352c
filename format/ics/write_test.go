package ics_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/training"
)

func plan() training.Plan {
	return training.Plan{Weeks: []training.Week{{Sessions: []training.PrescribedSession{
		{ID: "2026-W48-A", Date: date("2026-11-24"), Start: training.At(18, 0), Minutes: 29, Name: "A", Variant: "full", Place: "Gym; back room"},
		{ID: "2026-W48-B", Date: date("2026-11-26"), Start: training.At(23, 45), Minutes: 30, Name: "B", Variant: "light"},
	}}}}
}

func feed() ics.Feed {
	return ics.Feed{
		Name:  "Legwork",
		Stamp: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC),
		Describe: func(s training.PrescribedSession) string {
			return "Goblet squat 3 × 10, 16 kg; rest 2 min\nWadenheben – langsam, mit Gefühl für die Höhe und ohne Schwung\\Schmerz"
		},
	}
}

func written(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	if err := ics.Write(&b, plan(), feed()); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func ExampleWrite() {
	var b strings.Builder
	p := training.Plan{Weeks: []training.Week{{Sessions: []training.PrescribedSession{
		{ID: "2026-W48-A", Date: training.NewDate(2026, 11, 24), Start: training.At(18, 0), Minutes: 29, Name: "A", Variant: "full"},
	}}}}
	if err := ics.Write(&b, p, ics.Feed{Stamp: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)}); err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(b.String()) {
		if strings.HasPrefix(line, "UID") || strings.HasPrefix(line, "DTSTART") || strings.HasPrefix(line, "SUMMARY") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	// Output:
	// UID:2026-W48-A@strength.legwork.run
	// DTSTART:20261124T180000
	// SUMMARY:Strength A\, 29 min
}

func TestLinesAreFoldedAndEndWithCRLF(t *testing.T) {
	file := written(t)
	for line := range strings.Lines(file) {
		body, ok := strings.CutSuffix(line, "\r\n")
		if !ok || strings.ContainsAny(body, "\r\n") {
			t.Errorf("line %q does not end with CRLF", line)
		}
		if len(body) > 75 || !utf8.ValidString(body) {
			t.Errorf("line of %d octets: %q", len(body), body)
		}
	}
	if file != written(t) {
		t.Error("two writings differ")
	}
}

func TestWhatWeWriteWeRead(t *testing.T) {
	c, err := ics.Read(strings.NewReader(written(t)), ics.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []training.Busy{
		{Date: date("2026-11-24"), Start: training.At(18, 0), Minutes: 29, Title: "Strength A, 29 min"},
		{Date: date("2026-11-26"), Start: training.At(23, 45), Minutes: 30, Title: "Strength B (light), 30 min"}, // ends after midnight
	}
	if diff := cmp.Diff(want, c.Strength); diff != "" || len(c.Runs)+len(c.Busy) > 0 {
		t.Errorf("(-want +got)\n%s\nruns %v busy %v", diff, c.Runs, c.Busy)
	}
}

func TestAnotherReaderAgrees(t *testing.T) {
	cal, err := ical.NewDecoder(strings.NewReader(written(t))).Decode()
	if err != nil {
		t.Fatal(err)
	}
	events := cal.Events()
	if len(events) != 2 {
		t.Fatalf("%d events, want 2", len(events))
	}
	start, err := events[0].DateTimeStart(time.UTC)
	if err != nil || !start.Equal(time.Date(2026, 11, 24, 18, 0, 0, 0, time.UTC)) {
		t.Errorf("start = %v, %v", start, err)
	}
	end, err := events[1].DateTimeEnd(time.UTC)
	if err != nil || !end.Equal(time.Date(2026, 11, 27, 0, 15, 0, 0, time.UTC)) {
		t.Errorf("end = %v, %v", end, err)
	}
	text, err := events[0].Props.Text("DESCRIPTION")
	if want := feed().Describe(training.PrescribedSession{}); err != nil || text != want {
		t.Errorf("description = %q, %v, want %q", text, err, want)
	}
	if uid, err := events[0].Props.Text("UID"); err != nil || uid != "2026-W48-A@strength.legwork.run" {
		t.Errorf("uid = %q, %v", uid, err)
	}
}

func TestWriteSaysWhatWentWrong(t *testing.T) {
	if err := ics.Write(&strings.Builder{}, plan(), ics.Feed{}); err == nil {
		t.Error("a feed without a time stamp is written")
	}
	if err := ics.Write(full{}, plan(), feed()); !errors.Is(err, errFull) {
		t.Errorf("error = %v, want the disk's", err)
	}
}

var errFull = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestATextKeepsItsLinesAndLosesControlSigns(t *testing.T) {
	f := feed()
	f.Name = ""
	f.Describe = func(training.PrescribedSession) string { return "a\tb\r\nc\x1b\x7f;d" }
	var b strings.Builder
	if err := ics.Write(&b, plan(), f); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "DESCRIPTION:a\tb\\nc\\;d\r\n") {
		t.Errorf("the text is not kept:\n%s", b.String())
	}
	if strings.Contains(b.String(), "X-WR-CALNAME") {
		t.Error("a calendar without a name is given one")
	}
	f.Name, f.Describe = "Mine", nil
	b.Reset()
	if err := ics.Write(&b, plan(), f); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "X-WR-CALNAME:Mine\r\n") || strings.Contains(b.String(), "DESCRIPTION") {
		t.Error(b.String())
	}
}

func TestASummaryNamesTheVariantInWords(t *testing.T) {
	for variant, want := range map[string]string{
		"": "Strength A, 29 min", "full": "Strength A, 29 min", "short": "Strength A (short), 29 min", "light": "Strength A (light), 29 min",
		"form": "Strength A (form only), 29 min", "upper": "Strength A (no legs), 29 min",
	} {
		if got := ics.Summary(training.PrescribedSession{Name: "A", Minutes: 29, Variant: variant}); got != want {
			t.Errorf("%q: %q, want %q", variant, got, want)
		}
	}
}
