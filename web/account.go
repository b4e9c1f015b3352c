package web

import (
	"cmp"
	"encoding/base64"
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/web/page"
)

// accountRoutes serve signing in and out, and the ways in. A demonstration has one
// account, which is nobody's to change.
func (s *Server) accountRoutes() []Route {
	if s.Demo != nil {
		return []Route{{"GET", "/account", Athlete, s.noAccounts}}
	}
	return slices.Concat(s.signInRoutes(), []Route{
		{"GET", "/account", Athlete, s.account},
		{"GET", "/account/prove", Athlete, s.prove},
		{"POST", "/account/prove", Athlete, s.proveByPassword},
		{"POST", "/account/prove/key/begin", Athlete, s.beginKeyProof},
		{"POST", "/account/prove/key", Athlete, s.proveByKey},
		{"POST", "/account/key/begin", Athlete, s.beginKey},
		{"POST", "/account/key", Athlete, s.addKey},
		{"POST", "/account/key/rename", Athlete, s.renameKey},
		{"POST", "/account/key/remove", Athlete, s.removeKey},
		{"GET", "/account/password", Athlete, s.password},
		{"POST", "/account/password", Athlete, s.setPassword},
		{"POST", "/account/password/remove", Athlete, s.removePassword},
		{"POST", "/account/codes", Athlete, s.renewCodes},
		{"POST", "/account/device/out", Athlete, s.leaveOn},
		{"POST", "/account/later", Athlete, s.later},
		{"GET", "/account/delete", Athlete, s.deleting},
		{"POST", "/account/delete", Athlete, s.deleteAccount},
		{"GET", "/account/gone", Anybody, s.gone},
	})
}

func (s *Server) noAccounts(a *ask) error {
	t := page.Trouble{Frame: s.frame("Account"), Heading: "Account", What: "This is a demonstration: everybody who looks at it is the same runner, and nothing is kept.", Back: page.TodayPart}
	s.show(a, http.StatusOK, page.Troubled(t))
	return nil
}

// account is the ways into an account and the devices that are in.
func (s *Server) account(a *ask) error { return s.showAccount(a, http.StatusOK, "") }

func (s *Server) showAccount(a *ask, status int, wrong string) error {
	ctx := a.r.Context()
	ways, err := s.Doors.Ways(ctx, a.visitor)
	if err != nil {
		return err
	}
	visits, err := s.Doors.Visits(ctx, a.visitor.Account, s.now())
	if err != nil {
		return err
	}
	x := page.Account{
		Frame: s.scripted(s.frame("Account"), "passkey", "leave"), Guest: a.visitor.Guest, Athlete: a.visitor.Athlete, Wrong: wrong,
		Login: ways.Login, Codes: ways.Codes, Lone: !ways.Many(),
	}
	x.Here = page.AccountPart
	_, x.KeysWork = s.siteOf(a.r)
	for _, k := range ways.Keys {
		key := page.Key{ID: base64.RawURLEncoding.EncodeToString(k.ID), Name: k.Name, Made: "made " + s.dayWords(a, k.Made), Used: "never used since"}
		if k.Used != 0 {
			key.Used = "last used " + s.dayWords(a, k.Used)
		}
		x.Keys = append(x.Keys, key)
	}
	for _, v := range visits {
		d := page.Device{ID: v.Device, Name: v.Label, Here: v.Device == a.visitor.Device, Seen: "in since " + s.dayWords(a, v.Made)}
		if v.Seen != dayOf(v.Made) || v.Seen == a.by.Today() {
			d.Seen += ", last used " + words(a, v.Seen)
		}
		x.Devices = append(x.Devices, d)
	}
	order.By(x.Devices, func(d, e page.Device) int { return cmp.Compare(rank(d), rank(e)) })
	s.show(a, status, page.TheAccount(x))
	return nil
}

// rank has the device that asks come first.
func rank(d page.Device) int {
	if d.Here {
		return 0
	}
	return 1
}

func dayOf(at journal.Instant) training.Date {
	d, _ := at.In("")
	return d
}

// dayWords is a day as it is called today.
func (s *Server) dayWords(a *ask, at journal.Instant) string {
	d, _ := at.In(a.by.Zone)
	return words(a, d)
}

func words(a *ask, d training.Date) string {
	switch a.by.Today().DaysSince(d) {
	case 0, -1: // the server's clock was a day ahead, or days are counted in another zone
		return "today"
	case 1:
		return "yesterday"
	}
	return plantext.LongDate(d)
}

// unproved sends who has to show who they are to where they do; it answers other
// errors of changing a way in too.
func (s *Server) unproved(a *ask, err error, to string) error {
	switch {
	case errors.Is(err, app.ErrUnproved):
		return a.goOn("/account/prove?to=" + to)
	case errors.Is(err, store.ErrLastCredential):
		return s.showAccount(a, http.StatusConflict, "That is the only way in. Add another one first.")
	case errors.Is(err, store.ErrNoCredential), errors.Is(err, store.ErrNoVisit):
		return errNowhere
	}
	return a.goOnIf(err, to)
}

// leaveOn signs another device of the account out.
func (s *Server) leaveOn(a *ask) error {
	device := a.r.PostFormValue("device")
	if device == a.visitor.Device {
		return s.leave(a)
	}
	return s.unproved(a, s.Doors.LeaveOn(a.r.Context(), a.visitor.Account, device), page.AccountPart.Path)
}

// keyOf is the passkey a form names.
func keyOf(a *ask) ([]byte, error) {
	id, err := base64.RawURLEncoding.DecodeString(strings.TrimSpace(a.r.PostFormValue("key")))
	if err != nil || len(id) == 0 {
		return nil, errNowhere
	}
	return id, nil
}
