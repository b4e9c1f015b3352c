package evidence

import "encoding/json"

// Kind is how binding a rule is.
type Kind string

// The kinds. A hard rule may charge costs as well; its numbers then say so.
const (
	Hard        Kind = "hard"        // no plan breaks it, other than as Relax says
	Soft        Kind = "soft"        // breaking it costs, and the cheapest plan wins
	Default     Kind = "default"     // what is done unless the athlete or the circumstances say otherwise
	Information Kind = "information" // said to the athlete; it moves nothing
)

// Kinds lists every kind, most binding first.
var Kinds = []Kind{Hard, Soft, Default, Information}

// Words says what k means, for people.
func (k Kind) Words() string {
	switch k {
	case Hard:
		return "hard rule"
	case Soft:
		return "preference"
	case Default:
		return "default"
	case Information:
		return "information"
	}
	return string(k)
}

// Rule is one thing the program goes by: what it does, why, and how far that
// can be believed.
type Rule struct {
	ID    ID     `json:"id"`
	Title string `json:"title"` // plain, at most 60 characters
	// Text says in one to five sentences what the program does and why.
	Text    string      `json:"text"`
	Numbers []Number    `json:"numbers"`
	Sources []SourceKey `json:"sources"`
	House   string      `json:"house,omitempty"` // why, where the rule is our own choice
	Grade   Grade       `json:"grade"`
	// GradeNote says what the grade is for when one letter would mislead.
	GradeNote string `json:"gradeNote,omitempty"`
	Kind      Kind   `json:"kind"`
	Relax     string `json:"relax,omitempty"` // how it may give way when no plan fits; empty = never
}

// Shown is r's numbers without the hidden ones.
func (r Rule) Shown() []Number {
	shown := make([]Number, 0, len(r.Numbers))
	for _, n := range r.Numbers {
		if !n.Hidden {
			shown = append(shown, n)
		}
	}
	return shown
}

// MarshalJSON writes r without its hidden numbers; no array is null.
func (r Rule) MarshalJSON() ([]byte, error) {
	type plain Rule // without this method
	p := plain(r)
	p.Numbers = r.Shown()
	if p.Sources == nil {
		p.Sources = []SourceKey{}
	}
	return json.Marshal(p)
}
