package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// scheduleWords are the words of package schedule's decisions.
var scheduleWords = map[training.ReasonCode]string{
	schedule.CodeOutsidePlan:        "That day is outside your plan.",
	schedule.CodeDayNotAllowed:      "You did not give {day} as a day for strength.",
	schedule.CodeNoWindow:           "You have no time window for this session on {day}.",
	schedule.CodeTooLate:            "No session starts after 20:30.",
	schedule.CodeOneADay:            "There is already a strength session that day, and one a day is enough.",
	schedule.CodeNextDay:            "Session {other} is on {date}, the day before or after; under 18 a day lies between them.",
	schedule.CodeOverlapsRun:        "It would overlap your {run} on {runDate} at {runStart}.",
	schedule.CodeOverlapsBusy:       "Something else in your calendar takes that time.",
	schedule.CodeBanned:             "A race is too near for a {class} session that day.",
	schedule.CodeOtherDays:          "It is the last session with full loads before your race, and those days are not the ones for it.",
	schedule.CodeKeyRunFirst:        "Your {run} on {runDate} comes first that day; strength waits until after it.",
	schedule.CodeGapAfterKey:        "Only {hours} h after your {run}; your legs get {need} h.",
	schedule.CodeGapToRun:           "Only {hours} h between this session and your {run}; leg work keeps {need} h away.",
	schedule.CodeHeavyBeforeHard:    "Your {run} on {runDate} comes {hours} h later; after heavy legs it should be {need} h or more.",
	schedule.CodeModerateBeforeHard: "Your hard run comes later that day; leg work would spoil it.",
	schedule.CodeBeforeLong:         "Your long run on {runDate} comes {hours} h later; a {class} session stays {need} h away.",
	schedule.CodeAfterLong:          "Only {hours} h after your long run on {runDate}; a {class} session waits {need} h.",
	schedule.CodeLightBeforeLong:    "Leg work does not go before a long run on the same day.",
	schedule.CodeLowerTooClose:      "Session {other} on {date} is {hours} h away; two leg sessions keep {need} h apart.",
	schedule.CodeLightTooClose:      "Session {other} on {date} is {hours} h away; leg work keeps {need} h apart.",
	schedule.CodeAfterEveningKey:    "No leg work after an evening {run}; the next morning or midday is better.",
	schedule.CodeBeforeEveningKey:   "Before your evening {run} a session belongs in the morning and ends {need} h earlier; this leaves {hours} h.",
	schedule.CodeHeavyOnLongDay:     "A heavy session and a long run do not share a day.",
	schedule.CodeNoFreeDay:          "It would take the one day of the week without run and strength.",
	schedule.CodeOneHeavy:           "With two hard runs and a long run, one heavy session is enough for the week.",

	schedule.CodeHopsAfterHeavy: "No jumps: only {hours} h since your heavy session, and they need fresh legs.",
	schedule.CodeHopsNearLong:   "No jumps: your long run on {run} is too near, and they need fresh legs.",

	schedule.CostShortGap:      "Under 6 h between leg work and a run on the same day.",
	schedule.CostHeavy36:       "A hard run follows this heavy session within 24 to 36 h.",
	schedule.CostHeavy48:       "A hard run follows this heavy session within 36 to 48 h.",
	schedule.CostModerate16:    "A hard run follows this session within 16 h.",
	schedule.CostModerate24:    "A hard run follows this session within 16 to 24 h.",
	schedule.CostStart:         "These are the first two weeks of the plan, and a hard run follows within 72 h.",
	schedule.CostBeforeLong:    "Your long run follows this heavy session rather soon.",
	schedule.CostAfterLong:     "This heavy session comes within 48 h after a downhill long run.",
	schedule.CostLower72:       "Two leg sessions stand less than 72 h apart.",
	schedule.CostStack:         "Leg work on a day without a hard run, though hard days are to stay hard.",
	schedule.CostSeparate:      "Leg work on the day of a hard run, though the two are to be apart.",
	schedule.CostEvening:       "A morning session on the day of an evening key run.",
	schedule.CostAvoidDay:      "A day you would rather not use.",
	schedule.CostMoved:         "Another day or time than last week.",
	schedule.CodeWouldCost:     "It is allowed, but the whole plan would be {cost} points dearer.",
	schedule.CodeWouldRelax:    "It would leave no room for the rest of your plan under the same rules.",
	schedule.CodeAlreadyChosen: "This is where the session stands.",

	schedule.CodeTrackTaken:   "There is a strength session that day.",
	schedule.CodeTrackRun:     "Slow loading of a tendon goes after a run, and one follows that day.",
	schedule.CodeTrackNear:    "Another session of it is {hours} h away; they keep {need} h apart.",
	schedule.CodeTrackFreeDay: "That is a day without running: it is taken only where the others do not do, and the last such day for holds only.",
	schedule.CodeTrackTies:    "It would do, but another day or start leaves room for more of them, or is nearer 18:00.",

	schedule.CodeRelaxedLighter:  "Session {session} is {class} this week: as planned it found no place.",
	schedule.CodeRelaxedAfterKey: "Session {session} comes {hours} h after your {run} instead of 6 h: nothing else fitted.",
	schedule.CodeRelaxedLowerGap: "Session {session} comes {hours} h after the last leg session instead of 48 h: nothing else fitted.",
	schedule.CodeRelaxedFewer:    "Session {session} is left out this week: there was no place for all of them.",
	schedule.CodeRelaxedShort:    "Session {session} takes {minutes} minutes this week: a longer one found no place.",
	schedule.CodeRelaxedUpper:    "Session {session} is upper body and trunk only this week: leg work found no place.",
	schedule.CodeRelaxedLeftOut:  "Session {session} is left out this week: no form of it found a place.",

	schedule.CodePolicyStack:    "You run on {runDays|day} and your key runs are over by noon, so strength goes on hard days and easy days stay easy.",
	schedule.CodePolicySeparate: "You run on {runDays|day}, and on {freeDays|day} of the week a session leaves a day before the next key run, so strength gets days of its own.",
	schedule.CodePolicyMixed:    "Your runs neither leave days of their own nor end by noon on enough days, so each session goes where it costs least.",
	schedule.CodePolicyNoRuns:   "You gave no runs, so a session goes where your free hours and the rest between sessions leave room.",
	schedule.CodePolicyChosen:   "You chose {policy}.",
}
