package evidence

// progression says how loads, repetitions and forms rise, and how they come
// back after a gap.
var progression = []Rule{
	{
		ID: "PRG-01", Grade: "C", Kind: Default,
		Title: "Two extra repetitions twice: more load",
		Text: "When the last set has two repetitions more than asked for in two sessions running, the load rises " +
			"next time.",
		Numbers: []Number{
			{Text: "the 2-for-2 rule", Verified: Secondary, Source: "baechle"},
		},
		Sources: []SourceKey{"baechle"},
	},
	{
		ID: "PRG-02", Grade: "B", Kind: Default,
		Title: "By how much the load rises",
		Text: "Small lifts and upper body rise a little, big leg lifts more, and trained lifters by less than " +
			"newcomers.",
		Numbers: []Number{
			{Text: "2 to 10 % when 1 to 2 repetitions over target are possible", Verified: Verified, Source: "acsm2009"},
			{Text: "upper or small 2 to 5 %, lower 5 to 10 %, L2-3 2 to 5 %", Verified: HouseNumber},
		},
		Sources: []SourceKey{"acsm2009"},
	},
	{
		ID: "PRG-03", Grade: "C", Kind: Default,
		Title: "First more repetitions, then more load",
		Text: "Accessories, Groundwork and Build climb inside a range of repetitions. When every set reaches the " +
			"top with enough in reserve, the load goes up a step and repetitions start again at the bottom; " +
			"otherwise one repetition is added somewhere. Two poor sessions lower the load, twice over, or swap " +
			"the exercise for an easier one.",
		Numbers: []Number{
			{Text: "double progression is common practice", Verified: Secondary},
			{Text: "load −5 % the first time, −10 % the second", Verified: HouseNumber},
		},
		House: "Common practice among coaches; the steps down are ours.",
	},
	{
		ID: "PRG-04", Grade: "B", Kind: Default,
		Title: "Loads follow what you report, within limits",
		Text: "In Max strength, Power and Maintain the next load comes from the estimated one-repetition maximum " +
			"and the repetitions in reserve asked for. It may move only so far per week. The estimate is the " +
			"mean of two formulas, trusted up to ten repetitions including those in reserve, doubtful at eleven " +
			"and twelve and not made beyond.",
		Numbers: []Number{
			{Text: "loading by effort compared with loading by percentage", Verified: Verified, Source: "helms2018"},
			{Text: "similar gains, a small edge to effort", Verified: Unverified, Source: "helms2018"},
			{Text: "change per week: within 5 % for L2-3, 7.5 % for L1, up 10 % for L0", Verified: HouseNumber},
			{Text: "1RM = load x (1 + r/30), r = repetitions + RIR", Verified: Verified, Source: "epley1985"},
			{Text: "1RM = load x 36/(37 − r)", Verified: Verified, Source: "brzycki1993"},
			{Text: "people differ widely: 6 to 26 repetitions at 70 % in the squat; 952 tests, 7289 people", Verified: Verified, Source: "nuzzo2024"},
			{Text: "error up to 10 to 13 % of the mean in some lifts", Verified: Verified, Source: "hutchins2010"},
			{Text: "typical error 2 to 5 % for trained people on big lifts up to 10 repetitions; the deadlift tends to be under-estimated", Verified: Secondary},
			{Text: "new estimate: 0.7 of the old, 0.3 of the best set; sets with pain over 3 or RIR over 5 ignored", Verified: HouseNumber},
			{Text: "repetitions to failure: 1 100 %, 2 95, 3 93, 4 90, 5 87, 6 85, 7 83, 8 80, 9 77, 10 75, 11 73, 12 70", Verified: Verified},
			{Text: "share of body mass moved: squat 0.88, push-up 0.64, knee push-up 0.49, single-leg calf raise 1.0", Verified: Unverified},
			{Text: "other tables give 70 % at 11, 67 % at 12 and 65 % at 15 repetitions", Verified: Unverified},
		},
		Sources: []SourceKey{"helms2018", "epley1985", "brzycki1993", "nuzzo2024", "hutchins2010"},
	},
	{
		ID: "PRG-05", Grade: "C", Kind: Hard,
		Title: "At most one rise a week per lift",
		Text: "Performance asks for a rise, the calendar caps it: once a week per lift, once in two weeks for " +
			"newcomers after week 4.",
		Numbers: []Number{
			{Text: "raise the load every two weeks", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-003"},
		House:   "The cap is ours; the article's rhythm is its lower bound.",
	},
	{
		ID: "PRG-06", Grade: "C", Kind: Default,
		Title: "Sets are added slowly",
		Text: "A lift gets one more set only after two clean weeks, a muscle group one or two more hard sets a " +
			"week, and a deload resets the count.",
		Numbers: []Number{
			{Text: "one set per lift after 2 clean weeks; 1 to 2 hard sets per group a week", Verified: HouseNumber},
		},
		House: "Ours: volume is the part of training that running already supplies.",
	},
	{
		ID: "PRG-07", Grade: "A", Kind: Default,
		Title: "Reported reserve counts near failure only",
		Text: "Repetitions in reserve are used for loads when the set was short and close to its end; far from " +
			"failure people guess badly. Most people stop earlier than they think, so newcomers may take one " +
			"safe set per lift further in weeks 1 to 4 to learn the feeling. No automatic correction is added.",
		Numbers: []Number{
			{Text: "people had 0.95 repetitions more than they said [0.17, 1.73]; better near failure and under 12 repetitions", Verified: Verified, Source: "halperin2022"},
			{Text: "error about 1 repetition with 0 to 5 left, over 2 with 7 to 10; men a bit better on the leg press; experience made no difference", Verified: Verified, Source: "hackett2017"},
			{Text: "RPE 10 = 0 in reserve, 9.5 = 0.5, 9 = 1, 8 = 2, 7 = 3, 6 = 4; under 5 says little about repetitions", Verified: Verified, Source: "zourdos2016"},
			{Text: "used when repetitions + RIR is at most 12 and RIR at most 5; calibration sets end at RIR 1 to 2", Verified: HouseNumber},
		},
		Sources: []SourceKey{"halperin2022", "hackett2017", "zourdos2016"},
	},
	{
		ID: "PRG-08", Grade: "C", Kind: Hard,
		Title: "No heavier load with pain or on a bad day",
		Text:  "A load rises only when the pain light is green and readiness is in the middle or better.",
		Numbers: []Number{
			{Text: "readiness 50 and over", Verified: HouseNumber},
		},
		House: "Ours: a rise can wait, an injury cannot.",
	},
	{
		ID: "PRG-09", Grade: "B/C", Kind: Default,
		Title: "Finding the first load",
		Text: "Three ways. The ramp starts obviously easy and adds a little each set until the last repetitions " +
			"feel quite tough. A short test set stopped with one or two in reserve gives an estimate. A table " +
			"by body mass is a ceiling for the very first set, lower for women and from 65 on. Nobody is ever " +
			"asked to test a one-repetition maximum.",
		Numbers: []Number{
			{Text: "(a) start too easy with 3 x 10, go up until set three ends hard", Verified: Article, Source: "article-003"},
			{Text: "(a) +5 to 10 % per set while RPE is 5 or less (L2-3: +15 to 20 % while 4 or less), +2.5 to 5 % at 6, keep at 7 to 8", Verified: HouseNumber},
			{Text: "(b) 5RM or 8RM stopped at RIR 1 to 2", Verified: HouseNumber},
			{Text: "(c) of body mass: goblet squat 0.10-0.20, back squat 0.35, Romanian deadlift 0.30, split squat 0.05 per hand, hip thrust 0.40, calf 0, row 0.10 per hand, press 0.05 per hand; x 1.6 for L2, x 2.2 for L3", Verified: HouseNumber},
			{Text: "(c) women and 65 and over take the lower third", Verified: HouseNumber},
		},
		Sources: []SourceKey{"article-003"},
	},
	{
		ID: "PRG-10", Grade: "C", Kind: Default,
		Title: "Ladders: the next harder form of a movement",
		Text: "Without load an exercise progresses to a harder form. A rung is left upwards when every set " +
			"reached its top with two in reserve, good form and hardly any pain in two sessions running, and " +
			"downwards after two sessions under its bottom or with red pain.",
		Numbers: []Number{
			{Text: "up: RIR 2 and over, pain 2 at most, two sessions in a row", Verified: HouseNumber},
		},
		House: "Fifteen ladders of our own, from common coaching sequences.",
	},
	{
		ID: "PRG-11", Grade: "B/C", Kind: Hard,
		Title: "Coming back after a gap",
		Text: "How long ago the last strength session was decides how the next one starts: as planned, with a set " +
			"less, lighter, a phase earlier, or from Groundwork. From 65 on the row below applies. After a " +
			"fever nothing until two days without symptoms. Missed sessions are not piled up: more than three " +
			"days late means skipped. Half of the sessions missed over two weeks leads to a smaller plan, and " +
			"two good weeks to the offer of the old one.",
		Numbers: []Number{
			{Text: "up to 7 days as planned; 8-14 days −1 set, RIR +1; 15-28 days load −10 %, sets −33 % for 2 sessions", Verified: HouseNumber},
			{Text: "29-56 days e1RM x 0.85, one phase back, RIR +2, hops one level down, 2 weeks", Verified: HouseNumber},
			{Text: "57-84 days e1RM x 0.75, Groundwork 2 weeks, hops back in week 3 with half of the first dose of level 1, level 2 from week 6 at the earliest", Verified: HouseNumber},
			{Text: "over 84 days Groundwork 3 weeks and a retest; over 180 days one level lower", Verified: HouseNumber},
			{Text: "fever: 48 h free of symptoms, then at least the 8-14 day row", Verified: HouseNumber},
			{Text: "stopping: maximal force SMD −0.46, submaximal −0.62, power −0.20; more over 65 and with time", Verified: Verified, Source: "bosquet2013"},
			{Text: "up to 2 weeks typically under 5 %", Verified: Secondary, Source: "bosquet2013"},
			{Text: "10 weeks off regained in about 5; strength kept better than size", Verified: Secondary, Source: "halonen2024"},
			{Text: "four weeks off kept running economy", Verified: Verified, Source: "berryman2021"},
		},
		Sources: []SourceKey{"bosquet2013", "halonen2024", "berryman2021"},
	},
	{
		ID: "PRG-12", Grade: "C", Kind: Default,
		Title: "Main lifts stay for a block",
		Text: "The main lifts stay for four to six weeks so that progress can be seen, and change only with the " +
			"block and within the same movement. Accessories may rotate.",
		Numbers: []Number{
			{Text: "accessories every 2 to 4 weeks", Verified: HouseNumber},
		},
		House: "Progress on a lift needs the same lift twice. Settles D10.",
	},
	{
		ID: "PRG-13", Grade: "C", Kind: Default,
		Title: "Loads that exist, rounded with care",
		Text: "A load is rounded to what the athlete owns: down when unsure, on an amber day or for newcomers, " +
			"otherwise to the nearest. When the next step is a big jump, repetitions, slower lowering or a " +
			"pause come first.",
		Numbers: []Number{
			{Text: "barbell 2.5 kg, dumbbells the nearest pair, kettlebells 4 kg; in pounds 5 lb", Verified: HouseNumber},
			{Text: "a jump over 10 %: first 2 to 4 repetitions more, lowering of 4 s or a 2 s pause", Verified: HouseNumber},
			{Text: "less trained: upper 1-2 kg, lower 2-4 kg; more trained: 2-4 kg and 4-7 kg", Verified: Unverified, Source: "nsca"},
		},
		Sources: []SourceKey{"nsca"},
		House:   "Loads nobody owns are no loads.",
	},
	{
		ID: "PRG-14", Grade: "C", Kind: Default,
		Title: "Holds grow by seconds, then by lever",
		Text: "A hold gets five seconds more per set and session up to a limit, then a harder lever at about half " +
			"the time. Longer planks are for tests only. Hard holds for tendons are longer, fewer and may be " +
			"done daily.",
		Numbers: []Number{
			{Text: "5 s or 10 % per session to 45 s (side plank, Copenhagen) or 60 s (plank); restart at 50 to 60 %; 60 to 120 s per side in all", Verified: HouseNumber},
			{Text: "repeated holds of 8 to 10 s suffice", Verified: Unverified, Source: "mcgill"},
			{Text: "tendon: 5 x 30-45 s at about 70 % of maximal force, 2 min rest", Verified: Unverified, Source: "rio2015"},
			{Text: "4 a week for 4 weeks, holds or lifting, lowered tendon pain equally", Verified: Verified, Source: "vanark2016"},
		},
		Sources: []SourceKey{"mcgill", "rio2015", "vanark2016"},
	},
	{
		ID: "PRG-15", Grade: "B", Kind: Hard,
		Title: "A track of its own for sore tendons",
		Text: "Achilles, patellar and heel pain get short slow loading three times a week, after runs and never " +
			"on consecutive days. It counts as light, stands outside the leg-day spacing and may use holds on " +
			"the free day. Newcomers may do it. On strength days it takes the place of the calf or knee " +
			"exercises, and in Taper its sets are halved while the load stays.",
		Numbers: []Number{
			{Text: "10 to 15 min, 3 a week, at least 44 h apart; the published RM is read as RIR 1 to 2", Verified: HouseNumber},
			{Text: "Achilles, 12 weeks, 3 a week: 3 x 15RM, 3 x 12, 4 x 10, 4 x 8, 4 x 6; 3 s up and 3 s down; rest 2 to 3 min; equal to lowering only, and better kept up", Verified: Secondary, Source: "beyer2015"},
			{Text: "the older way: lowering only, 3 x 15 twice a day", Verified: Unverified, Source: "alfredson1998"},
			{Text: "calves with Achilles pain are truly weaker, with a bent knee too", Verified: Verified, Source: "oneill2019"},
			{Text: "where the tendon meets the heel: floor-level raises", Verified: Unverified, Source: "jonsson2008"},
			{Text: "patellar: four stages from daily holds to sport, better than lowering only at 24 weeks; 76 athletes", Verified: Verified, Source: "breda2021"},
			{Text: "move on at 3/10 or less on a single-leg squat", Verified: Unverified, Source: "breda2021", Hidden: true},
			{Text: "heel: every 2nd day on a rolled towel, 3 s up, 2 s hold, 3 s down; 3 x 12RM two weeks, 4 x 10 four weeks, then 5 x 8", Verified: Secondary, Source: "rathleff2015"},
		},
		Sources: []SourceKey{"beyer2015", "alfredson1998", "oneill2019", "jonsson2008", "breda2021", "rathleff2015"},
	},
}
