package main

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func authorityIn(t *testing.T, dir string, now func() time.Time) *authority {
	t.Helper()
	a, err := openAuthority(dir, now)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// leafFor is the certificate for a name, held against the authority as a phone
// does.
func leafFor(t *testing.T, a *authority, name string, at time.Time) *x509.Certificate {
	t.Helper()
	c, err := a.certificate(&tls.ClientHelloInfo{ServerName: name})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Leaf.Verify(x509.VerifyOptions{Roots: trusting(a), DNSName: name, CurrentTime: at}); err != nil {
		t.Errorf("%s: %v", name, err)
	}
	return c.Leaf
}

func trusting(a *authority) *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(a.pair.Leaf)
	return pool
}

func TestACertificateMadeHereIsGoodAtHome(t *testing.T) {
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	dir := t.TempDir()
	a := authorityIn(t, dir, clock)
	first := leafFor(t, a, "localhost", now)
	for _, address := range []string{"127.0.0.1", "::1"} {
		if err := first.VerifyHostname(address); err != nil {
			t.Error(err)
		}
	}
	if days := first.NotAfter.Sub(now).Hours() / 24; days > 825 {
		t.Errorf("it is good for %v days, and phones refuse it", days)
	}
	again := authorityIn(t, dir, clock)
	if !bytes.Equal(again.pair.Certificate[0], a.pair.Certificate[0]) || !leafFor(t, again, "localhost", now).Equal(first) {
		t.Error("the second start made others")
	}
	now = now.AddDate(0, 0, leafDays-renewDays+1)
	if later := leafFor(t, again, "localhost", now); later.Equal(first) || !later.NotAfter.After(first.NotAfter) {
		t.Error("it was not renewed before its end")
	}
	now = now.AddDate(authorityYears, 0, 0)
	if last := authorityIn(t, dir, clock); last.pair.Leaf.Equal(a.pair.Leaf) {
		t.Error("an authority that is over was kept")
	}
}

func TestAnAuthorityVouchesForHomeAlone(t *testing.T) {
	a := authorityIn(t, t.TempDir(), time.Now)
	forged, err := a.make("forged", &x509.Certificate{
		DNSNames: []string{"bank.example.com"}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}, &a.pair, time.Now().AddDate(0, 0, 10))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := forged.Leaf.Verify(x509.VerifyOptions{Roots: trusting(a), DNSName: "bank.example.com"}); err == nil {
		t.Error("with its key another site can be feigned")
	}
}

func TestKeysAreTheirOwnersAlone(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("rights are others there")
	}
	dir := t.TempDir()
	leafFor(t, authorityIn(t, dir, time.Now), "localhost", time.Now())
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(files) != 2 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, f := range files {
		if info, err := os.Stat(f); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", f, info.Mode(), err)
		}
	}
}

func TestASpoiltCertificateIsMadeAnew(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"ca.pem", "site.pem"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("spoilt"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	leafFor(t, authorityIn(t, dir, time.Now), "localhost", time.Now())
}

func TestASiteAtHomeSpeaksHTTPS(t *testing.T) {
	data := t.TempDir()
	s := serve(t, serveFlags{https: "local", http: "127.0.0.1:0"}, data)
	a := authorityIn(t, filepath.Join(data, "https"), time.Now)
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: trusting(a)}}}
	defer client.CloseIdleConnections()
	if !strings.HasPrefix(s.address, "https://localhost:") {
		t.Fatalf("it is at %s:\n%s", s.address, s.out)
	}
	if status, body := get(t, client, s.address+"/health"); status != http.StatusOK || body != "ok\n" {
		t.Errorf("%d %q", status, body)
	}
	if _, body := get(t, client, s.address+"/https"); !strings.Contains(body, a.shown().Print) || !strings.Contains(body, "Certificate Trust Settings") {
		t.Errorf("the page does not show how to trust it: %s", body)
	}
	if status, body := get(t, client, s.address+"/legwork-ca.crt"); status != http.StatusOK || body != string(a.pair.Certificate[0]) {
		t.Errorf("the certificate: %d, %d bytes", status, len(body))
	}
	if !strings.Contains(s.out.String(), a.shown().Print) {
		t.Errorf("the fingerprint is not said:\n%s", s.out)
	}
}
