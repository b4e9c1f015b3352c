package evidence

// plyometrics says how many landings there may be, and when.
var plyometrics = []Rule{
	{
		ID: "PLYO-01", Grade: "C", Kind: Hard,
		Title: "How many landings a session and a week may have",
		Text: "Hops and jumps are counted as landings, and each level has a number per session and per week that " +
			"it grows into. A landing on one leg counts double. Runners start lower than other athletes, " +
			"because each running step is a landing too. Volume or intensity rises, never both at once.",
		Numbers: []Number{
			{Text: "L0: 20 to 60 a session, 100 a week, none before week 5, level 1", Verified: HouseNumber},
			{Text: "L1: 40 to 80, 160 a week, levels 1-2", Verified: HouseNumber},
			{Text: "L2: 60 to 100, 220 a week, levels 1-3", Verified: HouseNumber},
			{Text: "L3: 80 to 120-140, 300 a week, levels 1-3 and drop jumps of 20 to 40 cm", Verified: HouseNumber},
			{Text: "10 to 20 % more a week at most", Verified: HouseNumber},
			{Text: "general athletes, per session: 80-100 beginner, 100-120 intermediate, 120-140 advanced; copies disagree", Verified: Secondary, Source: "nsca"},
			{Text: "1 to 3 a week, 48 to 72 h between sessions of the highest intensity", Verified: Unverified, Source: "nsca"},
		},
		Sources: []SourceKey{"nsca"},
		House:   "The runner's numbers are ours; published ones are for other sports.",
	},
	{
		ID: "PLYO-02", Grade: "C", Kind: Hard,
		Title: "What comes before harder jumps",
		Text: "Level 2 needs pain-free legs, balance on either leg, calf raises on either side and clean " +
			"step-downs. Level 3 adds more of each, six weeks of level 2 and a strong squat. Very heavy people " +
			"do no drop jumps.",
		Numbers: []Number{
			{Text: "level 2: 30 s of balance each side, 15 single-leg calf raises each side, 5 good step-downs, no pain", Verified: HouseNumber},
			{Text: "level 3: 20 calf raises, single-leg squat to 60 degrees x 5, 6 weeks of level 2, squat 5RM of body mass", Verified: HouseNumber},
			{Text: "a 1RM squat of 1.5 x body weight is the old gate; disputed, and not needed for low hops", Verified: Secondary, Source: "nsca"},
			{Text: "no drop jumps over 100 kg of body mass", Verified: Unverified, Source: "nsca"},
		},
		Sources: []SourceKey{"nsca"},
		House:   "The gates are ours, built from common tests.",
	},
}
