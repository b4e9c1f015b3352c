package training

import "github.com/legwork-run/legwork/training/unit"

// PlanVersion is the version of the plan's JSON shape. RulesVersion changes
// whenever the same Request may give another plan; questions about an older
// plan are refused rather than answered from other rules.
const (
	PlanVersion  = 1
	RulesVersion = 2
)

// Plan is the answer to a Request: every week, every session, every reason.
// Its JSON form is a public contract (docs/plan.schema.json). No slice in a
// finished Plan is nil.
type Plan struct {
	Version int         `json:"version"`
	Rules   int         `json:"rules"` // RulesVersion it was made with
	From    Date        `json:"from"`
	To      Date        `json:"to"`
	Goal    Goal        `json:"goal"`
	Policy  Policy      `json:"policy"` // as applied, never auto
	Level   Level       `json:"level"`
	Runner  RunnerType  `json:"runner"`
	Phases  []PhaseSpan `json:"phases"`
	Weeks   []Week      `json:"weeks"`
	Proof   Proof       `json:"proof"`
	// Why holds what is true of the whole plan: level, runner type, policy.
	Why []Reason `json:"why"`
	// Screening is the SAFE-01 question, always asked; Warnings are for the
	// athlete to read before starting.
	Screening []Reason `json:"screening"`
	Warnings  []Reason `json:"warnings"`
	Notes     []Note   `json:"notes"`
	Request   Request  `json:"request"`
}

// PhaseSpan is a phase with its first and last day.
type PhaseSpan struct {
	Phase Phase    `json:"phase"`
	From  Date     `json:"from"`
	To    Date     `json:"to"`
	Why   []Reason `json:"why"`
}

// Week is one microcycle: its runs, and the strength placed around them.
type Week struct {
	Monday   Date                `json:"monday"`
	Phase    Phase               `json:"phase"`
	Deload   bool                `json:"deload"`
	Runs     []Run               `json:"runs"`
	Sessions []PrescribedSession `json:"sessions"`
	Budget   WeekBudget          `json:"budget"`
	Why      []Reason            `json:"why"`
	// Relaxed names the rules that had to give way this week, under the id of
	// the rule.
	Relaxed []Reason `json:"relaxed"`
	Cost    Cost     `json:"cost"`
}

// WeekBudget is what periodising allows a week.
type WeekBudget struct {
	Sessions     int          `json:"sessions"`
	Minutes      unit.Minutes `json:"minutes"` // per session
	LowerSets    int          `json:"lowerSets"`
	LowerSession int          `json:"lowerSetsPerSession"`
	Contacts     int          `json:"contacts"` // weighted, per week
	Reach        []Reach      `json:"reach"`
}

// Reach is how far a week's hard sets get for one muscle group (VOL-03).
type Reach struct {
	Group string  `json:"group"`
	Sets  float64 `json:"sets"`
	// Band is "under", "hold", "gain", "usual" or "cap": the highest range reached.
	Band  string  `json:"band"`
	Usual float64 `json:"usual"` // what more time would add towards
}

// Cost is what a week's placement costs, by the rule that charges. Total is
// the sum, in units of SCIENCE 3.6, two decimals.
type Cost struct {
	Total  float64            `json:"total"`
	ByRule map[string]float64 `json:"byRule"`
}

// Proof says how good the plan is known to be.
type Proof struct {
	ScheduleOptimal    bool    `json:"scheduleOptimal"`
	CompositionOptimal bool    `json:"compositionOptimal"`
	CompositionGap     float64 `json:"compositionGap"` // worst block, share of the bound
}
