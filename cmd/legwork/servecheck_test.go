package main

import (
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestWhatCannotBeServedIsSaidWithTheWayOut(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		args []string
		says []string
	}{
		{"a port that is taken", []string{"--listen", taken.Addr().String()}, []string{"--listen", taken.Addr().String(), "another program answers there", "name another address"}},
		{"no address of this machine", []string{"--listen", "203.0.113.1:8090"}, []string{"--listen", "no address of this machine", "like :8080"}},
		{"another way of HTTPS", []string{"--https", "yes"}, []string{"--https", "use local"}},
		{"auto without a domain", []string{"--https", "auto"}, []string{"--https", "run.example.org"}},
		{"a domain that is none", []string{"--https", "auto", "localhost"}, []string{"localhost", "is no domain"}},
		{"a domain with a path", []string{"--https", "auto", "run.example.org/x"}, []string{"is no domain"}},
		{"a domain without auto", []string{"run.example.org"}, []string{"run.example.org", "--https auto"}},
		{"an authority without auto", []string{"--acme", "https://x"}, []string{"--acme", "--https auto"}},
		{"a second address without HTTPS", []string{"--http", ":8080"}, []string{"--http", "--listen is the only address"}},
		{"a public address with a path", []string{"--public", "https://x.org/legwork"}, []string{"--public", "without a path"}},
		{"a public address without a scheme", []string{"--public", "x.org"}, []string{"--public", "https://run.example.org"}},
		{"a proxy that is no network", []string{"--proxy", "nginx"}, []string{"--proxy", "nginx", "10.0.0.0/8"}},
		{"a log that is none", []string{"--log", "all"}, []string{"--log", "requests or errors"}},
		{"a database that is none", []string{"--database", "mysql://x"}, []string{"--database", "postgres://user:password@host/database"}},
		{"a demonstration of a database", []string{"--demo", "--database", "postgres://x"}, []string{"--demo", "opens nobody's data"}},
		{"a folder that is a file", []string{"--data", file}, []string{"--data", file, "name another folder"}},
	} {
		var out, said heard
		w := world{out: &out, err: &said, now: time.Now, env: func(string) string { return "" }}
		args := append([]string{"serve"}, tt.args...)
		if !strings.Contains(strings.Join(args, " "), "--listen") {
			args = append(args, "--listen", "127.0.0.1:0")
		}
		if !strings.Contains(strings.Join(args, " "), "--data") && !strings.Contains(strings.Join(args, " "), "--demo") {
			args = append(args, "--data", t.TempDir())
		}
		if code := run(args, w); code != exitMend {
			t.Errorf("%s: exit %d: %s", tt.name, code, said.String())
		}
		for _, want := range tt.says {
			if !strings.Contains(said.String(), want) {
				t.Errorf("%s: %q does not say %q", tt.name, said.String(), want)
			}
		}
	}
}

func TestAPortThatIsTakenLeavesNoDataBehind(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	data := filepath.Join(t.TempDir(), "data")
	var out, said heard
	run([]string{"serve", "--data", data, "--listen", taken.Addr().String()}, world{out: &out, err: &said, now: time.Now, env: func(string) string { return "" }})
	if _, err := os.Stat(data); err == nil {
		t.Error("a folder was made for nothing")
	}
}

func TestANewcomerIsToldWhereEverythingIs(t *testing.T) {
	data := t.TempDir()
	s := serve(t, serveFlags{metrics: "127.0.0.1:0"}, data)
	for _, want := range []string{"Legwork is at http://localhost:", "Your data is in " + data, "Stop with Ctrl-C", "legwork serve --demo", "Metrics are at http://127.0.0.1:"} {
		if !strings.Contains(s.out.String(), want) {
			t.Errorf("it does not say %q:\n%s", want, s.out)
		}
	}
	for line := range strings.Lines(s.out.String()) {
		if address, ok := strings.CutPrefix(strings.TrimSpace(line), "Metrics are at "); ok {
			if _, body := get(t, http.DefaultClient, address); !strings.Contains(body, "legwork_store_writable 1") {
				t.Errorf("%s: %.200s", address, body)
			}
		}
	}
}
