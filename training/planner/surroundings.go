package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/schedule"
)

// Calendar is every run from what the request knows before its first day up to
// and with another day, as the plan would see them: sorted, each with a start
// and a length, unknown weeks filled in.
func Calendar(req training.Request, to training.Date) []training.Run {
	list, _ := runs(req, to, athlete.Now(req).EasyPace)
	return schedule.ShortLongs(list)
}

// Surroundings is what a request says about placing sessions whatever the week:
// the hours, days and freedoms of the athlete, under the policy and runner type
// that its plan was made with. Weeks, runs and what was done are the caller's.
func Surroundings(req training.Request, policy training.Policy, runner training.RunnerType) schedule.Problem {
	m := Made{request: Normalise(req)}
	p := m.request.Profile
	return schedule.Problem{
		Windows: p.Windows, Days: req.Days, Avoid: p.AvoidDays, Policy: policy, DownhillLong: m.downhill(), BackToBack: p.BackToBack,
		KeepFreeDay: !(p.NoRestDay && runner == training.R3), ApartDays: m.minor(),
	}
}
