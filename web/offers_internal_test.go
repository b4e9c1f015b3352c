package web

import (
	"strconv"
	"testing"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/journal"
)

// Eight megabytes sent became half a gigabyte that waited, for each guest.
func TestWhatWaitsIsBoundedInBytes(t *testing.T) {
	var o offers
	now := time.Date(2026, 11, 23, 17, 0, 0, 0, time.UTC)
	var last string
	for i := range 20 {
		last = o.put(strconv.Itoa(i), pending{history: make([]byte, 5<<20)}, now.Add(time.Duration(i)*time.Second))
	}
	if w := o.weight(); w > mostHeld || len(o.all) < 2 {
		t.Errorf("%d bytes of %d people", w, len(o.all))
	}
	if _, ok := o.take("19", last, now); !ok {
		t.Error("the newest gave way")
	}
	if _, ok := o.take("0", "", now); ok {
		t.Error("the oldest stayed")
	}
	runs := pending{runs: app.RunsOffer{Calendar: journal.Calendar{Runs: make([]journal.KeyedRun, 10_000)}}}
	if runs.weight() < 1<<20 {
		t.Errorf("runs weigh %d", runs.weight())
	}
	o.put("x", pending{history: make([]byte, mostHeld+1)}, now)
	if len(o.all) != 1 {
		t.Errorf("%d beside one that is too large", len(o.all))
	}
}

func TestSlowFilesOfOneNetworkKeepNobodyElseOut(t *testing.T) {
	r := newReaders()
	for i := range readersOfANetwork {
		if !r.begin(strconv.Itoa(i), "here") {
			t.Fatalf("file %d was not let in", i)
		}
	}
	if r.begin("another", "here") || r.begin("0", "there") {
		t.Error("too many of a network, or of one")
	}
	if !r.begin("another", "there") {
		t.Error("another network is kept out")
	}
	r.end("0")
	if !r.begin("0", "here") {
		t.Error("its place stays taken")
	}
	rise, ok := r.sit(t.Context(), "one")
	if !ok {
		t.Fatal("the desk is taken")
	}
	if _, ok := r.sit(t.Context(), "one"); ok {
		t.Error("one has two files there")
	}
	waits := make(chan bool)
	go func() {
		rise, ok := r.sit(t.Context(), "another")
		if ok {
			rise()
		}
		waits <- ok
	}()
	rise()
	if !<-waits {
		t.Error("it waited in vain")
	}
	if rise, ok = r.sit(t.Context(), "one"); !ok {
		t.Fatal("one does not come back")
	}
	rise()
}
