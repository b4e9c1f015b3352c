package ics_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/training"
)

func berlin(t testing.TB) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

// calendar wraps lines in a VCALENDAR with CRLF.
func calendar(lines ...string) string {
	all := append([]string{"BEGIN:VCALENDAR", "VERSION:2.0"}, lines...)
	return strings.Join(append(all, "END:VCALENDAR", ""), "\r\n")
}

func vevent(lines ...string) string {
	return "BEGIN:VEVENT\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VEVENT"
}

func date(s string) training.Date {
	d, err := training.ParseDate(s)
	if err != nil {
		panic(err) // a slip in a test table
	}
	return d
}

// shown is a run in one line: "2027-03-02 06:30 60 tempo", minutes left out
// when unknown, ~ before an assumed start.
func shown(runs []training.Run) []string {
	out := []string{}
	for _, r := range runs {
		s := r.Date.String() + " "
		if r.StartAssumed {
			s += "~"
		}
		s += r.Start.String()
		if r.Minutes > 0 {
			s += fmt.Sprintf(" %d", r.Minutes)
		}
		out = append(out, s+" "+string(r.Kind))
	}
	return out
}

func ExampleRead() {
	file := "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270302T063000\nDURATION:PT1H\nSUMMARY:Tempo run\nEND:VEVENT\nEND:VCALENDAR\n"
	c, err := ics.Read(strings.NewReader(file), ics.Options{Source: "plan.ics"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range c.Runs {
		fmt.Println(r.Date, r.Start, r.Minutes, r.Kind, r.Key)
	}
	// Output: 2027-03-02 06:30 60 tempo true
}

func TestTimesInEveryForm(t *testing.T) {
	custom := "BEGIN:VTIMEZONE\r\nTZID:Home\r\n" +
		"BEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZOFFSETFROM:-0300\r\nTZOFFSETTO:-0400\r\nEND:STANDARD\r\n" +
		"BEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0300\r\nEND:DAYLIGHT\r\n" +
		"END:VTIMEZONE"
	tests := []struct {
		name  string
		lines []string
		want  string
	}{
		{"a VALUE=DATE never shifts", []string{"DTSTART;VALUE=DATE:20270302"}, "2027-03-02 ~07:00 easy"},
		{"eight bare digits are a day", []string{"DTSTART:20270306"}, "2027-03-06 ~09:00 easy"}, // a Saturday
		{"UTC becomes the athlete's time", []string{"DTSTART:20270302T053000Z", "DTEND:20270302T061500Z"}, "2027-03-02 06:30 45 easy"},
		{"summer time is an hour more", []string{"DTSTART:20270701T053000Z", "DURATION:PT45M"}, "2027-07-01 07:30 45 easy"},
		{"UTC late in the evening is the next day", []string{"DTSTART:20270302T233000Z", "DURATION:PT45M"}, "2027-03-03 00:30 45 easy"},
		{"floating times stay", []string{"DTSTART:20270302T063000", "DTEND:20270302T071500"}, "2027-03-02 06:30 45 easy"},
		{"a TZID is converted", []string{"DTSTART;TZID=America/New_York:20270302T063000", "DURATION:PT1H15M"}, "2027-03-02 12:30 75 easy"}, // 6 h east
		{"Windows names are known", []string{"DTSTART;TZID=Eastern Standard Time:20270302T063000"}, "2027-03-02 12:30 easy"},
		{"quoted TZIDs are read", []string{`DTSTART;TZID="W. Europe Standard Time":20270302T063000`}, "2027-03-02 06:30 easy"},
		{"a path before the zone is passed over", []string{"DTSTART;TZID=/citadel.org/20250101_1/Europe/London:20270302T063000"}, "2027-03-02 07:30 easy"},
		{"VTIMEZONE offsets serve for unknown ids in winter", []string{"DTSTART;TZID=Home:20270302T063000"}, "2027-03-02 11:30 easy"}, // -4 to +1
		{"VTIMEZONE offsets serve for unknown ids in summer", []string{"DTSTART;TZID=Home:20270701T063000"}, "2027-07-01 11:30 easy"}, // -3 to +2
		{"an unknown zone is the athlete's own", []string{"DTSTART;TZID=Middle Earth:20270302T063000"}, "2027-03-02 06:30 easy"},
		{"no end leaves the minutes open", []string{"DTSTART:20270302T063000"}, "2027-03-02 06:30 easy"},
		{"midnight to midnight is a day", []string{"DTSTART:20270302T000000Z", "DTEND:20270303T000000Z"}, "2027-03-02 ~07:00 easy"},
		{"an all-day event with an exclusive end is one day", []string{"DTSTART;VALUE=DATE:20270302", "DTEND;VALUE=DATE:20270303"}, "2027-03-02 ~07:00 easy"},
		{"an end before the start says nothing", []string{"DTSTART:20270302T063000", "DTEND:20270302T053000"}, "2027-03-02 06:30 easy"},
		{"an estimate of half a minute is the least", []string{"DTSTART;VALUE=DATE:20270302", "X-WORKOUT-ESTIMATED-DURATION:30"}, "2027-03-02 ~07:00 1 easy"},
		{"an estimate below that is none", []string{"DTSTART;VALUE=DATE:20270302", "X-WORKOUT-ESTIMATED-DURATION:29"}, "2027-03-02 ~07:00 easy"},
		{"an estimate of two days is the most", []string{"DTSTART;VALUE=DATE:20270302", "X-WORKOUT-ESTIMATED-DURATION:172800"}, "2027-03-02 ~07:00 2880 long"},
		{"an estimate above that is none", []string{"DTSTART;VALUE=DATE:20270302", "X-WORKOUT-ESTIMATED-DURATION:172801"}, "2027-03-02 ~07:00 easy"},
		{"an estimate of the feed wins over the title", []string{"DTSTART;VALUE=DATE:20270302", "X-WORKOUT-ESTIMATED-DURATION:3120"}, "2027-03-02 ~07:00 52 easy"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := calendar(custom, vevent(append(tt.lines, "SUMMARY:Easy run")...))
			c, err := ics.Read(strings.NewReader(file), ics.Options{Zone: berlin(t)})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]string{tt.want}, shown(c.Runs)); diff != "" {
				t.Errorf("(-want +got)\n%s\nnotes: %v", diff, c.Notes)
			}
		})
	}
}

func TestRepetition(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  []string
	}{
		{"weekly on two days until a day", []string{"DTSTART:20270302T063000", "RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270311T235959"},
			[]string{"2027-03-02 06:30 tempo", "2027-03-04 06:30 tempo", "2027-03-09 06:30 tempo", "2027-03-11 06:30 tempo"}},
		{"EXDATE takes one out", []string{"DTSTART:20270302T063000", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20270309T063000"},
			[]string{"2027-03-02 06:30 tempo", "2027-03-16 06:30 tempo"}},
		{"EXDATE by day takes a timed one out", []string{"DTSTART:20270302T063000", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20270309"},
			[]string{"2027-03-02 06:30 tempo", "2027-03-16 06:30 tempo"}},
		{"RDATE adds one", []string{"DTSTART;VALUE=DATE:20270302", "RRULE:FREQ=WEEKLY;COUNT=1", "RDATE;VALUE=DATE:20270304,20270305"},
			[]string{"2027-03-02 ~07:00 tempo", "2027-03-04 ~07:00 tempo", "2027-03-05 ~07:00 tempo"}},
		{"every second week", []string{"DTSTART;VALUE=DATE:20270302", "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"},
			[]string{"2027-03-02 ~07:00 tempo", "2027-03-16 ~07:00 tempo"}},
		{"the second Monday of the month", []string{"DTSTART;VALUE=DATE:20270308", "RRULE:FREQ=MONTHLY;BYDAY=2MO"},
			[]string{"2027-03-08 ~07:00 tempo", "2027-04-12 ~07:00 tempo"}},
		{"the clock stays when summer time begins", []string{"DTSTART;TZID=Europe/Berlin:20270323T063000", "RRULE:FREQ=WEEKLY;COUNT=2"},
			[]string{"2027-03-23 06:30 tempo", "2027-03-30 06:30 tempo"}},
		{"a rule without an end stops at the window", []string{"DTSTART;VALUE=DATE:20200407", "RRULE:FREQ=YEARLY"},
			[]string{"2027-04-07 ~07:00 tempo"}},
		{"what the reader cannot follow leaves the first", []string{"DTSTART;VALUE=DATE:20270302", "RRULE:FREQ=HOURLY"},
			[]string{"2027-03-02 ~07:00 tempo"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := calendar(vevent(append(tt.lines, "UID:a", "SUMMARY:Tempo")...))
			c, err := ics.Read(strings.NewReader(file), ics.Options{Zone: berlin(t), From: date("2027-03-01"), To: date("2027-04-30")})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, shown(c.Runs)); diff != "" {
				t.Errorf("(-want +got)\n%s\nnotes: %v", diff, c.Notes)
			}
		})
	}
}

func TestDaysWrittenAsTimesStayDays(t *testing.T) {
	newYork, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	file := calendar(
		vevent("UID:a", "DTSTART:20270302T000000Z", "DTEND:20270303T000000Z", "RRULE:FREQ=WEEKLY;UNTIL=20270323T000000Z", "EXDATE:20270309T000000Z", "SUMMARY:Tempo"),
		vevent("UID:a", "RECURRENCE-ID:20270316T000000Z", "DTSTART:20270317T000000Z", "DTEND:20270318T000000Z", "SUMMARY:Easy"))
	c, err := ics.Read(strings.NewReader(file), ics.Options{Zone: newYork})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"2027-03-02 ~07:00 tempo", "2027-03-17 ~07:00 easy", "2027-03-23 ~07:00 tempo"}
	if diff := cmp.Diff(want, shown(c.Runs)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestTwentyYearsOfADiary(t *testing.T) {
	var events []string
	first := date("2007-01-01")
	for i := range 20 * 365 {
		d := first.AddDays(i).Time().Format("20060102")
		events = append(events, vevent("UID:"+d, "DTSTART:"+d+"T120000Z", "DURATION:PT30M", fmt.Sprintf("SUMMARY:Lunch %d", i)))
	}
	events = append(events, vevent("UID:club", "DTSTART;TZID=Europe/Berlin:20070103T190000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=WE", "SUMMARY:Intervals"))
	c, err := ics.Read(strings.NewReader(calendar(events...)), ics.Options{Zone: berlin(t), From: date("2026-11-23"), To: date("2026-12-20")})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"2026-11-25 19:00 60 intervals", "2026-12-02 19:00 60 intervals", "2026-12-09 19:00 60 intervals", "2026-12-16 19:00 60 intervals"}
	if diff := cmp.Diff(want, shown(c.Runs)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestOverridesOfOneOccurrence(t *testing.T) {
	series := vevent("UID:club", "DTSTART;TZID=Europe/Berlin:20270302T183000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:Intervals")
	moved := vevent("UID:club", "RECURRENCE-ID;TZID=Europe/Berlin:20270309T183000", "DTSTART;TZID=Europe/Berlin:20270310T190000", "DURATION:PT50M", "SUMMARY:Intervals")
	called := vevent("UID:club", "RECURRENCE-ID:20270316T173000Z", "DTSTART:20270316T173000Z", "STATUS:CANCELLED", "SUMMARY:Intervals")
	want := []string{"2027-03-02 18:30 60 intervals", "2027-03-10 19:00 50 intervals", "2027-03-23 18:30 60 intervals"}
	for name, file := range map[string]string{
		"after the series":  calendar(series, moved, called),
		"before the series": calendar(moved, called, series),
	} {
		t.Run(name, func(t *testing.T) {
			c, err := ics.Read(strings.NewReader(file), ics.Options{Zone: berlin(t)})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, shown(c.Runs)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestVersionsOfAnEvent(t *testing.T) {
	old := vevent("UID:a", "SEQUENCE:1", "DTSTART;VALUE=DATE:20270302", "SUMMARY:Tempo")
	moved := vevent("UID:a", "SEQUENCE:2", "DTSTART;VALUE=DATE:20270303", "SUMMARY:Tempo")
	same := vevent("UID:a", "SEQUENCE:1", "DTSTART;VALUE=DATE:20270304", "SUMMARY:Tempo")
	gone := vevent("UID:a", "SEQUENCE:3", "DTSTART;VALUE=DATE:20270303", "SUMMARY:Tempo", "STATUS:CANCELLED")
	tests := []struct {
		name string
		file string
		want []string
	}{
		{"the higher sequence wins", calendar(moved, old), []string{"2027-03-03 ~07:00 tempo"}},
		{"a cancellation wins when it is later", calendar(old, moved, gone), []string{}},
		{"the same event twice is one", calendar(old, old), []string{"2027-03-02 ~07:00 tempo"}},
		{"one UID for everything keeps everything", calendar(old, same), []string{"2027-03-02 ~07:00 tempo", "2027-03-04 ~07:00 tempo"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := ics.Read(strings.NewReader(tt.file), ics.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, shown(c.Runs)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestEventsGoWhereTheyBelong(t *testing.T) {
	file := calendar(
		vevent("DTSTART;VALUE=DATE:20270301", "SUMMARY:Rest Day"),
		vevent("DTSTART;VALUE=DATE:20270301", "SUMMARY:Strength • 30m"),
		vevent("DTSTART:20270301T180000", "DTEND:20270301T190000", "SUMMARY:Yoga"),
		vevent("DTSTART;VALUE=DATE:20270302", "SUMMARY:Mobility"),
		vevent("DTSTART;VALUE=DATE:20270303", "SUMMARY:Bike - Threshold 2x20", "DESCRIPTION:Planned Duration: 1:20"),
		vevent("DTSTART:20270304T090000", "DTEND:20270304T093000", "SUMMARY:Dentist"),
		vevent("DTSTART;VALUE=DATE:20270305", "SUMMARY:Aunt Ida's birthday"),
		vevent("DTSTART;VALUE=DATE:20270306", "SUMMARY:Canceled: Long run 20 km"),
		vevent("DTSTART;VALUE=DATE:20270307", "SUMMARY:12 mi Training Hike"),
		vevent("DTSTART;VALUE=DATE:20270308", "SUMMARY:Run - Easy", `DESCRIPTION:Nice\, slow\nPlanned Duration: 0:50\nPlanned Distance: 5 mi`),
		vevent("DTSTART:20270309T060000", "DTEND:20270309T070000", "SUMMARY:Long Run • 10mi"),
		vevent("DTSTART:20270310T063000", "DTEND:20270310T073000", "SUMMARY:20 min tempo"),
	)
	c, err := ics.Read(strings.NewReader(file), ics.Options{})
	if err != nil {
		t.Fatal(err)
	}
	wantRuns := []string{"2027-03-07 ~09:00 hike", "2027-03-08 ~07:00 50 easy",
		"2027-03-09 06:00 long", // 10 miles do not fit into a calendar's default hour
		"2027-03-10 06:30 60 tempo"}
	if diff := cmp.Diff(wantRuns, shown(c.Runs)); diff != "" {
		t.Errorf("runs (-want +got)\n%s", diff)
	}
	wantBusy := []training.Busy{
		{Date: date("2027-03-01"), Start: training.At(18, 0), Minutes: 60, Title: "Yoga"},
		{Date: date("2027-03-03"), Start: training.At(7, 0), Minutes: 80, Title: "Bike - Threshold 2x20"},
		{Date: date("2027-03-04"), Start: training.At(9, 0), Minutes: 30, Title: "Dentist"},
	}
	if diff := cmp.Diff(wantBusy, c.Busy); diff != "" {
		t.Errorf("busy (-want +got)\n%s", diff)
	}
	wantStrength := []training.Busy{{Date: date("2027-03-01"), Start: training.At(7, 0), Minutes: 30, Title: "Strength • 30m"}}
	if diff := cmp.Diff(wantStrength, c.Strength); diff != "" {
		t.Errorf("strength (-want +got)\n%s", diff)
	}
}

func TestRemarksOnWhatIsOdd(t *testing.T) {
	for _, tt := range []struct {
		name, event string
		want        string // a part of the only note
		runs        string
	}{
		{"no time and no length", vevent("DTSTART;VALUE=DATE:20270302", "SUMMARY:Easy run"), `"Easy run" says neither how long nor how far; put minutes`, "2027-03-02 ~07:00 easy"},
		{"a length without a time", vevent("DTSTART;VALUE=DATE:20270302", "SUMMARY:Easy run 8 km"), "runs with a distance but no time: 1", "2027-03-02 ~07:00 easy"},
		{"strength work beside a run", vevent("DTSTART;VALUE=DATE:20270302", "SUMMARY:Easy run 40 min + strength"), "names strength work beside the run", "2027-03-02 ~07:00 40 easy"},
		{"three days", vevent("DTSTART;VALUE=DATE:20270302", "DTEND;VALUE=DATE:20270305", "SUMMARY:Easy run 40 min"), "the event lasts 3 days; the run is put on the first", "2027-03-02 ~07:00 40 easy"},
		{"another sport without a time", vevent("DTSTART;VALUE=DATE:20270302", "SUMMARY:Swim"), `"Swim" has no time or length; an hour is kept for it`, ""},
		{"nothing odd", vevent("DTSTART;VALUE=DATE:20270302", "SUMMARY:Easy run 40 min"), "", "2027-03-02 ~07:00 40 easy"},
	} {
		c, err := ics.Read(strings.NewReader(calendar(tt.event)), ics.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(shown(c.Runs), " "); got != tt.runs {
			t.Errorf("%s: runs %q, want %q", tt.name, got, tt.runs)
		}
		if tt.want == "" && len(c.Notes) > 0 || tt.want != "" && (len(c.Notes) != 1 || !strings.Contains(c.Notes[0].Text, tt.want)) {
			t.Errorf("%s: notes %v, want %q", tt.name, c.Notes, tt.want)
		}
	}
}

func TestFoldingAndEscapes(t *testing.T) {
	tests := map[string]string{
		"CRLF and a blank":           "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270302\r\nSUMMARY:Tem\r\n po\\, 30 min\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
		"LF and a tab":               "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270302\nSUMMARY:Tem\n\tpo\\, 30 min\nEND:VEVENT\nEND:VCALENDAR\n",
		"CR alone":                   "BEGIN:VCALENDAR\rBEGIN:VEVENT\rDTSTART;VALUE=DATE:20270302\rSUMMARY:Tem\r po\\, 30 min\rEND:VEVENT\rEND:VCALENDAR\r",
		"a byte order mark":          "\ufeffBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270302\nSUMMARY:Tempo\\, 30 min\nEND:VEVENT\nEND:VCALENDAR",
		"lower case names":           "begin:vcalendar\nbegin:vevent\ndtstart;value=date:20270302\nsummary:Tempo\\, 30 min\nend:vevent\nend:vcalendar",
		"an alarm within":            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270302\nSUMMARY:Tempo\\, 30 min\nBEGIN:VALARM\nSUMMARY:Bike\nDURATION:PT5M\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR",
		"an alarm that never closes": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270302\nSUMMARY:Tempo\\, 30 min\nBEGIN:VALARM\nSUMMARY:Bike\nEND:VEVENT\nEND:VCALENDAR",
		"an event that never closes": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270302\nSUMMARY:Tempo\\, 30 min\nEND:VCALENDAR",
	}
	for name, file := range tests {
		t.Run(name, func(t *testing.T) {
			c, err := ics.Read(strings.NewReader(file), ics.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(c.Runs) != 1 || c.Runs[0].Title != "Tempo, 30 min" || c.Runs[0].Minutes != 30 {
				t.Errorf("runs = %+v", c.Runs)
			}
		})
	}
}

func TestALetterFoldedInTwoIsWhole(t *testing.T) {
	file := "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270302\r\nSUMMARY:L\xc3\r\n \xa4ufe 8 km\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	c, err := ics.Read(strings.NewReader(file), ics.Options{})
	if err != nil || len(c.Runs) != 1 || c.Runs[0].Title != "Läufe 8 km" {
		t.Errorf("%+v, %v", c.Runs, err)
	}
}

func TestWhatCannotBeReadSaysWhereAndWhatToDo(t *testing.T) {
	tests := []struct {
		name, file, field, why string
	}{
		{"an empty file", "", "plan.ics:1", "empty"},
		{"only blank lines", "\r\n\r\n", "plan.ics:1", "empty"},
		{"a web page", "<!DOCTYPE html>\n<html>", "plan.ics:1", "BEGIN:VCALENDAR"},
		{"an event without its calendar", "\nBEGIN:VEVENT\nEND:VEVENT", "plan.ics:2", "BEGIN:VCALENDAR"},
		{"bottomless nesting", "BEGIN:VCALENDAR\n" + strings.Repeat("BEGIN:X\n", 100), "plan.ics:33", "nested"},
		{"too many events", "BEGIN:VCALENDAR\n" + strings.Repeat("BEGIN:VEVENT\nEND:VEVENT\n", 50_001), "plan.ics:100002", "50000 events"},
		{"too many bytes", "BEGIN:VCALENDAR\n" + strings.Repeat(strings.Repeat("x", 1023)+"\n", 33<<10), "plan.ics:32769", "32 MB"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ics.Read(strings.NewReader(tt.file), ics.Options{Source: "plan.ics"})
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || invalid.Field != tt.field || !strings.Contains(invalid.Why, tt.why) {
				t.Errorf("error = %v, want %s and %q", err, tt.field, tt.why)
			}
		})
	}
}

func TestNotesNameTheLine(t *testing.T) {
	file := "BEGIN:VCALENDAR\n" +
		"BEGIN:VEVENT\nSUMMARY:Tempo\nDTSTART:2027-03-02\nEND:VEVENT\n" + // line 2
		"BEGIN:VEVENT\nSUMMARY:Easy\nEND:VEVENT\n" + // line 6
		"BEGIN:VEVENT\nSUMMARY:Club run\nDTSTART;VALUE=DATE:20270302\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n" + // line 9
		"BEGIN:VEVENT\nSUMMARY:Easy\nDTSTART;VALUE=DATE:20270305\n" // line 14, cut off
	c, err := ics.Read(strings.NewReader(file), ics.Options{Source: "p.ics"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, n := range c.Notes {
		got = append(got, fmt.Sprintf("%d %.40s", n.Line, n.Text))
	}
	want := []string{
		"14 the file ends within this event, so it w",
		`2 left out: DTSTART: "2027-03-02" is not a`,
		"6 left out: the event has no DTSTART",
		`9 "Club run" (3 times) names no kind of ru`,
		`9 "Club run" (3 times) says neither how lo`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(c.Runs) != 3 {
		t.Errorf("%d runs, want the rest imported: 3", len(c.Runs))
	}
}

func TestLongRunsAreFoundByTheirLength(t *testing.T) {
	var events []string
	for i, km := range []int{8, 8, 8, 8, 12} { // the median is 8: 12 = 1.5 × 8
		events = append(events, vevent(fmt.Sprintf("DTSTART;VALUE=DATE:2027030%d", i+1), fmt.Sprintf("SUMMARY:Run %d km", km)))
	}
	c, err := ics.Read(strings.NewReader(calendar(events...)), ics.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r := c.Runs[4]; r.Kind != training.RunLong || !r.Key || c.Runs[0].Kind != training.RunEasy {
		t.Errorf("runs = %v", shown(c.Runs))
	}
}

func TestAHostileFileCostsOnlyAMoment(t *testing.T) {
	var events []string
	for i := range 2000 {
		events = append(events, vevent(fmt.Sprintf("UID:%d", i), "DTSTART:00010101T000000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=1000000", "SUMMARY:Easy"),
			vevent(fmt.Sprintf("UID:y%d", i), "DTSTART:19000101T000000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "SUMMARY:Easy"))
	}
	begin := time.Now()
	c, err := ics.Read(strings.NewReader(calendar(events...)), ics.Options{From: date("2027-01-01"), To: date("2027-12-31")})
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("took %v", took)
	}
	if len(c.Runs) > 20_000 {
		t.Errorf("%d runs", len(c.Runs))
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(calendar(vevent("UID:a", "DTSTART;TZID=Europe/Berlin:20270302T063000", "RRULE:FREQ=MONTHLY;BYDAY=2MO,-1FR;BYSETPOS=-1", "EXDATE:20270309", "SUMMARY:Tempo \\n 5x1k"))))
	f.Add([]byte(calendar("BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE", vevent("DTSTART;TZID=X:20270302T063000", "DURATION:P1W"))))
	f.Add([]byte("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT"))
	f.Add([]byte("BEGIN:VCALENDAR\nBEGIN:STANDARD\nBEGIN:VTIMEZONE\nEND:STANDARD\nEND:VTIMEZONE\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := ics.Read(strings.NewReader(string(b)), ics.Options{From: date("2027-01-01"), To: date("2027-12-31")})
		if err != nil {
			return
		}
		for _, r := range c.Runs {
			if r.Date < date("2027-01-01") || r.Date > date("2027-12-31") || r.Minutes < 0 || r.Kind == "" {
				t.Errorf("run %+v", r)
			}
		}
	})
}

func BenchmarkRead500Events(b *testing.B) {
	var events []string
	for i := range 500 {
		d := date("2026-01-01").AddDays(i).Time().Format("20060102")
		events = append(events, vevent("UID:"+d, "DTSTAMP:20260101T000000Z", "DTSTART;TZID=Europe/Berlin:"+d+"T063000", "DURATION:PT1H",
			fmt.Sprintf("SUMMARY:🏃 Easy Run • %dmi • 50m - %dm", i%9+3, 55+i), `DESCRIPTION:Warm up: 10 mins easy\nMain: 4mi at 8:30/mi\nCool down: 5 mins easy`))
	}
	file := calendar(events...)
	o := ics.Options{Zone: berlin(b)}
	b.SetBytes(int64(len(file)))
	for b.Loop() {
		if _, err := ics.Read(strings.NewReader(file), o); err != nil {
			b.Fatal(err)
		}
	}
}
