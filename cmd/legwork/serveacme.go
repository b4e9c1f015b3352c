package main

import (
	"path/filepath"

	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
)

// certificates gets those of the domains named, keeps them and renews them. It
// asks for no other, whoever knocks.
func (f *serveFlags) certificates(dir string) *autocert.Manager {
	m := &autocert.Manager{
		Prompt: autocert.AcceptTOS, Cache: autocert.DirCache(filepath.Join(dir, "acme")), HostPolicy: autocert.HostWhitelist(f.domains...),
	}
	if f.acme != "" {
		m.Client = &acme.Client{DirectoryURL: f.acme}
	}
	return m
}
