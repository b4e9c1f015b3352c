package chart_test

import (
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/picture/svg"
)

var update = flag.Bool("update", false, "rewrite the golden pictures")

func draw(t *testing.T, p chart.Picture) []byte {
	t.Helper()
	b, err := p.SVG()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestGoldenPictures(t *testing.T) {
	for _, s := range samples() {
		t.Run(s.name, func(t *testing.T) {
			got := draw(t, s.picture)
			file := filepath.Join("testdata", s.name+".svg")
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), string(got)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// element is an element of a picture with what a test asks about it.
type element struct {
	name   string
	a      map[string]string
	title  string // of its first child, where that is a title
	anchor string // of its text, its own or inherited
	text   string
}

// elements reads a picture, and fails where it is no XML.
func elements(t rapid.TB, picture []byte) []element {
	t.Helper()
	var list []element
	var open []int
	d := xml.NewDecoder(bytes.NewReader(picture))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return list
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, picture)
		}
		switch x := token.(type) {
		case xml.StartElement:
			e := element{name: x.Name.Local, a: map[string]string{}}
			for _, a := range x.Attr {
				e.a[a.Name.Local] = a.Value
			}
			if n := len(open); n > 0 {
				e.anchor = list[open[n-1]].anchor
			}
			if own := e.a["text-anchor"]; own != "" {
				e.anchor = own
			}
			open = append(open, len(list))
			list = append(list, e)
		case xml.CharData:
			if n := len(open); n > 0 {
				list[open[n-1]].text += string(x)
			}
		case xml.EndElement:
			if n := len(open); n > 1 && list[open[n-1]].name == "title" && open[n-2] == open[n-1]-1 {
				list[open[n-2]].title = list[open[n-1]].text
			}
			open = open[:len(open)-1]
		}
	}
}

func TestSameValueSameBytes(t *testing.T) {
	a, b := samples(), samples()
	for i := range a {
		if !bytes.Equal(draw(t, a[i].picture), draw(t, b[i].picture)) {
			t.Errorf("%s differs from itself", a[i].name)
		}
	}
}

func TestEveryStopOfTheKeyboardHasAName(t *testing.T) {
	for _, s := range samples() {
		stops := 0
		for _, e := range elements(t, draw(t, s.picture)) {
			if e.a["tabindex"] == "" {
				continue
			}
			stops++
			if e.a["tabindex"] != "0" || e.a["role"] != "img" || e.title == "" {
				t.Errorf("%s: %s has tabindex %q, role %q, name %q", s.name, e.name, e.a["tabindex"], e.a["role"], e.title)
			}
		}
		if empty := strings.HasSuffix(s.name, "-empty"); (stops == 0) != (empty && s.name != "multiples-empty") && !empty {
			t.Errorf("%s has %d stops", s.name, stops)
		}
	}
}

func TestThePictureIsNamed(t *testing.T) {
	for _, s := range samples() {
		list := elements(t, draw(t, s.picture))
		root := list[0]
		if root.title == "" || root.a["aria-labelledby"] != list[1].a["id"] {
			t.Errorf("%s: title %q, labelled by %q", s.name, root.title, root.a["aria-labelledby"])
		}
		if parts := strings.Contains(string(draw(t, s.picture)), "tabindex"); (root.a["role"] == "group") != parts {
			t.Errorf("%s has role %s, parts %v", s.name, root.a["role"], parts)
		}
	}
}

var colour = regexp.MustCompile(`#[0-9A-Fa-f]{6}`)
var variable = regexp.MustCompile(`var\(--([a-z0-9-]+),(#[0-9A-F]{6})\)`)

func TestEveryColourIsATokenWithItsLightValue(t *testing.T) {
	light := map[string]string{}
	for _, x := range svg.Tokens() {
		light[x.Name] = x.Light
	}
	for _, s := range samples() {
		for _, e := range elements(t, draw(t, s.picture)) {
			for name, v := range e.a {
				for _, m := range variable.FindAllStringSubmatch(v, -1) {
					if light[m[1]] != m[2] {
						t.Errorf("%s: %s is not the light value of %s", s.name, m[2], m[1])
					}
				}
				if colour.MatchString(variable.ReplaceAllString(v, "")) || name == "style" || name == "class" {
					t.Errorf("%s: %s=%q", s.name, name, v)
				}
			}
		}
	}
}

func TestIdsBeginWithThePrefix(t *testing.T) {
	b := bars(4, 2)
	seen := map[string]string{}
	for _, prefix := range []string{"", "a", "b"} {
		b.Prefix = prefix
		for _, e := range elements(t, draw(t, b)) {
			id := e.a["id"]
			if id == "" {
				continue
			}
			if by, twice := seen[id]; twice {
				t.Errorf("%s is in the pictures %q and %q", id, by, prefix)
			}
			seen[id] = prefix
			if !strings.HasPrefix(id, prefix) {
				t.Errorf("%s does not begin with %s", id, prefix)
			}
		}
	}
	b.Prefix = "no good"
	if _, err := b.SVG(); err == nil {
		t.Error("a prefix with a space is drawn")
	}
}

func TestTextStaysInThePicture(t *testing.T) {
	for _, s := range samples() {
		list := elements(t, draw(t, s.picture))
		width, _ := strconv.ParseFloat(list[0].a["width"], 64)
		height, _ := strconv.ParseFloat(list[0].a["height"], 64)
		for _, e := range list {
			if e.name != "text" {
				continue
			}
			x, _ := strconv.ParseFloat(e.a["x"], 64)
			y, _ := strconv.ParseFloat(e.a["y"], 64)
			long := svg.TextWidth(e.text, 12)
			left := map[string]float64{"": x, "start": x, "middle": x - long/2, "end": x - long}[e.anchor]
			if left < -1 || left+long > width+1 || y < 8 || y > height {
				t.Errorf("%s: %q at %v,%v, %s, is %v wide", s.name, e.text, x, y, e.anchor, long)
			}
		}
	}
}

// zipped is how many bytes go over the line.
func zipped(t *testing.T, b []byte) int {
	t.Helper()
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}

func TestAYearOfWeeksIsUnderFourKilobytes(t *testing.T) {
	uneven := bars(52, 3)
	for i := range uneven.Stacks {
		for j := range uneven.Stacks[i].Values {
			uneven.Stacks[i].Values[j] += float64((i*37+j*11)%97) + 0.5
		}
	}
	for _, s := range []sample{{"line", line(52)}, {"bars", bars(52, 2)}, {"bars of three", uneven}, {"multiples", multiples(52)},
		{"heat", heatWeeks(52)}, {"heat by day", pain(364)}, {"timeline", timeline()}} {
		picture := draw(t, s.picture)
		if n := zipped(t, picture); n > 4096 {
			t.Errorf("%s: %d bytes", s.name, n)
		} else {
			t.Logf("%s: %d bytes, %d zipped", s.name, len(picture), n)
		}
	}
}

func TestAPictureWithoutDataSaysSo(t *testing.T) {
	for _, s := range samples() {
		if !strings.HasSuffix(s.name, "-empty") {
			continue
		}
		if got := string(draw(t, s.picture)); !strings.Contains(got, "No data yet") && !strings.Contains(got, "No sets") {
			t.Errorf("%s:\n%s", s.name, got)
		}
		if rows := s.picture.Table().Rows; len(rows) != 0 {
			t.Errorf("%s has rows %q", s.name, rows)
		}
	}
	own := line(0)
	own.Empty = "3 more sessions"
	if got := string(draw(t, own)); !strings.Contains(got, "3 more sessions") {
		t.Errorf("its own words are missing:\n%s", got)
	}
}

func TestHostileTextStaysText(t *testing.T) {
	const evil = "\"><script>alert(1)</script>&amp;\x00\x1b]]>"
	frame := chart.Frame{Title: evil, Desc: evil, Empty: evil, Unit: chart.Unit{One: evil, Many: evil}}
	m := multiples(2)
	m.Frame = frame
	m.Cells[0].Name = evil
	b := bars(2, 2)
	b.Frame = frame
	b.Series[1].Name = evil
	l := line(2)
	l.Frame, l.BandName = frame, evil
	tl := timeline()
	tl.Frame, tl.Phases[0].Name, tl.Events[0].Name = frame, evil, evil
	ra := tally()
	ra.Frame, ra.Exercises[0].Name = frame, evil
	for _, p := range []chart.Picture{m, b, l, tl, ra, chart.Heat{Frame: frame, Points: pain(3).Points}, chart.Line{Frame: frame}} {
		for _, e := range elements(t, draw(t, p)) {
			if e.name == "script" {
				t.Errorf("%T holds a script", p)
			}
		}
		if html := string(p.Table().HTML()); strings.Contains(html, "<script") {
			t.Errorf("the table of %T holds a script", p)
		}
	}
}
