package main

import (
	"net"
	"net/netip"
	"slices"
	"sync"
)

// mostOfANetwork is how many of the connections one network may hold, so that
// whoever opens all they can leaves room for others.
//
// House rule: half; a club behind one address, or a proxy that nobody told of, has
// that too.
const mostOfANetwork = mostConnections / 2

// shared is a listener whose connections are shared out among networks. This
// machine and the proxies that are trusted stand for many.
type shared struct {
	net.Listener
	proxies []netip.Prefix
	most    int

	mu sync.Mutex
	by map[netip.Prefix]int
}

func share(l net.Listener, proxies []netip.Prefix) *shared {
	return &shared{Listener: l, proxies: proxies, most: mostOfANetwork, by: map[netip.Prefix]int{}}
}

// Accept gives the next connection of a network that has not too many.
func (s *shared) Accept() (net.Conn, error) {
	for {
		c, err := s.Listener.Accept()
		if err != nil {
			return nil, err
		}
		of, counts := s.network(c.RemoteAddr())
		switch {
		case !counts:
			return c, nil
		case s.take(of):
			return &sharedConn{Conn: c, done: sync.OnceFunc(func() { s.give(of) })}, nil
		}
		_ = c.Close() // it was never theirs
	}
}

// network is where a connection comes from; false when it is not counted.
func (s *shared) network(from net.Addr) (netip.Prefix, bool) {
	at, err := netip.ParseAddrPort(from.String())
	a := at.Addr().Unmap().WithZone("")
	if err != nil || a.IsLoopback() || slices.ContainsFunc(s.proxies, func(p netip.Prefix) bool { return p.Contains(a) }) {
		return netip.Prefix{}, false
	}
	bits := 64 // what a household gets
	if a.Is4() {
		bits = 32
	}
	p, err := a.Prefix(bits)
	return p, err == nil
}

func (s *shared) take(of netip.Prefix) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.by[of] >= s.most {
		return false
	}
	s.by[of]++
	return true
}

func (s *shared) give(of netip.Prefix) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.by[of]--; s.by[of] <= 0 {
		delete(s.by, of)
	}
}

// sharedConn gives its place back when it is closed.
type sharedConn struct {
	net.Conn
	done func()
}

// Close closes it.
func (c *sharedConn) Close() error {
	defer c.done()
	return c.Conn.Close()
}
