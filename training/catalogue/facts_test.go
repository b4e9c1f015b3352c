package catalogue_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// articleFacts are what the five articles say of how an exercise is done, as
// patterns that our own words must hold. Where two articles differ, both are
// there (D16).
var articleFacts = map[string][]string{
	"step_up_knee":      {`(below|lower than) (your |the )?knee`, `hands on (your )?hips`, `thigh.*level|level.*thigh`, `(straight|stretched)`, `(legs|sides) take turns|other (leg|side|foot)|alternate`},
	"pistol":            {`in front`, `arms`, `level`, `sink|lower|down`, `squeeze|tight|brace`},
	"walking_lunge":     {`right angle|90`, `level`, `knee (almost|nearly|just|above|a hand|hovers|stops)|(almost|nearly|just).{0,30}floor`, `heel`, `shoulder`, `(each|your) sides?`},
	"calf_step":         {`ball`, `(heels? (hang|over|off)|hang)`, `hips|wall`, `dumbbell`, `(as far|as deep|as low|low as|far as|deep)`},
	"v_sit":             {`mat`, `legs.{0,15}together`, `arms`, `level`, `round`, `bend|bent|straight`},
	"burpee":            {`hip`, `squat`, `hands`, `(straight|long)`, `overhead|above your head|up`},
	"skaters":           {`right angle|90`, `heel`, `behind|back`, `far`},
	"curtsy_lunge":      {`shoulder`, `(back|behind).*(across|over)|across`, `right angle|90`},
	"extended_plank":    {`face`, `hands`, `hips? (drop|sag|sink)|drop|sag`, `forward|further`},
	"pushup_sp":         {`(outside|wider)`, `45`, `knees|raised|bench`, `(turn|rotate|pivot)`, `(arm|hand).*(up|ceiling|overhead)`},
	"incline_pushup":    {`(knees|wall|bench|raised)`},
	"rdl":               {`slightly wider|little wider|hip`, `palms`, `flat|long|straight`, `(front of your (legs|thighs)|thighs|shins|close to your legs)`, `hips (forward|through)|buttock`},
	"lateral_lunge_row": {`wide`, `either side|each side|both sides|beside`, `(straight ahead|forward|straight)`, `hips back`, `ribs|sides|back`},
	"kneeling_jump":     {`under|below`, `right angle|90`, `same`, `half.?kneel`, `change|other|alternate`, `dumbbell`, `band`},
	"pushup":            {`chest`, `toes`, `neck`, `(almost|nearly|not lock|before.*lock|short of)`, `floor`},
	"db_row":            {`left (knee|hand)|knee.*bench|bench`, `level|flat`, `elbow`, `waist|side|hip`},
	"dip_bench":         {`edge`, `finger`, `elbow`, `legs`},
	"step_up":           {`sturdy|firm|steady|solid`, `hips.*(up|forward)|forward and up`, `above|over`, `dumbbell`, `high`},
	"bw_squat":          {`(little|slightly|bit) wider`, `(slightly|little|bit)`, `chair|seat|sit`, `chest`, `heel`, `above|over`},
	"goblet_squat":      {`chest`},
	"sldl":              {`kettlebell|dumbbell|weight|load`, `(slightly|soft|little|bit).{0,20}(bent|bend)|soften|soft`, `level`, `back (flat|straight|long)|flat back|straight back|long back`, `T\b|letter t|line`, `ball`},
	"back_ext":          {`face down|belly|front`, `ear`, `palm`, `shoulder blade`, `(look|eyes|gaze).*(floor|down)|floor`},
	"glute_bridge":      {`flat`, `line`, `shoulders`, `(two seconds|2 seconds)`, `arms`},
	"leg_raise":         {`together`, `(straight up|upright|vertical|point.*ceiling|above)`, `(one inch|an inch|finger|2 cm|two cent|just above|3 cm)`, `one leg`},
	"glute_circle":      {`football`, `(ten|10)`, `direction|way`},
	"fig4":              {`ankle`, `knee`, `(ten|10) seconds`},
	"lower_twist":       {`right angle|90`, `level`, `hold`, `minute`},
	"heel_walk_back":    {`(turned|point).{0,20}out|outwards?`, `small|baby|short`, `tall|upright`, `(flat|even)`, `friend|someone|partner|with you`},
	"diagonal_hop":      {`jog`, `minute`, `hop`, `(15|fifteen).{0,10}(20|twenty)`},
	"bird_dog":          {`left arm|one arm|right arm`, `(heel|foot)`, `(few|two|three|2|3) seconds|hold`},
	"quad_rotation":     {`(behind|back of) (your|the) head`, `elbow`, `right angle|90`, `(few|two|three|2|3) seconds|hold`, `chest`},
	"clamshell":         {`side`, `bent`, `(stack|on top|above)`, `head`, `feet.{0,20}together|heels? together`, `slow`},
	"copenhagen_short":  {`bench|chair`, `hold`},
	"dorsi_weighted":    {`toes|foot`, `heel`},
	"cossack":           {`side`, `heel`, `straight`},
	"calf_seated":       {`seat|sit|chair|bench`, `knee`},
}

func TestWordsHoldTheFactsOfTheArticles(t *testing.T) {
	c := load(t)
	for id, patterns := range articleFacts {
		how, ok, err := c.Instruction(id)
		if err != nil || !ok {
			t.Errorf("%s: no words: %v", id, err)
			continue
		}
		text := strings.ToLower(fmt.Sprint(how))
		for _, p := range patterns {
			if !regexp.MustCompile(strings.ToLower(p)).MatchString(text) {
				t.Errorf("%s: nothing like %q in its words", id, p)
			}
		}
	}
}
