package web

import (
	"fmt"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/web/page"
)

// ladders are the ladders of an exercise, with the rung the athlete stands on.
func (s *Server) ladders(e catalogue.Exercise, now app.ExerciseNow) []page.Ladder {
	var out []page.Ladder
	seen := map[string]bool{}
	for _, l := range now.Ladders {
		if !seen[l.Name] {
			seen[l.Name] = true
			out = append(out, s.ladder(e, l))
		}
	}
	return out
}

func (s *Server) ladder(e catalogue.Exercise, now app.LadderNow) page.Ladder {
	out := page.Ladder{Name: "The " + now.Name + " ladder"}
	if now.Name == "" {
		out.Name = "Easier and harder"
	}
	start := startOf(now)
	here := -1
	for i, r := range now.Rungs {
		x, ok := s.Catalogue.Exercise(r.Exercise)
		if !ok {
			continue
		}
		rung := page.Rung{ID: x.ID, Name: x.Name, How: r.How, Dose: rungDose(x, r.Rung), This: x.ID == e.ID}
		if r.Exercise == now.Here && (here < 0 || r.How == "") {
			if here >= 0 {
				out.Rungs[here].Here = false
			}
			here, rung.Here = len(out.Rungs), true
		}
		rung.Start = i == start
		out.Rungs = append(out.Rungs, rung)
	}
	out.Next = opens(now, here)
	return out
}

// startOf is the rung to begin on when nothing of the ladder was done: what the
// plan has of it, else the first. It is -1 otherwise.
func startOf(now app.LadderNow) int {
	if now.Here != "" {
		return -1
	}
	for i, r := range now.Rungs {
		if r.Exercise == now.Planned {
			return i
		}
	}
	return 0
}

// opens says what opens the next rung.
func opens(now app.LadderNow, here int) []page.Reason {
	rule, ok := evidence.Find("PRG-10")
	if !ok {
		return nil
	}
	if now.Name == "" {
		return []page.Reason{{Text: rule.Text, Rule: string(rule.ID)}}
	}
	if here >= 0 && here == len(now.Rungs)-1 {
		return []page.Reason{{Text: "You are at the top: from here on more load, more sets or more repetitions."}}
	}
	text := rule.Text
	if here >= 0 && now.Rungs[here].High > 0 {
		text = fmt.Sprintf("Here the top is %d. %s", now.Rungs[here].High, text)
	}
	return []page.Reason{{Text: text, Rule: string(rule.ID)}}
}

// rungDose is what to master on a rung: "8–12 reps".
func rungDose(e catalogue.Exercise, r catalogue.Rung) string {
	if r.High == 0 {
		return ""
	}
	counts := r.Metric
	if counts == "" && len(e.Metrics) > 0 {
		counts = e.Metrics[0]
	}
	out := fmt.Sprintf("%d–%d", r.Low, r.High)
	if r.Low == r.High {
		out = fmt.Sprint(r.High)
	}
	return out + " " + metricNames[counts]
}

// metricNames are what sets count, as people say it.
var metricNames = map[catalogue.Metric]string{
	catalogue.Reps: "reps", catalogue.Seconds: "s", catalogue.Contacts: "landings", catalogue.Steps: "steps",
}
