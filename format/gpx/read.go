package gpx

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/markup"
	"github.com/legwork-run/legwork/training"
)

// maxText is how much of a text is kept: titles may be long, numbers not.
const maxText = 1024

// Read reads the recorded activities of a GPX file. Times without an offset
// are UTC, as the format says; civil times come from an offset in the file,
// else from zone (nil = UTC). The name stands in notes and errors.
//
// A file without recorded points, or that is no GPX or is hostile, gives a
// *training.InvalidError. A file that breaks off gives what came before, and a
// note.
func Read(r io.Reader, name string, zone *time.Location) (activity.File, error) {
	p := parser{in: markup.NewReader(r)}
	err := p.run()
	var refused *markup.RefusedError
	switch {
	case errors.As(err, &refused):
		return activity.File{}, activity.Refuse(name, "refused: "+refused.Why)
	case err != nil && !markup.Broken(err):
		return activity.File{}, fmt.Errorf("read %s: %w", name, err)
	case p.root != "gpx":
		return activity.File{}, activity.Refuse(name, "not a GPX file: its first element is not gpx")
	}
	f := activity.File{Activities: activities(p.tracks, name, zone)}
	if err != nil {
		f.Notes = append(f.Notes, training.Note{Source: name, Line: p.in.Line(), Text: "the file breaks off or is damaged here; what came before was read"})
	}
	if p.zoneless {
		f.Notes = append(f.Notes, training.Note{Source: name, Text: "its times name no zone; read as UTC"})
	}
	if len(f.Activities) == 0 {
		return f, activity.Refuse(name, p.nothing(err))
	}
	return f, nil
}

// parser walks the elements with the path to where it is.
type parser struct {
	in       *markup.Reader
	root     string
	path     []string
	text     strings.Builder
	tracks   []track
	title    string // of the whole file
	point    point
	inPoint  bool
	points   int // on tracks
	routes   int // points of routes
	marks    int // waypoints
	zoneless bool
}

func (p *parser) run() error {
	for {
		tok, err := p.in.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := tok.(type) {
		case xml.StartElement:
			p.start(t)
			if len(p.tracks) > activity.MaxPerFile {
				return &markup.RefusedError{Why: fmt.Sprintf("it holds more than %d tracks", activity.MaxPerFile)}
			}
		case xml.CharData:
			if p.text.Len()+len(t) <= maxText {
				p.text.Write(t)
			}
		case xml.EndElement:
			p.end(t.Name.Local)
		}
	}
}

func (p *parser) start(e xml.StartElement) {
	p.text.Reset()
	if p.root == "" {
		p.root = e.Name.Local
	}
	p.path = append(p.path, e.Name.Local)
	switch e.Name.Local {
	case "trk":
		p.tracks = append(p.tracks, track{name: p.title})
	case "trkseg":
		if len(p.tracks) > 0 {
			p.track().openSegment()
		}
	case "trkpt":
		p.point, p.inPoint = newPoint(markup.Attr(e, "lat"), markup.Attr(e, "lon")), true
	case "rtept":
		p.routes++
	case "wpt":
		p.marks++
	}
}

func (p *parser) end(local string) {
	text := strings.TrimSpace(p.text.String())
	p.text.Reset()
	if len(p.path) > 0 {
		p.path = p.path[:len(p.path)-1]
	}
	parent := ""
	if len(p.path) > 0 {
		parent = p.path[len(p.path)-1]
	}
	switch {
	case local == "trkpt":
		p.endPoint()
	case p.inPoint:
		p.inPointText(local, parent, text)
	case local == "name" && parent == "trk":
		p.track().name = text
	case local == "type" && parent == "trk":
		p.track().kind = text
	case local == "name" && (parent == "metadata" || parent == "gpx"):
		p.title = text
	}
}

func (p *parser) inPointText(local, parent, text string) {
	switch {
	case local == "time" && parent == "trkpt":
		p.zoneless = p.point.setTime(text) || p.zoneless
	case local == "ele" && parent == "trkpt":
		p.point.setHeight(text)
	case local == "hr" || local == "heartrate":
		p.point.setHeart(text)
	}
}

func (p *parser) endPoint() {
	p.inPoint = false
	p.points++
	if len(p.tracks) > 0 {
		p.track().add(p.point)
	}
}

func (p *parser) track() *track { return &p.tracks[len(p.tracks)-1] }

// nothing says what the file is when it holds no activity.
func (p *parser) nothing(err error) string {
	switch {
	case p.points > 0:
		return "a planned route, not an activity: its points carry no times"
	case err != nil:
		return fmt.Sprintf("damaged at line %d, before the first recorded point", p.in.Line())
	case p.routes > 0:
		return "a planned route, not an activity"
	case p.marks > 0:
		return "it holds waypoints only, no recorded track"
	}
	return "it holds no recorded track"
}
