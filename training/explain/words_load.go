package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
)

// loadWords are the words for what package load decides.
var loadWords = map[training.ReasonCode]string{
	load.CodeRunSpike: "Your run of {runKm} on {date} is {over} % longer than your longest in the 30 days before ({longestKm}). Jumps of more than 10 % went along with more injuries in a large study of runners; a shorter step is the careful choice.",

	load.CodeEffortByKind:      "You did not rate this {run}. It counts with effort {effort} of 10, a guess by its kind. Your own number is better, even days later.",
	load.CodeEffortByReserve:   "You did not rate this session. What you had left in {sets|set} comes to effort {effort} of 10.",
	load.CodeEffortUsual:       "You did not rate this session. It counts with effort {effort} of 10, a guess.",
	load.CodeMinutesByDistance: "This run came without a time. {runKm} at your easy pace is about {minutes|minute}.",
	load.CodeMinutesBySets:     "This session came without a time. {sets|set} and the rests take about {minutes|minute}.",

	load.CodeWeek:          "Your week: load {load}, monotony {monotony}, strain {strain}. Load is effort times minutes. Monotony says how alike the days were.",
	load.CodeWeekConstant:  "Your week: load {load}. The days hardly differ, so monotony and strain cannot be worked out.",
	load.CodeMonotonyAmber: "Your days are getting alike (monotony {monotony}). Let easy days be easier and keep a day off.",
	load.CodeMonotonyRed:   "Your days are much alike (monotony {monotony}). A day off or a truly easy day brings the ups and downs back.",
	load.CodeStrainHigh:    "This week's strain is {strain}, high for you: your last {weeks|week} set the mark at {limit}. An easier day or two is a good idea.",

	load.CodeForm:           "Fitness {fitness}, fatigue {fatigue}, form {form} this morning. These are running averages of your load, for information.",
	load.CodeStressByPace:   "Counted by pace: {intensity} % of your threshold speed.",
	load.CodeStressByHeart:  "Counted by heart rate: {rate} on average.",
	load.CodeStressByEffort: "Counted by feel: effort {effort} for {minutes|minute}.",
	load.CodeStressByGuess:  "Counted by a guess: effort {effort} for {minutes|minute}. Rate the run and your own number counts.",
	load.CodeClimbFast:      "Your fitness curve rose by {rise} in a week. Up to five suits most runners. This is a guide only.",
	load.CodeClimbTooFast:   "Your fitness curve rose by {rise} in a week. Eight is the most to aim for. This is a guide only; see how your legs feel.",
	load.CodeFormLow:        "Your form has been under −30 for {days|day}. A week of that is enough. This is a guide only.",
	load.CodeRaceForm:       "Your form on race morning is {form}, within the usual 5 to 20.",
	load.CodeRaceFormLow:    "Your form on race morning is {form}, under the usual 5 to 20: you may carry some fatigue. This is a guide only.",
	load.CodeRaceFormHigh:   "Your form on race morning is {form}, over the usual 5 to 20: very rested. This is a guide only.",

	load.CodeRatios:         "Your last seven days are {ratio} times the mean week of your last four. For information only: in runners this ratio did not show the risk it is said to show, and no plan is changed for it.",
	load.CodeGrowthWeek:     "You ran {over} % further than the week before. For information: in a trial with beginners, keeping to 10 % a week made no clear difference to injuries. How much longer one single run is seems to matter more.",
	load.CodeGrowthTwoWeeks: "You ran {over} % further than two weeks before. For information: one study hints that jumps of over 30 % may bring some injuries nearer; it is not proven.",
	load.CodeTracks:         "What your legs did: {sets|hard leg set}, {tonnageKg} lifted, {landings|landing}, {minutes|minute} of running. Effort alone cannot show it.",

	load.CodeDeloadMonotony: "The easier week comes now: your days are much alike (monotony {monotony}).",
	load.CodeDeloadForm:     "The easier week comes now: your form is {form}, and under −30 is very tired.",
	load.CodeDeloadLift:     "The easier week comes now: {exercise} fell from about {fromKg} to {toKg}, and stayed down for two sessions with the same effort.",

	load.CodeCutAccessories: "Load has to fall. The small exercises go first.",
	load.CodeCutSets:        "Load has to fall further. Next, sets go; the weights stay.",
	load.CodeCutSession:     "Load has to fall further. Next, the week's second session goes.",
	load.CodeCutHops:        "Load has to fall further. Next, hops and jumps go.",
	load.CodeCutLoad:        "Load has to fall further. Now the weights come down, last of all, because they are what holds your strength.",
}
