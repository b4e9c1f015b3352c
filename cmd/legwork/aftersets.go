package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
)

// afterSets is what follows from sets: what hurt and where to go on from there,
// else the load of the next set while the first one is sought.
func (d *diary) afterSets(made app.SetsLogged, e catalogue.Exercise, pain int) []string {
	words := d.wordsOf(made.State)
	if made.Hurts {
		out := sentences(made.Hurt, words)
		if len(made.Hurt) == 0 {
			out = append(out, fmt.Sprintf("That hurt too much to go on with %s today.", e.Name))
		}
		return append(out, fmt.Sprintf("Where does it hurt? legwork log pain %s %d --moment during; the rest of today is made for it%s", siteMeant(e), pain, sitesOf(e)))
	}
	if made.Next.Number > 0 {
		return []string{nextLine(made.Next, words)}
	}
	return nil
}

// nextLine says what the next set is and why.
func nextLine(n app.NextSet, words explain.Words) string {
	return fmt.Sprintf("Next, set %d: %d x %s. %s [%s]", n.Number, n.Count, words.Load(float64(n.Load)), plantext.Capital(words.Sentence(n.Why)), n.Why.Rule)
}

// siteMeant stands for the place that hurts: the only one an exercise asks care
// for, or any.
func siteMeant(e catalogue.Exercise) string {
	if list := careSites(e); len(list) == 1 {
		return list[0]
	}
	return "SITE"
}

// sitesOf names the places that an exercise asks care for.
func sitesOf(e catalogue.Exercise) string {
	list := careSites(e)
	if len(list) < 2 {
		return ""
	}
	return ". SITE is a place like " + strings.Join(list, ", ")
}

func careSites(e catalogue.Exercise) []string {
	var out []string
	for _, s := range training.Sites {
		if slices.Contains(e.Care, s.Care) {
			out = append(out, string(s.Site))
		}
	}
	return out
}
