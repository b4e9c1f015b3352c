package faulttest_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store/faulttest"
)

// hexed is a text as strace writes it under -xx.
func hexed(s string) string {
	var b strings.Builder
	for i := range len(s) {
		fmt.Fprintf(&b, `\x%02x`, s[i])
	}
	return b.String()
}

// traced fills a trace's texts in: {like this}.
func traced(text string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		word, after, _ := strings.Cut(rest, "}")
		b.WriteString(hexed(word))
		text = after
	}
}

// after is the disk after a trace.
func after(t *testing.T, trace string) *faulttest.Disk {
	t.Helper()
	d := faulttest.NewDisk("/d")
	if err := faulttest.Calls(strings.NewReader(traced(trace)), d.Do); err != nil {
		t.Fatal(err)
	}
	return d
}

const (
	made   = "1 openat(AT_FDCWD<{/}>, \"{/d/a}\", O_RDWR|O_CREAT, 0600) = 3<{/d/a}>\n"
	wrote  = "1 pwrite64(3<{/d/a}>, \"{one}\", 3, 0) = 3\n"
	synced = "1 fdatasync(3<{/d/a}>) = 0\n"
	folder = "1 fsync(4<{/d}>) = 0\n"
)

func TestWhatALossOfPowerLeaves(t *testing.T) {
	const more = "1 pwrite64(3<{/d/a}>, \"{two}\", 3, 3) = 3\n"
	for name, c := range map[string]struct{ trace, all, nothing string }{
		"a name that was not synced":             {made + wrote + synced, "map[]", "map[a:one]"},
		"bytes that were not synced":             {made + folder + wrote, "map[a:]", "map[a:one]"},
		"both synced":                            {made + folder + wrote + synced, "map[a:one]", "map[a:one]"},
		"bytes after the sync":                   {made + folder + wrote + synced + more, "map[a:one]", "map[a:onetwo]"},
		"a hole is zero":                         {made + folder + "1 pwrite64(3<{/d/a}>, \"{x}\", 1, 2) = 1\n" + synced, "map[a:\x00\x00x]", "map[a:\x00\x00x]"},
		"cut shorter":                            {made + folder + wrote + synced + "1 ftruncate(3<{/d/a}>, 1) = 0\n", "map[a:one]", "map[a:o]"},
		"emptied on opening":                     {made + folder + wrote + synced + strings.Replace(made, "O_CREAT", "O_TRUNC", 1), "map[a:one]", "map[a:]"},
		"a new name":                             {made + folder + wrote + synced + "1 rename(\"{/d/a}\", \"{/d/b}\") = 0\n", "map[a:one]", "map[b:one]"},
		"a new name synced":                      {made + folder + wrote + synced + "1 rename(\"{/d/a}\", \"{/d/b}\") = 0\n" + folder, "map[b:one]", "map[b:one]"},
		"a removed name":                         {made + folder + wrote + synced + "1 unlink(\"{/d/a}\") = 0\n", "map[a:one]", "map[]"},
		"a second name":                          {made + wrote + synced + "1 link(\"{/d/a}\", \"{/d/b}\") = 0\n" + folder, "map[a:one b:one]", "map[a:one b:one]"},
		"a write that ended after a sync began":  {made + folder + "1 pwrite64(3<{/d/a}>, \"{one}\", 3, 0 <unfinished ...>\n2 fdatasync(3<{/d/a}>) = 0\n1 <... pwrite64 resumed>) = 3\n", "map[a:]", "map[a:one]"},
		"a sync that has not ended":              {made + folder + wrote + "1 fdatasync(3<{/d/a}> <unfinished ...>\n", "map[a:]", "map[a:one]"},
		"a sync that ended later":                {made + folder + wrote + "1 fdatasync(3<{/d/a}> <unfinished ...>\n2 fsync(4<{/d}>) = 0\n1 <... fdatasync resumed>) = 0\n", "map[a:one]", "map[a:one]"},
		"a sync that failed":                     {made + folder + wrote + "1 fdatasync(3<{/d/a}>) = -1 EIO (Input/output error)\n", "map[a:]", "map[a:one]"},
		"a file that nobody can open any more":   {made + folder + "1 unlink(\"{/d/a}\") = 0\n1 pwrite64(3<{/d/a}>(deleted), \"{x}\", 1, 0) = 1\n", "map[a:]", "map[]"},
		"another folder":                         {strings.ReplaceAll(made+wrote, "/d/", "/e/"), "map[]", "map[]"},
		"a folder whose name begins like this":   {strings.ReplaceAll(made+wrote, "/d/", "/dd/"), "map[]", "map[]"},
		"a line that was cut off says nothing":   {made + folder + strings.TrimSuffix(wrote, "\n"), "map[a:]", "map[a:]"},
		"an exit between the calls says nothing": {made + folder + "1 +++ exited with 0 +++\n" + wrote + synced, "map[a:one]", "map[a:one]"},
	} {
		t.Run(name, func(t *testing.T) {
			d, dice := after(t, c.trace), rand.New(rand.NewPCG(1, 1))
			if got := shown(d.PowerCut(faulttest.All, dice)); got != c.all {
				t.Errorf("all lost: %q, want %q", got, c.all)
			}
			if got := shown(d.PowerCut(faulttest.Nothing, dice)); got != c.nothing {
				t.Errorf("nothing lost: %q, want %q", got, c.nothing)
			}
		})
	}
}

func shown(contents map[string][]byte) string {
	texts := map[string]string{}
	for name, b := range contents {
		texts[name] = string(b)
	}
	return fmt.Sprint(texts)
}

// TestATornWriteIsTornBetweenSectors: 1,024 bytes from 256 on lie in three
// sectors, of 256, 512 and 256 of them.
func TestATornWriteIsTornBetweenSectors(t *testing.T) {
	d := after(t, made+folder+"1 pwrite64(3<{/d/a}>, \"{"+strings.Repeat("x", 1024)+"}\", 1024, 256) = 1024\n")
	for loss, want := range map[faulttest.Loss]int{faulttest.Scattered: 8, faulttest.Tail: 4} {
		dice, seen := rand.New(rand.NewPCG(1, 1)), map[string]bool{}
		for range 300 {
			content := string(d.PowerCut(loss, dice)["a"])
			content += strings.Repeat("\x00", 1280-len(content))
			parts := ""
			for _, p := range []string{content[:256], content[256:512], content[512:1024], content[1024:]} {
				if strings.Trim(p, p[:1]) != "" {
					t.Fatalf("loss %d: a sector holds both", loss)
				}
				parts += map[byte]string{0: "-", 'x': "x"}[p[0]]
			}
			seen[parts] = true
		}
		// By coin any of the three may be missing; from the tail, the last ones.
		if len(seen) != want {
			t.Errorf("loss %d: %v, want %d ways", loss, seen, want)
		}
	}
}

func TestACallThatIsNotKnownIsSaid(t *testing.T) {
	for _, line := range []string{
		"1 fallocate(3<{/d/a}>, 0, 0, 4096) = 0\n",
		"1 write(3<{/d/a}>, \"{x}\", 1) = 1\n",
		"1 copy_file_range(3<{/d/a}>, NULL, 4<{/e/b}>, NULL, 5, 0) = 5\n",
		"1 rename(\"{/d/a}\", \"{/e/a}\") = 0\n",
		"1 pwrite64(3<{/d/b}>, \"{x}\", 1, 0) = 1\n",
		"1 pwrite64(3<{/d/a}>, \"{x}\", 1, zero) = 1\n",
	} {
		if err := faulttest.Calls(strings.NewReader(traced(made+line)), faulttest.NewDisk("/d").Do); err == nil {
			t.Errorf("%q passes", line)
		}
	}
}
