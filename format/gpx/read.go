package gpx

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/markup"
	"github.com/legwork-run/legwork/training"
)

// Read reads the recorded activities of a GPX file. Times without an offset
// are UTC, as the format says; civil times come from an offset in the file,
// else from zone (nil = UTC). The name stands in notes and errors.
//
// A file without recorded points, or that is no GPX or is hostile, gives a
// *training.InvalidError. A file that breaks off gives what came before, and a
// note.
func Read(r io.Reader, name string, zone *time.Location) (activity.File, error) {
	p := parser{walk: markup.NewWalk(r)}
	err := p.walk.Run(p.start, p.end)
	var refused *markup.RefusedError
	switch {
	case errors.As(err, &refused):
		return activity.File{}, activity.Refuse(name, "refused: "+refused.Why)
	case err != nil && !markup.Broken(err):
		return activity.File{}, fmt.Errorf("read %s: %w", name, err)
	case p.walk.Root != "gpx":
		return activity.File{}, activity.Refuse(name, "not a GPX file: its first element is not gpx; export the activity again")
	}
	f := activity.File{Activities: activities(p.tracks, name, zone)}
	if err != nil {
		f.Notes = append(f.Notes, training.Note{Source: name, Line: p.walk.Line(), Text: "the file breaks off or is damaged here; what came before was read"})
	}
	if p.zoneless {
		f.Notes = append(f.Notes, training.Note{Source: name, Text: "its times name no zone; read as UTC"})
	}
	if len(f.Activities) == 0 {
		return f, activity.Refuse(name, p.nothing(err))
	}
	return f, nil
}

// parser gathers tracks as the elements come by.
type parser struct {
	walk     *markup.Walk
	tracks   []track
	title    string // of the whole file
	point    point
	inPoint  bool
	points   int // on tracks
	routes   int // points of routes
	marks    int // waypoints
	zoneless bool
}

func (p *parser) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "trk":
		p.tracks = append(p.tracks, track{name: p.title})
		if len(p.tracks) > activity.MaxPerFile {
			return &markup.RefusedError{Why: fmt.Sprintf("it holds more than %d tracks; export a part of it", activity.MaxPerFile)}
		}
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
	return nil
}

func (p *parser) end(local, text string) {
	parent := p.walk.Above(1)
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
		return "a planned route, not an activity: its points carry no times; give the recorded activity"
	case err != nil:
		return fmt.Sprintf("damaged at line %d, before the first recorded point; export it again", p.walk.Line())
	case p.routes > 0:
		return "a planned route, not an activity; give the recorded activity"
	case p.marks > 0:
		return "it holds waypoints only, no recorded track; give the recorded activity"
	}
	return "it holds no recorded track; export the activity again"
}
