package web

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// How much of a file is shown.
const (
	shownRuns  = 12
	shownNotes = 20
)

// runsOffered is what bringing runs in would do, in words.
func (s *Server) runsOffered(state athlete.State, o app.RunsOffer, cal training.Calendar, token string) page.Look {
	p := page.Look{Frame: s.frame("Look first"), Source: o.Calendar.Source, Token: token, Take: fmt.Sprintf("Bring in %s", explain.Several(len(o.Calendar.Runs), "run"))}
	p.Here = page.MorePart
	count := func(n int, words string) {
		if n > 0 {
			p.Lines = append(p.Lines, explain.Several(n, "run")+" "+words)
		}
	}
	count(o.Done, "that you ran")
	count(o.Ahead, "still ahead")
	count(o.Past, "planned for days gone by")
	count(o.Known, "known already from elsewhere, left out")
	if n := len(o.Calendar.Busy); n > 0 {
		p.Lines = append(p.Lines, explain.Several(n, "other thing")+" that "+verb(n, "takes", "take")+" time, and no session stands there")
	}
	if n := len(cal.Strength); n > 0 {
		p.Lines = append(p.Lines, explain.Several(n, "strength session")+" of that calendar left out: Legwork plans them")
	}
	if o.Again {
		p.Lines = append(p.Lines, "a file of this name was read before; what it held then is replaced")
	}
	words := s.words(state.Goal.What.Units)
	for i, r := range o.Calendar.Runs {
		if i == shownRuns {
			p.More = fmt.Sprintf("and %d more", len(o.Calendar.Runs)-shownRuns)
			break
		}
		p.Runs = append(p.Runs, plantext.LongDate(r.Run.Date)+": "+plantext.RunText(r.Run, words))
	}
	for i, line := range plantext.NoteLines(cal.Notes) {
		if i == shownNotes {
			p.Notes = append(p.Notes, fmt.Sprintf("and %d remarks more", len(cal.Notes)-shownNotes))
			break
		}
		p.Notes = append(p.Notes, line)
	}
	p.Nothing = o.Nothing()
	return p
}

// archiveOffered is what bringing a history in would do, in words.
func (s *Server) archiveOffered(got archive.Archive, fresh int, foreign bool, token string) page.Look {
	p := page.Look{Frame: s.frame("Look first"), Source: "a history of Legwork", Token: token, Take: "Bring it in", Nothing: fresh == 0}
	p.Here = page.MorePart
	p.Lines = []string{explain.Several(fresh, "event") + " that " + verb(fresh, "is", "are") + " new here", explain.Several(len(got.Events)-fresh, "event") + " known already"}
	if foreign {
		p.Lines = append(p.Lines, "it was written under another account, and becomes part of yours")
	}
	for i, bad := range got.Troubles {
		if i == shownNotes {
			break
		}
		p.Notes = append(p.Notes, bad.Error())
	}
	return p
}

func verb(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// usualText is a usual week as it is typed.
func usualText(week []training.UsualRun, u training.Units) string {
	var out []string
	for _, r := range week {
		amount := fmt.Sprintf("%d", r.Minutes)
		if r.Minutes == 0 {
			amount = fmt.Sprintf("%.4gkm", r.Distance.Kilometres())
			if u.Miles() {
				amount = fmt.Sprintf("%.4gmi", r.Distance.Miles())
			}
		}
		text := fmt.Sprintf("%s %s %s", r.Day, r.Kind, amount)
		if !r.StartAssumed && r.Start > 0 {
			text += " @" + r.Start.String()
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}
