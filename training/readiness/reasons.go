package readiness

import "github.com/legwork-run/legwork/training"

// What made a place's light. Facts: site, and score or usual where the words
// have them.
const (
	CodePainGreen    training.ReasonCode = "readiness.pain-green"
	CodePainAmber    training.ReasonCode = "readiness.pain-amber"
	CodePainRed      training.ReasonCode = "readiness.pain-red"
	CodeSwelling     training.ReasonCode = "readiness.pain-swelling"
	CodeSharp        training.ReasonCode = "readiness.pain-sharp"
	CodeBone         training.ReasonCode = "readiness.pain-bone"
	CodeLimp         training.ReasonCode = "readiness.pain-limp"
	CodeMorning      training.ReasonCode = "readiness.pain-worse-morning"
	CodeNotSettled   training.ReasonCode = "readiness.pain-not-settled"
	CodeMoreThanLast training.ReasonCode = "readiness.pain-more-than-last"
	CodeFirstGreen   training.ReasonCode = "readiness.pain-first-green"
)

// What pain changes. Facts: site, score, since; none where several places are
// meant.
const (
	CodeRefer       training.ReasonCode = "readiness.see-clinician"
	CodeAvoid       training.ReasonCode = "readiness.avoid-list"
	CodeNoImpact    training.ReasonCode = "readiness.no-impact"
	CodeSpare       training.ReasonCode = "readiness.spared"
	CodeEase        training.ReasonCode = "readiness.eased"
	CodeHold        training.ReasonCode = "readiness.load-holds"
	CodeHoldGreens  training.ReasonCode = "readiness.load-holds-for-greens"
	CodeTwoPlaces   training.ReasonCode = "readiness.two-places"
	CodeThreePlaces training.ReasonCode = "readiness.three-places"
)

// What soreness changes. Facts: score.
const (
	CodeSoreUsual    training.ReasonCode = "readiness.sore-usual"
	CodeSoreSets     training.ReasonCode = "readiness.sore-fewer-sets"
	CodeSoreLowering training.ReasonCode = "readiness.sore-no-lowering"
	CodeSoreHops     training.ReasonCode = "readiness.sore-no-hops"
	CodeVerySore     training.ReasonCode = "readiness.very-sore"
	CodeSoreLong     training.ReasonCode = "readiness.sore-long"
	CodeSoreWeak     training.ReasonCode = "readiness.sore-weak"
)

// What made the day's light. Facts: score, light, usual, entries, minutes.
const (
	CodeScore          training.ReasonCode = "readiness.score"
	CodeUnderUsual     training.ReasonCode = "readiness.under-usual"
	CodeShortNight     training.ReasonCode = "readiness.short-night"
	CodeVeryShortNight training.ReasonCode = "readiness.very-short-night"
	CodeTwoShortNights training.ReasonCode = "readiness.two-short-nights"
)

// What the day's light changes. Facts: amount; score for CodeTiredNoRise.
const (
	CodeTired         training.ReasonCode = "readiness.tired-legs-wait"
	CodeTiredNoHops   training.ReasonCode = "readiness.tired-no-hops"
	CodeTiredSets     training.ReasonCode = "readiness.tired-set-off"
	CodeTiredReserve  training.ReasonCode = "readiness.tired-reserve"
	CodeTiredContacts training.ReasonCode = "readiness.tired-fewer-landings"
	CodeTiredLevel    training.ReasonCode = "readiness.tired-hop-level"
	CodeTiredNoRise   training.ReasonCode = "readiness.tired-no-rise"
)

// Illness and time. Facts: until of those about the first session back;
// minutes of CodeShort.
const (
	CodeIll         training.ReasonCode = "readiness.ill"
	CodeBackSets    training.ReasonCode = "readiness.after-illness-sets"
	CodeBackReserve training.ReasonCode = "readiness.after-illness-reserve"
	CodeBackNoRise  training.ReasonCode = "readiness.after-illness-no-rise"
	CodeShort       training.ReasonCode = "readiness.short-on-time"
)

// What a day does to one exercise. Facts: exercise, and those of the
// consequence behind it.
const (
	CodeOutStopped   training.ReasonCode = "readiness.exercise-stopped"
	CodeOutResting   training.ReasonCode = "readiness.exercise-resting"
	CodeOutAvoid     training.ReasonCode = "readiness.exercise-avoided"
	CodeOutImpact    training.ReasonCode = "readiness.exercise-lands"
	CodeOutSpare     training.ReasonCode = "readiness.exercise-spared"
	CodeOutNoLegs    training.ReasonCode = "readiness.exercise-legs"
	CodeOutWaits     training.ReasonCode = "readiness.exercise-waits"
	CodeOutHops      training.ReasonCode = "readiness.exercise-hops"
	CodeOutLowering  training.ReasonCode = "readiness.exercise-lowers"
	CodeLessLoad     training.ReasonCode = "readiness.exercise-less-load"
	CodeLessSets     training.ReasonCode = "readiness.exercise-fewer-sets"
	CodeMoreReserve  training.ReasonCode = "readiness.exercise-reserve"
	CodeLessLandings training.ReasonCode = "readiness.exercise-fewer-landings"
)

// Whether a load may rise. Facts: exercise; site, score and since of those
// held; score for CodeMayRise.
const (
	CodeHeldForClinician training.ReasonCode = "readiness.held-for-clinician"
	CodeHeldForPain      training.ReasonCode = "readiness.held-for-pain"
	CodeMayRise          training.ReasonCode = "readiness.may-rise"
	CodeMayRiseUnasked   training.ReasonCode = "readiness.may-rise-unasked"
)

// Why an easier week should come now. Facts: days, score, site.
const (
	CodeDeloadRed  training.ReasonCode = "readiness.deload-red-days"
	CodeDeloadLow  training.ReasonCode = "readiness.deload-low-week"
	CodeDeloadPain training.ReasonCode = "readiness.deload-sore-place"
)

// The questions about warning signs.
const (
	CodeAskChest    training.ReasonCode = "readiness.ask-chest"
	CodeAskBone     training.ReasonCode = "readiness.ask-bone"
	CodeAskSwelling training.ReasonCode = "readiness.ask-swelling"
	CodeAskCalf     training.ReasonCode = "readiness.ask-calf"
	CodeAskNerve    training.ReasonCode = "readiness.ask-nerve"
	CodeAskFever    training.ReasonCode = "readiness.ask-fever"
	CodeAskHeadache training.ReasonCode = "readiness.ask-headache"
	CodeAskUrine    training.ReasonCode = "readiness.ask-urine"
	CodeAskEnergy   training.ReasonCode = "readiness.ask-energy"
	CodeAskLimp     training.ReasonCode = "readiness.ask-limp"
)

// What is said when one is there. Facts: site and date of those told by a place.
const (
	CodeFlagChest     training.ReasonCode = "readiness.flag-chest"
	CodeFlagBone      training.ReasonCode = "readiness.flag-bone"
	CodeFlagSwelling  training.ReasonCode = "readiness.flag-swelling"
	CodeFlagCalf      training.ReasonCode = "readiness.flag-calf"
	CodeFlagNerve     training.ReasonCode = "readiness.flag-nerve"
	CodeFlagFever     training.ReasonCode = "readiness.flag-fever"
	CodeFlagHeadache  training.ReasonCode = "readiness.flag-headache"
	CodeFlagUrine     training.ReasonCode = "readiness.flag-urine"
	CodeFlagEnergy    training.ReasonCode = "readiness.flag-energy"
	CodeFlagLimp      training.ReasonCode = "readiness.flag-limp"
	CodeBoneTold      training.ReasonCode = "readiness.flag-bone-told"
	CodeLimpTold      training.ReasonCode = "readiness.flag-limp-told"
	CodeUnsettledTold training.ReasonCode = "readiness.flag-pain-unsettled"
)
