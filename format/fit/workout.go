package fit

import (
	"fmt"
	"hash/fnv"
	"io"
	"time"

	"github.com/muktihari/fit/encoder"
	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/proto"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Workout is a session as a watch guides through it.
type Workout struct {
	Name    string
	Session training.PrescribedSession
	// Made is when the file was made, to the second.
	Made time.Time
	// Pounds: the watch shows loads in pounds. The file has kilograms all the same.
	Pounds bool
	// Exercise finds what the catalogue knows of an exercise.
	Exercise func(id string) (catalogue.Exercise, bool)
	// Note is what stands beside the sets of the i-th exercise; nil = nothing.
	Note func(i int) string
}

// How much text a watch's fields take, in bytes; the rest is cut.
//
// House rule: what the files hold that Garmin's own editor makes, but for titles,
// of which its longest has 39.
const (
	longestName  = 31
	longestNote  = 199
	longestTitle = 47
)

// WriteWorkout writes x as a FIT workout file, for a watch to be given by cable:
//
//  1. A step for each set, two where it is done on both sides, then its rest.
//  2. Rounds that are the same are written once and repeated.
//  3. Exercises have the watch's own categories and names, and ours as titles. A
//     title is that of all sets with the watch's name, so where two exercises of a
//     session share that, their names stand in the notes.
//
// Files are told apart by a number made of what they hold, so that the same session
// replaces itself.
func WriteWorkout(w io.Writer, x Workout) error {
	steps := newSteps(x)
	steps.session(x.Session)
	list := steps.repeated()
	file := []proto.Message{
		mesgdef.NewFileId(nil).SetType(typedef.FileWorkout).SetManufacturer(typedef.ManufacturerDevelopment).SetProduct(1).
			SetSerialNumber(serial(x.Session.ID, list)).SetTimeCreated(x.Made).ToMesg(nil),
		mesgdef.NewWorkout(nil).SetSport(typedef.SportTraining).SetSubSport(typedef.SubSportStrengthTraining).
			SetCapabilities(typedef.WorkoutCapabilitiesTcx).SetNumValidSteps(uint16(len(list))).SetWktName(cut(x.Name, longestName)).ToMesg(nil),
	}
	for i, s := range list {
		s.index = i
		file = append(file, s.message(x.Pounds))
	}
	for i, t := range steps.titles {
		file = append(file, mesgdef.NewExerciseTitle(nil).SetMessageIndex(typedef.MessageIndex(i)).SetExerciseCategory(typedef.ExerciseCategory(t.category)).
			SetExerciseName(t.name).SetWktStepName([]string{cut(t.title, longestTitle)}).ToMesg(nil))
	}
	if err := encoder.New(w, encoder.WithProtocolVersion(proto.V1)).Encode(&proto.FIT{Messages: file}); err != nil {
		return fmt.Errorf("write workout %s: %w", x.Session.ID, err)
	}
	return nil
}

// serial is a number for what a file holds. 0 and the highest are none.
func serial(session string, list []step) uint32 {
	h := fnv.New32a()
	fmt.Fprintf(h, "%s %v", session, list)
	if n := h.Sum32(); n != 0 && n != basetype.Uint32Invalid {
		return n
	}
	return 1
}

// cut is s in so many bytes at most, between letters.
func cut(s string, most int) string {
	if len(s) <= most {
		return s
	}
	end := 0
	for i := range s {
		if i > most {
			break
		}
		end = i
	}
	return s[:end]
}
