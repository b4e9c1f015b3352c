package storetest

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// Cluster is a private PostgreSQL server: its own data, a socket in its own
// folder, no network, everything synced to disk as in earnest.
type Cluster struct {
	t       testing.TB
	bin     string // the folder of the server's programs
	dir     string
	server  *exec.Cmd
	created int
}

// StartCluster starts a server that ends with the test. Where PostgreSQL is not
// installed the test is skipped, or fails if LEGWORK_REQUIRE=all.
func StartCluster(t testing.TB) *Cluster {
	t.Helper()
	c := &Cluster{t: t, bin: postgresPrograms(t)}
	// Not t.TempDir: the server runs as another user, who may not enter there,
	// and a socket's path must be short.
	dir, err := os.MkdirTemp("", "legwork-pg-")
	if err != nil {
		t.Fatal(err)
	}
	c.dir = dir
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := giveToPostgres(dir); err != nil {
		t.Fatal(err)
	}
	c.run("initdb", "-D", c.data(), "-U", "legwork", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
	c.Start()
	t.Cleanup(c.Stop)
	return c
}

func postgresPrograms(t testing.TB) string {
	t.Helper()
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb") // where Debian has them, not in PATH
	if len(found) > 0 {
		return filepath.Dir(slices.Max(found))
	}
	if p, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(p)
	}
	if os.Getenv("LEGWORK_REQUIRE") == "all" {
		t.Fatal("postgresql is not installed, and LEGWORK_REQUIRE asks for it")
	}
	t.Skip("postgresql is not installed")
	return ""
}

func (c *Cluster) data() string { return filepath.Join(c.dir, "data") }

func (c *Cluster) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(c.bin, name), args...)
	cmd.Dir = c.dir
	asPostgres(cmd)
	return cmd
}

func (c *Cluster) run(name string, args ...string) {
	c.t.Helper()
	if out, err := c.command(name, args...).CombinedOutput(); err != nil {
		c.t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// Start starts the server and waits until it answers. Settings are given as
// "name=value".
func (c *Cluster) Start(settings ...string) {
	c.t.Helper()
	args := []string{"-D", c.data(), "-k", c.dir, "-c", "listen_addresses=", "-c", "max_connections=200"}
	for _, s := range settings {
		args = append(args, "-c", s)
	}
	c.server = c.command("postgres", args...)
	log := filepath.Join(c.dir, "log")
	f, err := os.OpenFile(log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		c.t.Fatal(err)
	}
	defer f.Close()
	c.server.Stdout, c.server.Stderr = f, f
	if err := c.server.Start(); err != nil {
		c.t.Fatal(err)
	}
	for range 600 { // after a kill it mends itself first
		if c.command("pg_isready", "-q", "-h", c.dir).Run() == nil {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	said, _ := os.ReadFile(log)
	c.t.Fatalf("postgres does not answer:\n%s", said)
}

// Stop ends the server as an operator would, cutting its connections.
func (c *Cluster) Stop() {
	if c.server != nil {
		c.end(os.Interrupt)
	}
}

// Kill ends the server as a loss of power would end it, but for the disk: the
// server and every process it has started. It is held still meanwhile, or it
// could start one that is missed and keeps the next server from starting.
func (c *Cluster) Kill() {
	freeze(c.server.Process)
	children := childrenOf(c.server.Process.Pid)
	c.end(os.Kill)
	for _, pid := range children {
		if p, err := os.FindProcess(pid); err == nil {
			_ = p.Kill() // it may have noticed and gone
		}
	}
	for _, pid := range children {
		for range 400 {
			if gone(pid) {
				break
			}
			time.Sleep(5 * time.Millisecond)
		}
	}
}

// childrenOf is best known where /proc is; elsewhere children notice by
// themselves, a little later.
func childrenOf(pid int) []int {
	list, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	var out []int
	for _, word := range strings.Fields(string(list)) {
		if n, err := strconv.Atoi(word); err == nil {
			out = append(out, n)
		}
	}
	return out
}

func (c *Cluster) end(how os.Signal) {
	if err := c.server.Process.Signal(how); err != nil && !errors.Is(err, os.ErrProcessDone) {
		c.t.Errorf("end postgres: %v", err)
	}
	_ = c.server.Wait() // a server that was killed says so
	c.server = nil
}

// Create makes an empty database and gives its address.
func (c *Cluster) Create() string {
	c.t.Helper()
	c.created++
	name := fmt.Sprintf("legwork%d", c.created)
	c.run("createdb", "-h", c.dir, "-U", "legwork", name)
	return c.address(name)
}

func (c *Cluster) address(database string) string {
	return "postgres://legwork@/" + database + "?host=" + url.QueryEscape(c.dir)
}

// Query runs SQL in the database at an address by psql, and gives what it says.
func (c *Cluster) Query(address, sql string) string {
	c.t.Helper()
	out, err := c.command("psql", "-X", "-At", "-v", "ON_ERROR_STOP=1", "-c", sql, address).CombinedOutput()
	if err != nil {
		c.t.Fatalf("psql: %v\n%s", err, out)
	}
	return strings.TrimSpace(string(out))
}

// Bench has clients repeat a script for some seconds by pgbench, and gives what
// it says.
func (c *Cluster) Bench(address string, clients, seconds int, script string) string {
	c.t.Helper()
	file := filepath.Join(c.dir, "script.sql")
	if err := os.WriteFile(file, []byte(script), 0o644); err != nil {
		c.t.Fatal(err)
	}
	out, err := c.command("pgbench", "-n", "-M", "prepared", "-c", strconv.Itoa(clients), "-j", "2", "-T", strconv.Itoa(seconds), "-f", file, address).CombinedOutput()
	if err != nil {
		c.t.Fatalf("pgbench: %v\n%s", err, out)
	}
	return string(out)
}
