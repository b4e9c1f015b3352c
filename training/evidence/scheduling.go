package evidence

// scheduling says which day and hour strength work may take beside the runs.
var scheduling = []Rule{
	{
		ID: "SCH-00", Grade: "C", Kind: Default,
		Title: "How hard a session is on the legs, in points",
		Text: "Each working set of the leg patterns (squats, lunges, steps, hinges, hamstring exercises) costs " +
			"points by how near it comes to failure. Slow lowering, a few exercises known for soreness and " +
			"anything done for the first or second time cost more; calf sets cost less; hip, foot, shin and " +
			"trunk sets cost nothing. The sum makes a session light, moderate or heavy. Gaps run from start to " +
			"start between strength sessions and from end to start otherwise, and one that is up to an hour " +
			"short counts as kept. Runs without a start time are taken to begin in the morning, and the plan " +
			"says so.",
		Numbers: []Number{
			{Text: "per set: RIR 1 or less, or 85 % of 1RM and over, 1.5; RIR 2 1.0; RIR 3 0.75; RIR 4 0.5; RIR 5 and over 0.25", Verified: HouseNumber},
			{Text: "a hold counts with RIR = 10 − effort", Verified: HouseNumber},
			{Text: "x 1.3, once, for lowering of 3 s and over from the Build phase on, Nordic curls, step-downs, walking lunges and the first two times of an exercise", Verified: HouseNumber},
			{Text: "calf sets x 0.3; warm-up sets 0", Verified: HouseNumber},
			{Text: "landings: level 2 one point per 40, level 3 one per 20, level 1 none", Verified: HouseNumber},
			{Text: "light under 3, moderate 3 to 6, heavy over 6", Verified: HouseNumber},
			{Text: "gaps: 60 min short still counts as kept", Verified: HouseNumber},
			{Text: "runs without a start: 07:00 on weekdays, 09:00 at weekends", Verified: HouseNumber},
			{Text: "usual windows for strength: 06:00-08:00, 12:00-13:30, 17:00-20:30, weekends 08:00-19:00; nothing starts after 20:30", Verified: HouseNumber},
		},
		House: "No study gives one scale for the cost of different leg exercises. Ours follows effort first, " +
			"because sets near failure cost recovery most.",
	},
	{
		ID: "SCH-01", Grade: "B", Kind: Hard,
		Title: "Run first, lift later",
		Text: "On a day with a key run, the run is done first and strength later, so that the run is never " +
			"started on legs tired by lifting. An evening key run is the only exception (SCH-10). With an easy " +
			"run, either may come first (SCH-03).",
		Numbers: []Number{
			{Text: "sessions 6 h apart; next-day running cost 0.76/0.77 after strength then run and 0.73/0.72 after run then strength, from 0.72/0.70", Verified: Verified, Source: "doma2013"},
			{Text: "next-day time to exhaustion, from 335 s: 238 s (−29 %) after strength then run, 275 s (−18 %) after run then strength", Verified: Verified, Source: "doma2013"},
		},
		Sources: []SourceKey{"doma2013"},
	},
	{
		ID: "SCH-02", Grade: "A", Kind: Hard,
		Title: "Hours between run and strength on one day",
		Text: "After a key run a lower session waits at least six hours; any other pair of a run and leg work " +
			"keeps three. Training done back to back costs trained people strength and explosiveness, and most " +
			"of that is gone when the sessions are hours apart. Back-to-back work is possible for an athlete " +
			"who turns it on.",
		Numbers: []Number{
			{Text: "6 h after a key run, 3 h otherwise; cost 0.4 for a gap under 6 h that is used", Verified: HouseNumber},
			{Text: "7 weeks, rugby players: strength rose less with no hours between than with 6 or 24; peak oxygen uptake best at 24 h", Verified: Verified, Source: "robineau2016"},
			{Text: "trained people lose in one combined session (ES −0.66), hardly with separate ones (−0.10)", Verified: Verified, Source: "petre2021"},
			{Text: "maximal strength −0.06, not clear; explosive strength −0.28", Verified: Verified, Source: "schumann2022"},
			{Text: "the explosive loss appears at gaps up to 20 min (SMD −0.31); 3 h and over safe", Verified: Secondary, Source: "schumann2022"},
		},
		Sources: []SourceKey{"robineau2016", "petre2021", "schumann2022"},
		Relax: "Step 3: after a key run 6 h may become 3 h. Less than 3 h happens only when back-to-back work is " +
			"turned on.",
	},
	{
		ID: "SCH-03", Grade: "A", Kind: Default,
		Title: "Before an easy run, lifting first is fine",
		Text: "When strength is what the block is for and the run is easy, lifting may come first. It builds a " +
			"little more leg strength and takes nothing from oxygen uptake.",
		Numbers: []Number{
			{Text: "legs gain more strength with lifting first; VO2max the same (SMD 0.02)", Verified: Verified, Source: "gao2023"},
			{Text: "about 4 kg more leg 1RM", Verified: Unverified, Source: "murlasits2018"},
		},
		Sources: []SourceKey{"gao2023", "murlasits2018"},
	},
	{
		ID: "SCH-04", Grade: "B/C", Kind: Hard,
		Title: "Heavy legs stay away from the next hard run",
		Text: "No hard run falls within a day after a heavy session, and a moderate session never comes before " +
			"one on its day. Beyond that, closeness costs: the nearer the next hard run, the more. In the first " +
			"two weeks of a plan, or after four weeks without lifting, closeness costs a bit more and the dose " +
			"is cut, but no day is forbidden. The long run has its own rule, SCH-06.",
		Numbers: []Number{
			{Text: "after heavy: none within 24 h; cost 1.0 at 24 to 36 h, 0.5 at 36 to 48 h", Verified: HouseNumber},
			{Text: "after moderate: not before the run on its day; cost 0.6 under 16 h, 0.3 at 16 to 24 h", Verified: HouseNumber},
			{Text: "weeks 1-2, or after 28 days off: a further 0.3 when a lower session is under 72 h before", Verified: HouseNumber},
			{Text: "next-day time to exhaustion 18 to 29 % shorter after a day with both", Verified: Verified, Source: "doma2013"},
			{Text: "6 days of lifting every other day and running daily: time to exhaustion and maximal force down by ES 0.65 to 2.00, soreness up by 1.23 to 2.49", Verified: Verified, Source: "doma2015"},
			{Text: "running cost raised 6 h and 24 h after lifting", Verified: Verified, Source: "doma2015"},
		},
		Sources: []SourceKey{"doma2013", "doma2015"},
		House:   "The trials show the loss a day later. The steps between 24 and 48 hours are ours.",
	},
	{
		ID: "SCH-05", Grade: "B/C", Kind: Hard,
		Title: "Jumps need fresh legs",
		Text: "Jumps and single-leg hops of level 2 and 3 come first in a session, at least a day after a heavy " +
			"one, and not beside a long run nor on the morrow of one. When a day does not allow them they are " +
			"left out and the session stays.",
		Numbers: []Number{
			{Text: "24 h after a heavy session", Verified: HouseNumber},
			{Text: "explosive strength is what suffers when endurance work comes close: −0.28", Verified: Verified, Source: "schumann2022"},
		},
		Sources: []SourceKey{"schumann2022", "nsca"},
	},
	{
		ID: "SCH-06", Grade: "C", Kind: Hard,
		Title: "The long run keeps its distance from heavy legs",
		Text: "There is no heavy session in the day before a long run nor in the day after it, and no moderate " +
			"one within sixteen hours on either side. A long or downhill run gets more room. A light session " +
			"may be near it, but not before it on its day.",
		Numbers: []Number{
			{Text: "heavy: none within 24 h before or after", Verified: HouseNumber},
			{Text: "cost 0.6 at 24 to 36 h before (24 to 48 h when the run is over 2 h or downhill)", Verified: HouseNumber},
			{Text: "cost 0.6 at 24 to 48 h after a downhill one", Verified: HouseNumber},
			{Text: "moderate: 16 h away on either side; after a downhill one 24 h", Verified: HouseNumber},
			{Text: "no strength work after a long run", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-003"},
		House:   "By analogy with SCH-04: nobody has tested lifting around long runs directly.",
	},
	{
		ID: "SCH-07", Grade: "B/C", Kind: Hard,
		Title: "Two leg days stay two days apart",
		Text: "Lower sessions are at least 48 hours apart and best three or four days. A light session with work " +
			"for the legs keeps one day from the next such session. PRG-15's tendon track is not bound by this.",
		Numbers: []Number{
			{Text: "48 h, best 72 to 96 h; light leg work 24 h; cost 0.3 under 72 h", Verified: HouseNumber},
			{Text: "novices lift on 2 to 3 days a week", Verified: Verified, Source: "acsm2009"},
		},
		Sources: []SourceKey{"acsm2009"},
		House:   "The 72-hour cost is ours: running fills the days between.",
		Relax:   "Step 4: 48 h may become 36 h.",
	},
	{
		ID: "SCH-08", Grade: "B", Kind: Default,
		Title: "In season, one session a week keeps it if the load stays",
		Text: "While races matter, one weekly session with few sets keeps strength, as long as the load on the " +
			"bar does not fall. From 60 years on it takes two sessions and a set or so more.",
		Numbers: []Number{
			{Text: "up to 32 weeks held on 1 session a week and 1 set per exercise with the load kept; older people 2 a week and 2 to 3 sets", Verified: Verified, Source: "spiering2021"},
			{Text: "14 footballers: for 12 weeks one session every week kept strength and sprint, half as many did not; jumps unchanged in both", Verified: Verified, Source: "ronnestad2011"},
			{Text: "economy still better at week 40, the end of the season", Verified: Verified, Source: "beattie2017"},
		},
		Sources: []SourceKey{"spiering2021", "ronnestad2011", "beattie2017"},
	},
	{
		ID: "SCH-09", Grade: "B", Kind: Default,
		Title: "Groin work: three a week first, then one",
		Text: "Adductor work is built up with three short doses a week for six to eight weeks before the season " +
			"and then kept with one.",
		Numbers: []Number{
			{Text: "3 a week for 6 to 8 weeks, then 1 a week", Verified: Verified, Source: "haroy2019"},
		},
		Sources: []SourceKey{"haroy2019"},
	},
	{
		ID: "SCH-10", Grade: "C", Kind: Soft,
		Title: "Stack, separate or mix: the policy",
		Text: "Coaches disagree whether strength belongs on hard running days or away from them, so it is the " +
			"athlete's choice. AUTO stacks when key runs are done by noon and there are five running days or " +
			"more, separates when four or fewer leave free days before key runs, and mixes otherwise. After an " +
			"evening key run there is no leg work that day; a light or moderate session that morning is allowed " +
			"when eight hours remain.",
		Numbers: []Number{
			{Text: "AUTO: key runs over by 12:00 and 5 run days or more, STACK; 4 or fewer with two run-free days on which a session is over a day before the next key run, SEPARATE; else MIXED", Verified: HouseNumber},
			{Text: "STACK: lower sessions cost 0.4 on days that have no hard run", Verified: HouseNumber},
			{Text: "SEPARATE: lower sessions cost 0.6 on days that have one", Verified: HouseNumber},
			{Text: "an evening key run ends after 17:00; the morning session ends 8 h before it and costs 0.6", Verified: HouseNumber},
			{Text: "hard days hard, easy days easy", Verified: Secondary, Source: "gaudette"},
			{Text: "strength after, or later on the day of, a hard run", Verified: Article, Source: "article-003"},
			{Text: "better on separate days", Verified: Article, Source: "article-000"},
		},
		Sources: []SourceKey{"gaudette", "article-003", "article-000"},
		Relax:   "Step 2: the policy yields for one session. The evening rule is never relaxed.",
	},
	{
		ID: "SCH-11", Grade: "C", Kind: Hard,
		Title: "The long run's day has no heavy session",
		Text:  "Two very hard things do not share a day. The long run is one of them.",
		Numbers: []Number{
			{Text: "not two tough workouts on one day", Verified: Article, Source: "article-000"},
			{Text: "not after a long run", Verified: Article, Source: "article-003"},
		},
		Sources: []SourceKey{"article-000", "article-003"},
		House:   "No trial tests it; two of the articles say it.",
	},
	{
		ID: "SCH-12", Grade: "C", Kind: Hard,
		Title: "One free day a week",
		Text: "Where the running leaves a free day, one such day stays free of strength too; ten minutes of " +
			"mobility are fine. If there is a run every day the rule does not apply, and the plan says so once. " +
			"High-volume runners may opt out.",
		Numbers: []Number{
			{Text: "mobility of up to 10 min is allowed", Verified: HouseNumber},
		},
		House: "Coaching consensus rather than a trial.",
	},
	{
		ID: "SCH-13", Grade: "C", Kind: Default,
		Title: "Upper body and trunk fit on any other day",
		Text: "Sessions without leg work cost the legs nothing, so they may stand on any of the other six days " +
			"and before easy runs too. They are strength all the same, so the free day of SCH-12 stays free of " +
			"them.",
		House: "Nothing suggests that rows and planks harm a run.",
	},
	{
		ID: "SCH-14", Grade: "B", Kind: Hard,
		Title: "Strength tapers before the race",
		Text: "Before an A race the last heavy session has a last date, a short fast primer may follow, and " +
			"volume falls by distance. Before a B race there is no heavy session for three days and that week " +
			"does less; a C race counts as a key run. Nothing new and no heavier load enters the last two " +
			"weeks.",
		Numbers: []Number{
			{Text: "5-10 km: last heavy D−8 to D−5, primer D−3, week −1 −50 %", Verified: HouseNumber},
			{Text: "half: last heavy D−10 to D−7, primer D−4, week −2 −30 %, week −1 −60 %", Verified: HouseNumber},
			{Text: "marathon: last heavy D−14 to D−10, primer D−5 or none, week −2 −40 %, week −1 −70 to −100 %", Verified: HouseNumber},
			{Text: "ultra and mountain: last heavy D−14, D−6 mobility and trunk, week −2 −50 %, week −1 no lower work", Verified: HouseNumber},
			{Text: "primer from L1 on: 2 x 3 at 80 % fast, RIR 5 and over, with 2 x 5 low hops; L0 does half of a known session without hops", Verified: HouseNumber},
			{Text: "B race: no heavy within 72 h, sets of that week −30 %", Verified: HouseNumber},
			{Text: "2-week taper, volume 41 to 60 % lower, intensity and frequency kept", Verified: Verified, Source: "bosquet2007"},
			{Text: "tapers of up to 21 days confirmed", Verified: Verified, Source: "wang2023"},
			{Text: "8 runners, 4 weeks without explosive work: economy −5.75 % before and −6.31 % after, 3 km −2.4 % and −4.4 %", Verified: Verified, Source: "berryman2021"},
		},
		Sources: []SourceKey{"bosquet2007", "wang2023", "berryman2021"},
	},
	{
		ID: "SCH-15", Grade: "B/C", Kind: Hard,
		Title: "After a race the legs rest",
		Text: "After a race there is no lower work for a number of days that grows with the distance, then a " +
			"light session. An A race is followed by a week of Recover, two after a marathon or longer, and " +
			"then the loop from Build. After a B race up to the half the planned week goes on once the days are " +
			"over; a longer one is followed like an A race.",
		Numbers: []Number{
			{Text: "2 days up to 10 km, 4 half, 7 marathon, 10 ultra, 14 with more than 2000 m of descent; restart at RIR 4 and over", Verified: HouseNumber},
			{Text: "marathon: soreness raised to day 3, normal by days 4 to 7; performance markers back by day 7", Verified: Verified, Source: "pmc5613699"},
			{Text: "right after a marathon: knee extension 78 %, five jumps 92 %", Verified: Verified, Source: "nicol1991"},
			{Text: "after 166 km in the mountains: knee extensors −35 %, calf −39 %; nearly recovered on day 9, fully on day 16", Verified: Verified, Source: "millet2011"},
		},
		Sources: []SourceKey{"pmc5613699", "nicol1991", "millet2011"},
	},
	{
		ID: "SCH-16", Grade: "C", Kind: Default,
		Title: "A week of unusual running gets the maintenance dose",
		Text: "When a week holds clearly more running than the athlete's weeks usually do, strength drops to the " +
			"maintenance dose of VOL-05. A usual week never triggers it, however big it is.",
		Numbers: []Number{
			{Text: "among the biggest fifth of the athlete's weeks, and over 115 % of the 28-day mean", Verified: HouseNumber},
		},
		House: "Ours: something has to give in a peak week, and the race is run, not lifted.",
	},
	{
		ID: "SCH-17", Grade: "C", Kind: Default,
		Title: "Strides and hill sprints are jumps too",
		Text: "Strides and short hill sprints count as contacts, so the weekly cap is not filled twice. Together " +
			"they take no more than part of the cap. Landings on one leg count double.",
		Numbers: []Number{
			{Text: "a stride is 2 contacts of level 1; an 8 to 10 s hill sprint 5 of level 2", Verified: HouseNumber},
			{Text: "together at most 40 % of the weekly cap; single-leg landings count 2", Verified: HouseNumber},
		},
		House: "Load arithmetic of our own; no study counts these.",
	},
}
