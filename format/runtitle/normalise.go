package runtitle

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// text is a title or description made ready for reading.
type text struct {
	// plain is lower case with one kind of dash, cross, quote and decimal
	// point, without emoji, its lines joined by bullets.
	plain string
	// words is plain with everything but letters, digits and points made a
	// blank, with a blank at each end, so that " tempo " finds a whole word.
	words string
}

var (
	thousands    = regexp.MustCompile(`(\d),(\d{3})( ?m\b)`)
	decimalComma = regexp.MustCompile(`(\d),(\d)`)
	withSlash    = regexp.MustCompile(`\bw/`)
)

var oneForm = strings.NewReplacer(
	"×", "x", "✕", "x", "✖", "x", "∗", "x", "–", "-", "—", "-", "−", "-", "‐", "-", "‑", "-",
	"’", "'", "′", "'", "‘", "'", "″", `"`, "”", `"`, "“", `"`, "·", "•", "●", "•", "▪", "•",
	"\r", "", "\n", " • ", "\t", " ", "\u00a0", " ", "\u202f", " ", "½", ".5", "&amp;", "&", "s&c", "strength",
)

// starCross finds 3*10 and 3 * 10, which mean times.
var starCross = regexp.MustCompile(`(\d) ?\* ?(\d|\()`)

func normalise(s string) text {
	p := oneForm.Replace(strings.ToLower(strings.ToValidUTF8(s, " ")))
	if strings.Contains(p, "*") {
		p = starCross.ReplaceAllString(p, "$1 x $2")
	}
	p = strings.Map(keepRune, p)
	if strings.Contains(p, ",") {
		p = thousands.ReplaceAllString(p, "$1$2$3")
		p = decimalComma.ReplaceAllString(p, "$1.$2")
	}
	if strings.Contains(p, "w/") {
		p = withSlash.ReplaceAllString(p, " with ")
	}
	p = strings.Join(strings.Fields(p), " ")
	return text{plain: p, words: wordsOf(p)}
}

// keepRune drops emoji and other signs that carry no meaning here.
func keepRune(r rune) rune {
	switch {
	case unicode.IsLetter(r), unicode.IsMark(r) && r < 0xFE00, unicode.IsDigit(r):
		return r
	case r < unicode.MaxASCII, r == '•':
		return r
	}
	return ' '
}

func wordsOf(p string) string {
	w := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '.' {
			return r
		}
		return ' '
	}, p)
	f := strings.Fields(w)
	for i := range f {
		f[i] = strings.Trim(f[i], ".")
	}
	return " " + strings.Join(f, " ") + " "
}

// list is words and phrases to look for.
type list struct {
	whole   map[string]bool // single words
	phrases []string        // several words, with a blank at each end
	begins  []string        // beginnings of words, with a blank before
}

// words makes a list. An entry is a word or phrase; one that ends in * is the
// beginning of a word.
func words(entries ...string) list {
	l := list{whole: map[string]bool{}}
	for _, e := range entries {
		if begin, ok := strings.CutSuffix(e, "*"); ok {
			l.begins = append(l.begins, " "+begin)
		} else if strings.Contains(e, " ") {
			l.phrases = append(l.phrases, " "+e+" ")
		} else {
			l.whole[e] = true
		}
	}
	return l
}

// has reports whether anything of l stands in t.
func (t text) has(l list) bool {
	for w := range strings.FieldsSeq(t.words) {
		if l.whole[w] {
			return true
		}
	}
	in := func(p string) bool { return strings.Contains(t.words, p) }
	return slices.ContainsFunc(l.phrases, in) || slices.ContainsFunc(l.begins, in)
}

// digits reports whether t names any number at all.
func (t text) digits() bool { return strings.ContainsAny(t.plain, "0123456789") }

// without is t with everything re finds blanked out.
func (t text) without(re *regexp.Regexp) text {
	p := re.ReplaceAllString(t.plain, " ")
	return text{plain: p, words: wordsOf(p)}
}
