package evidence

// effects says what strength training does for a runner, by which method and
// at which dose.
var effects = []Rule{
	{
		ID: "EFF-01", Grade: "A", Kind: Information,
		Title: "Strength training makes running cheaper",
		Text: "A runner of any ability who lifts two or three times a week for six weeks or more can expect to " +
			"use less energy at the same pace. The program names the range and no more, because the trials " +
			"differ a great deal. Time trials from 1.5 to 10 km and sprints tend to improve as well.",
		Numbers: []Number{
			{Text: "running economy 2 to 8 % better after 6 to 20 weeks at 2 to 3 sessions a week; 24 studies, 469 runners", Verified: Verified, Source: "blagrove2018"},
		},
		Sources: []SourceKey{"blagrove2018"},
	},
	{
		ID: "EFF-02", Grade: "A", Kind: Information,
		Title: "The middle of the range is about four per cent",
		Text: "When one figure is wanted it is four per cent. Heavy and explosive work both get there; holds on " +
			"their own have not shown it.",
		Numbers: []Number{
			{Text: "all methods 3.93 ± 1.19 % better; 16 studies, 20 effects", Verified: Verified, Source: "denadai2017"},
			{Text: "explosive 4.83 ± 1.53 % better, heavy 3.65 ± 2.74 % better", Verified: Verified, Source: "denadai2017"},
			{Text: "holds alone 2.20 ± 4.37 %, no clear effect", Verified: Verified, Source: "denadai2017"},
		},
		Sources: []SourceKey{"denadai2017"},
	},
	{
		ID: "EFF-03", Grade: "A", Kind: Default,
		Title: "Heavy loads first, once the form is there",
		Text: "As soon as technique allows, the main lifts become heavy: few repetitions close to what the " +
			"athlete can just lift. That is the best studied way to better running economy, and longer blocks " +
			"do more. The blocks of heavy and power work together are therefore planned to last ten weeks or " +
			"more where the calendar has them.",
		Numbers: []Number{
			{Text: "running economy: heavy g −0.32 [−0.55, −0.10], jumps g −0.13 [−0.47, 0.21]; 22 studies", Verified: Verified, Source: "eihara2022"},
			{Text: "time trial: heavy g −0.24, jumps g −0.17 [−0.27, −0.06]", Verified: Verified, Source: "eihara2022"},
			{Text: "at 90 % of 1RM and over g −0.31 [−0.61, −0.02], lighter −0.17 [−1.05, 0.70]", Verified: Verified, Source: "eihara2022"},
			{Text: "10 to 14 weeks g −0.45 [−0.83, −0.08]; 6 to 8 weeks −0.21, not clear", Verified: Verified, Source: "eihara2022"},
			{Text: "ages 34 to 45 g −0.12 and holds −0.33, neither clear", Verified: Verified, Source: "eihara2022"},
		},
		Sources: []SourceKey{"eihara2022"},
	},
	{
		ID: "EFF-04", Grade: "A", Kind: Default,
		Title: "Slow runners get more jumps, fast runners more load",
		Text: "Which method pays best seems to depend on running speed. An easy or race pace of 12 km/h or slower " +
			"gives low jumps more weight in the mix, a faster one gives heavy lifting more. When no pace is " +
			"known the plan uses both.",
		Numbers: []Number{
			{Text: "heavy did best at about 8:00 a mile and faster, jumps at slower paces, both together best overall", Verified: Secondary, Source: "llanoslagos2024a"},
			{Text: "methods compared: high load from 80 % of 1RM, submaximal 40 to 79 %, jumps, holds, combined", Verified: Verified, Source: "llanoslagos2024a"},
			{Text: "31 studies, 652 runners; high load ES −0.266 at 8.6 to 17.9 km/h", Verified: Unverified, Source: "llanoslagos2024a", Hidden: true},
			{Text: "jumps ES −0.307 up to 12 km/h", Verified: Unverified, Source: "llanoslagos2024a", Hidden: true},
			{Text: "combined ES −0.426 at 10 to 14.5 km/h", Verified: Unverified, Source: "llanoslagos2024a", Hidden: true},
			{Text: "submaximal loads and holds without a clear effect", Verified: Unverified, Source: "llanoslagos2024a", Hidden: true},
			{Text: "the dividing pace is 12 km/h (5:00/km)", Verified: HouseNumber},
		},
		Sources:   []SourceKey{"llanoslagos2024a"},
		GradeNote: "the effects are small and their certainty is low to moderate",
	},
	{
		ID: "EFF-05", Grade: "A/B", Kind: Default,
		Title: "Heavy work and jumps together are the default",
		Text: "For race results the plan combines heavy lifting with jumps rather than choosing one. In the " +
			"pooled trials both heavy and combined training improved time trials and time to exhaustion, and " +
			"the combination did most.",
		Numbers: []Number{
			{Text: "outcomes were time trials and time to exhaustion; high load and combined methods improved them, combined the most", Verified: Verified, Source: "llanoslagos2024b"},
			{Text: "about −0.47 for high load", Verified: Unverified, Source: "llanoslagos2024b", Hidden: true},
			{Text: "about −1.0 for combined", Verified: Unverified, Source: "llanoslagos2024b", Hidden: true},
			{Text: "share of leg sets, newcomers (R0, L0): all moderate at 50 to 70 %, hips and trunk first, low hops only", Verified: HouseNumber},
			{Text: "R1: 60 % moderate, 25 % heavy, 15 % low jumps, jumps doubled when the easy pace is under 12 km/h", Verified: HouseNumber},
			{Text: "R2: 25 % moderate, 50 % heavy, 25 % jumps; R3: 15 %, 55 %, 30 %", Verified: HouseNumber},
			{Text: "trail adds slow lowering for the thighs, calves, shins and sideways work; marathon keeps heavy work and takes contacts x 0.7 in Power and when the long run is over 28 km", Verified: HouseNumber},
		},
		Sources: []SourceKey{"llanoslagos2024b"},
	},
	{
		ID: "EFF-06", Grade: "B", Kind: Information,
		Title: "Very good runners gain as well",
		Text: "A high oxygen uptake is no reason to skip strength work. Trials with highly trained runners " +
			"improved their economy with two to three sessions a week over two to three months, mostly with " +
			"moderate loads and jumps.",
		Numbers: []Number{
			{Text: "VO2max above 60; 8 to 12 weeks, 2 to 3 a week, mostly 40 to 70 % of 1RM with jumps; 5 studies, 93 runners", Verified: Verified, Source: "balsalobre2016"},
			{Text: "SMD −1.42", Verified: Unverified, Source: "balsalobre2016", Hidden: true},
		},
		Sources: []SourceKey{"balsalobre2016"},
	},
	{
		ID: "EFF-07", Grade: "B", Kind: Information,
		Title: "Strength pays late in a long race",
		Text: "For a marathon plan the point is how little the stride falls apart after an hour and a half. " +
			"Trials that tested tired runners found better economy and a longer time to exhaustion after a " +
			"strength block.",
		Numbers: []Number{
			{Text: "10 weeks, 2 a week, maximal loads and jumps, 28 well-trained men: cost at 90 min 2.1 % lower against 0.6 % higher", Verified: Verified, Source: "zanini2025"},
			{Text: "time to exhaustion after 90 min 35 % longer against 8 % shorter", Verified: Verified, Source: "zanini2025"},
			{Text: "11 weeks, 2 a week, 3 x 4-10RM: 5 min all-out after 1.5 h of running 4.7 ± 6.0 % better", Verified: Verified, Source: "vikmoen2017"},
		},
		Sources: []SourceKey{"zanini2025", "vikmoen2017"},
	},
	{
		ID: "EFF-08", Grade: "B", Kind: Information,
		Title: "Some trials found nothing",
		Text: "The program says so when it promises anything: there are well-made trials where people became much " +
			"stronger and ran no faster.",
		Numbers: []Number{
			{Text: "1RM 40 % higher, yet running economy and the distance run in 40 min unchanged", Verified: Verified, Source: "vikmoen2016"},
		},
		Sources: []SourceKey{"vikmoen2016"},
	},
	{
		ID: "EFF-09", Grade: "A/B", Kind: Information,
		Title: "Doses that have worked in trials",
		Text: "The sets and repetitions of the phases stay close to doses that were tried on runners. These are " +
			"the reference trials.",
		Numbers: []Number{
			{Text: "half squat 4 x 4RM, 3 a week, 8 weeks, 17 runners: 1RM +33.2 %, economy 5.0 % better, time to exhaustion +21.3 %", Verified: Verified, Source: "storen2008"},
			{Text: "9 weeks of explosive work and jumps: 5 km 2.8 % faster, economy 7.8 % (as cited by Støren 2008)", Verified: Secondary, Source: "paavolainen1999"},
			{Text: "3 to 5 sets of 3 to 5, 2 a week, 14 weeks: economy 6.9 % (as cited by Støren 2008)", Verified: Secondary, Source: "millet2002"},
			{Text: "6 weeks of jumps improved the economy of ordinary runners", Verified: Verified, Source: "turner2003"},
			{Text: "15 runners, jumps 30 min 3 times a week, 9 weeks: economy 4.1 % better at 18 km/h (p = .02), no change at 14 and 16 km/h", Verified: Verified, Source: "saunders2006"},
			{Text: "11 and 9 runners over 40 weeks: after 20 and after 40 of them better economy and vVO2max, body mass unchanged", Verified: Verified, Source: "beattie2017"},
			{Text: "2 a week in weeks 1 to 20, 1 a week in weeks 21 to 40", Verified: Unverified, Source: "beattie2017", Hidden: true},
		},
		Sources: []SourceKey{"storen2008", "paavolainen1999", "millet2002", "turner2003", "saunders2006", "beattie2017"},
	},
	{
		ID: "EFF-10", Grade: "A", Kind: Information,
		Title: "Body mass and VO2max usually stay as they are",
		Text: "Lifting beside running rarely changes weight, maximal oxygen uptake or lactate markers. The " +
			"program says that no change is to be expected, so nobody waits for the scale to move.",
		Numbers: []Number{
			{Text: "body composition, VO2max and lactate markers typically unaffected", Verified: Verified, Source: "blagrove2018"},
			{Text: "no gain in mass over 40 weeks", Verified: Verified, Source: "beattie2017"},
		},
		Sources: []SourceKey{"blagrove2018", "beattie2017"},
	},
	{
		ID: "EFF-11", Grade: "B", Kind: Default,
		Title: "Five minutes of hopping a day, only if asked for",
		Text: "A short daily dose of low two-legged hops is offered to people with some lifting behind them and " +
			"no history of trouble at foot, shin or Achilles. It is off unless the athlete turns it on. Its " +
			"landings count a quarter each towards the weekly contacts of PLYO-01.",
		Numbers: []Number{
			{Text: "34 amateurs, 6 weeks, 5 min a day in 10-s bouts: better economy at 12 and 14 km/h, none at 10", Verified: Verified, Source: "engeroff2023"},
			{Text: "one complaint about a shin", Verified: Secondary, Source: "engeroff2023"},
			{Text: "from L1 on: start with 4 x 10 s, one bout more every second day, 15 at most; 0.25 contact per landing", Verified: HouseNumber},
		},
		Sources: []SourceKey{"engeroff2023"},
	},
	{
		ID: "EFF-12", Grade: "B", Kind: Default,
		Title: "Holds stand in for lifting when legs are sore or busy",
		Text: "Hard holds for calf and thigh are used in painful weeks or weeks full of running. They are a " +
			"stand-in, not a replacement: on their own they have not reliably changed running economy.",
		Numbers: []Number{
			{Text: "no clear effect of holds alone", Verified: Verified, Source: "denadai2017"},
			{Text: "review: an emerging method", Verified: Verified, Source: "sarabon2022"},
			{Text: "14 weeks for the soleus at about 90 % of maximal voluntary force: cost 3.8 % lower at 9 km/h against 0.9 % (as tabled by Eihara 2022)", Verified: Secondary, Source: "bohm2021"},
		},
		Sources: []SourceKey{"denadai2017", "sarabon2022", "bohm2021"},
	},
	{
		ID: "EFF-13", Grade: "A", Kind: Information,
		Title: "Across sports, strength work protects",
		Text: "Pooled over many sports, strength training goes with far fewer injuries, and more of it with fewer " +
			"still. These were not runners, so the program does not turn it into a promise (EFF-14).",
		Numbers: []Number{
			{Text: "RR 0.338 [0.238, 0.480]; 7738 people aged 12 to 40; 10 % more volume, over 4 points less risk", Verified: Verified, Source: "lauersen2018"},
			{Text: "strength RR 0.315 [0.207, 0.480]; overuse injuries under any programme 0.527 [0.373, 0.746]", Verified: Verified, Source: "lauersen2014"},
		},
		Sources:   []SourceKey{"lauersen2018", "lauersen2014"},
		GradeNote: "strong evidence, but not in runners",
	},
	{
		ID: "EFF-14", Grade: "A", Kind: Information,
		Title: "No promise that runners get hurt less",
		Text: "Trials on runners, taken together, show no fall in injuries. Supervised programmes did better, so " +
			"doing it regularly and well seems to decide. The program never promises to prevent an injury.",
		Numbers: []Number{
			{Text: "9 trials, 1904 runners, no pooled effect; supervised programmes lowered the risk", Verified: Verified, Source: "wu2024"},
			{Text: "self-directed, 10 min 3 times a week: RR 0.97 [0.57, 1.63]", Verified: Verified, Source: "toresdahl2020"},
		},
		Sources: []SourceKey{"wu2024", "toresdahl2020"},
	},
	{
		ID: "EFF-15", Grade: "B", Kind: Default,
		Title: "New runners start with hips and trunk",
		Text: "People new to running get short hip and trunk work first, also just before a run. A circuit of " +
			"foot and ankle work alone is not their main protection: in the one large trial it did not help and " +
			"sudden injuries rose.",
		Numbers: []Number{
			{Text: "325 novices, 24 weeks: hip and trunk group HR 0.66 [0.45, 0.97]", Verified: Verified, Source: "leppanen2024"},
			{Text: "overuse complaints 39 % fewer, substantial ones 52 % fewer", Verified: Verified, Source: "leppanen2024"},
			{Text: "ankle and foot group: no benefit, acute injuries HR 3.60 [1.20, 10.86]", Verified: Verified, Source: "leppanen2024"},
		},
		Sources: []SourceKey{"leppanen2024"},
	},
	{
		ID: "EFF-16", Grade: "B", Kind: Default,
		Title: "Foot strength is a slow investment",
		Text: "Established runners may add short foot exercises three or four times a week for two months or " +
			"more. The difference only showed after four to eight months, so it starts small and stays.",
		Numbers: []Number{
			{Text: "118 runners: controls had 2.42 times more injuries [1.98, 3.62]", Verified: Secondary, Source: "taddei2020"},
			{Text: "32.8 % injured against 14.0 %", Verified: Secondary, Source: "taddei2020"},
		},
		Sources: []SourceKey{"taddei2020"},
	},
	{
		ID: "EFF-17", Grade: "A", Kind: Default,
		Title: "Judge a block after eight weeks, not before",
		Text: "Fewer than eight weeks are too few to say whether strength work helps. Blocks are planned for ten " +
			"to fourteen weeks and one session a week follows to keep what was won.",
		Numbers: []Number{
			{Text: "10 to 14 weeks clearly effective, 6 to 8 weeks not", Verified: Verified, Source: "eihara2022"},
			{Text: "trials lasted 6 to 20 weeks", Verified: Verified, Source: "blagrove2018"},
			{Text: "a pooled analysis pointing the same way", Verified: Unverified, Source: "berryman2018"},
		},
		Sources: []SourceKey{"eihara2022", "blagrove2018", "berryman2018"},
	},
}
