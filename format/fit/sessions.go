package fit

import (
	"cmp"
	"math"
	"slices"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/typedef"
)

// epoch is second zero of FIT times, and uptime the first value that is a
// date: below it a time is the seconds the device has been on.
var epoch = time.Date(1989, 12, 31, 0, 0, 0, 0, time.UTC)

const uptime = 0x10000000

// activities makes one activity of each session:
//
//  1. A record or lap belongs to the last session that starts no later than
//     it; spans overlap on paper when the sport was changed during a pause.
//     What is earlier than all belongs to the first.
//  2. What a session does not say comes from its records.
//  3. Without sessions there is one activity, made from the records alone.
func (m *messages) activities(name string, zone *time.Location) []activity.Activity {
	sessions := slices.Clone(m.sessions)
	if len(sessions) == 0 { // Rule 3.
		sessions = []session{m.bareSession()}
	}
	for i := range sessions {
		if sessions[i].start == none {
			sessions[i].start = m.firstRecord(sessions[i])
		}
	}
	order.By(sessions, func(a, b session) int { return cmp.Compare(a.start, b.start) })
	records := make([][]record, len(sessions))
	for _, r := range m.records { // Rule 1.
		i := owner(sessions, r.at)
		records[i] = append(records[i], r)
	}
	laps := make([]int, len(sessions))
	for _, at := range m.laps {
		laps[owner(sessions, at)]++
	}
	offset, known := m.offset()
	all := make([]activity.Activity, len(sessions))
	before := uint32(0)
	for i, s := range sessions {
		a := s.activity()
		a.Laps, a.Source = laps[i], name
		a.Derived = m.derived()
		before = m.fill(&a, s, records[i], before) // Rule 2.
		a.Place(offset, known, zone)
		all[i] = a
	}
	if len(all) == 1 {
		all[0].Name = m.workout
	}
	return all
}

// bareSession is a session that says nothing but the sport, which a sport or
// lap message may still name when the summary is cut off.
func (m *messages) bareSession() session {
	s := session{
		start: none, end: none, timer: none, elapsed: none, distance: none,
		ascent: basetype.Uint16Invalid, descent: basetype.Uint16Invalid, heartRate: basetype.Uint8Invalid,
		maxHeartRate: basetype.Uint8Invalid,
		sport:        basetype.EnumInvalid, sub: basetype.EnumInvalid,
	}
	switch {
	case m.sport != uint8(typedef.SportGeneric) && m.sport != basetype.EnumInvalid:
		s.sport = m.sport
	case m.lapSport != uint8(typedef.SportGeneric):
		s.sport = m.lapSport
	}
	return s
}

// firstRecord is the time of the first record; for a session with an end, the
// end less what it lasted when there are no records.
func (m *messages) firstRecord(s session) uint32 {
	switch {
	case len(m.records) > 0:
		return m.records[0].at
	case s.end != none && s.elapsed != none && s.end > s.elapsed/1000:
		return s.end - s.elapsed/1000
	}
	return s.end
}

func owner(sessions []session, at uint32) int {
	i, found := slices.BinarySearchFunc(sessions, at, func(s session, at uint32) int { return cmp.Compare(s.start, at) })
	for found && i+1 < len(sessions) && sessions[i+1].start == at {
		i++
	}
	if !found {
		i--
	}
	return max(i, 0)
}

// activity is what the session message itself says.
func (s session) activity() activity.Activity {
	a := activity.Activity{
		Sport:   sportWord(s.sport),
		Timer:   millis(s.timer),
		Elapsed: millis(s.elapsed),
	}
	if s.sub != basetype.EnumInvalid && s.sub != uint8(typedef.SubSportGeneric) {
		a.SubSport = typedef.SubSport(s.sub).String()
	}
	if s.heartRate != basetype.Uint8Invalid {
		a.AvgHR = int(s.heartRate)
	}
	if s.maxHeartRate != basetype.Uint8Invalid {
		a.MaxHR = int(s.maxHeartRate)
	}
	if s.distance != none {
		a.Distance = unit.Metres(s.distance) / 100
	}
	if s.ascent != basetype.Uint16Invalid {
		a.Ascent = unit.Metres(s.ascent)
	}
	if s.descent != basetype.Uint16Invalid {
		a.Descent, a.DescentKnown = unit.Metres(s.descent), true
	}
	switch {
	case s.start == none:
	case s.start < uptime:
		a.Uptime = time.Duration(s.start) * time.Second
	default:
		a.Start = epoch.Add(time.Duration(s.start) * time.Second)
	}
	return a
}

// fill completes a from its records. Record distances count on through a
// multisport file, so before is where the session began; the result is where
// the next one begins.
func (m *messages) fill(a *activity.Activity, s session, records []record, before uint32) uint32 {
	a.Records = len(records)
	beats, last := 0, before
	var climb activity.Climb
	for _, r := range records {
		if r.height != none {
			climb.Add(unit.Metres(r.height)/5 - 500)
		}
		if r.beats() > 0 {
			a.HeartRates++
			beats += r.beats()
			a.MaxHR = max(a.MaxHR, r.beats())
		}
		if r.distance != none {
			last = r.distance
		}
	}
	if a.AvgHR == 0 && a.HeartRates > 0 {
		a.AvgHR, a.HRDerived = int(math.Round(float64(beats)/float64(a.HeartRates))), true
	}
	if !a.DescentKnown {
		a.Ascent, a.Descent, a.DescentKnown = max(a.Ascent, climb.Ascent), climb.Descent, climb.Known()
	}
	if s.distance == none && last > before {
		a.Distance = unit.Metres(last-before) / 100
	}
	if len(records) > 0 {
		m.fillTimes(a, s, records[len(records)-1].at)
	}
	return last
}

func (m *messages) fillTimes(a *activity.Activity, s session, last uint32) {
	if s.elapsed == none && last > s.start {
		a.Elapsed = time.Duration(last-s.start) * time.Second
	}
	if s.timer == none {
		a.Timer = m.timerOn(s.start, last)
	}
}

// timerOn is how long the timer ran between from and to; all of it when no
// event says otherwise.
func (m *messages) timerOn(from, to uint32) time.Duration {
	if to <= from {
		return 0
	}
	var total uint32
	on, since := true, from
	for _, e := range m.timer {
		if e.at < from || e.at > to || e.on == on {
			continue
		}
		if on {
			total += e.at - since
		}
		on, since = e.on, e.at
	}
	if on {
		total += to - since
	}
	return time.Duration(total) * time.Second
}

// offset is what the device's clock showed beyond UTC, rounded to the quarter
// hours that zones are made of, because devices write the two times some
// seconds apart. No difference says nothing: COROS watches write UTC twice
// wherever they are, and an athlete who lives by UTC loses nothing.
func (m *messages) offset() (time.Duration, bool) {
	if m.utc < uptime || m.local < uptime || m.utc == none || m.local == none {
		return 0, false
	}
	d := (time.Duration(int64(m.local)-int64(m.utc)) * time.Second).Round(15 * time.Minute)
	return d, d != 0 && d.Abs() <= 14*time.Hour
}

func sportWord(sport uint8) string {
	if sport == basetype.EnumInvalid {
		return ""
	}
	return typedef.Sport(sport).String()
}

// millis is a stored time; 0 when missing.
func millis(v uint32) time.Duration {
	if v == none {
		return 0
	}
	return time.Duration(v) * time.Millisecond
}
