package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/legwork-run/legwork/training"
)

// device is this data directory as a writer of events: its name, made once, and
// how many it wrote into each history. The store knows that too, but a backup
// that was restored knows less.
type device struct {
	Name string           `json:"device"`
	Last map[string]int64 `json:"last"` // by athlete

	path string
}

const deviceFile = "device.json"

func deviceIn(dir string) string { return filepath.Join(dir, deviceFile) }

// readDevice reads the device of a data directory, making one that has none.
func readDevice(dir string) (device, error) {
	d := device{path: deviceIn(dir)}
	data, err := os.ReadFile(d.path)
	if errors.Is(err, fs.ErrNotExist) {
		return makeDevice(d)
	}
	if err != nil {
		return d, &training.InvalidError{Field: "device", Value: d.path, Why: "cannot be read: " + plainError(err)}
	}
	if err := json.Unmarshal(data, &d); err != nil || d.Name == "" {
		return d, &training.InvalidError{Field: "device", Value: d.path, Why: "is damaged; remove it, and this computer counts as a new device. Nothing of your history is in it"}
	}
	return d, nil
}

func makeDevice(d device) (device, error) {
	var b [6]byte
	rand.Read(b[:])
	d.Name = "cli-" + hex.EncodeToString(b[:])
	return d, d.save()
}

func (d device) save() error {
	data, err := json.Marshal(d)
	if err != nil {
		return err
	}
	return replace("device", d.path, append(data, '\n'), 0o600)
}

// wrote notes a count. That it could not be noted is no harm: the store has it.
func (d device) wrote(athlete string, seq int64) {
	if d.Last == nil {
		d.Last = map[string]int64{}
	}
	d.Last[athlete] = seq
	_ = d.save()
}

// chance is ten bytes for an id.
func chance() (b [10]byte) {
	rand.Read(b[:])
	return b
}
