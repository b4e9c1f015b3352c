package explain

import "github.com/legwork-run/legwork/training"

var plannerWords = map[training.ReasonCode]string{
	"planner.weeks-filled":       "{weeks|week} of your calendar had no runs, so the pattern of your last known weeks was assumed there.",
	"planner.weeks-without-runs": "Nothing is known about the runs of {weeks|week}; strength there is placed by your free hours alone.",
	"planner.starts-assumed":     "Runs without a start time are taken to begin at 07:00, at weekends at 09:00.",
	"planner.ask-first": "Ask yourself first: has a doctor named a heart or blood-pressure problem; do you get chest pain; do you get dizzy or pass out; " +
		"do you live with another long-term illness; do you take prescribed medicine; is there a bone or joint problem that training could worsen; " +
		"were you told to train only under supervision? One yes: talk to a professional before you start.",
	"planner.answered-yes":  "You answered yes to: {answers}. Talk to a professional before you start; until then treat this plan as something to bring along.",
	"planner.older-and-new": "At {age} and new to regular training, have a professional look at you before you start.",
	"planner.not-reviewed":  "These rules come from published work and house choices. No clinician has reviewed them.",
	"planner.bone-questions": "Pain at the {site}: is there one sore spot on the bone, does it hurt at night or at rest, or when you hop on that leg? " +
		"If any of these is a yes, do no impact and no leg work, and see a clinician.",
	"planner.see-a-clinician":   "Pain of {score} at the {site} that does not settle within 7 to 10 days is a reason to see a clinician.",
	"planner.run-on-avoid-list": "Your {run} run on {date} loads the {site} hard. The plan leaves your runs alone; think about swapping it for an easy one.",
	"planner.teenage-runner":    "Missed periods for three months, repeated bone stress injuries or losing weight fast are reasons for any young runner to see a clinician.",
	"planner.breathe-out":       "With high blood pressure, never hold your breath under load: breathe out as you push.",
	"planner.pregnancy-stop-list": "Stop and call your midwife or doctor if you notice bleeding, belly pain, regular painful contractions, leaking fluid, " +
		"shortness of breath before you begin, dizziness, headache, chest pain, weakness that affects your balance, or calf pain or swelling.",
	"planner.after-birth":      "{weeks|week} after birth: no hops before week 12. Heaviness or leaking is a red light: stop and see a pelvic-health clinician.",
	"planner.load-from-max":    "{loadKg} is {percent} % of the {maxKg} you are estimated to lift once.",
	"planner.load-rounded":     "The sum asks for {wantedKg}; {loadKg} is the nearest you own.",
	"planner.load-by-feel":     "Pick a load that leaves {rir} good repetitions after {reps}: your own sets will settle it.",
	"planner.load-ramp":        "First time: begin with {loadKg}, and add a little each set until the last repetitions feel quite tough. Note that load; it is your start.",
	"planner.load-too-heavy":   "The lightest load you own, {lightestKg}, is more than the {loadKg} meant; do it without, slowly.",
	"planner.session-added":    "New on {date} at {start}.",
	"planner.session-removed":  "The one on {date} is gone.",
	"planner.session-moved":    "Moved from {from} {fromStart} to {to} {toStart}.",
	"planner.exercise-added":   "{exercise} comes in: {dose}.",
	"planner.exercise-removed": "{exercise} goes out.",
	"planner.dose-changed":     "{exercise}: {from} becomes {to}.",
	"planner.policy-changed":   "The policy goes from {from} to {to}.",
	"planner.day-stacked":      "{afterHours|hour} after your {run} run: a hard day stays hard, and the easy days stay easy.",
	"planner.day-between":      "{afterHours|hour} after your {afterRun} run and {beforeHours|hour} before the {beforeRun}.",
	"planner.day-before":       "{beforeHours|hour} before your {beforeRun} run.",
	"planner.day-after":        "{afterHours|hour} after your {afterRun} run.",
	"planner.day-free":         "No key run is near.",
	"planner.day-no-legs":      "Nothing here loads the legs, so it fits beside any run.",
	"planner.rival-close":     "{exercise}: the nearest other choice is {rival}; with it the plan would be worth {share} % less.",
	"planner.rival-none":      "{exercise}: nothing else that you can do with your kit, time and level fits its place.",
	"planner.rival-elsewhere": "{exercise} is in session {session} of this block; main lifts repeat, accessories take turns.",
	"planner.rival-chosen":    "{exercise} is in this session.",
	"planner.rival-worse":     "{exercise} is allowed, but every place it could take gains more from what stands there.",
	"planner.same-ladder":     "{exercise} stands on one ladder with {otherExercise}, which is in the session already; one rung a session is enough.",
	"planner.load-not-owned":  "{exercise}: {loadKg} cannot be made from what you own; the nearest are {belowKg} and {aboveKg}.",
	"planner.load-is":         "{exercise}: {loadKg} is what the plan gives.",
	"planner.load-means":      "{exercise}: {loadKg} for {reps} would leave about {rir} good repetitions; {wantedRir} are meant.",
	"planner.load-over-first": "{exercise}: {loadKg} is more than a first time should begin with ({ceilingKg}); add load set by set.",
	"planner.load-unknown":    "{exercise}: nothing is known of what you can lift yet, so repetitions and reserve decide; if {loadKg} leaves what is asked, take it.",
	"planner.load-none":       "Nothing in this session is loaded in kilograms.",
}
