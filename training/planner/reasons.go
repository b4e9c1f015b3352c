package planner

import "github.com/legwork-run/legwork/training"

// What the planner as a whole decides or has to say. The codes of the first
// step, periodising, stand beside it.
const (
	WeeksFilled       training.ReasonCode = "planner.weeks-filled"       // weeks
	WeeksWithoutRuns  training.ReasonCode = "planner.weeks-without-runs" // weeks
	StartsAssumed     training.ReasonCode = "planner.starts-assumed"
	AskFirst          training.ReasonCode = "planner.ask-first"
	AnsweredYes       training.ReasonCode = "planner.answered-yes"  // answers
	OlderAndNew       training.ReasonCode = "planner.older-and-new" // age
	NotReviewed       training.ReasonCode = "planner.not-reviewed"
	BoneQuestions     training.ReasonCode = "planner.bone-questions" // site
	PainLater         training.ReasonCode = "planner.pain-later"     // site
	FindLoads         training.ReasonCode = "planner.find-loads"
	FindLoadsFar      training.ReasonCode = "planner.find-loads-far" // rir
	FindOthers        training.ReasonCode = "planner.find-others"
	FindOthersFar     training.ReasonCode = "planner.find-others-far" // rir
	HoldLoads         training.ReasonCode = "planner.hold-loads"      // rir
	RaiseLoads        training.ReasonCode = "planner.raise-loads"
	RaiseLoadsNew     training.ReasonCode = "planner.raise-loads-new"
	NoImpactYet       training.ReasonCode = "planner.no-impact-yet"
	TempoMeans        training.ReasonCode = "planner.tempo-means"       // lower
	TempoIntent       training.ReasonCode = "planner.tempo-intent"      // lower
	SeeAClinician     training.ReasonCode = "planner.see-a-clinician"   // site, score
	RunOnAvoidList    training.ReasonCode = "planner.run-on-avoid-list" // site, run, date
	TeenageRunner     training.ReasonCode = "planner.teenage-runner"
	BreatheOut        training.ReasonCode = "planner.breathe-out"
	PregnancyStopList training.ReasonCode = "planner.pregnancy-stop-list"
	AfterBirth        training.ReasonCode = "planner.after-birth"   // weeks
	LoadFromMax       training.ReasonCode = "planner.load-from-max" // percent, loadKg, maxKg
	LoadCapped        training.ReasonCode = "planner.load-capped"   // percent, loadKg, maxKg
	LoadStepped       training.ReasonCode = "planner.load-stepped"  // loadKg, percent
	LoadByFeel        training.ReasonCode = "planner.load-by-feel"  // reps, rir
	LoadRamp          training.ReasonCode = "planner.load-ramp"     // loadKg
	LoadRampFar       training.ReasonCode = "planner.load-ramp-far" // loadKg, rir
	LoadHeld          training.ReasonCode = "planner.load-held"     // loadKg, rir
	PregnancyBreath   training.ReasonCode = "planner.pregnancy-breath"
	LoadTooHeavy      training.ReasonCode = "planner.load-too-heavy" // loadKg, lightestKg

	RaceStartAssumed   training.ReasonCode = "planner.race-start-assumed"
	PainLaterEasier    training.ReasonCode = "planner.pain-later-easier" // site
	PainLaterTrack     training.ReasonCode = "planner.pain-later-track"  // site
	PelvicFloorNow     training.ReasonCode = "planner.pelvic-floor-now"
	RunEarlyAfterBirth training.ReasonCode = "planner.run-early-after-birth" // run, date, week
	RunWithSymptoms    training.ReasonCode = "planner.run-with-symptoms"     // run, date, week
)
