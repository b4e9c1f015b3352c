package runfile

import (
	"cmp"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/strava"
	"github.com/legwork-run/legwork/training/order"
)

// source is an opened file.
type source interface {
	io.Reader
	io.Closer
}

// entry is a file in a folder or archive.
type entry struct {
	name string // slash-separated, below the folder or archive
	size int64
	open func() (source, error)
}

// place is where a file stands: how it is shown, its own name, and how deep in
// archives it is.
type place struct {
	shown string
	base  string
	dir   string // of a file on disk, for a lone Strava table; else ""
	depth int
}

// tree reads all files of a folder or archive:
//
//  1. A Strava export is its table and the files the table names; whatever
//     else lies in its folder is not opened.
//  2. Files known by name or without a telling name are opened and judged by
//     content; pictures, documents and the like are left alone.
//  3. A file that cannot be read is told and the next is read.
func (im *imports) tree(all []entry, prefix string, depth int) {
	order.By(all, func(a, b entry) int { return cmp.Compare(a.name, b.name) })
	var exports []string
	for _, e := range all {
		if path.Base(e.name) == "activities.csv" && !inside(exports, e.name) && im.isExport(e, all) {
			exports = append(exports, path.Dir(e.name))
		}
	}
	var rest []entry
	for _, e := range all {
		switch {
		case inside(exports, e.name):
		case candidate(e.name):
			rest = append(rest, e)
		default:
			im.ignored++
		}
	}
	im.todo += len(rest)
	for _, dir := range exports { // Rule 1.
		im.export(dir, all, prefix, depth)
	}
	for _, e := range rest { // Rule 2.
		shown := clean(prefix + e.name)
		err := im.entry(e, place{shown: shown, base: path.Base(e.name), depth: depth})
		switch {
		case errors.Is(err, errForeign):
			im.ignored++
		case err != nil: // Rule 3.
			im.fail(shown, err)
		}
		im.step()
	}
}

func (im *imports) entry(e entry, at place) error {
	f, err := e.open()
	if err != nil {
		return err
	}
	defer f.Close()
	err = im.open(f, e.size, at)
	if m, ok := f.(*member); ok && m.whole.damaged {
		im.note(at.shown, 0, damaged)
	}
	return err
}

// isExport reports whether e is the table of a Strava export: by its header,
// or in a language not known here by the folder of activities beside it.
func (im *imports) isExport(e entry, all []entry) bool {
	f, err := e.open()
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, headSize)
	n, _ := io.ReadFull(f, head)
	header := firstLine(head[:n])
	if strava.Is(header) {
		return true
	}
	beside := path.Join(path.Dir(e.name), "activities") + "/"
	return len(header) >= 10 && slices.ContainsFunc(all, func(o entry) bool { return strings.HasPrefix(o.name, beside) })
}

// export reads a Strava export whose table lies in dir.
func (im *imports) export(dir string, all []entry, prefix string, depth int) {
	find := func(name string) (entry, bool) {
		i, ok := slices.BinarySearchFunc(all, name, func(e entry, name string) int { return cmp.Compare(e.name, name) })
		if !ok {
			return entry{}, false
		}
		return all[i], true
	}
	table, _ := find(path.Join(dir, "activities.csv"))
	shown := clean(prefix + table.name)
	f, err := table.open()
	if err != nil {
		im.fail(shown, err)
		return
	}
	defer f.Close()
	im.strava(f, shown, func(name string) (activity.File, error) {
		e, ok := find(path.Join(dir, path.Clean("/" + name)[1:]))
		if !ok {
			return activity.File{}, errors.New("its activity file is not in the export")
		}
		inner := newImport(im.name, Options{Zone: im.opt.Zone})
		inner.budget.left = im.budget.left
		err := inner.entry(e, place{shown: clean(prefix + e.name), base: path.Base(e.name), depth: depth})
		im.budget.left = inner.budget.left
		return activity.File{Activities: inner.activities, Notes: inner.cal.Notes}, err
	})
}

// strava reads a Strava table with a way to open the files it names.
func (im *imports) strava(r io.Reader, shown string, open func(string) (activity.File, error)) {
	f, err := strava.Read(r, shown, strava.Options{Zone: im.opt.Zone, Open: open, Progress: func(done, total int) {
		if done == 1 {
			im.todo += total
		}
		im.step()
	}})
	if err != nil {
		im.fail(shown, err)
		return
	}
	im.add(f)
}

func inside(dirs []string, name string) bool {
	return slices.ContainsFunc(dirs, func(d string) bool { return d == "." || strings.HasPrefix(name, d+"/") })
}

// candidate reports whether a file is worth opening, by its name: of a known
// kind, or without an ending that says anything.
func candidate(name string) bool {
	base := strings.ToLower(path.Base(name))
	if hidden(base) || strings.HasPrefix(name, "__MACOSX/") {
		return false
	}
	switch path.Ext(strings.TrimSuffix(base, ".gz")) {
	case ".fit", ".gpx", ".tcx", ".ics", ".ical", ".csv", ".tsv", ".zip", ".xml", "", ".gz":
		return true
	}
	return false
}

// hidden reports whether a name is one that systems hide.
func hidden(base string) bool { return strings.HasPrefix(base, ".") }
