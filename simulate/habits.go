package simulate

import "github.com/legwork-run/legwork/training"

// Habits are what a runner tends to do with a plan and with the program. They
// are chances: of a session where they name one, otherwise of a day.
type Habits struct {
	MissSession Chance // of a session: not done, and half of the time not said
	MoveSession Chance // of a session: put on another day
	MissRun     Chance // of a run
	Overreach   Chance // of a run: longer than planned
	PushOn      Chance // of a set: on to the top of its range when it feels easy
	ShortNight  Chance
	LongNight   Chance // overslept: what was meant for the morning is missed
	Ill         Chance
	Travel      Chance
	ChangeKit   Chance
	ChangeRace  Chance
	ChangeGoal  Chance
	WarningSign Chance

	Rates     Chance       // of a set: says what was left
	Noise     Factor       // of how well it is felt
	Flatters  training.RIR // says so much more was left than it felt like
	Efforts   Chance       // of a session or run: says how hard it was
	Answers   Chance       // of a morning
	TellsPain Chance       // of a pain

	Twice   Chance // of a session: on two devices
	Late    Chance // of a day: its events come days later
	Offline Chance // a stretch of days without reception begins
	Undo    Chance // of a session
	Edit    Chance // of a session
}

// habits draws how careful somebody is and lets most of the rest follow: who
// misses sessions also leaves questions open.
func habits(d dice) Habits {
	care := Chance(1 - d.Float64()*d.Float64()) // most people are fairly careful
	sloppy := 1 - care
	h := Habits{
		MissSession: missLeast + (missMost-missLeast)*sloppy, MoveSession: moveMost * Chance(d.Float64()),
		MissRun: missRunADay * (1 + sloppy), Overreach: overreachADay * Chance(2*d.Float64()), PushOn: 0.5 * Chance(d.Float64()),
		ShortNight: shortNightADay * Chance(2*d.Float64()), LongNight: longNightADay * sloppy,
		Ill: illADay, Travel: travelADay * Chance(2*d.Float64()), ChangeKit: kitADay, ChangeRace: raceADay, ChangeGoal: goalADay, WarningSign: flagADay,
		Rates: 0.4 + 0.6*care, Noise: Factor(0.6 + 0.8*d.Float64()), Efforts: 0.3 + 0.7*care,
		Answers: care * Chance(d.Float64()), TellsPain: 0.5 + 0.5*care,
		Twice: twiceADay, Late: lateADay * (1 + sloppy), Offline: offlineADay, Undo: undoADay, Edit: editADay,
	}
	if d.chance(flatterShare) {
		h.Flatters = flattersBy
	}
	return h
}

// Adherent is h of a runner who does everything as asked and says it all, for
// measuring what a plan does when it is followed.
func (h Habits) Adherent() Habits {
	return Habits{Rates: 1, Noise: h.Noise, Efforts: 1, Answers: 1, TellsPain: 1}
}
