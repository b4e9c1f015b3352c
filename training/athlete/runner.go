package athlete

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// fastEasy is the speed in km/h from which an easy pace makes a club racer.
//
// Source: EFF-05.
const fastEasy = 12

// runnerOf is the kind of runner:
//
//  1. A kind given stands.
//  2. By kilometres a week: under 15 R0, to 40 R1, to 80 R2, over 80 R3. From
//     15 km on an easy pace faster than 12 km/h is R2 at least.
//  3. Without kilometres by minutes a week: under 90 R0, to 240 R1, to 480 R2,
//     over 480 R3.
//  4. Without any runs R0.
//
// Source: EFF-05. House rule for 4: the careful end.
func runnerOf(given training.RunnerType, w weekly, pace unit.Pace) (training.RunnerType, training.Reason) {
	switch {
	case given != training.RunnerAuto: // Rule 1.
		return given, training.Because("EFF-05", CodeRunnerGiven, training.Word("runner", given.String()))
	case w.distance > 0: // Rule 2.
		r := runnerByDistance(w.distance, pace)
		return r, training.Because("EFF-05", kilometreCode(w.source),
			training.Word("runner", r.String()), training.Amount("weeklyKm", unit.Metres(w.distance.Kilometres())))
	case w.minutes > 0: // Rule 3.
		r := runnerByMinutes(w.minutes)
		return r, training.Because("EFF-05", minuteCode(w.source),
			training.Word("runner", r.String()), training.Count("minutes", w.minutes))
	}
	return training.R0, training.Because("EFF-05", CodeRunnerUnknown, training.Word("runner", training.R0.String())) // Rule 4.
}

func runnerByDistance(week unit.Metres, pace unit.Pace) training.RunnerType {
	switch km := week.Kilometres(); {
	case km < 15:
		return training.R0
	case km > 80:
		return training.R3
	case km >= 40 || pace.KilometresPerHour() > fastEasy:
		return training.R2
	}
	return training.R1
}

func runnerByMinutes(m unit.Minutes) training.RunnerType {
	switch {
	case m < 90:
		return training.R0
	case m < 240:
		return training.R1
	case m <= 480:
		return training.R2
	}
	return training.R3
}

func kilometreCode(s runSource) training.ReasonCode {
	switch s {
	case plannedRuns:
		return CodeRunnerByPlannedKm
	case usualWeek:
		return CodeRunnerByUsualKm
	}
	return CodeRunnerByKm
}

func minuteCode(s runSource) training.ReasonCode {
	switch s {
	case plannedRuns:
		return CodeRunnerByPlannedMinutes
	case usualWeek:
		return CodeRunnerByUsualMinutes
	}
	return CodeRunnerByMinutes
}

// easyPace is the median pace of the easy runs done in the 42 days before the
// plan, else the profile's, else unknown.
//
// House rule: the median, so that one walk or one forgotten watch moves little.
func easyPace(req training.Request) (unit.Pace, []training.Reason) {
	var paces []unit.Pace
	for _, r := range within(req.Runs, req.From.AddDays(-paceWindow), req.From) {
		if p := unit.PaceOf(r.Distance, r.Minutes); r.Done && r.Kind == training.RunEasy && p > 0 {
			paces = append(paces, p)
		}
	}
	if len(paces) == 0 {
		return req.Profile.EasyPace, nil
	}
	p := median(paces)
	return p, []training.Reason{training.Because("EFF-05", CodeEasyPace, training.Word("pace", p.String()), training.Count("runs", len(paces)))}
}

func median(paces []unit.Pace) unit.Pace {
	slices.Sort(paces)
	n := len(paces)
	return (paces[(n-1)/2] + paces[n/2]) / 2
}
