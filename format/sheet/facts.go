package sheet

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// facts prints what the planner knows of e.
func (p *printer) facts(cat *catalogue.Catalogue, e catalogue.Exercise) {
	p.heading("Facts")
	row := func(name, value string) {
		if value != "" {
			p.wrapped(fmt.Sprintf("  %-13s", name), value)
		}
	}
	row("for", e.Benefit)
	row("also called", strings.Join(e.Aliases, ", "))
	row("pattern", string(e.Pattern))
	row("trains", muscles(e.Primary))
	row("helps", muscles(e.Secondary))
	row("needs", Kit(e))
	row("difficulty", fmt.Sprintf("%d of 5", e.Difficulty))
	row("impact", fmt.Sprintf("%d of 3", e.Impact))
	row("easier", rungs(cat, e.Easier, e.EasierHow))
	row("harder", rungs(cat, e.Harder, e.HarderHow))
	row("look after", cares(e.Care))
	for _, a := range e.Articles {
		row("article "+a.Article, articleDose(a))
	}
}

// Kit lists the ways to equip e: "dumbbell, or kettlebell", "nothing".
func Kit(e catalogue.Exercise) string {
	var ways []string
	for _, k := range e.Kits {
		var items []string
		for _, i := range k.Items {
			if i != training.Floor {
				items = append(items, itemName(i))
			}
		}
		if len(items) == 0 {
			items = []string{"nothing"}
		}
		ways = append(ways, strings.Join(items, " + "))
	}
	return strings.Join(ways, ", or ")
}

// itemName is a thing to train with as people write it.
func itemName(e training.Equipment) string {
	if e == training.PullupBar {
		return "pull-up bar"
	}
	return strings.ReplaceAll(string(e), "_", " ")
}

func muscles(list []catalogue.MuscleCode) string {
	var names []string
	for _, m := range list {
		names = append(names, m.Name())
	}
	return strings.Join(names, ", ")
}

func rungs(cat *catalogue.Catalogue, ids, how []string) string {
	var names []string
	for _, id := range ids {
		if e, ok := cat.Exercise(id); ok {
			names = append(names, e.Name)
		}
	}
	return strings.Join(append(names, how...), "; ")
}

func cares(list []training.Care) string {
	var names []string
	for _, c := range list {
		names = append(names, c.Name())
	}
	return strings.Join(names, ", ")
}

// articleDose is the dose an article gives, or that it gives none.
func articleDose(a catalogue.ArticleUse) string {
	var parts []string
	if a.Name != "" {
		parts = append(parts, "as "+a.Name)
	}
	dose := Between(a.Sets, "x") + Between(a.Reps, "") + Between(a.Hold, "s held")
	switch {
	case dose == "" && strings.Contains(a.Note, "no dose"): // the note says so
	case dose == "":
		parts = append(parts, "no dose given")
	case a.PerSide:
		parts = append(parts, strings.TrimSpace(dose)+" each side")
	default:
		parts = append(parts, strings.TrimSpace(dose))
	}
	if a.Note != "" {
		parts = append(parts, a.Note)
	}
	return strings.Join(parts, "; ")
}

// Between is a range and what it counts, with a space after it: "2-3 x ",
// "15 s held "; empty when nothing is given.
func Between[T ~int](r [2]T, after string) string {
	switch {
	case r[0] == 0:
		return ""
	case r[1] <= r[0]:
		return fmt.Sprintf("%d %s ", r[0], after)
	}
	return fmt.Sprintf("%d-%d %s ", r[0], r[1], after)
}
