package evidence

// readiness says how the day's answers are read and what they change.
var readiness = []Rule{
	{
		ID: "READY-01", Grade: "B", Kind: Default,
		Title: "Five questions in the morning",
		Text: "Sleep, freshness, soreness, stress and mood, each from 1 to 10 with 10 the best. Answering is " +
			"optional and never blocks upper-body or trunk work. The items can be turned into an older " +
			"published scale.",
		Numbers: []Number{
			{Text: "Hooper item h = 1 + round((10 − x) x 6/9)", Verified: HouseNumber},
			{Text: "items 1 to 7; four add to 4-28, five to 5-35; the first warning was over 5 for more than 7 days running", Verified: Secondary, Source: "hooper1995"},
			{Text: "what people say often beats what is measured", Verified: Unverified, Source: "saw2016"},
		},
		Sources: []SourceKey{"hooper1995", "saw2016"},
	},
	{
		ID: "READY-02", Grade: "C", Kind: Default,
		Title: "One number out of the five",
		Text:  "Readiness is ten times the mean of the answers, read as a traffic light.",
		Numbers: []Number{
			{Text: "green 70 and over, amber 50-69, red under 50", Verified: HouseNumber},
		},
		House: "Round limits of our own.",
	},
	{
		ID: "READY-03", Grade: "C", Kind: Default,
		Title: "Compared with your own usual",
		Text:  "A day far under one's own mean of four weeks drops by one light. It needs ten answers first.",
		Numbers: []Number{
			{Text: "under the 28-day mean by 1.5 standard deviations; 10 answers at least", Verified: HouseNumber},
		},
		House: "Ours.",
	},
	{
		ID: "READY-04", Grade: "A/C", Kind: Hard,
		Title: "A short night counts by itself",
		Text: "Too little sleep makes the day amber at best; very little, or two short nights, makes it red for " +
			"leg sessions and jumps.",
		Numbers: []Number{
			{Text: "under 6 h amber at best; under 5 h or two nights under 6 h red", Verified: HouseNumber},
			{Text: "6 h or less: performance −7.56 % overall, leg strength −3.42 % [−5.54, −1.31], upper body −1.63 %, not clear", Verified: Verified, Source: "craven2022"},
		},
		Sources:   []SourceKey{"craven2022"},
		GradeNote: "A for the effect of short sleep, C for our limits",
	},
	{
		ID: "READY-05", Grade: "C", Kind: Hard,
		Title: "What each light changes",
		Text: "Green changes nothing. Amber takes a set or some load, leaves one repetition more in reserve and " +
			"trims jumps. Red replaces the leg session by twenty minutes of mobility and trunk, or moves it, " +
			"with no jumps.",
		Numbers: []Number{
			{Text: "amber: sets −1 (first choice) or load −5 to −10 %, RIR +1, contacts −40 % and a level down", Verified: HouseNumber},
			{Text: "red: 20 min mobility and trunk, or 24 to 48 h later", Verified: HouseNumber},
		},
		House: "Ours.",
	},
	{
		ID: "READY-06", Grade: "C", Kind: Default,
		Title: "A bad run of days brings the deload forward",
		Text:  "Two red days close together, or a low week, are a reason for the easier week now.",
		Numbers: []Number{
			{Text: "two reds in 4 days, or a 7-day mean under 55", Verified: HouseNumber},
		},
		House: "Ours; see LOAD-08.",
	},
}
