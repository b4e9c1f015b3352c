package main

import (
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// heard is what a program says, while it is still running.
type heard struct {
	mu   sync.Mutex
	text strings.Builder
}

func (h *heard) Write(b []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.Write(b)
}

func (h *heard) String() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.String()
}

func TestTheSiteAnswersUntilItIsStopped(t *testing.T) {
	var out, log heard
	w := world{out: &out, err: &log, now: time.Now, env: func(string) string { return "" }}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- (&serveFlags{listen: "127.0.0.1:0"}).run(ctx, w, &diaryFlags{data: t.TempDir()})
	}()
	address := regexp.MustCompile(`http://\S+`)
	for address.FindString(out.String()) == "" {
		select {
		case err := <-ended:
			t.Fatalf("it ended at once: %v, %s", err, log.String())
		case <-time.After(10 * time.Millisecond):
		}
	}
	res, err := http.Get(address.FindString(out.String()) + "/health")
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(res.Body)
	res.Body.Close()
	if string(body) != "ok\n" {
		t.Errorf("it says %q", body)
	}
	stop()
	if err := <-ended; err != nil {
		t.Errorf("it ended with %v", err)
	}
}

func TestAnAddressThatCannotBeIsSaid(t *testing.T) {
	var out, said heard
	w := world{out: &out, err: &said, now: time.Now, env: func(string) string { return "" }}
	code := run([]string{"serve", "--data", t.TempDir(), "--listen", "256.0.0.1:1"}, w)
	if code != exitMend || !strings.Contains(said.String(), "--listen") || !strings.Contains(said.String(), "name another address") {
		t.Errorf("exit %d: %s", code, said.String())
	}
}
