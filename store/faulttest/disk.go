package faulttest

import (
	"fmt"
	"slices"
	"strings"
)

// Disk is one folder as the calls of a program leave it: what is surely on it,
// and what a loss of power may take.
//
//   - A write or a truncation is sure once an fsync or fdatasync of its file, that
//     began after it had ended, has ended. Until then each may be lost for itself,
//     whatever came later, and a write may be there in some of its sectors only.
//   - A name made, changed or removed is sure once an fsync of the folder is. Until
//     then the last ones may be lost, in their order, as on file systems that keep
//     a journal.
//   - What is written through mapped memory, as SQLite's -shm is, may be anything.
type Disk struct {
	dir     string
	sure    map[string]*file
	names   map[string]*file // as the program sees them
	renames []rename         // the way from sure to names
	syncing map[int]syncing  // by the call's number
}

// file is what a name stands for.
type file struct {
	sure    []byte
	pending []*change
}

// change is a write or a truncation that is not yet sure.
type change struct {
	call  int
	data  []byte // nil = a truncation
	at    int64
	ended bool
}

// rename is a change of names: what a name stands for from now on, nil = nothing.
// A rename is two in one step.
type rename []struct {
	name string
	file *file
}

// syncing is what a sync that has begun will make sure.
type syncing struct {
	file    *file
	changes []*change
	folder  bool
	renames int
}

// NewDisk is an empty folder.
func NewDisk(dir string) *Disk {
	return &Disk{dir, map[string]*file{}, map[string]*file{}, nil, map[int]syncing{}}
}

// Do takes in the beginning or end of a call. Calls about other folders do
// nothing. An error is a call about this one that Disk does not know.
func (d *Disk) Do(c Call) error {
	name, inside := d.inside(c.Path)
	to, toInside := d.inside(c.To)
	switch {
	case !inside:
		return nil
	case c.To != "" && !toInside:
		return fmt.Errorf("%s leads out of the folder, to %s", c.Path, c.To)
	}
	f := d.names[name]
	switch c.Name {
	case "pwrite64", "ftruncate":
		if f == nil {
			return fmt.Errorf("%s of %s, which was never made", c.Name, c.Path)
		}
		f.changed(c)
	case "fsync", "fdatasync":
		d.sync(c, name, f)
	case "open", "openat":
		d.open(c, name, f)
	case "rename", "renameat", "renameat2":
		if !c.End && f != nil {
			d.call(rename{{to, f}, {name, nil}})
		}
	case "link", "linkat":
		if !c.End && f != nil {
			d.call(rename{{to, f}})
		}
	case "unlink", "unlinkat":
		if !c.End && f != nil {
			d.call(rename{{name, nil}})
		}
	default:
		return fmt.Errorf("%s of %s is not known here", c.Name, c.Path)
	}
	return nil
}

// inside is the name of a path in the folder; the folder itself is "".
func (d *Disk) inside(path string) (string, bool) {
	if path == d.dir {
		return "", true
	}
	return strings.CutPrefix(path, d.dir+"/")
}

func (d *Disk) open(c Call, name string, f *file) {
	if c.End {
		return
	}
	if f == nil && c.Create {
		d.call(rename{{name, &file{}}})
	}
	if f != nil && c.Empty {
		f.pending = append(f.pending, &change{call: c.Number, ended: true})
	}
}

func (d *Disk) call(r rename) {
	r.on(d.names)
	d.renames = append(d.renames, r)
}

func (r rename) on(names map[string]*file) {
	for _, n := range r {
		if n.file == nil {
			delete(names, n.name)
			continue
		}
		names[n.name] = n.file
	}
}

func (f *file) changed(c Call) {
	if !c.End {
		f.pending = append(f.pending, &change{call: c.Number, data: c.Data, at: c.Offset})
		return
	}
	for _, x := range f.pending {
		if x.call == c.Number {
			x.ended = true
		}
	}
}

// sync notes at its beginning what it will make sure, and does so at its end.
func (d *Disk) sync(c Call, name string, f *file) {
	if !c.End {
		s := syncing{file: f, folder: name == "", renames: len(d.renames)}
		if f != nil {
			s.changes = slices.DeleteFunc(slices.Clone(f.pending), func(x *change) bool { return !x.ended })
		}
		d.syncing[c.Number] = s
		return
	}
	s, ok := d.syncing[c.Number]
	delete(d.syncing, c.Number)
	switch {
	case ok && s.folder:
		for _, r := range d.renames[:s.renames] {
			r.on(d.sure)
		}
		d.renames = d.renames[s.renames:]
	case ok && s.file != nil:
		for _, x := range s.changes {
			s.file.sure = x.on(s.file.sure, nil)
		}
		s.file.pending = slices.DeleteFunc(s.file.pending, func(x *change) bool { return slices.Contains(s.changes, x) })
	}
}
