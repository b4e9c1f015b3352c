package assessment

import (
	"github.com/legwork-run/legwork/training/catalogue"
)

// House rules for every test: five minutes of warm-up, ten before hops and
// loads; the bounds of what can be true are far beyond any result seen.
const (
	warmup     = 5
	longWarmup = 10
	painLimit  = 2
	minWeeks   = 4
)

// usualWeeks is how long people wait between two tests, liftWeeks between two
// with a load.
//
// Source: TEST-14 for the second; the first is the custom of all of them.
var (
	usualWeeks = [2]int{6, 8}
	liftWeeks  = [2]int{8, 8}
)

// withCustoms adds what holds for every test that has a result: the warm-up, the
// pain that is allowed and the weeks between two of it.
//
// Source: TEST-01, whose customs are those of all; TEST-14.
func withCustoms(list []Protocol) []Protocol {
	for i := range list {
		p := &list[i]
		counts := p.Ways[0].Counts
		if counts == YesNo {
			continue
		}
		p.Warmup, p.PainAllowed, p.Wait, p.Usual = warmup, painLimit, minWeeks, usualWeeks
		if p.Hops || counts == Kilograms {
			p.Warmup = longWarmup
		}
		if counts == Kilograms {
			p.Usual = liftWeeks
		}
	}
	return list
}

// protocols are the self-tests in the order of their rules. Regions are those
// that the scoring of weak links reads; the other tests have no target there.
//
// House rules for three regions: a stiff ankle is worked with calf raises
// through the full range, a short hop with squats and lunges, and a short side
// plank with the trunk.
var protocols = withCustoms([]Protocol{
	{
		ID: "t1_calf_raises", Rule: "TEST-01",
		Ways: []Way{
			{Name: "incline", Counts: Reps, OneSided: true, Most: 150, How: CodeWayIncline},
			{Name: Flat, Counts: Reps, OneSided: true, Most: 150, How: CodeWayFlat},
		},
		RealChange: 7, Region: catalogue.Calves,
		Do: CodeDoCalfRaises, Stop: CodeStopCalfRaises,
	},
	{
		ID: "t2_bent_knee_raises", Rule: "TEST-02",
		Ways: []Way{{Counts: Reps, OneSided: true, Most: 150}},
		Do:   CodeDoBentKnee, Stop: CodeStopCalfRaises,
	},
	{
		ID: "t3_bridge", Rule: "TEST-03",
		Ways:   []Way{{Counts: Reps, OneSided: true, Most: 150}},
		Region: catalogue.Hamstrings,
		Do:     CodeDoBridge, Stop: CodeStopBridge,
	},
	{
		ID: "t4_plank", Rule: "TEST-04",
		Ways: []Way{{Counts: Seconds, Most: 3600}},
		Do:   CodeDoPlank, Stop: CodeStopPlank,
	},
	{
		ID: "t5_side_plank", Rule: "TEST-05",
		Ways:   []Way{{Counts: Seconds, OneSided: true, Most: 1800}},
		Region: catalogue.TrunkGroup,
		Do:     CodeDoSidePlank, Stop: CodeStopSidePlank,
	},
	{
		ID: "t6_copenhagen", Rule: "TEST-06",
		Ways: []Way{
			{Name: Short, Counts: Seconds, OneSided: true, Most: 600, How: CodeWayShort},
			{Name: Long, Counts: Seconds, OneSided: true, Most: 600, How: CodeWayLong},
		},
		Region: catalogue.Adductors,
		Do:     CodeDoCopenhagen, Stop: CodeStopCopenhagen,
	},
	{
		ID: "t7_step_down", Rule: "TEST-07",
		Ways: []Way{{Counts: Points, OneSided: true, LowerBetter: true, Most: 5}},
		Do:   CodeDoStepDown, Stop: CodeStopStepDown,
	},
	{
		ID: "t8_chair_rise", Rule: "TEST-08",
		Ways: []Way{
			{Name: "one-leg", Counts: Reps, OneSided: true, Most: 300, How: CodeWayOneLeg},
			{Name: TenRises, Counts: Seconds, LowerBetter: true, Least: 4, Most: 120, How: CodeWayTenRises},
		},
		Do: CodeDoChair, Stop: CodeStopChair,
	},
	{
		ID: "t9_balance", Rule: "TEST-09",
		Ways: []Way{{Counts: Seconds, OneSided: true, Most: 60}},
		Do:   CodeDoBalance, Stop: CodeStopBalance,
	},
	{
		ID: "t10_knee_to_wall", Rule: "TEST-10",
		Ways:   []Way{{Counts: Centimetres, OneSided: true, Most: 30}},
		Region: catalogue.Calves,
		Do:     CodeDoKneeToWall, Stop: CodeStopKneeToWall,
	},
	{
		ID: "t11_hop", Rule: "TEST-11",
		Ways:   []Way{{Counts: Centimetres, OneSided: true, Least: 1, Most: 350}},
		Region: catalogue.Quads, Hops: true,
		Do: CodeDoHop, Stop: CodeStopHop,
	},
	{
		ID: "t12_five_hops", Rule: "TEST-12",
		Ways: []Way{
			{Name: "hops", Counts: Centimetres, OneSided: true, Least: 1, Most: 2000, How: CodeWayHops},
			{Name: "bounds", Counts: Centimetres, Least: 1, Most: 2500, How: CodeWayBounds},
		},
		Hops: true,
		Do:   CodeDoFive, Stop: CodeStopHop,
	},
	{
		ID: "t13_pogo", Rule: "TEST-13",
		Ways: []Way{
			{Name: "pogo", Counts: Ratio, Least: 0.05, Most: 6, How: CodeWayPogo},
			{Name: "jump", Counts: Ratio, Least: 0.05, Most: 6, How: CodeWayJump},
		},
		Hops: true,
		Do:   CodeDoReactive, Stop: CodeStopReactive,
	},
	{
		ID: "t14_five_rm", Rule: "TEST-14",
		Ways: []Way{
			{Name: Squat, Counts: Kilograms, Least: 1, Most: 600, How: CodeWaySquat},
			{Name: "leg-press", Counts: Kilograms, Least: 1, Most: 1200, How: CodeWayLegPress},
			{Name: RDL, Counts: Kilograms, Least: 1, Most: 600, How: CodeWayRDL},
			{Name: "deadlift", Counts: Kilograms, Least: 1, Most: 600, How: CodeWayDeadlift},
			{Name: SeatedCalf, Counts: Kilograms, OneSided: true, Least: 1, Most: 400, How: CodeWayCalf},
		},
		Do: CodeDoLift, Stop: CodeStopLift,
	},
	{
		ID: "t15_toe_raises", Rule: "TEST-15",
		Ways: []Way{{Counts: Reps, Most: 300}},
		Do:   CodeDoToeRaises, Stop: CodeStopToeRaises,
	},
	{
		ID: "t16_posture", Rule: "TEST-16",
		Ways: []Way{{Counts: YesNo}},
		Do:   CodeDoPosture,
	},
})

// The ways that reading and scoring tell apart.
const (
	Flat       = "flat"  // calf raises without the incline the norms were taken on
	Short      = "short" // Copenhagen hold with the knee on the bench
	Long       = "long"  // and with the ankle on it
	TenRises   = "ten"   // ten rises on two legs against the clock
	Squat      = "squat" // the loads of TEST-14 with a benchmark
	RDL        = "rdl"   // Romanian deadlift
	SeatedCalf = "calf"  // on one leg: the load for six
)
