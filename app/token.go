package app

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"

	"github.com/legwork-run/legwork/store"
)

// tokenSize is that of a token: 256 bits, which nobody guesses.
const tokenSize = 32

var spelling = base64.RawURLEncoding.Strict()

// newToken is a token nobody had before, as its holder gets it. Its chance is not
// an argument like that of ids: one that could be told in advance would open the
// door.
func newToken() (string, store.TokenDigest) {
	var secret [tokenSize]byte
	rand.Read(secret[:])
	return spelling.EncodeToString(secret[:]), sha256.Sum256(secret[:])
}

// digestOf is what is kept of a token; false for a text that cannot be one.
func digestOf(token string) (store.TokenDigest, bool) {
	if len(token) != spelling.EncodedLen(tokenSize) {
		return store.TokenDigest{}, false
	}
	secret, err := spelling.DecodeString(token)
	return sha256.Sum256(secret), err == nil
}
