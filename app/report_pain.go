package app

import (
	"context"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// TellPain writes a pain score down with a word on what it is like, which no rule
// asks for and a clinician may. Both are taken back as one.
func (a *App) TellPain(ctx context.Context, by Pen, p training.ReportedPain, like string) (Written, error) {
	if like = strings.TrimSpace(like); like == "" {
		return a.ReportPain(ctx, by, p)
	}
	if err := notAhead(by, p.Date); err != nil {
		return Written{}, err
	}
	return a.once(ctx, by, draft{body: journal.Pain{ReportedPain: p}}, draft{body: journal.Note{Text: p.Site.On(p.Side) + ": " + like}})
}
