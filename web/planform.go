package web

import (
	"net/url"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/web/page"
)

// The answers of a race's row.
var (
	raceDistances = []page.Choice{
		{Value: string(training.Goal5k), Text: "5 km"}, {Value: string(training.Goal10k), Text: "10 km"},
		{Value: string(training.GoalHalf), Text: "Half marathon", Chosen: true}, {Value: string(training.GoalMarathon), Text: "Marathon"},
		{Value: string(training.GoalTrail), Text: "Trail"}, {Value: string(training.GoalUltra), Text: "Ultra"},
	}
	racePriorities = []page.Choice{
		{Value: string(training.PriorityA), Text: "A, the main one", Chosen: true}, {Value: string(training.PriorityB), Text: "B, on the way"},
		{Value: string(training.PriorityC), Text: "C, a hard run"},
	}
)

// changePage is the form with what is wished so far, and room for a race more.
func (s *Server) changePage(state athlete.State, today training.Date, races []training.Race) page.PlanChange {
	goal := state.Goal.What
	c := page.PlanChange{
		Frame: s.frame("Change goal or date"), Goals: chosen(allGoals, []string{string(goal.Goal)}), Programmes: s.programmeChoices(goal.Programme),
	}
	c.Here = page.MorePart
	for _, r := range races {
		if r.Date < today {
			continue
		}
		distance := r.Distance
		if distance == "" {
			distance = goal.Goal
		}
		c.Races = append(c.Races, raceRow(r.Date.String(), r.Name, string(distance), string(r.Priority)))
	}
	if len(c.Races) < mostRaces {
		distance := goal.Goal
		if !distance.Racing() {
			distance = training.GoalHalf
		}
		c.Races = append(c.Races, raceRow("", "", string(distance), string(training.PriorityA)))
	}
	entitle(c.Races)
	return c
}

func raceRow(date, name, distance, priority string) page.RaceRow {
	return page.RaceRow{Date: date, Name: name, Distances: chosen(raceDistances, []string{distance}), Priorities: chosen(racePriorities, []string{priority})}
}

// entitle tells the rows of races apart.
func entitle(rows []page.RaceRow) {
	for i := range rows {
		switch {
		case rows[i].Name != "":
			rows[i].Title = rows[i].Name
		case rows[i].Date != "":
			rows[i].Title = "Race on " + rows[i].Date
		case len(rows) == 1:
			rows[i].Title = "A race, if there is one"
		default:
			rows[i].Title = "Another race"
		}
	}
}

// filled lays what was sent over the form.
func (s *Server) filled(c *page.PlanChange, form url.Values) {
	if form.Has("goal") {
		c.Goals = chosen(allGoals, form["goal"])
	}
	if form.Has("programme") {
		c.Programmes = s.programmeChoices(form.Get("programme"))
	}
	if !form.Has("date") {
		return
	}
	at := func(field string, i int) string {
		if list := form[field]; i < len(list) {
			return list[i]
		}
		return ""
	}
	c.Races = nil
	for i, date := range form["date"][:min(len(form["date"]), mostRaces)] {
		c.Races = append(c.Races, raceRow(date, at("name", i), at("distance", i), at("priority", i)))
	}
	if n := len(c.Races); n < mostRaces && (n == 0 || strings.TrimSpace(c.Races[n-1].Date) != "") {
		c.Races = append(c.Races, raceRow("", "", string(training.GoalHalf), string(training.PriorityA)))
	}
	entitle(c.Races)
}

func (s *Server) programmeChoices(id string) []page.Choice {
	out := []page.Choice{{Value: "", Text: "None: sessions made for me"}}
	for _, p := range s.Catalogue.Programmes() {
		out = append(out, page.Choice{Value: p.ID, Text: p.Name})
	}
	i := slices.IndexFunc(out, func(c page.Choice) bool { return c.Value == id })
	out[max(i, 0)].Chosen = true
	return out
}
