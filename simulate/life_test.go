package simulate_test

import (
	"reflect"
	"testing"

	"github.com/legwork-run/legwork/simulate"
)

func TestLifeIsTheSameWheneverItIsLookedAt(t *testing.T) {
	r := simulate.NewRunner(seed, 3, monday, 2)
	a, b := simulate.NewLife(r), simulate.NewLife(r)
	if !reflect.DeepEqual(a, b) {
		t.Fatal("two lives of one runner")
	}
	for day := r.Until; day >= r.From; day-- { // backwards
		for _, h := range a.On(day) {
			if h.Date != day {
				t.Fatalf("%s has something of %s", day, h.Date)
			}
		}
	}
}

func TestEverythingHappensToSomebodyAboutAsOftenAsAssumed(t *testing.T) {
	count := map[simulate.Kind]int{}
	const n = 150
	for i := range n {
		r := simulate.NewRunner(seed, i, monday, 2)
		l := simulate.NewLife(r)
		for day := r.From; day <= r.Until; day++ {
			for _, h := range l.On(day) {
				count[h.Kind]++
			}
		}
	}
	for _, k := range []simulate.Kind{
		simulate.Missed, simulate.Unsaid, simulate.MovedOn, simulate.MissedRun, simulate.Overreached, simulate.ShortNight, simulate.LongNight,
		simulate.FellIll, simulate.Travelled, simulate.KitChanged, simulate.RaceMoved, simulate.RaceEntered, simulate.GoalChanged,
		simulate.SignRaised, simulate.Unanswered, simulate.Unrated, simulate.LoggedTwice, simulate.SentLate, simulate.Offline, simulate.Undid, simulate.Edited,
	} {
		if count[k] == 0 {
			t.Errorf("%s never happens", k)
		}
	}
	// Two illnesses a year, for two years: 4 each.
	if perRunner := float64(count[simulate.FellIll]) / n; perRunner < 3.5 || perRunner > 4.5 {
		t.Errorf("%.1f illnesses in two years", perRunner)
	}
}

func TestASpellLastsItsDays(t *testing.T) {
	for n := range 40 {
		r := simulate.NewRunner(seed, n, monday, 2)
		l := simulate.NewLife(r)
		for day := r.From; day <= r.Until.AddDays(-60); day++ {
			for _, h := range l.On(day) {
				if h.Kind != simulate.FellIll {
					continue
				}
				for d := h.Date; d <= h.Until(); d++ {
					if _, ill := l.Under(d, simulate.FellIll); !ill {
						t.Errorf("runner %d, ill from %s for %d days, is well on %s", n, h.Date, h.Days, d)
					}
				}
			}
		}
		if _, ill := l.Under(r.From.AddDays(-1), simulate.FellIll); ill {
			t.Errorf("runner %d is ill before the first day", n)
		}
	}
}

func TestAnAdherentLifeLeavesNothingOut(t *testing.T) {
	r := newcomer(4)
	for day := r.From; day <= r.Until; day++ {
		for _, h := range simulate.NewLife(r).Only(simulate.Missed, simulate.MovedOn, simulate.FellIll, simulate.Unrated, simulate.Unanswered).On(day) {
			t.Fatalf("%s on %s", h.Kind, day)
		}
		if day > r.From.AddDays(40) {
			break
		}
	}
}
