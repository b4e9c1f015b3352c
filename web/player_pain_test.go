package web_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// What a pain is like goes into a note, a second time into none, and the place
// told of before says what was told.
func TestAPainIsDullOrStiffAndKnownTheNextTime(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	e := journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: "achilles", Side: training.Left, Score: 2}, Date: s.today().AddDays(-1), Moment: training.PainAfter}}
	v.write(t, e)
	b := s.browser()
	b.as(v)
	b.play()
	before := len(b.history())
	b.touch("button.pain")
	b.touch(`dialog label:has([value="achilles-left"])`)
	b.until(`document.querySelector("dialog .howmuch").innerText.includes("Last time 2")`)
	b.touch(`dialog label:has([name="score"][value="1"])`)
	press := func(word string) {
		js[bool](b, `[...document.querySelectorAll("dialog .marks button")].find(x => x.textContent === %q).click() || true`, word)
	}
	press("dull")
	press("stiff")
	press("dull")
	b.touch("dialog .close")
	b.sent()
	told := b.history()[before:]
	gone := map[journal.ID]bool{}
	for _, e := range told {
		gone[e.Base] = gone[e.Base] || e.Kind == journal.EventUndone
	}
	var notes, scores []string
	for _, e := range told {
		if gone[e.ID] {
			continue
		}
		switch body := e.Body.(type) {
		case journal.Note:
			notes = append(notes, body.Text)
		case journal.Pain:
			scores = append(scores, string(body.Site))
		}
	}
	if len(scores) != 1 || len(notes) != 1 || notes[0] != "left Achilles tendon: stiff" {
		t.Errorf("the server has pain %v and notes %v", scores, notes)
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}
