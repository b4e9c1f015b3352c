package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/progression"
)

// progressionWords are the words for what package progression decides.
var progressionWords = map[training.ReasonCode]string{
	progression.CodeMoreLoad:       "{exercise}: every set reached the top, so {loadKg} now, from {reps} again.",
	progression.CodeStepSize:       "{exercise}: that is {percent} % more.",
	progression.CodeBigStepEarned:  "{exercise}: the extra repetitions are there, so take the big step to {loadKg} and start at {reps}.",
	progression.CodeEasy:           "{exercise}: {rir} were left, more than asked. {loadKg} now, from {reps}.",
	progression.CodeTwoForTwo:      "{exercise}: two more than asked in the last set, twice running. {loadKg} now, from {reps}.",
	progression.CodeMoreReps:       "{exercise}: one more where you can, {reps} at most today. {top} in every set is the goal.",
	progression.CodeRepsBeforeJump: "{exercise}: {loadKg} is a big step up from here. Reach {reps} in every set first.",
	progression.CodeOnceMore:       "{exercise}: {reps} in every set once more, then it gets harder.",
	progression.CodeAgain:          "{exercise}: the same again, until every set is done as asked.",
	progression.CodeLessLoad:       "{exercise}: two hard sessions at {wasKg}. {loadKg} lets you build up again.",
	progression.CodeLongSince:      "{exercise}: {days} days ago was the last time, so {loadKg} to begin with.",
	progression.CodeTooMuch:        "{exercise}: {wasKg} was too heavy to lift. {loadKg} today.",
	progression.CodePoorTwice:      "{exercise}: it was too much two sessions running.",
	progression.CodeNewRange:       "{exercise}: {reps} repetitions now, with the same load.",
	progression.CodeRangeShorter:   "{exercise}: only {reps} repetitions now, so {loadKg}.",
	progression.CodeRangeLonger:    "{exercise}: {reps} repetitions now, so it gets lighter: {loadKg}.",

	progression.CodeReserveMore: "{exercise}: you had more left than asked. {loadKg} should leave {rir}.",
	progression.CodeReserveLess: "{exercise}: you had less left than asked. {loadKg} should leave {rir}.",
	progression.CodeReserveSame: "{exercise}: {loadKg} still fits; it should leave {rir}.",

	progression.CodeOnceAWeek:  "{exercise}: ready for more, but one rise at a time. Next chance: {date}.",
	progression.CodeNotToday:   "{exercise}: nothing gets heavier today; pain or a poor night comes first.",
	progression.CodeSetHurt:    "{exercise}: a set hurt {pain} of 10 last time, so nothing rises.",
	progression.CodeFormFirst:  "{exercise}: form slipped last time. Clean repetitions first, then more.",
	progression.CodeAgeLimit:   "{exercise}: {loadKg} would be more than is meant at your age, so the load stays.",
	progression.CodeWeakerSide: "{exercise}: your {side} side did less and sets the pace for both.",
	progression.CodeMoreSets:   "{exercise}: two clean weeks, so {sets|set} now.",
	progression.CodeCalibrate:  "{exercise}: in the last set you may go on until one or two are left. Most people stop earlier than they think.",

	progression.CodeFirstTime:     "{exercise}: the first time. Do what is asked and see how it feels.",
	progression.CodeFirstLoad:     "{exercise}: begin with {loadKg}. It should feel plainly easy; each set tells the next one's load.",
	progression.CodeFirstFromLift: "{exercise}: {loadKg} fits the {maxKg} you are estimated to lift once.",
	progression.CodeRampAgain:     "{exercise}: each set tells the next one's load.",
	progression.CodeRampGoesOn:    "{exercise}: your load is not found yet. Go on with {loadKg}.",
	progression.CodeRampUp:        "{exercise}: that was easy. {loadKg} next.",
	progression.CodeRampSame:      "{exercise}: {loadKg} once more. Say how hard it was.",
	progression.CodeRampFound:     "{exercise}: {loadKg} is your load.",
	progression.CodeRampDown:      "{exercise}: that was too hard. {loadKg} is your load.",

	progression.CodeHarderRung:     "{exercise} is mastered. Next: {nextExercise}.",
	progression.CodeEasierRung:     "For now: {nextExercise}.",
	progression.CodeHarderForm:     "{exercise} is mastered. Make it harder: {how}.",
	progression.CodeEasierForm:     "{exercise}, made easier: {how}.",
	progression.CodeStrongerBand:   "{exercise}: take a stronger band, or hold it shorter, and start at {reps}.",
	progression.CodeTopOfLadder:    "{exercise}: there is nothing harder for you here. Keep what you have.",
	progression.CodeBottomOfLadder: "{exercise}: there is nothing easier. Do what you can with good form.",
	progression.CodeRungTooHard:    "{exercise}: two sessions fell short of the least that is meant.",
	progression.CodeRedPain:        "{exercise}: that hurt too much to go on with it as it is. If the pain stays, see a clinician.",

	progression.CodeLongerHold:   "{exercise}: hold for {seconds|second}. {top} is the goal.",
	progression.CodeHoldOnceMore: "{exercise}: {seconds|second} once more, then a harder form.",
	progression.CodeHoldAgain:    "{exercise}: the same time again, until every set lasts.",

	progression.CodeComeBackSetLess: "{exercise}: after {days|day} off, a little less today. The load comes back at once.",
	progression.CodeComeBackLighter: "{exercise}: after {days|day} off, lighter and with fewer or easier sets.",
	progression.CodeFoundAnew:       "{exercise}: after {days|day} off, your load is found anew.",
	progression.CodeRegained:        "{exercise}: {loadKg}, on the way back to your old load.",

	progression.CodeKept:         "{exercise}: nothing gets heavier in these days.",
	progression.CodeHeld:         "{exercise}: it stays easy; nothing rises.",
	progression.CodeHopsByPlan:   "{exercise}: the plan counts your landings and adds them slowly.",
	progression.CodeTrackByWeeks: "{exercise}: the weeks of the slow loading change it, not one session.",
	progression.CodeTrackMore:    "{exercise}: every slow set was done, so {loadKg}.",

	progression.CodeNotOwned:           "{exercise}: {wasKg} cannot be made here, so {loadKg}.",
	progression.CodeTooHeavy:           "{exercise}: every load here is more than your {loadKg}. Do it without, slowly.",
	progression.CodeCarried:            "{exercise}: begin with {loadKg}, a careful share of your {otherExercise}.",
	progression.CodeCarriedToOneSide:   "{exercise}: begin with {loadKg}. One side alone starts well under half of your {otherExercise}.",
	progression.CodeCarriedToOneWeight: "{exercise}: begin with {loadKg}. The one weight in your hands starts well under half of your {otherExercise}.",
	progression.CodeCarriedLoading:     "{exercise}: begin with {loadKg}, a careful share of what you lift with other weights.",
	progression.CodeNothingCarried:     "{exercise}: your {otherExercise} says too little about it, so its load is found set by set.",
}
