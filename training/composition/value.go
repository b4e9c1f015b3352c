package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// The value of a composition, in points. One point means nothing by itself:
// only which of two menus is worth more counts.
//
//   - A hard set is worth 3 up to the hold range of its group, 2 up to gain, 1
//     up to usual and nothing beyond (VOL-03), times the group's weight below.
//   - An exercise adds its merit per set, pays a price for being one more thing
//     to set up, and gains or loses by what the athlete likes and did before.
//   - Time costs a little, so that of two equal menus the shorter one wins.
//
// House rule: the steps 3, 2, 1 are VOL-03's; the weights and merits put the
// order of evidence into numbers: heavy squat, calf and hinge, then hops, hip
// and trunk, foot, Copenhagen, upper body last.

// groupWeight is points per quarter set and step of value, in the order of
// VOL-03, then elastic.
var groupWeight = [Needs]int{10, 10, 9, 12, 7, 6, 6, 7, 4, 4, 8}

// valueSteps are VOL-03's 3, 2, 1, 0.
var valueSteps = [4]int{3, 2, 1, 0}

// House rules in points.
const (
	onceCost      = 12  // for any exercise: one more to set up and to learn
	hardCost      = 3   // for each step of difficulty above 2
	mainWorth     = 90  // the session's main lift, so that it is the first to be kept
	stayWorth     = 40  // a main lift that stays from the last block of this phase
	rotateCost    = 9   // an accessory done in the last block
	keepWorth     = 24  // a first choice for a painful region (6.2's keep list)
	balanceWorth  = 240 // balance work from 65 on (SAFE-05)
	pelvicWorth   = 60  // pelvic-floor work in pregnancy and after birth
	upperWorth    = 160 // a push and a pull in a session without legs
	timeCost      = 2   // per 15 s
	likingSpan    = 7   // ties between equals break differently in A and B
	oneSidedShare = 7   // with -3 for both legs: 7u - 3b >= 0 means u/(u+b) >= 30 %
	bothLegsShare = -3
)

// kind groups exercises that do the same job: a session takes one of a kind.
type kind string

// The kinds.
const (
	kSquat     kind = "squat" // both legs: one a session (COMP-04)
	kSingle    kind = "single-leg squat"
	kLunge     kind = "lunge"
	kSide      kind = "side lunge"
	kStep      kind = "step"
	kHinge     kind = "hinge"
	kOneHinge  kind = "single-leg hinge"
	kBridge    kind = "bridge"
	kCurl      kind = "hamstring curl"
	kStraight  kind = "straight-knee calf"
	kBent      kind = "bent-knee calf"
	kShin      kind = "shin"
	kFoot      kind = "foot"
	kBalance   kind = "balance"
	kAbduct    kind = "hip abduction"
	kAdduct    kind = "adduction"
	kFlex      kind = "hip flexion"
	kFront     kind = "front trunk"
	kLateral   kind = "side trunk"
	kBackTrunk kind = "back trunk"
	kFloor     kind = "pelvic floor"
	kPush      kind = "push"
	kPull      kind = "pull"
	kBounce    kind = "low hops"
	kJump      kind = "jumps"
	kLeap      kind = "bounds"
)

// merit is what the optimiser is told about one exercise.
type merit struct {
	kind kind
	main bool // compound enough to be a session's main lift
	// Points in groundwork and build, and in max strength, power and
	// maintenance: for each set of a lift or hop, for two sets of all else,
	// which earns nothing by a third.
	light, heavy int
}

// merits is the one table of what evidence and coaching prefer. Exercises that
// are never part of a composed session are in notComposed instead.
//
// House rule: 12 for the lifts that trials of running economy used (EFF-03,
// EFF-09), less for the ones near them, 0 for useful filler, negative for what
// costs more than it gives.
var merits = map[string]merit{
	"sit_to_stand":      {kSquat, true, -8, -20},
	"bw_squat":          {kSquat, true, 0, -12},
	"wall_squat":        {kSquat, false, -10, -14},
	"spanish_squat":     {kSquat, false, -8, -8},
	"goblet_squat":      {kSquat, true, 8, 0},
	"back_squat":        {kSquat, true, 12, 14},
	"front_squat":       {kSquat, true, -6, -8},
	"half_squat":        {kSquat, true, 4, 13},
	"leg_press":         {kSquat, true, 6, 10},
	"leg_ext":           {kSquat, false, -8, -6},
	"sl_squat_box":      {kSingle, true, 2, 4},
	"pistol":            {kSingle, true, 0, 2},
	"split_squat":       {kLunge, true, 6, 5},
	"reverse_lunge":     {kLunge, true, 6, 5},
	"forward_lunge":     {kLunge, false, 3, 1},
	"walking_lunge":     {kLunge, false, 4, 2},
	"rfess":             {kLunge, true, 6, 10},
	"curtsy_lunge":      {kSide, false, -16, -16},
	"cossack":           {kSide, false, -14, -18},
	"lateral_lunge":     {kSide, false, -12, -16},
	"lateral_lunge_row": {kSide, false, -20, -24},
	"step_up":           {kStep, true, 5, 5},
	"step_up_knee":      {kStep, false, 4, 3},
	"step_down":         {kStep, false, 4, 2},

	"hinge_drill":      {kHinge, true, -22, -30},
	"rdl":              {kHinge, true, 10, 10},
	"deadlift":         {kHinge, true, 6, 12},
	"kb_swing":         {kHinge, false, -6, -2},
	"back_ext":         {kBackTrunk, false, -4, -6},
	"reverse_hyper":    {kHinge, false, -18, -18},
	"sldl":             {kOneHinge, true, 6, 6},
	"sl_rdl_supported": {kOneHinge, true, 5, 5},
	"glute_bridge":     {kBridge, true, 0, -12},
	"sl_bridge":        {kBridge, true, 3, 0},
	"hip_thrust":       {kBridge, true, 5, 6},
	"ham_bridge_box":   {kBridge, true, 3, 2},
	"nordic":           {kCurl, false, 3, 3},
	"sliding_curl":     {kCurl, false, 3, 3},
	"bridge_walkout":   {kCurl, false, 1, -2},

	"calf_two":     {kStraight, false, 2, -8},
	"calf_step":    {kStraight, false, 4, -4},
	"calf_sl":      {kStraight, false, 5, 3},
	"calf_sl_load": {kStraight, false, 6, 8},
	"towel_raise":  {kStraight, false, -14, -14},
	"calf_iso":     {kStraight, false, -14, -12},
	"calf_seated":  {kBent, false, 6, 8},
	"calf_bent_sl": {kBent, false, 5, 3},

	"dorsi_weighted":   {kShin, false, 3, 3},
	"wall_tib":         {kShin, false, 3, 2},
	"heel_walk":        {kShin, false, 1, 0},
	"heel_walk_back":   {kShin, false, -2, -3},
	"short_foot":       {kFoot, false, 4, 3},
	"toe_yoga":         {kFoot, false, 1, 0},
	"banded_inversion": {kFoot, false, 2, 1},
	"sl_balance":       {kBalance, false, 0, -2},

	"clamshell":        {kAbduct, false, -2, -6},
	"side_abd":         {kAbduct, false, 6, 4},
	"glute_circle":     {kAbduct, false, -14, -16},
	"fire_hydrant":     {kAbduct, false, -30, -40},
	"hip_hike":         {kAbduct, false, 8, 8},
	"band_walk":        {kAbduct, false, 8, 8},
	"hip_airplane":     {kAbduct, false, -6, -6},
	"donkey_kick":      {kAbduct, false, -4, -6},
	"copenhagen_short": {kAdduct, false, 6, 6},
	"copenhagen_long":  {kAdduct, false, 6, 6},
	"adduct_side":      {kAdduct, false, 2, 0},
	"ball_squeeze":     {kAdduct, false, 0, -2},
	"psoas_march":      {kFlex, false, 1, 1},

	"plank":          {kFront, false, 3, 1},
	"extended_plank": {kFront, false, -8, -8},
	"dead_bug":       {kFront, false, 4, 3},
	"leg_raise_one":  {kFront, false, 0, 0},
	"leg_raise":      {kFront, false, -1, -1},
	"v_sit":          {kFront, false, -4, -4},
	"crunch":         {kFront, false, -5, -6},
	"body_saw":       {kFront, false, 2, 3},
	"side_plank":     {kLateral, false, 10, 10},
	"side_plank_leg": {kLateral, false, 7, 9},
	"pallof":         {kLateral, false, 3, 4},
	"lower_twist":    {kLateral, false, -4, -6},
	"russian_twist":  {kLateral, false, -5, -6},
	"suitcase_carry": {kLateral, false, -12, -12},
	"bird_dog":       {kBackTrunk, false, 4, 1},
	"quad_rotation":  {kBackTrunk, false, -10, -12},
	"pelvic_floor":   {kFloor, false, -30, -30},

	"incline_pushup": {kPush, false, 2, 0},
	"pushup":         {kPush, false, 4, 3},
	"pushup_sp":      {kPush, false, -10, -6},
	"dip_bench":      {kPush, false, -3, -3},
	"triceps_oh":     {kPush, false, -8, -8},
	"oh_press":       {kPush, false, 2, 2},
	"db_row":         {kPull, false, 5, 5},
	"band_row":       {kPull, false, 3, 2},
	"pullup":         {kPull, false, 2, 3},
	"face_pull":      {kPull, false, -20, -20},

	"pogo_two":        {kBounce, false, 8, 6},
	"pogo_sl":         {kBounce, false, 4, 6},
	"skip_rope":       {kBounce, false, 5, 3},
	"line_hop":        {kBounce, false, 4, 3},
	"a_skip":          {kBounce, false, 4, 4},
	"diagonal_hop":    {kLeap, false, 2, 3},
	"squat_jump":      {kJump, false, 3, 6},
	"kneeling_jump":   {kJump, false, -10, -8},
	"burpee":          {kJump, false, -16, -16},
	"box_jump":        {kJump, false, 4, 6},
	"skaters":         {kLeap, false, 1, 3},
	"sl_hop_fwd":      {kLeap, false, 0, 4},
	"bound":           {kLeap, false, 2, 8},
	"drop_jump":       {kJump, false, 0, 8},
	"loaded_jump":     {kJump, false, 0, 9},
	"step_drive_jump": {kJump, false, 0, 4},
}

// notComposed are catalogue exercises that no composed session holds, though a
// programme may.
//
// House rule: a stretch is offered after runs, and hill sprints are running.
var notComposed = map[string]training.ReasonCode{
	"fig4":        CodeStretch,
	"hill_sprint": CodeRunning,
}

// meritOf is e's row; an exercise added to the catalogue without one is plain
// filler of its own pattern.
func meritOf(e catalogue.Exercise) merit {
	if m, ok := merits[e.ID]; ok {
		return m
	}
	return merit{kind: kind(e.Pattern)}
}
