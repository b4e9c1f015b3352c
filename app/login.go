package app

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/legwork-run/legwork/training"
)

// How long a login may be, in letters and in bytes.
const (
	shortestLogin = 3
	longestLogin  = 64
	mostLogin     = 120
)

// loginOrNone is a login in the one spelling it is looked up by: without what
// capitals and keyboards make of it. One that nobody can have is empty.
func loginOrNone(login string) string {
	s, err := loginOf(login)
	if err != nil {
		return ""
	}
	return s
}

// loginOf is a login as it is kept. An address of a mailbox can be one.
func loginOf(login string) (string, error) {
	s := cases.Fold().String(norm.NFKC.String(strings.TrimSpace(login)))
	n := utf8.RuneCountInString(s)
	if n < shortestLogin || n > longestLogin || len(s) > mostLogin {
		return "", &training.InvalidError{Field: "login", Why: "use 3 to 64 letters or digits"}
	}
	for _, r := range s {
		if !unicode.In(r, unicode.L, unicode.M, unicode.Nd) && !strings.ContainsRune("._-+@", r) {
			return "", &training.InvalidError{Field: "login", Why: "use letters, digits and . _ - + @, without spaces"}
		}
	}
	return s, nil
}
