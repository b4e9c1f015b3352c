package app

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"strings"
)

// recoveryCodes is how many codes somebody gets.
const recoveryCodes = 10

// codeSize is that of a recovery code: 80 bits, which nobody guesses through a
// door that becomes slow, nor from a stolen hash.
const codeSize = 10

// codeSpelling has no letters that are taken for one another on paper.
var codeSpelling = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// newCodes are codes nobody had before, as their holder gets them this once.
func newCodes() []string {
	out := make([]string, recoveryCodes)
	for i := range out {
		var secret [codeSize]byte
		rand.Read(secret[:])
		s := codeSpelling.EncodeToString(secret[:])
		out[i] = s[:4] + "-" + s[4:8] + "-" + s[8:12] + "-" + s[12:]
	}
	return out
}

// codeHash is what is kept of an account's code, however it was typed. No slow
// hash: there is nothing to guess.
func codeHash(account, code string) string {
	plain := strings.Map(func(r rune) rune {
		switch {
		case r == '-' || r == ' ' || r == '\u2011' || r == '\u2013':
			return -1
		case r == 'o':
			return '0'
		case r == 'i' || r == 'l':
			return '1'
		}
		return r
	}, strings.ToLower(code))
	sum := sha256.Sum256([]byte(account + "\n" + plain))
	return hex.EncodeToString(sum[:])
}

func codeHashes(account string, codes []string) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = codeHash(account, c)
	}
	return out
}
