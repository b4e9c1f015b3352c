package web

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/picture/body"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/web/page"
)

// painPath is where pain is told.
const painPath = "/pain"

// mostPast reports are listed.
const mostPast = 40

// painPage is the question where it hurts, the answer told just now, or the
// question how much a place does, as the address says.
func (s *Server) painPage(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	p, err := s.painOf(a, state)
	if err != nil {
		return err
	}
	if told, ok := toldPain(state, a.r.FormValue("told")); ok {
		if p.Told, err = s.painTold(a, told); err != nil {
			return err
		}
	}
	s.show(a, http.StatusOK, page.ThePain(p))
	return nil
}

// painOf is the page, with the question about the place that the form names.
func (s *Server) painOf(a *ask, state athlete.State) (page.Pain, error) {
	p := page.Pain{Frame: s.frame("Pain"), Session: sessionNamed(a, state)}
	p.Here = page.TodayPart
	words := s.words(state.Goal.What.Units)
	for _, w := range adaptation.WarningsOn(state, a.by.Today()) {
		p.Signs = append(p.Signs, page.Sign{Rule: string(w.Rule), Text: words.Sentence(w.Why)})
	}
	for _, f := range readiness.Flags {
		p.Questions = append(p.Questions, page.Choice{Value: string(f.Rule), Text: words.Sentence(training.Because(f.Rule, f.Question))})
	}
	for _, f := range training.Sites {
		for _, side := range f.Site.Sides() {
			p.All = append(p.All, painPlace(f.Site, side, p.Session))
		}
	}
	lights := readiness.PainLights(state.PainTold(), a.by.Today())
	order.By(lights, func(x, y readiness.SiteLight) int { return cmp.Compare(y.Told, x.Told) })
	for _, l := range lights {
		x := painPlace(l.Site, l.Side, p.Session)
		x.Last, x.Hurts = fmt.Sprintf("%d, %s", l.Score, dayName(l.Told)), l.Score > 0
		p.Now = append(p.Now, x)
	}
	if site, side, err := training.ParseSite(a.r.FormValue("site")); err == nil {
		p.Ask = painAsk(site, side, p, momentNow(a, state))
		p.Title = p.Ask.Name
	}
	p.Past = pastPains(state)
	var err error
	p.Map, err = placesMap(lights, p.Session)
	return p, err
}

// sessionNamed is the session that the form names, where it is one of the
// athlete's; empty otherwise.
func sessionNamed(a *ask, state athlete.State) string {
	id := a.r.FormValue("session")
	if _, ok := adaptation.AgendaOf(state, a.by.Today()).Find(id); ok {
		return id
	}
	return ""
}

// momentNow is when it most likely hurts: during the session that the form names,
// after it once it is done, and at rest without one.
func momentNow(a *ask, state athlete.State) training.PainMoment {
	e, ok := adaptation.AgendaOf(state, a.by.Today()).Find(a.r.FormValue("session"))
	switch {
	case !ok:
		return training.PainBefore
	case e.Status == adaptation.Done:
		return training.PainAfter
	}
	return training.PainDuring
}

// siteValue is a place and its side in one word.
func siteValue(site training.Site, side training.Side) string {
	if side == "" {
		return string(site)
	}
	return string(site) + "-" + string(side)
}

// painPlace is a place and where it is asked about.
func painPlace(site training.Site, side training.Side, session string) page.PainPlace {
	value := siteValue(site, side)
	q := url.Values{"site": {value}}
	if session != "" {
		q.Set("session", session)
	}
	return page.PainPlace{Value: value, Name: siteName(site, side), Path: painPath + "?" + q.Encode()}
}

// siteName is a place as a heading has it.
func siteName(site training.Site, side training.Side) string {
	return plantext.Capital(site.On(side))
}

// dayName is a day of the last year in short.
func dayName(d training.Date) string { return d.Time().Format("Mon 2 Jan") }

// placesMap is the body with what hurts lately, each place a link.
func placesMap(lights []readiness.SiteLight, session string) (string, error) {
	m := body.Map{Prefix: "pain", Title: "Where does it hurt?", Layer: body.Sites, Unit: chart.Unit{One: "of 10", Many: "of 10"}, Top: 10}
	m.Href = func(p body.Spot, side training.Side) string {
		for _, f := range training.Sites {
			if spot, ok := body.OfSite(f.Site); ok && spot == p {
				return painPlace(f.Site, side, session).Path
			}
		}
		return ""
	}
	for _, l := range lights {
		spot, ok := body.OfSite(l.Site)
		if !ok || l.Score == 0 {
			continue
		}
		sides := []training.Side{l.Side}
		if l.Side == "" && spot.Sided() {
			sides = []training.Side{training.Left, training.Right}
		}
		for _, side := range sides {
			known := func(x body.Mark) bool { return x.Spot == spot && x.Side == side }
			if !slices.ContainsFunc(m.Marks, known) {
				m.Marks = append(m.Marks, body.Mark{Spot: spot, Side: side, Value: float64(l.Score)})
			}
		}
	}
	svg, err := m.SVG()
	if err != nil {
		return "", fmt.Errorf("draw the body: %w", err)
	}
	return string(svg), nil
}

// The answers about a pain beside its score.
var (
	painKinds = []page.Choice{{Value: "dull", Text: "Dull"}, {Value: "sharp", Text: "Sharp, sudden"}, {Value: "stiff", Text: "Stiff"}}
	painTimes = []page.Choice{
		{Value: string(training.PainBefore), Text: "Now, at rest"}, {Value: string(training.PainDuring), Text: "During training"},
		{Value: string(training.PainAfter), Text: "After training"}, {Value: string(training.PainMorning), Text: "This morning"},
	}
	painAlso = []page.Choice{
		{Value: "swelling", Text: "It is swollen, locks or gives way"}, {Value: "limp", Text: "I limped"},
		{Value: "bone", Text: "It sits on one spot of a bone, or comes at night or on a hop"},
	}
)

func painAsk(site training.Site, side training.Side, p page.Pain, moment training.PainMoment) *page.PainAsk {
	x := &page.PainAsk{PainPlace: painPlace(site, side, p.Session), Kinds: painKinds, Also: painAlso}
	for _, l := range p.Now {
		if l.Value == x.Value {
			x.Last = l.Last
		}
	}
	x.Moments = chosen(painTimes, []string{string(moment)})
	for _, c := range x.Moments {
		if c.Chosen {
			x.When = c.Text
		}
	}
	facts, _ := training.FactsOf(site)
	for score := range 11 {
		light := readiness.ScoreLight(facts.Tissue, score)
		if n := len(x.Bands); n == 0 || x.Bands[n-1].Class != light.String() {
			x.Bands = append(x.Bands, page.PainBand{Words: bandWords[light], Class: light.String()})
		}
		b := &x.Bands[len(x.Bands)-1]
		b.Scores = append(b.Scores, strconv.Itoa(score))
	}
	return x
}

// bandWords say in two words what the light of a place leads to; the rule's own
// sentence follows when the score is told.
var bandWords = map[readiness.Light]string{readiness.Green: "Carry on", readiness.Amber: "Lighten", readiness.Red: "Stop what loads it"}

// tellPain writes down how much a place hurts.
func (s *Server) tellPain(a *ask) error {
	r, err := painForm(a)
	var w app.Written
	if err == nil {
		like := a.r.FormValue("like")
		if like != "dull" && like != "stiff" { // sudden pain is said by the report itself
			like = ""
		}
		w, err = s.App.TellPain(a.r.Context(), a.by, r, like)
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return s.painWrong(a, invalid)
	}
	if err != nil {
		return err
	}
	q := url.Values{"told": {w.Name().String()}}
	if id := sessionNamed(a, w.State); id != "" {
		q.Set("session", id)
	}
	return a.goOn(painPath + "?" + q.Encode())
}

func (s *Server) painWrong(a *ask, invalid *training.InvalidError) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	p, err := s.painOf(a, state)
	if err != nil {
		return err
	}
	p.Wrong = plainly(invalid) + " Nothing was written down."
	s.show(a, http.StatusUnprocessableEntity, page.ThePain(p))
	return nil
}

// painForm is the report that a form describes.
func painForm(a *ask) (training.ReportedPain, error) {
	r := training.ReportedPain{Date: a.by.Today(), Moment: training.PainMoment(a.r.FormValue("moment")), Sharp: a.r.FormValue("like") == "sharp"}
	var err error
	if r.Site, r.Side, err = training.ParseSite(a.r.FormValue("site")); err != nil {
		return r, &training.InvalidError{Field: "place", Value: clipped(a.r.FormValue("site")), Why: "is not one that can be told of; choose it below"}
	}
	if r.Score, err = whole(a.r, "score", 10); err != nil {
		return r, err
	}
	for _, x := range a.r.Form["also"] {
		switch x {
		case "swelling":
			r.Swelling = true
		case "limp":
			r.Limp = true
		case "bone":
			r.FocalBone = true
		}
	}
	return r, nil
}

// toldPain is the report that an event made.
func toldPain(state athlete.State, event string) (athlete.Told[training.ReportedPain], bool) {
	i := slices.IndexFunc(state.Pain, func(t athlete.Told[training.ReportedPain]) bool { return t.Event.String() == event })
	if i < 0 {
		return athlete.Told[training.ReportedPain]{}, false
	}
	return state.Pain[i], true
}

// painTold is what a report does, in the rules' words.
func (s *Server) painTold(a *ask, told athlete.Told[training.ReportedPain]) (*page.PainTold, error) {
	x := told.What
	out := &page.PainTold{Name: siteName(x.Site, x.Side), Score: strconv.Itoa(x.Score), Undo: told.Event.String()}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return nil, err
	}
	out.Since = since(state, told)
	v := view{words: s.words(state.Goal.What.Units)}
	ask := adaptation.Ask{Date: a.by.Today(), Session: sessionNamed(a, state)}
	var today []training.Reason
	if state.Plan.Event.IsZero() {
		v.Verdict = adaptation.VerdictOf(state, s.Catalogue, ask)
	} else {
		day, _, err := s.App.Today(a.r.Context(), a.by, ask)
		if err != nil {
			return nil, err
		}
		v.Today = day
		out.Changes = v.changes()
		if day.Entry.ID != "" && day.Entry.Status != adaptation.Done {
			today = day.Why
		}
	}
	out.Light, out.Says = v.onPlace(x.Site, x.Side)
	out.Today = v.unlike(today, out.Says)
	for _, id := range v.Verdict.Asks {
		if f, ok := readiness.FlagFor(id); ok {
			out.Asks = append(out.Asks, page.Sign{Rule: string(id), Text: v.words.Sentence(training.Because(f.Rule, f.Question))})
		}
	}
	return out, nil
}

// lightWords are what a place's light is called beside its mark.
var lightWords = map[readiness.Light]string{readiness.Green: "Green: carry on", readiness.Amber: "Amber: less", readiness.Red: "Red: it waits"}

// onPlace is the light of a place, what made it and what follows from it.
func (v view) onPlace(site training.Site, side training.Side) (light string, says []page.Reason) {
	var why []training.Reason
	for _, l := range v.Verdict.Sites {
		if l.Site == site && l.Side == side {
			light, why = lightWords[l.Light], l.Why
		}
	}
	for _, c := range v.Verdict.Consequences {
		if c.Site == site && c.Side == side {
			why = append(why, c.Reason)
		}
	}
	return light, v.unlike(why, nil)
}

// unlike are reasons in words, each sentence once and none that was said.
func (v view) unlike(list []training.Reason, said []page.Reason) []page.Reason {
	var out []page.Reason
	for _, r := range v.reasons(list) {
		same := func(x page.Reason) bool { return x.Text == r.Text }
		if !slices.ContainsFunc(said, same) && !slices.ContainsFunc(out, same) {
			out = append(out, r)
		}
	}
	return out
}

// since sets a score beside the one before it of the same place.
func since(state athlete.State, told athlete.Told[training.ReportedPain]) string {
	var last *training.ReportedPain
	for i, t := range state.Pain {
		if t.What.Site == told.What.Site && t.What.Side == told.What.Side && t.Event.Compare(told.Event) < 0 {
			last = &state.Pain[i].What
		}
	}
	if last == nil {
		return ""
	}
	how := "The same as"
	switch {
	case told.What.Score < last.Score:
		how = "Better than"
	case told.What.Score > last.Score:
		how = "Worse than"
	}
	return fmt.Sprintf("%s last time: %d, %s, %s.", how, last.Score, momentWords[last.Moment], dayName(last.Date))
}

var momentWords = map[training.PainMoment]string{
	training.PainBefore: "at rest", training.PainDuring: "during training", training.PainAfter: "after training", training.PainMorning: "in the morning",
}

func pastPains(state athlete.State) []page.PainReport {
	var out []page.PainReport
	for _, t := range slices.Backward(state.Pain) {
		if len(out) == mostPast {
			break
		}
		out = append(out, page.PainReport{
			Date: fmt.Sprintf("%s, %s", dayName(t.What.Date), momentWords[t.What.Moment]), Name: siteName(t.What.Site, t.What.Side),
			Score: strconv.Itoa(t.What.Score), Undo: t.Event.String(),
		})
	}
	return out
}

// tellSigns writes down warning signs that are so, or that a clinician has looked.
func (s *Server) tellSigns(a *ask) error {
	if err := a.r.ParseForm(); err != nil {
		return s.painWrong(a, &training.InvalidError{Field: "form", Why: "could not be read"})
	}
	f := journal.Flags{Raised: known(a.r.Form["raised"]), Cleared: known(a.r.Form["cleared"])}
	if len(f.Raised)+len(f.Cleared) == 0 {
		return s.painWrong(a, &training.InvalidError{Field: "warning signs", Why: "none is ticked"})
	}
	w, err := s.App.ReportFlags(a.r.Context(), a.by, f)
	return a.goOnIf(err, painPath+"?signs="+w.Name().String())
}

// known are those of words that name warning signs, each once.
func known(words []string) []string {
	var out []string
	for _, f := range readiness.Flags {
		if slices.Contains(words, string(f.Rule)) {
			out = append(out, string(f.Rule))
		}
	}
	return out
}
