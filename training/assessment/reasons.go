package assessment

import "github.com/legwork-run/legwork/training"

// Reading a result.
const (
	// CodeStoppedForPain: it hurt too much to be read. Facts: pain.
	CodeStoppedForPain training.ReasonCode = "assessment.stopped-for-pain"
	// CodeTrendOnly: there is nothing to measure it by but the own results. No facts.
	CodeTrendOnly training.ReasonCode = "assessment.trend-only"
	// CodeAgeUnsaid: the norm goes by age, which is not said. No facts.
	CodeAgeUnsaid training.ReasonCode = "assessment.age-unsaid"
	// CodeSexUnsaid: the norm goes by sex, which is not said: the easier one. No facts.
	CodeSexUnsaid training.ReasonCode = "assessment.sex-unsaid"
	// CodeMassUnsaid: the benchmark goes by body mass, which is not said. No facts.
	CodeMassUnsaid training.ReasonCode = "assessment.mass-unsaid"
	// CodeFarUnderNorm: under four fifths of the norm. Facts: value, norm.
	CodeFarUnderNorm training.ReasonCode = "assessment.far-under-norm"
	// CodeUnderNorm: under the norm. Facts: value, norm.
	CodeUnderNorm training.ReasonCode = "assessment.under-norm"
	// CodeNormReached: at the norm or over it. Facts: value, norm.
	CodeNormReached training.ReasonCode = "assessment.norm-reached"
	// CodeGoalReached: at the goal for runners or over it. Facts: value, goal.
	CodeGoalReached training.ReasonCode = "assessment.goal-reached"
	// CodeGoalAhead: under the goal for runners. Facts: value, goal.
	CodeGoalAhead training.ReasonCode = "assessment.goal-ahead"
	// CodeUnderLine: under a line that asks for extra work. Facts: value, line.
	CodeUnderLine training.ReasonCode = "assessment.under-line"
	// CodeBetweenLines: between two lines. Facts: value, line (the next).
	CodeBetweenLines training.ReasonCode = "assessment.between-lines"
	// CodeLineReached: at the line of good or very good. Facts: value, line.
	CodeLineReached training.ReasonCode = "assessment.line-reached"
	// CodeFootballers: the norm is that of young footballers. Facts: norm.
	CodeFootballers training.ReasonCode = "assessment.norm-footballers"
	// CodeStudents: the norm is that of students. Facts: norm, spread.
	CodeStudents training.ReasonCode = "assessment.norm-students"
	// CodeYoungWomen: the norm is that of a few young women. Facts: norm, spread.
	CodeYoungWomen training.ReasonCode = "assessment.norm-young-women"
	// CodeHealthyAdults: the norm is that of healthy adults. Facts: norm, spread.
	CodeHealthyAdults training.ReasonCode = "assessment.norm-healthy-adults"
	// CodeOnTheFlat: done without the incline of the norm. No facts.
	CodeOnTheFlat training.ReasonCode = "assessment.on-the-flat"
	// CodeLongEnough: longer shows nothing more. Facts: seconds.
	CodeLongEnough training.ReasonCode = "assessment.long-enough"
	// CodeArmTires: many stop because of the arm. No facts.
	CodeArmTires training.ReasonCode = "assessment.arm-tires"
	// CodeBeginnersHold: a hold so short begins with beginner's work. No facts.
	CodeBeginnersHold training.ReasonCode = "assessment.beginners-hold"
	// CodeOnToLong: the next test is the longer lever. No facts.
	CodeOnToLong training.ReasonCode = "assessment.on-to-long"
	// CodeFaults: faults seen on the worse leg. Facts: value.
	CodeFaults training.ReasonCode = "assessment.faults"
	// CodeBandsUnchecked: the bands are working ones, not found again in their source. No facts.
	CodeBandsUnchecked training.ReasonCode = "assessment.bands-unchecked"
	// CodeRisesInTime: ten rises within the usual time. Facts: value, norm.
	CodeRisesInTime training.ReasonCode = "assessment.rises-in-time"
	// CodeRisesSlower: ten rises took longer than usual. Facts: value, norm.
	CodeRisesSlower training.ReasonCode = "assessment.rises-slower"
	// CodeHopCare: a balance so short asks for care with jumps. Facts: value, line.
	CodeHopCare training.ReasonCode = "assessment.hop-care"
	// CodeLifted: a load beside the benchmarks. Facts: valueKg, goodKg, strongKg.
	CodeLifted training.ReasonCode = "assessment.lifted"
)

// Comparing the sides.
const (
	// CodeSidesApart: the sides are further apart than the limit. Facts: side (the weaker), percent, limit.
	CodeSidesApart training.ReasonCode = "assessment.sides-apart"
	// CodeSidesFarApart: and further than the second limit. Facts: side, percent, limit.
	CodeSidesFarApart training.ReasonCode = "assessment.sides-far-apart"
	// CodeHopsEven: the shorter hop is near enough the longer. Facts: value (percent of it).
	CodeHopsEven training.ReasonCode = "assessment.hops-even"
	// CodeSidesNoted: further apart than a limit that flags nothing. Facts: side, percent, limit.
	CodeSidesNoted training.ReasonCode = "assessment.sides-noted"
	// CodeSidesApartReps: apart by as many repetitions as the limit. Facts: side, apart, limit.
	CodeSidesApartReps training.ReasonCode = "assessment.sides-apart-reps"
	// CodeAnklesApart: apart by more centimetres than the limit. Facts: side, apart, limit.
	CodeAnklesApart training.ReasonCode = "assessment.ankles-apart"
	// CodeWeakerSideFirst: which side to test first. Facts: side.
	CodeWeakerSideFirst training.ReasonCode = "assessment.weaker-side-first"
	// CodeEitherSideFirst: either side may begin. No facts.
	CodeEitherSideFirst training.ReasonCode = "assessment.either-side-first"
)

// Comparing two results.
const (
	// CodeNotComparable: another test or another way. No facts.
	CodeNotComparable training.ReasonCode = "assessment.not-comparable"
	// CodeNotComparedPain: one of the two was stopped by pain. No facts.
	CodeNotComparedPain training.ReasonCode = "assessment.not-compared-pain"
	// CodeErrorUnknown: nobody knows this test's error. No facts.
	CodeErrorUnknown training.ReasonCode = "assessment.error-unknown"
	// CodeWithinError: the difference is within the error. Facts: side, by, least.
	CodeWithinError training.ReasonCode = "assessment.within-error"
	// CodeReallyBetter: better by more than the error. Facts: side, by, least.
	CodeReallyBetter training.ReasonCode = "assessment.really-better"
	// CodeReallyWorse: worse by more than the error. Facts: side, by, least.
	CodeReallyWorse training.ReasonCode = "assessment.really-worse"
)

// Weak links.
const (
	// CodeMissesTarget: a region misses its target. Facts: group, percent (missing), target.
	CodeMissesTarget training.ReasonCode = "assessment.misses-target"
	// CodeSideBehind: one side of a region is behind. Facts: group, side, percent.
	CodeSideBehind training.ReasonCode = "assessment.side-behind"
	// CodeExtraSets: what a weak link gets. Facts: sets (a week), group, until.
	CodeExtraSets training.ReasonCode = "assessment.extra-sets"
)

// Harder hops.
const (
	// CodeHopsOpen: the tests show level 3. No facts.
	CodeHopsOpen training.ReasonCode = "assessment.hops-open"
	// CodeHopBalance, CodeHopRaises, CodeHopStepDowns: a test falls short of what
	// harder hops ask for. Facts: value, line.
	CodeHopBalance   training.ReasonCode = "assessment.hop-balance"
	CodeHopRaises    training.ReasonCode = "assessment.hop-raises"
	CodeHopStepDowns training.ReasonCode = "assessment.hop-step-downs"
	// CodeHopTestHurt: one of them hurt. Facts: pain.
	CodeHopTestHurt training.ReasonCode = "assessment.hop-test-hurt"
	// CodeHopWeeks: too few weeks with hops of level 2. Facts: weeks (needed), have.
	CodeHopWeeks training.ReasonCode = "assessment.hop-weeks"
	// CodeHopSquat: no squat is known that is strong enough. No facts.
	CodeHopSquat training.ReasonCode = "assessment.hop-squat"
)

// Who may do a test, and when.
const (
	// CodeNotInPregnancy: no tests in pregnancy. No facts.
	CodeNotInPregnancy training.ReasonCode = "assessment.not-in-pregnancy"
	// CodeNoHopsAfterBirth: no hops soon after a birth or with pelvic-floor symptoms. No facts.
	CodeNoHopsAfterBirth training.ReasonCode = "assessment.no-hops-after-birth"
	// CodeNoHopsBones: no hops with osteoporosis. No facts.
	CodeNoHopsBones training.ReasonCode = "assessment.no-hops-bones"
	// CodeHopsFirst: low hops come first. Facts: weeks (needed), have.
	CodeHopsFirst training.ReasonCode = "assessment.hops-first"
	// CodeLiftFirst: lifting comes first. No facts.
	CodeLiftFirst training.ReasonCode = "assessment.lift-first"
	// CodeLogInstead: no sets to the limit at this age: the log instead. No facts.
	CodeLogInstead training.ReasonCode = "assessment.log-instead"
	// CodeNeverDone: a test never done may be done. No facts.
	CodeNeverDone training.ReasonCode = "assessment.never-done"
	// CodeAgainFrom: from when a test may be done again. Facts: last, date, weeks.
	CodeAgainFrom training.ReasonCode = "assessment.again-from"
)

// The posture check before a run.
const (
	// CodeAskShoulders: a question. No facts.
	CodeAskShoulders training.ReasonCode = "assessment.ask-shoulders"
	// CodeAskHips: a question. No facts.
	CodeAskHips training.ReasonCode = "assessment.ask-hips"
	// CodeAskFresh: a question. No facts.
	CodeAskFresh training.ReasonCode = "assessment.ask-fresh"
	// CodeAskCalves: a question. No facts.
	CodeAskCalves training.ReasonCode = "assessment.ask-calves"
	// CodeAskHinge: a question. No facts.
	CodeAskHinge training.ReasonCode = "assessment.ask-hinge"
	// CodeAskAnkles: a question. No facts.
	CodeAskAnkles training.ReasonCode = "assessment.ask-ankles"
	// CodeAskShoes: a question. No facts.
	CodeAskShoes training.ReasonCode = "assessment.ask-shoes"
	// CodeDropShoulders: the cue for tense shoulders. No facts.
	CodeDropShoulders training.ReasonCode = "assessment.drop-shoulders"
	// CodeRunTall: the cue for hips that are not level. No facts.
	CodeRunTall training.ReasonCode = "assessment.run-tall"
	// CodeStartEasy: the cue for tired legs. No facts.
	CodeStartEasy training.ReasonCode = "assessment.start-easy"
	// CodeFlatFirst: the cue for calves that pull. No facts.
	CodeFlatFirst training.ReasonCode = "assessment.flat-first"
	// CodeLeanAnkles: the cue for hips that do not fold. No facts.
	CodeLeanAnkles training.ReasonCode = "assessment.lean-ankles"
	// CodeShortSteps: the cue for ankles that do not bend far. No facts.
	CodeShortSteps training.ReasonCode = "assessment.short-steps"
	// CodeMendShoes: the cue for shoes that are not right. No facts.
	CodeMendShoes training.ReasonCode = "assessment.mend-shoes"
	// CodeEasyTired: an easy run is a fair choice for somebody tired. No facts.
	CodeEasyTired training.ReasonCode = "assessment.easy-tired"
	// CodeEasyMany: so it is when much speaks up. Facts: answers.
	CodeEasyMany training.ReasonCode = "assessment.easy-many"
	// CodeActivation: a little activation before the run. Facts: minutes.
	CodeActivation training.ReasonCode = "assessment.activation"
	// CodeWakePain: an exercise is left out for pain. Facts: exercise, site.
	CodeWakePain training.ReasonCode = "assessment.wake-pain"
	// CodeWakePregnancy: an exercise is left out in pregnancy. Facts: exercise.
	CodeWakePregnancy training.ReasonCode = "assessment.wake-pregnancy"
	// CodePainHandedOn: a pain goes to the pain rules. Facts: site, score.
	CodePainHandedOn training.ReasonCode = "assessment.pain-handed-on"
	// CodeNothingToMend: nothing spoke up. No facts.
	CodeNothingToMend training.ReasonCode = "assessment.nothing-to-mend"
)
