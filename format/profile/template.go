package profile

import _ "embed" // the file to start from

// Template is the commented profile that "legwork profile init" writes. It can
// be read as it stands, and a test holds that it names every key.
//
//go:embed template.yaml
var Template string
