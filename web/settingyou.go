package web

import (
	"context"
	"fmt"
	"math"
	"net/url"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/inventory"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// youForm is what is true of the athlete.
var youForm = settingsForm{
	name: "You", path: "/settings/you", lead: "All of it may be left out. Each answer makes the plan fit better, and some keep you from harm.",
	stands: youStand, values: youValues, fields: youFields, write: writeYou,
}

var (
	sexChoices    = []page.Choice{{Value: "", Text: "not said"}, {Value: "f", Text: "woman"}, {Value: "m", Text: "man"}}
	levelChoices  = []page.Choice{{Value: "auto", Text: "work it out"}, {Value: "L0", Text: "new to lifting"}, {Value: "L1", Text: "some weeks of it"}, {Value: "L2", Text: "half a year and more"}, {Value: "L3", Text: "years of it"}}
	runnerChoices = []page.Choice{{Value: "auto", Text: "work it out"}, {Value: "R0", Text: "beginner"}, {Value: "R1", Text: "up to 40 km a week"}, {Value: "R2", Text: "40 to 80 km"}, {Value: "R3", Text: "over 80 km"}}
	careChoices   = []page.Choice{
		{Value: "hypertension", Text: "high blood pressure"}, {Value: "osteoporosis", Text: "osteoporosis"},
		{Value: "achilles", Text: "Achilles or foot trouble before"}, {Value: "pelvic", Text: "leaking or heaviness in the pelvic floor"},
		{Value: "clinician", Text: "pregnant, and a clinician agrees"}, {Value: "guardian", Text: "under 18, and a guardian agrees"},
		{Value: "coach", Text: "under 18, and a coach watches me lift"},
	}
)

func youStand(s athlete.State) string {
	p, out := s.Profile, []string(nil)
	if p.Age > 0 {
		out = append(out, fmt.Sprintf("%d years", p.Age))
	}
	if p.Mass > 0 {
		out = append(out, inventory.WriteLoad(p.Mass, s.Goal.What.Units)+" "+weightName(s.Goal.What.Units))
	}
	if len(out) == 0 {
		return "nothing said yet"
	}
	return strings.Join(out, ", ")
}

func youValues(s athlete.State, _ *catalogue.Catalogue) url.Values {
	p, u := s.Profile, s.Goal.What.Units
	form := url.Values{
		"age": {orNothing(p.Age)}, "sex": {string(p.Sex)}, "level": {p.Level.String()}, "runner": {p.Runner.String()},
		"pace": {paceText(p.EasyPace, u)}, "descent": {orNothing(p.DescentPerLongRun)}, "pregnancy": {orNothing(p.PregnancyWeek)}, "birth": {orNothing(p.WeeksAfterBirth)},
	}
	if p.Mass > 0 {
		form.Set("mass", inventory.WriteLoad(p.Mass, u))
	}
	for name, yes := range map[string]bool{
		"hypertension": p.Hypertension, "osteoporosis": p.Osteoporosis, "achilles": p.AchillesOrFootBefore, "pelvic": p.PelvicFloorSymptoms,
		"clinician": p.ClinicianAgrees, "guardian": p.Guardian, "coach": p.Coach,
	} {
		if yes {
			form.Add("care", name)
		}
	}
	return form
}

func paceText(p unit.Pace, u training.Units) string {
	if p <= 0 {
		return ""
	}
	if u.Miles() {
		p = unit.Pace(float64(p) * unit.MetresPerMile / 1000)
	}
	s := int(math.Round(float64(p)))
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

func youFields(form url.Values, u training.Units) []page.Field {
	per := "a kilometre"
	if u.Miles() {
		per = "a mile"
	}
	return []page.Field{
		{Name: "age", Label: "Age", Help: "loads and recovery follow it under 18 and from 50 on", Value: form.Get("age"), Mode: "numeric"},
		{Name: "mass", Label: "Body weight, " + weightName(u), Help: "for loads that are a share of it", Value: form.Get("mass"), Mode: "decimal"},
		{Name: "sex", Label: "Sex", Help: "only where a source gives different numbers", Choices: chosen(sexChoices, form["sex"])},
		{Name: "level", Label: "Lifting", Help: "worked out from what you said and did, unless you say", Choices: chosen(levelChoices, form["level"])},
		{Name: "runner", Label: "Running", Help: "worked out from your runs, unless you say", Choices: chosen(runnerChoices, form["runner"])},
		{Name: "pace", Label: "Easy pace, minutes for " + per, Help: "for runs that only say how far", Value: form.Get("pace"), Mode: "text"},
		{Name: "descent", Label: "Descent of a long run, metres", Help: "downhill running costs the thighs most", Value: form.Get("descent"), Mode: "numeric"},
		{Name: "care", Label: "What is so", Help: "each keeps something out of your sessions", Ticks: chosen(careChoices, form["care"]), Group: "Care"},
		{Name: "pregnancy", Label: "Week of pregnancy", Help: "a plan in pregnancy needs a clinician who agrees", Value: form.Get("pregnancy"), Mode: "numeric"},
		{Name: "birth", Label: "Weeks since giving birth", Value: form.Get("birth"), Mode: "numeric"},
	}
}

func writeYou(ctx context.Context, a *app.App, by app.Pen, s athlete.State, in answers) (app.Written, error) {
	p := s.Profile
	p.Age = in.count("age", "Age", 10, 110)
	p.Sex = training.Sex(in.one("sex", "Sex", sexChoices))
	p.Mass = in.mass("mass", "Body weight", p.Mass)
	in.one("level", "Lifting", levelChoices)
	in.one("runner", "Running", runnerChoices)
	p.Level, _ = training.ParseLevel(in.form.Get("level"))
	p.Runner, _ = training.ParseRunnerType(in.form.Get("runner"))
	if in.form.Get("pace") != paceText(p.EasyPace, in.units) {
		p.EasyPace = in.pace("pace", "Easy pace")
	}
	p.DescentPerLongRun = unit.Metres(in.count("descent", "Descent", 1, 6000))
	p.PregnancyWeek, p.WeeksAfterBirth = in.count("pregnancy", "Week", 1, 42), in.count("birth", "Weeks", 1, 520)
	p.Hypertension, p.Osteoporosis, p.AchillesOrFootBefore = in.ticked("care", "hypertension"), in.ticked("care", "osteoporosis"), in.ticked("care", "achilles")
	p.PelvicFloorSymptoms, p.ClinicianAgrees = in.ticked("care", "pelvic"), in.ticked("care", "clinician")
	p.Guardian, p.Coach = in.ticked("care", "guardian"), in.ticked("care", "coach")
	if len(in.wrong) > 0 {
		return app.Written{}, errWrong
	}
	return a.WriteProfile(ctx, by, p)
}

// mass is a body weight in the athlete's units; before where the same is typed
// again, so that rounding changes nothing.
func (a answers) mass(field, label string, before unit.Kilograms) unit.Kilograms {
	if before > 0 && a.form.Get(field) == inventory.WriteLoad(before, a.units) {
		return before
	}
	low, high := 25.0, 300.0
	if a.units.Pounds() {
		low, high = 55, 660
	}
	n := a.number(field, label, low, high)
	if a.units.Pounds() {
		return unit.FromPounds(n)
	}
	return unit.Kilograms(n)
}
