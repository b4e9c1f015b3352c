package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// progress shows one line on a terminal for work that takes over a second. It
// prints nothing otherwise.
type progress struct {
	mu      sync.Mutex
	to      io.Writer
	what    string
	started time.Time
	now     func() time.Time
	shown   int // width of the line last shown
	on      bool
	stop    chan struct{} // ends watch
}

// newProgress shows on w's standard error when that is a terminal.
func newProgress(w world, what string) *progress {
	return &progress{to: w.err, what: what, started: w.now(), now: w.now, on: terminal(w.err)}
}

// step says that done of total is done; total 0 = not known.
func (p *progress) step(done, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.on || p.now().Sub(p.started) < time.Second {
		return
	}
	line := p.what
	if total > 0 {
		line = fmt.Sprintf("%s %d of %d", p.what, done, total)
	}
	fmt.Fprintf(p.to, "\r%s%s", line, strings.Repeat(" ", max(0, p.shown-len(line))))
	p.shown = len(line)
}

// watch shows the line once a second for work that tells no steps, until done.
func (p *progress) watch() *progress {
	if !p.on {
		return p
	}
	stop := make(chan struct{})
	p.stop = stop
	go func() {
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for {
			select {
			case <-stop:
				return
			case <-tick.C:
				p.step(0, 0)
			}
		}
	}()
	return p
}

// done clears the line.
func (p *progress) done() {
	if p.stop != nil {
		close(p.stop)
		p.stop = nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown > 0 {
		fmt.Fprintf(p.to, "\r%s\r", strings.Repeat(" ", p.shown))
	}
}
