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

// running is a site that runs until the test ends or stop is called, which gives
// what it ended with.
type running struct {
	out, log *heard
	address  string
	stop     func() error
}

var siteAddress = regexp.MustCompile(`https?://\S+`)

func serve(t *testing.T, f serveFlags, data string) running {
	t.Helper()
	s := running{out: &heard{}, log: &heard{}}
	w := world{out: s.out, err: s.log, now: time.Now, env: func(string) string { return "" }}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	if f.listen == "" {
		f.listen = "127.0.0.1:0"
	}
	go func() { ended <- f.run(ctx, w, &diaryFlags{data: data}) }()
	s.stop = sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
	t.Cleanup(func() { _ = s.stop() })
	for s.address == "" {
		select {
		case err := <-ended:
			t.Fatalf("it ended at once: %v, %s", err, s.log.String())
		case <-time.After(10 * time.Millisecond):
			s.address = siteAddress.FindString(s.out.String())
		}
	}
	return s
}

func get(t *testing.T, client *http.Client, address string) (int, string) {
	t.Helper()
	res, err := client.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

func TestTheSiteAnswersUntilItIsStopped(t *testing.T) {
	s := serve(t, serveFlags{}, t.TempDir())
	if _, body := get(t, http.DefaultClient, s.address+"/health"); body != "ok\n" {
		t.Errorf("it says %q", body)
	}
	if err := s.stop(); err != nil {
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
