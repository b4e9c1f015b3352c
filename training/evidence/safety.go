package evidence

// safety says who needs what before and while training.
var safety = []Rule{
	{
		ID: "SAFE-01", Grade: "B", Kind: Hard,
		Title: "Seven questions before the first session",
		Text: "Heart and blood pressure, chest pain, dizziness or fainting, other long-lasting illness, " +
			"prescribed medicine, bones and joints, and whether somebody said to train under supervision. A yes " +
			"means asking a professional first. The answers are asked again every year or when health changes; " +
			"inactive people from 70 on and possible pregnancy also lead to a professional. The wording is " +
			"ours.",
		Numbers: []Number{
			{Text: "renewed every 12 months; 70 and over and inactive: ask first", Verified: HouseNumber},
			{Text: "the evidence behind such questionnaires", Verified: Unverified, Source: "warburton2011"},
		},
		Sources: []SourceKey{"parq", "warburton2011"},
	},
	{
		ID: "SAFE-02", Grade: "B", Kind: Hard,
		Title: "Pregnant: gentle, agreed, and without impact",
		Text: "A plan needs the clinician's agreement; without it there is only the advice on breath and pelvic " +
			"floor. There are no phases, no taper and no heavier loads: few sets far from failure twice a week. " +
			"Impact, breath holding, unsupported balance, high boxes, hard trunk work and, later, lying on " +
			"front or back are out. Bleeding, pain, contractions, leaking fluid, dizziness, headache, chest " +
			"pain, breathlessness before any effort, weakness with poor balance and a painful or swollen calf " +
			"mean stop.",
		Numbers: []Number{
			{Text: "RIR 4 and over, 8-12 repetitions, 1-2 sets, 2 x 20-30 min", Verified: HouseNumber},
			{Text: "also out: crunch, V-sit, double leg raise, Copenhagen, Nordic, walking backwards", Verified: HouseNumber},
			{Text: "no lying on the front after week 16; on the back for a minute at most past week 20, or once light-headedness comes; boxes up to 20 cm; difficulty under 4", Verified: HouseNumber},
			{Text: "exercise is encouraged and may continue when done before", Verified: Verified, Source: "acog2020"},
			{Text: "the list of reasons to stop", Verified: Secondary, Source: "acog2020"},
			{Text: "150 min a week over 3 days or more with resistance work; avoid lying on the back if light-headed; pelvic floor daily", Verified: Secondary, Source: "canada2019"},
		},
		Sources: []SourceKey{"acog2020", "canada2019"},
	},
	{
		ID: "SAFE-03", Grade: "C", Kind: Hard,
		Title: "After birth: no jumps for twelve weeks",
		Text: "Running and jumps wait twelve weeks and longer while there are pelvic-floor symptoms. Heaviness or " +
			"leaking is red.",
		Numbers: []Number{
			{Text: "expert opinion: not before 3 months, nor with symptoms", Verified: Verified, Source: "goom2019"},
		},
		Sources: []SourceKey{"goom2019"},
	},
	{
		ID: "SAFE-04", Grade: "B", Kind: Hard,
		Title: "Under eighteen: a guardian, a coach, technique first",
		Text: "Young athletes need a guardian's agreement and a coach who sees the lifts. They begin with few " +
			"sets at low loads and progress after months of coaching from sixteen on, without singles or the " +
			"hardest hops. Growth pain at heel or knee cuts impact, and every teenage runner reads FLAG-09.",
		Numbers: []Number{
			{Text: "start: 1-2 sets of 8-12 at 60 % and under, RIR 4 and over, 2-3 non-consecutive days; 40-60 contacts", Verified: HouseNumber},
			{Text: "after 12 coached weeks and from 16: 2-3 sets, 80 % and under, RIR 2 and over", Verified: HouseNumber},
			{Text: "1-2 x 8-12 at up to 60 %, then 2-4 x 6-12, 2-3 non-consecutive days", Verified: Secondary, Source: "lloyd2014"},
			{Text: "6-8 repetitions at 80-89 % gave most strength", Verified: Verified, Source: "lesinski2016"},
		},
		Sources: []SourceKey{"lloyd2014", "lesinski2016", "nsca2009"},
	},
	{
		ID: "SAFE-05", Grade: "B", Kind: Hard,
		Title: "From sixty-five on: slower in, balance, and two sessions",
		Text: "Groundwork comes first with single sets, later two to three sets of one or two big exercises per " +
			"muscle group, always with two repetitions in reserve and half the usual load steps. Balance is " +
			"trained weekly beside a support. Low hops come late and not with osteoporosis until a clinician " +
			"agrees. From 60 on Maintain keeps two sessions.",
		Numbers: []Number{
			{Text: "2-3 sets, 1-2 multi-joint exercises, 70-85 %, 2-3 a week, 2 min rest", Verified: Secondary, Source: "fragala2019"},
			{Text: "older people keep strength on 2 a week and 2-3 sets", Verified: Verified, Source: "spiering2021"},
			{Text: "1 set in weeks 1-2; 8-12 repetitions; 2 balance items a week; hops after week 8, up to 30 contacts", Verified: HouseNumber},
			{Text: "power work at 40 to 60 %", Verified: Unverified},
		},
		Sources: []SourceKey{"fragala2019", "spiering2021"},
	},
	{
		ID: "SAFE-06", Grade: "C", Kind: Default,
		Title: "From forty to sixty-four: as adults, a little gentler",
		Text:  "The same plan with one warm-up set more and slower growth of calf and Achilles work.",
		Numbers: []Number{
			{Text: "calf volume up by at most 10 % a week", Verified: HouseNumber},
		},
		House: "Ours.",
	},
	{
		ID: "SAFE-07", Grade: "C", Kind: Default,
		Title: "Breathe out on the effort",
		Text:  "Holding the breath under load is for trained lifters without high blood pressure only.",
		Numbers: []Number{
			{Text: "from L2 on, without hypertension", Verified: HouseNumber},
		},
		House: "Consensus of coaches and clinics.",
	},
}
