package assessment

import "github.com/legwork-run/legwork/training"

// What is said of every test. Only these have facts.
const (
	// CodeWarmUp. Facts: minutes.
	CodeWarmUp           training.ReasonCode = "assessment.do-warm-up"
	CodeBetterSideSecond training.ReasonCode = "assessment.do-better-side-second"
	CodeSameShoes        training.ReasonCode = "assessment.do-same-shoes"
	// CodeStopAtPain. Facts: pain (the most that is allowed).
	CodeStopAtPain training.ReasonCode = "assessment.do-stop-at-pain"
)

// How each test is done.
const (
	CodeDoCalfRaises training.ReasonCode = "assessment.do-calf-raises"
	CodeDoBentKnee   training.ReasonCode = "assessment.do-bent-knee"
	CodeDoBridge     training.ReasonCode = "assessment.do-bridge"
	CodeDoPlank      training.ReasonCode = "assessment.do-plank"
	CodeDoSidePlank  training.ReasonCode = "assessment.do-side-plank"
	CodeDoCopenhagen training.ReasonCode = "assessment.do-copenhagen"
	CodeDoStepDown   training.ReasonCode = "assessment.do-step-down"
	CodeDoChair      training.ReasonCode = "assessment.do-chair"
	CodeDoBalance    training.ReasonCode = "assessment.do-balance"
	CodeDoKneeToWall training.ReasonCode = "assessment.do-knee-to-wall"
	CodeDoHop        training.ReasonCode = "assessment.do-hop"
	CodeDoFive       training.ReasonCode = "assessment.do-five"
	CodeDoReactive   training.ReasonCode = "assessment.do-reactive"
	CodeDoLift       training.ReasonCode = "assessment.do-lift"
	CodeDoToeRaises  training.ReasonCode = "assessment.do-toe-raises"
	CodeDoPosture    training.ReasonCode = "assessment.do-posture"
)

// When each test ends.
const (
	CodeStopCalfRaises training.ReasonCode = "assessment.stop-calf-raises"
	CodeStopBridge     training.ReasonCode = "assessment.stop-bridge"
	CodeStopPlank      training.ReasonCode = "assessment.stop-plank"
	CodeStopSidePlank  training.ReasonCode = "assessment.stop-side-plank"
	CodeStopCopenhagen training.ReasonCode = "assessment.stop-copenhagen"
	CodeStopStepDown   training.ReasonCode = "assessment.stop-step-down"
	CodeStopChair      training.ReasonCode = "assessment.stop-chair"
	CodeStopBalance    training.ReasonCode = "assessment.stop-balance"
	CodeStopKneeToWall training.ReasonCode = "assessment.stop-knee-to-wall"
	CodeStopHop        training.ReasonCode = "assessment.stop-hop"
	CodeStopReactive   training.ReasonCode = "assessment.stop-reactive"
	CodeStopLift       training.ReasonCode = "assessment.stop-lift"
	CodeStopToeRaises  training.ReasonCode = "assessment.stop-toe-raises"
)

// The ways of tests that have several.
const (
	CodeWayIncline  training.ReasonCode = "assessment.way-incline"
	CodeWayFlat     training.ReasonCode = "assessment.way-flat"
	CodeWayShort    training.ReasonCode = "assessment.way-short"
	CodeWayLong     training.ReasonCode = "assessment.way-long"
	CodeWayOneLeg   training.ReasonCode = "assessment.way-one-leg"
	CodeWayTenRises training.ReasonCode = "assessment.way-ten-rises"
	CodeWayHops     training.ReasonCode = "assessment.way-hops"
	CodeWayBounds   training.ReasonCode = "assessment.way-bounds"
	CodeWayPogo     training.ReasonCode = "assessment.way-pogo"
	CodeWayJump     training.ReasonCode = "assessment.way-jump"
	CodeWaySquat    training.ReasonCode = "assessment.way-squat"
	CodeWayLegPress training.ReasonCode = "assessment.way-leg-press"
	CodeWayRDL      training.ReasonCode = "assessment.way-rdl"
	CodeWayDeadlift training.ReasonCode = "assessment.way-deadlift"
	CodeWayCalf     training.ReasonCode = "assessment.way-calf"
)
