package pack

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
)

// For is who a pack is for, and by whom it is made.
type For struct {
	Athlete, Device, Name string
	Guest                 bool
	Version               string
	Made                  journal.Instant
	Words                 explain.Words
	Catalogue             *catalogue.Catalogue
	// Figure is the address of an exercise's picture; empty = it has none.
	Figure func(exercise string) string
	Pages  []string
	// Shelf are pages that may be a day old.
	Shelf []string
}

// Make spells a pack.
func Make(p app.Pack, f For) (Pack, error) {
	m := maker{For: f, out: Pack{
		Protocol: Protocol, Rules: training.RulesVersion, Version: f.Version, Made: int64(f.Made), Today: p.Today, Epoch: p.Epoch.String(),
		Cursor: p.Cursor, Athlete: f.Athlete, Device: f.Device, Name: f.Name, Guest: f.Guest, Units: loadsIn(p.Units),
		Figures: []string{}, Pages: f.Pages, Shelf: f.Shelf, Days: []Day{}, Sessions: map[string]Session{}, Exercises: map[string]Exercise{},
		Sites: sites(p.Pain), Bands: bands(), Efforts: EffortsFor(p.Level), After: After,
	}}
	for _, x := range p.Sessions {
		s, err := m.session(x)
		if err != nil {
			return Pack{}, fmt.Errorf("session %s: %w", x.Entry.ID, err)
		}
		m.out.Sessions[x.Entry.ID] = s
	}
	m.days(p)
	for _, id := range slices.Sorted(maps.Keys(m.out.Exercises)) {
		if at := m.out.Exercises[id].Figure; at != "" {
			m.out.Figures = append(m.out.Figures, at)
		}
	}
	return m.out, nil
}

// loadsIn is how loads are read; distances are said in words already.
func loadsIn(u training.Units) training.Units {
	if u.Pounds() {
		return training.Imperial
	}
	return training.Metric
}

// EffortsFor are the answers to how many more were possible; the last means that
// many or more. Who is new to lifting has words at both ends.
//
// Source: PRG-07.
func EffortsFor(l training.Level) []Choice {
	none, most := "0", "5+"
	if l.Index() == 0 {
		none, most = "none", "easy"
	}
	return []Choice{{0, none}, {1, "1"}, {2, "2"}, {3, "3"}, {4, "4"}, {5, most}}
}

// After are the answers to how hard the session was.
var After = []Choice{{4, "easy"}, {6, "fair"}, {7, "hard"}, {8, "very hard"}, {10, "all I had"}}

// maker is a pack in the making.
type maker struct {
	For
	out Pack
}

func (m *maker) days(p app.Pack) {
	for i := range 14 {
		d := Day{Date: p.Today.AddDays(i), Runs: []string{}, Sessions: []string{}}
		d.Title = plantext.LongDate(d.Date)
		for _, r := range p.Runs {
			if r.Date == d.Date {
				d.Runs = append(d.Runs, plantext.RunText(r, m.Words))
			}
		}
		for _, e := range p.Agenda.On(d.Date) {
			if _, ok := m.out.Sessions[e.ID]; ok {
				d.Sessions = append(d.Sessions, e.ID)
			}
		}
		if len(d.Sessions) == 0 {
			d.Rest = "No strength today."
		}
		m.out.Days = append(m.out.Days, d)
	}
}

func (m *maker) reasons(list []training.Reason) []Reason {
	out := []Reason{}
	for _, r := range list {
		out = append(out, Reason{plantext.Capital(m.Words.Sentence(r)), string(r.Rule)})
	}
	return out
}

// unscored are reasons whose words say {score} in the place of the score.
func (m *maker) unscored(list []training.Reason) []Reason {
	out := make([]training.Reason, len(list))
	for i, r := range list {
		out[i] = r
		out[i].Facts = slices.Clone(r.Facts)
		for k := range out[i].Facts {
			if out[i].Facts[k].Name == "score" {
				out[i].Facts[k].Value = "{score}"
			}
		}
	}
	return m.reasons(out)
}

func (m *maker) session(x app.PackedSession) (Session, error) {
	e := x.Entry
	out := Session{
		ID: e.ID, Name: e.Name, Title: plantext.SessionTitle(x.Session), Date: e.Date, Start: e.Start, Minutes: x.Session.Minutes,
		Warmup: x.Session.Warmup, Place: x.Place.Name, Status: string(e.Status), Base: e.Plan.String(), Needs: plantext.Needs(x.Session, m.Catalogue, m.Words),
		Why: m.reasons(x.Why), Rows: m.rows(x.Session), Steps: Steps(x.Session, m.Words), Ramps: ramps(x.Ramps), Racks: map[string]Rack{},
		Doubts: map[string]Load{}, Last: map[string]string{}, Outcomes: []Outcome{}, Short: []Short{}, Hurt: map[string]int{},
		HurtFrom: adaptation.HurtFrom, SoreFrom: adaptation.SoreFrom, Pain: map[string]Pain{}, Sore: []Sore{}, Together: []Together{}, Swaps: map[string]Swaps{}, Moves: []Move{},
		Logged: []json.RawMessage{},
	}
	c := outcomes{maker: m, session: &out}
	for _, s := range x.Swaps {
		for _, to := range s.Swaps {
			c.others = append(c.others, to.To)
		}
	}
	for _, s := range x.Short {
		out.Short = append(out.Short, Short{s.Minutes, c.add(s.Outcome), plantext.SessionTitle(s.PrescribedSession)})
	}
	for _, h := range x.Hurt {
		out.Hurt[h.Exercise] = c.add(h.Outcome, c.others...)
	}
	for _, p := range x.Pain {
		at := Pain{Region: regionOf(p.Site), Bands: []PainBand{}, Sharp: c.painBand(p.Sharp)}
		at.Sharp.From, at.Sharp.To = 0, 10 // whatever the score
		for _, b := range p.Bands {
			at.Bands = append(at.Bands, c.painBand(b))
		}
		out.Pain[siteID(p.Site, p.Side)] = at
	}
	for _, l := range x.Sore {
		out.Sore = append(out.Sore, Sore{siteID(l.Site, l.Side), regionOf(l.Site), l.Light.String()})
	}
	for _, t := range x.Together {
		out.Together = append(out.Together, Together{t.Light.String(), t.Regions, t.Gone, m.reasons([]training.Reason{t.Reason})})
	}
	for _, s := range x.Swaps {
		out.Swaps[s.Exercise] = c.swaps(s)
	}
	m.exercises(x.Session)
	for _, l := range x.Loads {
		out.Racks[string(l.Loading)] = m.rack(l)
		if l.Doubt > 0 {
			out.Doubts[l.Exercise] = l.Doubt
		}
	}
	delete(out.Racks, "")
	for _, l := range x.Last {
		out.Last[l.Exercise] = m.last(l)
	}
	for _, v := range x.Moves {
		out.Moves = append(out.Moves, Move{v.Date, v.Start, string(v.Kind), m.reasons(v.Why)})
	}
	for _, e := range x.Events {
		line, err := journal.Encode(e)
		if err != nil {
			return out, err
		}
		out.Logged = append(out.Logged, line)
	}
	return out, nil
}

func (m *maker) rows(s training.PrescribedSession) []Row {
	out := []Row{}
	for i, r := range plantext.Rows(s, m.Words) {
		x := s.Exercises[i]
		out = append(out, Row{x.Exercise, r.Label, r.Name, r.Dose, r.Effort, r.Load, r.Rest, append([]string{}, r.How...), m.reasons(x.Why)})
	}
	return out
}

// exercises adds how those of a session are done.
func (m *maker) exercises(s training.PrescribedSession) {
	for _, x := range s.Exercises {
		if _, ok := m.out.Exercises[x.Exercise]; ok {
			continue
		}
		e, _ := m.Catalogue.Exercise(x.Exercise)
		out := Exercise{ID: x.Exercise, Name: x.Name, Figure: m.Figure(x.Exercise), Quiet: e.Quiet, Setup: []string{}, Steps: []string{}, Cues: []string{}, Faults: []Fault{}}
		if how, ok, err := m.Catalogue.Instruction(x.Exercise); err == nil && ok {
			out.Setup, out.Steps, out.Cues = append(out.Setup, how.Setup...), append(out.Steps, how.Steps...), append(out.Cues, how.Cues[:min(len(how.Cues), 2)]...)
			for _, f := range how.Faults {
				out.Faults = append(out.Faults, Fault{f.Seen, f.Fix})
			}
		}
		m.out.Exercises[x.Exercise] = out
	}
}

func (m *maker) rack(l app.Loads) Rack {
	out := Rack{Loads: []Load{}, Shown: []string{}, Made: [][]Load{}, Take: []string{}}
	for _, k := range l.Loads {
		out.Loads, out.Shown = append(out.Loads, k), append(out.Shown, m.Words.Load(float64(k)))
	}
	if len(l.Made) < len(l.Loads) {
		return out
	}
	for _, x := range l.Made {
		out.Take = append(out.Take, plantext.Capital(plantext.MadeOf(x, m.Words)))
		if x.Bar > 0 {
			out.Made = append(out.Made, append([]Load{}, x.Side...))
		}
	}
	return out
}

// last is "8, 8, 7 x 14 kg, 2 left".
func (m *maker) last(l app.LastTime) string {
	var counts []string
	for _, s := range l.Sets {
		counts = append(counts, fmt.Sprint(s.Count()))
	}
	text := strings.Join(counts, ", ")
	end := l.Sets[len(l.Sets)-1]
	if end.Load > 0 {
		text += " x " + m.Words.Load(float64(end.Load))
	}
	if end.Rated {
		text += fmt.Sprintf(", %g left", float64(end.RIR))
	}
	return text
}

func ramps(list []adaptation.RampTable) map[string]Ramp {
	out := map[string]Ramp{}
	for _, t := range list {
		r := Ramp{Sets: t.Sets}
		for _, row := range t.Rows {
			r.Rows = append(r.Rows, RampRow{row.Load, shortened(row.After[:]), shortened(row.Sore[:]), row.Unrated})
		}
		out[t.Exercise] = r
	}
	return out
}

// shortened is list without repetitions of its last value.
func shortened(list []Load) []Load {
	n := len(list)
	for n > 1 && list[n-2] == list[n-1] {
		n--
	}
	return slices.Clone(list[:n])
}

// outcomes collects what a session may become, each once.
type outcomes struct {
	*maker
	session *Session
	others  []string // exercises that can be swapped in
}

// add is the index of an outcome; -1 for one that changes nothing, of these
// exercises neither.
func (c *outcomes) add(o app.Outcome, others ...string) int {
	c.exercises(o.PrescribedSession)
	out := Outcome{Steps: []any{}, Why: c.reasons(o.Why), Ramps: map[string]Ramp{}, Keeps: append([]string{}, o.Keeps...)}
	same := !slices.ContainsFunc(others, func(id string) bool { return !slices.Contains(o.Keeps, id) })
	for i, s := range Steps(o.PrescribedSession, c.Words) {
		same = same && i < len(c.session.Steps) && c.session.Steps[i] == s
		if slices.Contains(c.session.Steps, s) {
			out.Steps = append(out.Steps, s.ID)
			continue
		}
		out.Steps = append(out.Steps, s)
	}
	mine := ramps(o.Ramps)
	for id, was := range c.session.Ramps {
		if is, ok := mine[id]; ok && !reflect.DeepEqual(is, was) {
			out.Ramps[id] = is
		}
	}
	for id, is := range mine {
		if _, ok := c.session.Ramps[id]; !ok {
			out.Ramps[id] = is
		}
	}
	if same && len(out.Steps) == len(c.session.Steps) && len(out.Ramps) == 0 {
		return -1
	}
	for i, x := range c.session.Outcomes {
		if reflect.DeepEqual(x, out) {
			return i
		}
	}
	c.session.Outcomes = append(c.session.Outcomes, out)
	return len(c.session.Outcomes) - 1
}

func (c *outcomes) painBand(b app.PainBand) PainBand {
	return PainBand{b.From, b.To, b.Light.String(), c.unscored(b.Says), c.add(unworded(b.Outcome), c.others...), len(b.Exercises) == 0}
}

// unworded is an outcome whose words are said elsewhere.
func unworded(o app.Outcome) app.Outcome {
	o.Why = nil
	return o
}

func (c *outcomes) swaps(s app.Swaps) Swaps {
	list := func(why adaptation.SwapWhy) []string { return append([]string{}, s.For[why]...) }
	out := Swaps{
		From: s.Exercise, To: map[string]Swap{}, Busy: list(adaptation.SwapBusy), NotToday: list(adaptation.SwapNotToday), Hurts: list(adaptation.SwapHurts),
	}
	for _, x := range s.Swaps {
		is := Swap{Needs: []string{}, Outcome: c.add(unworded(x.Outcome))}
		for i, r := range plantext.Rows(x.PrescribedSession, c.Words) {
			if e := x.Exercises[i]; e.Exercise == x.To {
				is.Name, is.Dose, is.Load, is.Why = r.Name, r.Dose, r.Load, c.reasons(e.Why)
				is.Needs = plantext.Needs(training.PrescribedSession{Exercises: []training.PrescribedExercise{e}}, c.Catalogue, c.Words)
			}
		}
		out.To[x.To] = is
	}
	return out
}

// siteID is a place and its side, as PAIN-07 writes them.
func siteID(s training.Site, side training.Side) string {
	if side == "" {
		return string(s)
	}
	return string(s) + "-" + string(side)
}

// regionOf is the region a place is of: two places of one count once.
func regionOf(s training.Site) string {
	f, _ := training.FactsOf(s)
	return string(f.Care)
}

// sites are the places that may hurt, with what was told of them last.
func sites(told []readiness.SiteLight) []Site {
	var out []Site
	for _, f := range training.Sites {
		for _, side := range f.Site.Sides() {
			s := Site{ID: siteID(f.Site, side), Site: f.Site, Side: side, Name: f.Site.On(side), Tissue: string(f.Tissue)}
			for _, l := range told {
				if l.Site == f.Site && l.Side == side {
					s.Last = fmt.Sprintf("%d, %s", l.Score, l.Told.Time().Format("Mon 2 Jan"))
				}
			}
			out = append(out, s)
		}
	}
	return out
}

// lightNames are what the lights mean in a session. House rule: UX's words.
var lightNames = map[readiness.Light]string{readiness.Green: "carry on", readiness.Amber: "lighten", readiness.Red: "stop this"}

// bands are the lights of every tissue by score.
//
// Source: PAIN-02 to PAIN-04.
func bands() map[string][]Band {
	out := map[string][]Band{}
	for _, t := range []training.Tissue{training.Tendon, training.Joint, training.Muscle} {
		var list []Band
		for score := range 11 {
			l := readiness.ScoreLight(t, score)
			if n := len(list); n > 0 && list[n-1].Light == l.String() {
				list[n-1].To = score
				continue
			}
			list = append(list, Band{score, score, l.String(), lightNames[l]})
		}
		out[string(t)] = list
	}
	return out
}
