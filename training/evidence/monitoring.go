package evidence

// monitoring says how the load of runs and strength work is counted and
// watched.
var monitoring = []Rule{
	{
		ID: "LOAD-01", Grade: "B", Kind: Default,
		Title: "Effort times minutes, for runs and strength alike",
		Text: "One number makes a run and a strength session comparable: how hard it was, from 0 to 10, times how " +
			"long it took, rests included. It is asked about half an hour after and still useful days later.",
		Numbers: []Number{
			{Text: "stable from 1 min to 14 days after; valid for lifting", Verified: Verified, Source: "foster2021"},
		},
		Sources: []SourceKey{"foster2021", "foster2001"},
	},
	{
		ID: "LOAD-02", Grade: "B", Kind: Default,
		Title: "Weekly load, monotony and strain",
		Text: "The week's load is the sum of seven days. Monotony is the daily mean over the standard deviation, " +
			"with rest days as zero. Strain is load times monotony.",
		Numbers: []Number{
			{Text: "the formulas", Verified: Verified, Source: "foster1998"},
		},
		Sources: []SourceKey{"foster1998"},
	},
	{
		ID: "LOAD-03", Grade: "C", Kind: Default,
		Title: "When monotony or strain is high",
		Text: "Monotony has an amber and a red limit. Strain is compared with the athlete's own last eight weeks, " +
			"as fixed limits do not carry over from one person to another.",
		Numbers: []Number{
			{Text: "monotony amber 1.5 and over, red over 2.0; strain over the own 8-week mean + 1.5 SD", Verified: HouseNumber},
			{Text: "over 2.0 is custom", Verified: Unverified, Source: "foster1998"},
		},
		Sources: []SourceKey{"foster1998"},
	},
	{
		ID: "LOAD-04", Grade: "C", Kind: Default,
		Title: "Which standard deviation is meant",
		Text: "The sample standard deviation over seven calendar days. When the days hardly differ, monotony is " +
			"reported as constant rather than as a huge number.",
		Numbers: []Number{
			{Text: "n − 1; under 1 % of the mean: not applicable", Verified: HouseNumber},
		},
		House: "Tools differ; ours is written down so that figures can be compared.",
	},
	{
		ID: "LOAD-05", Grade: "C", Kind: Information,
		Title: "Fitness and fatigue curves",
		Text: "Two running averages of the daily load, slow and fast, and their difference at the start of the " +
			"day. They are drawn for information; the time constants are conventions.",
		Numbers: []Number{
			{Text: "CTL with 42 days, ATL with 7, TSB = CTL − ATL of the day before", Verified: Secondary, Source: "banister1975"},
			{Text: "strength is left out unless asked for, then 100 x hours x (RPE/10)² x 0.8", Verified: HouseNumber},
		},
		Sources: []SourceKey{"banister1975"},
	},
	{
		ID: "LOAD-06", Grade: "C", Kind: Default,
		Title: "What a run's load is",
		Text: "By pace when there is one, by heart rate otherwise, by effort when there is neither, scaled so " +
			"that an hour at threshold is 100.",
		Numbers: []Number{
			{Text: "by heart rate: minutes x HRr x 0.64 e^(1.92 HRr) for men, 0.86 e^(1.67 HRr) for women", Verified: Unverified, Source: "banister1975"},
			{Text: "by pace: hours x IF² x 100, IF = graded pace speed over threshold speed", Verified: HouseNumber},
		},
		Sources: []SourceKey{"banister1975"},
	},
	{
		ID: "LOAD-07", Grade: "C", Kind: Information,
		Title: "How steep the curves may be",
		Text:  "Guides only: how fast fitness may rise in a week and how tired is too tired.",
		Numbers: []Number{
			{Text: "CTL 5-8 a week a ballpark; 3-8 by custom of forums", Verified: Secondary},
			{Text: "CTL +3 to 5 for recreational runners, 8 at most; TSB −10 to −30 while building, lower for a week at most; +5 to +20 for an A race", Verified: HouseNumber},
		},
		House: "Conventions; no trial stands behind the numbers.",
	},
	{
		ID: "LOAD-08", Grade: "C", Kind: Default,
		Title: "A deload that comes when it is needed",
		Text: "The easier week comes early when one of the warning signs appears: monotony red, very low form, " +
			"two red mornings, a key lift falling, or the same place amber for days.",
		Numbers: []Number{
			{Text: "TSB under −30; two reds in 4 days; a key lift down over 7.5 % in 2 sessions at the same RIR; 3 amber days in one place", Verified: HouseNumber},
		},
		House: "Ours.",
	},
	{
		ID: "LOAD-09", Grade: "B", Kind: Information,
		Title: "No single run much longer than the longest lately",
		Text: "The best documented guard: one run should go little further than the longest within the last " +
			"month. A planned run is not changed; the program warns.",
		Numbers: []Number{
			{Text: "5205 runners, 588 071 runs, 35 % injured; 10 to 30 % longer HRR 1.64 [1.31, 2.05]", Verified: Verified, Source: "frandsen2025"},
			{Text: "30 to 100 % longer 1.52 [1.16, 2.00]; more than double 2.28 [1.50, 3.48]", Verified: Verified, Source: "frandsen2025"},
			{Text: "limit: the longest run of the 30 days before, plus 10 %", Verified: HouseNumber},
		},
		Sources: []SourceKey{"frandsen2025"},
	},
	{
		ID: "LOAD-10", Grade: "A", Kind: Information,
		Title: "No gate by acute-to-chronic ratio",
		Text: "The ratio of this week to the last four, and week-to-week growth, are shown as information at " +
			"most. In runners they did not show the risk they are said to show, and part of it is an artefact " +
			"of dividing.",
		Numbers: []Number{
			{Text: "the 0.8 to 1.3 sweet spot", Verified: Unverified, Source: "gabbett2016"},
			{Text: "a higher ratio went with less risk, not more; no relation for week to week", Verified: Verified, Source: "frandsen2025"},
			{Text: "random denominators give a similar OR of 1.16 to 2.07; c-statistic 0.574", Verified: Verified, Source: "impellizzeri2020"},
		},
		Sources:   []SourceKey{"gabbett2016", "frandsen2025", "impellizzeri2020"},
		GradeNote: "strong evidence against using it",
	},
	{
		ID: "LOAD-11", Grade: "C", Kind: Hard,
		Title: "Strength grows step by step as well",
		Text: "Hard leg sets of a session, and landings, may exceed the most of the last thirty days by a limited " +
			"share only. Without any history the level's first week is the measure, not zero.",
		Numbers: []Number{
			{Text: "hard lower sets up to 1.3 times, at least 2 more; contacts up to 1.2 times", Verified: HouseNumber},
		},
		House: "By analogy with LOAD-09; nobody has measured it for lifting.",
	},
	{
		ID: "LOAD-12", Grade: "B", Kind: Information,
		Title: "Ten per cent a week is advice",
		Text: "Growing by no more than ten per cent a week did not lower injuries in a trial with beginners, so " +
			"it is advice and never a gate.",
		Numbers: []Number{
			{Text: "532 novices: 20.8 % injured on 13 weeks of 10 %, 20.3 % on an ordinary 8-week programme", Verified: Verified, Source: "buist2008"},
			{Text: "over 30 % in two weeks: all injuries together alike; injuries linked to distance HR 1.59 [0.96, 2.66], p = .07: a hint", Verified: Verified, Source: "nielsen2014"},
		},
		Sources: []SourceKey{"buist2008", "nielsen2014"},
	},
	{
		ID: "LOAD-13", Grade: "C", Kind: Default,
		Title: "Legs and heart are counted apart",
		Text: "Hard sets, tonnage, landings and minutes of running stand beside the effort score, since one " +
			"number cannot say what a tendon has done.",
		House: "Ours.",
	},
	{
		ID: "LOAD-14", Grade: "B", Kind: Default,
		Title: "What to cut first when load must fall",
		Text:  "Accessories, then sets, then the second session, then jumps, and the load on the bar last.",
		Numbers: []Number{
			{Text: "strength holds on little volume when the load is kept", Verified: Verified, Source: "spiering2021"},
		},
		Sources: []SourceKey{"spiering2021"},
	},
}
