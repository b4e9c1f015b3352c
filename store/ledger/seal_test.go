package ledger

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"
)

func TestASealFitsOneRowOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) row {
			text, number := rapid.StringMatching(`[ab]{0,2}`), rapid.Int64Range(0, 1)
			return row{
				text.Draw(t, name+" athlete"), text.Draw(t, name+" id"), text.Draw(t, name+" device"),
				number.Draw(t, name+" cursor"), number.Draw(t, name+" seq"), number.Draw(t, name+" received"),
				[]byte(text.Draw(t, name+" line")),
			}
		}
		a, b := draw("a"), draw("b")
		equal := a.athlete == b.athlete && a.id == b.id && a.device == b.device &&
			a.cursor == b.cursor && a.seq == b.seq && a.received == b.received && bytes.Equal(a.line, b.line)
		if bytes.Equal(a.seal(), b.seal()) != equal {
			t.Fatalf("seals of %+v and %+v: equal is %v", a, b, !equal)
		}
	})
}
