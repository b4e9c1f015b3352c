package evidence

// timing says how long a session takes and what is cut first.
var timing = []Rule{
	{
		ID: "TIME-01", Grade: "C", Kind: Hard,
		Title: "How long a session takes",
		Text: "Warm-up, then for each exercise the setting up, the work of its sets and the rests, then half a " +
			"minute between exercises. Work is repetitions times tempo times sides, or the hold, or one second " +
			"per landing. A pair is one item: first set, partner's set, rest. A session has to fit the minutes " +
			"given.",
		Numbers: []Number{
			{Text: "setting up 45 s, barbell or machine 60 s; a main-lift set at least 25 s; 30 s between items", Verified: HouseNumber},
			{Text: "warm-up 2 min (10), 3 (20), 5 (30, and L0 in 20), 5 and 1 per ramp set (45), 8 (60), 0-2 after a run", Verified: HouseNumber},
		},
		House: "A model of our own: no study times strength sessions this way.",
	},
	{
		ID: "CUT-01", Grade: "C", Kind: Default,
		Title: "What goes first when time is short",
		Text: "Arm exercises, the second trunk and hip items, rests of accessories, then accessories to two sets " +
			"and out, jumps to one set, the second one-legged exercise, and squat or hinge by turns. One heavy " +
			"leg exercise, one calf and one trunk or hip exercise stay to the last. Heavy sets are never " +
			"swapped for circuits. More time adds things back in the reverse order.",
		Numbers: []Number{
			{Text: "the main lift keeps 2 sets, 1 in deload and Taper", Verified: HouseNumber},
		},
		House: "Least value for running per minute goes first.",
	},
}
