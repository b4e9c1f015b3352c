package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
)

// athleteWords are the words for what package athlete decides.
var athleteWords = map[training.ReasonCode]string{
	athlete.CodeLevelGiven:    "The plan takes you as someone {level}, as you said.",
	athlete.CodeLevelUnsaid:   "You did not say how long you have been lifting, so the plan takes you as someone {level}.",
	athlete.CodeLevelByMonths: "With {months|month} of regular lifting the plan takes you as someone {level}.",
	athlete.CodeComebackLevel: "Coming back, you start one level lower, as someone {level}; what you had usually returns faster than it was built.",
	athlete.CodeComebackGap:   "You are coming back and did not say when you last lifted, so the plan takes it to be {days|day} or more. Give the date and it may begin further on.",
	athlete.CodeLongOffLevel:  "After {days|day} without strength work you start one level lower, as someone {level}.",

	athlete.CodeRunnerGiven:            "The plan takes you as a {runner}, as you said.",
	athlete.CodeRunnerUnknown:          "No runs are known, so the plan takes you as a {runner}, the careful end.",
	athlete.CodeRunnerByKm:             "You ran about {weeklyKm} a week in the last four weeks: a {runner}.",
	athlete.CodeRunnerByPlannedKm:      "No runs done are known. Your planned runs come to about {weeklyKm} a week: a {runner}.",
	athlete.CodeRunnerByUsualKm:        "Your usual week comes to about {weeklyKm}: a {runner}.",
	athlete.CodeRunnerByMinutes:        "You ran about {minutes|minute} a week in the last four weeks: a {runner}.",
	athlete.CodeRunnerByPlannedMinutes: "No runs done are known. Your planned runs come to about {minutes|minute} a week: a {runner}.",
	athlete.CodeRunnerByUsualMinutes:   "Your usual week comes to about {minutes|minute} of running: a {runner}.",

	athlete.CodeEasyPace: "Your easy pace is taken as {pace}, the middle of your last {runs|easy run}.",
}
