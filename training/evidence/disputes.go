package evidence

// disputes are the points where researchers and coaches disagree, and what
// Legwork does unless told otherwise.
var disputes = []Rule{
	{
		ID: "X1", Grade: "C", Kind: Default,
		Title: "Heavy, or light with many repetitions?",
		Text: "Pooled trials favour heavy loads and jumps for runners. Blogs and apps, and a study of circuits " +
			"with students, favour light work. Legwork goes light in Groundwork and heavy after it.",
		Numbers: []Number{
			{Text: "48 male students, 12 weeks, 2 a week, 4 km: running then circuit 8.6 %, running alone 5.7 %, circuit then running 4.7 %, circuit alone 2.5 % faster", Verified: Verified, Source: "chtara2005"},
			{Text: "light to medium weights", Verified: Article, Source: "article-000"},
		},
		Sources: []SourceKey{"chtara2005", "article-000", "eihara2022"},
	},
	{
		ID: "X2", Grade: "A/B", Kind: Default,
		Title: "Jumps or heavy loads, which is best?",
		Text: "One pooled analysis finds them equal, one finds heavy better, one says it depends on how fast the " +
			"runner is and that both together are best. Legwork combines them and weighs by pace (EFF-04, " +
			"EFF-05).",
		Sources: []SourceKey{"denadai2017", "eihara2022", "llanoslagos2024a"},
	},
	{
		ID: "X3", Grade: "C", Kind: Default,
		Title: "Hard days hard, or strength on its own day?",
		Text: "Some coaches stack strength on hard running days so that easy days are easy; others spread it, or " +
			"allow no hard run the day after lifting. AUTO decides by the hours of key runs and by the free " +
			"days (SCH-10), and the athlete may choose otherwise.",
		Sources: []SourceKey{"gaudette", "article-003", "article-000"},
	},
	{
		ID: "X4", Grade: "B", Kind: Default,
		Title: "Run first or lift first?",
		Text: "Running first protects the run; lifting first builds slightly more leg strength. Legwork runs " +
			"first unless the run is easy (SCH-01, SCH-03).",
		Sources: []SourceKey{"doma2013", "gao2023"},
	},
	{
		ID: "X5", Grade: "C", Kind: Default,
		Title: "Lifting on the rest day after the long run?",
		Text: "One article says never; many coaches lift the day after the long run. Legwork keeps heavy sessions " +
			"a day away and moderate ones sixteen hours (SCH-06).",
		Sources: []SourceKey{"article-003"},
	},
	{
		ID: "X6", Grade: "C", Kind: Default,
		Title: "One leg or two for the main lift?",
		Text: "What is gained carries over equally by the evidence; one camp finds one-legged lifts closer to " +
			"running. Legwork uses both: two legs for load, one leg for control (D13).",
		House: "No clear winner, so neither is left out.",
	},
	{
		ID: "X7", Grade: "B", Kind: Default,
		Title: "Are planks and clamshells worth it?",
		Text: "Beginners did better with hip and trunk work in a large trial; performance coaches call it filler. " +
			"Legwork keeps a small dose. That it helps lungs and organs, as one article says, has no evidence " +
			"we found and is not repeated.",
		Sources: []SourceKey{"leppanen2024", "article-004"},
	},
	{
		ID: "X8", Grade: "B", Kind: Default,
		Title: "Should runners train their feet?",
		Text: "A trial with established runners says yes; another with novices found no benefit of a foot and " +
			"ankle programme and more sudden injuries. Legwork adds foot work slowly and does not make it a " +
			"novice's main block (EFF-15, EFF-16).",
		Sources: []SourceKey{"taddei2020", "leppanen2024"},
	},
	{
		ID: "X9", Grade: "B", Kind: Default,
		Title: "Once or twice a week in season?",
		Text: "Once holds strength for most, and two are used from 60 years on or for those who are weak " +
			"(SCH-08).",
		Sources: []SourceKey{"spiering2021", "ronnestad2011"},
	},
	{
		ID: "X10", Grade: "B", Kind: Default,
		Title: "When does strength stop before a race?",
		Text: "Some stop two or three weeks out, some lift lightly into race week; four weeks without it did no " +
			"harm in one very small study. Legwork follows the table of SCH-14.",
		Sources: []SourceKey{"berryman2021", "bosquet2007"},
	},
	{
		ID: "X11", Grade: "B", Kind: Default,
		Title: "Must training be free of pain?",
		Text: "The tendon model allows up to five of ten; others allow none. Legwork decides by tissue (PAIN-02 " +
			"to PAIN-05).",
		Sources: []SourceKey{"silbernagel2007"},
	},
	{
		ID: "X12", Grade: "A", Kind: Default,
		Title: "The acute-to-chronic ratio and the ten per cent rule",
		Text: "Both are popular and both failed when tested in runners. Legwork makes neither a gate (LOAD-10, " +
			"LOAD-12).",
		Sources: []SourceKey{"frandsen2025", "impellizzeri2020", "buist2008"},
	},
	{
		ID: "X13", Grade: "C", Kind: Default,
		Title: "Deload by calendar or by need?",
		Text: "Some plan an easier week after every three, some wait until it is needed. Legwork fixes it for L0 " +
			"and L1 and goes by need for L2 and L3, with a longest interval (PER-05, LOAD-08).",
		Sources: []SourceKey{"bell2022", "rogerson2024"},
	},
	{
		ID: "X14", Grade: "B", Kind: Default,
		Title: "By reserve or by percentage?",
		Text: "The two give about the same. Legwork prescribes repetitions in reserve and keeps the load inside " +
			"limits by percentage (PRG-04).",
		Sources: []SourceKey{"helms2018"},
	},
	{
		ID: "X15", Grade: "C", Kind: Default,
		Title: "Stretch after the run?",
		Text: "One article closes with a figure-four stretch for the hip; for a sore gluteal tendon that very " +
			"stretch is avoided. Legwork leaves it optional and hides it when the side of the hip hurts.",
		Sources: []SourceKey{"article-004", "mellor2018"},
	},
	{
		ID: "X16", Grade: "A", Kind: Default,
		Title: "Does strength prevent running injuries?",
		Text: "Across sports the effect is large; in runners the pooled trials show none unless supervised. " +
			"Legwork words it modestly (EFF-13, EFF-14).",
		Sources: []SourceKey{"lauersen2018", "wu2024"},
	},
}
