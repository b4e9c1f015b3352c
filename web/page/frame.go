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

// Language is that of the pages, as browsers know it: how they are read aloud,
// broken into lines and dated by scripts follows it.
const Language = "en-GB"

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
var Rest = []RestOf{
	{"Training", []RestPart{
		{PlanPart, "phases up to your race"},
		{PainPart, "and what that changes"},
		{TestsPart, "where you stand"},
		{ProgrammesPart, "of coaches and trials"},
		{RulesPart, "and their sources"},
	}},
	{"Record", []RestPart{
		{HistoryPart, "every set, to look up and correct"},
		{ImportPart, "calendar, watch, tables"},
		{ExportPart, "everything, in one file"},
	}},
	{"Yours", []RestPart{
		{WishesPart, "asked for the plan"},
		{SettingsPart, "places, weights, hours"},
		{AccountPart, "ways in, and out"},
	}},
}

// RestOf are parts that belong together.
type RestOf struct {
	Name  string
	Parts []RestPart
}

// RestPart is a part with what is found there, in a few words.
type RestPart struct {
	Part
	Says string
}

// Reason is a sentence and the rule behind it.
type Reason struct{ Text, Rule string }

// Trouble is what went wrong, what is safe, and one way on.
type Trouble struct {
	Frame
	Heading, What string
	Back          Part
}
