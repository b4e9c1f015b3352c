package training

import (
	"fmt"
	"strings"
	"time"
)

// Date is a civil date without a time zone. Dates are ordered and their
// difference is a number of days. The zero Date means "no date".
type Date int32

// NewDate is the civil date y-m-d; out-of-range days roll over as in package time.
func NewDate(y int, m time.Month, d int) Date {
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return Date(t.Unix()/86400 + daysToEpoch)
}

// daysToEpoch is the Date of 1970-01-01, chosen so that 0001-01-01 is day 1.
const daysToEpoch = 719163

// DateOf is the civil date that t shows in its own location.
func DateOf(t time.Time) Date { return NewDate(t.Date()) }

// ParseDate reads 2006-01-02.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, strings.TrimSpace(s))
	if err != nil {
		return 0, fmt.Errorf("%q is not a date like 2027-04-18", s)
	}
	return DateOf(t), nil
}

// Time is midnight UTC of d.
func (d Date) Time() time.Time { return time.Unix((int64(d)-daysToEpoch)*86400, 0).UTC() }

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == 0 }

// AddDays is the date n days after d.
func (d Date) AddDays(n int) Date { return d + Date(n) }

// DaysSince is the number of days from e to d.
func (d Date) DaysSince(e Date) int { return int(d - e) }

// Weekday is the day of the week of d.
func (d Date) Weekday() time.Weekday { return d.Time().Weekday() }

// Monday is the first day of the week of d. Weeks start on Monday.
func (d Date) Monday() Date { return d - Date((int(d.Weekday())+6)%7) }

// Weekend reports whether d is a Saturday or a Sunday.
func (d Date) Weekend() bool { return d-d.Monday() >= 5 }

// ISOWeek is the week's name by ISO 8601: "2026-W48".
func (d Date) ISOWeek() string {
	y, w := d.Time().ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

// String is d as 2006-01-02; the zero Date is the empty string.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// MarshalText writes 2006-01-02.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads 2006-01-02, or nothing for the zero Date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = 0
		return nil
	}
	v, err := ParseDate(string(b))
	*d = v
	return err
}

// Clock is a civil time of day in minutes after midnight, 0 to 1439.
type Clock int16

// At is the clock h:m.
func At(h, m int) Clock { return Clock(h*60 + m) }

// ParseClock reads 15:04.
func ParseClock(s string) (Clock, error) {
	t, err := time.Parse("15:04", strings.TrimSpace(s))
	if err != nil {
		return 0, fmt.Errorf("%q is not a time of day like 06:30", s)
	}
	return At(t.Hour(), t.Minute()), nil
}

// String is c as 15:04.
func (c Clock) String() string { return fmt.Sprintf("%02d:%02d", int(c)/60, int(c)%60) }

// MarshalText writes 15:04.
func (c Clock) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads 15:04.
func (c *Clock) UnmarshalText(b []byte) error {
	v, err := ParseClock(string(b))
	*c = v
	return err
}

// Moment is a civil instant: minutes since midnight of day 0, without a zone.
// It exists for gaps: the difference of two Moments is minutes.
type Moment int64

// On is the moment of clock c on date d.
func (d Date) On(c Clock) Moment { return Moment(d)*1440 + Moment(c) }

// Weekday of a plan: Monday is 0 and Sunday is 6.
type Weekday uint8

// The days in a plan's order.
const (
	Monday Weekday = iota
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

var weekdayWords = [7]string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

// DayOf is the plan weekday of d.
func DayOf(d Date) Weekday { return Weekday(d - d.Monday()) }

// String is the three-letter word used in flags and files: "mon".
func (w Weekday) String() string { return weekdayWords[w%7] }

// ParseWeekday reads mon, monday, Mon and the like.
func ParseWeekday(s string) (Weekday, error) {
	t := strings.ToLower(strings.TrimSpace(s))
	if len(t) >= 3 {
		for i, w := range weekdayWords {
			if t == w || strings.HasPrefix(strings.ToLower(time.Weekday((i+1)%7).String()), t) {
				return Weekday(i), nil
			}
		}
	}
	return 0, fmt.Errorf("%q is not a day; use mon, tue, wed, thu, fri, sat or sun", s)
}

// MarshalText writes mon.
func (w Weekday) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads mon.
func (w *Weekday) UnmarshalText(b []byte) error {
	v, err := ParseWeekday(string(b))
	*w = v
	return err
}
