package journal

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
	read    func(raw []byte) (Body, error)
	// upcasts turn version v of a body, from 1 up, into version v+1.
	upcasts []func(raw []byte) ([]byte, error)
}

// kinds lists every kind. A body that changes its shape gets the next version
// and a step that turns the one before into it.
var kinds = []kind{
	{GoalWished, 1, read[Goal], nil},
	{ProfileWritten, 1, read[Profile], nil},
	{PlaceWritten, 1, read[Place], nil},
	{PlaceRemoved, 1, read[NoPlace], nil},
	{UsualWeekWritten, 1, read[UsualWeek], nil},
	{CalendarImported, 1, read[Calendar], nil},
	{RunPlanned, 1, read[PlannedRun], nil},
	{RunMoved, 1, read[MovedRun], nil},
	{RunRemoved, 1, read[NoRun], nil},
	{RunDone, 1, read[DoneRun], nil},
	{PlanAdopted, 1, read[Plan], nil},
	{PlanChanged, 1, read[Changes], nil},
	{ProposalDeclined, 1, read[Declined], nil},
	{SessionStarted, 1, read[Start], nil},
	{SessionFinished, 1, read[Finish], nil},
	{SessionSkipped, 1, read[Skip], nil},
	{SessionMoved, 1, read[Move], nil},
	{SetLogged, 1, read[Set], nil},
	{SetEdited, 1, read[Edit], nil},
	{SetChosen, 1, read[Choice], nil},
	{ExerciseSwapped, 1, read[Swap], nil},
	{ExerciseReplaced, 1, read[Replace], nil},
	{ExerciseSkipped, 1, read[LeftOut], nil},
	{EffortRated, 1, read[Effort], nil},
	{PainReported, 1, read[Pain], nil},
	{ReadinessChecked, 1, read[Readiness], nil},
	{SorenessReported, 1, read[Soreness], nil},
	{FlagsAnswered, 1, read[Flags], nil},
	{PostureChecked, 1, read[Posture], nil},
	{TestDone, 1, read[Test], nil},
	{PauseWritten, 1, read[Pause], nil},
	{NoteWritten, 1, read[Note], nil},
	{EventUndone, 1, read[Undone], nil},
	{EventRestored, 1, read[Restored], nil},
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
