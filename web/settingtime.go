package web

import (
	"context"
	"net/url"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/web/page"
)

// timeForm is when the athlete can lift.
var timeForm = settingsForm{
	name: "When you can lift", path: "/settings/time", lead: "Sessions begin within these hours, around your runs.",
	stands: timeStands, values: timeValues, fields: timeFields, write: writeTime,
}

var restChoices = []page.Choice{
	{Value: "back", Text: "strength straight after a run is fine"}, {Value: "norest", Text: "no day without training is needed"},
}

var weekdays = []training.Weekday{
	training.Monday, training.Tuesday, training.Wednesday, training.Thursday, training.Friday, training.Saturday, training.Sunday,
}

func timeStands(s athlete.State) string {
	if len(s.Profile.Windows) == 0 {
		return "usual hours"
	}
	return "your hours"
}

// windowsOf are an athlete's hours, or those taken when none are said.
func windowsOf(p training.Profile) []training.Window {
	if len(p.Windows) == 0 {
		return training.DefaultWindows()
	}
	return p.Windows
}

func timeValues(s athlete.State, _ *catalogue.Catalogue) url.Values {
	form := url.Values{}
	for _, d := range weekdays {
		var spans []string
		for _, w := range windowsOf(s.Profile) {
			if w.Day != d {
				continue
			}
			text := w.From.String() + "-" + w.To.String()
			if w.Place != "" {
				text += " @ " + w.Place
			}
			spans = append(spans, text)
		}
		form.Set(d.String(), strings.Join(spans, ", "))
	}
	for _, d := range s.Goal.What.Days {
		form.Add("only", d.String())
	}
	for _, d := range s.Profile.AvoidDays {
		form.Add("avoid", d.String())
	}
	if s.Profile.BackToBack {
		form.Add("rest", "back")
	}
	if s.Profile.NoRestDay {
		form.Add("rest", "norest")
	}
	return form
}

func timeFields(form url.Values, _ training.Units) []page.Field {
	out := []page.Field{
		{Name: "only", Label: "Only on", Help: "no session stands on another day; none ticked: all days", Ticks: chosen(dayChoices, form["only"])},
		{Name: "avoid", Label: "Rather not on", Help: "possible, but not liked", Ticks: chosen(dayChoices, form["avoid"])},
		{Name: "rest", Label: "Rest", Ticks: chosen(restChoices, form["rest"])},
	}
	for i, d := range weekdays {
		f := page.Field{Name: d.String(), Label: dayChoices[i].Text, Value: form.Get(d.String()), Mode: "text"}
		if i == 0 {
			f.Group, f.Help = "Hours to begin in", "like 06:00-08:00, 17:00-20:30 @ gym; nothing is a day off"
		}
		out = append(out, f)
	}
	return out
}

func writeTime(ctx context.Context, a *app.App, by app.Pen, s athlete.State, in answers) (app.Written, error) {
	p, g := s.Profile, s.Goal.What
	g.Days, p.AvoidDays = in.days("only"), in.days("avoid")
	p.BackToBack, p.NoRestDay = in.ticked("rest", "back"), in.ticked("rest", "norest")
	p.Windows = in.windows(s.Profile)
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

// windows are the hours typed; none where they are the usual ones.
func (a answers) windows(p training.Profile) []training.Window {
	var out []training.Window
	for _, d := range weekdays {
		text := strings.TrimSpace(a.form.Get(d.String()))
		if text == "" {
			continue
		}
		list, err := training.ParseWindow(d, text)
		if err != nil || len(list) == 0 {
			a.wrong[d.String()] = clipped(text) + ": is written from-to, like 06:00-08:00, 17:00-20:30."
			continue
		}
		for _, w := range list {
			if w.Place != "" && !hasPlace(p, w.Place) {
				a.wrong[d.String()] = clipped(w.Place) + ": is none of the places you train at."
			}
		}
		out = append(out, list...)
	}
	if len(out) == 0 && len(a.wrong) == 0 {
		a.wrong["mon"] = "Hours: give some on one day at least, or no session could stand anywhere."
	}
	if sameWindows(out, training.DefaultWindows()) {
		return p.Windows[:0:0]
	}
	return out
}

func hasPlace(p training.Profile, name string) bool {
	for _, x := range p.Places {
		if x.Name == name {
			return true
		}
	}
	return false
}

func sameWindows(a, b []training.Window) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
