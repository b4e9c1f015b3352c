package tcx

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

// Read reads the activities of a TCX file. Times without an offset are UTC;
// civil times come from an offset in the file, else from zone (nil = UTC). The
// name stands in notes and errors.
//
// A file with workouts or courses only, without activities, or that is no TCX
// or is hostile, gives a *training.InvalidError. A file that breaks off gives
// what came before, and a note.
func Read(r io.Reader, name string, zone *time.Location) (activity.File, error) {
	p := parser{walk: markup.NewWalk(r)}
	err := p.walk.Run(p.start, p.end)
	var refused *markup.RefusedError
	switch {
	case errors.As(err, &refused):
		return activity.File{}, activity.Refuse(name, "refused: "+refused.Why)
	case err != nil && !markup.Broken(err):
		return activity.File{}, fmt.Errorf("read %s: %w", name, err)
	case p.walk.Root != "TrainingCenterDatabase":
		return activity.File{}, activity.Refuse(name, "not a TCX file: its first element is not TrainingCenterDatabase; export the activity again")
	}
	var f activity.File
	for _, r := range p.found {
		if a := r.activity(name, zone); a.Timer > 0 || a.Elapsed > 0 {
			f.Activities = append(f.Activities, a)
		}
	}
	if err != nil {
		f.Notes = append(f.Notes, training.Note{Source: name, Line: p.walk.Line(), Text: "the file breaks off or is damaged here; what came before was read"})
	}
	if len(f.Activities) == 0 {
		return f, activity.Refuse(name, p.nothing(err))
	}
	return f, nil
}

// parser gathers activities as the elements come by.
type parser struct {
	walk     *markup.Walk
	found    []recording
	inside   bool // an Activity
	workouts int
	courses  int
}

func (p *parser) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "Activity":
		p.inside = true
		p.found = append(p.found, recording{sport: markup.Attr(e, "Sport")})
		if len(p.found) > activity.MaxPerFile {
			return &markup.RefusedError{Why: fmt.Sprintf("it holds more than %d activities; export a part of it", activity.MaxPerFile)}
		}
	case "Lap":
		if p.inside {
			p.recording().openLap(markup.Attr(e, "StartTime"))
		}
	case "Workout":
		p.workouts++
	case "Course":
		p.courses++
	}
	return nil
}

func (p *parser) end(local, text string) {
	if !p.inside {
		return
	}
	switch local {
	case "Activity":
		p.inside = false
	case "Trackpoint":
		p.recording().endPoint()
	default:
		p.recording().take(p.walk.Above(1), p.walk.Above(2), local, text)
	}
}

func (p *parser) recording() *recording { return &p.found[len(p.found)-1] }

// nothing says what the file is when it holds no activity.
func (p *parser) nothing(err error) string {
	switch {
	case len(p.found) > 0:
		return "its activity carries no times and no laps; write the run into a list instead"
	case err != nil:
		return fmt.Sprintf("damaged at line %d, before the first activity; export it again", p.walk.Line())
	case p.workouts > 0:
		return "a planned workout, not an activity; give the recorded activity"
	case p.courses > 0:
		return "a course, not an activity; give the recorded activity"
	}
	return "it holds no activity; export it again"
}
