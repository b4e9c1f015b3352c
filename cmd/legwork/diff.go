package main

import (
	"bytes"
	"encoding/json"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
)

// changeDocument is one change as JSON.
type changeDocument struct {
	Session string        `json:"session"`
	Date    training.Date `json:"date"`
	Code    string        `json:"code"`
	Text    string        `json:"text"`
}

// renderDiff is the list of changes as text or, on request, as JSON.
func renderDiff(list []planner.Change, format string, words explain.Words) ([]byte, error) {
	switch format {
	case "text", "md":
		var b bytes.Buffer
		err := plantext.Diff(&b, list, words)
		return b.Bytes(), err
	case "json":
		docs := make([]changeDocument, 0, len(list))
		for _, c := range list {
			docs = append(docs, changeDocument{c.Session, c.Date, string(c.What.Code), words.Sentence(c.What)})
		}
		out, err := json.MarshalIndent(docs, "", " ")
		return append(out, '\n'), err
	}
	return nil, &training.InvalidError{Field: "--format", Value: format, Why: "cannot show differences; use text or json with --diff"}
}
