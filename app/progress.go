package app

import (
	"cmp"
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/progression"
)

// Progress is where an athlete stands.
type Progress struct {
	Weeks []ProgressWeek // oldest first, from the first in which something was planned or done
	Lifts []LiftNow      // what was lifted, the most trained first
}

// ProgressWeek is one week's work. Sessions ahead count in none of the numbers.
type ProgressWeek struct {
	Monday                     training.Date
	Planned, Done, Missed, Off int // Off: skipped, or let go by a change
	Load                       load.Week
	Whole                      bool // the week is over
}

// LiftNow is how one exercise stands.
type LiftNow struct {
	Exercise string
	Sessions int
	Last     training.Date
	// Estimate is the one-repetition maximum; Known = there is one.
	Estimate progression.Estimated
	Known    bool
}

// Progress is where the athlete stands on a day, with so many weeks of it.
func (a *App) Progress(ctx context.Context, who string, today training.Date, weeks int) (Progress, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return Progress{}, err
	}
	return Progress{Weeks: weeksOf(s, today, weeks), Lifts: a.lifts(s, today)}, nil
}

func weeksOf(s athlete.State, today training.Date, n int) []ProgressWeek {
	from := today.Monday().AddDays(-7 * (n - 1))
	runs, sessions := done(s)
	loads := load.Weeks(load.Days(from, today.Monday().AddDays(6), runs, sessions, s.Profile.EasyPace))
	agenda := adaptation.AgendaSince(s, today, from.AddDays(-7)) // a session may have moved into the first week
	out := make([]ProgressWeek, len(loads))
	for i, l := range loads {
		w := ProgressWeek{Monday: l.From, Load: l, Whole: l.From.AddDays(6) < today}
		for _, e := range agenda.Between(l.From, l.From.AddDays(6)) {
			w.count(e, today)
		}
		out[i] = w
	}
	return fromFirst(out)
}

// fromFirst leaves out the weeks before the first with anything in it; the last
// one, which is this week, always stands.
func fromFirst(weeks []ProgressWeek) []ProgressWeek {
	for len(weeks) > 1 && weeks[0].Planned == 0 && weeks[0].Load.Load == 0 {
		weeks = weeks[1:]
	}
	return weeks
}

func (w *ProgressWeek) count(e adaptation.Entry, today training.Date) {
	switch {
	case e.Status == adaptation.Ahead, Going(e, today):
		return
	case e.Status == adaptation.Done, e.Status == adaptation.Begun:
		w.Done++
	case e.Status == adaptation.Missed:
		w.Missed++
	default:
		w.Off++
	}
	w.Planned++
}

// Going reports whether a session is under way: begun today and not ended. One that
// was begun on an earlier day counts as done with what was logged of it.
func Going(e adaptation.Entry, today training.Date) bool {
	return e.Status == adaptation.Begun && e.Date >= today
}

func done(s athlete.State) (runs []training.DoneRun, sessions []training.LoggedSession) {
	for _, x := range s.Runs {
		if x.Done {
			runs = append(runs, x.DoneRun)
		}
	}
	for _, x := range s.Sessions {
		sessions = append(sessions, x.LoggedSession)
	}
	return runs, sessions
}

// exposures is what was done of every exercise, oldest first.
func exposures(s athlete.State) map[string][]training.Exposure {
	out := map[string][]training.Exposure{}
	for _, x := range s.Sessions {
		for _, e := range x.Exercises {
			out[e.Exercise] = append(out[e.Exercise], training.Exposure{Date: x.Date, Session: x.ID, Exercise: e.Exercise, Sets: e.Sets})
		}
	}
	return out
}

func (a *App) lifts(s athlete.State, today training.Date) []LiftNow {
	var out []LiftNow
	for id, past := range exposures(s) {
		e, ok := a.cat.Exercise(id)
		if !ok {
			continue
		}
		n := LiftNow{Exercise: id, Sessions: len(past), Last: past[len(past)-1].Date}
		n.Estimate, n.Known = progression.Estimate(progression.Course{Exercise: e, Past: past, Profile: s.Profile, Today: today})
		out = append(out, n)
	}
	order.By(out, func(a, b LiftNow) int {
		return cmp.Or(cmp.Compare(b.Sessions, a.Sessions), cmp.Compare(a.Exercise, b.Exercise))
	})
	return out
}
