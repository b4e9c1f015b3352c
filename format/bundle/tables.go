package bundle

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// table writes rows as CSV with the line ends that the format asks for.
func table(w io.Writer, rows [][]string) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	return out.WriteAll(rows)
}

func (b Bundle) sets(w io.Writer) error {
	rows := [][]string{{"date", "start", "session", "exercise", "name", "set", "kind", "side", "reps", "seconds", "landings", "steps", "load_kg", "left", "pain", "session_effort"}}
	for _, s := range b.State.Sessions {
		for _, e := range s.Exercises {
			for i, x := range e.Sets {
				left := ""
				if x.Rated {
					left = strconv.Itoa(int(x.RIR))
				}
				rows = append(rows, []string{
					s.Date.String(), s.Start.String(), text(s.ID), text(e.Exercise), text(b.Name(e.Exercise)), strconv.Itoa(i + 1), string(x.Kind), string(x.Side),
					number(x.Reps), number(x.Hold), number(x.Contacts), number(x.Steps), number(x.Load), left, number(x.Pain), number(s.Effort),
				})
			}
		}
	}
	return table(w, rows)
}

func (b Bundle) runs(w io.Writer) error {
	rows := [][]string{{"date", "start", "kind", "minutes", "km", "descent_m", "done", "effort", "title", "source"}}
	for _, r := range b.State.Runs {
		rows = append(rows, []string{
			r.Date.String(), r.Start.String(), string(r.Kind), number(r.Minutes), number(r.Distance.Kilometres()), number(r.Descent),
			strconv.FormatBool(r.Done), number(r.Effort), text(r.Title), text(r.Source),
		})
	}
	return table(w, rows)
}

func (b Bundle) reports(w io.Writer) error {
	rows := [][]string{{"date", "what", "where", "side", "value", "of"}}
	add := func(d training.Date, what, where string, side training.Side, value, of string) {
		rows = append(rows, []string{d.String(), what, text(where), string(side), value, of})
	}
	for _, p := range b.State.Pain {
		add(p.What.Date, "pain", p.What.Site.Name(), p.What.Side, strconv.Itoa(p.What.Score), "0-10")
	}
	for _, s := range b.State.Soreness {
		add(s.What.Date, "soreness", "", "", strconv.Itoa(s.What.Score), "0-10")
	}
	for _, r := range b.State.Readiness {
		for _, x := range []struct {
			what  string
			value int
		}{{"sleep", r.What.Sleep}, {"freshness", r.What.Freshness}, {"no soreness", r.What.Soreness}, {"no stress", r.What.Stress}, {"mood", r.What.Mood}} {
			if x.value > 0 {
				add(r.What.Date, x.what, "", "", strconv.Itoa(x.value), "1-10")
			}
		}
	}
	for _, t := range b.State.Tests {
		add(t.What.Date, "self-test", t.What.Test, training.Left, number(t.What.Left), "left, or both")
		if t.What.Right != 0 {
			add(t.What.Date, "self-test", t.What.Test, training.Right, number(t.What.Right), "right")
		}
	}
	return table(w, rows)
}

// number is a number as it is; empty for 0, which stands for not said.
func number[N ~int | ~float64](n N) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatFloat(float64(n), 'f', -1, 64)
}

// text is a text that no program takes for a formula.
func text(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r\x00", rune(s[0])) {
		return "'" + s
	}
	return s
}
