package page

// ProgrammesPart are the programmes that can be followed as written.
var ProgrammesPart = Part{"Programmes", "/programmes"}

// Programmes are those there are: those of articles, and those made from the
// evidence.
type Programmes struct {
	Frame
	Groups []ProgrammeGroup
}

// ProgrammeGroup is programmes of one origin.
type ProgrammeGroup struct {
	Name  string
	Cards []ProgrammeCard
}

// ProgrammeCard is a programme in a list.
type ProgrammeCard struct {
	Path, Name, About, Facts string
	Followed                 bool
}

// Programme is one programme, as its author has it, with what we say to it.
type Programme struct {
	Frame
	ID, Name, About string
	// Source is the article it follows; empty = made from the evidence.
	Source string
	Facts  []Fact
	// Followed: the plan follows it. Leave is where leaving it is previewed, and
	// Try where following it is; both are empty for those without a plan.
	Followed   bool
	Try, Leave string
	Sessions   []ProgrammeSession
	Rules      []string
	Cautions   []Reason
}

// Fact is a name with what it is.
type Fact struct{ Name, Text string }

// ProgrammeSession is one session of a programme.
type ProgrammeSession struct {
	Name, Minutes string
	Items         []ProgrammeItem
}

// ProgrammeItem is an exercise of a session.
type ProgrammeItem struct {
	Path, Name, Dose, Note string
	// Ours: its author gives no dose, so it is our choice.
	Ours    bool
	Caution Reason
	Rather  string // the dose we would rather see
}
