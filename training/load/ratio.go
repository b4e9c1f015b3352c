package load

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Ratio is one load over another. It is shown at most; no rule of this program
// reads one.
//
// Source: LOAD-10.
type Ratio float64

// Ratios compare the last seven days.
//
// Source: LOAD-10.
type Ratios struct {
	AcuteChronic Ratio // with the weekly mean of the last four weeks, these days among them
	WeekToWeek   Ratio // with the seven days before; 0 = those were rest
}

// RatiosOf is information and nothing else: the ratios of the last of days,
// with the Reason that says so. ok is false with fewer than 28 days or without
// any load in them.
//
// Source: LOAD-10.
func RatiosOf(days []Day) (r Ratios, information training.Reason, ok bool) {
	const week, month = 7, 28
	if len(days) < month {
		return Ratios{}, training.Reason{}, false
	}
	days = days[len(days)-month:]
	all, last, before := total(days), total(days[month-week:]), total(days[month-2*week:month-week])
	if all <= 0 {
		return Ratios{}, training.Reason{}, false
	}
	r.AcuteChronic = Ratio(last / (all * week / month))
	if before > 0 {
		r.WeekToWeek = Ratio(last / before)
	}
	return r, training.Because("LOAD-10", CodeRatios,
		training.Amount("ratio", r.AcuteChronic), training.Amount("weekRatio", r.WeekToWeek)), true
}

func total(days []Day) SessionLoad {
	var sum SessionLoad
	for _, d := range days {
		sum += d.Load()
	}
	return sum
}

// The growth that is spoken of, in percent.
//
// Source: LOAD-12.
const (
	weekGrowth     = 10
	twoWeeksGrowth = 30
)

// GrowthInformation speaks of a week's distance that is over 10 % more than the
// week before, or else over 30 % more than two weeks before. weeks are whole
// weeks in metres, oldest first. It is information: no plan is changed for it.
//
// Source: LOAD-12.
func GrowthInformation(weeks []unit.Metres) (information training.Reason, ok bool) {
	if p, over := growth(weeks, 2, twoWeeksGrowth); over {
		return training.Because("LOAD-12", CodeGrowthTwoWeeks, training.Count("over", p)), true
	}
	if p, over := growth(weeks, 1, weekGrowth); over {
		return training.Because("LOAD-12", CodeGrowthWeek, training.Count("over", p)), true
	}
	return training.Reason{}, false
}

// growth is by how many percent the last of weeks is more than the one back
// weeks before it, and whether that is over a limit.
func growth(weeks []unit.Metres, back, limit int) (percent int, over bool) {
	at := len(weeks) - 1
	if at < back || weeks[at-back] <= 0 {
		return 0, false
	}
	then, now := weeks[at-back], weeks[at]
	return int(math.Round(float64(100 * (now - then) / then))), now*100 > then*unit.Metres(100+limit)
}
