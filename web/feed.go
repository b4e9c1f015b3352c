package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/web/page"
)

// The paths of the calendar that programs subscribe to.
const (
	feedPath     = exportPath + "/feed"
	feedOffPath  = feedPath + "/off"
	feedFilePath = "/feed/"
	feedEnding   = ".ics"
)

// feedRoutes serve the calendar, and turn it on and off.
func (s *Server) feedRoutes() []Route {
	return []Route{
		{"POST", feedPath, Athlete, s.openFeed},
		{"POST", feedOffPath, Athlete, s.closeFeed},
		{"GET", feedFilePath + "{name}", Anybody, s.feed},
	}
}

// openFeed makes a link for the calendar and shows it this once; a link made
// before opens nothing any more.
func (s *Server) openFeed(a *ask) error {
	token, err := s.Doors.OpenFeed(a.r.Context(), a.visitor, s.now())
	if err != nil {
		return err
	}
	site, _ := s.siteOf(a.r)
	p := page.Feed{Frame: s.frame("Calendar link"), Link: site.Origin + feedFilePath + token + feedEnding}
	_, rest, _ := strings.Cut(p.Link, "://")
	p.Here, p.Subscribe = page.MorePart, "webcal://"+rest
	s.show(a, http.StatusOK, page.TheFeed(p))
	return nil
}

func (s *Server) closeFeed(a *ask) error {
	return a.goOnIf(s.Doors.CloseFeed(a.r.Context(), a.visitor), exportPath)
}

// feed is the calendar of whoever's link it is. Calendar programs ask for it
// without any cookie, so the link alone opens it, and one that opens nothing is
// like a page that does not exist. It is read by programs of others: what is
// trained when stands in it, and nothing about why.
func (s *Server) feed(a *ask) error {
	token, ok := strings.CutSuffix(a.r.PathValue("name"), feedEnding)
	if !ok {
		return errNowhere
	}
	who, err := s.Doors.Feed(a.r.Context(), token)
	if errors.Is(err, app.ErrStranger) {
		return errNowhere
	}
	if err != nil {
		return err
	}
	a.visitor = who
	a.by = s.pen(a)
	state, err := s.App.State(a.r.Context(), who.Athlete)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := s.writeFeed(&b, a.by, state); err != nil {
		return err
	}
	sum := sha256.Sum256(b.Bytes())
	tag := `W/"` + hex.EncodeToString(sum[:16]) + `"`
	h := a.w.Header()
	h.Set("ETag", tag)
	h.Set("Cache-Control", "private, no-cache")
	if a.r.Header.Get("If-None-Match") == tag {
		a.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	h.Set("Content-Type", "text/calendar; charset=utf-8")
	_, _ = a.w.Write(b.Bytes()) // a program that went away needs no telling
	return nil
}
