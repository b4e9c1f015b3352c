package evidence

// composition says what a session is made of and in which order.
var composition = []Rule{
	{
		ID: "COMP-01", Grade: "C", Kind: Hard,
		Title: "Session A is the heavy one, B the lighter one",
		Text: "A begins with a squat or lunge, then a light hinge and straight-knee calves. B begins with a " +
			"hinge, then one one-legged exercise and bent-knee calves. When a week holds a long run and two " +
			"more key runs, one heavy lower session is the most. In Maintain, Taper and deloads both may be " +
			"lighter.",
		House: "Two heavy leg days beside three key runs leave no day to recover.",
		Relax: "Step 1: the second session may become one class lighter. The limit of one heavy session is never " +
			"relaxed.",
	},
	{
		ID: "COMP-02", Grade: "C", Kind: Hard,
		Title: "The order inside a session",
		Text: "Hops first, then the main lift, the second pattern, one-legged work, calves, hips, trunk and upper " +
			"body.",
		House: "Coaching custom: what needs freshness comes first.",
	},
	{
		ID: "COMP-03", Grade: "C", Kind: Hard,
		Title: "Difficulty has to be earned",
		Text: "Each exercise has a difficulty from 1 to 5 and each level a limit that opens after some weeks. " +
			"Harder ones also need the rung below on their ladder.",
		Numbers: []Number{
			{Text: "L0 up to 2, from week 5 up to 3; L1 up to 3, from week 5 up to 4 without impact; L2 up to 4; L3 up to 5", Verified: HouseNumber},
		},
		House: "Settles D15.",
	},
	{
		ID: "COMP-04", Grade: "C", Kind: Hard,
		Title: "One of a kind per session",
		Text:  "Two exercises of the same ladder never stand in one session, nor two squats on both legs.",
		House: "Variety inside a session trains more of the leg for the same minutes.",
	},
	{
		ID: "COMP-05", Grade: "C", Kind: Hard,
		Title: "Only what you own",
		Text: "Four words describe a kit: none, bands, dumbbells and gym. Without load the heavy phases mean the " +
			"hardest form already mastered, done slowly, with one or two repetitions in reserve, and never a " +
			"percentage.",
		Numbers: []Number{
			{Text: "without load: 5 to 8 repetitions, RIR 1-2, 3 s down", Verified: HouseNumber},
			{Text: "dumbbells: pairs of 2 to 24 kg by 2 kg and a bench or chair", Verified: HouseNumber},
		},
		House: "Words of our own.",
	},
}
