package web

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// verdict is what would come of a session on a day, in words. What it costs is
// said only where no rule stands against it: that is more than enough to read.
func verdict(l adaptation.Landing, words explain.Words) page.Verdict {
	v := page.Verdict{Weight: weightWord(l.Weight())}
	say := func(list []training.Reason) {
		for _, r := range list {
			v.Says = append(v.Says, page.Reason{Text: words.Sentence(r), Rule: string(r.Rule)})
		}
	}
	say(l.Closed)
	say(l.Against)
	for _, c := range l.Then {
		v.Says = append(v.Says, page.Reason{Text: "Then " + changeText(c) + "."})
	}
	if len(v.Says) == 0 {
		say(l.Notes)
	}
	return v
}

func weightWord(w adaptation.Weight) string {
	switch w {
	case adaptation.Free:
		return "free"
	case adaptation.Noted:
		return "note"
	case adaptation.Warned:
		return "warning"
	}
	return "hard"
}

// plannedName is what a session is called on a page.
func plannedName(s training.PrescribedSession) string {
	if s.Variant == training.TrackVariant {
		return "Tendon " + s.Name
	}
	return "Session " + s.Name
}

// legs says what a session costs the legs.
func legs(s training.PrescribedSession) string {
	if s.Lower == training.StrainNone {
		return "no leg work"
	}
	return s.Lower.String() + " on the legs"
}

// weekdayOf is "Thu 26 Nov".
func weekdayOf(d training.Date) string { return d.Time().Format("Mon 2 Jan") }

func dayAndStart(d training.Date, at training.Clock) string { return weekdayOf(d) + ", " + at.String() }

// changeText says what a change does to a session: "session B moves to Fri 27
// Nov".
func changeText(c training.Change) string {
	name := "session " + c.Session
	if letter := c.Session[max(0, len(c.Session)-1):]; letter != "" {
		name = "session " + letter
	}
	switch c.Kind {
	case training.Moved:
		return name + " moves from " + weekdayOf(c.From) + " to " + dayAndStart(c.To, c.ToStart)
	case training.Dropped:
		return name + " of " + weekdayOf(c.From) + " is let go"
	case training.Lightened:
		return name + " of " + weekdayOf(c.From) + " has less in it"
	case training.Replaced:
		return name + " has other exercises"
	case training.Reordered:
		return name + " has another order"
	case training.Added:
		return name + " is added on " + weekdayOf(c.With.Date)
	}
	return name + " changes"
}
