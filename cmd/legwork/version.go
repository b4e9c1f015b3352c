package main

import (
	"fmt"
	"runtime/debug"

	"github.com/legwork-run/legwork/training"
)

// release is the version of this source; a build from a tag says the same.
const release = "0.1.0"

// version names the release, the rules and, when the build knows it, the commit.
func version() string {
	v := fmt.Sprintf("%s (rules %d)", release, training.RulesVersion)
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return v + " " + s.Value[:12]
		}
	}
	return v
}
