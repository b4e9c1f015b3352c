package journal

import "reflect"

// Kind is what sort of thing happened.
type Kind string

// The kinds of events.
const (
	GoalWished       Kind = "goal.wished"
	ProfileWritten   Kind = "profile.written"
	PlaceWritten     Kind = "place.written"
	PlaceRemoved     Kind = "place.removed"
	UsualWeekWritten Kind = "usual-week.written"
	CalendarImported Kind = "calendar.imported"
	RunPlanned       Kind = "run.planned"
	RunMoved         Kind = "run.moved"
	RunRemoved       Kind = "run.removed"
	RunDone          Kind = "run.done"
	PlanAdopted      Kind = "plan.adopted"
	PlanChanged      Kind = "plan.changed"
	ProposalDeclined Kind = "proposal.declined"
	SessionStarted   Kind = "session.started"
	SessionFinished  Kind = "session.finished"
	SessionSkipped   Kind = "session.skipped"
	SessionMoved     Kind = "session.moved"
	SetLogged        Kind = "set.logged"
	SetEdited        Kind = "set.edited"
	SetChosen        Kind = "set.chosen"
	ExerciseSwapped  Kind = "exercise.swapped"
	ExerciseReplaced Kind = "exercise.replaced"
	ExerciseSkipped  Kind = "exercise.skipped"
	EffortRated      Kind = "effort.rated"
	PainReported     Kind = "pain.reported"
	ReadinessChecked Kind = "readiness.checked"
	SorenessReported Kind = "soreness.reported"
	FlagsAnswered    Kind = "flags.answered"
	PostureChecked   Kind = "posture.checked"
	TestDone         Kind = "test.done"
	PauseWritten     Kind = "pause.written"
	NoteWritten      Kind = "note.written"
	EventUndone      Kind = "event.undone"
	EventRestored    Kind = "event.restored"
)

// kind is what reading one kind of event takes.
type kind struct {
	kind Kind
	// version is the newest the program writes and understands.
	version int
	read    reader
	// upcasts turn version v of a body, from 1 up, into version v+1.
	upcasts []func(raw []byte) ([]byte, error)
}

// kinds lists every kind. A body that changes its shape gets the next version
// and a step that turns the one before into it.
var kinds = []kind{
	{GoalWished, 1, readerOf(reflect.TypeFor[Goal]()), nil},
	{ProfileWritten, 1, readerOf(reflect.TypeFor[Profile]()), nil},
	{PlaceWritten, 1, readerOf(reflect.TypeFor[Place]()), nil},
	{PlaceRemoved, 1, readerOf(reflect.TypeFor[NoPlace]()), nil},
	{UsualWeekWritten, 1, readerOf(reflect.TypeFor[UsualWeek]()), nil},
	{CalendarImported, 1, readerOf(reflect.TypeFor[Calendar]()), nil},
	{RunPlanned, 1, readerOf(reflect.TypeFor[PlannedRun]()), nil},
	{RunMoved, 1, readerOf(reflect.TypeFor[MovedRun]()), nil},
	{RunRemoved, 1, readerOf(reflect.TypeFor[NoRun]()), nil},
	{RunDone, 1, readerOf(reflect.TypeFor[DoneRun]()), nil},
	{PlanAdopted, 1, readerOf(reflect.TypeFor[Plan]()), nil},
	{PlanChanged, 1, readerOf(reflect.TypeFor[Changes]()), nil},
	{ProposalDeclined, 1, readerOf(reflect.TypeFor[Declined]()), nil},
	{SessionStarted, 1, readerOf(reflect.TypeFor[Start]()), nil},
	{SessionFinished, 1, readerOf(reflect.TypeFor[Finish]()), nil},
	{SessionSkipped, 1, readerOf(reflect.TypeFor[Skip]()), nil},
	{SessionMoved, 1, readerOf(reflect.TypeFor[Move]()), nil},
	{SetLogged, 1, readerOf(reflect.TypeFor[Set]()), nil},
	{SetEdited, 1, readerOf(reflect.TypeFor[Edit]()), nil},
	{SetChosen, 1, readerOf(reflect.TypeFor[Choice]()), nil},
	{ExerciseSwapped, 1, readerOf(reflect.TypeFor[Swap]()), nil},
	{ExerciseReplaced, 1, readerOf(reflect.TypeFor[Replace]()), nil},
	{ExerciseSkipped, 1, readerOf(reflect.TypeFor[LeftOut]()), nil},
	{EffortRated, 1, readerOf(reflect.TypeFor[Effort]()), nil},
	{PainReported, 1, readerOf(reflect.TypeFor[Pain]()), nil},
	{ReadinessChecked, 1, readerOf(reflect.TypeFor[Readiness]()), nil},
	{SorenessReported, 1, readerOf(reflect.TypeFor[Soreness]()), nil},
	{FlagsAnswered, 1, readerOf(reflect.TypeFor[Flags]()), nil},
	{PostureChecked, 1, readerOf(reflect.TypeFor[Posture]()), nil},
	{TestDone, 1, readerOf(reflect.TypeFor[Test]()), nil},
	{PauseWritten, 1, readerOf(reflect.TypeFor[Pause]()), nil},
	{NoteWritten, 1, readerOf(reflect.TypeFor[Note]()), nil},
	{EventUndone, 1, readerOf(reflect.TypeFor[Undone]()), nil},
	{EventRestored, 1, readerOf(reflect.TypeFor[Restored]()), nil},
}

// Kinds lists every kind of event there is.
func Kinds() []Kind {
	out := make([]Kind, 0, len(kinds))
	for _, k := range kinds {
		out = append(out, k.kind)
	}
	return out
}

// Version is the newest version of k's body; 0 for a kind nobody knows.
func (k Kind) Version() int {
	known, _ := find(k)
	return known.version
}

func find(k Kind) (kind, bool) {
	for _, x := range kinds {
		if x.kind == k {
			return x, true
		}
	}
	return kind{}, false
}
