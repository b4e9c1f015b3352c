package app

import (
	"cmp"
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
)

// PainDays is where and when it hurt.
type PainDays struct {
	Days  []PainDay // on which it was asked, in order
	Sites []PainSite
	Asked int // reports ever
}

// PainDay is the worst of one day, 0 to 10.
type PainDay struct {
	Date  training.Date
	Score int
	Site  training.Site
	Side  training.Side
}

// PainSite is one place, the latest first.
type PainSite struct {
	Site    training.Site
	Side    training.Side
	Last    training.ReportedPain
	Worst   int
	WorstOn training.Date
	Days    int // on which it hurt
}

// PainDays are the days from one to another.
func (a *App) PainDays(ctx context.Context, who string, from, to training.Date) (PainDays, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return PainDays{}, err
	}
	out := PainDays{Asked: len(s.Pain)}
	for _, told := range s.Pain { // by day and moment
		x := told.What
		if x.Date < from || x.Date > to {
			continue
		}
		if n := len(out.Days); n == 0 || out.Days[n-1].Date != x.Date {
			out.Days = append(out.Days, PainDay{x.Date, x.Score, x.Site, x.Side})
		} else if d := &out.Days[n-1]; x.Score > d.Score {
			d.Score, d.Site, d.Side = x.Score, x.Site, x.Side
		}
	}
	out.Sites = sitesOf(s, from, to)
	return out, nil
}

func sitesOf(s athlete.State, from, to training.Date) []PainSite {
	type place struct {
		site training.Site
		side training.Side
	}
	at := map[place]*PainSite{}
	hurt := map[place]training.Date{} // last
	var out []*PainSite
	for _, told := range s.Pain {
		x := told.What
		here := place{x.Site, x.Side}
		p := at[here]
		if x.Date < from || x.Date > to || x.Score == 0 && p == nil {
			continue
		}
		if p == nil {
			p = &PainSite{Site: x.Site, Side: x.Side}
			at[here] = p
			out = append(out, p)
		}
		if x.Score > 0 && x.Date != hurt[here] {
			hurt[here] = x.Date
			p.Days++
		}
		if x.Score > p.Worst {
			p.Worst, p.WorstOn = x.Score, x.Date
		}
		p.Last = x
	}
	slices.SortStableFunc(out, func(a, b *PainSite) int { return cmp.Compare(b.Last.Date, a.Last.Date) })
	list := make([]PainSite, len(out))
	for i, p := range out {
		list[i] = *p
	}
	return list
}
