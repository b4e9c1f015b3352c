package web

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"slices"

	"github.com/legwork-run/legwork/web/page"
)

// briefing is what the worker is told: which version it is, and what it keeps of the
// site for use without a network.
type briefing struct {
	Version string   `json:"version"`
	Shell   string   `json:"shell"`
	Offline string   `json:"offline"`
	Files   []string `json:"files"`
}

// workerOf is the worker of these assets. Its text changes with every one of
// them, so that browsers know a new version by it.
func workerOf(a assets) []byte {
	k := briefing{Shell: "/play", Offline: "/offline"}
	for _, name := range slices.Sorted(maps.Keys(a.files)) {
		k.Files = append(k.Files, "/asset/"+name)
	}
	script := []byte(squeezed(string(embedded("worker.js"))))
	sum := sha256.Sum256([]byte(string(script) + a.importMap + a.style))
	k.Version = hex.EncodeToString(sum[:6])
	told, err := json.Marshal(k)
	if err != nil {
		panic(err) // strings can be written
	}
	return append([]byte("self.legwork = "+string(told)+";\n"), script...)
}

// worker serves the worker. It is asked for anew each time: a browser that kept
// an old one would keep the old site with it.
func (s *Server) worker(a *ask) error {
	a.w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
	a.w.Header().Set("Cache-Control", "no-cache")
	_, _ = a.w.Write(s.assets.worker) // a browser that went away needs no telling
	return nil
}

// manifest says how the site is installed on a phone.
func (s *Server) manifest(a *ask) error {
	type icon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose,omitempty"`
	}
	type shortcut struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	text, err := json.Marshal(struct {
		ID          string     `json:"id"`
		Name        string     `json:"name"`
		ShortName   string     `json:"short_name"`
		Description string     `json:"description"`
		StartURL    string     `json:"start_url"`
		Scope       string     `json:"scope"`
		Display     string     `json:"display"`
		Background  string     `json:"background_color"`
		Theme       string     `json:"theme_color"`
		Icons       []icon     `json:"icons"`
		Shortcuts   []shortcut `json:"shortcuts"`
	}{
		"/", "Legwork", "Legwork", "Strength training that fits around your running.", page.TodayPart.Path, "/", "standalone", ground, ground,
		[]icon{
			{s.assets.icon, "any", "image/svg+xml", ""},
			{s.assets.icons[192], "192x192", "image/png", ""},
			{s.assets.icons[512], "512x512", "image/png", "any maskable"},
		},
		[]shortcut{{"Start today's session", "/play"}},
	})
	if err != nil {
		return err
	}
	a.w.Header().Set("Content-Type", "application/manifest+json")
	a.w.Header().Set("Cache-Control", "public, max-age=86400")
	_, _ = a.w.Write(text)
	return nil
}

// ground is the colour of the page in light, for what browsers draw around it.
const ground = "#f7f5f0"
