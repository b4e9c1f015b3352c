package web

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"github.com/legwork-run/legwork/format/paper"
)

// figurePath is where the picture of an exercise is.
func figurePath(exercise string) string { return "/figure/" + exercise }

// figure serves the picture of an exercise, which shows it in light and in dark.
func (s *Server) figure(a *ask) error {
	strip := paper.Strip(s.Catalogue, a.r.PathValue("exercise"))
	if strip == "" {
		return errNowhere
	}
	sum := sha256.Sum256([]byte(strip))
	tag := `"` + hex.EncodeToString(sum[:8]) + `"`
	h := a.w.Header()
	h.Set("Content-Type", "image/svg+xml")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
	h.Set("Cache-Control", "public, max-age=86400")
	h.Set("ETag", tag)
	if a.r.Header.Get("If-None-Match") == tag {
		a.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	_, _ = a.w.Write([]byte(strip))
	return nil
}
