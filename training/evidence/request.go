package evidence

// request is what the athlete asked for and would rather have.
var request = []Rule{
	{
		ID: "REQ", Grade: "C", Kind: Hard,
		Title: "What you asked for is never exceeded",
		Text: "Allowed days and hours, the minutes of a session and how many there are a week are limits. There " +
			"may be fewer or shorter sessions, never more, longer or elsewhere, and nothing starts late in the " +
			"evening.",
		Numbers: []Number{
			{Text: "nothing starts after 20:30", Verified: HouseNumber},
		},
		House: "A plan that does not fit a life is not followed.",
	},
	{
		ID: "PREF-DAY", Grade: "C", Kind: Soft,
		Title: "A day you would rather not use",
		Text:  "A session on such a day costs, so it is used only when every other day costs more.",
		Numbers: []Number{
			{Text: "cost 0.5", Verified: HouseNumber},
		},
		House: "A preference, not a limit: put limits into the allowed days.",
	},
	{
		ID: "PREF-SLOT", Grade: "C", Kind: Soft,
		Title: "The same slot as last week",
		Text: "Moving a session from last week's day and time costs a little, so weeks stay alike unless " +
			"something is gained.",
		Numbers: []Number{
			{Text: "cost 0.1", Verified: HouseNumber},
		},
		House: "Habits are kept more easily than plans.",
	},
}
