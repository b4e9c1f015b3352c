package app

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/readiness"
)

// mostPain is the worst score there is.
const mostPain = 10

// pain is what pain in every place that can be told of leaves of the session, as
// if it were told now.
func (p packing) pain(keeps []string) ([]PainAt, error) {
	var out []PainAt
	same := map[string]Outcome{} // what the same verdict leaves
	for _, f := range training.Sites {
		for _, side := range f.Site.Sides() {
			at := PainAt{Site: f.Site, Side: side}
			for score := range mostPain + 1 {
				b, err := p.painBand(p.report(f.Site, side, score, false), at.Bands, same, keeps)
				if err != nil {
					return nil, err
				}
				at.Bands = b
			}
			sharp, err := p.painBand(p.report(f.Site, side, sharpScore, true), nil, same, keeps)
			if err != nil {
				return nil, err
			}
			at.Sharp = sharp[0]
			out = append(out, at)
		}
	}
	return out, nil
}

// painBand is bands with what a report leaves: the last one goes on where that is
// the same.
func (p packing) painBand(r training.ReportedPain, bands []PainBand, same map[string]Outcome, keeps []string) ([]PainBand, error) {
	ask := p.ask
	ask.Suppose.Pain = []training.ReportedPain{r}
	v := adaptation.VerdictOf(p.state, p.cat, ask)
	key := effect(v)
	if n := len(bands); n > 0 && bands[n-1].key == key {
		bands[n-1].To = r.Score
		return bands, nil
	}
	alike := key
	if !told(p.state, r.Site) { // nothing is known that tells its sides apart
		alike = strings.ReplaceAll(key, "-"+string(r.Side)+" ", " ")
	}
	o, ok := same[alike]
	if !ok {
		var err error
		if o, err = p.outcome(ask, keeps); err != nil {
			return nil, err
		}
		same[alike] = o
	}
	at := slices.IndexFunc(v.Sites, func(l readiness.SiteLight) bool { return l.Site == r.Site && l.Side == r.Side })
	return append(bands, PainBand{From: r.Score, To: r.Score, Light: v.Sites[at].Light, Says: v.Why, Outcome: o, key: key}), nil
}

// together is what sore regions may take together of everything the session may
// become.
func (p packing) together(x PackedSession) []Together {
	var out []Together
	for _, j := range readiness.Together() {
		t := Together{Joint: j}
		for _, o := range append(x.outcomes(), Outcome{PrescribedSession: x.Session}) {
			for _, y := range o.Exercises {
				if e, ok := p.cat.Exercise(y.Exercise); ok && j.Takes(e) && !slices.Contains(t.Gone, e.ID) {
					t.Gone = append(t.Gone, e.ID)
				}
			}
		}
		if slices.Sort(t.Gone); len(t.Gone) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// effect says what a verdict changes about the day, but for how much it hurts.
func effect(v readiness.Verdict) string {
	var b strings.Builder
	for _, c := range v.Consequences {
		fmt.Fprintf(&b, "%s %s %d %d %d;", c.ID(), c.Rule, c.Amount, c.On, c.Light)
	}
	return b.String()
}

// told reports whether a place was ever told of.
func told(s athlete.State, site training.Site) bool {
	return slices.ContainsFunc(s.Pain, func(t athlete.Told[training.ReportedPain]) bool { return t.What.Site == site })
}

// sharpScore stands for the score of sudden pain, which reads as red whatever it
// is.
const sharpScore = 5

func (p packing) report(site training.Site, side training.Side, score int, sharp bool) training.ReportedPain {
	return training.ReportedPain{
		Pain: training.Pain{Site: site, Side: side, Score: score}, Date: p.ask.Date, Moment: training.PainDuring, Sharp: sharp,
	}
}
