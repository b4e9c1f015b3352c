package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// aims draws the goal, the races of all the years and what the runner has time
// for.
func (r *Runner) aims(d dice, v volume) {
	r.Goal = pick(d, []share[training.Goal]{
		{15, training.GoalBase}, {12, training.Goal5k}, {20, training.Goal10k}, {25, training.GoalHalf},
		{18, training.GoalMarathon}, {3, training.GoalUltra}, {4, training.GoalTrail}, {3, training.GoalComeback},
	})
	if v.kind == training.R0 && r.Goal.Marathonlike() || r.Profile.Age < 18 {
		r.Goal = oneOf(d, training.Goal5k, training.Goal10k, training.GoalBase)
	}
	if r.Goal.Racing() {
		r.races(d)
	}
	r.Policy = oneOf(d, training.Auto, training.Auto, training.Auto, training.Separate, training.Stack, training.Mixed)
	if d.chance(minutesShare) {
		r.Minutes = oneOf[unit.Minutes](d, 15, 20, 25, 30, 30, 40, 45, 60)
	}
	if d.chance(sessionsShare) {
		r.Sessions = d.between(1, 3)
	}
}

// races are on Sundays: an A race about twice a year, smaller ones between.
func (r *Runner) races(d dice) {
	for day := r.From.AddDays(d.between(40, 220)); day < r.Until; day = day.AddDays(max(int(d.around(daysToRaces, spreadOfRaces)), 60)) {
		a := training.Race{Date: day.Monday().AddDays(6), Priority: training.PriorityA, Distance: r.Goal}
		r.Races = append(r.Races, a)
		for range d.IntN(smallRaces + 1) {
			before := a.Date.AddDays(-7 * d.between(3, 12))
			taken := slices.ContainsFunc(r.Races, func(x training.Race) bool { return x.Date == before })
			if before <= r.From || taken {
				continue
			}
			r.Races = append(r.Races, training.Race{
				Date: before, Priority: oneOf(d, training.PriorityB, training.PriorityC),
				Distance: oneOf(d, training.Goal5k, training.Goal10k, training.GoalHalf),
			})
		}
	}
	order.By(r.Races, func(a, b training.Race) int { return int(a.Date) - int(b.Date) })
}

// places draws where the runner trains, and what stands there.
func places(d dice) []training.Place {
	home := training.Place{Name: "home", Preset: pick(d, []share[training.Preset]{
		{25, training.KitNone}, {22, training.KitBands}, {30, training.KitDumbbells}, {23, training.KitGym},
	})}
	if home.Preset == training.KitDumbbells && d.chance(ownLoadsShare) {
		home.Dumbbells = oneOf(d, []unit.Kilograms{4, 8, 12}, []unit.Kilograms{2, 4, 6, 8, 10}, []unit.Kilograms{5, 10, 15, 20})
	}
	out := []training.Place{home}
	if home.Preset != training.KitGym && d.chance(secondPlaceShare) {
		out = append(out, training.Place{Name: "club", Preset: training.KitGym})
	}
	return out
}

// hours draws the days and hours the runner trains in, and where.
func (r *Runner) hours(d dice) {
	if d.chance(fewDaysShare) {
		days := d.Perm(7)[:d.between(2, 5)]
		slices.Sort(days)
		for _, w := range days {
			r.Days = append(r.Days, training.Weekday(w))
		}
	}
	if d.chance(ownWindowsShare) {
		from := oneOf(d, training.At(6, 0), training.At(12, 0), training.At(18, 0), training.At(20, 0))
		for w := training.Monday; w <= training.Sunday; w++ {
			r.Profile.Windows = append(r.Profile.Windows, training.Window{Day: w, From: from, To: from + 90})
		}
	}
	if len(r.Profile.Places) > 1 {
		r.Profile.SessionPlaces = []string{"club", "home"}
	}
}
