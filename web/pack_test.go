package web_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"net/http"
	"testing"

	"github.com/legwork-run/legwork/web/pack"
)

// packed is the visitor's pack.
func (v *visitor) pack() pack.Pack {
	v.t.Helper()
	a := v.get("/api/v1/pack")
	if a.status != http.StatusOK || a.header.Get("Content-Type") != "application/json" {
		v.t.Fatalf("the pack: %d %s: %s", a.status, a.header.Get("Content-Type"), a.body)
	}
	var p pack.Pack
	if err := json.Unmarshal([]byte(a.body), &p); err != nil {
		v.t.Fatal(err)
	}
	return p
}

func TestAPackOfAFortnightIsSmall(t *testing.T) {
	const most = 60 << 10
	for _, kit := range []string{"none", "bands", "dumbbells", "gym"} {
		v, _ := open(t).guest(kit)
		body := v.get("/api/v1/pack").body
		var z bytes.Buffer
		w, _ := gzip.NewWriterLevel(&z, gzip.BestSpeed)
		_, _ = w.Write([]byte(body))
		w.Close()
		if z.Len() > most {
			t.Errorf("%s: %d bytes, %d packed", kit, len(body), z.Len())
		}
		t.Logf("%s: %d bytes, %d packed", kit, len(body), z.Len())
	}
}
