package evidence

// periodisation says how a plan is built from phases.
var periodisation = []Rule{
	{
		ID: "PER-01", Grade: "B/C", Kind: Default,
		Title: "The order of the phases",
		Text: "Groundwork comes first, then Build, Max strength, Power, Maintain, Taper and Recover. Heavy work " +
			"precedes explosive work, since those without a base gain it there.",
		Numbers: []Number{
			{Text: "the order is strength-endurance, basic strength, strength, then power; those who lack a base do heavy work first", Verified: Verified, Source: "bazyler2015"},
			{Text: "Groundwork: 2-3 x 10-15, RIR 4-3, rest 60-90 s, tempo 3-1-1", Verified: HouseNumber},
			{Text: "Build: 3 x 6-10 at 67-80 %, RIR 3-2, rest 2-3 min, tempo 2-0-X; newcomers' second part 3 x 5-8 at 75-82 %", Verified: HouseNumber},
			{Text: "Max strength: 3-4 x 3-6 at 80-90 % (L2-3 up to 5 x 3-4), RIR 2-1, rest 2-5 min; its lighter form 3 x 5-6 at RIR 3", Verified: HouseNumber},
			{Text: "Power: 1-2 x 3-5 at 80-87 %, RIR 3-2, and 3-4 x 3-6 loaded jumps or fast lifts at 30-60 %, RIR 5 and over", Verified: HouseNumber},
			{Text: "Maintain: 1-3 x 3-6 at 77-87 %, RIR 3-2, 50-60 % of the most contacts", Verified: HouseNumber},
			{Text: "Taper: 1-2 x 3 at 75-80 % fast, RIR 5 and over, 20-40 contacts; Recover: mobility, 1-2 x 10-12 light, RIR 4 and over", Verified: HouseNumber},
		},
		Sources: []SourceKey{"bazyler2015"},
	},
	{
		ID: "PER-02", Grade: "A/C", Kind: Default,
		Title: "Give strength and power ten weeks together",
		Text: "The phases Max strength and Power together last ten weeks or more where the calendar allows; " +
			"PER-09 shares out the weeks.",
		Numbers: []Number{
			{Text: "10 weeks and more worked better", Verified: Verified, Source: "eihara2022"},
		},
		Sources:   []SourceKey{"eihara2022"},
		GradeNote: "A for the length of block that works, C for how it is split",
	},
	{
		ID: "PER-03", Grade: "B", Kind: Default,
		Title: "Beginners lift for eight to twelve repetitions",
		Text: "New lifters begin with loads they could lift eight to twelve times and turn to heavy sets after " +
			"months, not weeks. Runners in trials got to six repetitions sooner, so L1 may use five to six from " +
			"Max strength on.",
		Numbers: []Number{
			{Text: "novices 8-12RM on 2 to 3 days a week; 1-12RM with emphasis on 1-6RM later", Verified: Verified, Source: "acsm2009"},
			{Text: "L1: 5-6RM from Max strength on", Verified: HouseNumber},
		},
		Sources: []SourceKey{"acsm2009"},
	},
	{
		ID: "PER-04", Grade: "B", Kind: Default,
		Title: "How fast a repetition is",
		Text: "Heavy repetitions go up and down without hurry, with the will to lift fast from Build on. " +
			"Groundwork and tendon work lower slowly.",
		Numbers: []Number{
			{Text: "1 to 2 s up, 1 to 2 s down", Verified: Verified, Source: "acsm2009"},
			{Text: "3 to 4 s lowering in Groundwork and for tendons", Verified: HouseNumber},
		},
		Sources: []SourceKey{"acsm2009", "beyer2015"},
	},
	{
		ID: "PER-05", Grade: "C", Kind: Default,
		Title: "An easier week now and then",
		Text: "Every fourth week is a deload for beginners, every fifth or sixth for trained lifters, and it " +
			"falls together with a down week of the running. Sets fall, the load almost stays and every set " +
			"ends earlier. There is none in the first three weeks, none in a newcomer's first Groundwork unless " +
			"running goes down too, none in the two weeks before Taper and none next to a week after a race.",
		Numbers: []Number{
			{Text: "sets −40 to −50 %, load within −10 %, RIR +2, about a week", Verified: HouseNumber},
			{Text: "reduce volume and effort; no single method", Verified: Verified, Source: "bell2022"},
			{Text: "reduce volume and effort; no single method", Verified: Verified, Source: "bell2023"},
			{Text: "246 athletes: 6.4 ± 1.7 days long, 5.6 ± 2.3 weeks apart, with lower loads too", Verified: Verified, Source: "rogerson2024"},
		},
		Sources: []SourceKey{"bell2022", "bell2023", "rogerson2024"},
	},
	{
		ID: "PER-06", Grade: "B", Kind: Hard,
		Title: "No leg set to failure",
		Text: "Lower-body sets always end with something left. Only the last set of an accessory may be taken all " +
			"the way. Failure lengthens recovery and buys a runner nothing.",
		Numbers: []Number{
			{Text: "training to failure lengthens recovery", Verified: Verified, Source: "zourdos2021"},
		},
		Sources: []SourceKey{"zourdos2021"},
	},
	{
		ID: "PER-07", Grade: "B/C", Kind: Default,
		Title: "Rest by how heavy it is, and pair to save time",
		Text: "Rest is counted until the same lift's next set: long after heavy work, short after planks. In " +
			"sessions under 45 minutes every exercise but jumps is paired with one that does not compete with " +
			"it. Two exercises limited by grip, trunk work with a hard hinge, and calves with jumps are never " +
			"paired.",
		Numbers: []Number{
			{Text: "heavy 3 to 5 min; 2 to 3 min multi-joint, 1 to 2 min single-joint", Verified: Verified, Source: "acsm2009"},
			{Text: "85 % of 1RM and over 3 to 5 min, 2 to 3 accepted when time is short; 67 to 84 % 2 to 3 min; accessories 60 to 120 s; jumps 60 to 180 s; trunk 30 to 60 s", Verified: HouseNumber},
			{Text: "after the partner's set 60 to 75 s (heavy) or 30 s", Verified: HouseNumber},
			{Text: "growth of muscle hardly differs beyond 60 s of rest", Verified: Verified, Source: "singer2024"},
			{Text: "a review of lifting when time is short", Verified: Verified, Source: "iversen2021"},
		},
		Sources: []SourceKey{"acsm2009", "singer2024", "iversen2021"},
	},
	{
		ID: "PER-08", Grade: "B/C", Kind: Default,
		Title: "Warm up for the lift, not for the clock",
		Text: "Five to eight minutes of moving and a few rising sets of the main lift are enough; short sessions " +
			"have less, and straight after a run almost nothing general is needed. Stretching is optional.",
		Numbers: []Number{
			{Text: "ramp: 40-50 % x 5, 60-70 % x 3, 80-85 % x 1-2 when the work sets are at 85 % and over", Verified: HouseNumber},
			{Text: "0 to 2 min after a run on the same visit", Verified: HouseNumber},
			{Text: "a warm-up for the exercise itself is enough", Verified: Verified, Source: "iversen2021"},
		},
		Sources: []SourceKey{"iversen2021"},
	},
	{
		ID: "PER-09", Grade: "B/C", Kind: Hard,
		Title: "How many weeks each phase gets",
		Text: "Weeks are counted back from the race. Taper is set aside first, before a marathon or longer a " +
			"Maintain block as well; Groundwork depends on how long ago the athlete lifted; the rest is shared " +
			"among Build, Max strength and Power within fixed limits, and what is left is Maintain. Newcomers " +
			"do no Max strength until they have become L1. Max strength never begins with fewer than five weeks " +
			"to go. Without a race a loop of the same phases runs on.",
		Numbers: []Number{
			{Text: "Taper 1 week up to the half, 2 for marathon, ultra and trail; Maintain 3 before those when the plan has 10 weeks, 4 with Power", Verified: HouseNumber},
			{Text: "Groundwork: no lifting for over 8 weeks 3; 3 to 8 weeks 2; lifting now 1 (L1) or 0 (L2-3; 1 in plans from 16 weeks)", Verified: HouseNumber},
			{Text: "L1: Build 2-5, Max strength 4-7, Power 2-4 weeks; L2-3: 1-3, 4-8, 2-5; without Max strength L2-3 have Build 2 at most, then Maintain", Verified: HouseNumber},
			{Text: "L0: Groundwork 4-8, Build 3-6, second Build 3-4", Verified: HouseNumber},
			{Text: "marathon and longer: no Power for L0-1 or under 20 weeks; otherwise 3 weeks at most, ending at least 6 weeks before the race, contacts x 0.7", Verified: HouseNumber},
			{Text: "L0 becomes L1 with 80 % of the sessions done by week 16; plans for the time after that take it as given, and tell the athlete", Verified: HouseNumber},
			{Text: "what is left for L0 is Maintain, or the lighter Max strength if 4 weeks remain, for races up to a half and with L1 reached", Verified: HouseNumber},
			{Text: "plans over 26 weeks run the loop first and count from 24", Verified: HouseNumber},
			{Text: "loop: Groundwork (L0 6), Build 4, Max strength 6 (L0 second Build 4), Power 3 from L1, Recover 1, again from Build", Verified: HouseNumber},
		},
		Sources: []SourceKey{"eihara2022", "acsm2009", "bazyler2015"},
		House:   "Trials support the order and the length of the heavy block; the counting is ours.",
	},
}
