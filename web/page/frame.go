package page

// Frame is what stands around every page.
type Frame struct {
	Title string
	Style string // the style sheet's address
	Icon  string // the icon's
	Touch string // that of its picture for home screens
	// Map says where scripts find the modules they import, as JSON; Scripts are
	// the addresses of those a page begins with.
	Map     string
	Scripts []string
	// Here is the part of the site the page belongs to; empty = none of Parts.
	Here Part
	// Bare: no bar of parts, as for those who have nothing here yet.
	Bare bool
	// Stranger: whoever reads has nothing here yet, and is led to the beginning.
	Stranger bool
	// Plain: other machines reach the site without HTTPS, and miss something.
	Plain bool
}

// Part is a part of the site that the bar leads to.
type Part struct{ Name, Path string }

// The parts, as the bar has them.
var (
	TodayPart     = Part{"Today", "/today"}
	WeekPart      = Part{"Week", "/week"}
	ExercisesPart = Part{"Exercises", "/exercises"}
	MorePart      = Part{"More", "/more"}
	HistoryPart   = Part{"History", "/history"}
	PainPart      = Part{"Where it hurts", "/pain"}
	WishesPart    = Part{"Goal, runs and time", "/wishes"}
	SettingsPart  = Part{"Settings", "/settings"}
	ImportPart    = Part{"Runs and files in", "/import"}
	ExportPart    = Part{"Take it all along", "/export"}
	AccountPart   = Part{"Account and devices", "/account"}
)

// Parts are in the bar's order.
var Parts = []Part{TodayPart, WeekPart, ProgressPart, ExercisesPart, MorePart}

// Rest are the parts that the bar has no room for, as its last leads to them.
var Rest = []Part{
	PlanPart,
	HistoryPart,
	PainPart,
	TestsPart,
	ProgrammesPart,
	RulesPart,
	WishesPart,
	SettingsPart,
	ImportPart,
	ExportPart,
	AccountPart,
}

// Reason is a sentence and the rule behind it.
type Reason struct{ Text, Rule string }

// Trouble is what went wrong, what is safe, and one way on.
type Trouble struct {
	Frame
	Heading, What string
	Back          Part
}
