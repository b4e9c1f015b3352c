package web

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/format/inventory"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// places are where the athlete trains, with what can be made there.
func (s *Server) places(a *ask) error { return s.showPlaces(a, http.StatusOK, "") }

func (s *Server) showPlaces(a *ask, status int, wrong string) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	p := page.Places{Frame: s.frame("Where you train"), Saved: s.saved(a, state), Wrong: wrong}
	p.Here = page.MorePart
	for _, x := range state.Profile.Places {
		p.Places = append(p.Places, page.PlaceCard{
			Name: x.Name, Path: placePath + "?name=" + url.QueryEscape(x.Name), Kit: kitName(x), Makes: makes(x, state.Goal.What.Units),
			Only: len(state.Profile.Places) == 1,
		})
	}
	lacks, err := s.App.Lacking(a.r.Context(), a.by.Athlete, a.by.Today())
	if err != nil {
		return err
	}
	words := s.words(state.Goal.What.Units)
	for _, l := range lacks {
		x := page.PlaceLack{Session: sessionName(l.Name) + ", " + dayName(l.Date), Path: sessionPath(l.ID) + "/detail", Why: inWords(l.Why, words)}
		for _, id := range l.Instead {
			x.Instead = append(x.Instead, words.ExerciseName(id))
		}
		p.Lacks = append(p.Lacks, x)
	}
	s.show(a, status, page.ThePlaces(p))
	return nil
}

func (s *Server) removePlace(a *ask) error {
	w, err := s.App.RemovePlace(a.r.Context(), a.by, a.r.FormValue("name"))
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return s.showPlaces(a, http.StatusUnprocessableEntity, plainly(invalid))
	}
	if err != nil {
		return err
	}
	return a.savedAt(placesPath, w)
}

// place is one place as a form; without a name a new one.
func (s *Server) place(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	name, u := a.r.FormValue("name"), state.Goal.What.Units
	i := slices.IndexFunc(state.Profile.Places, func(p training.Place) bool { return p.Name == name })
	if name != "" && i < 0 {
		return errNowhere
	}
	form := url.Values{"preset": {string(training.KitNone)}}
	if i >= 0 {
		form = placeForm(state.Profile.Places[i], u)
	}
	s.show(a, http.StatusOK, page.ThePlace(s.placePage(form, u, nil)))
	return nil
}

// placeForm is a place as its form has it.
func placeForm(p training.Place, u training.Units) url.Values {
	form := url.Values{
		"old": {p.Name}, "name": {p.Name}, "preset": {string(p.Preset)}, "dumbbells": {inventory.WriteLoads(p.Dumbbells, u)},
		"kettlebells": {inventory.WriteLoads(p.Kettlebells, u)}, "plates": {inventory.WritePlates(p.Plates, u)},
	}
	if p.Preset == "" {
		form.Set("preset", string(training.KitNone))
	}
	for _, e := range p.Items {
		form.Add("item", string(e))
	}
	if p.Bar > 0 {
		form.Set("bar", inventory.WriteLoads([]unit.Kilograms{p.Bar}, u))
	}
	var boxes []string
	for _, b := range p.Boxes {
		boxes = append(boxes, strconv.Itoa(int(b)))
	}
	form.Set("boxes", strings.Join(boxes, ", "))
	return form
}

func (s *Server) placePage(form url.Values, u training.Units, wrong map[string]string) page.Place {
	p := page.Place{
		Frame: s.frame("A place"), Old: form.Get("old"), Name: form.Get("name"), Presets: chosen(kits, form["preset"]),
		Items: chosen(itemChoices(), form["item"]), Dumbbells: form.Get("dumbbells"), Kettlebells: form.Get("kettlebells"),
		Bar: form.Get("bar"), Plates: form.Get("plates"), Boxes: form.Get("boxes"), Unit: weightName(u), Wrong: wrong,
	}
	if x, wrong := placeOf(form, u); len(wrong) == 0 {
		p.Makes = makes(x, u)
	}
	p.Here = page.MorePart
	return p
}

// savePlace writes a place down. A new name for an old place is a new place, and
// the old one is given up.
func (s *Server) savePlace(a *ask) error {
	ctx := a.r.Context()
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return err
	}
	if err := a.r.ParseForm(); err != nil {
		return err
	}
	form, u := a.r.PostForm, state.Goal.What.Units
	p, wrong := placeOf(form, u)
	known := func(name string) bool {
		return slices.ContainsFunc(state.Profile.Places, func(x training.Place) bool { return x.Name == name })
	}
	old := form.Get("old")
	if old != "" && !known(old) {
		return errNowhere
	}
	if p.Name != old && known(p.Name) {
		wrong["name"] = "Name " + p.Name + ": another place is called that."
	}
	if len(wrong) == 0 {
		w, err := s.App.WritePlace(ctx, a.by, p)
		if err == nil && old != "" && old != p.Name {
			_, err = s.App.RemovePlace(ctx, a.by, old)
		}
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) {
			if err != nil {
				return err
			}
			return a.savedAt(placesPath, w)
		}
		wrong[fieldOfPlace(invalid.Field)] = plainly(invalid)
	}
	s.show(a, http.StatusUnprocessableEntity, page.ThePlace(s.placePage(form, u, wrong)))
	return nil
}

// fieldOfPlace is the field of the form that a complaint is about.
func fieldOfPlace(field string) string {
	switch field {
	case "dumbbells", "kettlebells", "bar", "plates", "boxes":
		return field
	case "name", "place":
		return "name"
	}
	return "preset"
}

// placeOf is the place a form describes, and what is wrong with it, by field.
func placeOf(form url.Values, u training.Units) (training.Place, map[string]string) {
	p, wrong := training.Place{Name: strings.TrimSpace(form.Get("name"))}, map[string]string{}
	note := func(field string, err error) {
		var invalid *training.InvalidError
		if errors.As(err, &invalid) {
			wrong[field] = plainly(invalid)
		}
	}
	if p.Name == "" || len(p.Name) > 60 || strings.ContainsAny(p.Name, "\n\r\t") {
		wrong["name"] = "Name: give one of up to 60 letters."
	}
	var err error
	p.Preset, err = training.ParsePreset(form.Get("preset"))
	note("preset", err)
	for _, word := range form["item"] {
		e, err := training.ParseEquipment(word)
		note("preset", err)
		p.Items = append(p.Items, e)
	}
	p.Dumbbells, err = inventory.Loads("Dumbbells", form.Get("dumbbells"), u)
	note("dumbbells", err)
	p.Kettlebells, err = inventory.Loads("Kettlebells", form.Get("kettlebells"), u)
	note("kettlebells", err)
	p.Plates, err = inventory.Plates("Plates", form.Get("plates"), u)
	note("plates", err)
	p.Bar, err = oneLoad("Bar", form.Get("bar"), u)
	note("bar", err)
	p.Boxes, err = heights(form.Get("boxes"))
	note("boxes", err)
	return p, wrong
}

func oneLoad(field, text string, u training.Units) (unit.Kilograms, error) {
	loads, err := inventory.Loads(field, text, u)
	if err != nil || len(loads) == 0 {
		return 0, err
	}
	if len(loads) > 1 {
		return 0, &training.InvalidError{Field: field, Value: text, Why: "is one weight: give the one you use"}
	}
	return loads[0], nil
}

func heights(text string) ([]unit.Centimetres, error) {
	var out []unit.Centimetres
	for piece := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == ';' || r == ' ' }) {
		n, err := strconv.Atoi(strings.TrimSuffix(piece, "cm"))
		if err != nil || n < 5 || n > 150 {
			return nil, &training.InvalidError{Field: "Steps and boxes", Value: piece, Why: "is no height: give 5 to 150 cm, with commas between them"}
		}
		out = append(out, unit.Centimetres(n))
	}
	return out, nil
}

// itemChoices are the things a place may have.
func itemChoices() []page.Choice {
	out := make([]page.Choice, len(training.EquipmentWords))
	for i, e := range training.EquipmentWords {
		out[i] = page.Choice{Value: string(e), Text: strings.ReplaceAll(string(e), "_", " ")}
	}
	return out
}

// makes says which loads a place makes, by what makes them.
func makes(p training.Place, u training.Units) []string {
	k, err := equipment.Resolve(p)
	if err != nil {
		return nil
	}
	var out []string
	for _, by := range []struct {
		loading catalogue.Loading
		words   string
	}{{catalogue.ByDumbbells, " each hand"}, {catalogue.ByKettlebell, " kettlebell"}, {catalogue.ByBarbell, " with the bar"}} {
		if loads := k.Loads(by.loading); len(loads) > 0 {
			out = append(out, "You can make: "+few(loads, u)+by.words)
		}
	}
	return out
}

// fewLoads is how many loads are named one by one.
const fewLoads = 16

// few names loads; of many the first, and where they end.
func few(loads []unit.Kilograms, u training.Units) string {
	names, mixed := inventory.Names(loads, u)
	text := strings.Join(names[:min(len(names), fewLoads)], " · ")
	if n := len(names); n > fewLoads {
		text += " … " + names[n-1]
	}
	if !mixed {
		text += " " + weightName(u)
	}
	return text
}

func weightName(u training.Units) string {
	if u.Pounds() {
		return "lb"
	}
	return "kg"
}
