package readiness

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/order"
)

// WarningsOf are the flags that are up on a day, by the answers and by what was
// told of pain and soreness, in the order of Flags; one told by a question comes
// before one told by a place. Answers after the day are passed over.
//
// Source: FLAG-01 to FLAG-10.
func WarningsOf(d Day) []Warning {
	d.Answers = answersUpTo(d.Answers, d.Date)
	up := append(FlagsOf(d.Answers), warningsTold(d)...)
	order.By(up, func(a, b Warning) int { return flagOrder(a.Rule) - flagOrder(b.Rule) })
	return slices.CompactFunc(up, func(a, b Warning) bool { return a.Rule == b.Rule && a.Site == b.Site && a.Side == b.Side })
}

func flagOrder(rule evidence.ID) int {
	return slices.IndexFunc(Flags, func(f Flag) bool { return f.Rule == rule })
}

func answersUpTo(answers []FlagAnswer, day training.Date) []FlagAnswer {
	var out []FlagAnswer
	for _, a := range answers {
		if a.Date <= day {
			out = append(out, a)
		}
	}
	return out
}

// flagConsequences stop everything while a flag is up, and ask about those that
// a painful place leaves open. None of it can be undone.
func flagConsequences(d Day, sites []SiteLight) []Consequence {
	var out []Consequence
	up := WarningsOf(d)
	for _, w := range up {
		out = append(out, Consequence{Kind: Stop, Rule: w.Rule, Site: w.Site, Side: w.Side, Light: Red, Fixed: true, Reason: w.Why})
	}
	for _, s := range sites {
		for _, rule := range s.Asks {
			if !slices.ContainsFunc(up, func(w Warning) bool { return w.Rule == rule }) && !answeredSince(d, rule, s.Told) {
				f, _ := FlagFor(rule)
				out = append(out, Consequence{Kind: Ask, Rule: rule, Site: s.Site, Side: s.Side, Light: s.Light, Fixed: true, Reason: training.Because(rule, f.Question)})
			}
		}
	}
	return out
}

// answeredSince reports whether a flag's question was answered on the day told
// or after it.
func answeredSince(d Day, rule evidence.ID, told training.Date) bool {
	return slices.ContainsFunc(d.Answers, func(a FlagAnswer) bool { return a.Rule == rule && a.Date >= told && a.Date <= d.Date })
}
