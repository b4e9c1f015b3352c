package plantext

import (
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
)

// Needs is what to have at hand for a session: each load once, and then what its
// exercises are done with. What every place has is not told.
func Needs(s training.PrescribedSession, cat *catalogue.Catalogue, words explain.Words) []string {
	loads, things := []string{}, []string{}
	seen := map[string]bool{"floor": true, "dumbbell": true, "dumbbell pair": true, "wall": true}
	add := func(to *[]string, what string) {
		if !seen[what] {
			seen[what] = true
			*to = append(*to, what)
		}
	}
	for _, e := range s.Exercises {
		for _, set := range e.Sets {
			if set.Load > 0 {
				add(&loads, loadName(e, words.Load(float64(set.Load))))
				seen[e.Loading] = true // named with its load
			}
		}
		known, _ := cat.Exercise(e.Exercise)
		for _, way := range known.Kits {
			if string(way.Loading) != e.Loading {
				continue
			}
			for _, item := range way.Items {
				add(&things, strings.ReplaceAll(string(item), "_", " "))
			}
			break
		}
	}
	return append(loads, things...)
}

// loadName is a load with what it is: "2 x 14 kg dumbbells".
func loadName(e training.PrescribedExercise, load string) string {
	switch {
	case e.Loading == "dumbbells" && e.PerHand:
		return "2 x " + load + " dumbbells"
	case e.Loading == "dumbbells" || e.Loading == "dumbbell":
		return load + " dumbbell"
	case e.Loading == "machine" || e.Loading == "barbell":
		return load + " on the " + e.Loading
	}
	return load + " " + e.Loading
}
