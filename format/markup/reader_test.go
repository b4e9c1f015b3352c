package markup_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/markup"
)

func ExampleReader() {
	r := markup.NewReader(strings.NewReader("\ufeff \n<a x='1'><ns:b>text</ns:b></a>"))
	for {
		tok, err := r.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		if e, ok := tok.(xml.StartElement); ok {
			fmt.Println(e.Name.Local, markup.Attr(e, "x"))
		}
	}
	// Output:
	// a 1
	// b
}

// drain reads all and is the error that ended it; nil at the end of the input.
func drain(in io.Reader) error {
	r := markup.NewReader(in)
	for {
		if _, err := r.Next(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func TestHostileInputIsRefused(t *testing.T) {
	manyAttributes := "<a"
	for i := range markup.MaxAttributes + 1 {
		manyAttributes += fmt.Sprintf(" a%d='1'", i)
	}
	for name, in := range map[string]string{
		"nested too deep":     strings.Repeat("<a>", markup.MaxDepth+1),
		"too many attributes": manyAttributes + ">",
		"declared entities":   `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>`,
		"an outside entity":   `<!DOCTYPE a [<!entity b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
		"a huge attribute":    `<a x="` + strings.Repeat("y", markup.MaxToken) + `">`,
		"a huge text":         `<a>` + strings.Repeat("y", markup.MaxToken) + `</a>`,
		"a huge comment":      `<!--` + strings.Repeat("y", markup.MaxToken) + `-->`,
		"an unknown encoding": `<?xml version="1.0" encoding="EBCDIC"?><a/>`,
	} {
		t.Run(name, func(t *testing.T) {
			var refused *markup.RefusedError
			if err := drain(strings.NewReader(in)); !errors.As(err, &refused) {
				t.Errorf("error = %v, want a RefusedError", err)
			}
		})
	}
}

// endless is a start of XML that never ends.
type endless struct {
	start string
	at    int
}

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'y'
		if e.at < len(e.start) {
			p[i] = e.start[e.at]
			e.at++
		}
	}
	return len(p), nil
}

func TestAnEndlessAttributeTakesBoundedMemory(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var refused *markup.RefusedError
	if err := drain(&endless{start: `<gpx x="`}); !errors.As(err, &refused) {
		t.Fatalf("error = %v, want a RefusedError", err)
	}
	runtime.ReadMemStats(&after)
	// A buffer that doubles to 1 MiB allocates less than 4 MiB in all, the
	// text made of it 1 MiB more.
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 8<<20 {
		t.Errorf("allocated %d bytes", grown)
	}
}

func TestWhatWatchesWriteIsForgiven(t *testing.T) {
	for name, in := range map[string]string{
		"blanks before the declaration": "  \n<?xml version=\"1.0\"?><a/>",
		"a byte order mark":             "\ufeff<?xml version=\"1.0\"?><a/>",
		"an undeclared prefix":          "<a><x:b>1</x:b></a>",
		"a document type":               "<!DOCTYPE a><a/>",
		"Latin-1":                       "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>L\xe4ufe</a>",
	} {
		t.Run(name, func(t *testing.T) {
			if err := drain(strings.NewReader(in)); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestLatin1BecomesUTF8(t *testing.T) {
	r := markup.NewReader(strings.NewReader("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>L\xe4ufe</a>"))
	for {
		tok, err := r.Next()
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := tok.(xml.CharData); ok {
			if string(text) != "Läufe" {
				t.Errorf("got %q", text)
			}
			return
		}
	}
}

func TestACutIsBrokenNotHostile(t *testing.T) {
	if err := drain(strings.NewReader("<a><b>1</b><b>")); !markup.Broken(err) {
		t.Errorf("error = %v, want one that is Broken", err)
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte("\ufeff<a x='1'><n:b>t</n:b><!-- c --></a>"))
	f.Add([]byte(`<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>`))
	f.Add([]byte("<?xml version=\"1.0\" encoding=\"latin1\"?><a>\xe4</a>"))
	f.Fuzz(func(t *testing.T, in []byte) { drain(strings.NewReader(string(in))) })
}

func BenchmarkReader(b *testing.B) {
	in := "<a>" + strings.Repeat("<p lat='52.1' lon='13.2'><e>31.5</e></p>", 10_000) + "</a>"
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		if err := drain(strings.NewReader(in)); err != nil {
			b.Fatal(err)
		}
	}
}
