package explain

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/equipment"
)

// equipmentWords are the words for what package equipment decides.
var equipmentWords = map[training.ReasonCode]string{
	equipment.CodeLoadsAssumed: "You named {thing} without saying which loads you have, so the usual set is assumed. List yours and every load in the plan will be one you own.",
}
