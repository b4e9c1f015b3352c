package simulate_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
)

const seed = 20261123

var monday = training.NewDate(2026, 11, 23)

func world(testing.TB) *simulate.World {
	cat, err := catalogue.Load()
	if err != nil {
		panic(err) // examples have no t
	}
	return simulate.NewWorld(cat)
}

func kitOf(_ testing.TB, p training.Preset) equipment.Kit {
	k, err := equipment.Resolve(training.Place{Name: "home", Preset: p})
	if err != nil {
		panic(err)
	}
	return k
}

// newcomer is runner n as an untrained adult who does what is asked.
func newcomer(n int) simulate.Runner {
	r := simulate.NewRunner(seed, n, monday, 2)
	r.Profile.Age = 25 + n%30
	r.Profile.LiftingMonths = 0
	r.Nature.Room = 0.55
	r.Habits = r.Habits.Adherent()
	return r
}

// coach asks for three sets of an exercise with two or three left, and for the
// next load once all sets reached twelve.
type coach struct {
	body *simulate.Body
	kit  equipment.Kit
	load map[string]unit.Kilograms
}

func (c coach) session(t testing.TB, w *simulate.World, ids ...string) {
	t.Helper()
	for _, id := range ids {
		e, _ := w.Catalogue().Exercise(id)
		way, _ := c.kit.Choose(e.Kits)
		all := true
		for i := range 3 {
			set := training.PrescribedSet{Kind: training.WorkSet, Reps: 10, Low: 8, High: 12, RIR: 2, Load: c.load[id]}
			tried, ok := c.body.Do(simulate.Task{Exercise: id, Set: set, Kit: c.kit, Last: i == 2})
			if !ok {
				t.Fatalf("%s is not known", id)
			}
			all = all && tried.Set.Reps >= 10 && tried.Set.RIR >= 2
			if c.load[id] == 0 && i == 2 {
				c.load[id] = tried.Set.Load
			}
		}
		if next, ok := c.kit.Next(way.Loading, c.load[id]); ok && all {
			c.load[id] = next.Load
		}
	}
}

// season trains a newcomer twice a week and returns what one repetition of the
// back squat gained, as a share.
func season(t testing.TB, w *simulate.World, n, weeks int) (*simulate.Body, float64) {
	t.Helper()
	r := newcomer(n)
	b := simulate.NewBody(w, r)
	c := coach{b, kitOf(t, training.KitGym), map[string]unit.Kilograms{}}
	before := squat(w, b)
	for day := range 7 * weeks {
		b.Wake(monday.AddDays(day))
		if day%7 == 1 || day%7 == 4 {
			c.session(t, w, "back_squat", "rdl", "calf_sl_load")
		}
	}
	return b, float64(squat(w, b)/before) - 1
}

func squat(w *simulate.World, b *simulate.Body) unit.Kilograms {
	e, _ := w.Catalogue().Exercise("back_squat")
	return b.OneRepMax(e.ID, e.Kits[0])
}

func median(s []float64) float64 {
	slices.Sort(s)
	return s[len(s)/2]
}

func TestASeasonOfTraining(t *testing.T) {
	w := world(t)
	var gains, losses []float64
	for n := range 60 {
		b, gain := season(t, w, n, 24)
		gains = append(gains, gain)
		before := squat(w, b)
		b.Wake(monday.AddDays(7*24 + 56))
		losses = append(losses, 1-float64(squat(w, b)/before))
	}
	slices.Sort(gains)
	if low, high := gains[6], gains[54]; low < 0.15 || high > 0.40 {
		t.Errorf("an untrained runner gains %.0f to %.0f %% in a season, want 15 to 40", 100*low, 100*high)
	}
	if m := median(gains); m < 0.2 || m > 0.35 {
		t.Errorf("median gain %.0f %%", 100*m)
	}
	slices.Sort(losses)
	if losses[6] < 0.03 || losses[54] > 0.15 {
		t.Errorf("eight weeks off take %.0f to %.0f %%, want 3 to 15", 100*losses[6], 100*losses[54])
	}
	t.Logf("gains %.2f..%.2f..%.2f losses %.2f..%.2f", gains[6], median(gains), gains[54], losses[6], losses[54])
}
