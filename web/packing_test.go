package web_test

import (
	"bytes"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

// raw asks as a browser that unpacks by itself, and gives the answer as it came.
func raw(t *testing.T, address, encodings string) (*http.Response, []byte) {
	t.Helper()
	r, _ := http.NewRequest("GET", address, nil)
	r.Header.Set("Accept-Encoding", encodings)
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, body
}

func TestFilesArePackedAsSmallAsTheyGet(t *testing.T) {
	s := open(t)
	style := regexp.MustCompile(`/asset/style\.[0-9a-f]+\.css`).FindString(s.visitor().get("/").body)
	_, plain := raw(t, s.at.URL+style, "identity")
	var want bytes.Buffer
	z, _ := gzip.NewWriterLevel(&want, gzip.BestCompression)
	_, _ = z.Write(plain)
	_ = z.Close()
	_, zipped := raw(t, s.at.URL+style, "gzip")
	for until := time.Now().Add(time.Minute); len(zipped) > want.Len() && time.Now().Before(until); { // it is packed well beside the first answers
		time.Sleep(5 * time.Millisecond)
		_, zipped = raw(t, s.at.URL+style, "gzip")
	}
	res, packed := raw(t, s.at.URL+style, "gzip, deflate, br")
	if res.Header.Get("Content-Encoding") != "br" {
		t.Skip("the style is newer than what is packed of it: go test ./web -run TestBrotli -update")
	}
	got, err := io.ReadAll(brotli.NewReader(strings.NewReader(string(packed))))
	if err != nil || string(got) != string(plain) {
		t.Errorf("unpacked it is another file: %v", err)
	}
	if len(packed) >= len(zipped) || len(zipped) != want.Len() {
		t.Errorf("%d bytes plain, %d gzip, %d brotli", len(plain), len(zipped), len(packed))
	}
	if len(packed) > 12<<10 {
		t.Errorf("the style is %d bytes, more than 12 kB", len(packed))
	}
}

func TestPagesArePackedForThoseWhoUnpack(t *testing.T) {
	s := open(t)
	for _, tt := range []struct{ accepts, want string }{
		{"gzip", "gzip"}, {"br;q=1.0, gzip;q=0.8", "gzip"}, {"identity", ""}, {"gzip;q=0", ""}, {"br", ""},
	} {
		res, body := raw(t, s.at.URL+"/", tt.accepts)
		if got := res.Header.Get("Content-Encoding"); got != tt.want {
			t.Errorf("%s: %q", tt.accepts, got)
		}
		if tt.want == "gzip" {
			z, err := gzip.NewReader(strings.NewReader(string(body)))
			if err != nil {
				t.Fatal(err)
			}
			body, _ = io.ReadAll(z)
		}
		if !strings.Contains(string(body), "</html>") || res.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%s: Vary %q, %d bytes", tt.accepts, res.Header.Get("Vary"), len(body))
		}
	}
}
