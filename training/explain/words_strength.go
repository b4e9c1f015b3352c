package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
)

// strengthWords are the words for what package strength decides.
var strengthWords = map[training.ReasonCode]string{
	strength.CodeRampUnderCeiling: "Your first load for {exercise}: begin plainly easy, at {ceilingKg} or less, and add a little each set until the last repetitions feel quite tough.",
	strength.CodeRampByFeel:       "Your first load for {exercise}: begin plainly easy and add a little each set until the last repetitions feel quite tough.",
}
