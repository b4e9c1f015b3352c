package explain

import "github.com/legwork-run/legwork/training"

// books are the words of every package that decides something.
var books = []map[training.ReasonCode]string{
	plannerWords, plannerPeriodiseWords, scheduleWords, adaptationWords, athleteWords, assessmentWords, compositionWords, equipmentWords, strengthWords, loadWords, progressionWords, readinessWords,
}
