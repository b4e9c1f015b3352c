package athlete

import "github.com/legwork-run/legwork/training"

// The decisions of this package.
const (
	// Facts: level.
	CodeLevelGiven  training.ReasonCode = "athlete.level-given"
	CodeLevelUnsaid training.ReasonCode = "athlete.level-unsaid"
	// Facts: level, months.
	CodeLevelByMonths training.ReasonCode = "athlete.level-by-months"
	// Facts: level.
	CodeComebackLevel training.ReasonCode = "athlete.comeback-one-lower"
	// Facts: days.
	CodeComebackGap training.ReasonCode = "athlete.comeback-gap"
	// Facts: level, days.
	CodeLongOffLevel training.ReasonCode = "athlete.long-off-one-lower"

	// Facts: runner.
	CodeRunnerGiven   training.ReasonCode = "athlete.runner-given"
	CodeRunnerUnknown training.ReasonCode = "athlete.runner-unknown"
	// Facts: runner, weeklyKm.
	CodeRunnerByKm        training.ReasonCode = "athlete.runner-by-km"
	CodeRunnerByPlannedKm training.ReasonCode = "athlete.runner-by-planned-km"
	CodeRunnerByUsualKm   training.ReasonCode = "athlete.runner-by-usual-km"
	// Facts: runner, minutes.
	CodeRunnerByMinutes        training.ReasonCode = "athlete.runner-by-minutes"
	CodeRunnerByPlannedMinutes training.ReasonCode = "athlete.runner-by-planned-minutes"
	CodeRunnerByUsualMinutes   training.ReasonCode = "athlete.runner-by-usual-minutes"

	// Facts: pace, runs.
	CodeEasyPace training.ReasonCode = "athlete.easy-pace"
)
