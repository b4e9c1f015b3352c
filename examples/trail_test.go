package examples_test

import "fmt"

// trailWeek is one week of the trail ultra: kilometres of the two long days.
type trailWeek struct {
	hills    string
	thursday string
	saturday string
	sunday   string
}

// trailWeeks run from Monday 2027-02-15 to the race on Saturday 2027-06-05.
var trailWeeks = []trailWeek{
	{"Hill repeats 6 x 2 min", "Easy trail run 8 km", "Long run 16 km, trails, 500 m down", "Long run 10 km on tired legs"},
	{"Hill repeats 7 x 2 min", "Tempo 20 min", "Long run 18 km, trails, 600 m down", "Long run 12 km on tired legs"},
	{"Hill repeats 8 x 2 min", "Tempo 25 min", "Long run 20 km, trails, 700 m down", "Long run 12 km on tired legs"},
	{"Hill repeats 4 x 2 min", "Easy 6 km", "Long run 14 km, flat", "Easy 6 km"},

	{"Hill repeats 6 x 3 min", "Tempo 25 min", "Long run 22 km, trails, 800 m down", "Long run 14 km on tired legs"},
	{"Hill repeats 7 x 3 min", "Tempo 30 min", "Long run 24 km, trails, 900 m down", "Long run 14 km on tired legs"},
	{"Hill repeats 8 x 3 min", "Tempo 30 min", "Long run 26 km, trails, 1000 m down", "Long run 16 km on tired legs"},
	{"Hill repeats 4 x 3 min", "Easy 6 km", "Long run 16 km, flat", "Easy 6 km"},

	{"Hill repeats 5 x 4 min", "Tempo 30 min", "Long run 28 km, trails, 1100 m down", "Long run 16 km on tired legs"},
	{"Hill repeats 6 x 4 min", "Tempo 35 min", "Long run 30 km, trails, 1200 m down", "Training hike 3 h with poles"},
	{"Hill repeats 6 x 4 min", "Tempo 35 min", "Long run 32 km, trails, 1300 m down", "Long run 18 km on tired legs"},
	{"Hill repeats 4 x 3 min", "Easy 6 km", "Long run 18 km, flat", "Easy 6 km"},

	{"Hill repeats 6 x 4 min", "Tempo 35 min", "Long run 36 km, trails, 1500 m down", "Long run 20 km on tired legs"},
	{"Hill repeats 5 x 3 min", "Tempo 30 min", "Long run 24 km, trails, 800 m down", "Long run 12 km, easy"},
	{"Hill repeats 4 x 2 min", "Tempo 20 min", "Long run 16 km, trails", "Easy 8 km"},
	{"Easy 8 km + 6 strides", "Easy 5 km", "RACE! Forest Ultra 50 km", ""},
}

// trail is the calendar of a trail runner: long days back to back.
func trail() string {
	c := calendar("Forest Ultra 50 km", "trail-ultra")
	monday := day("2027-02-15")
	for i, w := range trailWeeks {
		m := monday.AddDays(7 * i)
		c.timed(m.AddDays(1), "18:00", 60, w.hills)
		c.allDay(m.AddDays(2), fmt.Sprintf("Easy %d km", 8-2*(i%4/3)))
		c.timed(m.AddDays(3), "18:00", 50, w.thursday)
		if w.sunday == "" {
			c.timed(m.AddDays(5), "07:00", 0, w.saturday)
			continue
		}
		c.timed(m.AddDays(5), "08:00", 0, w.saturday)
		c.timed(m.AddDays(6), "09:00", 0, w.sunday)
	}
	return c.end()
}
