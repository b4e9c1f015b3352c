package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// What dividing the time ahead decides.
const (
	CodeCountedBack training.ReasonCode = "planner.counted-back" // race, date, weeks
	CodeLoop        training.ReasonCode = "planner.loop"
	CodeBecomesL1   training.ReasonCode = "planner.becomes-l1" // week

	CodePhaseAA  training.ReasonCode = "planner.phase-groundwork"   // weeks
	CodePhaseBS  training.ReasonCode = "planner.phase-build"        // weeks
	CodePhaseBS2 training.ReasonCode = "planner.phase-build-2"      // weeks
	CodePhaseMS  training.ReasonCode = "planner.phase-max-strength" // weeks
	CodePhasePW  training.ReasonCode = "planner.phase-power"        // weeks
	CodePhaseMT  training.ReasonCode = "planner.phase-maintain"     // weeks
	CodePhaseTP  training.ReasonCode = "planner.phase-taper"        // weeks
	CodePhaseTR  training.ReasonCode = "planner.phase-recover"      // weeks

	CodeBoundedBS  training.ReasonCode = "planner.bounded-build"        // weeks, rir
	CodeBoundedBS2 training.ReasonCode = "planner.bounded-build-2"      // weeks, rir
	CodeBoundedMS  training.ReasonCode = "planner.bounded-max-strength" // weeks, rir
	CodeBoundedPW  training.ReasonCode = "planner.bounded-power"        // weeks, rir

	CodePhaseHold     training.ReasonCode = "planner.phase-hold"     // weeks
	CodePhaseWithheld training.ReasonCode = "planner.phase-withheld" // weeks

	CodeDeload         training.ReasonCode = "planner.deload"           // percent
	CodeDeloadDownWeek training.ReasonCode = "planner.deload-down-week" // percent

	CodeNoHeavyBeforeRace training.ReasonCode = "planner.no-heavy-before-race" // race, date, from, to
	CodeNothingBeforeRace training.ReasonCode = "planner.nothing-before-race"  // race, date, from, to
	CodeNoLegsBeforeRace  training.ReasonCode = "planner.no-legs-before-race"  // race, date, from, to
	CodeNothingNew        training.ReasonCode = "planner.nothing-new"          // race, date
	CodeTaperVolume       training.ReasonCode = "planner.taper-volume"         // race, date, percent
	CodeBRaceVolume       training.ReasonCode = "planner.b-race-volume"        // race, date, percent
	CodePrimer            training.ReasonCode = "planner.primer"               // race, date, day
	CodePrimerKnown       training.ReasonCode = "planner.primer-known"         // race, date, day
	CodeMobility          training.ReasonCode = "planner.mobility"             // race, date, day
	CodeNoLegsAfterRace   training.ReasonCode = "planner.no-legs-after-race"   // race, date, from, to
	CodeRestart           training.ReasonCode = "planner.restart"              // race, date, day

	CodeRunningRises   training.ReasonCode = "planner.running-rises"    // percent
	CodeHighRunning    training.ReasonCode = "planner.high-running"     // percent
	CodeSessionCeiling training.ReasonCode = "planner.session-ceiling"  // sessions
	CodeMinutesAsked   training.ReasonCode = "planner.minutes-asked"    // minutes
	CodeMinutesUsual   training.ReasonCode = "planner.minutes-usual"    // minutes
	CodeKeepingSets    training.ReasonCode = "planner.keeping-sets"     // percent
	CodeRunContacts    training.ReasonCode = "planner.run-contacts"     // contacts
	CodeHopsOpened     training.ReasonCode = "planner.hops-opened"      // hops
	CodeHopsKeptLow    training.ReasonCode = "planner.hops-kept-low"    //
	CodeExtraWarmup    training.ReasonCode = "planner.extra-warmup"     // age
	CodeTwiceFromSixty training.ReasonCode = "planner.twice-from-sixty" // age
	CodeComeback       training.ReasonCode = "planner.comeback"         // days

	CodePregnancyHold     training.ReasonCode = "planner.pregnancy-hold"      // week
	CodePregnancyAsk      training.ReasonCode = "planner.pregnancy-ask"       // week
	CodeYouth             training.ReasonCode = "planner.youth"               // age
	CodeYouthCoached      training.ReasonCode = "planner.youth-coached"       // age
	CodeYouthAsk          training.ReasonCode = "planner.youth-ask"           //
	CodeOlder             training.ReasonCode = "planner.older"               // age
	CodeNoHopsAfterBirth  training.ReasonCode = "planner.no-hops-after-birth" // weeks
	CodeNoHopsPelvicFloor training.ReasonCode = "planner.no-hops-pelvic-floor"
)

// phaseCodes says which reason stands for which phase.
var phaseCodes = map[training.Phase]training.ReasonCode{
	training.AA: CodePhaseAA, training.BS: CodePhaseBS, training.BS2: CodePhaseBS2, training.MS: CodePhaseMS,
	training.PW: CodePhasePW, training.MT: CodePhaseMT, training.TP: CodePhaseTP, training.TR: CodePhaseTR,
}

// boundedPhaseCodes are those under 18 and from 65 on, whose repetitions and
// reserve are not the phase's.
var boundedPhaseCodes = map[training.Phase]training.ReasonCode{
	training.BS: CodeBoundedBS, training.BS2: CodeBoundedBS2, training.MS: CodeBoundedMS, training.PW: CodeBoundedPW,
}

// phaseRule is the rule that puts a phase where it stands.
func phaseRule(p training.Phase) evidence.ID {
	switch p {
	case training.TP:
		return "SCH-14"
	case training.TR:
		return "SCH-15"
	case training.MT:
		return "SCH-08"
	}
	return "PER-09"
}
