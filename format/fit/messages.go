package fit

import (
	"bytes"
	"context"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/muktihari/fit/decoder"
	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/profile/untyped/fieldnum"
	"github.com/muktihari/fit/profile/untyped/mesgnum"
	"github.com/muktihari/fit/proto"
)

// Bounds against files made to exhaust memory or time. House rule: a week of
// one record per second is 600 000 messages, and no device describes more than
// a few dozen developer fields.
const (
	maxMessages     = 4_000_000
	maxDescriptions = 256
)

// none marks a number the file does not give.
const none = basetype.Uint32Invalid

// session is a session message; numbers as stored, none or zero when missing.
type session struct {
	start, end      uint32
	sport, sub      uint8
	timer, elapsed  uint32 // 1/1000 s
	distance        uint32 // 1/100 m
	ascent, descent uint16
	heartRate       uint8
	maxHeartRate    uint8
}

// record is the little of a record message that totals need.
type record struct {
	at, distance uint32 // distance in 1/100 m
	height       uint32 // 1/5 m above -500 m
	heartRate    uint8
}

// messages is everything kept of a file. It listens to the decoder, so nothing
// else of the file stays in memory.
type messages struct {
	types        []typedef.File
	sessions     []session
	records      []record
	laps         []uint32 // start times
	lapSport     uint8
	timer        []timerEvent
	sport        uint8 // of a sport message: the only one left when the summary is cut off
	workout      string
	utc, local   uint32 // of the activity message
	untimed      int    // records without a time
	untimedHR    int
	descriptions int
	count        int
	stop         context.CancelFunc
	excess       bool
}

// timerEvent is the timer going on or off.
type timerEvent struct {
	at uint32
	on bool
}

// decode reads the messages of p as far as they go. The error says why it
// ended early.
func (m *messages) decode(p part) error {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	m.stop = stop
	dec := decoder.New(bytes.NewReader(p.bytes), decoder.WithIgnoreChecksum(),
		decoder.WithMesgListener(m), decoder.WithBroadcastOnly())
	_, err := dec.DecodeWithContext(ctx)
	return err
}

// OnMesg takes one message from the decoder.
func (m *messages) OnMesg(mesg proto.Message) {
	m.count++
	if m.count > maxMessages || m.descriptions > maxDescriptions || len(m.sessions) > activity.MaxPerFile {
		m.excess = true
		m.stop()
		return
	}
	switch mesg.Num {
	case mesgnum.FileId:
		m.types = append(m.types, typedef.File(mesg.FieldValueByNum(fieldnum.FileIdType).Uint8()))
	case mesgnum.Session:
		m.sessions = append(m.sessions, sessionOf(&mesg))
	case mesgnum.Record:
		m.addRecord(&mesg)
	case mesgnum.Lap:
		m.laps = append(m.laps, mesg.FieldValueByNum(fieldnum.LapStartTime).Uint32())
		m.lapSport = mesg.FieldValueByNum(fieldnum.LapSport).Uint8()
	case mesgnum.Event:
		m.addEvent(&mesg)
	case mesgnum.Sport:
		m.sport = mesg.FieldValueByNum(fieldnum.SportSport).Uint8()
	case mesgnum.Workout:
		if name := mesg.FieldValueByNum(fieldnum.WorkoutWktName); name.Type() == proto.TypeString {
			m.workout = name.String()
		}
	case mesgnum.Activity:
		m.utc = mesg.FieldValueByNum(fieldnum.ActivityTimestamp).Uint32()
		m.local = mesg.FieldValueByNum(fieldnum.ActivityLocalTimestamp).Uint32()
	case mesgnum.FieldDescription:
		m.descriptions++
	}
}

func sessionOf(mesg *proto.Message) session {
	return session{
		start:        mesg.FieldValueByNum(fieldnum.SessionStartTime).Uint32(),
		end:          mesg.FieldValueByNum(fieldnum.SessionTimestamp).Uint32(),
		sport:        mesg.FieldValueByNum(fieldnum.SessionSport).Uint8(),
		sub:          mesg.FieldValueByNum(fieldnum.SessionSubSport).Uint8(),
		timer:        mesg.FieldValueByNum(fieldnum.SessionTotalTimerTime).Uint32(),
		elapsed:      mesg.FieldValueByNum(fieldnum.SessionTotalElapsedTime).Uint32(),
		distance:     mesg.FieldValueByNum(fieldnum.SessionTotalDistance).Uint32(),
		ascent:       mesg.FieldValueByNum(fieldnum.SessionTotalAscent).Uint16(),
		descent:      mesg.FieldValueByNum(fieldnum.SessionTotalDescent).Uint16(),
		heartRate:    mesg.FieldValueByNum(fieldnum.SessionAvgHeartRate).Uint8(),
		maxHeartRate: mesg.FieldValueByNum(fieldnum.SessionMaxHeartRate).Uint8(),
	}
}

func (m *messages) addRecord(mesg *proto.Message) {
	r := record{
		at:        mesg.FieldValueByNum(fieldnum.RecordTimestamp).Uint32(),
		distance:  mesg.FieldValueByNum(fieldnum.RecordDistance).Uint32(),
		height:    mesg.FieldValueByNum(fieldnum.RecordEnhancedAltitude).Uint32(),
		heartRate: mesg.FieldValueByNum(fieldnum.RecordHeartRate).Uint8(),
	}
	if r.at != none {
		m.records = append(m.records, r)
		return
	}
	m.untimed++
	if r.beats() > 0 {
		m.untimedHR++
	}
}

func (m *messages) addEvent(mesg *proto.Message) {
	at := mesg.FieldValueByNum(fieldnum.EventTimestamp).Uint32()
	if at == none || mesg.FieldValueByNum(fieldnum.EventEvent).Uint8() != uint8(typedef.EventTimer) {
		return
	}
	switch typedef.EventType(mesg.FieldValueByNum(fieldnum.EventEventType).Uint8()) {
	case typedef.EventTypeStart:
		m.timer = append(m.timer, timerEvent{at, true})
	case typedef.EventTypeStop, typedef.EventTypeStopAll, typedef.EventTypeStopDisable, typedef.EventTypeStopDisableAll:
		m.timer = append(m.timer, timerEvent{at, false})
	}
}

// beats is the heart rate of r; 0 when the sensor gave none.
func (r record) beats() int {
	if r.heartRate == basetype.Uint8Invalid {
		return 0
	}
	return int(r.heartRate)
}
