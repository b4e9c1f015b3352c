package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

func readGoal(w *app.Wishes, form url.Values, today training.Date) error {
	g, err := training.ParseGoal(form.Get("goal"))
	if err != nil {
		return &training.InvalidError{Field: "What you train for", Why: "is one of these"}
	}
	others := slices.DeleteFunc(slices.Clone(w.Goal.Races), func(r training.Race) bool { return r.Priority == training.PriorityA })
	if day := strings.TrimSpace(form.Get("race")); day != "" {
		date, err := training.ParseDate(day)
		switch {
		case err != nil:
			return &training.InvalidError{Field: "Race day", Value: day, Why: "is written year-month-day, like 2027-04-18"}
		case date < today:
			return &training.InvalidError{Field: "Race day", Value: day, Why: "is over: give the next one, or leave it out"}
		case date.DaysSince(today) > farthestRace:
			return &training.InvalidError{Field: "Race day", Value: day, Why: "is more than two years away: leave it out for now"}
		case !g.Racing():
			return &training.InvalidError{Field: "Race day", Value: day, Why: "needs a distance: choose it above, or leave the day out"}
		}
		race := training.Race{Date: date, Priority: training.PriorityA, Distance: g}
		if i := slices.IndexFunc(w.Goal.Races, func(r training.Race) bool { return r.Date == date && r.Distance == g }); i >= 0 {
			race = w.Goal.Races[i] // with its name and descent
			race.Priority = training.PriorityA
			others = slices.DeleteFunc(others, func(r training.Race) bool { return r.Date == date })
		}
		others = append(others, race)
	}
	w.Goal.Goal, w.Goal.Races, w.Goal.Units = g, others, unitsOf(form)
	return nil
}

// farthestRace is how many days ahead a race may be.
//
// House rule: farther ahead nobody knows, and a year typed wrong is found.
const farthestRace = 731

func readRuns(w *app.Wishes, form url.Values, _ training.Date) error {
	if form.Get("runs") == "keep" {
		return nil
	}
	var days []training.Weekday
	for _, word := range form["day"] {
		d, err := training.ParseWeekday(word)
		if err != nil {
			return &training.InvalidError{Field: "Days", Value: word, Why: "is none of these"}
		}
		days = append(days, d)
	}
	km, err := strconv.Atoi(form.Get("volume"))
	if err != nil || km < 0 || km > 250 {
		return &training.InvalidError{Field: "How far", Why: "is one of these"}
	}
	fast, err := strconv.Atoi(form.Get("fast"))
	if err != nil || fast < 0 || fast > 2 {
		return &training.InvalidError{Field: "Fast runs", Why: "are none, one or two"}
	}
	if len(days) == 0 && km > 0 {
		return &training.InvalidError{Field: "Days", Why: "are missing: choose those you run on"}
	}
	w.Usual = planner.TypicalWeek(days, unit.Metres(1000*km), fast)
	return nil
}

func readExperience(w *app.Wishes, form url.Values, _ training.Date) error {
	months, err := strconv.Atoi(form.Get("experience"))
	if err != nil || !offered(experiences, form.Get("experience")) {
		return &training.InvalidError{Field: "Strength so far", Why: "is one of these"}
	}
	if band(w.Profile.LiftingMonths) != form.Get("experience") {
		w.Profile.LiftingMonths = months
	}
	return nil
}

func readTime(w *app.Wishes, form url.Values, _ training.Date) error {
	sessions, errS := strconv.Atoi(form.Get("sessions"))
	minutes, errM := strconv.Atoi(form.Get("minutes"))
	if errS != nil || errM != nil || sessions < 0 || sessions > 3 || minutes < 0 || minutes > 120 {
		return &training.InvalidError{Field: "Time", Why: "is up to three sessions of up to 120 minutes"}
	}
	w.Goal.Sessions, w.Goal.Minutes = sessions, unit.Minutes(minutes)
	return nil
}

// readKit changes the preset of the place that is trained in most, and leaves
// what is written down exactly.
func readKit(w *app.Wishes, form url.Values, _ training.Date) error {
	kit, err := training.ParsePreset(form.Get("kit"))
	if err != nil {
		return &training.InvalidError{Field: "What you have", Why: "is one of these"}
	}
	places := slices.Clone(w.Profile.Places)
	if len(places) == 0 {
		places = []training.Place{{Name: "home"}}
	}
	if places[0].Preset != kit {
		places[0] = training.Place{Name: places[0].Name, Preset: kit}
	}
	w.Profile.Places = places
	return nil
}

func readPain(w *app.Wishes, form url.Values, _ training.Date) error {
	if form.Get("site") == "" {
		return nil
	}
	site, side, err := training.ParseSite(form.Get("site"))
	if err != nil {
		return &training.InvalidError{Field: "Where it hurts", Value: form.Get("site"), Why: "is none of these"}
	}
	if x := training.Side(form.Get("side")); x == training.Left || x == training.Right {
		side = x
	}
	score, err := strconv.Atoi(form.Get("score"))
	if err != nil || score < 0 || score > 10 {
		return &training.InvalidError{Field: "How much", Why: "is missing: 0 is none and 10 the worst there is"}
	}
	w.Pain = []training.Pain{{Site: site, Side: side, Score: score}}
	return nil
}

func readScreening(w *app.Wishes, form url.Values, _ training.Date) error {
	var yes []string
	for _, word := range form["screening"] {
		if offered(screeningChoices, word) {
			yes = append(yes, word)
		}
	}
	w.Profile.Screening = yes
	w.Profile.Screened = w.Profile.Screened || form.Get("screened") != "" || len(yes) > 0
	return nil
}

// band is which of experiences holds so many months.
func band(months int) string {
	out := experiences[0].Value
	for _, c := range experiences {
		if least, _ := strconv.Atoi(c.Value); months >= least {
			out = c.Value
		}
	}
	return out
}

// exactKit says where a kit is written down in full; empty = nowhere.
func exactKit(p training.Profile) string {
	for _, x := range p.Places {
		if len(x.Items)+len(x.Dumbbells)+len(x.Kettlebells)+len(x.Plates) > 0 {
			return fmt.Sprintf("What stands at %q is written down exactly; another choice here takes its place.", x.Name)
		}
	}
	return ""
}
