package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
)

// plannerPeriodiseWords are the words for how the time ahead is divided.
var plannerPeriodiseWords = map[training.ReasonCode]string{
	planner.CodeCountedBack: "The phases are counted back from {race} on {date}, in week {weeks} of this plan.",
	planner.CodeLoop:        "Without an A race the phases follow each other in a loop.",
	planner.CodeBecomesL1:   "From week {week} on the plan takes you as someone with a few months of lifting (L1). That holds if you have done four in five of the sessions by then.",

	planner.CodePhaseAA:  "{weeks|week} of groundwork: moderate sets far from your limit, so that tendons and form are ready for load.",
	planner.CodePhaseBS:  "{weeks|week} of building: six to ten repetitions with two or three left, the base under heavier work.",
	planner.CodePhaseBS2: "{weeks|week} more of building, a little heavier and in fewer repetitions.",
	planner.CodePhaseMS:  "{weeks|week} of maximal strength: few repetitions, heavy for you. It is what running economy gains from most.",
	planner.CodePhasePW:  "{weeks|week} of power: less heavy work, more jumps and fast lifts, on top of the strength you built.",
	planner.CodePhaseMT:  "{weeks|week} of keeping what you have: fewer sets at the same load, while running comes first.",
	planner.CodePhaseTP:  "{weeks|week} of taper: the load stays, the sets go, so that you stand fresh at the start.",
	planner.CodePhaseTR:  "{weeks|week} of recovery: light and optional.",

	planner.CodeBoundedBS:  "{weeks|week} of building: moderate sets with {rir} repetitions or more left, the base under what follows.",
	planner.CodeBoundedBS2: "{weeks|week} more of building, a little heavier, still with {rir} repetitions or more left.",
	planner.CodeBoundedMS:  "{weeks|week} of strength: the heaviest loads of this plan, always with {rir} repetitions or more left.",
	planner.CodeBoundedPW:  "{weeks|week} of power: fewer sets of the main lift, each repetition up as fast as the load lets you, on top of the strength you built.",

	planner.CodePhaseHold:     "{weeks|week} at one level: light sets far from your limit, and no load rises.",
	planner.CodePhaseWithheld: "{weeks|week} in which no strength is planned, until those who have to agree first have done so.",

	planner.CodeDeload:         "A lighter week: about half the sets and two more repetitions left, so that the weeks before can settle.",
	planner.CodeDeloadDownWeek: "Your running goes down this week and strength goes with it: about half the sets and two more repetitions left.",

	planner.CodeNoHeavyBeforeRace: "No heavy session from {from} on: {race} is on {date}.",
	planner.CodeNothingBeforeRace: "No strength from {from} on: {race} is on {date}.",
	planner.CodeNoLegsBeforeRace:  "No leg work from {from} on: {race} is on {date}.",
	planner.CodeNothingNew:        "Two weeks before {race} no exercise and no load is new.",
	planner.CodeTaperVolume:       "Before {race} you do about {percent} % of your usual sets.",
	planner.CodeBRaceVolume:       "In the week of {race} you do about {percent} % of your usual sets.",
	planner.CodePrimer:            "The last session before {race} is a short, fast one on {day}.",
	planner.CodeLastHeavy:         "The last session with full loads before {race}, between {from} and {to}.",
	planner.CodePrimerKnown:       "The last session before {race} is the one you know, with half the sets and no hops, on {day}.",
	planner.CodeMobility:          "The last session before {race} is mobility and trunk only, on {day}.",
	planner.CodeNoLegsAfterRace:   "After {race} no leg work until {to}: your legs need those days.",
	planner.CodeRestart:           "Leg work may return on {day}, light and with at least four repetitions left.",

	planner.CodeRunningRises:   "You run {percent} % more this week than in the four weeks before, so the legs get fewer sets.",
	planner.CodeHighRunning:    "This is one of your biggest running weeks, so strength keeps what it has: about {percent} % of the sets.",
	planner.CodeSessionCeiling: "You asked for {sessions|session} a week at most.",
	planner.CodeMinutesAsked:   "Sessions fit the {minutes|minute} you gave.",
	planner.CodeMinutesUsual:   "Up to {minutes|minute} a session in this block.",
	planner.CodeKeepingSets:    "While you keep your strength the legs get about {percent} % of the sets at the same load; that has held strength for months.",
	planner.CodeRunContacts:    "Strides and hill sprints are landings too: they take {contacts} of this week's hops.",
	planner.CodeHopsOpened:     "Your self-tests are good enough for harder hops, so there are some of level {hops}.",
	planner.CodeHopsKeptLow:    "Hops stay low: your last self-tests fell short of what harder ones ask for.",
	planner.CodeExtraWarmup:    "At {age} the main lift gets one warm-up set more.",
	planner.CodeTwiceFromSixty: "From 60 on, keeping strength takes two sessions a week.",
	planner.CodeComeback:       "After {days|day} without strength work the first sessions are smaller. What you had comes back faster than it was built.",

	planner.CodePregnancyHold:     "In pregnancy there are no phases and no rise in load: 8 to 12 repetitions with at least four left, twice a week.",
	planner.CodePregnancyAsk:      "In pregnancy nothing is planned until your clinician agrees. Say so in your profile when that is the case.",
	planner.CodeYouth:             "Under 18 technique comes first: one or two sets of 8 to 12 with at least four repetitions left.",
	planner.CodeYouthCoached:      "At {age} and after twelve coached weeks: up to three sets with at least two repetitions left, no single heavy lifts.",
	planner.CodeYouthAsk:          "Under 18 this plan is for use with a guardian who agrees and a coach who sees the lifts.",
	planner.CodeOlder:             "From 65 on: one set at first, then two or three of 8 to 12, always with two repetitions left, and two minutes of rest.",
	planner.CodeNoHopsAfterBirth:  "No hops before the twelfth week after birth.",
	planner.CodeNoHopsPelvicFloor: "No hops and nothing heavy while there is heaviness or leaking: see a pelvic-health clinician.",
}
