package app

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	"golang.org/x/crypto/argon2"
)

// ErrCrowded says that so many passwords are being checked that another one would have to
// wait too long. Nothing is wrong with it; it may be tried again in a moment.
var ErrCrowded = errors.New("too many passwords are being checked at once")

// The cost of a hash.
//
// House rule: the least that OWASP names for Argon2id, some 45 ms on one core; two
// at once leave a small machine room for pages, and those who wait for them wait
// about a second.
const (
	hashMemory   = 19 * 1024 // KiB
	hashTime     = 2
	hashLanes    = 1
	hashSize     = 32
	saltSize     = 16
	hashesAtOnce = 2
	mostWaiting  = 32
)

// hashing makes and checks the hashes of passwords, a few at a time in the whole
// program: each takes the memory and the time that a thief would need too.
type hashing struct {
	slots   chan struct{}
	waiting atomic.Int64
	made    atomic.Int64
	// decoy is the hash of nothing anybody knows, checked where there is no password
	// so that it takes the same work.
	decoy string
}

func newHashing() *hashing {
	h := &hashing{slots: make(chan struct{}, hashesAtOnce)}
	var salt [saltSize]byte
	var sum [hashSize]byte
	rand.Read(salt[:])
	rand.Read(sum[:])
	h.decoy = cost{hashMemory, hashTime, hashLanes}.text(salt[:], sum[:])
	return h
}

// of is what is kept of a password.
func (h *hashing) of(ctx context.Context, password string) (string, error) {
	var salt [saltSize]byte
	rand.Read(salt[:])
	c := cost{hashMemory, hashTime, hashLanes}
	sum, err := h.sum(ctx, c, password, salt[:], hashSize)
	return c.text(salt[:], sum), err
}

// fits reports whether a password is the one a hash was made of.
func (h *hashing) fits(ctx context.Context, password, hash string) (bool, error) {
	c, salt, want, err := readHash(hash)
	if err != nil {
		return false, err
	}
	got, err := h.sum(ctx, c, password, salt, len(want))
	return err == nil && subtle.ConstantTimeCompare(got, want) == 1, err
}

// sum waits for a slot and hashes.
func (h *hashing) sum(ctx context.Context, c cost, password string, salt []byte, size int) ([]byte, error) {
	if h.waiting.Add(1) > mostWaiting+hashesAtOnce {
		h.waiting.Add(-1)
		return nil, ErrCrowded
	}
	defer h.waiting.Add(-1)
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-h.slots }()
	h.made.Add(1)
	return argon2.IDKey([]byte(password), salt, c.time, c.memory, c.lanes, uint32(size)), nil
}

// cost is what a hash took to make. It stands in the hash, so that another cost
// can be asked of new ones.
type cost struct {
	memory, time uint32
	lanes        uint8
}

var unpadded = base64.RawStdEncoding.Strict()

// text is a hash in the spelling that other programs have too.
func (c cost) text(salt, sum []byte) string {
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.memory, c.time, c.lanes,
		unpadded.EncodeToString(salt), unpadded.EncodeToString(sum))
}

// readHash reads what text wrote. A cost that no version of Legwork asked for is
// an error: it could take all the memory there is.
func readHash(hash string) (c cost, salt, sum []byte, err error) {
	parts := strings.Split(hash, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return c, nil, nil, errors.New("read password hash: it is no Argon2id")
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &c.memory, &c.time, &c.lanes); err != nil {
		return c, nil, nil, fmt.Errorf("read password hash: %w", err)
	}
	if c.memory < 8 || c.memory > 8*hashMemory || c.time < 1 || c.time > 8*hashTime || c.lanes < 1 || c.lanes > 4 {
		return c, nil, nil, errors.New("read password hash: its cost is none of ours")
	}
	salt, err = unpadded.DecodeString(parts[4])
	if err == nil {
		sum, err = unpadded.DecodeString(parts[5])
	}
	if err == nil && (len(salt) < 8 || len(sum) < 16 || len(sum) > 64) {
		err = errors.New("its parts are too short")
	}
	if err != nil {
		return c, nil, nil, fmt.Errorf("read password hash: %w", err)
	}
	return c, salt, sum, nil
}
