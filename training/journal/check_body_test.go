package journal_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// absurd is a body nobody can mean, the field and the value to name.
type absurd struct {
	name         string
	body         journal.Body
	field, value string
}

func holdAbsurd(t *testing.T, list []absurd) {
	t.Helper()
	for _, tt := range list {
		refused(t, tt.name, journal.Check(sure(tt.body)), tt.field, tt.value)
	}
}

func TestSetsNobodyDid(t *testing.T) {
	set := func(change func(s *training.LoggedSet)) journal.Body {
		s := training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 40}
		change(&s)
		return journal.Set{LoggedSet: s}
	}
	type S = training.LoggedSet
	list := []absurd{
		{"a load below zero", set(func(s *S) { s.Load = -5 }), "load", "-5 kg"},
		{"a load nobody lifts", set(func(s *S) { s.Load = 1000.5 }), "load", "1000.5 kg"},
		{"a load that is no number", set(func(s *S) { s.Load = nan() }), "load", "NaN kg"},
		{"a load without end", set(func(s *S) { s.Load = unit.Kilograms(math.Inf(1)) }), "load", "+Inf kg"},
		{"less than no repetitions", set(func(s *S) { s.Reps = -1 }), "reps", "-1"},
		{"a thousand repetitions", set(func(s *S) { s.Reps = 1000 }), "reps", "1000"},
		{"a hold below zero", set(func(s *S) { s.Reps, s.Hold = 0, -30 }), "seconds", "-30"},
		{"a hold of two hours", set(func(s *S) { s.Reps, s.Hold = 0, 7200 }), "seconds", "7200"},
		{"landings below zero", set(func(s *S) { s.Contacts = -1 }), "contacts", "-1"},
		{"five thousand landings", set(func(s *S) { s.Contacts = 5000 }), "contacts", "5000"},
		{"steps below zero", set(func(s *S) { s.Steps = -1 }), "steps", "-1"},
		{"five thousand steps", set(func(s *S) { s.Steps = 5000 }), "steps", "5000"},
		{"fourteen in reserve", set(func(s *S) { s.RIR = 14 }), "rir", "14"},
		{"less than none in reserve", set(func(s *S) { s.RIR = -1 }), "rir", "-1"},
		{"a reserve that is no number", set(func(s *S) { s.RIR = training.RIR(math.NaN()) }), "rir", "NaN"},
		{"pain of eleven", set(func(s *S) { s.Pain = 11 }), "pain", "11"},
		{"pain below zero", set(func(s *S) { s.Pain = -1 }), "pain", "-1"},
		{"a third side", set(func(s *S) { s.Side = "Left" }), "side", "Left"},
		{"a loading of two lines", set(func(s *S) { s.Loading = "a\nb" }), "loading", "a\nb"},
		{"no kind", set(func(s *S) { s.Kind = "" }), "kind", ""},
		{"another kind", set(func(s *S) { s.Kind = "cooldown" }), "kind", "cooldown"},
		{"two counts", set(func(s *S) { s.Hold = 30 }), "set", "reps and seconds"},
		{"two other counts", set(func(s *S) { s.Reps, s.Contacts, s.Steps = 0, 20, 10 }), "set", "contacts and steps"},
		{"a target below zero", set(func(s *S) { s.Target.Count = -8 }), "target: count", "-8"},
		{"a target of a day", set(func(s *S) { s.Target.Count = 86_400 }), "target: count", "86400"},
		{"a range upside down", set(func(s *S) { s.Target.Low, s.Target.High = 10, 8 }), "target: high", "8"},
		{"a range below zero", set(func(s *S) { s.Target.Low = -8 }), "target: low", "-8"},
		{"a range of a day", set(func(s *S) { s.Target.High = 86_400 }), "target: high", "86400"},
		{"a target's reserve", set(func(s *S) { s.Target.RIR = 14 }), "target: rir", "14"},
		{"a target's load", set(func(s *S) { s.Target.Load = -1 }), "target: load", "-1 kg"},
	}
	for _, tt := range list[:len(list):len(list)] { // an edit is held to the same
		list = append(list, absurd{"edited: " + tt.name, journal.Edit(tt.body.(journal.Set)), tt.field, tt.value})
	}
	holdAbsurd(t, list)
}

func TestSessionsNobodyDid(t *testing.T) {
	long := strings.Repeat("x", 121)
	holdAbsurd(t, []absurd{
		{"a name too long", journal.Start{Name: long}, "name", long[:40] + "..."},
		{"a place of two lines", journal.Start{Place: "a\nb"}, "place", "a\nb"},
		{"less than no minutes", journal.Finish{Minutes: -1}, "minutes", "-1"},
		{"a session of two days", journal.Finish{Minutes: 2880}, "minutes", "2880"},
		{"a novel for a reason", journal.Skip{Why: strings.Repeat("x", 10_001)}, "why", long[:40] + "..."},
		{"a move to no day", journal.Move{}, "date", ""},
		{"a move to another century", journal.Move{Date: training.NewDate(1900, 1, 1)}, "date", "1900-01-01"},
		{"a move to no hour", journal.Move{Date: day, Start: 1440}, "start", "24:00"},
		{"a move to an hour below zero", journal.Move{Date: day, Start: -60}, "start", "-1:00"},
		{"a swap of nothing", journal.Swap{To: "rdl"}, "from", ""},
		{"a swap for nothing", journal.Swap{From: "rdl"}, "to", ""},
		{"nothing left out", journal.LeftOut{}, "exercise", ""},
		{"an effort of zero", journal.Effort{}, "effort", "0"},
		{"an effort of eleven", journal.Effort{Effort: 11}, "effort", "11"},
		{"an effort that is no number", journal.Effort{Effort: training.RPE(math.NaN())}, "effort", "NaN"},
		{"a note without words", journal.Note{}, "text", ""},
		{"a note that rings the bell", journal.Note{Text: "ding\a"}, "text", "ding\a"},
		{"a note that is no text", journal.Note{Text: "\xff"}, "text", "?"},
		{"a note too long", journal.Note{Text: strings.Repeat("ä", 10_001)}, "text", strings.Repeat("ä", 40) + "..."},
	})
}

func TestRunsNobodyRan(t *testing.T) {
	run := func(change func(r *training.Run)) journal.Body {
		k := keyed("a")
		change(&k.Run)
		return journal.PlannedRun{KeyedRun: k}
	}
	done := func(change func(r *training.DoneRun)) journal.Body {
		d := journal.DoneRun{Key: "a", Run: training.DoneRun{Run: keyed("a").Run}}
		change(&d.Run)
		return d
	}
	usual := func(change func(r *training.UsualRun)) journal.Body {
		r := training.UsualRun{Kind: training.RunEasy, Minutes: 40}
		change(&r)
		return journal.UsualWeek{Runs: []training.UsualRun{{Kind: training.RunLong}, r}}
	}
	busy := func(change func(b *training.Busy)) journal.Body {
		b := training.Busy{Date: day, Minutes: 60}
		change(&b)
		return journal.Calendar{Source: "x", Busy: []training.Busy{b}}
	}
	type R = training.Run
	holdAbsurd(t, []absurd{
		{"no key", journal.PlannedRun{KeyedRun: journal.KeyedRun{Run: keyed("").Run}}, "key", ""},
		{"a key without end", journal.NoRun{Key: strings.Repeat("k", 1001)}, "key", strings.Repeat("k", 40) + "..."},
		{"no kind", run(func(r *R) { r.Kind = "" }), "run kind", ""},
		{"a kind in capitals", run(func(r *R) { r.Kind = "Easy" }), "run kind", "Easy"},
		{"no day", run(func(r *R) { r.Date = 0 }), "date", ""},
		{"a day before all running", run(func(r *R) { r.Date = training.NewDate(490, 9, 12) }), "date", "0490-09-12"},
		{"a start that is no time", run(func(r *R) { r.Start = 1500 }), "start", "25:00"},
		{"a run backwards", run(func(r *R) { r.Distance = -5 }), "distance", "-5"},
		{"a run round the world", run(func(r *R) { r.Distance = 40_000_000 }), "distance", "4e+07"},
		{"a run of no number", run(func(r *R) { r.Distance = unit.Metres(math.NaN()) }), "distance", "NaN"},
		{"a descent below zero", run(func(r *R) { r.Descent = -1 }), "descent", "-1"},
		{"a descent out of the sky", run(func(r *R) { r.Descent = unit.Metres(math.Inf(1)) }), "descent", "+Inf"},
		{"less than no minutes", run(func(r *R) { r.Minutes = -1 }), "minutes", "-1"},
		{"a run of a fortnight", run(func(r *R) { r.Minutes = 20_160 }), "minutes", "20160"},
		{"a title that is no text", run(func(r *R) { r.Title = "\xff" }), "title", "?"},
		{"a source with a control character", run(func(r *R) { r.Source = "\x00" }), "source", "\x00"},
		{"moved without a key", journal.MovedRun{Date: day}, "key", ""},
		{"moved to no day", journal.MovedRun{Key: "a"}, "date", ""},
		{"moved to no hour", journal.MovedRun{Key: "a", Date: day, Start: 2000}, "start", "33:20"},
		{"removed without a key", journal.NoRun{}, "key", ""},
		{"run next week", done(func(r *training.DoneRun) { r.Date = day.AddDays(7) }), "date", "2026-11-30"},
		{"an effort of eleven", done(func(r *training.DoneRun) { r.Effort = 11 }), "effort", "11"},
		{"an effort below zero", done(func(r *training.DoneRun) { r.Effort = -1 }), "effort", "-1"},
		{"done without a key", journal.DoneRun{Run: training.DoneRun{Run: keyed("a").Run}}, "key", ""},
		{"a calendar of nowhere", journal.Calendar{}, "source", ""},
		{"a run among others", journal.Calendar{Source: "x", Runs: []journal.KeyedRun{keyed("a"), {Key: "b"}}}, "run 2: run kind", ""},
		{"two runs of one key", journal.Calendar{Source: "x", Runs: []journal.KeyedRun{keyed("a"), keyed("b"), keyed("a")}}, "key", "a"},
		{"busy on no day", busy(func(b *training.Busy) { b.Date = 0 }), "busy 1: date", ""},
		{"busy at no hour", busy(func(b *training.Busy) { b.Start = -1 }), "busy 1: start", "00:-1"},
		{"busy for ever", busy(func(b *training.Busy) { b.Minutes = 1 << 30 }), "busy 1: minutes", "1073741824"},
		{"a usual run of no kind", usual(func(r *training.UsualRun) { r.Kind = "walk" }), "run 2: run kind", "walk"},
		{"a usual run on the eighth day", usual(func(r *training.UsualRun) { r.Day = 7 }), "run 2: day", "7"},
		{"a usual run backwards", usual(func(r *training.UsualRun) { r.Distance = -1 }), "run 2: distance", "-1"},
		{"a usual run at no hour", usual(func(r *training.UsualRun) { r.Start = 1440 }), "run 2: start", "24:00"},
		{"a usual run of a year", usual(func(r *training.UsualRun) { r.Minutes = 525_600 }), "run 2: minutes", "525600"},
	})
}

func TestReportsNobodyGives(t *testing.T) {
	pain := func(change func(p *training.ReportedPain)) journal.Body {
		p := training.ReportedPain{Pain: training.Pain{Site: "achilles", Score: 3}, Date: day, Moment: training.PainAfter}
		change(&p)
		return journal.Pain{ReportedPain: p}
	}
	type P = training.ReportedPain
	test := func(change func(r *training.TestResult)) journal.Body {
		r := training.TestResult{Date: day, Test: "t01_calf", Left: 20}
		change(&r)
		return journal.Test{TestResult: r}
	}
	pause := func(change func(p *journal.Pause)) journal.Body {
		p := journal.Pause{Key: "p", Why: journal.Ill, Span: training.Span{From: day}}
		change(&p)
		return p
	}
	holdAbsurd(t, []absurd{
		{"pain of eleven", pain(func(p *P) { p.Score = 11 }), "pain", "11"},
		{"pain below zero", pain(func(p *P) { p.Score = -1 }), "pain", "-1"},
		{"a site nobody knows", pain(func(p *P) { p.Site = "elbow" }), "site", "elbow"},
		{"a site with its side in it", pain(func(p *P) { p.Site = "achilles-left" }), "site", "achilles-left"},
		{"a site in capitals", pain(func(p *P) { p.Site = "Achilles" }), "site", "Achilles"},
		{"no site", pain(func(p *P) { p.Site = "" }), "site", ""},
		{"a third side", pain(func(p *P) { p.Side = "both" }), "side", "both"},
		{"no moment", pain(func(p *P) { p.Moment = "" }), "moment", ""},
		{"another moment", pain(func(p *P) { p.Moment = "always" }), "moment", "always"},
		{"pain of the day after tomorrow", pain(func(p *P) { p.Date = day.AddDays(2) }), "date", "2026-11-25"},
		{"pain on no day", pain(func(p *P) { p.Date = 0 }), "date", ""},
		{"pain before birth", pain(func(p *P) { p.Date = training.NewDate(1999, 12, 31) }), "date", "1999-12-31"},
		{"sleep of eleven", journal.Readiness{Readiness: training.Readiness{Date: day, Sleep: 11}}, "sleep", "11"},
		{"mood below zero", journal.Readiness{Readiness: training.Readiness{Date: day, Mood: -1}}, "mood", "-1"},
		{"freshness of a hundred", journal.Readiness{Readiness: training.Readiness{Date: day, Freshness: 100}}, "freshness", "100"},
		{"soreness of eleven", journal.Readiness{Readiness: training.Readiness{Date: day, Soreness: 11}}, "soreness", "11"},
		{"stress of eleven", journal.Readiness{Readiness: training.Readiness{Date: day, Stress: 11}}, "stress", "11"},
		{"a night of two days", journal.Readiness{Readiness: training.Readiness{Date: day, Slept: 2880}}, "slept", "2880"},
		{"a morning next week", journal.Readiness{Readiness: training.Readiness{Date: day.AddDays(7)}}, "date", "2026-11-30"},
		{"sore to eleven", journal.Soreness{Soreness: training.Soreness{Date: day, Score: 11}}, "soreness", "11"},
		{"sore next week", journal.Soreness{Soreness: training.Soreness{Date: day.AddDays(7)}}, "date", "2026-11-30"},
		{"a flag nobody knows", journal.Flags{Raised: []string{"FLAG-99"}}, "flag", "FLAG-99"},
		{"a rule that is no flag", journal.Flags{Cleared: []string{"SCH-01"}}, "flag", "SCH-01"},
		{"a flag raised and cleared", journal.Flags{Raised: []string{"FLAG-01"}, Cleared: []string{"FLAG-01"}}, "flag", "FLAG-01"},
		{"posture next week", journal.Posture{Date: day.AddDays(7)}, "date", "2026-11-30"},
		{"a cue for no question", journal.Posture{Date: day, Cues: []string{"hips", ""}}, "cue 2: question", ""},
		{"no test", test(func(r *training.TestResult) { r.Test = "" }), "test", ""},
		{"a test next week", test(func(r *training.TestResult) { r.Date = day.AddDays(7) }), "date", "2026-11-30"},
		{"a result beyond all", test(func(r *training.TestResult) { r.Left = 10_001 }), "left", "10001"},
		{"a result that is no number", test(func(r *training.TestResult) { r.Right = training.TestValue(math.NaN()) }), "right", "NaN"},
		{"a test with pain of eleven", test(func(r *training.TestResult) { r.Pain = 11 }), "pain", "11"},
		{"a way of two lines", test(func(r *training.TestResult) { r.Variant = "a\nb" }), "variant", "a\nb"},
		{"a reason that is no text", test(func(r *training.TestResult) { r.Stopped = "\xff" }), "stopped", "?"},
		{"a pause without a name", pause(func(p *journal.Pause) { p.Key = "" }), "key", ""},
		{"a pause for nothing", pause(func(p *journal.Pause) { p.Why = "lazy" }), "why", "lazy"},
		{"a pause from no day", pause(func(p *journal.Pause) { p.Span.From = 0 }), "from", ""},
		{"a pause that ends before it begins", pause(func(p *journal.Pause) { p.Span.Until = day.AddDays(-1) }), "until", "2026-11-22"},
		{"a pause beyond all", pause(func(p *journal.Pause) { p.Span.Until = training.NewDate(2200, 1, 1) }), "until", "2200-01-01"},
		{"a pause at a place too long", pause(func(p *journal.Pause) { p.Place = strings.Repeat("x", 121) }), "place", strings.Repeat("x", 40) + "..."},
	})
}

func TestAimsNobodyHas(t *testing.T) {
	profile := func(change func(p *training.Profile)) journal.Body {
		var p training.Profile
		change(&p)
		return journal.Profile{Profile: p}
	}
	place := func(change func(p *training.Place)) journal.Body {
		p := training.Place{Name: "gym"}
		change(&p)
		return journal.Place{Place: p}
	}
	goal := func(change func(g *journal.Goal)) journal.Body {
		g := journal.Goal{Goal: training.GoalBase}
		change(&g)
		return g
	}
	race := func(change func(r *training.Race)) journal.Body {
		r := training.Race{Date: day, Priority: training.PriorityB}
		change(&r)
		return journal.Goal{Goal: training.GoalBase, Races: []training.Race{r}}
	}
	type P = training.Profile
	type L = training.Place
	holdAbsurd(t, []absurd{
		{"no goal", goal(func(g *journal.Goal) { g.Goal = "" }), "goal", ""},
		{"a goal in capitals", goal(func(g *journal.Goal) { g.Goal = "MARATHON" }), "goal", "MARATHON"},
		{"eight sessions a week", goal(func(g *journal.Goal) { g.Sessions = 8 }), "sessions", "8"},
		{"less than no minutes", goal(func(g *journal.Goal) { g.Minutes = -1 }), "minutes", "-1"},
		{"another policy", goal(func(g *journal.Goal) { g.Policy = "never" }), "policy", "never"},
		{"other units", goal(func(g *journal.Goal) { g.Units = "stone" }), "units", "stone"},
		{"the eighth day", goal(func(g *journal.Goal) { g.Days = []training.Weekday{7} }), "day 1: day", "7"},
		{"a programme of two lines", goal(func(g *journal.Goal) { g.Programme = "a\nb" }), "programme", "a\nb"},
		{"a race on no day", race(func(r *training.Race) { r.Date = 0 }), "race 1: date", ""},
		{"a D race", race(func(r *training.Race) { r.Priority = "D" }), "race 1: priority", "D"},
		{"a race of no distance", race(func(r *training.Race) { r.Distance = "7k" }), "race 1: distance", "7k"},
		{"a race uphill only", race(func(r *training.Race) { r.Descent = -1 }), "race 1: descent", "-1"},
		{"a race of two lines", race(func(r *training.Race) { r.Name = "a\nb" }), "race 1: name", "a\nb"},
		{"too old", profile(func(p *P) { p.Age = 121 }), "age", "121"},
		{"not born", profile(func(p *P) { p.Age = -1 }), "age", "-1"},
		{"another sex", profile(func(p *P) { p.Sex = "F" }), "sex", "F"},
		{"too heavy", profile(func(p *P) { p.Mass = 501 }), "mass", "501 kg"},
		{"a mass that is no number", profile(func(p *P) { p.Mass = nan() }), "mass", "NaN kg"},
		{"the fifth level", profile(func(p *P) { p.Level = 5 }), "level", "5"},
		{"the fifth type", profile(func(p *P) { p.Runner = 5 }), "runner", "5"},
		{"lifting for two centuries", profile(func(p *P) { p.LiftingMonths = 2400 }), "months of lifting", "2400"},
		{"strength in another century", profile(func(p *P) { p.LastStrength = training.NewDate(1990, 1, 1) }), "last strength", "1990-01-01"},
		{"a pace of two hours", profile(func(p *P) { p.EasyPace = 7200 }), "easy pace", "120:00/km"},
		{"a descent without end", profile(func(p *P) { p.DescentPerLongRun = unit.Metres(math.Inf(1)) }), "descent", "+Inf"},
		{"a year of pregnancy", profile(func(p *P) { p.PregnancyWeek = 52 }), "pregnancy week", "52"},
		{"before birth", profile(func(p *P) { p.WeeksAfterBirth = -1 }), "weeks after birth", "-1"},
		{"coached before", profile(func(p *P) { p.CoachedWeeks = -1 }), "coached weeks", "-1"},
		{"a past session on no day", profile(func(p *P) { p.LastLower = make([]training.PastSession, 1) }), "past session 1: date", ""},
		{"a lift of nothing", profile(func(p *P) { p.Lifts = make([]training.Lift, 1) }), "lift 1: exercise", ""},
		{"a lift of a house", profile(func(p *P) { p.Lifts = []training.Lift{{Exercise: "rdl", Load: 40}, {Exercise: "rdl", Load: 5000}} }), "lift 2: load", "5000 kg"},
		{"a window that closes first", profile(func(p *P) { p.Windows = []training.Window{{From: 600, To: 540}} }), "window 1: to", "09:00"},
		{"a window at night's end", profile(func(p *P) { p.Windows = []training.Window{{From: 600, To: 1440}} }), "window 1: to", "24:00"},
		{"a window on the eighth day", profile(func(p *P) { p.Windows = []training.Window{{Day: 7}} }), "window 1: day", "7"},
		{"a place without a name in a profile", profile(func(p *P) { p.Places = make([]training.Place, 2) }), "place 1: place", ""},
		{"the eighth day avoided", profile(func(p *P) { p.AvoidDays = []training.Weekday{9} }), "day to avoid 1: day", "9"},
		{"a dislike of two lines", profile(func(p *P) { p.Dislikes = []string{"a\nb"} }), "dislike 1: exercise", "a\nb"},
		{"a session's place of two lines", profile(func(p *P) { p.SessionPlaces = []string{"a\nb"} }), "place of session 1: name", "a\nb"},
		{"a question of two lines", profile(func(p *P) { p.Screening = []string{"a\nb"} }), "screening 1: question", "a\nb"},
		{"a place without a name", place(func(p *L) { p.Name = "" }), "place", ""},
		{"another preset", place(func(p *L) { p.Preset = "garage" }), "preset", "garage"},
		{"an item nobody knows", place(func(p *L) { p.Items = []training.Equipment{"piano"} }), "item 1: equipment", "piano"},
		{"a dumbbell that floats", place(func(p *L) { p.Dumbbells = []unit.Kilograms{2, -2} }), "dumbbell 2: load", "-2 kg"},
		{"a kettlebell of no number", place(func(p *L) { p.Kettlebells = []unit.Kilograms{nan()} }), "kettlebell 1: load", "NaN kg"},
		{"a bar of a ton", place(func(p *L) { p.Bar = 1001 }), "bar: load", "1001 kg"},
		{"a plate that floats", place(func(p *L) { p.Plates = []training.Plates{{Each: -1}} }), "plate 1: load", "-1 kg"},
		{"a thousand plates", place(func(p *L) { p.Plates = []training.Plates{{Each: 1, Pairs: 1000}} }), "plate 1: pairs", "1000"},
		{"a box of no height", place(func(p *L) { p.Boxes = []unit.Centimetres{0} }), "box 1: height", "0"},
		{"no place given up", journal.NoPlace{}, "place", ""},
	})
}

func TestPlansNobodyMade(t *testing.T) {
	change := func(c training.Change) journal.Body {
		return journal.Changes{Key: "k", Changes: []training.Change{c}}
	}
	holdAbsurd(t, []absurd{
		{"a plan without a version", journal.Plan{Plan: training.Plan{From: day, To: day}}, "plan version", "0"},
		{"a plan of a newer version", journal.Plan{Plan: training.Plan{Version: training.PlanVersion + 1, From: day, To: day}}, "plan version", strconv.Itoa(training.PlanVersion + 1)},
		{"a plan that ends before it begins", journal.Plan{Plan: training.Plan{Version: 1, From: day, To: day - 1}}, "to", "2026-11-22"},
		{"a plan of no days", journal.Plan{Plan: training.Plan{Version: 1}}, "from", ""},
		{"a change of nothing", journal.Changes{}, "key", ""},
		{"another kind of change", change(training.Change{Kind: "eaten", Session: "s"}), "change 1: change", "eaten"},
		{"a change of no session", change(training.Change{Kind: training.Dropped}), "change 1: session", ""},
		{"a move to another century", change(training.Change{Kind: training.Moved, Session: "s", To: 1}), "change 1: to", "0001-01-01"},
		{"a move from another century", change(training.Change{Kind: training.Moved, Session: "s", From: 1}), "change 1: from", "0001-01-01"},
		{"a move to no hour", change(training.Change{Kind: training.Moved, Session: "s", ToStart: 1440}), "change 1: start", "24:00"},
		{"nothing turned down", journal.Declined{}, "key", ""},
	})
}
