package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// What can be said of a track's session.
const (
	TrackOwn training.ReasonCode = "planner.track-own" // exercise, site
)

// findTrack finds a track's session by its id: the index of its week and of it.
func (m Made) findTrack(id string) (week, index int, ok bool) {
	for i, w := range m.Plan.Weeks {
		for j, x := range m.tendon.own[i] {
			if sessionID(w.Monday, x.dosed.Name) == id {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}

// whyNotTrackDay is WhyNotDay for a session of the track.
func (m Made) whyNotTrackDay(week, index int, day training.Weekday) []schedule.Verdict {
	var placed [][]schedule.PlacedTrack
	for _, own := range m.tendon.own {
		var list []schedule.PlacedTrack
		for _, x := range own {
			list = append(list, x.PlacedTrack)
		}
		placed = append(placed, list)
	}
	return schedule.WhyNotTrack(m.problem, m.solution, m.tendon.ask, placed, week, index, day)
}

// whyNotTrackExercise is WhyNotExercise for one.
func (m Made) whyNotTrackExercise(exercise string) []training.Reason {
	p, _ := m.track()
	return []training.Reason{training.Because("PRG-15", TrackOwn, training.Word("exercise", exercise), training.Word("site", p.Site))}
}

// whyNotTrackLoad is WhyNotLoad for one.
func (m Made) whyNotTrackLoad(week, index int, s training.PrescribedSession, load unit.Kilograms) []training.Reason {
	kit := m.kit(0)
	var out []training.Reason
	for k, x := range m.tendon.own[week][index].dosed.Exercises {
		if len(kit.Loads(x.Dose.Loading)) > 0 {
			out = append(out, m.otherLoad(x, s.Exercises[k], kit, load))
		}
	}
	if len(out) == 0 {
		out = append(out, training.Because("PRG-13", LoadNone))
	}
	return out
}
