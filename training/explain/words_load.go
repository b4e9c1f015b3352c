package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
)

// loadWords are the words for what package load decides.
var loadWords = map[training.ReasonCode]string{
	load.CodeRunSpike: "Your run of {runKm} on {date} is {over} % longer than your longest in the 30 days before ({longestKm}). Jumps of more than 10 % went along with more injuries in a large study of runners; a shorter step is the careful choice.",
}
