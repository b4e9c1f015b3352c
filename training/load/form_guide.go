package load

import "github.com/legwork-run/legwork/training"

// The guides for the curves, in points of stress. They move nothing.
//
// Source: LOAD-07.
const (
	usualClimb Stress = 5 // of fitness in a week, for recreational runners
	mostClimb  Stress = 8
	lowForm    Stress = -30 // below it for a week at most
	lowDays           = 7
	freshFrom  Stress = 5 // the day of an A race
	freshTo    Stress = 20
)

// ClimbGuide tells of fitness that rose fast between two days a week apart:
// more than 5 points, or more than 8. ok is false for a slower rise.
//
// Source: LOAD-07.
func ClimbGuide(weekAgo, now Form) (information training.Reason, ok bool) {
	rise := now.Chronic - weekAgo.Chronic
	switch {
	case rise > mostClimb:
		return training.Because("LOAD-07", CodeClimbTooFast, training.Amount("rise", rise)), true
	case rise > usualClimb:
		return training.Because("LOAD-07", CodeClimbFast, training.Amount("rise", rise)), true
	}
	return training.Reason{}, false
}

// LowFormGuide tells of form that has been under −30 for more than seven days
// in a row, up to the last of forms, which are one a day.
//
// Source: LOAD-07.
func LowFormGuide(forms []Form) (information training.Reason, ok bool) {
	days := 0
	for i := len(forms) - 1; i >= 0 && forms[i].Balance < lowForm; i-- {
		days++
	}
	if days <= lowDays {
		return training.Reason{}, false
	}
	return training.Because("LOAD-07", CodeFormLow, training.Count("days", days)), true
}

// RaceGuide says how the form on the morning of an A race compares with the
// usual +5 to +20.
//
// Source: LOAD-07.
func RaceGuide(f Form) training.Reason {
	code := CodeRaceForm
	switch {
	case f.Balance < freshFrom:
		code = CodeRaceFormLow
	case f.Balance > freshTo:
		code = CodeRaceFormHigh
	}
	return training.Because("LOAD-07", code, training.Amount("form", f.Balance))
}
