package web

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// healthTime is how long the store may take to answer.
const healthTime = 3 * time.Second

// health says whether the site is of use: "ok" as long as the store can be read.
// That it cannot be written to, because the disk is full, say, is told beside it
// and no reason to send nobody here: histories can be read.
func (s *Server) health(a *ask) error {
	out := struct {
		Status string `json:"status"`
		Reads  bool   `json:"reads"`
		Writes bool   `json:"writes"`
	}{Status: "ok", Reads: true, Writes: true}
	status := http.StatusOK
	if s.Writable != nil && s.Writable() != nil {
		out.Writes, out.Status = false, "reading only"
	}
	if err := s.alive(a.r.Context()); err != nil {
		s.Log.Warn("the store does not answer", "error", err.Error())
		out.Reads, out.Writes, out.Status, status = false, false, "the store does not answer", http.StatusServiceUnavailable
	}
	if strings.Contains(a.r.Header.Get("Accept"), "json") {
		a.w.Header().Set("Content-Type", "application/json")
		a.w.WriteHeader(status)
		return json.NewEncoder(a.w).Encode(out)
	}
	a.w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	a.w.WriteHeader(status)
	_, _ = a.w.Write([]byte(out.Status + "\n")) // who went away needs no telling
	return nil
}

func (s *Server) alive(ctx context.Context) error {
	if s.Alive == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, healthTime)
	defer cancel()
	return s.Alive(ctx)
}
