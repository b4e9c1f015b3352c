package load

import "github.com/legwork-run/legwork/training"

// The decisions of this package.
const (
	// CodeRunSpike: a run, planned or done, is much longer than the longest of
	// the 30 days before. Facts: date, runKm, longestKm, over (percent).
	CodeRunSpike training.ReasonCode = "load.run-spike"

	// CodeEffortByKind: a run's effort was not said and is that usual for its
	// kind. Facts: run, effort.
	CodeEffortByKind training.ReasonCode = "load.effort-by-kind"
	// CodeEffortByReserve: a session's effort was not said and is read from its
	// sets. Facts: sets, effort.
	CodeEffortByReserve training.ReasonCode = "load.effort-by-reserve"
	// CodeEffortUsual: nothing tells a session's effort. Facts: effort.
	CodeEffortUsual training.ReasonCode = "load.effort-usual"
	// CodeMinutesByDistance: a run's minutes are worked out from its distance.
	// Facts: runKm, minutes.
	CodeMinutesByDistance training.ReasonCode = "load.minutes-by-distance"
	// CodeMinutesBySets: a session's minutes are worked out from its sets.
	// Facts: sets, minutes.
	CodeMinutesBySets training.ReasonCode = "load.minutes-by-sets"

	// CodeWeek: a week's load. Facts: load, monotony, strain.
	CodeWeek training.ReasonCode = "load.week"
	// CodeWeekConstant: the days of a week hardly differ. Facts: load.
	CodeWeekConstant training.ReasonCode = "load.week-constant"
	// CodeMonotonyAmber, CodeMonotonyRed: the days are too much alike. Facts:
	// monotony.
	CodeMonotonyAmber training.ReasonCode = "load.monotony-amber"
	CodeMonotonyRed   training.ReasonCode = "load.monotony-red"
	// CodeStrainHigh: a week's strain is over the athlete's own limit. Facts:
	// strain, limit, weeks.
	CodeStrainHigh training.ReasonCode = "load.strain-high"

	// CodeForm: fitness, fatigue and form of a day. Facts: fitness, fatigue,
	// form.
	CodeForm training.ReasonCode = "load.form"
	// CodeStressByPace: a run's stress is read from its pace. Facts: intensity
	// (percent of threshold speed).
	CodeStressByPace training.ReasonCode = "load.stress-by-pace"
	// CodeStressByHeart: it is read from the heart rate. Facts: rate.
	CodeStressByHeart training.ReasonCode = "load.stress-by-heart"
	// CodeStressByEffort: it is read from effort and minutes. Facts: effort,
	// minutes.
	CodeStressByEffort training.ReasonCode = "load.stress-by-effort"
	// CodeStressByGuess: as CodeStressByEffort, and one of the two was not said.
	CodeStressByGuess training.ReasonCode = "load.stress-by-guess"
	// CodeClimbFast, CodeClimbTooFast: fitness rose by more than the guide, or
	// by more than its upper end. Facts: rise.
	CodeClimbFast    training.ReasonCode = "load.climb-fast"
	CodeClimbTooFast training.ReasonCode = "load.climb-too-fast"
	// CodeFormLow: form stayed very low. Facts: days.
	CodeFormLow training.ReasonCode = "load.form-low"
	// CodeRaceForm, CodeRaceFormLow, CodeRaceFormHigh: form before an A race is
	// within the guide, below or above it. Facts: form.
	CodeRaceForm     training.ReasonCode = "load.race-form"
	CodeRaceFormLow  training.ReasonCode = "load.race-form-low"
	CodeRaceFormHigh training.ReasonCode = "load.race-form-high"

	// CodeRatios: the acute-to-chronic ratio, as information. Facts: ratio,
	// weekRatio.
	CodeRatios training.ReasonCode = "load.ratios"
	// CodeGrowthWeek, CodeGrowthTwoWeeks: running grew by more than 10 % in a
	// week, or 30 % in two, as information. Facts: over (percent).
	CodeGrowthWeek     training.ReasonCode = "load.growth-week"
	CodeGrowthTwoWeeks training.ReasonCode = "load.growth-two-weeks"
	// CodeTracks: what the legs did. Facts: sets, tonnageKg, landings, minutes.
	CodeTracks training.ReasonCode = "load.tracks"

	// CodeDeloadMonotony: an easier week because the days are alike. Facts:
	// monotony.
	CodeDeloadMonotony training.ReasonCode = "load.deload-monotony"
	// CodeDeloadForm: because form is very low. Facts: form.
	CodeDeloadForm training.ReasonCode = "load.deload-form"
	// CodeDeloadLift: because a key lift fell. Facts: exercise, fromKg, toKg.
	CodeDeloadLift training.ReasonCode = "load.deload-lift"

	// The cuts in their order. No facts.
	CodeCutAccessories training.ReasonCode = "load.cut-accessories"
	CodeCutSets        training.ReasonCode = "load.cut-sets"
	CodeCutSession     training.ReasonCode = "load.cut-session"
	CodeCutHops        training.ReasonCode = "load.cut-hops"
	CodeCutLoad        training.ReasonCode = "load.cut-load"
)
