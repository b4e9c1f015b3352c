package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// painMemory is the days whose loads are "of late" to a sore place.
const painMemory = 28

// painHolds is how long a report acts without another. Source: PAIN-07.
const painHolds = 14

// colour is how a pain reads.
type colour uint8

const (
	green colour = iota
	amber
	red
)

// colourOf reads one report by its tissue, and by what a score cannot say. It is
// kept apart from the readings the program itself makes, so that a slip there is
// seen here.
//
// Source: PAIN-02 to PAIN-06.
func colourOf(p training.ReportedPain) colour {
	facts, _ := training.FactsOf(p.Site)
	if p.Swelling || p.Limp || p.FocalBone || p.Sharp && facts.Tissue == training.Muscle {
		return red
	}
	from := [2]int{3, 5}
	switch facts.Tissue {
	case training.Tendon:
		from = [2]int{3, 6}
	case training.Muscle:
		from = [2]int{2, 4}
	}
	switch {
	case p.Score >= from[1]:
		return red
	case p.Score >= from[0]:
		return amber
	}
	return green
}

// sore is a place as it was last told of.
type sore struct {
	site  training.Site
	side  training.Side
	told  training.Date
	light colour // the worst of that day
}

// soreNow are the places told of within two weeks, before today's session, each by
// the worst answer of the last day told.
func (s Scene) soreNow() []sore {
	var out []sore
	for _, t := range s.State.Pain {
		p := t.What
		if p.Date > s.Date || s.Date.DaysSince(p.Date) > painHolds || p.Date == s.Date && p.Moment != training.PainMorning {
			continue
		}
		i := slices.IndexFunc(out, func(x sore) bool { return x.site == p.Site && x.side == p.Side })
		switch {
		case i < 0:
			out = append(out, sore{p.Site, p.Side, p.Date, colourOf(p)})
		case p.Date > out[i].told:
			out[i].told, out[i].light = p.Date, colourOf(p)
		case p.Date == out[i].told:
			out[i].light = max(out[i].light, colourOf(p))
		}
	}
	return out
}

// RedPain finds exercises that a red place takes away: its avoid list, and what
// lands. Source: PAIN-07.
func RedPain(s Scene) []Breach {
	places := s.soreNow()
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		for _, p := range places {
			region, _ := s.Catalogue.Region(p.site)
			if p.light == red && (slices.Contains(region.Avoid, e.ID) || e.Impact > 0) {
				return []Breach{s.broken(RedPainIgnored, x.Exercise, "while %s is red", p.site)}
			}
		}
		return nil
	})
}

// PainProgress finds exercises that ask for more while a place they ask care for
// is amber or red: more load than any of the last four weeks, or at the same load a
// longer count than was asked and done last.
//
// Source: PAIN-07, PRG-08.
func PainProgress(s Scene) []Breach {
	places := s.soreNow()
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		for _, p := range places {
			facts, _ := training.FactsOf(p.site)
			if p.light == green || !slices.Contains(e.Care, facts.Care) {
				continue
			}
			if more, ok := s.more(x); ok {
				return []Breach{s.broken(ProgressInPain, x.Exercise, "%s while %s is sore", more, p.site)}
			}
		}
		return nil
	})
}

// more says in which way x asks for more than was done and asked of late.
func (s Scene) more(x training.PrescribedExercise) (string, bool) {
	past := s.exposures(x.Exercise, painMemory)
	most := unit.Kilograms(0)
	for _, p := range past {
		most = max(most, heaviest(p.Sets))
	}
	switch want := asked(x); {
	case len(past) == 0:
		return "", false
	case most > 0 && want > most:
		return want.String() + " after " + most.String(), true
	case want == most && longer(x, past[0].Sets):
		return "more repetitions or seconds", true
	}
	return "", false
}

// longer reports whether x asks for a higher count than any working set of the
// last time had done or had been asked, within one range.
func longer(x training.PrescribedExercise, last []training.LoggedSet) bool {
	most, low, high := 0, 0, 0
	for _, s := range last {
		if s.Kind == training.WorkSet {
			most = max(most, s.Count(), s.Target.Count)
			low, high = s.Target.Low, s.Target.High
		}
	}
	return most > 0 && slices.ContainsFunc(x.Sets, func(s training.PrescribedSet) bool {
		return s.Kind == training.WorkSet && s.Low == low && s.High == high && s.Count() > most
	})
}

// UnderFlag finds a session asked for while a red flag stands.
//
// Source: FLAG-01 to FLAG-10.
func UnderFlag(s Scene) []Breach {
	if len(s.Session.Exercises) == 0 {
		return nil
	}
	for _, f := range s.State.Flags {
		if stands(s.State, f, s.Date) {
			return []Breach{s.broken(FlagIgnored, "", "%s since %s", f.Rule, f.Date)}
		}
	}
	return nil
}

// stands reports whether a flag was raised by a day and not cleared on its own
// day or later.
func stands(s athlete.State, f athlete.FlagAnswer, day training.Date) bool {
	return !f.Cleared && f.Date <= day && !slices.ContainsFunc(s.Flags, func(x athlete.FlagAnswer) bool {
		return x.Rule == f.Rule && x.Cleared && x.Date >= f.Date && x.Date <= day
	})
}
