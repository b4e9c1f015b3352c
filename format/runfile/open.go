package runfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/legwork-run/legwork/training"
)

// Options says how files are read. The zero value reads times as UTC.
type Options struct {
	// Zone is the athlete's, for files that give UTC only; nil = UTC.
	Zone *time.Location
	// From and To bound events of calendars that repeat; zero = unbounded.
	From, To training.Date
	// Units is the unit of a table's column called only "distance"; empty =
	// metric.
	Units training.Units
	// Unpacked is how many bytes all files may have when they are unpacked; 0 = 4
	// GiB, which is for files of one's own.
	Unpacked int64
	// Progress is told after each file of a folder or archive, and after each
	// row of a Strava export; nil = nobody. The total may grow on the way.
	Progress func(done, total int)
}

// Open reads the runs at path: a file of any known kind, a folder with all
// below it, or a zip. Done runs are marked so; planned ones come from calendars
// and tables. The same outing in several files counts once. Runs are in order
// of their start.
//
// A *training.InvalidError comes back when the path does not exist or nothing
// at all could be read; the calendar then still holds the remarks.
func Open(path string, opt Options) (training.Calendar, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return training.Calendar{}, refuse(path, "there is no such file or folder; check the name")
	case errors.Is(err, fs.ErrPermission):
		return training.Calendar{}, refuse(path, "it may not be read; allow it, or give another place")
	case err != nil:
		return training.Calendar{}, refuse(path, "it cannot be read")
	}
	im := newImport(filepath.Base(path), opt)
	switch {
	case info.IsDir():
		err = im.folder(path)
	case info.Mode().IsRegular():
		err = im.single(path, info.Size())
	default:
		return training.Calendar{}, refuse(path, "it is neither a file nor a folder; give one of the two")
	}
	cal := im.calendar()
	switch {
	case err != nil:
		return cal, explain(path, err)
	case im.understood == 0:
		return cal, refuse(path, im.nothing())
	}
	return cal, nil
}

// explain makes of an error with a single file one that the athlete can mend.
func explain(path string, err error) error {
	var invalid *training.InvalidError
	var refused *refusedError
	switch {
	case errors.As(err, &invalid):
		return invalid
	case errors.As(err, &refused):
		return refuse(path, "refused: "+refused.why)
	}
	return refuse(path, "it cannot be read: "+clean(err.Error()))
}

// refuse is the error for a path or file the athlete has to mend.
func refuse(name, why string) error {
	return &training.InvalidError{Field: clean(name), Why: why}
}

// nothing says why an archive or folder gave nothing.
func (im *imports) nothing() string {
	switch {
	case len(im.cal.Notes) > 0:
		n := im.cal.Notes[0]
		where := strings.TrimLeft(strings.TrimPrefix(n.Source, im.name), ":/ ")
		if n.Line > 0 {
			where += fmt.Sprintf(":%d", n.Line)
		}
		if where == "" {
			return "nothing in it could be read: " + n.Text
		}
		return "nothing in it could be read; " + where + ": " + n.Text
	case im.ignored > 0:
		return "it holds no file of a kind that is read here; give FIT, GPX, TCX, ICS, CSV or a Strava export"
	}
	return "it is empty; give the folder or archive the runs lie in"
}

// single reads one file that is not in an archive.
func (im *imports) single(path string, size int64) error {
	f, err := os.Open(path)
	if err != nil {
		return refuse(path, "it may not be read; allow it, or give another place")
	}
	defer f.Close()
	err = im.open(f, size, place{shown: im.name, base: im.name, dir: filepath.Dir(path)})
	if errors.Is(err, errForeign) {
		return refuse(path, foreignWords(err))
	}
	return err
}

// folder reads all regular files below path, in order of their names. Links
// are left alone, also by a Strava table that names one.
func (im *imports) folder(path string) error {
	root, err := os.OpenRoot(path)
	if err != nil {
		return refuse(path, "it may not be read; allow it, or give another place")
	}
	defer root.Close()
	var all []entry
	err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			im.note(clean(im.name+"/"+name), 0, "it may not be read; allow it, or give another place")
			return nil
		case hidden(d.Name()) && name != ".":
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case !d.Type().IsRegular():
			return nil
		case len(all) >= maxEntries:
			return fs.SkipAll
		}
		info, err := d.Info()
		if err == nil {
			all = append(all, entry{name: name, size: info.Size(), open: func() (source, error) { return root.Open(name) }})
		}
		return nil
	})
	if err != nil {
		return refuse(path, "it cannot be read")
	}
	if len(all) >= maxEntries {
		im.note(im.name, 0, tooManyEntries)
	}
	im.tree(all, im.name+"/", 0)
	return nil
}
