package web

import (
	"net/http"
	"net/url"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// ownKit is the kit that stands for everything the athlete owns.
const ownKit = "own"

// mostLetters of a name are looked for.
const mostLetters = 60

// filterOf is what a request asks of exercises. Words that mean nothing ask for
// nothing: an address may be old.
func filterOf(r *http.Request, known bool) app.ExerciseFilter {
	is := func(p app.FilterPart) bool { return r.FormValue(string(p)) != "" }
	text := []rune(r.FormValue(string(app.ByText)))
	f := app.ExerciseFilter{
		Text:    string(text[:min(len(text), mostLetters)]),
		Pattern: oneOf(catalogue.Patterns, r.FormValue(string(app.ByPattern))),
		Group:   oneOf(catalogue.Groups, r.FormValue(string(app.ByGroup))),
		Use:     oneOf(app.Uses, r.FormValue(string(app.ByUse))),
		Kit:     oneOf(training.Presets, r.FormValue(string(app.ByKit))),
		Owned:   known && r.FormValue(string(app.ByKit)) == ownKit,
		Quiet:   is(app.ByQuiet), NoJumps: is(app.ByJumps), Pregnancy: is(app.ByPregnancy),
	}
	if l, err := training.ParseLevel(r.FormValue(string(app.ByLevel))); err == nil {
		f.Level = l
	}
	return f
}

// oneOf is the word of a list that was asked for; empty when it is none of them.
func oneOf[T ~string](list []T, word string) T {
	if slices.Contains(list, T(word)) {
		return T(word)
	}
	return ""
}

// valuesOf is what a form would send to ask the same.
func valuesOf(f app.ExerciseFilter) map[app.FilterPart]string {
	out := map[app.FilterPart]string{
		app.ByText: f.Text, app.ByPattern: string(f.Pattern), app.ByGroup: string(f.Group), app.ByUse: string(f.Use), app.ByKit: string(f.Kit),
	}
	if f.Owned {
		out[app.ByKit] = ownKit
	}
	if f.Level != training.LevelAuto {
		out[app.ByLevel] = f.Level.String()
	}
	for part, on := range map[app.FilterPart]bool{app.ByQuiet: f.Quiet, app.ByJumps: f.NoJumps, app.ByPregnancy: f.Pregnancy} {
		if on {
			out[part] = "1"
		}
	}
	return out
}

// exercisesPath is the list that f asks for.
func exercisesPath(f app.ExerciseFilter) string {
	q := url.Values{}
	for part, value := range valuesOf(f) {
		if value != "" {
			q.Set(string(part), value)
		}
	}
	if len(q) == 0 {
		return page.ExercisesPart.Path
	}
	return page.ExercisesPart.Path + "?" + q.Encode()
}

// filterParts are the conditions in the order of the form.
var filterParts = []app.FilterPart{
	app.ByText, app.ByPattern, app.ByGroup, app.ByUse, app.ByKit, app.ByLevel, app.ByJumps, app.ByQuiet, app.ByPregnancy,
}

// partsOf are the conditions that f asks for.
func partsOf(f app.ExerciseFilter) []app.FilterPart {
	values := valuesOf(f)
	return slices.DeleteFunc(slices.Clone(filterParts), func(p app.FilterPart) bool { return values[p] == "" })
}

// without is f with one condition less.
func without(f app.ExerciseFilter, p app.FilterPart) app.ExerciseFilter {
	switch p {
	case app.ByText:
		f.Text = ""
	case app.ByPattern:
		f.Pattern = ""
	case app.ByGroup:
		f.Group = ""
	case app.ByUse:
		f.Use = ""
	case app.ByKit:
		f.Kit, f.Owned = "", false
	case app.ByLevel:
		f.Level = training.LevelAuto
	case app.ByQuiet:
		f.Quiet = false
	case app.ByJumps:
		f.NoJumps = false
	case app.ByPregnancy:
		f.Pregnancy = false
	}
	return f
}

// The words of the form's choices.
var (
	useNames = map[app.Use]string{
		app.Climbing: "Climbing", app.Downhill: "Running downhill", app.PushOff: "Push-off", app.Spring: "Spring", app.LevelHips: "Level hips",
		app.Stride: "Long stride", app.TallTrunk: "Tall when tired", app.SureFooted: "Sure feet",
	}
	kitNames = map[string]string{
		ownKit: "What I own", string(training.KitNone): "Nothing", string(training.KitBands): "Bands", string(training.KitDumbbells): "Dumbbells",
		string(training.KitGym): "A gym",
	}
)

// partName is a condition of f in words.
func partName(f app.ExerciseFilter, p app.FilterPart) string {
	switch p {
	case app.ByText:
		return "“" + f.Text + "”"
	case app.ByPattern:
		return patternName(f.Pattern)
	case app.ByGroup:
		return plantext.Capital(explain.GroupName(f.Group))
	case app.ByUse:
		return useNames[f.Use]
	case app.ByKit:
		return "With: " + kitNames[valuesOf(f)[p]]
	case app.ByLevel:
		return plantext.Capital(explain.LevelName(f.Level))
	case app.ByQuiet:
		return "Quiet, for flats"
	case app.ByJumps:
		return "No jumps"
	}
	return "First choices in pregnancy"
}

// filterForm is the form that asks for f.
func filterForm(f app.ExerciseFilter, known bool) page.Filter {
	values := valuesOf(f)
	field := func(p app.FilterPart, label string) page.Select {
		return page.Select{Name: string(p), Label: label, Chosen: values[p], Options: []page.Option{{Text: "Any"}}}
	}
	patterns, groups, uses, kits, levels := field(app.ByPattern, "Movement"), field(app.ByGroup, "Muscles"), field(app.ByUse, "Good for"), field(app.ByKit, "With"), field(app.ByLevel, "For someone")
	for _, p := range catalogue.Patterns {
		patterns.Options = append(patterns.Options, page.Option{Value: string(p), Text: patternName(p)})
	}
	for _, g := range catalogue.Groups {
		groups.Options = append(groups.Options, page.Option{Value: string(g), Text: plantext.Capital(explain.GroupName(g))})
	}
	for _, u := range app.Uses {
		uses.Options = append(uses.Options, page.Option{Value: string(u), Text: useNames[u]})
	}
	if known {
		kits.Options = append(kits.Options, page.Option{Value: ownKit, Text: kitNames[ownKit]})
	}
	for _, k := range training.Presets {
		kits.Options = append(kits.Options, page.Option{Value: string(k), Text: kitNames[string(k)]})
	}
	for _, l := range []training.Level{training.L0, training.L1, training.L2, training.L3} {
		levels.Options = append(levels.Options, page.Option{Value: l.String(), Text: plantext.Capital(explain.LevelName(l))})
	}
	out := page.Filter{Find: f.Text, Choices: []page.Select{patterns, groups, uses, kits, levels}}
	for _, p := range []app.FilterPart{app.ByJumps, app.ByQuiet, app.ByPregnancy} {
		out.Checks = append(out.Checks, page.Check{Name: string(p), Label: partName(f, p), On: values[p] != ""})
	}
	return out
}
