package evidence

// volume says how many sets a week has and what fits into the minutes.
var volume = []Rule{
	{
		ID: "VOL-01", Grade: "A", Kind: Default,
		Title: "What counts as a hard set",
		Text: "A set that ends with four or fewer repetitions in reserve. It counts whole for the muscle it is " +
			"for and half for helpers; power work is counted apart. Strength grows with sets at first and " +
			"flattens early.",
		Numbers: []Number{
			{Text: "67 studies, 2058 people: fractional counting fitted best; more sets more strength, then flat; frequency helps strength, not size", Verified: Verified, Source: "pelland2025"},
			{Text: "RIR 4 and under; primary 1.0, secondary 0.5", Verified: HouseNumber},
		},
		Sources:   []SourceKey{"pelland2025"},
		GradeNote: "A for the way of counting",
	},
	{
		ID: "VOL-02", Grade: "A/B", Kind: Default,
		Title: "The least that works",
		Text: "A handful of sets per muscle and week is enough to gain and a single one to hold, if the load is " +
			"there.",
		Numbers: []Number{
			{Text: "4 sets a muscle and week at 6-15RM to gain", Verified: Verified, Source: "iversen2021"},
			{Text: "about 2 hard sets a lift and week for strength, flat at about 4", Verified: Secondary},
			{Text: "1 set to hold", Verified: Verified, Source: "spiering2021"},
			{Text: "powerlifters: 1-3 near-maximal sets, 1-3 times a week", Verified: Unverified, Source: "androulakis2020"},
		},
		Sources: []SourceKey{"iversen2021", "spiering2021", "androulakis2020"},
	},
	{
		ID: "VOL-03", Grade: "C", Kind: Default,
		Title: "How many sets each muscle gets in a week",
		Text: "Each muscle group has four marks: hold, gain, usual and cap. Runners need less for the thighs than " +
			"other lifters and more for the calves. The plan reports how far a week reaches and what more time " +
			"would add; it never calls that a shortfall.",
		Numbers: []Number{
			{Text: "hold/gain/usual/cap: quads 2/4/6/10, glutes 2/4/8/12, hamstrings 2/3/6/9, calves 3/5/8/14, abductors 2/2/4/8", Verified: HouseNumber},
			{Text: "adductors 1/2/3/6, shin and foot 1/2/4/8, trunk 2/3/6/10, push 1/2/4/8, pull 1/2/4/10", Verified: HouseNumber},
			{Text: "two times 20 min hold to gain, 30 gain for the legs, 45 gain everywhere, 60 usual", Verified: HouseNumber},
			{Text: "worth of a set: 3 to hold, 2 to gain, 1 to usual, 0 beyond; x 1.5 for a weak link", Verified: HouseNumber},
		},
		House: "Coaching ranges, adjusted by us for what running already trains.",
	},
	{
		ID: "VOL-04", Grade: "C", Kind: Hard,
		Title: "The most leg sets a session and a week may hold",
		Text: "Hard leg sets have a ceiling per session and per week that rises with the level and falls when " +
			"running rises. Squats, lunges, steps, hinges, hamstring work and loaded calf sets count. Of " +
			"several reductions the largest applies.",
		Numbers: []Number{
			{Text: "per session L0 8, L1 10, L2 12, L3 14; per week 16, 20, 24, 28", Verified: HouseNumber},
			{Text: "x 0.85 when running is 10 to 20 % over the 28-day mean, x 0.7 over 20 %, x 0.6 in Maintain and peak weeks, x 0.5 in deload and the first taper week", Verified: HouseNumber},
		},
		House: "Ours.",
	},
	{
		ID: "VOL-05", Grade: "B", Kind: Default,
		Title: "In season about half the sets",
		Text:  "Sets fall to about half while the load stays.",
		Numbers: []Number{
			{Text: "little volume holds strength when the load is kept", Verified: Verified, Source: "spiering2021"},
			{Text: "sets x 0.5 to 0.6", Verified: HouseNumber},
		},
		Sources: []SourceKey{"spiering2021"},
	},
	{
		ID: "VOL-06", Grade: "B/C", Kind: Default,
		Title: "Twenty minutes, or ten when there is no more",
		Text: "Twenty minutes hold one main lift, squat or hinge by turns, with calves and one trunk or groin " +
			"hold; they count as full maintenance. Ten minutes hold the main lift and calves, for a day that " +
			"has no more.",
		Numbers: []Number{
			{Text: "20 min: 3 x 5-6, calf 2-3 x 10, hold 2 x 20-30 s, 7-8 hard sets; L0 two pairs of 2-3 sets", Verified: HouseNumber},
			{Text: "10 min: main lift 2 x 5, calf 2 x 10, 4 hard sets", Verified: HouseNumber},
			{Text: "15 to 20 min suffice", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-003", "iversen2021"},
	},
	{
		ID: "VOL-07", Grade: "C", Kind: Default,
		Title: "Thirty minutes, the usual session",
		Text: "Hops inside the warm-up, then two pairs: main lift with calves, second pattern with a trunk or " +
			"groin hold; a third pair of hip and upper body if there is time.",
		Numbers: []Number{
			{Text: "3 x 4-6 with calf 3 x 8-12, 2-3 x 6-8 with 2 holds; 10-11 hard sets", Verified: HouseNumber},
			{Text: "30 min or less", Verified: Article, Source: "article-000"},
		},
		Sources: []SourceKey{"article-000"},
	},
	{
		ID: "VOL-08", Grade: "C", Kind: Default,
		Title: "Forty-five minutes, for building",
		Text: "Jumps, a main lift, a second pattern with trunk, calves with a row, or one-legged work, soleus, " +
			"groin and push besides.",
		Numbers: []Number{
			{Text: "main lift 4 x 4; 14-15 hard sets", Verified: HouseNumber},
		},
		House: "A budget of our own, counted with TIME-01.",
	},
	{
		ID: "VOL-09", Grade: "C", Kind: Default,
		Title: "Sixty minutes, the full session",
		Text: "Everything the phase asks for, with long rests, rising sets and a power block: for trained lifters " +
			"in Max strength and out of season.",
		Numbers: []Number{
			{Text: "rests 3-5 min; 18-23 hard sets", Verified: HouseNumber},
		},
		House: "A budget of our own, counted with TIME-01.",
	},
	{
		ID: "VOL-10", Grade: "C", Kind: Hard,
		Title: "Two sets or none",
		Text: "An exercise gets at least two working sets, the main lift three in the strength phases, or it is " +
			"left out. The number of exercises is limited by the minutes. Single sets are for the first week, " +
			"deloads and Taper.",
		Numbers: []Number{
			{Text: "at most 2 exercises in 10 min, 4 in 20, 6 in 30, 7 in 45, 8 in 60; jumps count as one", Verified: HouseNumber},
		},
		House: "Setting up costs time; one set does not repay it.",
	},
	{
		ID: "VOL-11", Grade: "C", Kind: Hard,
		Title: "A programme is shown with its real minutes",
		Text: "A programme followed as written says how long it really takes. If that is longer than the time " +
			"there is, the plan tells and offers one round or two days; it never cuts in silence.",
		Numbers: []Number{
			{Text: "the ten exercises of article 003: 8 min of warm-up, 16 of work, 15 of rest from set to set and 18 from exercise to exercise make 57", Verified: HouseNumber},
			{Text: "15 to 20 min claimed", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-003"},
		House:   "Counted with TIME-01.",
	},
}
