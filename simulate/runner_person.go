package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// person draws age, sex, mass, lifting and what asks for care.
func person(d dice) training.Profile {
	p := training.Profile{Sex: training.Male, Level: training.LevelAuto}
	if d.chance(womenShare) {
		p.Sex = training.Female
	}
	p.Age = age(d)
	p.Mass = mass(d, p)
	p.LiftingMonths = pick(d, []share[int]{{35, 0}, {15, 1}, {15, 3}, {10, 5}, {10, 9}, {10, 18}, {5, 40}, {5, -1}})
	if p.Age < 18 {
		p.LiftingMonths = min(p.LiftingMonths, 9)
	}
	special(d, &p)
	return p
}

func age(d dice) int {
	switch x := Chance(d.Float64()); {
	case x < youthShare:
		return d.between(13, 17)
	case x < youthShare+olderShare:
		return d.between(65, 80)
	}
	return min(max(int(d.around(39, 11)), 18), 64)
}

// mass is in half kilograms, as scales show it.
func mass(d dice, p training.Profile) unit.Kilograms {
	k := d.around(74, 9)
	if p.Sex == training.Female {
		k = d.around(61, 8)
	}
	if p.Age < 16 {
		k *= 0.85
	}
	return unit.Kilograms(math.Round(max(k, 40)*2) / 2)
}

// special are the groups with rules of their own.
func special(d dice, p *training.Profile) {
	switch {
	case p.Age < 18:
		p.Guardian, p.Coach = d.chance(0.95), d.chance(0.8)
		p.CoachedWeeks = d.between(0, 30)
	case p.Sex == training.Female && p.Age >= 20 && p.Age <= 42:
		if d.chance(pregnancyShare) {
			p.PregnancyWeek, p.ClinicianAgrees = d.between(6, 28), d.chance(0.8)
		} else if d.chance(afterBirthShare) {
			p.WeeksAfterBirth, p.PelvicFloorSymptoms = d.between(2, 30), d.chance(0.2)
		}
	}
	if p.Age >= 60 && d.chance(osteoporosisShare) {
		p.Osteoporosis, p.ClinicianAgrees = true, d.chance(0.6)
	}
	p.Hypertension = p.Age >= 45 && d.chance(hypertensionShare)
	p.AchillesOrFootBefore = d.chance(0.2)
	p.Screened = d.chance(0.9)
}

// nature draws what a body is like.
func nature(d dice, p training.Profile) Nature {
	n := Nature{
		Strength:   Factor(math.Exp(d.around(0, strengthSpread))),
		Response:   Factor(math.Exp(d.around(0, 0.25))),
		Endurance:  Factor(enduranceMiddle * math.Exp(d.around(0, enduranceSpread))),
		Frailty:    Factor(math.Exp(d.around(0, 0.5))),
		Soreness:   Factor(math.Exp(d.around(0, 0.3))),
		Weak:       oneOf(d, training.Sites...).Site,
		Sleep:      unit.Minutes(d.around(sleepMiddle, sleepSpread)),
		StopsEarly: training.RIR(d.around(stopsEarly, stopsSpread)),
	}
	n.Room = Factor(roomByLevel[levelOf(p).Index()])
	if p.Age > ageTakesFrom {
		n.Response *= Factor(1 - ageTakes*float64(p.Age-ageTakesFrom)/2)
	}
	return n
}

// levelOf is the level by months of lifting, as the levels themselves are
// defined.
func levelOf(p training.Profile) training.Level {
	switch m := p.LiftingMonths; {
	case m < 2:
		return training.L0
	case m < 6:
		return training.L1
	case m < 24:
		return training.L2
	}
	return training.L3
}
