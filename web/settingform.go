package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/web/page"
)

// settingsForm is one form of settings: how it stands, what it shows and what it
// writes down.
type settingsForm struct {
	name, path, lead string
	stands           func(athlete.State) string
	values           func(athlete.State, *catalogue.Catalogue) url.Values
	fields           func(url.Values, training.Units) []page.Field
	// write lays a form over what is known; what cannot be is named by field.
	write func(context.Context, *app.App, app.Pen, athlete.State, answers) (app.Written, error)
	held  []evidence.ID // rules that hold whatever is chosen
}

// settingForms are the forms of settings in their order.
var settingForms = []settingsForm{youForm, timeForm, waysForm}

// settingForm shows f as it stands.
func (s *Server) settingForm(f settingsForm) func(*ask) error {
	return func(a *ask) error {
		state, err := s.App.State(a.r.Context(), a.by.Athlete)
		if err != nil {
			return err
		}
		s.show(a, http.StatusOK, page.TheForm(s.formPage(f, f.values(state, s.Catalogue), state.Goal.What.Units, nil)))
		return nil
	}
}

func (s *Server) formPage(f settingsForm, form url.Values, u training.Units, wrong map[string]string) page.Form {
	p := page.Form{Frame: s.frame(f.name), Heading: f.name, Lead: f.lead, Action: f.path, Fields: f.fields(form, u), Wrong: wrong}
	p.Here = page.MorePart
	for _, id := range f.held {
		if r, ok := evidence.Find(id); ok {
			p.Held = append(p.Held, page.Held{Name: r.Title, Reason: page.Reason{Text: r.Text, Rule: string(id)}})
		}
	}
	return p
}

// saveSettings writes what f's form says; what cannot be is shown again.
func (s *Server) saveSettings(f settingsForm) func(*ask) error {
	return func(a *ask) error {
		ctx := a.r.Context()
		state, err := s.App.State(ctx, a.by.Athlete)
		if err != nil {
			return err
		}
		if err := a.r.ParseForm(); err != nil {
			return err
		}
		in := answers{form: a.r.PostForm, units: state.Goal.What.Units, cat: s.Catalogue, today: a.by.Today(), wrong: map[string]string{}}
		w, err := f.write(ctx, s.App, a.by, state, in)
		var invalid *training.InvalidError
		if errors.As(err, &invalid) && len(in.wrong) == 0 {
			in.wrong[f.fields(nil, in.units)[0].Name] = plainly(invalid)
			err = nil
		}
		if len(in.wrong) > 0 {
			s.show(a, http.StatusUnprocessableEntity, page.TheForm(s.formPage(f, in.form, in.units, in.wrong)))
			return nil
		}
		if err != nil {
			return err
		}
		return a.savedAt(page.SettingsPart.Path, w)
	}
}

// errWrong says that answers name what is wrong with them.
var errWrong = errors.New("something in the form cannot be")
