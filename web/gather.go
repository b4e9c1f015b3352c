package web

import (
	"regexp"
	"slices"
	"strings"
)

// gatherings are modules that are always asked for together, each after those it
// imports: browsers get them as one file, which packs a tenth smaller than its
// parts and is one request. It has the name of its last. No two of one gathering
// may call anything on their top level the same.
var gatherings = [][]string{
	{"dom", "sheet", "store", "sync", "core"},
	{"event", "model", "words", "timer", "sound", "awake", "rail", "made", "screen", "player"},
	{"pain", "check", "sheets"},
}

// gathered is the text of modules as one: without the imports they have of each
// other, and with every other import once, in front.
func gathered(names []string, text func(name string) string) string {
	var from []string
	taken := map[string][]string{} // by module: what is imported of it
	var body strings.Builder
	for _, name := range names {
		body.WriteString(importing.ReplaceAllStringFunc(text(name), func(line string) string {
			m := importing.FindStringSubmatch(line)
			switch {
			case slices.Contains(names, m[2]):
				return ""
			case !slices.Contains(from, m[2]):
				from = append(from, m[2])
			}
			for what := range strings.SplitSeq(m[1], ",") {
				if what = strings.TrimSpace(what); what != "" && !slices.Contains(taken[m[2]], what) {
					taken[m[2]] = append(taken[m[2]], what)
				}
			}
			return ""
		}))
	}
	var head strings.Builder
	for _, module := range from {
		head.WriteString("import { " + strings.Join(taken[module], ", ") + " } from \"" + module + "\";\n")
	}
	return head.String() + body.String()
}

// importing is a line that imports something of a module by its names.
var importing = regexp.MustCompile(`(?m)^import \{([^}]*)\} from "(\w+)";\n`)
