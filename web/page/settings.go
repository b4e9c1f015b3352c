package page

// Settings lead to what can be set, each with how it stands.
type Settings struct {
	Frame
	Rows []Setting
	Saved
}

// Setting is one thing that can be set.
type Setting struct{ Name, Path, Stands string }

// Saved is what was just written down; zero = nothing.
type Saved struct {
	Event  string // what takes it back
	Offers bool   // another plan is offered for it
}

// Places are where an athlete trains.
type Places struct {
	Frame
	Places []PlaceCard
	Lacks  []PlaceLack // what sessions to come cannot have
	Saved
	Wrong string
}

// PlaceLack is a session whose exercises cannot all be done where it stands.
type PlaceLack struct {
	Session, Path string
	Why           []Reason
	Instead       []string // empty = nothing stands in
}

// PlaceCard is one place with what it can make.
type PlaceCard struct {
	Name, Path, Kit string
	Makes           []string // "2 · 4 · 6 kg each hand"
	Only            bool     // the last one stays
}

// Place is a place as a form. Old is its name before; empty = it is new.
type Place struct {
	Frame
	Old, Name                           string
	Presets, Items                      []Choice
	Dumbbells, Kettlebells, Bar, Plates string
	Boxes, Unit                         string
	Makes                               []string
	Wrong                               map[string]string
}

// Form is a plain form of settings.
type Form struct {
	Frame
	Heading, Lead, Action string
	Fields                []Field
	Held                  []Held // what cannot be chosen; empty = nothing is said of it
	Wrong                 map[string]string
}

// Held is a rule that holds whatever is chosen.
type Held struct {
	Name string
	Reason
}

// Field is one row of a Form: choices, ticks or something typed.
type Field struct {
	Name, Label, Help string
	Choices           []Choice // one of them
	Ticks             []Choice // any of them
	Value, Mode       string   // typed; Mode is its inputmode
	Group             string   // a heading before it
}

// described are the ids of what explains a field.
func described(name, help, wrong string) string {
	out := ""
	if help != "" {
		out = "h-" + name
	}
	if wrong != "" {
		out += " w-" + name
	}
	return out
}
