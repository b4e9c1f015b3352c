package app

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Site is where browsers reach the server: passkeys are made for it and answer
// nowhere else.
type Site struct {
	Host   string // without a port; never an address of numbers
	Origin string // "https://legwork.example", with a port that is not the usual one
}

// mostKeys is how many passkeys an account may have.
const mostKeys = 20

// holder is an account as authenticators know it: by an id that says nothing.
type holder struct {
	account, name string
	keys          []webauthn.Credential
}

func (h holder) WebAuthnID() []byte                         { return []byte(h.account) }
func (h holder) WebAuthnName() string                       { return h.name }
func (h holder) WebAuthnDisplayName() string                { return h.name }
func (h holder) WebAuthnCredentials() []webauthn.Credential { return h.keys }

func (r *Reception) holder(ctx context.Context, v Visitor, name string) (holder, error) {
	all, err := r.book.Passkeys(ctx, v.Account)
	if err != nil {
		return holder{}, fmt.Errorf("list passkeys: %w", err)
	}
	h := holder{account: v.Account, name: name}
	for _, p := range all {
		h.keys = append(h.keys, credentialOf(p))
	}
	return h, nil
}

func credentialOf(p store.Passkey) webauthn.Credential {
	out := webauthn.Credential{
		ID: p.ID, PublicKey: p.PublicKey, Flags: webauthn.NewCredentialFlags(protocol.AuthenticatorFlags(p.Flags)),
		Authenticator: webauthn.Authenticator{AAGUID: p.Model, SignCount: p.SignCount},
	}
	for _, t := range p.Transports {
		out.Transport = append(out.Transport, protocol.AuthenticatorTransport(t))
	}
	return out
}

// checker checks what authenticators of a site say.
func (s Site) checker() (*webauthn.WebAuthn, error) {
	found := true
	return webauthn.New(&webauthn.Config{
		RPID: s.Host, RPDisplayName: "Legwork", RPOrigins: []string{s.Origin}, AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: &found, UserVerification: protocol.VerificationPreferred,
		},
	})
}

// BeginKey asks a visitor's browser for a new passkey that is called name there;
// the options are JSON for it.
func (r *Reception) BeginKey(ctx context.Context, v Visitor, at Site, by Caller, name string, now journal.Instant) ([]byte, error) {
	if !r.Proved(v, now) {
		return nil, ErrUnproved
	}
	h, err := r.holder(ctx, v, name)
	if err != nil {
		return nil, err
	}
	if len(h.keys) >= mostKeys {
		return nil, &training.InvalidError{Field: "passkey", Why: fmt.Sprintf("an account has %d at most; remove one first", mostKeys)}
	}
	w, err := at.checker()
	if err != nil {
		return nil, fmt.Errorf("ask for a passkey: %w", err)
	}
	options, session, err := w.BeginRegistration(h, webauthn.WithExclusions(webauthn.Credentials(h.keys).CredentialDescriptors()))
	if err != nil {
		return nil, fmt.Errorf("ask for a passkey: %w", err)
	}
	r.ceremonies.begin(ceremony{toAdd, v.proofKey(), by.Network, *session, now})
	return json.Marshal(options)
}

// AddKey gives a visitor's account the passkey that a browser answered with. A
// guest's account is claimed by it. ErrWrong when it is no answer to what was
// asked, or comes too late.
func (r *Reception) AddKey(ctx context.Context, v Visitor, at Site, by Caller, answer []byte, now journal.Instant) error {
	if !r.Proved(v, now) {
		return ErrUnproved
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(answer)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrong, err)
	}
	c, ok := r.ceremonies.take(parsed.Response.CollectedClientData.Challenge, toAdd, v.proofKey(), now)
	if !ok {
		return ErrWrong
	}
	w, err := at.checker()
	if err != nil {
		return fmt.Errorf("check passkey: %w", err)
	}
	key, err := w.CreateCredential(holder{account: v.Account}, c.session, parsed)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrong, err)
	}
	p := store.Passkey{
		ID: key.ID, Account: v.Account, PublicKey: key.PublicKey, SignCount: key.Authenticator.SignCount,
		Flags: byte(key.Flags.ProtocolValue()), Transports: transports(key.Transport), Model: key.Authenticator.AAGUID, Name: by.Browser, Made: now,
	}
	if err := r.book.AddPasskey(ctx, p); err != nil {
		return fmt.Errorf("add passkey: %w", err)
	}
	r.proofs.note(v, now)
	return nil
}

// transports are those that a browser names, as far as they are words.
func transports(list []protocol.AuthenticatorTransport) []string {
	var out []string
	for _, t := range list {
		word := strings.IndexFunc(string(t), func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' }) < 0
		if word && t != "" && len(t) <= 20 && len(out) < 8 {
			out = append(out, string(t))
		}
	}
	return out
}

// BeginKeySignIn asks a browser for any passkey it has for the site.
func (r *Reception) BeginKeySignIn(at Site, by Caller, now journal.Instant) ([]byte, error) {
	w, err := at.checker()
	if err != nil {
		return nil, fmt.Errorf("ask for a passkey: %w", err)
	}
	options, session, err := w.BeginDiscoverableLogin()
	if err != nil {
		return nil, fmt.Errorf("ask for a passkey: %w", err)
	}
	r.ceremonies.begin(ceremony{toSignIn, "", by.Network, *session, now})
	return json.Marshal(options)
}

// ByKey lets somebody in whose passkey answered. ErrWrong for one that nobody
// has, that answers something else or that answers too late.
func (r *Reception) ByKey(ctx context.Context, at Site, by Caller, answer []byte, now journal.Instant) (Visitor, string, error) {
	x, err := r.answered(at, toSignIn, "", answer, now)
	if err != nil {
		return Visitor{}, "", err
	}
	var key store.Passkey
	var trouble error
	_, signed, err := x.checker.ValidatePasskeyLogin(func(id, account []byte) (webauthn.User, error) {
		if key, trouble = r.book.Passkey(ctx, id); trouble != nil {
			return nil, trouble
		}
		if !bytes.Equal(account, []byte(key.Account)) {
			return nil, ErrWrong
		}
		return holder{account: key.Account, keys: []webauthn.Credential{credentialOf(key)}}, nil
	}, x.session, x.parsed)
	if trouble != nil && !errors.Is(trouble, store.ErrNoCredential) {
		return Visitor{}, "", fmt.Errorf("look a passkey up: %w", trouble)
	}
	if err := r.used(ctx, signed, err, now); err != nil {
		return Visitor{}, "", err
	}
	return r.letIn(ctx, key.Account, by, now)
}

// BeginKeyProof asks a visitor's browser for one of the account's passkeys.
func (r *Reception) BeginKeyProof(ctx context.Context, v Visitor, at Site, by Caller, now journal.Instant) ([]byte, error) {
	h, err := r.holder(ctx, v, v.Name)
	if err != nil {
		return nil, err
	}
	if len(h.keys) == 0 {
		return nil, ErrWrong
	}
	w, err := at.checker()
	if err != nil {
		return nil, fmt.Errorf("ask for a passkey: %w", err)
	}
	options, session, err := w.BeginLogin(h)
	if err != nil {
		return nil, fmt.Errorf("ask for a passkey: %w", err)
	}
	r.ceremonies.begin(ceremony{toProve, v.proofKey(), by.Network, *session, now})
	return json.Marshal(options)
}

// ProveByKey has a visitor show by a passkey that the account is theirs. Errors
// are those of ByKey.
func (r *Reception) ProveByKey(ctx context.Context, v Visitor, at Site, answer []byte, now journal.Instant) error {
	x, err := r.answered(at, toProve, v.proofKey(), answer, now)
	if err != nil {
		return err
	}
	h, err := r.holder(ctx, v, v.Name)
	if err != nil {
		return err
	}
	signed, err := x.checker.ValidateLogin(h, x.session, x.parsed)
	if err := r.used(ctx, signed, err, now); err != nil {
		return err
	}
	r.proofs.note(v, now)
	return nil
}

// signature is an answer to a ceremony that goes on, not yet checked.
type signature struct {
	ceremony
	checker *webauthn.WebAuthn
	parsed  *protocol.ParsedCredentialAssertionData
}

// answered is the ceremony that an answer belongs to, which is over by that.
func (r *Reception) answered(at Site, p purpose, visit string, answer []byte, now journal.Instant) (signature, error) {
	parsed, err := protocol.ParseCredentialRequestResponseBytes(answer)
	if err != nil {
		return signature{}, fmt.Errorf("%w: %w", ErrWrong, err)
	}
	c, ok := r.ceremonies.take(parsed.Response.CollectedClientData.Challenge, p, visit, now)
	if !ok {
		return signature{}, ErrWrong
	}
	w, err := at.checker()
	if err != nil {
		return signature{}, fmt.Errorf("check passkey: %w", err)
	}
	return signature{c, w, parsed}, nil
}

// used notes what an authenticator said when it signed. A count that does not
// rise is a copy's, unless the authenticator counts nothing.
func (r *Reception) used(ctx context.Context, key *webauthn.Credential, err error, now journal.Instant) error {
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrong, err)
	}
	if key.Authenticator.CloneWarning {
		return fmt.Errorf("%w: its count of signatures did not rise", ErrWrong)
	}
	if err := r.book.UsePasskey(ctx, key.ID, key.Authenticator.SignCount, byte(key.Flags.ProtocolValue()), now); err != nil {
		return fmt.Errorf("use passkey: %w", err)
	}
	return nil
}

// RenameKey gives a passkey of a visitor's account another name.
func (r *Reception) RenameKey(ctx context.Context, v Visitor, id []byte, name string) error {
	if err := r.book.RenamePasskey(ctx, v.Account, id, name); err != nil {
		return fmt.Errorf("rename passkey: %w", err)
	}
	return nil
}

// RemoveKey takes a passkey from a visitor's account; store.ErrLastCredential
// when there is no other way in.
func (r *Reception) RemoveKey(ctx context.Context, v Visitor, id []byte, now journal.Instant) error {
	if !r.Proved(v, now) {
		return ErrUnproved
	}
	if err := r.book.RemovePasskey(ctx, v.Account, id); err != nil {
		return fmt.Errorf("remove passkey: %w", err)
	}
	return nil
}
