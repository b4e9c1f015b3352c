package web

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/web/pack"
)

// playerRoutes serve the player and what it sends and fetches.
func (s *Server) playerRoutes() []Route {
	return slices.Concat([]Route{
		{"GET", "/api/v1/pack", Script, s.pack},
		{"POST", "/api/v1/sync", Script, s.sync},
	}, s.workerRoutes())
}

// pack is everything for training in the days ahead without a network. One that
// is known already is not made again.
func (s *Server) pack(a *ask) error {
	cursor, epoch, err := s.App.At(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	tag := func(cursor int64) string {
		of := fmt.Sprint(s.Version, epoch, a.by.Today(), a.visitor)
		sum := sha256.Sum256([]byte(of))
		return fmt.Sprintf(`"%d-%x"`, cursor, sum[:8])
	}
	h := a.w.Header()
	h.Set("Cache-Control", "private, no-cache")
	if h.Set("ETag", tag(cursor)); a.r.Header.Get("If-None-Match") == tag(cursor) {
		a.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	body, ok := s.packs.get(a.by.Athlete, tag(cursor))
	if !ok {
		p, err := s.packed(a)
		if err != nil {
			return err
		}
		if body, err = json.Marshal(p); err != nil {
			return fmt.Errorf("spell the pack: %w", err)
		}
		h.Set("ETag", tag(p.Cursor)) // making it may have changed the plan for safety
		s.packs.put(a.by.Athlete, tag(p.Cursor), body)
	}
	return a.json(http.StatusOK, body)
}

// shelf are the pages that a phone keeps beside those of the coming days.
var shelf = []string{"/plan", "/progress", "/history", "/exercises"}

func (s *Server) packed(a *ask) (pack.Pack, error) {
	p, err := s.App.Pack(a.r.Context(), a.by)
	if err != nil {
		return pack.Pack{}, err
	}
	pages := []string{"/today", "/week"}
	for _, x := range p.Sessions {
		pages = append(pages, sessionPath(x.Entry.ID))
	}
	return pack.Make(p, pack.For{
		Athlete: a.by.Athlete, Device: a.visitor.Device, Name: a.visitor.Name, Guest: a.visitor.Guest, Version: s.Version, Made: a.by.Now,
		Words: s.words(p.Units), Catalogue: s.Catalogue, Figure: s.pictured, Pages: pages, Shelf: shelf,
	})
}
