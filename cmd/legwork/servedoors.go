package main

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"golang.org/x/net/netutil"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web"
)

// doors are the addresses a site answers on, and how.
type doors struct {
	site, plain, metrics net.Listener // plain and metrics may be nil
	tls                  *tls.Config  // nil = without HTTPS
	authority            *web.Authority
	redirect             http.Handler // what plain answers; nil = the doorstep
}

// open takes the addresses.
func (f *serveFlags) open() (*doors, error) {
	site, plain := "127.0.0.1:8080", ""
	switch f.https {
	case "local":
		site, plain = ":8443", ":8080"
	case "auto":
		site, plain = ":443", ":80"
	}
	d := &doors{}
	var err error
	if d.site, err = listen("--listen", cmp.Or(f.listen, site)); err != nil {
		return nil, err
	}
	proxies, err := f.networks()
	if err != nil {
		return nil, err
	}
	d.site = share(netutil.LimitListener(d.site, mostConnections), proxies)
	if plain = cmp.Or(f.http, plain); plain != "" {
		if d.plain, err = listen("--http", plain); err != nil {
			d.Close()
			return nil, err
		}
		d.plain = share(netutil.LimitListener(d.plain, mostConnections), proxies)
	}
	if f.metrics != "" {
		if d.metrics, err = listen("--metrics", f.metrics); err != nil {
			d.Close()
			return nil, err
		}
	}
	return d, nil
}

// Close gives the addresses back.
func (d *doors) Close() {
	for _, l := range []net.Listener{d.site, d.plain, d.metrics} {
		if l != nil {
			_ = l.Close() // it may be closed by its server already
		}
	}
}

// listen takes an address, or says what is in the way.
func listen(flag, address string) (net.Listener, error) {
	l, err := net.Listen("tcp", address)
	if err == nil {
		return l, nil
	}
	why := plainError(err) + "; name another address, like 127.0.0.1:8090"
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		why = "another program answers there, perhaps Legwork itself; stop that one, or name another address, like 127.0.0.1:8090"
	case errors.Is(err, os.ErrPermission):
		why = "this system keeps ports below 1024 for itself; name another, like :8443, or let the program have it: sudo setcap cap_net_bind_service=+ep legwork"
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		why = "is no address of this machine; name one of its own, like :8080"
	}
	return nil, &training.InvalidError{Field: flag, Value: address, Why: why}
}

// answerBy chooses what the doors answer with.
func (f *serveFlags) answerBy(d *doors, w world, flags *diaryFlags) error {
	if f.https == "" {
		return nil
	}
	dir, err := dataDir(w, flags.data)
	if err != nil {
		return err
	}
	dir = filepath.Join(dir, "https")
	if err := makeDataDir(dir); err != nil {
		return err
	}
	if f.https == "auto" {
		m := f.certificates(dir)
		d.tls, d.redirect = m.TLSConfig(), m.HTTPHandler(nil)
		return nil
	}
	a, err := openAuthority(dir, w.now)
	if err != nil {
		return err
	}
	d.authority = a.shown()
	d.tls = &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: a.certificate}
	return nil
}

// serve answers by all doors until ctx ends or one of them fails.
func (d *doors) serve(ctx context.Context, site *web.Server, log *slog.Logger) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	main := serverOf(site.Handler(), log)
	main.TLSConfig = d.tls
	ended := make(chan error, 3)
	running := 1
	go func() { ended <- until(ctx, main, d.site) }()
	if d.plain != nil {
		h := d.redirect
		if h == nil {
			h = site.Doorstep(portOf(d.site.Addr()))
		}
		running++
		go func() { ended <- until(ctx, serverOf(h, log), d.plain) }()
	}
	if d.metrics != nil {
		running++
		go func() { ended <- until(ctx, serverOf(site.Metrics.Handler(), log), d.metrics) }()
	}
	var first error
	for range running {
		if err := <-ended; err != nil && first == nil {
			first = err
		}
		stop()
	}
	return first
}

// loopback reports whether no other machine reaches the site.
func (d *doors) loopback() bool {
	at, err := netip.ParseAddrPort(d.site.Addr().String())
	return err == nil && at.Addr().Unmap().IsLoopback()
}

func portOf(a net.Addr) string {
	_, port, _ := net.SplitHostPort(a.String())
	return port
}

// welcome says where the site is, where its data, and how it ends.
func (f *serveFlags) welcome(d *doors, s *served) string {
	var b strings.Builder
	scheme := "http"
	if d.tls != nil {
		scheme = "https"
	}
	fmt.Fprintf(&b, "Legwork is at %s\n", cmp.Or(f.public, f.first(scheme, d)))
	if !d.loopback() && f.https != "auto" && f.public == "" {
		for _, a := range homeAddresses() {
			fmt.Fprintf(&b, "In your network: %s://%s\n", scheme, net.JoinHostPort(a, portOf(d.site.Addr())))
		}
	}
	if d.authority != nil {
		fmt.Fprintf(&b, "The first time, open this on the phone; it shows how to trust the site:\n")
		for _, a := range homeAddresses() {
			fmt.Fprintf(&b, "  http://%s\n", net.JoinHostPort(a, portOf(d.plain.Addr())))
		}
		fmt.Fprintf(&b, "  (certificate SHA-256 %s)\n", d.authority.Print)
	}
	if d.metrics != nil {
		fmt.Fprintf(&b, "Metrics are at http://%s/metrics\n", d.metrics.Addr())
	}
	if f.demo {
		b.WriteString("This is a demonstration: whoever opens it is a runner four months into a marathon plan.\nWhat is done in it is gone when it stops. ")
	} else {
		fmt.Fprintf(&b, "Your data is in %s. ", s.where)
	}
	b.WriteString("Stop with Ctrl-C.\n")
	if !f.demo && s.fresh {
		b.WriteString("Nothing is kept yet. To look around first, see a runner in the middle of a plan: legwork serve --demo\n")
	}
	if !f.secure() && !d.loopback() {
		b.WriteString("Without HTTPS phones have no offline mode and no passkey; legwork serve --https local mends that.\n")
	}
	return b.String()
}

// first is the address to begin at. Browsers trust localhost as it is, and hold
// passkeys for it; not so for its number.
func (f *serveFlags) first(scheme string, d *doors) string {
	if f.https == "auto" {
		if portOf(d.site.Addr()) == "443" {
			return "https://" + f.domains[0]
		}
		return "https://" + net.JoinHostPort(f.domains[0], portOf(d.site.Addr()))
	}
	at, err := netip.ParseAddrPort(d.site.Addr().String())
	host := at.Addr().Unmap()
	if err != nil || host.IsLoopback() || host.IsUnspecified() {
		return scheme + "://" + net.JoinHostPort("localhost", portOf(d.site.Addr()))
	}
	return scheme + "://" + at.String()
}

// homeAddresses are those of this machine in its own network.
func homeAddresses() []string {
	all, err := net.InterfaceAddrs()
	if err != nil {
		return nil
	}
	var out []string
	for _, x := range all {
		if p, err := netip.ParsePrefix(x.String()); err == nil && p.Addr().Is4() && p.Addr().IsPrivate() {
			out = append(out, p.Addr().String())
		}
	}
	if name := machineName(); len(out) == 0 && name != "" {
		return []string{name}
	}
	return out
}
