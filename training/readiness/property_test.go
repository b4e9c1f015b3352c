package readiness_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

var sites = rapid.Custom(func(t *rapid.T) training.Site {
	return rapid.SampledFrom(training.Sites).Draw(t, "facts").Site
})

// painReports are reports of a few sites within the last days up to day 0.
var painReports = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) training.ReportedPain {
	r := told(-rapid.IntRange(0, 20).Draw(t, "ago"), rapid.SampledFrom([]training.Site{"achilles", "itb", "calf", "shin"}).Draw(t, "site"),
		rapid.SampledFrom(training.PainMoments).Draw(t, "moment"), rapid.IntRange(0, 10).Draw(t, "score"))
	r.Swelling = rapid.IntRange(0, 9).Draw(t, "swelling") == 0
	r.Limp = rapid.IntRange(0, 9).Draw(t, "limp") == 0
	return r
}), 0, 12)

var days = rapid.Custom(func(t *rapid.T) readiness.Day {
	d := readiness.Day{Date: monday, Pain: painReports.Draw(t, "pain")}
	for ago := range 14 {
		if rapid.Bool().Draw(t, "answered") {
			d.Readiness = append(d.Readiness, training.Readiness{Date: on(-ago), Sleep: rapid.IntRange(1, 10).Draw(t, "sleep"),
				Freshness: rapid.IntRange(1, 10).Draw(t, "freshness"), Mood: rapid.IntRange(1, 10).Draw(t, "mood"),
				Slept: unit.Minutes(rapid.IntRange(0, 600).Draw(t, "slept"))})
		}
		if rapid.IntRange(0, 4).Draw(t, "sore") == 0 {
			d.Soreness = append(d.Soreness, training.Soreness{Date: on(-ago), Score: rapid.IntRange(0, 10).Draw(t, "soreness")})
		}
	}
	if rapid.IntRange(0, 4).Draw(t, "ill") == 0 {
		from := on(-rapid.IntRange(0, 20).Draw(t, "from"))
		d.Ill = []training.Span{{From: from, Until: from.AddDays(rapid.IntRange(0, 5).Draw(t, "long"))}}
	}
	if rapid.IntRange(0, 9).Draw(t, "flag") == 0 {
		d.Answers = []readiness.FlagAnswer{answer(-1, "FLAG-07", readiness.Yes)}
	}
	return d
})

// lightOf is a place's light; green when it is not listed.
func lightOf(reports []training.ReportedPain, s training.Site) readiness.Light {
	for _, x := range readiness.PainLights(reports, monday) {
		if x.Site == s {
			return x.Light
		}
	}
	return readiness.Green
}

func TestMorePainNeverMakesALightGreener(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reports := painReports.Draw(t, "reports")
		site := rapid.SampledFrom([]training.Site{"achilles", "itb", "calf", "shin"}).Draw(t, "site")
		most := 0
		for _, r := range reports {
			if r.Site == site {
				most = max(most, r.Score)
			}
		}
		if most == 10 {
			return
		}
		more := told(0, site, rapid.SampledFrom(training.PainMoments).Draw(t, "moment"), rapid.IntRange(most+1, 10).Draw(t, "score"))
		if was, is := lightOf(reports, site), lightOf(append(slices.Clone(reports), more), site); is < was {
			t.Fatalf("%v became %v with %+v", was, is, more)
		}
	})
}

func TestARaisedAnswerOfTodayNeverMakesALightGreener(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reports := append(painReports.Draw(t, "reports"), during(0, "itb", rapid.IntRange(0, 10).Draw(t, "score")))
		higher := slices.Clone(reports)
		for i := range higher {
			if higher[i].Date == monday {
				higher[i].Score = rapid.IntRange(higher[i].Score, 10).Draw(t, "higher")
			}
		}
		for _, s := range []training.Site{"achilles", "itb", "calf", "shin"} {
			if was, is := lightOf(reports, s), lightOf(higher, s); is < was {
				t.Fatalf("%s: %v became %v", s, was, is)
			}
		}
	})
}

func TestTheOrderOfWhatIsToldDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := days.Draw(t, "day")
		e := d
		e.Pain = rapid.Permutation(d.Pain).Draw(t, "pain order")
		e.Soreness = rapid.Permutation(d.Soreness).Draw(t, "soreness order")
		e.Readiness = rapid.Permutation(d.Readiness).Draw(t, "readiness order")
		if a, b := fmt.Sprintf("%+v", readiness.Today(book(t), d)), fmt.Sprintf("%+v", readiness.Today(book(t), e)); a != b {
			t.Fatalf("%s\n%s", a, b)
		}
	})
}

func TestRedRemovesAtLeastWhatAmberRemoves(t *testing.T) {
	for _, f := range training.Sites {
		amber := readiness.Today(book(t), readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, f.Site, 3)}})
		red := readiness.Today(book(t), readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, f.Site, 6)}})
		if amber.Light != readiness.Amber || red.Light != readiness.Red {
			t.Fatalf("%s: %v and %v", f.Site, amber.Light, red.Light)
		}
		for _, e := range book(t).All() {
			a, _ := amber.Allows(e)
			r, _ := red.Allows(e)
			if r.Way < a.Way {
				t.Errorf("%s: %s is %v at amber and %v at red", f.Site, e.ID, a.Way, r.Way)
			}
		}
	}
}

func TestReadinessAndSorenessNeverTouchTrunkAndUpperBody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := days.Draw(t, "day")
		d.Pain, d.Ill, d.Answers = nil, nil, nil
		v := readiness.Today(book(t), d)
		for _, e := range book(t).All() {
			if a, _ := v.Allows(e); readiness.PartOf(e) == readiness.Upper && a.Way != readiness.AsIs {
				t.Fatalf("%s is %+v", e.ID, a)
			}
		}
	})
}

func TestPainElsewhereNeverRemovesTrunkAndUpperBody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		site := sites.Draw(t, "site")
		f, _ := training.FactsOf(site)
		region, _ := book(t).Region(site)
		v := readiness.Today(book(t), readiness.Day{Date: monday, Pain: []training.ReportedPain{during(0, site, rapid.IntRange(0, 10).Draw(t, "score"))}})
		for _, e := range book(t).All() {
			named := slices.Contains(e.Care, f.Care) || slices.Contains(region.Avoid, e.ID) || slices.Contains(region.Red, e.ID)
			if a, _ := v.Allows(e); readiness.PartOf(e) == readiness.Upper && !named && a.Way != readiness.AsIs {
				t.Fatalf("%s at %s is %+v", e.ID, site, a)
			}
		}
	})
}

func TestWithoutNeverAsksMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := readiness.Today(book(t), days.Draw(t, "day"))
		w := v
		for _, c := range v.Consequences {
			if rapid.Bool().Draw(t, "undo") {
				w = w.Without(c.ID())
			}
		}
		if w.Light > v.Light || w.NoLower && !v.NoLower || w.NoPlyo && !v.NoPlyo || w.Stopped != v.Stopped || w.Resting != v.Resting ||
			w.ContactsShare < v.ContactsShare || w.PlyoLevelCut > v.PlyoLevelCut || w.Postpone.To > v.Postpone.To {
			t.Fatalf("from %+v to %+v", v, w)
		}
		for _, e := range book(t).All() {
			a, _ := v.Allows(e)
			b, _ := w.Allows(e)
			if b.Way > a.Way || a.Way != readiness.Removed && more(b.Cut, a.Cut) {
				t.Fatalf("%s: from %+v to %+v", e.ID, a, b)
			}
			was, _ := readiness.MayRise(e, v)
			is, _ := readiness.MayRise(e, w)
			if was && !is {
				t.Fatalf("%s may rise no more", e.ID)
			}
		}
	})
}

// more reports whether c takes more of anything than d.
func more(c, d readiness.Cut) bool {
	return c.LoadShare < d.LoadShare || c.SetsShare < d.SetsShare || c.ContactsShare < d.ContactsShare ||
		c.SetsOff > d.SetsOff || c.RIRMore > d.RIRMore || c.LevelsDown > d.LevelsDown
}

func TestEveryConsequenceHasItsOwnNameRuleAndReason(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := readiness.Today(book(t), days.Draw(t, "day"))
		seen := map[readiness.ConsequenceID]bool{}
		for _, c := range v.Consequences {
			if seen[c.ID()] || c.Rule == "" || c.Reason.Rule == "" || c.Reason.Code == "" {
				t.Fatalf("%s: %+v", c.ID(), c)
			}
			seen[c.ID()] = true
		}
		for _, e := range book(t).All() {
			if a, why := v.Allows(e); (a.Way == readiness.AsIs) != (why.Code == "") {
				t.Fatalf("%s is %+v because %+v", e.ID, a, why)
			}
		}
	})
}
