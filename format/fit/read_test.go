package fit_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/fit"
	"github.com/legwork-run/legwork/training"
	"github.com/muktihari/fit/encoder"
	"github.com/muktihari/fit/kit/datetime"
	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/proto"
)

// began is half past five in UTC; the fixtures' watch shows half past seven.
var began = time.Date(2027, 4, 18, 5, 30, 0, 0, time.UTC)

// write makes a FIT file of messages.
func write(t testing.TB, mesgs ...proto.Message) []byte {
	t.Helper()
	return writeAs(t, encoder.WithProtocolVersion(proto.V2), mesgs)
}

func writeAs(t testing.TB, o encoder.Option, mesgs []proto.Message) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := encoder.New(&b, o).Encode(&proto.FIT{Messages: mesgs}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func fileID(kind typedef.File) proto.Message {
	return mesgdef.NewFileId(nil).SetType(kind).SetManufacturer(typedef.ManufacturerDevelopment).SetTimeCreated(began).ToMesg(nil)
}

// records are n records from from on, ten seconds and 25 m apart, heart rate 140.
func records(from time.Time, n int) []proto.Message {
	var out []proto.Message
	for i := range n {
		out = append(out, mesgdef.NewRecord(nil).SetTimestamp(from.Add(time.Duration(10*i)*time.Second)).
			SetDistance(uint32(2500*i)).SetHeartRate(140).ToMesg(nil))
	}
	return out
}

func session(sport typedef.Sport, from time.Time, seconds uint32) *mesgdef.Session {
	return mesgdef.NewSession(nil).SetSport(sport).SetStartTime(from).SetTimestamp(from.Add(time.Duration(seconds) * time.Second)).
		SetTotalTimerTime(seconds * 1000).SetTotalElapsedTime(seconds * 1000)
}

// clock is an activity message of a watch two hours ahead of UTC, which wrote
// the two times three seconds apart.
func clock() proto.Message {
	return mesgdef.NewActivity(nil).SetTimestamp(began).SetLocalTimestamp(began.Add(2*time.Hour + 3*time.Second)).ToMesg(nil)
}

func small(t testing.TB) []byte {
	mesgs := append([]proto.Message{fileID(typedef.FileActivity)}, records(began, 7)...)
	return write(t, append(mesgs, session(typedef.SportRunning, began, 60).SetTotalDistance(15000).SetTotalDescent(12).ToMesg(nil), clock())...)
}

func read(t testing.TB, data []byte) (fit.File, error) {
	t.Helper()
	return fit.Read(bytes.NewReader(data), "x.fit", time.UTC)
}

func ExampleRead() {
	var b bytes.Buffer
	encoder.New(&b).Encode(&proto.FIT{Messages: []proto.Message{
		fileID(typedef.FileActivity),
		session(typedef.SportRunning, began, 2700).SetTotalDistance(800_000).ToMesg(nil),
		clock(),
	}})
	f, err := fit.Read(&b, "morning.fit", time.UTC)
	for _, a := range f.Activities {
		fmt.Println(a.Sport, a.Local.Format("2006-01-02 15:04"), a.Timer, a.Distance)
	}
	fmt.Println(err)
	// Output:
	// running 2027-04-18 07:30 45m0s 8000
	// <nil>
}

func TestWhatTheSummaryLeavesOutComesFromRecords(t *testing.T) {
	tests := []struct {
		name string
		make func() []proto.Message
		// seven records: 60 s, 150 m
		timer, elapsed time.Duration
		metres         float64
	}{
		{"all that is missing", func() []proto.Message {
			return append(records(began, 7), mesgdef.NewSession(nil).SetSport(typedef.SportRunning).ToMesg(nil))
		}, time.Minute, time.Minute, 150},
		{"the timer, without its pauses", func() []proto.Message {
			m := append([]proto.Message{event(began, typedef.EventTypeStart)}, records(began, 7)...)
			m = append(m, event(began.Add(20*time.Second), typedef.EventTypeStopAll), event(began.Add(45*time.Second), typedef.EventTypeStart))
			return append(m, event(began.Add(time.Minute), typedef.EventTypeStopAll))
		}, 35 * time.Second, time.Minute, 150}, // 60 - (45 - 20)
		{"summary first", func() []proto.Message {
			return append([]proto.Message{mesgdef.NewSession(nil).SetSport(typedef.SportRunning).SetStartTime(began).ToMesg(nil)}, records(began, 7)...)
		}, time.Minute, time.Minute, 150},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := read(t, write(t, append([]proto.Message{fileID(typedef.FileActivity)}, tt.make()...)...))
			if err != nil || len(f.Activities) != 1 {
				t.Fatalf("%d activities, error %v", len(f.Activities), err)
			}
			a := f.Activities[0]
			if a.Timer != tt.timer || a.Elapsed != tt.elapsed || float64(a.Distance) != tt.metres || a.AvgHR != 140 || !a.HRDerived || !a.Start.Equal(began) {
				t.Errorf("got %v, %v, %v m, heart rate %d, start %v", a.Timer, a.Elapsed, a.Distance, a.AvgHR, a.Start)
			}
		})
	}
}

func event(at time.Time, kind typedef.EventType) proto.Message {
	return mesgdef.NewEvent(nil).SetTimestamp(at).SetEvent(typedef.EventTimer).SetEventType(kind).ToMesg(nil)
}

func one(t *testing.T, mesgs ...proto.Message) activity.Activity {
	t.Helper()
	f, err := read(t, write(t, append([]proto.Message{fileID(typedef.FileActivity)}, mesgs...)...))
	if err != nil || len(f.Activities) != 1 {
		t.Fatalf("%d activities, error %v", len(f.Activities), err)
	}
	return f.Activities[0]
}

func TestTheSummarysHeartRatesAreTheDevices(t *testing.T) {
	summary := func() *mesgdef.Session { return session(typedef.SportRunning, began, 60) }
	for _, tt := range []struct {
		name          string
		mesgs         []proto.Message
		mean, highest int
		derived       bool
	}{
		{"the summary has both", []proto.Message{summary().SetAvgHeartRate(150).SetMaxHeartRate(170).ToMesg(nil)}, 150, 170, false},
		{"the summary has none", []proto.Message{summary().ToMesg(nil)}, 0, 0, false},
		{"records stand in for a mean", append(records(began, 3), summary().SetMaxHeartRate(170).ToMesg(nil)), 140, 170, true},
		{"a record may be above the summary's highest", append(records(began, 3), summary().SetAvgHeartRate(120).SetMaxHeartRate(130).ToMesg(nil)), 120, 140, false},
	} {
		if a := one(t, tt.mesgs...); a.AvgHR != tt.mean || a.MaxHR != tt.highest || a.HRDerived != tt.derived {
			t.Errorf("%s: mean %d, highest %d, derived %v", tt.name, a.AvgHR, a.MaxHR, a.HRDerived)
		}
	}
}

func TestASummaryWithoutAStart(t *testing.T) {
	bare := func() *mesgdef.Session {
		return mesgdef.NewSession(nil).SetSport(typedef.SportRunning).SetTimestamp(began.Add(time.Minute)).SetTotalTimerTime(60_000)
	}
	if a := one(t, bare().SetTotalElapsedTime(60_000).ToMesg(nil)); !a.Start.Equal(began) {
		t.Errorf("start %v, want the end less what it lasted", a.Start)
	}
	if a := one(t, bare().ToMesg(nil)); !a.Start.Equal(began.Add(time.Minute)) {
		t.Errorf("start %v, want the end, which is all that is known", a.Start)
	}
	first := began.Add(-time.Hour)
	if a := one(t, append(records(first, 2), bare().SetTotalElapsedTime(60_000).ToMesg(nil))...); !a.Start.Equal(first) {
		t.Errorf("start %v, want the first record's", a.Start)
	}
}

func TestOnlyTheTimersEventsStopTheTimer(t *testing.T) {
	mesgs := records(began, 7)
	mesgs = append(mesgs, mesgdef.NewEvent(nil).SetTimestamp(began.Add(20*time.Second)).SetEvent(typedef.EventWorkout).SetEventType(typedef.EventTypeStop).ToMesg(nil))
	mesgs = append(mesgs, mesgdef.NewSession(nil).SetSport(typedef.SportRunning).SetStartTime(began).ToMesg(nil))
	if a := one(t, mesgs...); a.Timer != time.Minute {
		t.Errorf("timer %v, want a minute", a.Timer)
	}
	late := append(records(began, 2), mesgdef.NewSession(nil).SetSport(typedef.SportRunning).SetStartTime(began.Add(time.Hour)).SetTotalElapsedTime(60_000).ToMesg(nil))
	if a := one(t, late...); a.Timer != 0 || a.Elapsed != time.Minute {
		t.Errorf("records before the start give a timer of %v, elapsed %v", a.Timer, a.Elapsed)
	}
}

func TestWhichClocksAreBelieved(t *testing.T) {
	for ahead, want := range map[time.Duration]bool{
		0: false, 2 * time.Hour: true, -11 * time.Hour: true, 14 * time.Hour: true, -14 * time.Hour: true, 14*time.Hour + 15*time.Minute: false,
		7 * time.Minute: false, 8 * time.Minute: true, // rounded to the quarter of an hour
	} {
		clock := mesgdef.NewActivity(nil).SetTimestamp(began).SetLocalTimestamp(began.Add(ahead)).ToMesg(nil)
		if a := one(t, session(typedef.SportRunning, began, 60).ToMesg(nil), clock); a.LocalKnown != want {
			t.Errorf("a clock %v ahead is believed: %v, want %v", ahead, a.LocalKnown, want)
		}
	}
}

func TestAReaderThatFailsIsNoWrongFile(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, err := fit.Read(io.MultiReader(bytes.NewReader(small(t)[:100]), iotest.ErrReader(broken)), "x.fit", nil)
	var invalid *training.InvalidError
	if !errors.Is(err, broken) || errors.As(err, &invalid) {
		t.Errorf("error = %v, want the reader's own", err)
	}
}

func TestMultisportGivesRecordsToTheLastSessionBegun(t *testing.T) {
	second := began.Add(40 * time.Second)
	mesgs := append([]proto.Message{fileID(typedef.FileActivity)}, records(began, 7)...) // at 0, 10 ... 60 s
	// On paper the first session lasts until 60 s and overlaps the second.
	mesgs = append(mesgs, session(typedef.SportCycling, began, 60).ToMesg(nil), session(typedef.SportRunning, second, 20).ToMesg(nil), clock())
	f, err := read(t, write(t, mesgs...))
	if err != nil || len(f.Activities) != 2 {
		t.Fatalf("%d activities, error %v", len(f.Activities), err)
	}
	ride, run := f.Activities[0], f.Activities[1]
	// 0 to 30 s are the ride's: 4 records, 75 m. 40 to 60 s are the run's: 3 records, 150 - 75 m.
	if ride.Records != 4 || run.Records != 3 || ride.Distance != 75 || run.Distance != 75 {
		t.Errorf("ride %d records %v m, run %d records %v m", ride.Records, ride.Distance, run.Records, run.Distance)
	}
}

func TestChainedPartsAreReadAndABrokenOneIsTold(t *testing.T) {
	settings := write(t, fileID(typedef.FileSettings))
	other := write(t, fileID(typedef.FileActivity), session(typedef.SportRunning, began.Add(24*time.Hour), 60).ToMesg(nil))
	badHeader := bytes.Clone(other)
	badHeader[9] = 'X'
	badMiddle := bytes.Clone(settings)
	badMiddle[14] = 0x05 // a message without its definition
	tests := []struct {
		name  string
		data  []byte
		runs  int
		notes string
	}{
		{"activity and settings", append(small(t), settings...), 1, ""},
		{"two activities", append(small(t), other...), 2, ""},
		{"a second part with a broken header", append(small(t), badHeader...), 1, "not FIT data"},
		{"a broken part before a good one", append(badMiddle, small(t)...), 1, "breaks off in the middle"},
		{"zeros behind the end", append(small(t), make([]byte, 300)...), 1, ""},
		{"a second part cut off", append(small(t), other[:20]...), 1, "cut off"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := read(t, tt.data)
			if err != nil || len(f.Activities) != tt.runs {
				t.Fatalf("%d activities, error %v, want %d", len(f.Activities), err, tt.runs)
			}
			var all []string
			for _, n := range f.Notes {
				all = append(all, n.Text)
			}
			if got := strings.Join(all, "; "); !strings.Contains(got, tt.notes) || tt.notes == "" && got != "" {
				t.Errorf("notes %q, want %q", got, tt.notes)
			}
		})
	}
}

func TestAHeaderChecksumOfZeroIsNoFault(t *testing.T) {
	data := small(t)
	data[12], data[13] = 0, 0
	binary.LittleEndian.PutUint16(data[len(data)-2:], crc(data[:len(data)-2]))
	f, err := read(t, data)
	if err != nil || len(f.Notes) != 0 || len(f.Activities) != 1 {
		t.Errorf("%d activities, notes %v, error %v", len(f.Activities), f.Notes, err)
	}
}

// crc is CRC-16 bit by bit, as an independent count.
func crc(b []byte) (c uint16) {
	for _, v := range b {
		c ^= uint16(v)
		for range 8 {
			if c&1 != 0 {
				c = c>>1 ^ 0xA001
				continue
			}
			c >>= 1
		}
	}
	return c
}

func TestAChangedByteIsToldAndRead(t *testing.T) {
	data := small(t)
	data[len(data)-1] ^= 0xFF
	f, err := read(t, data)
	if err != nil || len(f.Activities) != 1 || len(f.Notes) != 1 || !strings.Contains(f.Notes[0].Text, "checksum") {
		t.Errorf("%d activities, notes %v, error %v", len(f.Activities), f.Notes, err)
	}
}

func TestACutAtEveryByteGivesAnAnswer(t *testing.T) {
	data := small(t)
	found := 0
	for n := range data {
		f, err := read(t, data[:n])
		var invalid *training.InvalidError
		switch {
		case err == nil:
			found++
			if len(f.Activities) != 1 || len(f.Notes) == 0 {
				t.Fatalf("cut at %d: %d activities, notes %v", n, len(f.Activities), f.Notes)
			}
		case !errors.As(err, &invalid):
			t.Fatalf("cut at %d: error %v", n, err)
		}
	}
	if found == 0 {
		t.Error("no cut file gave an activity")
	}
}

func TestAnyByteChangedGivesAnAnswer(t *testing.T) {
	data := small(t)
	for n := range data {
		for _, v := range []byte{0, 1, 0x40, 0x80, 0xFF} {
			changed := bytes.Clone(data)
			changed[n] = v
			read(t, changed)
		}
	}
}

func TestAWatchThatDoesNotKnowTheDate(t *testing.T) {
	up := datetime.ToTime(uint32(17_217_864)) // below 0x10000000: seconds the device has been on
	f, err := read(t, write(t, fileID(typedef.FileActivity), session(typedef.SportRunning, up, 60).ToMesg(nil)))
	if err != nil || len(f.Activities) != 1 {
		t.Fatalf("%d activities, error %v", len(f.Activities), err)
	}
	a := f.Activities[0]
	if a.Dated() || a.Uptime != 17_217_864*time.Second || a.Timer != time.Minute {
		t.Errorf("start %v, up %v, timer %v", a.Start, a.Uptime, a.Timer)
	}
}

func TestCivilTimeWithoutTheWatchsClockIsTheZones(t *testing.T) {
	data := write(t, fileID(typedef.FileActivity), session(typedef.SportRunning, began, 60).ToMesg(nil))
	f, err := fit.Read(bytes.NewReader(data), "x.fit", time.FixedZone("", -8*3600))
	if err != nil || f.Activities[0].Local.Format("15:04") != "21:30" || f.Activities[0].LocalKnown {
		t.Errorf("local %v, error %v", f.Activities[0].Local, err)
	}
}

func TestAWatchThatWritesUTCForItsClockLeavesItToTheZone(t *testing.T) {
	same := mesgdef.NewActivity(nil).SetTimestamp(began).SetLocalTimestamp(began).ToMesg(nil)
	data := write(t, fileID(typedef.FileActivity), session(typedef.SportRunning, began, 60).ToMesg(nil), same)
	f, err := fit.Read(bytes.NewReader(data), "x.fit", time.FixedZone("", 3600))
	if err != nil || f.Activities[0].Local.Format("15:04") != "06:30" {
		t.Errorf("local %v, error %v", f.Activities[0].Local, err)
	}
}

func TestTheNameIsTheWorkoutFollowedNotTheProfile(t *testing.T) {
	f, err := read(t, write(t, fileID(typedef.FileActivity),
		mesgdef.NewWorkout(nil).SetWktName("6 x 800 m").ToMesg(nil),
		session(typedef.SportRunning, began, 60).SetSportProfileName("Laufen").ToMesg(nil)))
	if err != nil || f.Activities[0].Name != "6 x 800 m" {
		t.Errorf("name %q, error %v", f.Activities[0].Name, err)
	}
}

func TestDeveloperFieldsAreCountedAndSkipped(t *testing.T) {
	r := mesgdef.NewRecord(nil).SetTimestamp(began).SetHeartRate(150).ToMesg(nil)
	r.DeveloperFields = []proto.DeveloperField{{Num: 0, DeveloperDataIndex: 0, Value: proto.Uint16(230)}}
	f, err := read(t, write(t, fileID(typedef.FileActivity),
		mesgdef.NewDeveloperDataId(nil).SetDeveloperDataIndex(0).ToMesg(nil),
		mesgdef.NewFieldDescription(nil).SetDeveloperDataIndex(0).SetFieldDefinitionNumber(0).SetFitBaseTypeId(basetype.Uint16).SetFieldName([]string{"Power"}).ToMesg(nil),
		r, session(typedef.SportRunning, began, 60).ToMesg(nil)))
	if err != nil || f.DeveloperFields != 1 || f.HeartRates != 1 {
		t.Errorf("%+v, error %v", f, err)
	}
}

func TestDescentComesFromHeightsWhenTheSummaryHasNone(t *testing.T) {
	mesgs := []proto.Message{fileID(typedef.FileActivity)}
	for i, metres := range []uint16{100, 130, 90} { // up 30, down 40
		mesgs = append(mesgs, mesgdef.NewRecord(nil).SetTimestamp(began.Add(time.Duration(i)*time.Minute)).SetAltitude((metres+500)*5).ToMesg(nil))
	}
	f, err := read(t, write(t, append(mesgs, session(typedef.SportRunning, began, 120).ToMesg(nil))...))
	if a := f.Activities[0]; err != nil || a.Ascent != 30 || a.Descent != 40 || !a.DescentKnown {
		t.Errorf("up %v, down %v, error %v", a.Ascent, a.Descent, err)
	}
}

func TestOldAndForeignLayoutsAreReadAlike(t *testing.T) {
	for name, o := range map[string]encoder.Option{
		"compressed timestamps": encoder.WithHeaderOption(encoder.HeaderOptionCompressedTimestamp, 3),
		"big-endian":            encoder.WithBigEndian(),
	} {
		t.Run(name, func(t *testing.T) {
			mesgs := append([]proto.Message{fileID(typedef.FileActivity)}, records(began, 7)...)
			f, err := read(t, writeAs(t, o, append(mesgs, mesgdef.NewSession(nil).SetSport(typedef.SportRunning).SetStartTime(began).ToMesg(nil))))
			if err != nil || f.Records != 7 || f.Activities[0].Elapsed != time.Minute || f.Activities[0].Distance != 150 {
				t.Errorf("%+v, error %v, want 7 records, a minute, 150 m", f, err)
			}
		})
	}
}

func TestMoreSessionsThanALifetimeAreRefused(t *testing.T) {
	mesgs := []proto.Message{fileID(typedef.FileActivity)}
	for range 20_002 {
		mesgs = append(mesgs, mesgdef.NewSession(nil).SetSport(typedef.SportRunning).ToMesg(nil))
	}
	if _, err := read(t, write(t, mesgs...)); err == nil || !strings.Contains(err.Error(), "more messages or fields") {
		t.Errorf("error = %v", err)
	}
}

func TestExcessIsRefused(t *testing.T) {
	mesgs := []proto.Message{fileID(typedef.FileActivity)}
	for i := range 1100 {
		mesgs = append(mesgs, mesgdef.NewFieldDescription(nil).SetDeveloperDataIndex(uint8(i)).SetFieldDefinitionNumber(uint8(i>>8)).SetFitBaseTypeId(basetype.Uint8).ToMesg(nil))
	}
	if _, err := read(t, write(t, mesgs...)); err == nil || !strings.Contains(err.Error(), "more messages or fields") {
		t.Errorf("error = %v", err)
	}
}

func TestWhatIsNoActivityIsRefusedByKind(t *testing.T) {
	for _, kind := range []typedef.File{typedef.FileSettings, typedef.FileCourse, typedef.FileMonitoringB, typedef.FileWorkout} {
		_, err := read(t, write(t, fileID(kind)))
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, strings.ReplaceAll(kind.String(), "_", " ")) {
			t.Errorf("%s: error = %v", kind, err)
		}
	}
	for name, data := range map[string]string{"nothing": "", "text": "<gpx></gpx>", "a header alone": "\x0e\x20\x00\x00\x00\x00\x00\x00.FIT\x00\x00"} {
		var invalid *training.InvalidError
		if _, err := read(t, []byte(data)); !errors.As(err, &invalid) {
			t.Errorf("%s: error = %v, want an InvalidError", name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(small(f))
	f.Add(append(small(f), write(f, fileID(typedef.FileSettings))...))
	f.Fuzz(func(t *testing.T, data []byte) { read(t, data) })
}

func BenchmarkRead(b *testing.B) {
	mesgs := append([]proto.Message{fileID(typedef.FileActivity)}, records(began, 3600)...)
	data := write(b, append(mesgs, session(typedef.SportRunning, began, 36000).ToMesg(nil))...)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := read(b, data); err != nil {
			b.Fatal(err)
		}
	}
}
