package web

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/web/page"
)

// The paths of settings.
const (
	placesPath = "/settings/places"
	placePath  = "/settings/place"
)

// settingRoutes serve settings.
func (s *Server) settingRoutes() []Route {
	out := append(s.zoneRoutes(), []Route{
		{"GET", page.SettingsPart.Path, Athlete, s.settings},
		{"GET", phonePath, Athlete, s.phone},
		{"POST", phonePath, Athlete, s.sharePhone},
		{"GET", placesPath, Athlete, s.places},
		{"POST", placesPath + "/remove", Athlete, s.removePlace},
		{"GET", placePath, Athlete, s.place},
		{"POST", placePath, Athlete, s.savePlace},
	}...)
	for _, f := range settingForms {
		out = append(out, Route{"GET", f.path, Athlete, s.settingForm(f)}, Route{"POST", f.path, Athlete, s.saveSettings(f)})
	}
	return out
}

// settings lists what can be set, and how it stands.
func (s *Server) settings(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	out := page.Settings{Frame: s.frame("Settings"), Saved: s.saved(a, state)}
	out.Here = page.MorePart
	out.Rows = append(out.Rows, page.Setting{Name: "Goal, runs and time", Path: page.WishesPart.Path, Stands: goalStands(state)},
		page.Setting{Name: "Where you train", Path: placesPath, Stands: placesStand(state.Profile)})
	for _, f := range settingForms {
		out.Rows = append(out.Rows, page.Setting{Name: f.name, Path: f.path, Stands: f.stands(state)})
	}
	out.Rows = append(out.Rows, page.Setting{Name: "Time zone", Path: zonePath, Stands: zoneStands(a.by.Zone)})
	out.Rows = append(out.Rows, page.Setting{Name: "This phone", Path: phonePath, Stands: phoneStands(a.r)})
	s.show(a, http.StatusOK, page.TheSettings(out))
	return nil
}

// saved is what was just written down, as the address says; nothing where it is
// none of the history's.
func (s *Server) saved(a *ask, state athlete.State) page.Saved {
	event := a.r.FormValue("saved")
	if event == "" || !slices.ContainsFunc(savedEvents(state), func(id string) bool { return id == event }) {
		return page.Saved{}
	}
	replans := func(p adaptation.Proposal) bool { return p.Replans() }
	return page.Saved{Event: event, Offers: slices.ContainsFunc(adaptation.Propose(state, s.Catalogue, a.by.Today()), replans)}
}

// savedEvents are the events that settings may just have written.
func savedEvents(s athlete.State) []string { return []string{s.Latest.String()} }

// savedAt leads back to a page that says what was written.
func (a *ask) savedAt(path string, w app.Written) error {
	if len(w.Events) == 0 {
		return a.goOn(path)
	}
	return a.goOn(path + "?saved=" + w.Name().String())
}

func goalStands(s athlete.State) string {
	g := s.Goal.What
	for _, c := range allGoals {
		if c.Value != string(g.Goal) {
			continue
		}
		for _, r := range g.Races {
			if r.Priority == training.PriorityA {
				return c.Text + ", " + plantext.LongDate(r.Date)
			}
		}
		return c.Text
	}
	return ""
}

func placesStand(p training.Profile) string {
	var out []string
	for _, x := range p.Places {
		out = append(out, x.Name+": "+kitName(x))
	}
	return strings.Join(out, ", ")
}

// kitName is what stands in a place, in a few words.
func kitName(p training.Place) string {
	if len(p.Items) > 0 {
		return fmt.Sprintf("%d things", len(p.Items))
	}
	for _, c := range kits {
		if c.Value == string(p.Preset) {
			return c.Text
		}
	}
	return "nothing"
}
