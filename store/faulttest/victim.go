package faulttest

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
)

// Victim is a program that writes until it is killed: this test binary again,
// running one test that finds what to do in its environment.
type Victim struct {
	cmd    *exec.Cmd
	lock   sync.Mutex
	said   []string
	heard  chan struct{} // closed when it will say nothing more
	killed bool
}

// Start starts the test of a name in a program of its own, with more
// environment. It is killed at the latest when the test ends.
func Start(t testing.TB, test string, environment ...string) *Victim {
	t.Helper()
	v := &Victim{cmd: exec.Command(os.Args[0], "-test.run", "^"+test+"$"), heard: make(chan struct{})}
	v.cmd.Env = append(os.Environ(), environment...)
	out, err := v.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	v.cmd.Stderr = os.Stderr
	if err := v.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go v.listen(out)
	t.Cleanup(func() {
		if !v.killed {
			v.Kill()
		}
	})
	return v
}

// listen leaves out a last line that was cut off: it was not said.
func (v *Victim) listen(out io.Reader) {
	defer close(v.heard)
	for r := bufio.NewReader(out); ; {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		v.lock.Lock()
		v.said = append(v.said, line)
		v.lock.Unlock()
	}
}

// Said is every line so far that begins with a word.
func (v *Victim) Said(word string) []string {
	v.lock.Lock()
	defer v.lock.Unlock()
	var out []string
	for _, line := range v.said {
		if strings.HasPrefix(line, word+" ") {
			out = append(out, line)
		}
	}
	return out
}

// Kill ends the program at once, as kill -9 does, and waits until it is gone. It
// reports whether it was still running.
func (v *Victim) Kill() (running bool) {
	v.killed = true
	_ = v.cmd.Process.Kill()
	<-v.heard
	_ = v.cmd.Wait()
	return !v.cmd.ProcessState.Exited()
}
