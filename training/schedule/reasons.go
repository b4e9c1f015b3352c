package schedule

import "github.com/legwork-run/legwork/training"

// Why a session may not stand somewhere.
const (
	CodeOutsidePlan        training.ReasonCode = "schedule.outside-plan"
	CodeDayNotAllowed      training.ReasonCode = "schedule.day-not-allowed"
	CodeNoWindow           training.ReasonCode = "schedule.no-window"
	CodeTooLate            training.ReasonCode = "schedule.too-late"
	CodeOneADay            training.ReasonCode = "schedule.one-a-day"
	CodeNextDay            training.ReasonCode = "schedule.next-day"
	CodeOverlapsRun        training.ReasonCode = "schedule.overlaps-run"
	CodeOverlapsBusy       training.ReasonCode = "schedule.overlaps-busy"
	CodeBanned             training.ReasonCode = "schedule.banned"
	CodeOtherDays          training.ReasonCode = "schedule.other-days"
	CodeKeyRunFirst        training.ReasonCode = "schedule.key-run-first"
	CodeGapAfterKey        training.ReasonCode = "schedule.gap-after-key"
	CodeGapToRun           training.ReasonCode = "schedule.gap-to-run"
	CodeHeavyBeforeHard    training.ReasonCode = "schedule.heavy-before-hard"
	CodeModerateBeforeHard training.ReasonCode = "schedule.moderate-before-hard"
	CodeBeforeLong         training.ReasonCode = "schedule.before-long"
	CodeAfterLong          training.ReasonCode = "schedule.after-long"
	CodeLightBeforeLong    training.ReasonCode = "schedule.light-before-long"
	CodeLowerTooClose      training.ReasonCode = "schedule.lower-too-close"
	CodeLightTooClose      training.ReasonCode = "schedule.light-too-close"
	CodeAfterEveningKey    training.ReasonCode = "schedule.after-evening-key"
	CodeBeforeEveningKey   training.ReasonCode = "schedule.before-evening-key"
	CodeHeavyOnLongDay     training.ReasonCode = "schedule.heavy-on-long-day"
	CodeNoFreeDay          training.ReasonCode = "schedule.no-free-day"
	CodeOneHeavy           training.ReasonCode = "schedule.one-heavy"
)

// Why hops were left out of a session (SCH-05).
const (
	CodeHopsAfterHeavy training.ReasonCode = "schedule.hops-after-heavy"
	CodeHopsNearLong   training.ReasonCode = "schedule.hops-near-long"
)

// What is charged.
const (
	CostShortGap      training.ReasonCode = "schedule.cost-short-gap"
	CostHeavy36       training.ReasonCode = "schedule.cost-heavy-24-36"
	CostHeavy48       training.ReasonCode = "schedule.cost-heavy-36-48"
	CostModerate16    training.ReasonCode = "schedule.cost-moderate-under-16"
	CostModerate24    training.ReasonCode = "schedule.cost-moderate-16-24"
	CostStart         training.ReasonCode = "schedule.cost-start"
	CostBeforeLong    training.ReasonCode = "schedule.cost-before-long"
	CostAfterLong     training.ReasonCode = "schedule.cost-after-long"
	CostLower72       training.ReasonCode = "schedule.cost-lower-under-72"
	CostStack         training.ReasonCode = "schedule.cost-stack"
	CostSeparate      training.ReasonCode = "schedule.cost-separate"
	CostEvening       training.ReasonCode = "schedule.cost-evening"
	CostAvoidDay      training.ReasonCode = "schedule.cost-avoid-day"
	CostMoved         training.ReasonCode = "schedule.cost-moved"
	CodeWouldCost     training.ReasonCode = "schedule.would-cost"
	CodeWouldRelax    training.ReasonCode = "schedule.would-relax"
	CodeAlreadyChosen training.ReasonCode = "schedule.already-chosen"
)

// What had to give way.
const (
	CodeRelaxedLighter  training.ReasonCode = "schedule.relaxed-lighter"
	CodeRelaxedAfterKey training.ReasonCode = "schedule.relaxed-after-key"
	CodeRelaxedLowerGap training.ReasonCode = "schedule.relaxed-lower-gap"
	CodeRelaxedFewer    training.ReasonCode = "schedule.relaxed-fewer"
	CodeRelaxedShort    training.ReasonCode = "schedule.relaxed-short"
	CodeRelaxedUpper    training.ReasonCode = "schedule.relaxed-upper"
	CodeRelaxedLeftOut  training.ReasonCode = "schedule.relaxed-left-out"
)

// Why the policy is what it is (SCH-10).
const (
	CodePolicyStack    training.ReasonCode = "schedule.policy-stack"
	CodePolicySeparate training.ReasonCode = "schedule.policy-separate"
	CodePolicyMixed    training.ReasonCode = "schedule.policy-mixed"
	CodePolicyNoRuns   training.ReasonCode = "schedule.policy-no-runs"
	CodePolicyChosen   training.ReasonCode = "schedule.policy-chosen"
)
