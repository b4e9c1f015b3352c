package web_test

import (
	"regexp"
	"slices"
	"testing"
	"time"
)

// A form says what to take for a load, in words, as the player draws it.
func TestAFormSaysWhatToTakeForALoad(t *testing.T) {
	s := open(t)
	s.now = time.Date(2026, 11, 24, 17, 30, 0, 0, time.UTC)
	v := s.lived(t)
	a := v.get("/session/" + v.places(t)["{id}"])
	taken := regexp.MustCompile(`(Two|One) dumbbells? of [\d.]+ kg|[\d.]+ kg bar, (each side [\d.]+( \+ [\d.]+)*|no plates)`)
	var said []string
	for range 20 {
		if x := taken.FindString(a.body); x != "" && !slices.Contains(said, x) {
			said = append(said, x)
		}
		if a.status != 200 || len(said) > 1 {
			break
		}
		a = v.post(a.path+"/set", a.form())
	}
	if len(said) == 0 {
		t.Error("nothing is said")
	}
}
