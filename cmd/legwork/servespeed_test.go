package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// TestSpeed measures the program as it is shipped: its size, the time from its
// start to its first page, and what it holds in memory before and after 64
// connections asked for a while. It gives figures and holds nobody to them,
// because machines are busy: LEGWORK_SOAK=1 go test ./cmd/legwork -run TestSpeed -v
func TestSpeed(t *testing.T) {
	if os.Getenv("LEGWORK_SOAK") == "" {
		t.Skip("LEGWORK_SOAK=1 measures")
	}
	if runtime.GOOS != "linux" {
		t.Skip("memory is read from /proc")
	}
	program := filepath.Join(t.TempDir(), "legwork")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", program, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(program)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("stripped: %.1f MB", float64(info.Size())/1e6)
	data := t.TempDir()
	var starts []time.Duration
	for range 15 {
		s := started(t, program, "--data", data)
		starts = append(starts, s.first)
		s.end()
	}
	slices.Sort(starts)
	t.Logf("start to first page: median %v, best %v", starts[len(starts)/2], starts[0])
	s := started(t, program, "--demo")
	defer s.end()
	t.Logf("a demonstration to its first page: %v", s.first)
	idle := started(t, program, "--data", data)
	time.Sleep(2 * time.Second)
	t.Logf("memory idle: %s", idle.memory(t))
	idle.end()
	s.load(t, 64, 100, s.visit(t))
	t.Logf("memory after 64 connections asked 100 times each: %s", s.memory(t))
	full := t.TempDir()
	tokens := livedClub(t, filepath.Join(full, databaseFile), 20)
	club := started(t, program, "--data", full)
	defer club.end()
	club.load(t, 64, 100, tokens...)
	t.Logf("memory after the same for twenty runners of three years each: %s", club.memory(t))
}

// livedClub is a file with so many runners who trained for three years, and what
// their browsers hold.
func livedClub(t *testing.T, path string, runners int) []string {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: journal.NewID(1, [10]byte{1})})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	const weeks = 156
	now, zone := app.Moment(time.Now())
	reception := app.NewReception(app.New(s, cat), s, chance)
	var tokens []string
	for n := range runners {
		who, token, err := reception.Arrive(t.Context(), app.Arrival{Name: "Robin"}, now)
		if err != nil {
			t.Fatal(err)
		}
		tokens = append(tokens, token)
		runner := simulate.Showcase(app.Pen{Now: now, Zone: zone}.Today(), weeks, 0)
		runner.Name, runner.Number = who.Athlete, n
		for some := range slices.Chunk(simulate.Journal(simulate.NewWorld(cat), runner, weeks+1), 500) {
			if _, err := s.Append(t.Context(), who.Athlete, some, now); err != nil {
				t.Fatal(err)
			}
		}
	}
	return tokens
}

// program is one that was started.
type program struct {
	command *exec.Cmd
	address string
	first   time.Duration // from its start to its first page
}

func started(t *testing.T, path string, args ...string) *program {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	l.Close()
	p := &program{command: exec.Command(path, append([]string{"serve", "--log", "errors", "--listen", address}, args...)...), address: "http://" + address}
	begun := time.Now()
	if err := p.command.Start(); err != nil {
		t.Fatal(err)
	}
	for time.Since(begun) < 30*time.Second {
		res, err := http.Get(p.address + "/")
		if err == nil {
			_, _ = io.Copy(io.Discard, res.Body)
			res.Body.Close()
			p.first = time.Since(begun)
			return p
		}
		time.Sleep(time.Millisecond)
	}
	p.end()
	t.Fatal("it does not answer")
	return nil
}

func (p *program) end() {
	_ = p.command.Process.Signal(os.Interrupt)
	_ = p.command.Wait()
}

// memory is what the program holds of the machine's.
func (p *program) memory(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.command.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kb, _ := strconv.Atoi(strings.Fields(rest)[0])
			return fmt.Sprintf("%.0f MB", float64(kb)/1000)
		}
	}
	return "unknown"
}

// visit comes in, and is what the browser holds then.
func (p *program) visit(t *testing.T) string {
	t.Helper()
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Get(p.address + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if len(res.Cookies()) == 0 {
		t.Fatal("nobody was let in")
	}
	return res.Cookies()[0].Value
}

// load asks for the main pages over so many connections, as the browsers that hold
// these tokens in turn.
func (p *program) load(t *testing.T, connections, each int, tokens ...string) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: connections}}
	defer client.CloseIdleConnections()
	ask := func(path, token string) error {
		r, _ := http.NewRequest("GET", p.address+path, nil)
		r.AddCookie(&http.Cookie{Name: "legwork", Value: token})
		res, err := client.Do(r)
		if err != nil {
			return err
		}
		defer res.Body.Close()
		_, err = io.Copy(io.Discard, res.Body)
		return err
	}
	var all sync.WaitGroup
	for n := range connections {
		all.Go(func() {
			for i := range each {
				if err := ask([]string{"/today", "/week", "/plan", "/exercises"}[i%4], tokens[(n+i/4)%len(tokens)]); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
}
