package progression

import "github.com/legwork-run/legwork/training"

// The decisions of this package. Every one has the fact exercise.
const (
	// CodeMoreLoad: the top of the range was reached. Facts: loadKg, reps.
	CodeMoreLoad training.ReasonCode = "progression.more-load"
	// CodeBigStepEarned: the repetitions before a big step are done. Facts:
	// loadKg, reps.
	CodeBigStepEarned training.ReasonCode = "progression.big-step-earned"
	// CodeStepSize: how big the step is. Facts: percent.
	CodeStepSize training.ReasonCode = "progression.step-size"
	// CodeEasy: more was left than was meant to be. Facts: loadKg, reps, rir.
	CodeEasy training.ReasonCode = "progression.easy"
	// CodeTwoForTwo: two repetitions more, twice. Facts: loadKg, reps.
	CodeTwoForTwo training.ReasonCode = "progression.two-for-two"
	// CodeMoreReps: repetitions before load. Facts: reps, top.
	CodeMoreReps training.ReasonCode = "progression.more-reps"
	// CodeRepsBeforeJump: the next load is a big step. Facts: loadKg, reps.
	CodeRepsBeforeJump training.ReasonCode = "progression.reps-before-jump"
	// CodeOnceMore: the top once more. Facts: reps.
	CodeOnceMore training.ReasonCode = "progression.once-more"
	// CodeAgain: the last session fell short.
	CodeAgain training.ReasonCode = "progression.again"
	// CodeLessLoad: two poor sessions. Facts: loadKg, wasKg.
	CodeLessLoad training.ReasonCode = "progression.less-load"
	// CodeLongSince: not done for weeks. Facts: days, loadKg.
	CodeLongSince training.ReasonCode = "progression.long-since"
	// CodeTooMuch: not one repetition came of a load. Facts: loadKg, wasKg.
	CodeTooMuch training.ReasonCode = "progression.too-much"
	// CodePoorTwice: two poor sessions and nothing lighter.
	CodePoorTwice training.ReasonCode = "progression.poor-twice"
	// CodeNewRange: another range, the same load. Facts: reps.
	CodeNewRange training.ReasonCode = "progression.new-range"
	// CodeRangeShorter: fewer repetitions, more load. Facts: loadKg, reps.
	CodeRangeShorter training.ReasonCode = "progression.range-shorter"
	// CodeRangeLonger: more repetitions, less load. Facts: loadKg, reps.
	CodeRangeLonger training.ReasonCode = "progression.range-longer"

	// CodeReserveMore, CodeReserveLess, CodeReserveSame: the load from the
	// estimate. Facts: loadKg, maxKg, rir.
	CodeReserveMore training.ReasonCode = "progression.reserve-more"
	CodeReserveLess training.ReasonCode = "progression.reserve-less"
	CodeReserveSame training.ReasonCode = "progression.reserve-same"

	// CodeOnceAWeek: the calendar allows no rise before a day. Facts: date.
	CodeOnceAWeek training.ReasonCode = "progression.once-a-week"
	// CodeNotToday: pain or readiness.
	CodeNotToday training.ReasonCode = "progression.not-today"
	// CodeSetHurt: a set hurt. Facts: pain.
	CodeSetHurt training.ReasonCode = "progression.set-hurt"
	// CodeFormFirst: form broke.
	CodeFormFirst training.ReasonCode = "progression.form-first"
	// CodeAgeLimit: the next load is over the share age allows. Facts: loadKg.
	CodeAgeLimit training.ReasonCode = "progression.age-limit"
	// CodeWeakerSide: one side did less. Facts: side.
	CodeWeakerSide training.ReasonCode = "progression.weaker-side"
	// CodeMoreSets: a set is added. Facts: sets.
	CodeMoreSets training.ReasonCode = "progression.more-sets"
	// CodeCalibrate: the last set may go further.
	CodeCalibrate training.ReasonCode = "progression.calibrate"

	// CodeFirstTime: nothing to go by and nothing to load.
	CodeFirstTime training.ReasonCode = "progression.first-time"
	// CodeFirstLoad: where the ramp begins. Facts: loadKg.
	CodeFirstLoad training.ReasonCode = "progression.first-load"
	// CodeFirstFromLift: a lift that was named gives it. Facts: loadKg, maxKg.
	CodeFirstFromLift training.ReasonCode = "progression.first-from-lift"
	// CodeRampAgain: the load is sought anew, set by set.
	CodeRampAgain training.ReasonCode = "progression.ramp-again"
	// CodeRampGoesOn: the ramp goes on in a further session. Facts: loadKg.
	CodeRampGoesOn training.ReasonCode = "progression.ramp-goes-on"
	// CodeRampUp, CodeRampSame, CodeRampFound, CodeRampDown: after a set of it.
	// Facts: loadKg.
	CodeRampUp    training.ReasonCode = "progression.ramp-up"
	CodeRampSame  training.ReasonCode = "progression.ramp-same"
	CodeRampFound training.ReasonCode = "progression.ramp-found"
	CodeRampDown  training.ReasonCode = "progression.ramp-down"

	// CodeHarderRung, CodeEasierRung: another exercise. Facts: nextExercise.
	CodeHarderRung training.ReasonCode = "progression.harder-rung"
	CodeEasierRung training.ReasonCode = "progression.easier-rung"
	// CodeHarderForm, CodeEasierForm: another form. Facts: how.
	CodeHarderForm training.ReasonCode = "progression.harder-form"
	CodeEasierForm training.ReasonCode = "progression.easier-form"
	// CodeStrongerBand: a band with more pull. Facts: reps.
	CodeStrongerBand training.ReasonCode = "progression.stronger-band"
	// CodeTopOfLadder, CodeBottomOfLadder: no rung beyond.
	CodeTopOfLadder    training.ReasonCode = "progression.top-of-ladder"
	CodeBottomOfLadder training.ReasonCode = "progression.bottom-of-ladder"
	// CodeRungTooHard: two sessions under the range.
	CodeRungTooHard training.ReasonCode = "progression.rung-too-hard"
	// CodeRedPain: pain is red.
	CodeRedPain training.ReasonCode = "progression.red-pain"

	// CodeLongerHold: more seconds. Facts: seconds, top.
	CodeLongerHold training.ReasonCode = "progression.longer-hold"
	// CodeHoldOnceMore: the longest time once more. Facts: seconds.
	CodeHoldOnceMore training.ReasonCode = "progression.hold-once-more"
	// CodeHoldAgain: the hold fell short.
	CodeHoldAgain training.ReasonCode = "progression.hold-again"

	// CodeComeBackSetLess, CodeComeBackLighter, CodeFoundAnew: after a gap.
	// Facts: days.
	CodeComeBackSetLess training.ReasonCode = "progression.come-back-set-less"
	CodeComeBackLighter training.ReasonCode = "progression.come-back-lighter"
	CodeFoundAnew       training.ReasonCode = "progression.found-anew"
	// CodeRegained: on the way back to the old load. Facts: loadKg.
	CodeRegained training.ReasonCode = "progression.regained"

	// CodeKept: the session keeps its loads.
	CodeKept training.ReasonCode = "progression.kept"
	// CodeHeld: nothing rises.
	CodeHeld training.ReasonCode = "progression.held"
	// CodeHopsByPlan: the plan gives the contacts.
	CodeHopsByPlan training.ReasonCode = "progression.hops-by-plan"
	// CodeTrackByWeeks: the weeks of the track give the dose.
	CodeTrackByWeeks training.ReasonCode = "progression.track-by-weeks"
	// CodeTrackMore: more load in the track. Facts: loadKg.
	CodeTrackMore training.ReasonCode = "progression.track-more"

	// CodeNotOwned: the load cannot be made here. Facts: loadKg, wasKg.
	CodeNotOwned training.ReasonCode = "progression.not-owned"
	// CodeTooHeavy: every load here is heavier. Facts: loadKg, lightestKg.
	CodeTooHeavy training.ReasonCode = "progression.too-heavy"
	// CodeCarried and its kin: a start from another exercise, or from this one
	// with another loading. Facts: loadKg, otherExercise.
	CodeCarried            training.ReasonCode = "progression.carried"
	CodeCarriedToOneSide   training.ReasonCode = "progression.carried-to-one-side"
	CodeCarriedToOneWeight training.ReasonCode = "progression.carried-to-one-weight"
	CodeCarriedLoading     training.ReasonCode = "progression.carried-loading"
	// CodeNothingCarried: another exercise says nothing. Facts: otherExercise.
	CodeNothingCarried training.ReasonCode = "progression.nothing-carried"
)
