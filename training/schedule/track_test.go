package schedule_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// tendonWeek asks for three times a week, and as many beside the rest.
func tendonWeek(held ...training.Moment) schedule.TrackWeek {
	return schedule.TrackWeek{Most: 3, Extra: 3, Minutes: 12, Holds: true, Held: held}
}

// placedText is "mon 18:00, wed 18:00 holds".
func placedText(list []schedule.PlacedTrack) string {
	var out []string
	for _, x := range list {
		s := fmt.Sprintf("%s %s", training.DayOf(x.Date), x.Start)
		if x.Holds {
			s += " holds"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

func TestATracksSessionsStandAfterRunsAndApart(t *testing.T) {
	every := func(kind training.RunKind, at string, days ...training.Weekday) []training.Run {
		var out []training.Run
		for _, d := range days {
			out = append(out, run(d, kind, at, 45))
		}
		return out
	}
	mon, tue, wed, thu, fri, sat, sun := training.Monday, training.Tuesday, training.Wednesday, training.Thursday, training.Friday, training.Saturday, training.Sunday
	late := every(training.RunIntervals, "18:00", sun) // nothing for the legs after it
	tests := []struct {
		name string
		runs []training.Run
		held []training.Weekday // strength at 18:00 that holds it
		free bool               // a free day is to stay
		want string
	}{
		{"every second day, in the evening", every(training.RunEasy, "07:00", mon, tue, wed, thu, fri, sat, sun), nil, true, "mon 18:00, wed 18:00, fri 18:00"},
		{"evening runs push it back", every(training.RunEasy, "17:00", mon, tue, wed, thu, fri, sat, sun), nil, true, "mon 20:00, wed 20:00, fri 20:00"},
		{"a run-free day is the last to be used", every(training.RunEasy, "07:00", tue, wed, thu, sat, sun), nil, true, "tue 18:00, thu 18:00, sat 18:00"},
		{"the only free day takes holds", append(every(training.RunEasy, "07:00", mon, tue, thu, fri, sat), late...), []training.Weekday{mon, fri}, true, "wed 18:00 holds"},
		{"without a free day to keep it is as others are", append(every(training.RunEasy, "07:00", mon, tue, thu, fri, sat), late...), []training.Weekday{mon, fri}, false, "wed 18:00"},
		{"strength days that hold it count", every(training.RunEasy, "07:00", mon, tue, wed, thu, fri, sat, sun), []training.Weekday{tue, sat}, true, "thu 18:00"},
		{"never after an evening key run", every(training.RunIntervals, "18:00", mon, tue, wed, thu, fri, sat, sun), nil, true, ""},
		{"no fourth", every(training.RunEasy, "07:00", mon, tue, wed, thu, fri, sat, sun), []training.Weekday{mon, wed, fri}, true, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := alone(session("A", training.StrainLight), tt.runs...)
			p.KeepFreeDay = tt.free
			var s schedule.Solution
			s.Weeks = []schedule.PlacedWeek{{}}
			var held []training.Moment
			for _, d := range tt.held {
				x := schedule.Placed{Item: p.Weeks[0].Sessions[0][0], Date: monday.AddDays(int(d)), Start: training.At(18, 0)}
				s.Weeks[0].Sessions = append(s.Weeks[0].Sessions, x)
				held = append(held, x.Begin())
			}
			got := schedule.PlaceTrack(p, s, schedule.Track{Hours: 44, Weeks: []schedule.TrackWeek{tendonWeek(held...)}})
			if text := placedText(got[0]); text != tt.want {
				t.Errorf("got %q, want %q", text, tt.want)
			}
		})
	}
}

func TestATrackKeepsOffDaysThatAreTaken(t *testing.T) {
	var runs []training.Run
	for d := training.Monday; d <= training.Sunday; d++ {
		runs = append(runs, run(d, training.RunEasy, "07:00", 45))
	}
	p := alone(session("A", training.StrainLight), runs...)
	ask := schedule.Track{Hours: 44, Weeks: []schedule.TrackWeek{tendonWeek()}}
	s := schedule.Solution{Weeks: []schedule.PlacedWeek{{}}}
	p.Past = []training.PastSession{{Date: monday, Start: training.At(12, 0), Strain: training.StrainLight}}
	if got := placedText(schedule.PlaceTrack(p, s, ask)[0]); got != "tue 18:00, thu 18:00, sat 18:00" {
		t.Errorf("with a session done on Monday: %s", got)
	}
	var late []training.Run
	for _, d := range []training.Weekday{training.Tuesday, training.Thursday, training.Friday, training.Saturday, training.Sunday} {
		late = append(late, run(d, training.RunIntervals, "18:00", 45))
	}
	p.Runs = late
	if got := placedText(schedule.PlaceTrack(p, s, ask)[0]); got != "wed 18:00 holds" {
		t.Errorf("Monday is done and no free day any more: %s", got)
	}
	p.Past, p.Runs = nil, runs
	ask.Weeks[0].Bans = []schedule.Ban{{From: monday.AddDays(2), To: monday.AddDays(6), Class: training.StrainLight, Rule: "SCH-15"}}
	if got := placedText(schedule.PlaceTrack(p, s, ask)[0]); got != "mon 18:00" {
		t.Errorf("with a race on Wednesday: %s", got)
	}
}

// trackCase is a random week and a half with few starts, small enough to try
// everything.
func trackCase(d *rand.Rand) (schedule.Problem, schedule.Solution, schedule.Track) {
	p := schedule.Problem{Weeks: []schedule.Week{week(0), week(1)}, Policy: training.Mixed, KeepFreeDay: d.IntN(3) > 0}
	p.Weeks[1].Last = p.Weeks[1].Monday.AddDays(1)
	for day := training.Monday; day <= training.Sunday; day++ {
		for range 1 + d.IntN(2) {
			at := training.At(6+d.IntN(15), 0)
			p.Windows = append(p.Windows, training.Window{Day: day, From: at, To: at})
		}
	}
	kinds := []training.RunKind{training.RunEasy, training.RunEasy, training.RunIntervals, training.RunLong}
	for n := range 9 {
		if d.IntN(3) > 0 {
			r := run(training.Monday, kinds[d.IntN(len(kinds))], "06:00", 90)
			r.Date, r.Start = monday.AddDays(n), training.At(6+d.IntN(13), 0)
			p.Runs = append(p.Runs, r)
		}
	}
	s := schedule.Solution{Weeks: make([]schedule.PlacedWeek, 2)}
	t := schedule.Track{Hours: 44, Weeks: []schedule.TrackWeek{tendonWeek(), tendonWeek()}}
	t.Weeks[0].Extra, t.Weeks[0].Holds = d.IntN(4), d.IntN(2) == 0
	if d.IntN(2) == 0 {
		x := schedule.Placed{Item: session("A", training.StrainLight), Date: monday.AddDays(d.IntN(7)), Start: training.At(18, 0)}
		s.Weeks[0].Sessions = []schedule.Placed{x}
		if d.IntN(2) == 0 {
			t.Weeks[0].Held = []training.Moment{x.Begin()}
		}
	}
	return p, s, t
}

// trackWorth reads a placement by PRG-15 alone: what is missing, run-free days
// used, half hours from 18:00, and days; false when it breaks a rule.
func trackWorth(p schedule.Problem, s schedule.Solution, t schedule.Track, placed [][]schedule.PlacedTrack) ([4]int, bool) {
	var worth [4]int
	var all []training.Moment
	for i, w := range p.Weeks {
		all = append(all, t.Weeks[i].Held...)
		free, used, holds := 0, 0, 0
		for d := w.Monday; d < w.Monday+7; d++ {
			runs := slices.ContainsFunc(p.Runs, func(r training.Run) bool { return r.Date == d })
			strength := slices.ContainsFunc(s.Weeks[i].Sessions, func(x schedule.Placed) bool { return x.Date == d })
			if !runs && !strength {
				free++
			}
			for _, x := range placed[i] {
				switch {
				case x.Date != d:
				case strength:
					return worth, false
				case !runs:
					used++
					if x.Holds {
						holds++
					}
				}
			}
		}
		if p.KeepFreeDay && free > 0 && used-holds == free || holds > 0 && !t.Weeks[i].Holds {
			return worth, false
		}
		n := len(placed[i])
		if n > t.Weeks[i].Extra || n > 0 && n+len(t.Weeks[i].Held) > t.Weeks[i].Most {
			return worth, false
		}
		worth[0] += max(t.Weeks[i].Most-n-len(t.Weeks[i].Held), 0)
		worth[1] += used
		for _, x := range placed[i] {
			all = append(all, x.Begin())
			worth[2] += max(int(x.Start)-18*60, 18*60-int(x.Start)) / 30
			worth[3] += int(training.DayOf(x.Date))
			if slices.ContainsFunc(p.Runs, func(r training.Run) bool { return r.Date == x.Date && r.Begin() >= x.Begin() }) {
				return worth, false
			}
		}
	}
	slices.Sort(all)
	for i := 1; i < len(all); i++ {
		if all[i]-all[i-1] < (44-1)*60 {
			return worth, false
		}
	}
	return worth, true
}

func TestATrackIsTheBestOfAll(t *testing.T) {
	d := rand.New(rand.NewPCG(15, 44))
	for n := range 150 {
		p, s, ask := trackCase(d)
		got := schedule.PlaceTrack(p, s, ask)
		worth, ok := trackWorth(p, s, ask, got)
		if !ok {
			t.Fatalf("case %d: %v breaks a rule", n, got)
		}
		if best := bestTrack(p, s, ask); worth != best {
			t.Fatalf("case %d: %s is worth %v, the best %v", n, placedText(slices.Concat(got...)), worth, best)
		}
	}
}

// bestTrack tries every placement on starts that Check allows a light session.
func bestTrack(p schedule.Problem, s schedule.Solution, ask schedule.Track) [4]int {
	var options [][]schedule.PlacedTrack
	for n := range 9 {
		date := monday.AddDays(n)
		list := []schedule.PlacedTrack{{}}
		for _, w := range p.Windows {
			x := schedule.PlacedTrack{Date: date, Start: w.From}
			if w.Day == training.DayOf(date) && mayStand(p, x, n/7) {
				list = append(list, x)
				x.Holds = true
				list = append(list, x)
			}
		}
		options = append(options, list)
	}
	best := [4]int{1 << 30}
	placed := make([][]schedule.PlacedTrack, 2)
	var try func(n int)
	try = func(n int) {
		if n == len(options) {
			if w, ok := trackWorth(p, s, ask, placed); ok && slices.Compare(w[:], best[:]) < 0 {
				best = w
			}
			return
		}
		for _, x := range options[n] {
			if x.Date == 0 {
				try(n + 1)
				continue
			}
			if len(placed[n/7]) >= ask.Weeks[n/7].Extra {
				continue
			}
			placed[n/7] = append(placed[n/7], x)
			try(n + 1)
			placed[n/7] = placed[n/7][:len(placed[n/7])-1]
		}
	}
	try(0)
	return best
}

// mayStand asks Check about a light session there, all else away.
func mayStand(p schedule.Problem, x schedule.PlacedTrack, week int) bool {
	it := schedule.Item{Name: "T", Variant: schedule.Full, Minutes: 12, Strain: training.StrainLight, Legs: true}
	p.Weeks = slices.Clone(p.Weeks)
	p.Weeks[week].Sessions = [][]schedule.Item{{it}}
	p.KeepFreeDay = false
	s := schedule.Solution{Weeks: make([]schedule.PlacedWeek, 2)}
	s.Weeks[week].Sessions = []schedule.Placed{{Item: it, Date: x.Date, Start: x.Start}}
	return len(schedule.Check(p, s)) == 0
}
