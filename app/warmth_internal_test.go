package app

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestHistoriesNobodyLookedAtForLongestGoFirst(t *testing.T) {
	for _, tt := range []struct {
		name  string
		looks string // letters are athletes, capitals those with a long history
		want  string // those still folded
	}{
		{"a few short ones stay", "abcdefgh", "abcdefgh"},
		{"a third long one takes the place of the first", "ABC", "BC"},
		{"looking again counts", "ABAC", "AC"},
		{"short ones go before long ones that were looked at since", "abABb", "ABb"},
		{"one that is longer than all may be stays alone", "abX", "X"},
		{"histories of nothing take room, too", strings.Repeat("0", 300), strings.Repeat("0", mostWarm/aHistory)},
	} {
		w := warmth{by: map[string]*warmState{}}
		for i, x := range tt.looks {
			id, events := string(x), int64(1000)
			switch {
			case x == 'X':
				events = 2 * mostWarm
			case x == '0':
				id, events = strings.Repeat("0", i+1), 0
			case x < 'a':
				events = mostWarm/2 - 1000
			}
			w.keep(w.of(id), events)
		}
		got := ""
		for _, id := range slices.Sorted(maps.Keys(w.by)) {
			got += id[:1]
		}
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}
