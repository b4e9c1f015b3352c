package ics

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/teambition/rrule-go"
	"pgregory.net/rapid"
)

// TestRulesAgreeWithAnIndependentReader draws recurrence rules and compares
// the days with those of rrule-go, a port of python-dateutil.
func TestRulesAgreeWithAnIndependentReader(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := training.NewDate(2024, 1, 1).AddDays(rapid.IntRange(0, 1500).Draw(t, "start"))
		text := drawRule(t)
		from := start.AddDays(rapid.IntRange(-30, 900).Draw(t, "from"))
		to := from.AddDays(rapid.IntRange(0, 800).Draw(t, "to"))
		r, err := parseRule(text, zone{})
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		got := []string{}
		b := budget(1 << 30)
		for d := range r.dates(start, from, to, &b) {
			if r.hasUntil && d > r.until.date {
				break
			}
			got = append(got, d.String())
		}
		o, err := rrule.StrToROption(text)
		if err != nil {
			t.Skip("the other reader refuses the rule") // not ours to judge
		}
		o.Dtstart = start.Time()
		other, err := rrule.NewRRule(*o)
		if err != nil {
			t.Skip("the other reader refuses the rule") // not ours to judge
		}
		want := []string{}
		for _, at := range other.Between(from.Time(), to.Time(), true) {
			want = append(want, training.DateOf(at).String())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s from %s (-want +got)\n%s", text, start, diff)
		}
	})
}

func drawRule(t *rapid.T) string {
	freq := rapid.SampledFrom([]string{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}).Draw(t, "freq")
	parts := []string{"FREQ=" + freq}
	add := func(name string, draw func() string) {
		if rapid.Bool().Draw(t, name) {
			parts = append(parts, name+"="+draw())
		}
	}
	number := func(name string, low, high int) func() string {
		return func() string { return fmt.Sprint(rapid.IntRange(low, high).Draw(t, name+" n")) }
	}
	add("INTERVAL", number("interval", 1, 4))
	add("BYMONTH", func() string {
		return number("m1", 1, 6)() + "," + number("m2", 7, 12)()
	})
	monthDay := rapid.Bool().Draw(t, "by month day") && freq != "WEEKLY"
	if monthDay {
		parts = append(parts, "BYMONTHDAY="+number("d1", 1, 31)()+",-"+number("d2", 1, 31)())
	} else {
		add("BYDAY", func() string {
			day := rapid.SampledFrom(ruleDays).Draw(t, "day")
			if freq == "DAILY" || freq == "WEEKLY" {
				return day + ",WE"
			}
			return rapid.SampledFrom([]string{"", "1", "2", "-1", "+3"}).Draw(t, "nth") + day
		})
	}
	// Not for weeks: the other reader counts positions of the first week from
	// the start, RFC 5545 from the week's beginning.
	if freq != "WEEKLY" && strings.Contains(strings.Join(parts, ";"), "BY") {
		add("BYSETPOS", func() string { return rapid.SampledFrom([]string{"1", "-1", "2"}).Draw(t, "pos") })
	}
	if freq == "WEEKLY" {
		add("WKST", func() string { return rapid.SampledFrom([]string{"MO", "SU", "SA"}).Draw(t, "wkst") })
	}
	if rapid.Bool().Draw(t, "ends") {
		parts = append(parts, "COUNT="+number("count", 1, 60)())
	} else {
		add("UNTIL", func() string {
			return training.NewDate(2025, 1, 1).AddDays(rapid.IntRange(0, 1500).Draw(t, "until")).Time().Format("20060102T150405Z")
		})
	}
	return strings.Join(parts, ";")
}

func TestRulesThatAreNotFollowedAreRefused(t *testing.T) {
	for _, v := range []string{"", "FREQ=HOURLY", "FREQ=WEEKLY;BYWEEKNO=3", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=99999999999999999999",
		"FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYDAY=0MO", "FREQ=WEEKLY;COUNT=-1", "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;COUNT=-99999999999999999999", "FREQ=WEEKLY;COUNT=many",
		"FREQ=WEEKLY;INTERVAL=5001", "FREQ=MONTHLY;BYDAY=54MO", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=YEARLY;BYMONTH=-13", "FREQ=MONTHLY;BYDAY=M", "FREQ=WEEKLY;UNTIL=soon", "FREQ=WEEKLY;WKST=8", "FREQ=MONTHLY;BYMONTHDAY=0"} {
		if r, err := parseRule(v, zone{}); err == nil {
			t.Errorf("%q is read as %+v", v, r)
		}
	}
}

func TestAVastCountIsForEver(t *testing.T) {
	for v, want := range map[string]int{"COUNT=1000000": 1_000_000, "COUNT=1000001": 0, "COUNT=1000000000": 0, "COUNT=99999999999999999999": 0} {
		if r, err := parseRule("FREQ=WEEKLY;"+v, zone{}); err != nil || r.count != want {
			t.Errorf("%s: count %d, error %v, want %d", v, r.count, err, want)
		}
	}
}

func TestAPartThatCannotBeReadIsNamed(t *testing.T) {
	for v, want := range map[string]string{
		"FREQ=DAILY;INTERVAL=0":           "INTERVAL=0 is not a number from 1 to 5000",
		"FREQ=DAILY;BYMONTH=13":           "BYMONTH=13 is not a number from 1 to 12",
		"FREQ=SECONDLY":                   "repetition FREQ=SECONDLY is not read",
		"FREQ=DAILY;BYWEEKNO=3":           "repetition by BYWEEKNO is not read",
		"FREQ=WEEKLY;BYDAY=XX":            "BYDAY=XX is no weekday",
		"INTERVAL=2":                      `the repetition "INTERVAL=2" has no FREQ`,
		"FREQ=" + strings.Repeat("X", 99): "repetition FREQ=" + strings.Repeat("X", 40) + " is not read",
	} {
		if _, err := parseRule(v, zone{}); err == nil || err.Error() != want {
			t.Errorf("%s: error %q, want %q", v, err, want)
		}
	}
}

func TestDurations(t *testing.T) {
	for v, want := range map[string]int{"PT1H15M": 75, "PT45M": 45, "P1D": 1440, "P1W": 10080, "P1DT2H": 1560, "+PT30M": 30, "PT3600S": 60, "PT90S": 1, "P2W": 20160, "P1DT1M": 1441} {
		if m, err := parseDuration(v); err != nil || int(m) != want {
			t.Errorf("%s = %d, %v, want %d", v, m, err, want)
		}
	}
	for _, v := range []string{"", "P", "PT", "P1X", "PX", "1H", "PT1", "PTH", "P99999999999D", "-PT5M"} {
		if m, err := parseDuration(v); err == nil && m != 0 {
			t.Errorf("%q = %d", v, m)
		}
	}
}

func TestEveryWindowsZoneExists(t *testing.T) {
	for name, id := range windowsZones {
		if _, err := time.LoadLocation(id); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
