package storetest

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Store is what the contract is about.
type Store interface {
	Append(ctx context.Context, athlete string, events []journal.Event, received journal.Instant) (store.Receipt, error)
	AppendRaw(ctx context.Context, athlete string, lines [][]byte, received journal.Instant) (store.Receipt, error)
	Since(ctx context.Context, athlete string, cursor int64, limit int) ([]store.Entry, error)
	Cursor(ctx context.Context, athlete string) (int64, error)
	Parked(ctx context.Context, athlete string) ([]store.Shelved, error)
	Devices(ctx context.Context, athlete string) ([]store.Device, error)
	Gaps(ctx context.Context, athlete string) ([]store.Gap, error)
	Athletes(ctx context.Context) ([]store.Athlete, error)
	AddAthlete(ctx context.Context, id, name string, at journal.Instant) error
	RenameAthlete(ctx context.Context, id, name string) error
	RemoveAthlete(ctx context.Context, id string) error
	Epoch(ctx context.Context) (journal.ID, error)
	Check(ctx context.Context) error
	Close() error
	Accounts
	Visits
	Credentials
	Feeds
}

// Accounts are the part of the contract about who is known.
type Accounts interface {
	Arrive(ctx context.Context, a store.Account, v store.Visit) error
	Account(ctx context.Context, id string) (store.Account, error)
	RemoveAccount(ctx context.Context, id string) (athlete string, err error)
	RemoveGuests(ctx context.Context, before training.Date, most int) (athletes []string, err error)
}

// Visits are the part about who is here.
type Visits interface {
	AddVisit(ctx context.Context, v store.Visit) error
	Visit(ctx context.Context, digest store.TokenDigest) (store.Visit, store.Account, error)
	SeeVisit(ctx context.Context, account, device string, day training.Date) error
	RenewVisit(ctx context.Context, old, next store.TokenDigest, expires journal.Instant) error
	Visits(ctx context.Context, account string) ([]store.Visit, error)
	EndVisit(ctx context.Context, account, device string) error
	EndVisits(ctx context.Context, account string) error
	RemoveVisits(ctx context.Context, unused training.Date, over journal.Instant, most int) (int, error)
}

// Credentials are the part about coming back.
type Credentials interface {
	AddPasskey(ctx context.Context, p store.Passkey) error
	Passkey(ctx context.Context, id []byte) (store.Passkey, error)
	Passkeys(ctx context.Context, account string) ([]store.Passkey, error)
	UsePasskey(ctx context.Context, id []byte, signCount uint32, flags byte, at journal.Instant) error
	RenamePasskey(ctx context.Context, account string, id []byte, name string) error
	RemovePasskey(ctx context.Context, account string, id []byte) error
	SetPassword(ctx context.Context, p store.Password, codes []string) error
	Password(ctx context.Context, login string) (store.Password, error)
	PasswordOf(ctx context.Context, account string) (store.Password, error)
	RemovePassword(ctx context.Context, account string) error
	SetRecoveryCodes(ctx context.Context, account string, codes []string) error
	RecoveryCodes(ctx context.Context, account string) ([]string, error)
	SpendRecoveryCode(ctx context.Context, account, hash string) error
}

// Fresh makes an empty database for one test and gives what opens it, as a
// program would that has an epoch for a new one. Everything is closed when the
// test ends.
type Fresh func(t *testing.T) (open func(epoch journal.ID) Store)

// Exercise runs the whole contract.
func Exercise(t *testing.T, fresh Fresh) {
	t.Helper()
	for name, test := range map[string]func(t *testing.T, open func() Store){
		"an event is applied once however often it is handed in":              appliedOnce,
		"the same event in another spelling is a duplicate":                   otherSpelling,
		"an id that comes back with another body is parked and shown":         otherBody,
		"what cannot be true is parked with the reason":                       unlikely,
		"bytes that are no event are parked as they came":                     noEvent,
		"an event of a newer version joins the history":                       newer,
		"an event of another athlete is refused and kept nowhere":             foreign,
		"one event's trouble does not stop the rest":                          mixed,
		"an unknown athlete is told so at every door":                         unknown,
		"entries come in the order they were kept and within the limit":       inOrder,
		"the order is that of keeping, whatever the clock said":               clockJumps,
		"programs that start together make one store":                         together,
		"an entry gives back the event, every letter of it":                   wholeEvent,
		"a plan of two megabytes is kept whole":                               large,
		"athletes do not see each other":                                      apart,
		"removing an athlete removes everything of theirs and nothing else":   removed,
		"the directory keeps names and order":                                 directory,
		"counts of a device that never arrived are seen":                      gaps,
		"what was applied is there after closing and opening":                 reopened,
		"an answer lost is not an event lost":                                 lostAnswer,
		"a call that was given up before it began does nothing":               givenUp,
		"many writers in two programs leave no gap and readers never see one": twoPrograms,
		"shuffled, doubled and split deliveries add up to the same set":       anyDelivery,
		"who arrives has a history, an account and a visit":                   arrived,
		"who arrives under a taken id leaves nothing behind":                  arrivedTwice,
		"an unknown account is told so at every door":                         unknownAccount,
		"a visit is listed, renewed and ended":                                visited,
		"a day is noted once, and one far ahead is put right":                 seen,
		"old visits are removed, a few at a time":                             oldVisits,
		"removing an account removes everything of it and nothing else":       removedAccount,
		"removing an athlete removes the account":                             removedOwner,
		"guests long gone are removed, a few at a time":                       goneGuests,
		"a guest who comes back or signs up while guests are removed stays":   sweptMeanwhile,
		"a passkey is kept whole and claims the account":                      passkeys,
		"a password is found by its login and claims the account":             passwords,
		"a recovery code opens once":                                          recoveryCodes,
		"the last way into an account stays":                                  lastWay,
		"a feed is opened by its newest token alone, until it is closed":      feeds,
	} {
		t.Run(name, func(t *testing.T) {
			open, programs := fresh(t), atomic.Int64{}
			test(t, func() Store { return open(ID("epoch", programs.Add(1))) })
		})
	}
}
