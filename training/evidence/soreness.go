package evidence

// soreness says what ordinary muscle soreness changes.
var soreness = []Rule{
	{
		ID: "DOMS-01", Grade: "B", Kind: Information,
		Title: "What ordinary muscle soreness looks like",
		Text: "It begins half a day to a day after something unusual, is worst after one to three days, sits in " +
			"the belly of the muscle on both sides and is gone within a week. Up to 3 of 10 training goes on.",
		Numbers: []Number{
			{Text: "onset 12-24 h, peak 24-72 h, gone by days 5 to 7; score 3 or less: train", Verified: HouseNumber},
			{Text: "after a marathon it peaks by day 1 to 3", Verified: Verified, Source: "pmc5613699"},
		},
		Sources: []SourceKey{"pmc5613699"},
	},
	{
		ID: "DOMS-02", Grade: "C", Kind: Hard,
		Title: "Clearly sore: less, and no jumps",
		Text: "With clear soreness the slow-lowering extras go, sets fall by about a third and jumps are left " +
			"out.",
		Numbers: []Number{
			{Text: "score 4 to 6: sets −30 %", Verified: HouseNumber},
		},
		House: "Ours.",
	},
	{
		ID: "DOMS-03", Grade: "C", Kind: Hard,
		Title: "Very sore: the leg session waits",
		Text: "Strong soreness, soreness for more than three days or soreness with weakness moves the lower " +
			"session by a day or two.",
		Numbers: []Number{
			{Text: "score 7 and over, or over 72 h: 24 to 48 h later", Verified: HouseNumber},
		},
		House: "Ours.",
	},
	{
		ID: "DOMS-04", Grade: "B", Kind: Default,
		Title: "The first time gets half",
		Text: "Newcomers in the first week of a plan, and everybody after eight weeks off, do half the sets with " +
			"an extra repetition in reserve; others only the latter. One bout protects against the soreness of " +
			"the next.",
		Numbers: []Number{
			{Text: "half the sets at RIR +1 for L0 in week 1 and after more than 56 days off; otherwise RIR +1", Verified: HouseNumber},
			{Text: "the protection lasts for weeks", Verified: Unverified},
		},
		House: "The size of the first dose is ours.",
	},
	{
		ID: "DOMS-05", Grade: "B", Kind: Hard,
		Title: "Very dark urine after training is an emergency",
		Text:  "Dark urine with severe swelling is not soreness. FLAG-08 applies.",
		House: "A warning sign taken from clinical practice.",
	},
}
