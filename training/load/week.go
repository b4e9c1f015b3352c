package load

import (
	"math"

	"github.com/legwork-run/legwork/training"
)

// Monotony is how alike the days of a week are: their mean over their standard
// deviation. It has no unit; 0 stands for a week it does not apply to.
//
// Source: LOAD-02.
type Monotony float64

// WeekStrain is a week's load times its monotony. It is not the strain of a
// session on the legs, which is Points.
//
// Source: LOAD-02.
type WeekStrain float64

// shown is s as people read it and as limits compare it.
func (s WeekStrain) shown() int { return int(math.Round(float64(s))) }

// constantShare: a standard deviation under this share of the mean is no
// variation worth dividing by.
//
// Source: LOAD-04.
const constantShare = 0.01

// Week is seven days of load read together.
//
// Source: LOAD-02, LOAD-04.
type Week struct {
	From training.Date
	Load SessionLoad // of all seven days
	Mean SessionLoad // of a day
	SD   SessionLoad // sample standard deviation, n − 1
	// Constant: the days hardly differ, or there was no load. Monotony and
	// strain do not apply and are 0.
	Constant  bool
	Monotony  Monotony
	Strain    WeekStrain
	Estimated bool // part of the load is a guess
}

// WeekOf reads seven calendar days in a row, rest days included.
//
// Source: LOAD-02, LOAD-04. House rule: a week of rest is constant, too.
func WeekOf(days [7]Day) Week {
	w := Week{From: days[0].Date}
	for _, d := range days {
		w.Load += d.Load()
		w.Estimated = w.Estimated || d.Estimated
	}
	w.Mean = w.Load / SessionLoad(len(days))
	var squares SessionLoad
	for _, d := range days {
		squares += (d.Load() - w.Mean) * (d.Load() - w.Mean)
	}
	w.SD = SessionLoad(math.Sqrt(float64(squares) / float64(len(days)-1)))
	if w.Load <= 0 || w.SD < constantShare*w.Mean {
		w.Constant = true
		return w
	}
	w.Monotony = Monotony(w.Mean / w.SD)
	w.Strain = WeekStrain(w.Load) * WeekStrain(w.Monotony)
	return w
}

// Weeks reads the whole weeks among days, Monday to Sunday, oldest first. The
// days must follow each other as those of Days do; what is left over at either
// end is passed over.
//
// Source: LOAD-02.
func Weeks(days []Day) []Week {
	weeks := []Week{}
	for len(days) >= 7 {
		if days[0].Date != days[0].Date.Monday() {
			days = days[1:]
			continue
		}
		weeks = append(weeks, WeekOf([7]Day(days)))
		days = days[7:]
	}
	return weeks
}

// Why is the week in a Reason, for information.
//
// Source: LOAD-02, LOAD-04.
func (w Week) Why() training.Reason {
	if w.Constant {
		return training.Because("LOAD-04", CodeWeekConstant, training.Amount("load", w.Load))
	}
	return training.Because("LOAD-02", CodeWeek,
		training.Amount("load", w.Load), training.Amount("monotony", w.Monotony), training.Count("strain", w.Strain.shown()))
}
