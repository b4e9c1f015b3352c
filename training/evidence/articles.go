package evidence

// articles are the points where the five articles say different things, some
// of them within one article, and how Legwork settles them.
var articles = []Rule{
	{
		ID: "D1", Grade: "C", Kind: Default,
		Title: "How heavy?",
		Text: "The five articles ask for anything from light weights to heavy slow lifting. Legwork begins " +
			"lightly in Groundwork, longer for those who have not lifted lately, and turns heavy afterwards " +
			"(PER-01, PER-09, EFF-03). Light remains right in deloads, in Taper and with pain.",
		Numbers: []Number{
			{Text: "light to medium weights", Verified: Article, Source: "article-000"},
			{Text: "strength and endurance alike", Verified: Article, Source: "article-001"},
			{Text: "heavy and slow, for tendons", Verified: Article, Source: "article-002"},
			{Text: "asks for fairly heavy loads; its own routine is 2 x 8-15 with body weight", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-001", "article-002", "article-003"},
	},
	{
		ID: "D2", Grade: "C", Kind: Default,
		Title: "How long is a session?",
		Text: "Fifteen to twenty minutes cannot hold many heavy sets with two to three minutes of rest. Legwork " +
			"gives each length its own contents (VOL-06 to VOL-09) and shows a programme's real minutes " +
			"(VOL-11).",
		Numbers: []Number{
			{Text: "30 min or less", Verified: Article, Source: "article-000"},
			{Text: "15-20 min suffice, with 2-3 min rests", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-003"},
	},
	{
		ID: "D3", Grade: "C", Kind: Default,
		Title: "How often?",
		Text: "From once to daily. Legwork plans two a week, one in Maintain and three only out of season; daily " +
			"is for small doses of ten minutes at low load.",
		Numbers: []Number{
			{Text: "2-3 a week, 1-2 when tired", Verified: Article, Source: "article-000"},
			{Text: "at least 2", Verified: Article, Source: "article-002"},
			{Text: "2-3, but also daily", Verified: Article, Source: "article-003"},
			{Text: "glutes before and after each run", Verified: Article, Source: "article-004"},
		},
		Sources: []SourceKey{"article-000", "article-002", "article-003", "article-004"},
	},
	{
		ID: "D4", Grade: "C", Kind: Default,
		Title: "On the same day as a run, or separate?",
		Text:  "A policy the athlete may set; AUTO decides by running days and by when key runs end (SCH-10).",
		Numbers: []Number{
			{Text: "separate days are better", Verified: Article, Source: "article-000"},
			{Text: "the same day as the hard run", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-003"},
	},
	{
		ID: "D5", Grade: "C", Kind: Default,
		Title: "What may share a day?",
		Text: "SCH-10 says which days, and under every policy the run comes first (SCH-01) and the hours are kept " +
			"(SCH-02).",
		Numbers: []Number{
			{Text: "only two light ones", Verified: Article, Source: "article-000"},
			{Text: "the hard run, of all runs", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-003"},
	},
	{
		ID: "D6", Grade: "C", Kind: Default,
		Title: "Lifting on the rest day?",
		Text: "If the running leaves a free day, one stays free (SCH-12); other days without a run may hold " +
			"strength.",
		Numbers: []Number{
			{Text: "no; and strength only on days without a run is mocked", Verified: Article, Source: "article-003"},
			{Text: "its advice to separate implies yes", Verified: Article, Source: "article-000"},
		},
		Sources: []SourceKey{"article-003", "article-000"},
	},
	{
		ID: "D7", Grade: "B", Kind: Default,
		Title: "What comes first on one day?",
		Text: "Two articles agree on the run. Legwork puts loaded work after it and allows up to ten minutes of " +
			"activation before, which a trial supports (EFF-15).",
		Numbers: []Number{
			{Text: "run first", Verified: Article, Source: "article-000"},
			{Text: "run first", Verified: Article, Source: "article-003"},
			{Text: "glute work before the run as well", Verified: Article, Source: "article-004"},
		},
		Sources: []SourceKey{"article-000", "article-003", "article-004"},
	},
	{
		ID: "D8", Grade: "B/C", Kind: Default,
		Title: "How long to rest?",
		Text:  "By how heavy the set is (PER-07).",
		Numbers: []Number{
			{Text: "2-3 min, and in its routine 90 s between sets and 2 min between exercises", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-003"},
	},
	{
		ID: "D9", Grade: "C", Kind: Default,
		Title: "How many sets and repetitions?",
		Text:  "By phase. The articles' own numbers live on in their programmes, which can be followed as written.",
		Numbers: []Number{
			{Text: "2 x 8-15; the test of the starting load 3 x 10; single-leg deadlift 2 x 10", Verified: Article, Source: "article-003"},
			{Text: "2-3 x 10-12", Verified: Article, Source: "article-004"},
		},
		Sources: []SourceKey{"article-003", "article-004"},
	},
	{
		ID: "D10", Grade: "C", Kind: Default,
		Title: "New exercises each time, or always the same?",
		Text:  "Main lifts stay for a block of four to six weeks, accessories may rotate (PRG-12).",
		Numbers: []Number{
			{Text: "change exercises each session", Verified: Article, Source: "article-000"},
			{Text: "repeat one routine", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-003"},
	},
	{
		ID: "D11", Grade: "C", Kind: Default,
		Title: "What makes the load rise?",
		Text:  "Performance does; the calendar only caps it (PRG-01 to PRG-05).",
		Numbers: []Number{
			{Text: "every 2 weeks", Verified: Article, Source: "article-003"},
			{Text: "harder movements first", Verified: Article, Source: "article-002"},
		},
		Sources: []SourceKey{"article-003", "article-002"},
	},
	{
		ID: "D12", Grade: "B", Kind: Default,
		Title: "Circuits and a high heart rate?",
		Text: "Circuits are allowed as base work or as a twenty-minute option and never count as maximal " +
			"strength. The circuit study often quoted was with students.",
		Numbers: []Number{
			{Text: "do not chase the heart rate, yet circuits are quoted", Verified: Article, Source: "article-003"},
			{Text: "burpees and skaters", Verified: Article, Source: "article-000"},
			{Text: "squat jumps from kneeling", Verified: Article, Source: "article-001"},
		},
		Sources: []SourceKey{"article-003", "article-000", "article-001", "chtara2005"},
	},
	{
		ID: "D13", Grade: "C", Kind: Default,
		Title: "Each leg alone or both?",
		Text: "Both: two legs for load, one for control. A third to a half of leg sets are one-legged, calf " +
			"raises counted; in sessions of twenty minutes that does not bind.",
		Numbers: []Number{
			{Text: "each leg alone", Verified: Article, Source: "article-002"},
			{Text: "both", Verified: Article, Source: "article-003"},
			{Text: "30 to 50 % of lower sets one-legged, not binding up to 20 min", Verified: HouseNumber},
		},
		Sources: []SourceKey{"article-002", "article-003"},
	},
	{
		ID: "D14", Grade: "C", Kind: Default,
		Title: "How much for the calves?",
		Text:  "Calves, with straight or bent knee, are in every lower session.",
		Numbers: []Number{
			{Text: "high volume, seated and standing", Verified: Article, Source: "article-002"},
			{Text: "one exercise on two legs", Verified: Article, Source: "article-000"},
		},
		Sources: []SourceKey{"article-002", "article-000"},
	},
	{
		ID: "D15", Grade: "C", Kind: Default,
		Title: "How hard may a first exercise be?",
		Text:  "A gate by level and ladders (COMP-03, PRG-10).",
		Numbers: []Number{
			{Text: "pistol squat and burpee for all", Verified: Article, Source: "article-000"},
			{Text: "Copenhagen plank for all", Verified: Article, Source: "article-002"},
			{Text: "body-weight form first", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-002", "article-003"},
	},
	{
		ID: "D16", Grade: "C", Kind: Default,
		Title: "Which step-up?",
		Text:  "Both are kept as variants.",
		Numbers: []Number{
			{Text: "legs in turn, box under the knee, drive the knee up", Verified: Article, Source: "article-000"},
			{Text: "one side for 10, trailing knee high", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-003"},
	},
	{
		ID: "D17", Grade: "B/C", Kind: Default,
		Title: "What to do with pain?",
		Text: "A traffic light by tissue (PAIN-01 to PAIN-07). No pain at all is the wrong rule for tendons and " +
			"the right one for bone.",
		Numbers: []Number{
			{Text: "ease off or stop", Verified: Article, Source: "article-000"},
			{Text: "heavy slow work helps tendons", Verified: Article, Source: "article-002"},
			{Text: "beware of doing too much", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-002", "article-003"},
	},
	{
		ID: "D18", Grade: "C", Kind: Default,
		Title: "Where do shin splints come from?",
		Text: "One article names a weak shin muscle as the cause; that is not established, and the tibia and the " +
			"pull on it matter more. Legwork trains the shin muscle and the soleus and asks the bone questions.",
		Numbers: []Number{
			{Text: "weak tibialis anterior", Verified: Article, Source: "article-002"},
		},
		Sources: []SourceKey{"article-002"},
	},
	{
		ID: "D19", Grade: "C", Kind: Default,
		Title: "Strength on the day of the long run?",
		Text:  "SCH-06 says how far apart.",
		Numbers: []Number{
			{Text: "not after a long run", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-003"},
	},
	{
		ID: "D20", Grade: "A", Kind: Default,
		Title: "Does lifting make you lighter?",
		Text:  "The program tells people that mass usually stays the same (EFF-10).",
		Numbers: []Number{
			{Text: "weight loss through muscle", Verified: Article, Source: "article-003"},
			{Text: "guards muscle that running wears down", Verified: Article, Source: "article-002"},
		},
		Sources: []SourceKey{"article-003", "article-002"},
	},
	{
		ID: "D21", Grade: "C", Kind: Default,
		Title: "How long is a hold?",
		Text: "Seconds differ from two to a minute many times over. The lying twist becomes two sets of eight to " +
			"ten a side with a short hold, or one longer hold as mobility; followed as written it comes with a " +
			"caution (VOL-11).",
		Numbers: []Number{
			{Text: "bridge 2 s", Verified: Article, Source: "article-003"},
			{Text: "twist 1 min a side, 10 to 15 times: 20 to 30 min", Verified: Article, Source: "article-004"},
			{Text: "twist 2 x 8-10 a side with 1-3 s, or 1 x 30-60 s", Verified: HouseNumber},
		},
		Sources: []SourceKey{"article-003", "article-004"},
	},
	{
		ID: "D22", Grade: "C", Kind: Default,
		Title: "One exercise, many names",
		Text: "Every exercise has one name here and the articles' names as aliases: the Russian twist that is a " +
			"lying twist, toe raises that raise heels, a deadlift that is a Romanian one, adductors that are " +
			"abductors.",
		Sources: []SourceKey{"article-004", "article-000", "article-001", "article-002"},
	},
	{
		ID: "D23", Grade: "C", Kind: Default,
		Title: "Longer or shorter strides?",
		Text: "The articles contradict each other and nothing found supports either exercise as a cure. Legwork " +
			"keeps it to a cue and claims nothing.",
		Numbers: []Number{
			{Text: "short strides; walking backwards on the heels stops heel strike", Verified: Article, Source: "article-004"},
			{Text: "walking lunges lengthen the stride", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-004", "article-003"},
	},
}
