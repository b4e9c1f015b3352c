package app

import (
	"fmt"
	"sync"
	"testing"
)

// TestTurnsHoldNobodyWhoIsNotWriting: a server that has served a million athletes
// keeps none of them.
func TestTurnsHoldNobodyWhoIsNotWriting(t *testing.T) {
	x := turns{by: map[string]*turn{}}
	inside := make([]int, 7)
	var all sync.WaitGroup
	for i := range 2000 {
		all.Go(func() {
			who := i % len(inside)
			defer x.take(fmt.Sprint(who))()
			if inside[who]++; inside[who] != 1 { // and a race, under -race
				t.Errorf("%d are at %d's history", inside[who], who)
			}
			inside[who]--
		})
	}
	all.Wait()
	if len(x.by) != 0 {
		t.Errorf("%d histories are held, want none", len(x.by))
	}
}
