package composition

import "github.com/legwork-run/legwork/training/catalogue"

// ProblemOf is the optimisation problem Compose makes of a block.
func ProblemOf(cat *catalogue.Catalogue, b Block) Problem {
	return draftOf(cat, poolsOf(cat, b), b).Problem
}
