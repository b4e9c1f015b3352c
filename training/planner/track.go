package planner

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/schedule"
)

// A sore tendon's slow loading goes on beside the plan for twelve weeks:
//
//  1. It begins with the plan, for the worst tendon from amber on; a programme
//     and a pregnancy have none.
//  2. Every session with leg work gives its calf or knee work over to it.
//  3. The rest of the three times a week are sessions of their own, as many as
//     the athlete's number of sessions leaves room for.
//  4. Of two strength sessions nearer than 44 hours the later goes without.
//
// Source: PRG-15. House rule for 1: pain told once acts for two weeks on what
// is left out (PAIN-07); the loading that mends a tendon is published for
// twelve.
const trackWeeks = 12

// Words for a track in a plan.
const (
	TrackSession training.ReasonCode = "planner.track-session" // site, week, weeks
	TrackHolds   training.ReasonCode = "planner.track-holds"
	TrackAsked   training.ReasonCode = "planner.track-asked"  // site, sessions
	TrackBegins  training.ReasonCode = "planner.track-begins" // site, weeks, note
)

// track is the tendon the athlete loads, if any.
func (m Made) track() (training.Pain, bool) {
	if m.request.Programme != "" || m.request.Profile.PregnancyWeek > 0 {
		return training.Pain{}, false
	}
	return composition.TrackOf(m.cat, m.request.Pain)
}

// turn is what the track asks for in week w, the nth time.
func (m Made) turn(w PhaseWeek, p training.Pain, n int, holds bool) (composition.TrackTurn, bool) {
	t := composition.TrackTurn{Pain: p, Week: w.Number, Turn: n, Holds: holds, Taper: w.Phase == training.TP}
	return t, w.Number <= trackWeeks && !w.Withheld
}

// withTrack is rule 2 for session j of a menu: A takes the raise with a
// straight knee, B the one with a bent knee, as COMP-01 has it.
func (m Made) withTrack(s composition.DosedSession, c composed, w PhaseWeek, j int) composition.DosedSession {
	spare := w.Caps.Week // hard sets the week has left, a share for every session (VOL-04)
	for _, menu := range c.menu.Sessions {
		spare -= menu.Full.HardSets
	}
	spare = max(spare, 0) / len(c.menu.Sessions)
	p, ok := m.track()
	if !ok {
		return s
	}
	t, due := m.turn(w, p, (j+1)%2, false)
	if !due {
		return s
	}
	t.Slot = j
	return composition.WithTrack(m.cat, c.block, s, w.Minutes, spare, t)
}

// tendonTrack is the track as placed. Its zero value is none.
type tendonTrack struct {
	ask schedule.Track
	own [][]placedTrack // by week
	// near are the strength sessions that go without, by Monday and index.
	near map[nearTrack]bool
}

type nearTrack struct {
	monday training.Date
	index  int
}

// placedTrack is one of the track's own sessions, as it is done.
type placedTrack struct {
	schedule.PlacedTrack
	dosed composition.DosedSession
}

// without is s as it is done when another session of the track is too near.
func (t tendonTrack) without(w weekWork, p schedule.Placed, s composition.DosedSession) composition.DosedSession {
	if t.near[nearTrack{w.Monday, p.Index}] {
		return s.WithoutTrack()
	}
	return s
}

// placeTrack is rules 3 and 4.
func (m Made) placeTrack() tendonTrack {
	out := tendonTrack{own: make([][]placedTrack, len(m.weeks)), near: map[nearTrack]bool{}}
	p, ok := m.track()
	if !ok {
		return out
	}
	out.ask.Hours = m.trackHours(p)
	if len(m.request.Profile.Places) > 1 {
		out.ask.Place = m.placeOf(0).Name
	}
	last := training.Moment(-1 << 40)
	for i, w := range m.weeks {
		week := schedule.TrackWeek{Bans: w.Bans}
		for _, at := range m.heldIn(i) {
			if at.begin-last < training.Moment(out.ask.Hours*60) {
				out.near[nearTrack{w.Monday, at.index}] = true
				continue
			}
			last = at.begin
			week.Held = append(week.Held, at.begin)
		}
		if t, due := m.turn(w.PhaseWeek, p, 0, false); due {
			m.askWeek(&week, i, t)
		}
		out.ask.Weeks = append(out.ask.Weeks, week)
	}
	out.own = m.dosedTrack(schedule.PlaceTrack(m.problem, m.solution, out.ask), p)
	return out
}

func (m Made) trackHours(p training.Pain) int {
	r, _ := m.cat.Region(p.Site)
	return r.Track.GapHours
}

// askWeek is how much of the track week i has room for.
func (m Made) askWeek(week *schedule.TrackWeek, i int, t composition.TrackTurn) {
	r, _ := m.cat.Region(t.Pain.Site)
	week.Most, week.Extra = r.Track.PerWeek, r.Track.PerWeek
	if m.minor() {
		week.Extra = 0 // no two days in a row: the strength days hold it
	}
	if n := m.request.Sessions; n > 0 {
		week.Extra = max(n-len(m.solution.Weeks[i].Sessions), 0)
	}
	for n := range 2 {
		t.Turn = n
		if s, ok := composition.Track(m.cat, m.trackBlock(i), "T", t); ok {
			week.Minutes = max(week.Minutes, s.Minutes)
		} else {
			week.Extra = 0
		}
	}
	t.Holds = true
	if s, ok := composition.Track(m.cat, m.trackBlock(i), "T", t); ok {
		week.Minutes, week.Holds = max(week.Minutes, s.Minutes), true
	}
}

// trackBlock is the athlete in week i with the kit of session A, whether or
// not the week has sessions.
func (m Made) trackBlock(i int) composition.Block {
	b := m.blocks[m.weeks[i].block].block
	b.Sessions = []composition.Slot{{Minutes: composition.TrackMinutes, Kit: m.kit(0)}}
	return b
}

// heldAt is a placed strength session that holds the track.
type heldAt struct {
	index int
	begin training.Moment
}

// heldIn are week i's, in the order of time.
func (m Made) heldIn(i int) []heldAt {
	var out []heldAt
	for _, p := range m.solution.Weeks[i].Sessions {
		if m.weeks[i].sessions[p.Index].placedSession(p).HasTrack() {
			out = append(out, heldAt{p.Index, p.Begin()})
		}
	}
	order.By(out, func(a, b heldAt) int { return int(a.begin - b.begin) })
	return out
}

// dosedTrack gives the placed sessions their names and sets. Their exercises
// take turns through the whole plan.
func (m Made) dosedTrack(placed [][]schedule.PlacedTrack, p training.Pain) [][]placedTrack {
	out := make([][]placedTrack, len(placed))
	turn := 0
	for i, week := range placed {
		for n, x := range week {
			t, _ := m.turn(m.weeks[i].PhaseWeek, p, turn, x.Holds)
			s, ok := composition.Track(m.cat, m.trackBlock(i), fmt.Sprintf("T%d", n+1), t)
			if !ok {
				continue
			}
			if !x.Holds {
				turn++
			}
			out[i] = append(out[i], placedTrack{x, s})
		}
	}
	return out
}

// prescribeTrack is one session of the track as sets, with why it is there.
func (m Made) prescribeTrack(x placedTrack, w weekWork, past *prescribed) training.PrescribedSession {
	d := x.dosed
	out := training.PrescribedSession{
		ID: sessionID(w.Monday, d.Name), Date: x.Date, Start: x.Start, Minutes: d.Minutes, Name: d.Name, Variant: d.Variant,
		Lower: d.Class, Strain: strainPoints(d.Strain), Contacts: d.Contacts, Warmup: d.Warmup,
		Exercises: []training.PrescribedExercise{},
	}
	if len(m.request.Profile.Places) > 1 {
		out.Place = m.placeOf(0).Name
	}
	kit := m.kit(0)
	for _, e := range d.Exercises {
		out.Exercises = append(out.Exercises, m.prescribedExercise(e, kit, w.PhaseWeek, past))
	}
	p, _ := m.track()
	out.Why = []training.Reason{training.Because("PRG-15", TrackSession, training.Word("site", p.Site),
		training.Count("week", w.Number), training.Count("weeks", trackWeeks))}
	if x.Holds {
		out.Why = append(out.Why, training.Because("SCH-12", TrackHolds))
	}
	return out
}

// trackWhy says at the head of the plan that there is a track, and where the
// athlete's own number of sessions leaves too little room for it.
func (m Made) trackWhy() []training.Reason {
	p, ok := m.track()
	if !ok {
		return nil
	}
	r, _ := m.cat.Region(p.Site)
	out := []training.Reason{training.Because("PRG-15", TrackBegins, training.Word("site", p.Site), training.Count("weeks", trackWeeks),
		training.Word("note", r.Track.Note))}
	if m.request.Sessions > 0 && m.request.Sessions < r.Track.PerWeek {
		out = append(out, training.Because("PRG-15", TrackAsked, training.Word("site", p.Site), training.Count("sessions", m.request.Sessions)))
	}
	return out
}
