package main

import (
	"bytes"
	"testing"
	"time"
)

func TestProgressShowsItselfAfterASecondAndCleansUp(t *testing.T) {
	now := time.Date(2026, 11, 23, 6, 0, 0, 0, time.UTC)
	var out bytes.Buffer
	p := &progress{to: &out, what: "reading runs", started: now, now: func() time.Time { return now }, on: true}
	p.step(1, 10)
	if out.Len() > 0 {
		t.Errorf("shown at once: %q", out.String())
	}
	now = now.Add(2 * time.Second)
	p.step(2, 10)
	if out.String() != "\rreading runs 2 of 10" {
		t.Errorf("got %q", out.String())
	}
	p.done()
	if want := "\rreading runs 2 of 10\r                    \r"; out.String() != want {
		t.Errorf("got %q", out.String())
	}
}

func TestProgressIsSilentWhereNobodyLooks(t *testing.T) {
	var out bytes.Buffer
	start := time.Date(2026, 11, 23, 6, 0, 0, 0, time.UTC)
	p := newProgress(world{err: &out, now: func() time.Time { return start }, env: func(string) string { return "" }}, "planning")
	p.now = func() time.Time { return start.Add(time.Hour) }
	p.step(1, 2)
	p.done()
	if out.Len() > 0 {
		t.Errorf("a file got %q", out.String())
	}
}

func TestProgressWatchesWorkThatTellsNoSteps(t *testing.T) {
	p := &progress{to: &bytes.Buffer{}, what: "planning ...", started: time.Now(), now: time.Now, on: true}
	p.watch()
	p.done()
	p.done() // twice does no harm
}
