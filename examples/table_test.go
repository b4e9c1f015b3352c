package examples_test

import (
	"fmt"
	"strings"
)

// table is twelve weeks towards a half marathon as a spreadsheet: five runs a
// week, the key runs in the evening with a club, every fourth week lighter.
func table() string {
	var b strings.Builder
	b.WriteString("date,start,kind,title,minutes,km,descent,done\n")
	monday := day("2026-11-23")
	for i := range 12 {
		m := monday.AddDays(7 * i)
		down := i%4 == 3
		row := func(weekday int, start, kind, title string, minutes int, km float64, descent string) {
			if down {
				minutes, km = minutes*7/10, km*0.7
			}
			fmt.Fprintf(&b, "%s,%s,%s,%s,%d,%.1f,%s,\n", m.AddDays(weekday), start, kind, title, minutes, km, descent)
		}
		row(0, "07:00", "recovery", "Recovery jog", 30, 4.5, "20")
		row(1, "18:30", "intervals", fmt.Sprintf("Club track: %d x 800 m", 5+i%4), 65, 10, "0")
		row(3, "18:30", "tempo", fmt.Sprintf("Tempo %d min", 20+i), 55, 9.5, "40")
		row(5, "09:30", "easy", "Easy with strides", 40, 6.5, "30")
		row(6, "09:00", "long", "Long run", 80+4*i, 13+0.6*float64(i), "120")
	}
	return b.String()
}
