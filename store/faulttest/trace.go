package faulttest

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// TraceFlags has strace write down, for Calls to read, every call that changes a
// file or a name, with all its bytes.
var TraceFlags = []string{"-f", "-qq", "--seccomp-bpf", "-y", "-xx", "-s", "67108864", "-e", "trace=open,openat,openat2,creat," +
	"write,pwrite64,writev,pwritev,pwritev2,copy_file_range,sendfile,ftruncate,truncate,fallocate," +
	"fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat"}

// Call is the beginning or the end of one system call. Threads' calls come
// between each other's; a disk may do what a call asks at any time in between.
type Call struct {
	Number int  // the same for beginning and end
	End    bool // the call returned; the rest is that of its beginning
	Name   string
	FD     int // of a write without an offset
	Path   string
	To     string // the new name of a rename or a link
	Create bool   // an open that makes the file if need be
	Empty  bool   // an open that truncates it
	Data   []byte
	Offset int64 // of a write; the length of a truncate
}

// Calls reads what strace wrote. Calls that failed are left out where that was
// known at once; the others do nothing to a Disk either.
func Calls(r io.Reader, each func(Call) error) error {
	open := map[string]Call{} // by thread
	number := 0
	for b := bufio.NewReaderSize(r, 1<<20); ; {
		line, err := b.ReadString('\n')
		if errors.Is(err, io.EOF) {
			return nil // what comes after the last end of line was cut off
		}
		if err != nil {
			return err
		}
		thread, text, _ := strings.Cut(line, " ")
		text = strings.TrimSpace(text)
		if strings.HasPrefix(text, "<... ") {
			if c, ok := open[thread]; ok {
				delete(open, thread)
				c.End = true
				if err := each(c); err != nil {
					return err
				}
			}
			continue
		}
		name, rest, ok := strings.Cut(text, "(")
		if !ok || strings.Contains(rest, ") = -1 ") {
			continue // an exit, a signal, or a failure
		}
		number++
		c, err := parse(name, rest)
		if err != nil {
			return fmt.Errorf("%s(%.200s: %w", name, rest, err)
		}
		c.Number = number
		if err := each(c); err != nil {
			return err
		}
		if strings.HasSuffix(text, "<unfinished ...>") {
			open[thread] = c
			continue
		}
		c.End = true
		if err := each(c); err != nil {
			return err
		}
	}
}

// parse reads the arguments of a call. All strings and paths are in hex, so that
// commas and brackets are strace's own.
func parse(name, rest string) (Call, error) {
	c := Call{Name: name}
	rest, _, _ = strings.Cut(rest, " <unfinished")
	rest, _, _ = strings.Cut(rest, ") = ")
	args := strings.Split(strings.TrimSuffix(strings.TrimSpace(rest), ")"), ", ")
	var err error
	text := func(i int) string {
		if i >= len(args) {
			err = errors.Join(err, fmt.Errorf("has no argument %d", i))
			return ""
		}
		return args[i]
	}
	unhex := func(s string) string {
		b, e := hex.DecodeString(strings.ReplaceAll(strings.Trim(s, `"`), `\x`, ""))
		err = errors.Join(err, e)
		return string(b)
	}
	number := func(i int) int64 {
		n, e := strconv.ParseInt(text(i), 10, 64)
		err = errors.Join(err, e)
		return n
	}
	file := func() {
		fd, path, _ := strings.Cut(text(0), "<")
		if strings.HasSuffix(path, "(deleted)") {
			return // nobody will ever see it again
		}
		c.FD, _ = strconv.Atoi(fd)
		c.Path = unhex(strings.TrimSuffix(path, ">"))
	}
	switch name {
	case "open":
		c.Path = unhex(text(0))
		c.Create, c.Empty = strings.Contains(text(1), "O_CREAT"), strings.Contains(text(1), "O_TRUNC")
	case "openat":
		c.Path = unhex(text(1))
		c.Create, c.Empty = strings.Contains(text(2), "O_CREAT"), strings.Contains(text(2), "O_TRUNC")
	case "pwrite64":
		file()
		c.Data, c.Offset = []byte(unhex(text(1))), number(3)
	case "write":
		file()
		c.Data = []byte(unhex(text(1)))
	case "ftruncate":
		file()
		c.Offset = number(1)
	case "rename", "link":
		c.Path, c.To = unhex(text(0)), unhex(text(1))
	case "renameat", "renameat2", "linkat":
		c.Path, c.To = unhex(text(1)), unhex(text(3))
	case "unlink":
		c.Path = unhex(text(0))
	case "unlinkat":
		c.Path = unhex(text(1))
	default:
		file()
	}
	return c, err
}
