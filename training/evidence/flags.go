package evidence

// flags are the warning signs that stop a plan until somebody qualified has
// looked.
var flags = []Rule{
	{
		ID: "FLAG-01", Grade: "B/C", Kind: Hard,
		Title: "Chest pain, fainting, racing heart, odd breathlessness",
		Text:  "Stop. There is no plan until somebody qualified has looked at it.",
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-02", Grade: "B/C", Kind: Hard,
		Title: "Pain in one spot of a bone, at night or on hopping",
		Text: "Stop leg work and impact and see a clinician. Deep groin or hip pain and pain at the sacrum count " +
			"too. It weighs more after a recent rise in running, an earlier bone injury or too little food.",
		Numbers: []Number{
			{Text: "high-risk places: neck of the femur, sacrum, front of the tibia; look back over 3 to 8 weeks of load", Verified: Secondary, Source: "bsi"},
		},
		Sources: []SourceKey{"bsi"},
	},
	{
		ID: "FLAG-03", Grade: "B/C", Kind: Hard,
		Title: "Quick swelling, locking or giving way",
		Text: "A joint that swells within hours of an injury, locks or gives way needs to be seen before it is " +
			"loaded.",
		Numbers: []Number{
			{Text: "swelling within 2 h", Verified: HouseNumber},
		},
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-04", Grade: "B/C", Kind: Hard,
		Title: "A pop at the heel, or a hot swollen calf",
		Text:  "A pop with no push-off left, or a calf that is hot, swollen and tender, is for a doctor today.",
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-05", Grade: "B/C", Kind: Hard,
		Title: "Numbness, growing weakness, bladder or bowel change",
		Text: "Numbness, also where a saddle would touch, weakness that grows or a change of bladder or bowel " +
			"needs urgent care.",
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-06", Grade: "B/C", Kind: Hard,
		Title: "Fever, weight loss, or cancer before with bone pain",
		Text:  "Training stops until the cause is known.",
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-07", Grade: "B/C", Kind: Hard,
		Title: "Severe headache while lifting",
		Text:  "Stop lifting and have it looked at.",
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-08", Grade: "B/C", Kind: Hard,
		Title: "Dark urine after training, worse with much swelling",
		Text:  "An emergency: go now.",
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-09", Grade: "B/C", Kind: Hard,
		Title: "Missed periods, repeated bone injury, rapid weight loss",
		Text: "These may mean that the body gets too little energy for its training. See somebody who knows about " +
			"it before adding load.",
		Numbers: []Number{
			{Text: "periods missed for 3 months and more", Verified: HouseNumber},
		},
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
	{
		ID: "FLAG-10", Grade: "B/C", Kind: Hard,
		Title: "A limp that stays, or pain that does not settle",
		Text: "A limp over two days, or strong pain that has not settled after a week and a half, is a reason to " +
			"see a clinician.",
		Numbers: []Number{
			{Text: "limp over 48 h; pain over 5 for 7 to 10 days", Verified: HouseNumber},
		},
		House: "The usual warning signs, in careful words; not reviewed by a clinician.",
	},
}
