package runfile

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/fit"
	"github.com/legwork-run/legwork/format/gpx"
	"github.com/legwork-run/legwork/format/tcx"
)

// open reads one file of any kind, archives included.
func (im *imports) open(f source, size int64, at place) error {
	in := bufio.NewReaderSize(f, 64<<10)
	head, err := in.Peek(headSize)
	if len(head) == 0 && err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if len(head) == 0 {
		return activity.Refuse(at.shown, "the file is empty; export it again")
	}
	k, root := kindOf(head, at.base)
	switch k {
	case kindZip:
		return im.zip(f, in, size, at)
	case kindGzip:
		return im.gzip(in, at)
	case kindFIT, kindGPX, kindTCX:
		return im.recording(k, in, at)
	case kindStrava:
		im.strava(in, at.shown, im.besideTable(at))
		return nil
	case kindLifts:
		return activity.Refuse(at.shown, liftsWords)
	case kindUTF16:
		return activity.Refuse(at.shown, utf16Words)
	case kindICS, kindCSV:
		return im.plan(k, in, at)
	}
	if root != "" {
		return &foreignError{root}
	}
	return errForeign
}

// recording reads what a watch recorded.
func (im *imports) recording(k kind, in io.Reader, at place) error {
	var f activity.File
	var err error
	switch k {
	case kindFIT:
		var whole fit.File
		whole, err = fit.Read(in, at.shown, im.opt.Zone)
		f = whole.File
	case kindGPX:
		f, err = gpx.Read(in, at.shown, im.opt.Zone)
	default:
		f, err = tcx.Read(in, at.shown, im.opt.Zone)
	}
	im.add(f)
	return err
}

// besideTable opens the activity files beside a Strava table that was handed
// over alone; nil inside archives.
func (im *imports) besideTable(at place) func(string) (activity.File, error) {
	if at.dir == "" {
		return nil
	}
	return func(name string) (activity.File, error) {
		root, err := os.OpenRoot(at.dir)
		if err != nil {
			return activity.File{}, errors.New("its folder cannot be read")
		}
		defer root.Close()
		clean := path.Clean("/" + name)[1:]
		info, err := root.Lstat(clean)
		if err != nil || !info.Mode().IsRegular() {
			return activity.File{}, errors.New("its activity file is not there")
		}
		inner := newImport(im.name, Options{Zone: im.opt.Zone})
		e := entry{name: clean, size: info.Size(), open: func() (source, error) { return root.Open(clean) }}
		err = inner.entry(e, place{shown: clean, base: path.Base(clean)})
		return activity.File{Activities: inner.activities, Notes: inner.cal.Notes}, err
	}
}

// gzip reads the file packed in a gzip stream.
func (im *imports) gzip(in io.Reader, at place) error {
	if at.depth >= maxDepth {
		return &refusedError{"archives are nested too deep; unpack them first"}
	}
	packed := &counter{r: in}
	unpacked, err := gzip.NewReader(packed)
	if err != nil {
		return activity.Refuse(at.shown, "a damaged gzip file; download it again")
	}
	at.depth++
	at.dir = ""
	at.base = strings.TrimSuffix(at.base, path.Ext(at.base))
	whole := &soft{r: unpacked}
	err = im.open(io.NopCloser(&guard{r: whole, budget: &im.budget, packed: func() int64 { return packed.n }}), -1, at)
	if whole.damaged {
		im.note(at.shown, 0, damaged)
	}
	return err
}

// zip reads all files of a zip. One on disk is read in place; one inside
// another archive is unpacked into memory, within a bound.
func (im *imports) zip(f source, in io.Reader, size int64, at place) error {
	if at.depth >= maxDepth {
		return &refusedError{"archives are nested too deep; unpack them first"}
	}
	file, ok := f.(io.ReaderAt)
	if !ok {
		data, err := io.ReadAll(io.LimitReader(in, maxInner+1))
		if err != nil {
			return err
		}
		if len(data) > maxInner {
			return &refusedError{fmt.Sprintf("an archive within an archive is larger than %d MiB; unpack it first", maxInner>>20)}
		}
		file, size = bytes.NewReader(data), int64(len(data))
	}
	ration := &rationed{r: file, left: maxDirectory}
	z, err := zip.NewReader(ration, size)
	ration.off = true
	var refused *refusedError
	switch {
	case errors.As(err, &refused):
		return err
	case err != nil && !errors.Is(err, zip.ErrInsecurePath):
		return activity.Refuse(at.shown, "a damaged zip: its list of files cannot be read; download it again")
	case len(z.File) > maxEntries:
		return &refusedError{fmt.Sprintf("it holds more than %d files; give the folder of activities alone", maxEntries)}
	}
	im.tree(im.entries(z), at.shown+": ", at.depth+1)
	return nil
}

// entries are the files of a zip, each behind the bounds. Folders and links
// are left out.
func (im *imports) entries(z *zip.Reader) []entry {
	var all []entry
	for _, f := range z.File {
		if !f.Mode().IsRegular() {
			continue
		}
		all = append(all, entry{name: strings.ReplaceAll(f.Name, `\`, "/"), size: -1, open: func() (source, error) {
			if f.Flags&1 != 0 {
				return nil, &refusedError{"it is encrypted; unpack it first"}
			}
			r, err := f.Open()
			if err != nil {
				return nil, fmt.Errorf("unpack: %w", err)
			}
			packed := int64(min(f.CompressedSize64, 1<<40))
			whole := &soft{r: r}
			return &member{Reader: &guard{r: whole, budget: &im.budget, packed: func() int64 { return packed }}, Closer: r, whole: whole}, nil
		}})
	}
	return all
}

// member is an opened file of a zip.
type member struct {
	io.Reader
	io.Closer
	whole *soft
}

// damaged is told of a packed file whose packing breaks off.
const damaged = "the packed file is damaged or cut off; what came before was read"
