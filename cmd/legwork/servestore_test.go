package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store/storetest"
)

func TestASiteOnPostgreSQL(t *testing.T) {
	address := strings.Replace(storetest.StartCluster(t).Create(), "legwork@", "legwork:password@", 1)
	s := serve(t, serveFlags{database: address}, t.TempDir())
	if status, body := get(t, http.DefaultClient, s.address+"/health"); status != http.StatusOK || body != "ok\n" {
		t.Errorf("%d %q", status, body)
	}
	if out := s.out.String(); !strings.Contains(out, "Your data is in postgres ") || strings.Contains(out, "password") {
		t.Errorf("it says:\n%s", out)
	}
}
