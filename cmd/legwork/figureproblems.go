package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/picture/figure"
	"github.com/legwork-run/legwork/training/catalogue"
)

// ruleFigure is what a picture must keep to: it can be read and reached, and
// nothing in it is impossible or against its own instructions.
const ruleFigure catalogue.Rule = "figure"

// figureProblems is what is wrong with the figure of an exercise's file.
func figureProblems(f catalogue.File) []catalogue.Problem {
	if !strings.HasPrefix(f.Path, "exercises/") && !strings.HasPrefix(f.Path, "assessments/") {
		return nil
	}
	doc, ok, err := f.Figure()
	if err != nil {
		return []catalogue.Problem{{File: f.Path, Rule: ruleFigure, Text: err.Error()}}
	}
	if !ok {
		return nil
	}
	id := strings.TrimSuffix(filepath.Base(f.Path), ".yaml")
	drawn, err := figure.Parse(id, doc)
	if err != nil {
		return unreadable(f.Path, strings.TrimPrefix(err.Error(), "figure "+id+": "))
	}
	var problems []catalogue.Problem
	for _, x := range figure.Check(drawn) {
		problems = append(problems, catalogue.Problem{File: f.Path, Line: lineOfPose(&doc, x.Pose), Rule: ruleFigure, Text: x.String()})
	}
	return problems
}

// unreadable is what Parse says, one problem a line.
func unreadable(path, text string) []catalogue.Problem {
	var problems []catalogue.Problem
	for said := range strings.SplitSeq(text, "\n") {
		p := catalogue.Problem{File: path, Rule: ruleFigure, Text: said}
		if _, err := fmt.Sscanf(said, "line %d", &p.Line); err == nil {
			_, p.Text, _ = strings.Cut(said, " ")
			_, p.Text, _ = strings.Cut(p.Text, " ")
			p.Text = strings.TrimSpace(p.Text)
			if p.Text == "" {
				p.Text = said
			}
		}
		problems = append(problems, p)
	}
	return problems
}

// lineOfPose is where a pose begins in the file, 0 when it is not found.
func lineOfPose(n *yaml.Node, pose string) int {
	for i, c := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 && c.Value == pose {
			return c.Line
		}
		if line := lineOfPose(c, pose); line > 0 {
			return line
		}
	}
	return 0
}
