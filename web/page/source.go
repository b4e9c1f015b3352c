package page

// RulesPart are the rules that plans are made by.
var RulesPart = Part{"Rules", "/rules"}

// RulePath is the page of a rule.
func RulePath(id string) string { return RulesPart.Path + "/" + id }

// Rules are the rules there are, by subject.
type Rules struct {
	Frame
	Find     string // what was looked for
	Families []RuleFamily
	// Grades say what each grade means.
	Grades []Grade
}

// RuleFamily is the rules about one subject.
type RuleFamily struct {
	Name, Intro, Anchor string
	Rules               []RuleLine
}

// RuleLine is a rule in a list.
type RuleLine struct{ ID, Title, Grade string }

// Grade is how strong the evidence is, in letters and in words.
type Grade struct{ Letters, Words string }

// Rule is one rule with what it rests on.
type Rule struct {
	Frame
	ID, Title, Family string
	Text              []Piece
	// Kind says how binding it is; Relax how it may give way.
	Kind  string
	Relax []Piece
	Grade Grade
	// Part says what the grade is for, where one letter would mislead.
	Part    string
	Numbers [][]Piece
	House   []Piece // why, where it is our own choice
	Sources []Source
	// Before and After are the rules beside it; empty = none.
	Before, After RuleLine
}

// Source is something a rule rests on.
type Source struct{ Name, Whole, Kind string }

// Piece is a stretch of a text: plain, or a rule that it names.
type Piece struct{ Text, Rule string }
