package examples_test

import "fmt"

// marathonWeek is one week of the spring marathon: minutes of the two early
// workouts, kilometres of the rest.
type marathonWeek struct {
	tuesday    string
	tueMinutes int
	wednesday  int
	thursday   string
	thuMinutes int
	saturday   string
	long       string
}

// marathonWeeks run from Monday 2026-11-23 to the race on Sunday 2027-04-18.
// Every fourth week is a down week until the taper.
var marathonWeeks = []marathonWeek{
	{"Intervals 6 x 400 m, 200 m jog", 60, 8, "Tempo run, 20 min at threshold", 50, "Easy 6 km", "Long run 16 km"},
	{"Hill repeats 8 x 60 s", 60, 8, "Tempo 2 x 12 min", 50, "Easy 6 km + 6 strides", "Long run 18 km"},
	{"Intervals 5 x 800 m", 60, 8, "8 km w/ 5 km @ LT", 50, "Easy 6 km", "Long run, easy, 20 km"},
	{"Fartlek 10 x 1 min, lighter week", 45, 6, "Tempo 10 min, relaxed", 35, "Easy 5 km", "Long run 14 km (down week)"},

	{"Track: 6 x 800 m", 60, 8, "Threshold 25 min", 50, "Easy 6 km", "Long run 20 km"},
	{"Hill repeats 10 x 60 s", 60, 8, "Cruise intervals 3 x 10 min", 50, "Easy 6 km + 6 strides", "LR 22 km"},
	{"5 x 1k @ 10k pace", 60, 8, "Tempo 25 min", 50, "Easy 6 km", "LR 24 km, last 4 km steady"},
	{"Fartlek 8 x 90 s, lighter week", 45, 6, "Tempo 10 min, relaxed", 35, "Easy 5 km", "Long run 16 km (down week)"},

	{"Track: 8 x 800 m", 60, 8, "Progression run 9 km", 50, "Easy 6 km", "Long run 24 km"},
	{"Pyramid 400-800-1200-800-400", 60, 8, "Tempo 30 min", 50, "Easy 6 km + 6 strides", "Long run 26 km"},
	{"6 x 1k @ 10k pace", 60, 8, "Marathon pace 8 km", 50, "Easy 6 km", "Long run 28 km"},
	{"Fartlek 10 x 1 min, lighter week", 45, 6, "Tempo 12 min, relaxed", 35, "Easy 5 km", "Long run 18 km (down week)"},

	{"Track: 5 x 1200 m", 60, 8, "Marathon pace 9 km", 50, "Easy 6 km", "Long run 28 km w/ 8 km MP"},
	{"Hill repeats 10 x 75 s", 60, 8, "Tempo 30 min", 50, "Easy 6 km + 6 strides", "Long run 30 km"},
	{"Yasso 800s, 8 of them", 60, 8, "Marathon pace 9 km", 50, "Easy 6 km", "Long run 30 km"},
	{"Fartlek 10 x 1 min, lighter week", 45, 6, "Tempo 12 min, relaxed", 35, "Easy 5 km", "Long run 20 km (down week)"},

	{"4 x 1 mile @ 10k pace", 60, 8, "Marathon pace 9 km", 50, "Easy 6 km", "Long run 32 km"},
	{"Track: 10 x 800 m", 60, 8, "Tempo 30 min", 50, "Easy 6 km + 6 strides", "Long run 32 km w/ 12 km MP"},
	{"6 x 800 m, controlled", 55, 6, "Marathon pace 6 km", 40, "Easy 5 km", "Long run 24 km"},
	{"5 x 400 m, sharp", 45, 6, "Marathon pace 4 km", 35, "Easy 5 km + 4 strides", "Long run 16 km, easy"},
	{"4 x 400 m, sharp", 35, 5, "Easy 5 km + 4 strides", 30, "Shakeout 20 min", "RACE! Spring Marathon - 26.2"},
}

// marathon is the calendar of a club runner: two workouts before work, easy
// runs whenever they fit, the long run on Sunday.
func marathon() string {
	c := calendar("Spring marathon", "marathon-spring")
	monday := day("2026-11-23")
	c.weekly(monday, len(marathonWeeks), "Rest day")
	c.weekly(monday.AddDays(4), len(marathonWeeks), "Rest day")
	for i, w := range marathonWeeks {
		m := monday.AddDays(7 * i)
		c.timed(m.AddDays(1), "06:30", w.tueMinutes, w.tuesday)
		c.allDay(m.AddDays(2), fmt.Sprintf("Easy %d km", w.wednesday))
		c.timed(m.AddDays(3), "06:30", w.thuMinutes, w.thursday)
		c.allDay(m.AddDays(5), w.saturday)
		c.allDay(m.AddDays(6), w.long)
	}
	return c.end()
}
