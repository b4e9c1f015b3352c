package profile

import (
	"fmt"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/training"
)

// value is one scalar with the line it stands on, so that every complaint can
// say where.
type value struct {
	text string
	line int
}

// UnmarshalYAML keeps any scalar as it was written.
func (v *value) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.ScalarNode {
		return &unfitError{why: "one value is wanted here, not a list or a block"}
	}
	v.text, v.line = n.Value, n.Line
	if n.Tag == "!!null" {
		v.text = ""
	}
	return nil
}

// list is a sequence, or one line with commas.
type list []value

// UnmarshalYAML reads [a, b], a dashed list or "a, b".
func (l *list) UnmarshalYAML(n *yaml.Node) error {
	switch n.Kind {
	case yaml.ScalarNode:
		for part := range strings.SplitSeq(n.Value, ",") {
			if p := strings.TrimSpace(part); p != "" && n.Tag != "!!null" {
				*l = append(*l, value{p, n.Line})
			}
		}
		return nil
	case yaml.SequenceNode:
		for _, c := range n.Content {
			var v value
			if err := v.UnmarshalYAML(c); err != nil {
				return err
			}
			*l = append(*l, v)
		}
		return nil
	}
	return &unfitError{why: "a list is wanted here, like [mon, wed]"}
}

// named is one entry of a block whose keys the athlete chooses, in file order.
type named[T any] struct {
	key  value
	item T
}

// block is a mapping kept in the order of the file.
type block[T any] []named[T]

// UnmarshalYAML reads a mapping in order.
func (b *block[T]) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return &unfitError{why: "a block of NAME: VALUE lines is wanted here"}
	}
	first := map[string]int{} // line of each key
	for i := 0; i+1 < len(n.Content); i += 2 {
		var e named[T]
		e.key = value{n.Content[i].Value, n.Content[i].Line}
		if line, twice := first[e.key.text]; twice {
			return &unfitError{line: e.key.line, value: e.key.text, why: fmt.Sprintf("stands here and on line %d; keep one of the two", line)}
		}
		first[e.key.text] = e.key.line
		if err := n.Content[i+1].Load(&e.item, yaml.WithKnownFields()); err != nil {
			return err
		}
		*b = append(*b, e)
	}
	return nil
}

// complaints collects everything wrong with a file, so that it is mended in
// one go.
type complaints struct {
	file string
	list []error
}

func (c *complaints) add(v value, key, why string) {
	c.list = append(c.list, &training.InvalidError{Field: fmt.Sprintf("%s:%d: %s", c.file, v.line, key), Value: v.text, Why: why})
}

// set parses v into *to unless it is empty; a complaint keeps the old value.
func set[T any](c *complaints, key string, v value, to *T, parse func(string) (T, error)) {
	if v.text == "" {
		return
	}
	got, err := parse(v.text)
	if err != nil {
		c.add(v, key, why(err))
		return
	}
	*to = got
}

// why is the way out an error names.
func why(err error) string {
	if inv, ok := err.(*training.InvalidError); ok {
		return inv.Why
	}
	return err.Error()
}

func parseInt(from, to int) func(string) (int, error) {
	return func(s string) (int, error) {
		n, err := strconv.Atoi(s)
		if err != nil || n < from || n > to {
			return 0, fmt.Errorf("give a whole number from %d to %d", from, to)
		}
		return n, nil
	}
}

func parseFloat[T ~float64](from, to float64) func(string) (T, error) {
	return func(s string) (T, error) {
		v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", "."), 64)
		if err != nil || !(v >= from && v <= to) {
			return 0, fmt.Errorf("give a number from %g to %g", from, to)
		}
		return T(v), nil
	}
}

func parseBool(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "yes", "true", "on":
		return true, nil
	case "no", "false", "off":
		return false, nil
	}
	return false, fmt.Errorf("say yes or no")
}
