package faulttest

import (
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Loss is how much of what was not sure a loss of power takes.
type Loss int

const (
	// All of it.
	All Loss = iota
	// Scattered: each change for itself, by the toss of a coin, and of a write
	// that stays any sectors.
	Scattered
	// Tail: everything from some moment on; the write of that moment is torn.
	Tail
	// Nothing: all that was asked for is there, as after a kill.
	Nothing
)

// Losses are all kinds.
var Losses = []Loss{All, Scattered, Tail, Nothing}

// sector is what a disk writes whole or not at all.
const sector = 512

// PowerCut is the folder after a loss of power now: contents by name.
func (d *Disk) PowerCut(loss Loss, dice *rand.Rand) map[string][]byte {
	names := maps.Clone(d.sure)
	for _, r := range d.renames[:loss.kept(len(d.renames), dice)] {
		r.on(names)
	}
	out := map[string][]byte{}
	for _, name := range slices.Sorted(maps.Keys(names)) { // in order: the dice are
		out[name] = names[name].after(loss, dice)
		if strings.HasSuffix(name, "-shm") {
			out[name] = noise(len(out[name]), dice)
		}
	}
	return out
}

// kept is how many of n changes, counted from the first, survive for sure or by
// chance.
func (l Loss) kept(n int, dice *rand.Rand) int {
	switch l {
	case All:
		return 0
	case Nothing:
		return n
	}
	return dice.IntN(n + 1)
}

// after is the content of a file after a loss of power.
func (f *file) after(loss Loss, dice *rand.Rand) []byte {
	out := slices.Clone(f.sure)
	if loss == Scattered {
		for _, x := range f.pending {
			if dice.IntN(2) == 0 {
				out = x.on(out, sectors(len(x.data), dice))
			}
		}
		return out
	}
	kept := loss.kept(len(f.pending), dice)
	for _, x := range f.pending[:kept] {
		out = x.on(out, nil)
	}
	if loss == Tail && kept < len(f.pending) {
		x := f.pending[kept]
		out = x.on(out, firstSectors(len(x.data), dice))
	}
	return out
}

// on is a content after the change. There are those sectors of a write that are
// there, or all when there is nil; bytes beyond the end that were never written
// are zero.
func (x *change) on(content []byte, there []bool) []byte {
	if x.data == nil {
		return resized(content, x.at)
	}
	for from := 0; from < len(x.data); {
		// Sectors are those of the disk, not of the write.
		to := min(len(x.data), from+sector-int((x.at+int64(from))%sector))
		if s := (int(x.at%sector) + from) / sector; there == nil || there[s] {
			end := x.at + int64(to)
			if int64(len(content)) < end {
				content = resized(content, end)
			}
			copy(content[x.at+int64(from):], x.data[from:to])
		}
		from = to
	}
	return content
}

func resized(content []byte, size int64) []byte {
	if size <= int64(len(content)) {
		return content[:size:size]
	}
	return append(content, make([]byte, size-int64(len(content)))...)
}

// sectors says of each sector that a write of a length may touch whether it is
// there. One in two writes is whole.
func sectors(length int, dice *rand.Rand) []bool {
	if dice.IntN(2) == 0 {
		return nil
	}
	out := make([]bool, length/sector+2)
	for i := range out {
		out[i] = dice.IntN(2) == 0
	}
	return out
}

func firstSectors(length int, dice *rand.Rand) []bool {
	out := make([]bool, length/sector+2)
	for i := range dice.IntN(len(out)) {
		out[i] = true
	}
	return out
}

func noise(length int, dice *rand.Rand) []byte {
	out := make([]byte, length)
	for i := range out {
		out[i] = byte(dice.Uint32())
	}
	return out
}

// Lay writes contents into a folder.
func Lay(dir string, contents map[string][]byte) error {
	for name, content := range contents {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			return err
		}
	}
	return nil
}
