package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"legwork": main})
}

// TestScripts runs the transcripts in testdata/script: the program as somebody
// at a terminal meets it. UPDATE_SCRIPTS=1 rewrites what
// they expect.
func TestScripts(t *testing.T) {
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(e *testscript.Env) error {
			e.Setenv("LEGWORK_TODAY", "2026-11-23")
			e.Setenv("TZ", "UTC")
			e.Setenv("EXAMPLES", root+"/../../examples")
			return nil
		},
	})
}
