package readiness

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// The numbers of the pain lights.
const (
	// painHolds is how many days a report acts without a new one.
	//
	// House rule: two weeks, as pain given when a plan is made (PAIN-07).
	painHolds = 14
	// clearRise is a morning clearly worse than usual, in points. Source: PAIN-06.
	clearRise = 2
	// boneScore is the pain from which the bone questions are asked. Source: PAIN-07.
	boneScore = 4
	// greensToFree is how many greens in a row let a load rise again. Source: PAIN-07.
	greensToFree = 2
	// redWindow is the days in which a second red, and beyond which a lasting
	// one, is for a clinician. Source: PAIN-07.
	redWindow = 7
)

// SiteLight is how one painful place stands today.
type SiteLight struct {
	Site  training.Site
	Side  training.Side // empty = both or not said
	Light Light
	Score int           // the worst of the last day told
	Told  training.Date // the last day told
	Felt  int           // the score that made the light, which may be an earlier day's
	Since training.Date // the first day of this light without a break
	// DaysRed counts the days told red within the last 7, DaysAmber those told
	// amber or worse.
	DaysRed, DaysAmber int
	Greens             int // green days told in a row, up to the last
	// Hold: loads that touch the place do not rise, because it is not green or
	// has not been green twice in a row.
	Hold bool
	// SeeClinician: red came back within 7 days, or has lasted longer.
	SeeClinician bool
	// Asks are the warning signs to ask about before leg work.
	Asks []evidence.ID
	Why  []training.Reason // what made the light
}

// TwoGreens reports whether the last two days told were green.
func (s SiteLight) TwoGreens() bool { return s.Greens >= greensToFree }

// PainLights is the light of every place that was told of within two weeks of
// today, by site and side. Reports after today are passed over, and their order
// does not matter.
//
//  1. A day is as bad as the worst of its answers (see dayFindings).
//  2. A day that hurts more than the last one told lightens nothing.
//  3. Red goes by way of amber: the first green day after it is still amber.
//  4. Otherwise the last day told decides, until another is told.
//  5. Two weeks without an answer end it all.
//
// Source: PAIN-01 to PAIN-07. House rule for 2 and 3: an answer given at rest
// says little about the next squat, and two greens in a row are asked for
// before a load rises anyway.
func PainLights(reports []training.ReportedPain, today training.Date) []SiteLight {
	places, days := painDays(reports, today)
	var out []SiteLight
	for _, p := range places {
		if told := days[p][len(days[p])-1].date; today.DaysSince(told) > painHolds { // Rule 5.
			continue
		}
		out = append(out, siteLight(p, days[p], today))
	}
	return out
}

func siteLight(p place, days []painDay, today training.Date) SiteLight {
	s := SiteLight{Site: p.site, Side: p.side}
	sore := false
	var reds []training.Date
	for i, d := range days {
		if i > 0 && d.date.DaysSince(days[i-1].date) > painHolds { // Rule 5.
			s, sore, reds = SiteLight{Site: p.site, Side: p.side}, false, nil
		}
		found, why := dayLight(p, days, i) // Rule 1.
		worse := !s.Told.IsZero() && d.score > s.Score
		s = s.after(d, found, worse, why)
		sore = sore || s.Light > Green
		if today.DaysSince(d.date) < redWindow && found > Green {
			s.DaysAmber++
		}
		if today.DaysSince(d.date) < redWindow && found == Red {
			reds = append(reds, d.date)
		}
	}
	s.DaysRed = len(reds)
	s.Hold = sore && !s.TwoGreens()
	s.SeeClinician = redTwice(reds) || s.Light == Red && today.DaysSince(s.Since) > redWindow
	s.Asks = asks(p, days[len(days)-1])
	return s
}

// after is s one told day later.
func (s SiteLight) after(d painDay, found Light, worse bool, why []training.Reason) SiteLight {
	was := s.Light
	green := found == Green
	switch {
	case worse && was > found: // Rule 2.
		s.Light, green = was, false
		why = append(why, training.Because("PAIN-07", CodeMoreThanLast, place{s.Site, s.Side}.word()))
	case was == Red && found == Green: // Rule 3.
		s.Light = Amber
		why = append(why, training.Because("PAIN-07", CodeFirstGreen, place{s.Site, s.Side}.word()))
	default: // Rule 4.
		s.Light, s.Felt = found, d.score
	}
	if s.Told.IsZero() || s.Light != was {
		s.Since = d.date
	}
	s.Greens++
	if !green {
		s.Greens = 0
	}
	s.Told, s.Score, s.Why = d.date, d.score, why
	return s
}

// redTwice reports whether two of the days, oldest first, have a day between
// them: a session and the morning after it are one red.
//
// House rule: so that one bad session is not read as two.
func redTwice(days []training.Date) bool {
	return len(days) > 1 && days[len(days)-1].DaysSince(days[0]) > 1
}

// asks are the questions a day leaves open: the bone questions from 4 on where
// the site asks for them, and what kind of swelling it was.
//
// Source: PAIN-07, PAIN-03.
func asks(p place, d painDay) []evidence.ID {
	var out []evidence.ID
	if facts, ok := training.FactsOf(p.site); ok && facts.BoneQuestions && d.score >= boneScore {
		out = append(out, "FLAG-02")
	}
	if d.swelling {
		out = append(out, "FLAG-03")
	}
	return out
}
