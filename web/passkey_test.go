package web_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
)

// phone is a browser with a passkey holder built in, as phones have.
type phone struct {
	*browser
	holder webauthn.AuthenticatorID
}

// phone reaches the site by a name, which passkeys need.
func (s *site) phone() *phone {
	s.t.Helper()
	s.at.URL = strings.Replace(s.at.URL, "127.0.0.1", "localhost", 1)
	b := s.browser()
	id := do(b, func(ctx context.Context, t *chromedp.Target) (webauthn.AuthenticatorID, error) {
		if _, err := cdp.Call(ctx, t, webauthn.Enable, webauthn.EnableParams{}); err != nil {
			return "", err
		}
		got, err := cdp.Call(ctx, t, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
			Protocol: webauthn.AuthenticatorProtocolCtap2, Ctap2version: webauthn.Ctap2versionCtap21, Transport: webauthn.AuthenticatorTransportInternal,
			HasResidentKey: true, HasUserVerification: true, IsUserVerified: true, AutomaticPresenceSimulation: true,
		}})
		return got.AuthenticatorID, err
	})
	return &phone{b, id}
}

// keys are the passkeys that the phone holds.
func (p *phone) keys() []*webauthn.Credential {
	p.t.Helper()
	return do(p.browser, func(ctx context.Context, t *chromedp.Target) ([]*webauthn.Credential, error) {
		got, err := cdp.Call(ctx, t, webauthn.GetCredentials, webauthn.GetCredentialsParams{AuthenticatorID: p.holder})
		return got.Credentials, err
	})
}

// synced is a passkey as the browser takes it: the package's own also says what
// this holder has not, and is refused.
type synced struct {
	CredentialID         []byte  `json:"credentialId"`
	IsResidentCredential bool    `json:"isResidentCredential"`
	RpID                 string  `json:"rpId"`
	PrivateKey           []byte  `json:"privateKey"`
	UserHandle           []byte  `json:"userHandle"`
	SignCount            float64 `json:"signCount"`
}

// hold gives the phone a passkey, as a copy that was synced.
func (p *phone) hold(key *webauthn.Credential) {
	p.t.Helper()
	type params struct {
		AuthenticatorID webauthn.AuthenticatorID `json:"authenticatorId"`
		Credential      synced                   `json:"credential"`
	}
	add := cdp.Command[params, cdp.Empty]{Method: webauthn.CommandAddCredential}
	do(p.browser, func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, t, add, params{p.holder, synced{key.CredentialID, true, key.RpID, key.PrivateKey, key.UserHandle, key.SignCount}})
		return chromedp.Void{}, err
	})
}

// without takes the phone's passkeys away.
func (p *phone) without() {
	p.t.Helper()
	do(p.browser, func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, t, webauthn.ClearCredentials, webauthn.ClearCredentialsParams{AuthenticatorID: p.holder})
		return chromedp.Void{}, err
	})
}

// plain has the phone offer nothing by itself, as older ones do: what is offered
// is taken at once by a holder in a test.
func (p *phone) plain() {
	p.t.Helper()
	do(p.browser, func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, t, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{
			Source: "PublicKeyCredential.isConditionalMediationAvailable = undefined",
		})
		return chromedp.Void{}, err
	})
}

const keyButton = chromedp.CSS(`form[data-passkey]:not([hidden]) button`)

// trained is a guest on a phone who did a set and ended the session.
func (p *phone) trained() {
	p.t.Helper()
	p.open("/")
	p.tap("button.primary", "#count")
	p.tap("button.done", `form[action="/undo"] button`)
	p.open(p.path() + "/finish")
	p.tap(`form[action$="/finish"] button.primary`, ".keep")
}

func TestAGuestKeepsItWithAPasskeyAndComesBackByOneTap(t *testing.T) {
	p := open(t).phone()
	p.plain()
	p.trained()
	p.taps = 0
	p.tap(keyButton, "h1")
	do(p.browser, chromedp.WaitNotPresent(chromedp.CSS(".keep")))
	if p.taps != 1 || p.path() != "/today" || len(p.keys()) != 1 {
		t.Fatalf("keeping it took %d taps and ends at %s with %d keys", p.taps, p.path(), len(p.keys()))
	}
	p.open("/account")
	if text := do(p.browser, chromedp.OuterHTML(chromedp.CSS("main"))); !strings.Contains(text, "Passkey, made") || !strings.Contains(text, "There is one way in") {
		t.Errorf("the account: %s", text)
	}
	p.tap(`form[action="/signout"] button`, "#login")
	if p.path() != "/signin" {
		t.Fatalf("signed out, at %s", p.path())
	}
	p.open("/today")
	if p.path() != "/" {
		t.Errorf("the day is open still: %s", p.path())
	}
	p.open("/signin?to=/week")
	p.taps = 0
	p.tap(keyButton, ".days")
	if p.taps != 1 || p.path() != "/week" {
		t.Errorf("signing in took %d taps and ends at %s", p.taps, p.path())
	}
	p.open("/today")
	if day := do(p.browser, chromedp.OuterHTML(chromedp.CSS("html"))); !strings.Contains(day, "1 of ") {
		t.Error("the history is not there")
	}
	// A page that is under way while one signs out is told that one is signed out.
	if said := strings.Trim(strings.ReplaceAll(p.said(), "Failed to load resource: the server responded with a status of 401 (Unauthorized)", ""), "; "); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

func TestASecondPhoneWithASyncedPasskeyAndOneOfItsOwn(t *testing.T) {
	s := open(t)
	one := s.phone()
	one.trained()
	one.tap(keyButton, "h1")
	do(one.browser, chromedp.WaitNotPresent(chromedp.CSS(".keep")))
	two := s.phone()
	two.plain()
	two.open("/signin")
	two.hold(one.keys()[0])
	two.tap(keyButton, ".bar")
	if two.path() != "/today" {
		t.Fatalf("the second phone is at %s", two.path())
	}
	two.without()
	two.open("/account")
	two.tap(keyButton, `.ways li:nth-child(2) details`) // signed in just now: nobody asks again
	if n := len(two.keys()); n != 1 {
		t.Errorf("the second phone has %d keys of its own", n)
	}
	text := do(two.browser, chromedp.OuterHTML(chromedp.CSS("main")))
	if strings.Contains(text, "There is one way in") || strings.Count(text, "Passkey, made") != 2 || strings.Count(text, "Sign out there") != 1 {
		t.Errorf("the account: %s", text)
	}
	// The other phone has been in for a while, and has to show who it is.
	s.now = s.now.Add(20 * time.Minute)
	one.open("/account/delete")
	if one.path() != "/account/prove?to=/account/delete" {
		t.Errorf("nobody asks: %s", one.path())
	}
	one.tap(keyButton, "#word")
	if one.path() != "/account/delete" {
		t.Errorf("shown, and at %s", one.path())
	}
	if said := one.said() + two.said(); said != "" {
		t.Errorf("the browsers complain: %s", said)
	}
}

// A key that the phone has is offered beside the login: a tap on it is enough.
func TestAKeyIsOfferedBesideTheLogin(t *testing.T) {
	p := open(t).phone()
	p.trained()
	p.tap(keyButton, "h1")
	do(p.browser, chromedp.WaitNotPresent(chromedp.CSS(".keep")))
	key := p.keys()[0]
	p.without()
	p.open("/account")
	p.tap(`form[action="/signout"] button`, "#login")
	if !do(p.browser, chromedp.Evaluate[bool](`PublicKeyCredential.isConditionalMediationAvailable()`, chromedp.EvalAwaitPromise)) {
		t.Skip("this browser offers none")
	}
	p.hold(key)
	p.open("/signin") // the holder in the test takes what is offered at once
	do(p.browser, chromedp.WaitVisible(chromedp.CSS(".bar")))
	if p.path() != "/today" {
		t.Errorf("it ends at %s", p.path())
	}
}

// What only the phone has is not lost by a slip of the thumb.
func TestSigningOutWaitsForWhatWasNotSent(t *testing.T) {
	p := open(t).phone()
	p.plain()
	p.trained()
	p.tap(keyButton, "h1")
	do(p.browser, chromedp.WaitNotPresent(chromedp.CSS(".keep")))
	p.open("/account")
	do(p.browser, chromedp.Evaluate[bool](`(async () => {
		navigator.locks.request("legwork-flush", () => new Promise(() => {})); // nothing is sent meanwhile
		const store = await import("store");
		const athlete = document.querySelector("[data-leaving]").dataset.leaving;
		const id = (n) => "019a0000-0000-7000-8000-00000000000" + n;
		await store.keep([1, 2].map((n) => ({ id: id(n), athlete, session: "s", kind: "note.written", at: Date.now(), body: {} })));
		return true;
	})()`, chromedp.EvalAwaitPromise))
	p.tap(`form[action="/signout"] button`, ".grave")
	p.until(`document.querySelector("main").innerText.includes("2 entries on this phone were not sent yet")`)
	p.tap(".grave", "#login")
	if p.path() != "/signin" {
		t.Errorf("signed out all the same, at %s", p.path())
	}
	left := do(p.browser, chromedp.Evaluate[int](`indexedDB.databases().then((list) => list.length)`, chromedp.EvalAwaitPromise))
	if left != 0 {
		t.Errorf("%d databases are left", left)
	}
}

// signed is an answer of the phone's passkey that was not sent.
func (p *phone) signed() string {
	p.t.Helper()
	return do(p.browser, chromedp.Evaluate[string](`(async () => {
		const o = (await (await fetch("/signin/key/begin", {method: "POST"})).json()).publicKey;
		const plain = (t) => Uint8Array.from(atob(t.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
		const k = await navigator.credentials.get({publicKey: {...o, challenge: plain(o.challenge)}});
		return JSON.stringify(k.toJSON());
	})()`, chromedp.EvalAwaitPromise))
}

func TestPasskeysThatAreNoneOpenNothing(t *testing.T) {
	s := open(t)
	p := s.phone()
	p.plain()
	p.trained()
	p.tap(keyButton, "h1")
	do(p.browser, chromedp.WaitNotPresent(chromedp.CSS(".keep")))
	key := p.keys()[0]
	answer := func(form url.Values) answer {
		v := s.visitor()
		return v.post("/signin/key", form)
	}
	for _, bad := range []string{"", "{}", "null", "[]", `{"id":"AA","rawId":"AA","type":"public-key","response":{}}`, strings.Repeat("[", 10_000), "\xff\xfe", string(key.CredentialID)} {
		if a := answer(url.Values{"answer": {bad}}); a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "does not open an account here") {
			t.Errorf("%.30q: %d", bad, a.status)
		}
	}
	// An answer is good once: it is caught before it is sent, and sent twice.
	p.without()
	p.open("/account")
	p.tap(`form[action="/signout"] button`, "#login")
	p.hold(key)
	caught := p.signed()
	if a := answer(url.Values{"answer": {caught}}); a.path != "/today" {
		t.Fatalf("the answer opens nothing: %d at %s: %s", a.status, a.path, caught)
	}
	if a := answer(url.Values{"answer": {caught}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("the same answer again: %d", a.status)
	}
	// A copy of the key that counts on from before.
	p.without()
	p.hold(key)
	if a := answer(url.Values{"answer": {p.signed()}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("a copy that counted %v signs in: %d", key.SignCount, a.status)
	}
	// An answer that comes too late.
	key.SignCount += 10
	p.without()
	p.hold(key)
	late := p.signed()
	s.now = s.now.Add(11 * time.Minute)
	if a := answer(url.Values{"answer": {late}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("after eleven minutes: %d", a.status)
	}
	if a := answer(url.Values{"answer": {p.signed()}}); a.path != "/today" {
		t.Errorf("in time: %d at %s", a.status, a.path)
	}
}

func TestAccountPagesFitANarrowPhone(t *testing.T) {
	s := open(t)
	p := s.phone()
	do(p.browser, chromedp.EmulateViewport(320, 640))
	fits := func() {
		t.Helper()
		if wide := do(p.browser, chromedp.Evaluate[int](`document.documentElement.scrollWidth`)); wide > 320 {
			t.Errorf("%s is %d px wide on 320", p.path(), wide)
		}
	}
	for _, path := range []string{"/signin", "/signin/code", "/account/gone"} {
		p.open(path)
		fits()
	}
	p.trained()
	fits()
	p.open("/signin")
	fits()
	p.open("/account/password")
	fits()
	do(p.browser, chromedp.SendKeys(chromedp.CSS("#login"), strings.Repeat("maximiliane", 5)))
	do(p.browser, chromedp.SendKeys(chromedp.CSS("#password"), phrase))
	p.tap("button.primary", ".codes")
	fits()
	s.now = s.now.Add(20 * time.Minute)
	for _, path := range []string{"/account", "/account/prove", "/signout"} {
		p.open(path)
		fits()
	}
}
