package evidence

// Part is a stretch of a text: plain, or the id of a rule that it names.
type Part struct {
	Text string
	Rule ID // empty = plain
}

// Parts divides a text where it names rules, so that each name can lead to its
// rule. The parts in a row are the text.
func Parts(s string) []Part {
	var out []Part
	plain := ""
	flush := func() {
		if plain != "" {
			out = append(out, Part{Text: plain})
		}
		plain = ""
	}
	for s != "" {
		n := idLength(s)
		if n == 0 {
			n = wordLength(s)
			plain += s[:n]
			s = s[n:]
			continue
		}
		flush()
		out = append(out, Part{Text: s[:n], Rule: ID(s[:n])})
		s = s[n:]
	}
	flush()
	return out
}
