package runfile

import (
	"archive/zip"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// Bounds against archives made to exhaust memory, time or disk. House rules:
// twenty years of daily runs are 10 000 files of about a megabyte; text packs
// to a twentieth, and only filler packs to less than a hundredth.
const (
	maxEntries   = 100_000   // files in a folder or archive
	maxDirectory = 16 << 20  // bytes of an archive's list of entries
	maxUnpacked  = 256 << 20 // bytes of one file
	maxTotal     = 4 << 30   // bytes of all files of one import
	maxRatio     = 250       // unpacked to packed, beyond freeRatio
	freeRatio    = 1 << 20   // unpacked bytes that no ratio is asked of
	maxDepth     = 3         // archives within archives, gzip included
	maxInner     = 64 << 20  // bytes of an archive within an archive
)

const tooManyEntries = "it holds too many files; those after the first 100000 were left out"

// refusedError reports an archive that breaks a bound.
type refusedError struct{ why string }

// Error says which.
func (e *refusedError) Error() string { return e.why }

// budget is what one import may still unpack.
type budget struct{ left, all int64 }

// guard reads an unpacking stream within the bounds.
type guard struct {
	r      io.Reader
	budget *budget
	packed func() int64 // bytes of the archive it came from so far
	out    int64
}

// Read fails once a bound is broken.
func (g *guard) Read(p []byte) (int, error) {
	n, err := g.r.Read(p)
	g.out += int64(n)
	g.budget.left -= int64(n)
	switch {
	case g.out > maxUnpacked:
		return 0, &refusedError{fmt.Sprintf("it unpacks to more than %d MiB; if you trust it, unpack it first", maxUnpacked>>20)}
	case g.out > freeRatio && g.out/maxRatio > g.packed():
		return 0, &refusedError{fmt.Sprintf("it unpacks to more than %d times its size; if you trust it, unpack it first", maxRatio)}
	case g.budget.left < 0:
		return 0, &refusedError{fmt.Sprintf("the import unpacks to more than %d MiB; give it in parts", g.budget.all>>20)}
	}
	return n, err
}

// counter counts what is read through it.
type counter struct {
	r io.Reader
	n int64
}

// Read counts.
func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// soft ends a damaged stream where the damage is, so that what came before can
// be read, and remembers that.
type soft struct {
	r       io.Reader
	damaged bool
}

// Read turns damage of the packing into an end.
func (s *soft) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	var corrupt flate.CorruptInputError
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, gzip.ErrChecksum) || errors.Is(err, gzip.ErrHeader) ||
		errors.Is(err, zip.ErrChecksum) || errors.Is(err, zip.ErrFormat) || errors.As(err, &corrupt) {
		s.damaged = true
		err = io.EOF
	}
	return n, err
}

// rationed lets only so many bytes of a file be read. Listing an archive takes
// memory for every entry, and the entries are listed before they can be counted.
type rationed struct {
	r    io.ReaderAt
	left int64
	off  bool // listing is over
}

// ReadAt fails when the ration is used up.
func (r *rationed) ReadAt(p []byte, at int64) (int, error) {
	if !r.off {
		if r.left -= int64(len(p)); r.left < 0 {
			return 0, &refusedError{"its list of files is too long; unpack it first"}
		}
	}
	return r.r.ReadAt(p, at)
}
