package simulate

// Every number of the model stands in this file. Each is an Assumption: chosen
// so that a simulated season looks like one, by the checks of model_test.go, and
// never to be quoted as a fact about people. docs/simulation.md lists them, and
// a test holds that it names each with this value. Numbers that rest on a source
// say so.

// Who there is. Assumption: a running club with its edges made wider, because
// the edges are what is to be tested.
const (
	youthShare        Chance = 0.03  // under 18: few clubs have more, each needs the youth rules
	olderShare        Chance = 0.08  // 65 and over
	womenShare        Chance = 0.48  // of adults and youths; entry lists of races are near half
	pregnancyShare    Chance = 0.012 // of women of 20 to 42
	afterBirthShare   Chance = 0.012 // of women of 20 to 42
	osteoporosisShare Chance = 0.12  // of everybody of 60 and over
	hypertensionShare Chance = 0.15  // of everybody of 45 and over
	secondPlaceShare  Chance = 0.25  // train in two places
	ownLoadsShare     Chance = 0.4   // of those with dumbbells list what they own
	fewDaysShare      Chance = 0.3   // allow some days only
	ownWindowsShare   Chance = 0.2   // give hours of their own
	minutesShare      Chance = 0.6   // set a ceiling on a session
	sessionsShare     Chance = 0.4   // set a ceiling on a week
)

// What a year of running looks like. Assumption: a low and a high half-year, an
// easier week in four, less before a race. An A race is entered the day after
// the one before it, together with the smaller ones on the way.
const (
	seasonSwing   = 0.25 // up and down from the usual week
	easyWeekEvery = 4    // weeks, as most plans have it
	easyWeekShare = 0.75 // of the usual week
	raceWeekShare = 0.6  // of the usual week, the race not counted
	daysToRaces   = 190  // from one A race to the next, in the middle
	spreadOfRaces = 50   // days, so that plans end at any time of the year
	smallRaces    = 2    // at most, between two A races
)

// Strength. Assumption: what an untrained runner can lift once is a multiple of
// the first load that PRG-09c allows, so that a first set at that ceiling is
// easy; body weight weighs by the exercise's difficulty.
const (
	firstLoadIs      = 0.4    // of the maximum of an untrained runner
	womenLift        = 0.75   // of what men of the same mass lift; the catalogue's ceiling takes two thirds
	ageTakes         = 0.006  // of strength for each year; a fifth by 65, as SAFE-05 goes carefully there
	ageTakesFrom     = 30     // a year from here on takes ageTakes of strength
	youthLifts       = 0.85   // under 16, of an adult of that mass
	strengthSpread   = 0.12   // between runners of one kind
	dayToDay         = 0.02   // of the maximum, from one day to the next
	gainPerSession   = 0.0125 // of the strength at the start, so that a season of two a week gives 15 to 40 %
	dosesForMost     = 3.0    // hard sets that make two thirds of a session's effect
	regainFaster     = 2.5    // halonen2024: what was had comes back in about half the time
	daysKept         = 10     // bosquet2013: little goes in the first two weeks
	detrainDays      = 80     // in which what was gained falls to a third, once it falls
	carryOver        = 0.5    // of a set, to the other patterns of knee or hip
	skillAtFirst     = 0.92   // of their strength that people bring to a lift they never did
	skillPerExposure = 0.15   // of what is missing
	skillByLadder    = 0.97   // of the skill of a neighbour on the ladder
	firmLeft         = 5.0    // repetitions left at which a set trains three tenths; from 6.5 on, nothing
	lowRatio         = 0.4    // as does a load under this share of the maximum
)

// Fatigue. Assumption but for the nights, which are craven2022 by way of READY-04.
const (
	setTires       = 0.008 // of the maximum of a pattern, a set far from failure
	failureTires   = 0.018 // more, at failure
	tiredAtMost    = 0.15  // or nobody would finish a session
	tiredOvernight = 0.35  // of it is left in the morning
	runTires       = 0.03  // of leg strength, at twice the usual fatigue
	soreWeakens    = 0.012 // of strength, a point
	soreFrom       = 3.0   // points from which soreness weakens
	shortNightLegs = 0.034 // craven2022: 3.4 % less
	shortNightArms = 0.016 // craven2022: 1.6 % less, not significant
	shortNight     = 360   // minutes
	fitnessDays    = 42    // LOAD-05's conventions
	fatigueDays    = 7     // LOAD-05's conventions
)

// Feeling what is left. halperin2022 by way of PRG-07: people stop about one
// repetition early; farther from failure they know less. The spread is assumed.
const (
	stopsEarly      = 0.95 // repetitions; halperin2022
	stopsSpread     = 0.5  // between people
	feltNoise       = 0.35 // repetitions, close to failure
	feltNoiseGrows  = 0.18 // more for each repetition left
	enduranceSpread = 0.2  // of the repetitions people make at one share of the maximum
	enduranceMiddle = 1.1  // runners make a few more than the table
)

// Soreness. DOMS-01's course: felt from half a day on, most at one to three days, gone in
// five to seven. Assumption: the dose and the protection.
const (
	soreDays        = 7    // after which nothing is left, DOMS-01
	sorePerSet      = 1.1  // points of a first hard set
	soreLight       = 0.5  // of a hard set, at least: what is new makes sore without being hard
	soreProtects    = 0.6  // of what is missing, an exposure
	soreProtectsMax = 0.88 // of the soreness never comes back at once
	soreForgets     = 35   // days in which protection falls to a third
	soreLongRun     = 1.3  // hard sets that a run 10 % over the longest counts as
)

// soreCourse is how sore each day after is, of the worst day.
var soreCourse = [soreDays]float64{0.15, 0.8, 1, 0.6, 0.25, 0.08, 0}

// Pain. Assumption: an ache begins once in ten months of steady training, more often
// after a jump in what is asked. The multiples for long runs are LOAD-09's
// (frandsen2025).
const (
	acheADay      = 1.0 / 300    // about one in ten months for the average body
	spikeSmall    = 1.64         // a run over 10 % longer than any of 30 days
	spikeMiddle   = 1.52         // over 30 %
	spikeLarge    = 2.28         // over twice
	spikeSites    = 6.0          // the excess is of a season's risk and falls on one day
	hopsBack      = 8.0          // landings after three weeks without, or a fifth over the most
	setsJump      = 4.0          // hard leg sets over the guard of LOAD-11
	hopsGone      = 21           // days
	painLeast     = 2.0          // points at the start
	painMean      = 1.8          // more, on average, with a long tail
	painMost      = 9.0          // points; 10 is for emergencies, which flags stand for
	muscleHalf    = 3.5          // days in which a rested place halves
	jointHalf     = 5.0          // between the other two
	tendonHalf    = 8.0          // slowest, as their sources count in weeks
	painGone      = 0.5          // points below which it is nothing
	runIrritates  = 0.004        // points a minute of running, times a fifth of the pain
	setIrritates  = 0.05         // points a hard set, times a fifth of the pain
	painStopsSet  = 5.0          // points in a set from which the runner stops, PAIN-02
	painStopsRun  = 4.0          // from here some runs are left out, from two more all
	painTold      = 1.0          // below it nobody writes it down
	boneShare     = Chance(0.04) // of pains at sites with bone questions have one sore spot
	sharpShare    = Chance(0.03) // of pains begin suddenly
	limpShare     = Chance(0.15) // of those over 6
	swellingShare = Chance(0.02) // of pains swell
)

// Nights and moods. Assumption.
const (
	sleepMiddle = 435 // minutes, seven and a quarter hours
	sleepSpread = 30  // minutes, between people
	nightSpread = 35  // minutes, between nights
	stressKeeps = 0.8 // of yesterday's stress is there today
)

// Habits. Assumption: a careful runner misses one session in twenty, a careless
// one in three; the rest lies between. Of a day unless said otherwise.
const (
	missLeast      Chance = 0.04       // of sessions, the careful
	missMost       Chance = 0.3        // of sessions, the careless
	moveMost       Chance = 0.12       // of sessions, at most
	illADay        Chance = 2.0 / 365  // illnesses a year
	feverShare     Chance = 0.45       // of illnesses
	travelADay     Chance = 3.0 / 365  // journeys a year
	bandsAway      Chance = 0.6        // of journeys have bands in the bag, the others nothing
	kitADay        Chance = 0.5 / 365  // once in two years what stands at home changes
	raceADay       Chance = 1.0 / 365  // once a year a race moves or one is entered
	flagADay       Chance = 0.08 / 365 // rare, and often enough to be seen among a hundred runners
	goalADay       Chance = 0.15 / 365 // once in seven years
	shortNightADay Chance = 0.05       // and twice that for the restless
	longNightADay  Chance = 0.05       // for the careless
	missRunADay    Chance = 0.06       // of runs; runners miss fewer of these than sessions
	overreachADay  Chance = 0.03       // of runs
	twiceADay      Chance = 0.02       // of sessions, logged on two devices
	lateADay       Chance = 0.06       // of days, whose events come the next days
	offlineADay    Chance = 0.3 / 30   // every hundred days a stretch without reception
	undoADay       Chance = 0.03       // of sessions have a set taken back
	editADay       Chance = 0.05       // of sessions
	flatterShare   Chance = 0.1        // of runners say they had more left than they felt
	flattersBy            = 1.0        // repetitions
)

// By level, L0 to L3: strength at the start, of an untrained runner's, and what
// may be gained at most. Assumption: in between PRG-09c's 1.6 for L2 and 2.2
// for L3, which are ceilings.
var (
	strengthByLevel = [4]float64{1, 1.2, 1.45, 1.75}
	roomByLevel     = [4]float64{0.55, 0.4, 0.25, 0.15}
)

// demandByDifficulty is the share of an untrained runner's maximum that a
// body-weight exercise of difficulty 1 to 5 asks for, and holdByDifficulty the
// seconds such a runner holds one. Assumption: 1 anybody does twenty times, 5
// hardly anybody once (COMP-03).
var (
	demandByDifficulty = [6]float64{0.5, 0.5, 0.62, 0.74, 0.86, 0.98}
	holdByDifficulty   = [6]float64{75, 75, 55, 38, 26, 18}
)
