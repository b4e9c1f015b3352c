package web

import (
	"encoding/json"

	"github.com/legwork-run/legwork/web/pack"
)

// json answers a script.
func (a *ask) json(status int, body []byte) error {
	a.w.Header().Set("Content-Type", "application/json")
	a.w.WriteHeader(status)
	_, _ = a.w.Write(body)
	return nil
}

// said is what a script is told when there is nothing else to say.
type said struct {
	Protocol int    `json:"protocol"`
	Error    string `json:"error"`
	Why      string `json:"why,omitempty"`
}

// refuse tells a script what is wrong, in one word and in words for people.
func (a *ask) refuse(status int, what, why string) error {
	body, err := json.Marshal(said{pack.Protocol, what, why})
	if err != nil {
		return err
	}
	return a.json(status, body)
}

// troubledScript is troubled for those who read no pages.
func (s *Server) troubledScript(a *ask, err error) {
	if t, ok := s.amiss(a, err); ok {
		_ = a.refuse(t.status, t.word, t.what) // who went away needs no telling
	}
}
