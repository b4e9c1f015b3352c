package main

import (
	"net/http"
	"net/http/cookiejar"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// demoFolders are those of demonstrations in the folder for what is temporary.
func demoFolders(t *testing.T) []string {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(os.TempDir(), "legwork-demo-*"))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestADemonstrationShowsARunnerAndLeavesNothing(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s := serve(t, serveFlags{demo: true}, "")
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	status, page := get(t, &http.Client{Jar: jar}, s.address+"/")
	if status != http.StatusOK || !strings.Contains(page, "<title>Today") {
		t.Errorf("a stranger is answered %d: %.200s", status, page)
	}
	if len(demoFolders(t)) == 0 {
		t.Error("its data are in no folder of their own")
	}
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	if left := demoFolders(t); len(left) > 0 {
		t.Errorf("it left %v", left)
	}
}

func TestADemonstrationOpensNobodysData(t *testing.T) {
	var out, said heard
	code := run([]string{"serve", "--demo", "--listen", "127.0.0.1:0", "--data", t.TempDir()}, world{out: &out, err: &said, env: func(string) string { return "" }})
	if code != exitMend || !strings.Contains(said.String(), "leave --data out") {
		t.Errorf("exit %d: %s", code, said.String())
	}
}
