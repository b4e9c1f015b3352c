package main

import "github.com/legwork-run/legwork/format/planjson"

// writeJSON prints v as JSON.
func writeJSON[T any](w world, v T) error {
	b, err := planjson.Marshal(v)
	if err != nil {
		return err
	}
	_, err = w.out.Write(b)
	return err
}
