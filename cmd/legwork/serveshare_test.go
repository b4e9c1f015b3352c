package main

import (
	"net"
	"net/netip"
	"testing"
)

// knocks are connections from addresses, one after the other.
type knocks struct {
	net.Listener
	from []string
}

type knock struct {
	net.Conn
	at   net.Addr
	shut *bool
}

func (k knock) RemoteAddr() net.Addr { return k.at }
func (k knock) Close() error         { *k.shut = true; return nil }

func (l *knocks) Accept() (net.Conn, error) {
	if len(l.from) == 0 {
		return nil, net.ErrClosed
	}
	at := net.TCPAddrFromAddrPort(netip.MustParseAddrPort(l.from[0]))
	l.from = l.from[1:]
	shut := new(bool)
	return knock{at: at, shut: shut}, nil
}

func TestNoNetworkTakesAllConnections(t *testing.T) {
	l := &knocks{from: []string{
		"203.0.113.7:1", "203.0.113.7:2", "203.0.113.7:3", "203.0.113.8:1", "[2001:db8::1]:1", "[2001:db8::2]:1", "[2001:db8::3]:1", "[2001:db8:0:1::1]:1",
		"[::ffff:203.0.113.7]:4", "127.0.0.1:1", "127.0.0.1:2", "127.0.0.1:3", "10.1.2.3:1", "10.1.2.3:2", "10.1.2.3:3",
	}}
	s := share(l, []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")})
	s.most = 2
	var in []net.Conn
	var got []string
	for {
		c, err := s.Accept()
		if err != nil {
			break
		}
		in, got = append(in, c), append(got, c.RemoteAddr().String())
	}
	want := []string{
		"203.0.113.7:1", "203.0.113.7:2", "203.0.113.8:1", "[2001:db8::1]:1", "[2001:db8::2]:1", "[2001:db8:0:1::1]:1",
		"127.0.0.1:1", "127.0.0.1:2", "127.0.0.1:3", "10.1.2.3:1", "10.1.2.3:2", "10.1.2.3:3",
	}
	if len(got) != len(want) {
		t.Fatalf("let in %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%d: %s, not %s", i, got[i], want[i])
		}
	}
	for _, c := range in {
		_ = c.Close()
		_ = c.Close() // twice gives one place back
	}
	if len(s.by) != 0 {
		t.Errorf("places stay taken: %v", s.by)
	}
	l.from = []string{"203.0.113.7:9"}
	if _, err := s.Accept(); err != nil {
		t.Error("it is not let in again")
	}
}
