package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
)

// exerciseFilter says which exercises to list. Empty fields ask for nothing.
type exerciseFilter struct {
	pattern, muscle, kit, level, article string
	quiet, noJumps                       bool
}

func (f *exerciseFilter) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.pattern, "pattern", "", "`PATTERN`: "+joined(catalogue.Patterns))
	cmd.Flags().StringVar(&f.muscle, "muscle", "", "`MUSCLE` or group it trains: hamstrings, calves, glutes ...")
	cmd.Flags().StringVar(&f.kit, "kit", "", "`KIT` at hand: "+joined(training.Presets))
	cmd.Flags().StringVar(&f.level, "level", "", "`LEVEL` that may do it after four weeks: L0, L1, L2 or L3")
	cmd.Flags().StringVar(&f.article, "article", "", "`ARTICLE` that names it: 000 to 004")
	cmd.Flags().BoolVar(&f.quiet, "quiet", false, "only what a neighbour below does not hear")
	cmd.Flags().BoolVar(&f.noJumps, "no-jumps", false, "nothing that lands")
}

// joined is a list of words for a help text.
func joined[T ~string](list []T) string {
	var words []string
	for _, w := range list {
		words = append(words, string(w))
	}
	return strings.Join(words, ", ")
}

// choose lists the exercises that pass, in the order of the library.
func (f exerciseFilter) choose(cat *catalogue.Catalogue) ([]catalogue.Exercise, error) {
	tests, err := f.tests()
	if err != nil {
		return nil, err
	}
	list := slices.DeleteFunc(cat.All(), func(e catalogue.Exercise) bool {
		return slices.ContainsFunc(tests, func(passes func(catalogue.Exercise) bool) bool { return !passes(e) })
	})
	if len(list) == 0 {
		return nil, &training.InvalidError{Field: "exercises", Why: "none is all of that; leave out one of the conditions"}
	}
	return list, nil
}

// tests are what an exercise must pass.
func (f exerciseFilter) tests() ([]func(catalogue.Exercise) bool, error) {
	var all []func(catalogue.Exercise) bool
	for _, part := range []func() (func(catalogue.Exercise) bool, error){f.byPattern, f.byMuscle, f.byKit, f.byLevel, f.byArticle} {
		passes, err := part()
		if err != nil {
			return nil, err
		}
		if passes != nil {
			all = append(all, passes)
		}
	}
	if f.quiet {
		all = append(all, func(e catalogue.Exercise) bool { return e.Quiet })
	}
	if f.noJumps {
		all = append(all, func(e catalogue.Exercise) bool { return e.Impact == 0 })
	}
	return all, nil
}

func (f exerciseFilter) byPattern() (func(catalogue.Exercise) bool, error) {
	if f.pattern == "" {
		return nil, nil
	}
	p := catalogue.Pattern(strings.ToLower(f.pattern))
	if !slices.Contains(catalogue.Patterns, p) {
		return nil, &training.InvalidError{Field: "--pattern", Value: f.pattern, Why: "use one of " + joined(catalogue.Patterns)}
	}
	return func(e catalogue.Exercise) bool { return e.Pattern == p }, nil
}

// byMuscle takes a muscle's code or name, or a group's.
func (f exerciseFilter) byMuscle() (func(catalogue.Exercise) bool, error) {
	if f.muscle == "" {
		return nil, nil
	}
	known := false
	means := func(m catalogue.MuscleCode) bool {
		return strings.EqualFold(string(m), f.muscle) || strings.EqualFold(m.Name(), f.muscle) || strings.EqualFold(string(m.Group()), f.muscle)
	}
	for _, m := range catalogue.MuscleCodes() {
		known = known || means(m)
	}
	if !known {
		return nil, &training.InvalidError{Field: "--muscle", Value: f.muscle, Why: "use a group, one of " + joined(catalogue.Groups[:]) + ", or a muscle such as soleus"}
	}
	return func(e catalogue.Exercise) bool {
		return slices.ContainsFunc(e.Primary, means) || slices.ContainsFunc(e.Secondary, means)
	}, nil
}

func (f exerciseFilter) byKit() (func(catalogue.Exercise) bool, error) {
	if f.kit == "" {
		return nil, nil
	}
	preset, err := training.ParsePreset(f.kit)
	if err != nil {
		return nil, &training.InvalidError{Field: "--kit", Value: f.kit, Why: "use " + joined(training.Presets)}
	}
	kit, err := equipment.Resolve(training.Place{Name: "here", Preset: preset})
	if err != nil {
		return nil, err
	}
	return func(e catalogue.Exercise) bool { _, ok := kit.Choose(e.Kits); return ok }, nil
}

// levelFilterWeek is the week of a plan whose difficulty --level goes by.
const levelFilterWeek = 5

func (f exerciseFilter) byLevel() (func(catalogue.Exercise) bool, error) {
	if f.level == "" {
		return nil, nil
	}
	l, err := training.ParseLevel(f.level)
	if err != nil || l == training.LevelAuto {
		return nil, &training.InvalidError{Field: "--level", Value: f.level, Why: "use L0, L1, L2 or L3"}
	}
	return func(e catalogue.Exercise) bool {
		return e.Difficulty <= composition.MaxDifficulty(e, l, levelFilterWeek)
	}, nil
}

func (f exerciseFilter) byArticle() (func(catalogue.Exercise) bool, error) {
	if f.article == "" {
		return nil, nil
	}
	named := func(e catalogue.Exercise) bool {
		return slices.ContainsFunc(e.Articles, func(a catalogue.ArticleUse) bool { return a.Article == f.article })
	}
	if !slices.Contains([]string{"000", "001", "002", "003", "004"}, f.article) {
		return nil, &training.InvalidError{Field: "--article", Value: f.article, Why: "use 000, 001, 002, 003 or 004"}
	}
	return named, nil
}
