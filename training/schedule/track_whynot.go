package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// Why a session of a track does not stand on a day.
const (
	CodeTrackTaken   training.ReasonCode = "schedule.track-taken"
	CodeTrackRun     training.ReasonCode = "schedule.track-before-run"
	CodeTrackNear    training.ReasonCode = "schedule.track-near" // hours, need
	CodeTrackFreeDay training.ReasonCode = "schedule.track-free-day"
	CodeTrackTies    training.ReasonCode = "schedule.track-ties"
)

// WhyNotTrack says for every start of a day what stands against putting one
// session of a placed track there, all other sessions staying where they are.
func WhyNotTrack(p Problem, s Solution, t Track, placed [][]PlacedTrack, week, index int, day training.Weekday) []Verdict {
	c := newCalendar(&p, p.Policy)
	c.starts.add(&p, t.Place)
	d := p.Weeks[week].Monday.AddDays(int(day))
	starts := c.starts.on(t.Place, day)
	if len(starts) == 0 {
		return []Verdict{{Date: d, Forbidden: true, Why: training.Because("REQ", CodeNoWindow, training.Word("day", day.String()))}}
	}
	others := otherTracks(t, placed, week, index)
	w := c.trackWeek(s, week, t)
	var out []Verdict
	for _, at := range starts {
		v := Verdict{Date: d, Start: at}
		v.Why, v.Forbidden = c.againstTrack(s, w, week, d, at, others, t)
		if chosen := placed[week][index]; chosen.Date == d && chosen.Start == at {
			v.Why, v.Forbidden = training.Because("REQ", CodeAlreadyChosen), false
		}
		out = append(out, v)
	}
	return out
}

// otherTracks are the starts of all sessions of the track but one.
func otherTracks(t Track, placed [][]PlacedTrack, week, index int) []training.Moment {
	var out []training.Moment
	for i, w := range t.Weeks {
		out = append(out, w.Held...)
		for j, x := range placed[i] {
			if i != week || j != index {
				out = append(out, x.Begin())
			}
		}
	}
	return out
}

// againstTrack is the first thing that stands against a start, in the order of
// PlaceTrack's rules; what nothing stands against is further from 18:00, later,
// or on a run-free day.
func (c *calendar) againstTrack(s Solution, w trackWeek, week int, d training.Date, at training.Clock, others []training.Moment, t Track) (training.Reason, bool) {
	if slices.ContainsFunc(s.Weeks[week].Sessions, func(x Placed) bool { return x.Date == d }) || slices.Contains(c.pastDays, d) {
		return training.Because("REQ", CodeTrackTaken), true
	}
	b := boutOf(Item{Name: "T", Variant: Full, Minutes: w.Minutes, Strain: training.StrainLight, Legs: true, Place: t.Place}, d, at)
	rules := c.problem.Weeks[week]
	rules.Bans = w.Bans
	if f, bad := c.forbids(&rules, b); bad {
		return c.because(f, b), true
	}
	if c.runLater(b) {
		return training.Because("PRG-15", CodeTrackRun), true
	}
	for _, other := range others {
		if gap := max(other-b.begin, b.begin-other); !kept(gap, t.Hours) {
			return training.Because("PRG-15", CodeTrackNear, training.Amount("hours", hoursOf(gap)), training.Count("need", t.Hours)), true
		}
	}
	if len(c.runsOn(d)) == 0 {
		return training.Because("SCH-12", CodeTrackFreeDay), false
	}
	return training.Because("REQ", CodeTrackTies), false
}
