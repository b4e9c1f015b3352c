// Package timezone finds time zones by name, also on systems that have no table
// of them.
package timezone

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// zones is the table that comes with Go, lib/time/zoneinfo.zip, packed: its own
// package holds it plain, which is 0.3 MB more. `go test ./format/timezone -update`
// makes it anew.
//
//go:embed zones.zip.gz
var zones []byte

// Load finds a zone: "Europe/Berlin". Like time.LoadLocation it takes "" for UTC
// and "Local" for the machine's own.
func Load(name string) (*time.Location, error) {
	if zone, err := time.LoadLocation(name); err == nil {
		return zone, nil
	}
	return own(name)
}

// Machine is the machine's own zone, where its setting TZ may name one that the
// system has no table of.
func Machine(setting string) *time.Location {
	name := strings.TrimPrefix(setting, ":")
	if _, err := time.LoadLocation(name); err == nil {
		return time.Local
	}
	if zone, err := own(name); err == nil {
		return zone
	}
	return time.Local
}

// own finds a zone in the program's table.
func own(name string) (*time.Location, error) {
	table, err := table()
	if err != nil {
		return nil, err
	}
	f, err := table.Open(name)
	if err != nil {
		return nil, fmt.Errorf("unknown time zone %q", name)
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("unknown time zone %q", name)
	}
	return time.LoadLocationFromTZData(name, data)
}

// table is unpacked when it is first asked for: most systems have their own.
var table = sync.OnceValues(func() (*zip.Reader, error) {
	z, err := gzip.NewReader(bytes.NewReader(zones))
	if err != nil {
		return nil, fmt.Errorf("read time zones: %w", err)
	}
	plain, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("read time zones: %w", err)
	}
	return zip.NewReader(bytes.NewReader(plain), int64(len(plain)))
})
