package web

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// sourceOf is the address a request comes from: the one of the connection, or
// what the proxies that are trusted say of it. Of a chain, the last address that
// is no trusted proxy's: anything before it could have been written by anybody.
func (s *Server) sourceOf(r *http.Request) netip.Addr {
	at, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	from := at.Addr().Unmap()
	if !s.trusted(from) {
		return from
	}
	chain := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, text := range slices.Backward(chain) {
		hop, err := netip.ParseAddr(withoutPort(strings.TrimSpace(text)))
		if err != nil {
			return from
		}
		if from = hop.Unmap().WithZone(""); !s.trusted(from) {
			return from
		}
	}
	return from
}

// withoutPort is an address of a header without the port that some write.
func withoutPort(text string) string {
	if host, _, err := net.SplitHostPort(text); err == nil {
		return host
	}
	return strings.Trim(text, "[]")
}

func (s *Server) trusted(a netip.Addr) bool {
	return slices.ContainsFunc(s.Proxies, func(p netip.Prefix) bool { return p.Contains(a) })
}

// network is the network of who asks: an address of the old kind, the 64 bits
// that a household gets of the new kind.
func (s *Server) network(r *http.Request) string {
	from := s.sourceOf(r)
	if !from.Is6() {
		return from.String()
	}
	p, err := from.Prefix(64)
	if err != nil {
		return from.String()
	}
	return p.String()
}
