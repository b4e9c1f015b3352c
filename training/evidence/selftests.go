package evidence

// selftests are the tests an athlete can do alone, and how they are read.
var selftests = []Rule{
	{
		ID: "TEST-01", Grade: "A/B", Kind: Default,
		Title: "Single-leg calf raises to the end",
		Text: "Fingertips on the wall, a small incline, a steady beat, straight knee, full height. The norm for " +
			"age and sex stands beside a goal for runners; far under the norm, or clearly different sides, is a " +
			"weak link.",
		Numbers: []Number{
			{Text: "men/women: 20s 37/30, 30s 32/27, 40s 28/24, 50s 23/21, 60s 19/19, 70s 14/16, 80 and over 10/13", Verified: Secondary, Source: "hebertlosier2017"},
			{Text: "concordant copies of the norms, one repetition apart", Verified: Secondary, Source: "sleeswijkvisser"},
			{Text: "566 people; 95 % limits between days ±6, so 7 is a real change", Verified: Verified, Source: "hebertlosier2017"},
			{Text: "goal 25 per leg; 60 beats a minute; flag under 80 % of the norm, sides over 15 % or 5 repetitions apart", Verified: HouseNumber},
		},
		Sources: []SourceKey{"hebertlosier2017", "sleeswijkvisser"},
	},
	{
		ID: "TEST-02", Grade: "C", Kind: Default,
		Title: "Single-leg calf raises with a bent knee",
		Text:  "The same test with the knee bent, for the soleus. Only its trend is used.",
		Numbers: []Number{
			{Text: "the soleus is weaker with Achilles pain", Verified: Verified, Source: "oneill2019"},
			{Text: "knee at 30 degrees; about 90 % of the straight-knee number", Verified: HouseNumber},
		},
		Sources: []SourceKey{"oneill2019"},
	},
	{
		ID: "TEST-03", Grade: "B", Kind: Default,
		Title: "Single-leg bridge for the hamstrings",
		Text:  "Heel on a box, other thigh upright, the floor touched each time, until the second poor repetition.",
		Numbers: []Number{
			{Text: "482 young footballers: under 20 poor, about 25 average, over 30 good", Verified: Secondary, Source: "freckleton2014"},
			{Text: "sides over 10 % apart", Verified: HouseNumber},
		},
		Sources: []SourceKey{"freckleton2014"},
	},
	{
		ID: "TEST-04", Grade: "B", Kind: Default,
		Title: "Front plank",
		Text: "On the forearms until the form first fails. It is not a test of strength and there is no need to " +
			"go beyond two minutes.",
		Numbers: []Number{
			{Text: "471 students: men 124 ± 72 s, women 83 ± 63 s", Verified: Verified, Source: "strand2014"},
			{Text: "flag under 60 s, good from 90 s", Verified: HouseNumber},
		},
		Sources: []SourceKey{"strand2014"},
	},
	{
		ID: "TEST-05", Grade: "B/C", Kind: Default,
		Title: "Side plank",
		Text:  "On the forearm, feet stacked. Many stop because of the arm, so it is read with care.",
		Numbers: []Number{
			{Text: "28 young women 70 ± 23 s; 42 to 59 % stop because the arm tires", Verified: Verified},
			{Text: "75 young adults: against the back extensors' time, men held 65 % and women 39 %", Verified: Verified, Source: "mcgill1999"},
			{Text: "about 95 s and 75 s", Verified: Unverified, Source: "mcgill1999", Hidden: true},
			{Text: "30 s as a minimum, 60 s as a goal; side over extensor time above 0.75 flagged; sides over 5 % apart a concern", Verified: Secondary},
			{Text: "sides over 10 % apart flagged", Verified: HouseNumber},
		},
		Sources: []SourceKey{"mcgill1999"},
	},
	{
		ID: "TEST-06", Grade: "C", Kind: Default,
		Title: "Copenhagen hold",
		Text: "First with the knee on the bench, then with the ankle. No published norm was found; the thresholds " +
			"are working ones.",
		Numbers: []Number{
			{Text: "short under 10 s: beginner's work; short 30 s: on to long; long 20 s good, 30 s very good; sides over 20 % apart", Verified: HouseNumber},
			{Text: "20-30 s x 3, twice a week, on a physiotherapist's advice", Verified: Secondary},
		},
		House: "No norm exists.",
	},
	{
		ID: "TEST-07", Grade: "B", Kind: Default,
		Title: "Step-down quality",
		Text: "Five slow step-downs from a 20 cm box, filmed, one point for each fault: arms leave the chest, " +
			"trunk leans, pelvis drops or turns, knee falls inside the foot, foot wavers.",
		Numbers: []Number{
			{Text: "the faults that are counted are published", Verified: Verified},
			{Text: "bands: 0-1 good, 2-3 moderate, 4 and over poor", Verified: Unverified, Source: "piva2006"},
		},
		Sources: []SourceKey{"piva2006"},
	},
	{
		ID: "TEST-08", Grade: "C", Kind: Information,
		Title: "Rising from a chair",
		Text:  "On one leg as often as possible, or ten times on two against the clock.",
		Numbers: []Number{
			{Text: "fewer than 22 on one leg went with later knee osteoarthritis", Verified: Unverified, Source: "thorstensson2004"},
			{Text: "ten rises: under 35 men 10 s, women 12 s; 35 to 55 13 and 15 s; over 55 19 s", Verified: Secondary},
		},
		Sources: []SourceKey{"thorstensson2004"},
	},
	{
		ID: "TEST-09", Grade: "C", Kind: Default,
		Title: "Balance on one leg",
		Text:  "Eyes open, up to a minute. A very short time is a reason to be careful with jumps.",
		Numbers: []Number{
			{Text: "about 45 s under 40, 40 in the forties, 37 in the fifties, 30 in the sixties, 14 to 20 in the seventies", Verified: Secondary},
			{Text: "under 10 s: careful with jumps", Verified: HouseNumber},
		},
		House: "Norms by age from copies; the limit for jumps is ours.",
	},
	{
		ID: "TEST-10", Grade: "B/C", Kind: Default,
		Title: "Knee to wall",
		Text: "How far the big toe can be from the wall with the heel down and the knee touching. By itself it " +
			"has not been shown to predict running injuries.",
		Numbers: []Number{
			{Text: "1 cm is about 3.6 degrees; ICC 0.80 to 0.99", Verified: Verified, Source: "physiopedia"},
			{Text: "35 healthy adults 12 ± 2.8 cm; 68 % differ by 1.5 cm or less between sides", Verified: Secondary, Source: "hoch2011"},
			{Text: "899 people in 2026: sexes nearly equal, no side difference", Verified: Verified},
			{Text: "flag under 9 cm, poor under 7 cm; sides over 3 cm apart, or 2 cm with complaints", Verified: HouseNumber},
		},
		Sources: []SourceKey{"physiopedia", "hoch2011"},
	},
	{
		ID: "TEST-11", Grade: "B", Kind: Default,
		Title: "Single-leg hop for distance",
		Text:  "The best of three with a still landing, compared between sides. Not before six weeks of low jumps.",
		Numbers: []Number{
			{Text: "90 % of the other side is the custom for return to sport; healthy sides differ by under 7 %", Verified: Verified},
			{Text: "flag under 90 %, red under 80 %", Verified: HouseNumber},
		},
		House: "The custom of return-to-sport tests, used as a flag.",
	},
	{
		ID: "TEST-12", Grade: "C", Kind: Information,
		Title: "Five hops or five bounds",
		Text: "Total distance. There is no norm for recreational runners, so it is compared with oneself; it also " +
			"shows fatigue.",
		Numbers: []Number{
			{Text: "about 8 % less after a marathon", Verified: Verified, Source: "nicol1991"},
			{Text: "sides: 90 % and over", Verified: HouseNumber},
		},
		Sources: []SourceKey{"nicol1991"},
	},
	{
		ID: "TEST-13", Grade: "C", Kind: Information,
		Title: "Jump height over contact time",
		Text:  "Ten to twenty pogo contacts or a jump measured by a phone. Only the trend is used.",
		House: "No norm fits phone measurements.",
	},
	{
		ID: "TEST-14", Grade: "C", Kind: Default,
		Title: "Five or ten repetitions with a load",
		Text: "From L1 on, every eight weeks, or else the training log says the same. A one-repetition maximum is " +
			"never asked for.",
		Numbers: []Number{
			{Text: "of body mass: squat estimate 0.75 fair, 1.0 good, 1.25 strong; Romanian deadlift 0.75, 1.0, 1.25; seated single-leg calf 0.5, 0.75, 1.0 (6RM)", Verified: HouseNumber},
			{Text: "women about 10 to 15 % less; over 50 1 % less a year", Verified: HouseNumber},
		},
		House: "Benchmarks of coaches.",
	},
	{
		ID: "TEST-15", Grade: "C", Kind: Default,
		Title: "Tibialis raises at the wall",
		Text:  "Heels 20 cm from the wall, as many as possible.",
		Numbers: []Number{
			{Text: "25 is good", Verified: HouseNumber},
		},
		House: "A benchmark of coaches.",
	},
	{
		ID: "TEST-16", Grade: "C", Kind: Information,
		Title: "Posture check before a run",
		Text: "Tense shoulders, hips level, pain, fresh; beside them calves, hip hinge, ankles and shoes. What speaks up " +
			"brings a cue and two minutes of activation, or three. It never blocks a run.",
		Numbers: []Number{
			{Text: "look at shoulders and hips before each run", Verified: Article, Source: "article-004"},
		},
		Sources: []SourceKey{"article-004"},
		House: "No study shows that it predicts anything. Calves, hinge, ankles and shoes are what else is felt in seconds; the third minute " +
			"is for the third concern. Tired, or with three of them, an easy run is said to be a fair choice.",
	},
}
