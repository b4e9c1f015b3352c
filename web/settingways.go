package web

import (
	"context"
	"net/url"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/web/page"
)

// waysForm is what is a matter of taste, or of whom one believes.
var waysForm = settingsForm{
	name: "Your ways", path: "/settings/ways", lead: "Where coaches disagree the choice is yours.",
	stands: func(s athlete.State) string { return policyName(s.Goal.What.Policy) }, values: waysValues, fields: waysFields, write: writeWays,
	// Pain, hours before hard runs, growth from week to week, and easier weeks.
	held: []evidence.ID{"PAIN-02", "PAIN-03", "PAIN-04", "SCH-02", "SCH-04", "LOAD-11", "PER-05"},
}

var policyChoices = []page.Choice{
	{Value: "auto", Text: "chosen from my runs"}, {Value: "separate", Text: "days without a hard run"},
	{Value: "stack", Text: "later on hard days, so easy days stay easy"}, {Value: "mixed", Text: "wherever it costs least"},
}

func policyName(p training.Policy) string {
	for _, c := range policyChoices {
		if c.Value == string(p) {
			return c.Text
		}
	}
	return policyChoices[0].Text
}

func waysValues(s athlete.State, cat *catalogue.Catalogue) url.Values {
	form := url.Values{"policy": {string(s.Goal.What.Policy)}, "units": {string(s.Goal.What.Units)}}
	if s.Goal.What.Policy == "" {
		form.Set("policy", string(training.Auto))
	}
	if s.Goal.What.Units == "" {
		form.Set("units", string(training.Metric))
	}
	var names []string
	for _, id := range s.Profile.Dislikes {
		if e, ok := cat.Exercise(id); ok {
			names = append(names, e.Name)
		}
	}
	form.Set("dislikes", strings.Join(names, "; "))
	return form
}

func waysFields(form url.Values, _ training.Units) []page.Field {
	return []page.Field{
		{Name: "policy", Label: "Strength stands on", Help: "both ways have good coaches behind them", Choices: chosen(policyChoices, form["policy"])},
		{Name: "units", Label: "Units", Choices: chosen(unitChoices, form["units"])},
		{Name: "dislikes", Label: "Exercises you do not want", Help: "by name, with semicolons between them; others take their place where there are any", Value: form.Get("dislikes"), Mode: "text"},
	}
}

func writeWays(ctx context.Context, a *app.App, by app.Pen, s athlete.State, in answers) (app.Written, error) {
	p, g := s.Profile, s.Goal.What
	g.Policy = training.Policy(in.one("policy", "Strength stands on", policyChoices))
	g.Units = training.Units(in.one("units", "Units", unitChoices))
	p.Dislikes = in.exercises("dislikes")
	if len(in.wrong) > 0 {
		return app.Written{}, errWrong
	}
	w, err := a.WriteProfile(ctx, by, p)
	if err != nil {
		return w, err
	}
	if more, err := a.WriteGoal(ctx, by, g); err != nil || len(more.Events) > 0 {
		return more, err
	}
	return w, nil
}

// exercises are those named, by their ids.
func (a answers) exercises(field string) []string {
	var out []string
	for _, name := range a.names(field) {
		e, ok := namedExercise(a.cat, name)
		if !ok {
			a.wrong[field] = clipped(name) + ": no exercise is called that. Their page has all names."
			continue
		}
		if !slices.Contains(out, e.ID) {
			out = append(out, e.ID)
		}
	}
	return out
}

// names are those of a list with semicolons or commas between them; some names
// have commas of their own.
func (a answers) names(field string) []string {
	var out []string
	for piece := range strings.SplitSeq(a.form.Get(field), ";") {
		if _, ok := namedExercise(a.cat, strings.TrimSpace(piece)); ok {
			out = append(out, strings.TrimSpace(piece))
			continue
		}
		for name := range strings.SplitSeq(piece, ",") {
			if name = strings.TrimSpace(name); name != "" {
				out = append(out, name)
			}
		}
	}
	return out
}

// namedExercise is the exercise of a name or id.
func namedExercise(cat *catalogue.Catalogue, name string) (catalogue.Exercise, bool) {
	if e, ok := cat.Exercise(strings.ReplaceAll(strings.ToLower(name), " ", "_")); ok {
		return e, true
	}
	for _, e := range cat.All() {
		if strings.EqualFold(e.Name, name) || slices.ContainsFunc(e.Aliases, func(x string) bool { return strings.EqualFold(x, name) }) {
			return e, true
		}
	}
	return catalogue.Exercise{}, false
}
