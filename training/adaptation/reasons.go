package adaptation

import "github.com/legwork-run/legwork/training"

// Why a day's session is not the plan's.
const (
	CodeStandsIn     training.ReasonCode = "adaptation.stands-in"      // exercise, otherExercise
	CodeSwapped      training.ReasonCode = "adaptation.swapped"        // exercise, otherExercise
	CodeHopsAfterGap training.ReasonCode = "adaptation.hops-after-gap" // exercise, days
	CodeWeakerSide   training.ReasonCode = "adaptation.weaker-side"    // exercise, side
	CodeEasedRamp    training.ReasonCode = "adaptation.eased-ramp"     // exercise, loadKg
	CodeHurt         training.ReasonCode = "adaptation.hurt"           // exercise
	CodeHurtNear     training.ReasonCode = "adaptation.hurt-near"      // exercise, otherExercise
)

// CodeAsHardAsPlanned says that a session was kept as light on the legs as its
// place among the runs asks. Facts: from, to.
const CodeAsHardAsPlanned training.ReasonCode = "adaptation.as-hard-as-planned"

// Why the plan changes.
const (
	CodePaused           training.ReasonCode = "adaptation.paused"            // why, date
	CodeStopped          training.ReasonCode = "adaptation.stopped"           // date
	CodePostponed        training.ReasonCode = "adaptation.postponed"         // to, start
	CodeMissedMoved      training.ReasonCode = "adaptation.missed-moved"      // from, to, start
	CodeMissedLetGo      training.ReasonCode = "adaptation.missed-let-go"     // date
	CodeDisplaced        training.ReasonCode = "adaptation.displaced"         // from, to, start
	CodeDisplacedLetGo   training.ReasonCode = "adaptation.displaced-let-go"  // date
	CodeMadeRoom         training.ReasonCode = "adaptation.made-room"         // from, to, start
	CodeMadeRoomLetGo    training.ReasonCode = "adaptation.made-room-let-go"  // date
	CodeOverrun          training.ReasonCode = "adaptation.overrun"           // share, minutes, usual
	CodeSpike            training.ReasonCode = "adaptation.spike"             // date, runKm, longestKm, over
	CodeFewer            training.ReasonCode = "adaptation.fewer-sessions"    // done, planned
	CodeRestore          training.ReasonCode = "adaptation.restore-sessions"  // done, planned
	CodePlanEnds         training.ReasonCode = "adaptation.plan-ends"         // date
	CodeGoalChanged      training.ReasonCode = "adaptation.goal-changed"      // from, to
	CodeRacesChanged     training.ReasonCode = "adaptation.races-changed"     //
	CodeKitChanged       training.ReasonCode = "adaptation.kit-changed"       //
	CodeTimesChanged     training.ReasonCode = "adaptation.times-changed"     //
	CodePregnancyChanged training.ReasonCode = "adaptation.pregnancy-changed" //
)
