package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// mostPercent is the largest share of a maximum that age allows: 60 % under 18,
// 80 % from 16 on after twelve coached weeks, 85 % from 65 on; 0 = no bound.
//
// Source: SAFE-04, SAFE-05.
func mostPercent(p training.Profile) unit.Percent {
	switch {
	case p.Age <= 0:
		return 0
	case p.Age < 18 && p.Age >= 16 && p.Coach && p.CoachedWeeks >= 12:
		return 80
	case p.Age < 18:
		return 60
	case p.Age >= 65:
		return 85
	}
	return 0
}
