package evidence

// pain says how a pain score is read and what it takes out of a session.
var pain = []Rule{
	{
		ID: "PAIN-01", Grade: "B", Kind: Default,
		Title: "Pain is asked four times, by place",
		Text: "Pain is a score from 0 to 10 for each place: before, at its worst during, after, and the next " +
			"morning. Running with a sore Achilles tendon under such a rule did no harm in the trial it comes " +
			"from.",
		Numbers: []Number{
			{Text: "up to 5 while loading and up to 5 afterwards; settled the morning after; no stiffer from one week to the next", Verified: Secondary, Source: "silbernagel2007"},
		},
		Sources: []SourceKey{"silbernagel2007"},
	},
	{
		ID: "PAIN-02", Grade: "B", Kind: Hard,
		Title: "Pain in a tendon: some is allowed",
		Text: "Achilles, kneecap tendon, heel and sit-bone pain may be felt while training, if it is back to " +
			"normal by the next morning. More, or a worse morning, is red.",
		Numbers: []Number{
			{Text: "green 0-2; amber 3-5 if back to baseline next morning; red over 5 or worse next morning", Verified: HouseNumber},
			{Text: "published bands: 0-2, 3-5, over 5", Verified: Unverified},
			{Text: "published bands: 3 safe, 4-5 acceptable, over 5 not", Verified: Secondary, Source: "silbernagel2007"},
		},
		Sources: []SourceKey{"silbernagel2007"},
		House:   "Published bands differ; ours is the careful reading of both.",
	},
	{
		ID: "PAIN-03", Grade: "C", Kind: Hard,
		Title: "Pain in a joint: less is allowed",
		Text: "Knee, ankle, hip and back pain, and pain anywhere that is neither tendon nor muscle, turns red " +
			"earlier, and at once with swelling, giving way or locking.",
		Numbers: []Number{
			{Text: "green 0-2, amber 3-4, red 5 and over or swelling, giving way, locking", Verified: HouseNumber},
		},
		House: "Clinical custom put into numbers.",
	},
	{
		ID: "PAIN-04", Grade: "C", Kind: Hard,
		Title: "Pain in a muscle: little is allowed",
		Text:  "Calf, hamstring and groin pain turns red soonest, and at once when it is sharp or sudden.",
		Numbers: []Number{
			{Text: "green 0-1, amber 2-3, red 4 and over, or sharp or sudden", Verified: HouseNumber},
		},
		House: "Clinical custom put into numbers.",
	},
	{
		ID: "PAIN-05", Grade: "B", Kind: Hard,
		Title: "Pain in a bone: stop impact and ask",
		Text: "Pain in one spot of a bone, pain on hopping or pain at night is red whatever the number. Impact " +
			"stops and the advice is to see a clinician.",
		Sources: []SourceKey{"bsi"},
	},
	{
		ID: "PAIN-06", Grade: "C", Kind: Hard,
		Title: "The next morning has the last word",
		Text:  "A morning clearly worse than usual, or a limp, is red and overrules every other answer.",
		Numbers: []Number{
			{Text: "2 points over usual", Verified: HouseNumber},
		},
		House: "Ours: a delayed rise is the one sign every pain rule shares.",
	},
	{
		ID: "PAIN-07", Grade: "B/C", Kind: Hard,
		Title: "What pain takes out of a session",
		Text: "Pain given when a plan is made has no next morning yet, so it is read carefully: amber from 3, red " +
			"where the tissue says red. Amber removes what that place should avoid, with all impact for places " +
			"from hip to foot, keeps what helps and lightens whatever else touches the place; red removes that " +
			"too. Two amber places mean no jumps at all, and at shin, foot, groin and front of the hip the bone " +
			"questions are asked before leg work from 4 on. A planned run is never changed, only warned about. " +
			"Every text says pain in a place and names no disease.",
		Numbers: []Number{
			{Text: "1-2 green; from 3 amber at least; red: tendon over 5, joint 5 and over, muscle 4 and over", Verified: HouseNumber},
			{Text: "achilles without more: raises from the floor only, until the athlete says mid-tendon", Verified: HouseNumber},
			{Text: "amber: touched exercises at load −10 to −20 %, less range or an easier form; no rise until two greens in a row", Verified: HouseNumber},
			{Text: "red twice in 7 days, or red for more than 7 days: advice to see a clinician", Verified: HouseNumber},
			{Text: "front of the knee: a clinical practice guideline exists", Verified: Verified, Source: "willy2019"},
			{Text: "front of the knee: hips and knees together better than knees alone early on", Verified: Unverified, Source: "willy2019"},
			{Text: "front of the knee: 69 runners, 8 weeks and follow-up at 20", Verified: Verified, Source: "esculier2018"},
			{Text: "at 20 weeks, teaching about load did as well alone as together with exercises", Verified: Unverified, Source: "esculier2018", Hidden: true},
			{Text: "front of the knee against waiting: education OR 9.6, exercise 13.0", Verified: Verified, Source: "winters2020"},
			{Text: "outer knee: 24 runners, 6-week course for the hip abductors", Verified: Verified, Source: "fredericson"},
			{Text: "sets from 1 x 15 to 3 x 30", Verified: Unverified, Source: "fredericson", Hidden: true},
			{Text: "outer knee: a 2020 trial of 24 women, 3 a week for 8 weeks, no difference between groups", Verified: Verified},
			{Text: "outer knee: hip strength follows function", Verified: Verified, Source: "beers2008"},
			{Text: "shin: a review rates the evidence for treatments as low; diffuse means 5 cm and more", Verified: Verified, Source: "menendez2020"},
			{Text: "groin: adductor programme, 41 % fewer groin problems", Verified: Verified, Source: "haroy2019"},
			{Text: "groin: 68 athletes, 23 against 4 came back free of pain, OR 12.7", Verified: Verified, Source: "holmich1999"},
			{Text: "hamstring: Nordic curls RR 0.49 [0.32, 0.74], randomised trials only 0.52 [0.32, 0.85]", Verified: Verified, Source: "vandyk2019"},
			{Text: "hamstring: a lengthening programme", Verified: Unverified, Source: "askling2013"},
			{Text: "sit-bone pain: advice on loads", Verified: Unverified, Source: "goom2016"},
			{Text: "side of the hip: success at 8 weeks 51/66 with education and exercise, 38/65 injection, 20/68 waiting", Verified: Verified, Source: "mellor2018"},
			{Text: "low back: a small set of trunk exercises", Verified: Unverified, Source: "mcgill"},
		},
		Sources: []SourceKey{"willy2019", "esculier2018", "winters2020", "fredericson", "beers2008", "menendez2020", "haroy2019", "holmich1999", "vandyk2019", "askling2013", "goom2016", "mellor2018", "mcgill", "esculier2020", "collins2018"},
		House:   "The lists per place are ours, built on the sources named; a clinician has not reviewed them.",
	},
}
