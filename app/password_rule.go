package app

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training"
)

// How long a password may be, in letters. Any letters may be in it.
const (
	shortestPassword = 8
	longestPassword  = 128
	// shortestNumber is how long one of digits alone has to be: shorter ones are
	// dates and telephone numbers.
	shortestNumber = 12
)

// checkPassword reports what is wrong with a password somebody chooses. Those
// are refused that are tried first when a password is guessed:
//
//  1. shorter than 8 letters, or longer than 128
//  2. a short piece said again and again
//  3. digits alone, up to 11 of them
//  4. a walk over the keyboard, the alphabet or the numbers, with little else
//  5. one or two words that everybody thinks of, the login or Legwork's own words
//     among them, however they are capitalised, spelled with digits or ended with
//     a year
//
// House rule: ASVS asks for a list of the 3,000 most used. Most of such lists is
// what these rules describe, and a rule refuses the next year's too.
func checkPassword(password, login string) error {
	wrong := func(why string) error { return &training.InvalidError{Field: "password", Why: why} }
	n := utf8.RuneCountInString(password)
	plain := strings.ToLower(password)
	switch {
	case n < shortestPassword:
		return wrong("use 8 letters or more")
	case n > longestPassword:
		return wrong("use 128 letters at most")
	case repeated(plain):
		return wrong("says the same again and again; choose another")
	case digitsOnly(plain) && n < shortestNumber:
		return wrong("is only digits; add a word")
	case walked(plain):
		return wrong("is a walk over the keyboard; choose another")
	case thoughtOf(plain, login):
		return wrong("is among those that are guessed first; choose another")
	}
	return nil
}

func digitsOnly(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// repeated reports whether s is a piece of up to four letters over and over.
func repeated(s string) bool {
	letters := []rune(s)
	for size := 1; size <= 4; size++ {
		again := true
		for i := size; i < len(letters) && again; i++ {
			again = letters[i] == letters[i-size]
		}
		if again {
			return true
		}
	}
	return false
}

// paths are what fingers walk along.
var paths = []string{
	"abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgbyhnujmikolp", "q1w2e3r4t5y6u7i8o9p0", "!@#$%^&*()", "147258369", "741852963",
}

// walked reports whether all but three letters of s lie on paths, in pieces of
// three or more.
func walked(s string) bool {
	left := 0
	for i := 0; i < len(s); {
		n := 0
		for _, p := range paths {
			n = max(n, along(s[i:], p), along(s[i:], reversed(p)))
		}
		if n < 3 {
			left++
			n = 1
		}
		i += n
	}
	return left <= 3
}

// along is how many letters at the beginning of s follow each other on a path.
func along(s, path string) int {
	at := strings.IndexByte(path, s[0])
	if at < 0 {
		return 0
	}
	n := 0
	for n < len(s) && at+n < len(path) && s[n] == path[at+n] {
		n++
	}
	return n
}

func reversed(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

// disguises are what letters are written as so that a word looks like none.
var disguises = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "8", "b", "9", "g", "@", "a", "$", "s", "!", "i", "+", "t")

// mostAround is how much may stand around a word without making it another one:
// a year and two signs.
const mostAround = 6

// thoughtOf reports whether a password is one or two words that are thought of
// first, with little around them.
func thoughtOf(password, login string) bool {
	words := wordsOf(login)
	for _, disguised := range []bool{false, true} {
		core := strings.TrimFunc(password, func(r rune) bool { return !unicode.IsLetter(r) })
		if disguised {
			core = disguises.Replace(strings.TrimRightFunc(password, func(r rune) bool { return !unicode.IsLetter(r) }))
		}
		core = strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) {
				return r
			}
			return -1
		}, core)
		around := utf8.RuneCountInString(password) - utf8.RuneCountInString(core)
		if around <= mostAround && (words[core] || twoOf(core, words)) {
			return true
		}
		// The last letter of a word may be one that trimming took for a sign.
		if disguised && words[disguises.Replace(password)] {
			return true
		}
	}
	return false
}

// core is what is left of a password without digits and signs.
func core(password string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) || unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, password)
}

// twoOf reports whether a text is two of the words.
func twoOf(text string, words map[string]bool) bool {
	for i := range text {
		if i > 0 && words[text[:i]] && words[text[i:]] {
			return true
		}
	}
	return false
}

// wordsOf are the words thought of first, with those of a login.
func wordsOf(login string) map[string]bool {
	out := make(map[string]bool, 900)
	for w := range strings.FieldsSeq(commonWords) {
		out[w] = true
	}
	for _, part := range append(strings.FieldsFunc(login, func(r rune) bool { return !unicode.IsLetter(r) }), core(login)) {
		if utf8.RuneCountInString(part) >= 3 {
			out[part] = true
			letters := []rune(part)
			for i, j := 0, len(letters)-1; i < j; i, j = i+1, j-1 {
				letters[i], letters[j] = letters[j], letters[i]
			}
			out[string(letters)] = true
		}
	}
	return out
}
