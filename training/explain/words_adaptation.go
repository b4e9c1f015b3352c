package explain

import "github.com/legwork-run/legwork/training"

// adaptationWords are the words for what package adaptation decides.
var adaptationWords = map[training.ReasonCode]string{
	"adaptation.stands-in":          "{exercise} stands in for {otherExercise} today.",
	"adaptation.swapped":            "{exercise} in place of {otherExercise}, as you wished.",
	"adaptation.in-today":           "{exercise} is part of today's session.",
	"adaptation.nothing-like-it":    "Today's session has nothing left of the kind that {exercise} could stand in for.",
	"adaptation.harder-than-today":  "{exercise} is harder than {otherExercise}, which it would stand in for. Its ladder says when it opens.",
	"adaptation.rung-of-another":    "{exercise} and {otherExercise} are rungs of one ladder, and one of them a session is enough.",
	"adaptation.lands-harder-today": "{exercise} lands harder than {otherExercise}, which it would stand in for.",
	"adaptation.hops-after-gap":     "After {days} days off, hops come back slowly: strength first, then few landings, then more.",
	"adaptation.eased-ramp":         "{exercise}: {loadKg} once more. Today takes something off, so it is no day to look for more.",
	"adaptation.left-out":           "{exercise} is left out, as you wished.",
	"adaptation.hurt":               "{exercise} is over for today, because it hurt. Say where, and the rest is chosen for that place.",
	"adaptation.hurt-near":          "{exercise} loads what {otherExercise} loads, and that hurt. It waits until you say where.",
	"adaptation.weaker-side":        "{exercise}: the last set is for the {side} side alone, which was behind in your last test.",
	"adaptation.as-hard-as-planned": "Kept {to} for the legs, as your runs around it ask, though you could do more.",
	"adaptation.paused":             "No training while you are {why}: the session of {date} is let go, nothing is made up later.",
	"adaptation.stopped":            "A warning sign was up on {date}, so that day's session is let go and nothing is made up later.",
	"adaptation.postponed":          "Your legs need a day or two: the session moves to {to}, {start}.",
	"adaptation.missed-moved":       "The session you missed on {from} fits on {to}, {start}, without crowding a run or another session.",
	"adaptation.missed-let-go":      "The session you missed on {date} is let go. It fits nowhere in time, and two in a row would cost more than one missed.",
	"adaptation.displaced":          "Your runs changed, so the session of {from} moves to {to}, {start}.",
	"adaptation.displaced-let-go":   "Your runs changed and leave no day for the session of {date} this week, so it is let go.",
	"adaptation.overrun":            "You ran {minutes} min in seven days and {usual} is your usual, so this session keeps {share} % of its sets.",
	"adaptation.spike":              "Your run of {runKm} on {date} was {over} % longer than any in the 30 days before, so your legs get about a third fewer sets for two days.",
	"adaptation.fewer-sessions":     "You did {done} of {planned} sessions in two weeks. One session less and shorter ones may fit your life better for now.",
	"adaptation.restore-sessions":   "You did {done} of {planned} sessions in two weeks. There is room for what you first wanted again.",
	"adaptation.plan-ends":          "Your plan ends on {date}. Here is what comes after it, from what you can do now.",
	"adaptation.goal-changed":       "You train for {to} now, not for {from}, so the phases fall differently.",
	"adaptation.races-changed":      "Your races changed, so the phases fall differently.",
	"adaptation.kit-changed":        "You train with other kit now, so other exercises fit.",
	"adaptation.times-changed":      "The times you can train changed, so the sessions fall on other days.",
	"adaptation.pregnancy-changed":  "Training in pregnancy follows rules of its own, so the plan is made anew.",
}
