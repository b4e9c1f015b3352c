package pack

import (
	"encoding/json"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Protocol is the version of the pack and of what is sent back.
const Protocol = 1

// Pack is everything for the days ahead. Lists are never null.
type Pack struct {
	Protocol  int                 `json:"protocol"`
	Rules     int                 `json:"rules"` // the version of the training rules
	Version   string              `json:"version"`
	Made      int64               `json:"made"` // milliseconds since 1970
	Today     training.Date       `json:"today"`
	Epoch     string              `json:"epoch"`
	Cursor    int64               `json:"cursor"`
	Athlete   string              `json:"athlete"`
	Device    string              `json:"device"`
	Name      string              `json:"name"`
	Guest     bool                `json:"guest"`
	Units     training.Units      `json:"units"`
	Figures   []string            `json:"figures"`
	Pages     []string            `json:"pages"`
	Shelf     []string            `json:"shelf"`
	Days      []Day               `json:"days"`
	Sessions  map[string]Session  `json:"sessions"`
	Exercises map[string]Exercise `json:"exercises"`
	Sites     []Site              `json:"sites"`
	Bands     map[string][]Band   `json:"bands"` // by tissue
	Efforts   []Choice            `json:"efforts"`
	After     []Choice            `json:"after"`
}

// Day is one of the days ahead.
type Day struct {
	Date     training.Date `json:"date"`
	Title    string        `json:"title"`
	Runs     []string      `json:"runs"`
	Sessions []string      `json:"sessions"`
	Rest     string        `json:"rest"` // what is said of a day without a session
}

// Reason is why, in words.
type Reason struct {
	Text string `json:"text"`
	Rule string `json:"rule"`
}

// Session is one session, set by set.
type Session struct {
	ID       string            `json:"id"`
	Name     string            `json:"name"`
	Title    string            `json:"title"`
	Date     training.Date     `json:"date"`
	Start    training.Clock    `json:"start"`
	Minutes  unit.Minutes      `json:"minutes"`
	Warmup   unit.Minutes      `json:"warmup"` // general warm-up inside Minutes
	Place    string            `json:"place"`
	Status   string            `json:"status"` // ahead, begun or done
	Base     string            `json:"base"`   // what session.started has as its base; empty = nothing
	Needs    []string          `json:"needs"`
	Why      []Reason          `json:"why"`
	Rows     []Row             `json:"rows"`
	Steps    []Step            `json:"steps"`
	Ramps    map[string]Ramp   `json:"ramps"`
	Racks    map[string]Rack   `json:"racks"` // by loading
	Doubts   map[string]Load   `json:"doubts"`
	Last     map[string]string `json:"last"`
	Outcomes []Outcome         `json:"outcomes"`
	Short    []Short           `json:"short"`
	Hurt     map[string]int    `json:"hurt"` // by exercise: index of an outcome
	HurtFrom int               `json:"hurtFrom"`
	SoreFrom int               `json:"soreFrom"`
	Pain     map[string]Pain   `json:"pain"` // by site
	Sore     []Sore            `json:"sore"`
	Together []Together        `json:"together"`
	Swaps    map[string]Swaps  `json:"swaps"`
	Moves    []Move            `json:"moves"`
	Logged   []json.RawMessage `json:"logged"`
}

// Load is kilograms.
type Load = unit.Kilograms

// Row is an exercise of the session in words.
type Row struct {
	Exercise string   `json:"exercise"`
	Label    string   `json:"label"`
	Name     string   `json:"name"`
	Dose     string   `json:"dose"`
	Effort   string   `json:"effort"`
	Load     string   `json:"load"`
	Rest     string   `json:"rest"`
	How      []string `json:"how"`
	Why      []Reason `json:"why"`
}

// Step is one set to do, of one side where sides are done apart.
type Step struct {
	ID       string           `json:"id"`
	Exercise string           `json:"exercise"`
	Number   int              `json:"number"`
	Side     training.Side    `json:"side,omitempty"`
	Kind     training.SetKind `json:"kind"`
	Label    string           `json:"label"`
	Group    string           `json:"group,omitempty"`
	Round    int              `json:"round,omitempty"`
	Rounds   int              `json:"rounds,omitempty"`
	Metric   string           `json:"metric"` // reps, seconds, contacts or steps
	Count    int              `json:"count"`
	Low      int              `json:"low,omitempty"`
	High     int              `json:"high,omitempty"`
	Load     Load             `json:"load,omitempty"`
	PerHand  bool             `json:"perHand,omitempty"`
	Loading  string           `json:"loading,omitempty"`
	RIR      training.RIR     `json:"rir"`
	Tempo    string           `json:"tempo,omitempty"`
	Rest     int              `json:"rest"` // seconds after it; 0 = straight on
	Target   training.Target  `json:"target"`
}

// Ramp is the dialogue in which a first load is found.
type Ramp struct {
	Sets int       `json:"sets"`
	Rows []RampRow `json:"rows"`
}

// RampRow is the load that follows one with Load, by how many repetitions were
// left: the last number stands for more as well.
type RampRow struct {
	Load    Load   `json:"load"`
	After   []Load `json:"after"`
	Sore    []Load `json:"sore"`
	Unrated Load   `json:"unrated"`
}

// Rack is the loads that can be made with one loading, lightest first, and how
// they are said and made.
type Rack struct {
	Loads []Load   `json:"loads"`
	Shown []string `json:"shown"`
	Made  [][]Load `json:"made"` // plates on each side of a bar; empty = it is no bar, or nobody knows
	Take  []string `json:"take"` // what to take for each, in words; empty = nothing is taken
}

// Outcome is the session as something made it. A step that is the session's own
// is its id.
type Outcome struct {
	Steps []any           `json:"steps"`
	Why   []Reason        `json:"why"`
	Ramps map[string]Ramp `json:"ramps,omitempty"` // that are others than the session's
	Keeps []string        `json:"keeps"`
}

// Short is the session when there are so many minutes.
type Short struct {
	Minutes unit.Minutes `json:"minutes"`
	Outcome int          `json:"outcome"`
	Says    string       `json:"says"`
}

// Pain is what pain in a place leaves.
type Pain struct {
	Region string     `json:"region"`
	Bands  []PainBand `json:"bands"`
	Sharp  PainBand   `json:"sharp"`
}

// PainBand is what scores from one to another leave. {score} in its words is the
// score.
type PainBand struct {
	From    int      `json:"from"`
	To      int      `json:"to"`
	Light   string   `json:"light"` // of the place then
	Says    []Reason `json:"says"`
	Outcome int      `json:"outcome"` // -1 = the session as it is
	Stop    bool     `json:"stop"`    // nothing of it is left
}

// Sore is a place that is not well before anything is told in the session.
type Sore struct {
	Site   string `json:"site"`
	Region string `json:"region"`
	Light  string `json:"light"` // amber or red
}

// Together is what so many regions with a light, or a worse one, take.
type Together struct {
	Light   string   `json:"light"` // amber or red
	Regions int      `json:"regions"`
	Gone    []string `json:"gone"` // exercises
	Why     []Reason `json:"why"`
}

// Swaps are what may be done instead of an exercise.
type Swaps struct {
	From     string          `json:"from"`
	To       map[string]Swap `json:"to"`
	Busy     []string        `json:"busy"`
	NotToday []string        `json:"notToday"`
	Hurts    []string        `json:"hurts"`
}

// Swap is one of them.
type Swap struct {
	Name    string   `json:"name"`
	Dose    string   `json:"dose"`
	Load    string   `json:"load"`
	Needs   []string `json:"needs"`
	Why     []Reason `json:"why"`
	Outcome int      `json:"outcome"`
}

// Move is a day the session might be moved to.
type Move struct {
	Date    training.Date  `json:"date"`
	Start   training.Clock `json:"start"`
	Verdict string         `json:"verdict"` // free, note, warning or hard
	Why     []Reason       `json:"why"`
}

// Exercise is how an exercise is done.
type Exercise struct {
	ID     string   `json:"id"`
	Name   string   `json:"name"`
	Figure string   `json:"figure"`
	Setup  []string `json:"setup"`
	Steps  []string `json:"steps"`
	Cues   []string `json:"cues"` // two
	Faults []Fault  `json:"faults"`
	Quiet  bool     `json:"quiet"`
}

// Fault is a mistake and its mending.
type Fault struct {
	Seen string `json:"seen"`
	Fix  string `json:"fix"`
}

// Site is a place that may hurt.
type Site struct {
	ID     string        `json:"id"`
	Site   training.Site `json:"site"`
	Side   training.Side `json:"side,omitempty"`
	Name   string        `json:"name"`
	Tissue string        `json:"tissue"`
	// Last is what was told of it last, in words; empty = nothing lately.
	Last string `json:"last,omitempty"`
}

// Band is what scores from one to another mean in a tissue.
type Band struct {
	From  int    `json:"from"`
	To    int    `json:"to"`
	Light string `json:"light"`
	Name  string `json:"name"`
}

// Choice is an answer to choose.
type Choice struct {
	Value int    `json:"value"`
	Words string `json:"words"`
}
