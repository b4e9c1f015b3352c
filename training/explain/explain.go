// Package explain turns reasons into sentences. Words live here and nowhere
// else in the core: a decision is data until it is read.
package explain

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Words says how reasons are put: in which units and language, and what exercises
// are called.
type Words struct {
	Units training.Units
	// ExerciseName gives an exercise's name for its id; nil leaves ids as they are.
	ExerciseName func(id string) string
	Language     Language // zero = English
}

// Sentence is the reason in words: the template of its code with the facts put
// in. A code without words is an impossible state that a test rules out; it
// falls back to the code itself so that a reader still sees something true.
//
// In a template {name} is a fact as it is, {name|week} a count with its noun
// ("1 week", "4 weeks"). Facts whose names end in Kg or Km get their unit.
func (w Words) Sentence(r training.Reason) string {
	t, ok := w.Language.template(r.Code)
	if !ok {
		return string(r.Code)
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(t, '{')
		if i < 0 {
			break
		}
		j := strings.IndexByte(t[i:], '}')
		if j < 0 {
			break
		}
		b.WriteString(t[:i])
		b.WriteString(w.placeholder(t[i+1:i+j], r.Facts))
		t = t[i+j+1:]
	}
	b.WriteString(t)
	return b.String()
}

func (w Words) placeholder(p string, facts []training.Fact) string {
	name, noun, counted := strings.Cut(p, "|")
	v := "?"
	for _, f := range facts {
		if f.Name == name {
			v = w.value(f)
		}
	}
	if !counted {
		return v
	}
	return w.Language.count(v, noun)
}

// value is one fact as people read it.
func (w Words) value(f training.Fact) string {
	switch {
	case strings.HasSuffix(f.Name, "Kg"):
		return w.Load(number(f.Value))
	case strings.HasSuffix(f.Name, "Km"):
		return w.Distance(number(f.Value))
	case strings.HasSuffix(strings.ToLower(f.Name), "hours") && strings.Contains(f.Value, "."):
		return strconv.FormatFloat(math.Floor(number(f.Value)*10)/10, 'f', -1, 64) // 23.97 is not 24
	case (f.Name == "exercise" || f.Name == "rival" || strings.HasSuffix(f.Name, "Exercise")) && w.ExerciseName != nil:
		return exerciseName(w.ExerciseName(f.Value))
	}
	if strings.Count(f.Value, "-") == 2 { // a failed reading costs more than all else here
		if d, err := training.ParseDate(f.Value); err == nil {
			return w.Language.day(d)
		}
	}
	return w.Language.word(f)
}

// word is a fact that is a code, in the words for it.
func word(f training.Fact) string {
	switch f.Name {
	case "site":
		return training.Site(f.Value).Name()
	case "run", "afterRun", "beforeRun":
		return RunName(training.RunKind(f.Value))
	case "race":
		return raceName(f.Value)
	case "day":
		return dayName(f.Value)
	case "group", "second":
		return groupName(catalogue.Group(f.Value))
	case "level":
		return nameOr(levelNames, f.Value)
	case "runner":
		return nameOr(runnerNames, f.Value)
	}
	return f.Value
}

// Load is a number of kilograms in the reader's units. What was made in pounds is
// in pounds for everybody: its name is cast into it.
func (w Words) Load(kg float64) string {
	if w.Units.Pounds() {
		return strconv.FormatFloat(unit.Kilograms(kg).Pounds(), 'f', 0, 64) + " lb"
	}
	if lb, made := unit.Kilograms(kg).MadeInPounds(); made {
		return strconv.FormatFloat(lb, 'f', -1, 64) + " lb"
	}
	return unit.Kilograms(kg).String()
}

// Distance is a number of kilometres in the reader's units.
func (w Words) Distance(km float64) string {
	if w.Units.Miles() {
		return strconv.FormatFloat(unit.Metres(km*1000).Miles(), 'f', 1, 64) + " mi"
	}
	if km >= 20 {
		km = math.Round(km)
	}
	return strconv.FormatFloat(math.Round(km*10)/10, 'f', -1, 64) + " km"
}

func number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return v
}

// Plan fills in the text of every reason of p.
func (w Words) Plan(p training.Plan) training.Plan {
	w.fill(p.Why, p.Screening, p.Warnings)
	for i := range p.Phases {
		w.fill(p.Phases[i].Why)
	}
	for i := range p.Weeks {
		week := &p.Weeks[i]
		w.fill(week.Why, week.Relaxed)
		for j := range week.Sessions {
			s := &week.Sessions[j]
			w.fill(s.Why)
			for k := range s.Exercises {
				w.fill(s.Exercises[k].Why)
			}
		}
	}
	return p
}

func (w Words) fill(lists ...[]training.Reason) {
	for _, l := range lists {
		for i := range l {
			l[i].Text = w.Sentence(l[i])
		}
	}
}

// template finds the words of a code.
func template(code training.ReasonCode) (string, bool) {
	for _, book := range books {
		if t, ok := book[code]; ok {
			return t, true
		}
	}
	return "", false
}

// Codes lists how many codes have words, for the test that holds every code
// declared in the core against its words.
func Codes() map[training.ReasonCode]string {
	all := map[training.ReasonCode]string{}
	for _, book := range books {
		for c, t := range book {
			if _, twice := all[c]; twice {
				panic(fmt.Sprintf("explain: two texts for %s", c))
			}
			all[c] = t
		}
	}
	return all
}
