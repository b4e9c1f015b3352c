package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web"
)

// How long the two certificates are good. Phones refuse one for a site that is
// good for more than 825 days, and say nothing of the authority's; a short one is
// no trouble where it is renewed by itself.
const (
	authorityYears = 10
	leafDays       = 90
	renewDays      = 30 // before it ends
)

// homeNames end the names that a machine can have at home and no site has outside.
var homeNames = []string{"localhost", "local", "lan", "home.arpa", "internal"}

// homeNetworks are those that are nobody's outside.
var homeNetworks = []string{
	"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7", "fe80::/10",
}

// authority signs the certificate of a site at home. A phone that trusts it gives
// it no more than that: it says itself that it vouches for this machine's name and
// home networks only, so that its key, if stolen, opens no bank.
type authority struct {
	dir  string
	now  func() time.Time
	pair tls.Certificate // its own
	host string          // this machine's name; empty = it has none that fits

	mu   sync.Mutex
	leaf *tls.Certificate
}

// openAuthority reads the authority of a folder, and makes one where there is none
// or its time is over.
func openAuthority(dir string, now func() time.Time) (*authority, error) {
	a := &authority{dir: dir, now: now, host: machineName()}
	pair, err := readPair(a.in("ca"))
	if err != nil || now().AddDate(0, 0, leafDays).After(pair.Leaf.NotAfter) {
		if pair, err = a.found(); err != nil {
			return nil, &training.InvalidError{Field: "--https", Value: "local", Why: "its certificate cannot be kept in " + dir + ": " + plainError(err) + "; give this program the right to, or name another folder with --data"}
		}
	}
	a.pair = pair
	if leaf, err := readPair(a.in("site")); err == nil && leaf.Leaf.CheckSignatureFrom(pair.Leaf) == nil {
		a.leaf = &leaf
	}
	return a, nil
}

func (a *authority) in(name string) string { return filepath.Join(a.dir, name) }

// machineName is what other machines call this one.
func machineName() string {
	name, err := os.Hostname()
	if err != nil || name == "" || len(name) > 60 || strings.ContainsAny(name, " _*:/") {
		return ""
	}
	return strings.ToLower(name)
}

// found makes the authority.
func (a *authority) found() (tls.Certificate, error) {
	names := slices.Clone(homeNames)
	if a.host != "" {
		names = append(names, a.host)
	}
	c := &x509.Certificate{
		Subject: pkix.Name{CommonName: strings.TrimSpace("Legwork " + a.host), Organization: []string{"Legwork"}},
		IsCA:    true, BasicConstraintsValid: true, MaxPathLenZero: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		PermittedDNSDomainsCritical: true, PermittedDNSDomains: names, PermittedIPRanges: networksOf(homeNetworks),
	}
	return a.make("ca", c, nil, a.now().AddDate(authorityYears, 0, 0))
}

func networksOf(list []string) []*net.IPNet {
	var out []*net.IPNet
	for _, text := range list {
		_, n, err := net.ParseCIDR(text)
		if err != nil {
			panic(err) // the list is above
		}
		out = append(out, n)
	}
	return out
}

// make makes a certificate and its key, signed by the authority, or by itself where
// there is none yet, and keeps both.
func (a *authority) make(name string, c *x509.Certificate, by *tls.Certificate, until time.Time) (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	if c.SerialNumber, err = rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120)); err != nil {
		return tls.Certificate{}, err
	}
	c.NotBefore, c.NotAfter = a.now().Add(-24*time.Hour), until // phones' clocks differ
	parent, signer := c, any(key)
	if by != nil {
		parent, signer = by.Leaf, by.PrivateKey
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, key.Public(), signer)
	if err != nil {
		return tls.Certificate{}, err
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return tls.Certificate{}, err
	}
	var text bytes.Buffer // one file, so that a key never stands beside another's certificate
	for _, b := range []*pem.Block{{Type: "PRIVATE KEY", Bytes: private}, {Type: "CERTIFICATE", Bytes: der}} {
		if err := pem.Encode(&text, b); err != nil {
			return tls.Certificate{}, err
		}
	}
	if err := replace("--https", a.in(name)+pairEnd, text.Bytes(), 0o600); err != nil {
		return tls.Certificate{}, err
	}
	return readPair(a.in(name))
}

// pairEnd ends the name of a file with a key and its certificate.
const pairEnd = ".pem"

func readPair(path string) (tls.Certificate, error) {
	text, err := os.ReadFile(path + pairEnd)
	if err != nil {
		return tls.Certificate{}, err
	}
	return tls.X509KeyPair(text, text)
}

// shown is the authority's certificate as phones take it.
func (a *authority) shown() *web.Authority {
	der := a.pair.Certificate[0]
	sum := sha256.Sum256(der)
	return &web.Authority{Certificate: der, Print: strings.ReplaceAll(fmt.Sprintf("% X", sum), " ", ":")}
}

// certificate is the site's for whoever knocks. It is made anew before it ends, and
// when the machine is reached by a name or address that it does not have yet: at
// home they change.
func (a *authority) certificate(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.leaf != nil && a.now().AddDate(0, 0, renewDays).Before(a.leaf.Leaf.NotAfter) && a.leaf.Leaf.VerifyHostname(asked(hello)) == nil {
		return a.leaf, nil
	}
	names, addresses := a.names()
	if a.leaf != nil && a.now().AddDate(0, 0, renewDays).Before(a.leaf.Leaf.NotAfter) && covers(a.leaf.Leaf, names, addresses) {
		return a.leaf, nil // they ask for a name that is not ours
	}
	leaf, err := a.make("site", &x509.Certificate{
		Subject: pkix.Name{CommonName: "Legwork"}, KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		DNSNames: names, IPAddresses: addresses,
	}, &a.pair, a.now().AddDate(0, 0, leafDays))
	if err != nil {
		return nil, err
	}
	a.leaf = &leaf
	return a.leaf, nil
}

// asked is the name or address somebody knocks at.
func asked(hello *tls.ClientHelloInfo) string {
	if hello.ServerName != "" || hello.Conn == nil {
		return hello.ServerName
	}
	host, _, _ := net.SplitHostPort(hello.Conn.LocalAddr().String())
	host, _, _ = strings.Cut(host, "%")
	return host
}

// names are all that this machine is reached by, as far as the authority vouches
// for them.
func (a *authority) names() ([]string, []net.IP) {
	names := []string{"localhost"}
	for _, n := range []string{a.host, a.host + ".local", a.host + ".lan"} {
		if a.host != "" && a.vouches(n) && !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	addresses := []net.IP{net.IPv4(127, 0, 0, 1).To4(), net.IPv6loopback}
	all, _ := net.InterfaceAddrs() // without them it answers on this machine
	for _, x := range all {
		n, ok := x.(*net.IPNet)
		if !ok || n.IP.IsLoopback() || !slices.ContainsFunc(a.pair.Leaf.PermittedIPRanges, func(p *net.IPNet) bool { return p.Contains(n.IP) }) {
			continue
		}
		addresses = append(addresses, n.IP)
	}
	return names, addresses
}

// vouches reports whether the authority may sign for a name.
func (a *authority) vouches(name string) bool {
	return slices.ContainsFunc(a.pair.Leaf.PermittedDNSDomains, func(d string) bool { return name == d || strings.HasSuffix(name, "."+d) })
}

func covers(c *x509.Certificate, names []string, addresses []net.IP) bool {
	for _, n := range names {
		if !slices.Contains(c.DNSNames, n) {
			return false
		}
	}
	for _, x := range addresses {
		if !slices.ContainsFunc(c.IPAddresses, x.Equal) {
			return false
		}
	}
	return true
}
