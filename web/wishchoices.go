package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// The answers that rows offer.
var (
	allGoals = []page.Choice{
		{Value: string(training.GoalBase), Text: "Running strong"}, {Value: string(training.Goal5k), Text: "5 km"},
		{Value: string(training.Goal10k), Text: "10 km"}, {Value: string(training.GoalHalf), Text: "Half marathon"},
		{Value: string(training.GoalMarathon), Text: "Marathon"}, {Value: string(training.GoalTrail), Text: "Trail"},
		{Value: string(training.GoalUltra), Text: "Ultra"}, {Value: string(training.GoalComeback), Text: "Back from a break"},
	}
	dayChoices = []page.Choice{
		{Value: "mon", Text: "Mon"}, {Value: "tue", Text: "Tue"}, {Value: "wed", Text: "Wed"}, {Value: "thu", Text: "Thu"},
		{Value: "fri", Text: "Fri"}, {Value: "sat", Text: "Sat"}, {Value: "sun", Text: "Sun"},
	}
	fastChoices = []page.Choice{{Value: "0", Text: "none"}, {Value: "1", Text: "one"}, {Value: "2", Text: "two"}}
	// experiences are months of lifting, the least of each band (training.Level).
	experiences = []page.Choice{
		{Value: "0", Text: "none yet"}, {Value: "3", Text: "some months"}, {Value: "12", Text: "a year or so"}, {Value: "30", Text: "for years"},
	}
	sessionChoices = []page.Choice{{Value: "1", Text: "one"}, {Value: "2", Text: "two"}, {Value: "3", Text: "three"}}
	minuteChoices  = []page.Choice{{Value: "20", Text: "20"}, {Value: "30", Text: "30"}, {Value: "45", Text: "45"}, {Value: "60", Text: "60"}}
	sideChoices    = []page.Choice{{Value: "", Text: "both"}, {Value: "left", Text: "left"}, {Value: "right", Text: "right"}}
	// scoreChoices are the middle of each band that pain is read by.
	scoreChoices = []page.Choice{{Value: "2", Text: "a little, 1 to 3"}, {Value: "4", Text: "4 or 5"}, {Value: "7", Text: "6 and more"}}
	unitChoices  = []page.Choice{
		{Value: string(training.Metric), Text: "kg and km"}, {Value: string(training.Imperial), Text: "lb and miles"},
		{Value: string(training.KilogramsMiles), Text: "kg and miles"}, {Value: string(training.PoundsKm), Text: "lb and km"},
	}
	screeningChoices = []page.Choice{
		{Value: "heart", Text: "A heart condition or high blood pressure"},
		{Value: "chest_pain", Text: "Pain in the chest, at rest or when I move"},
		{Value: "dizziness", Text: "Dizzy spells or a blackout this past year"},
		{Value: "chronic_condition", Text: "Another illness that stays"},
		{Value: "medicines", Text: "Medicine for such an illness"},
		{Value: "bone_or_joint", Text: "A bone or joint that training may harm"},
		{Value: "supervision", Text: "Told to train under supervision only"},
	}
)

// volumesIn are distances of a week, in the athlete's units; their values are
// kilometres.
func volumesIn(u training.Units) []page.Choice {
	bands := []int{0, 10, 20, 30, 45, 60, 80, 110}
	if u.Miles() {
		bands = []int{0, 6, 12, 20, 30, 40, 50, 70}
	}
	out := make([]page.Choice, len(bands))
	for i, n := range bands {
		out[i] = page.Choice{Value: strconv.Itoa(kmOf(n, u)), Text: strconv.Itoa(n)}
	}
	return out
}

// kmOf is a distance in the athlete's units in whole kilometres.
func kmOf(n int, u training.Units) int {
	if u.Miles() {
		return int(float64(n)*unit.MetresPerMile/1000 + 0.5)
	}
	return n
}

func distanceName(u training.Units) string {
	if u.Miles() {
		return "Miles a week"
	}
	return "Kilometres a week"
}

func siteChoices() []page.Choice {
	out := []page.Choice{{Value: "", Text: "nothing"}}
	for _, f := range training.Sites {
		out = append(out, page.Choice{Value: string(f.Site), Text: f.Site.Name()})
	}
	return out
}

// chosen are choices with those of the values marked.
func chosen(list []page.Choice, values []string) []page.Choice {
	out := slices.Clone(list)
	for i := range out {
		out[i].Chosen = slices.Contains(values, out[i].Value)
	}
	return out
}

// wishedBefore are the answers that stand until others are given: those given
// before, else what the rules take when nothing is said.
func wishedBefore(s athlete.State) url.Values {
	g, p := s.Goal.What, s.Profile
	form := url.Values{
		"goal": {string(g.Goal)}, "runs": {"keep"}, "day": {"tue", "thu", "sat", "sun"}, "volume": {"30"}, "fast": {"1"},
		"experience": {band(p.LiftingMonths)}, "sessions": {"2"}, "minutes": {"30"}, "kit": {string(training.KitNone)},
		"site": {""}, "side": {""}, "score": {"2"}, "units": {string(training.Metric)}, "screening": p.Screening,
	}
	if g.Goal == "" {
		form.Set("goal", string(training.Goal10k))
	}
	if g.Units != "" {
		form.Set("units", string(g.Units))
	}
	if g.Units.Miles() {
		form.Set("volume", strconv.Itoa(kmOf(20, g.Units)))
	}
	if len(s.Runs)+len(s.Usual) == 0 {
		form.Set("runs", "typical")
	}
	if g.Sessions > 0 {
		form.Set("sessions", strconv.Itoa(g.Sessions))
	}
	if g.Minutes > 0 {
		form.Set("minutes", nearestOf(minuteChoices, int(g.Minutes)))
	}
	if len(p.Places) > 0 && p.Places[0].Preset != "" {
		form.Set("kit", string(p.Places[0].Preset))
	}
	for _, r := range g.Races {
		if r.Priority == training.PriorityA {
			form.Set("race", r.Date.String())
		}
	}
	return form
}

// nearestOf is the value of a list of numbers that is nearest to n.
func nearestOf(list []page.Choice, n int) string {
	best, off := "", -1
	for _, c := range list {
		v, _ := strconv.Atoi(c.Value)
		if d := max(v-n, n-v); off < 0 || d < off {
			best, off = c.Value, d
		}
	}
	return best
}

// runsKnown says what is known of the runs; empty = nothing.
func runsKnown(s athlete.State, today training.Date) string {
	ahead := 0
	for _, r := range s.Runs {
		if !r.Done && r.Date >= today {
			ahead++
		}
	}
	switch {
	case ahead > 0:
		return fmt.Sprintf("As they are known: %d ahead", ahead)
	case len(s.Usual) > 0:
		return fmt.Sprintf("As they are: %d a week", len(s.Usual))
	case len(s.Runs) > 0:
		return "As those so far"
	}
	return ""
}
