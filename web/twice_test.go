package web_test

import (
	"net/url"
	"testing"
	"time"
)

// A thumb that taps twice, or a phone that sends once more what was answered, tells
// one thing.
func TestWhatIsSentTwiceIsToldOnce(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	well := url.Values{
		"shoulders-tense": {"no"}, "hips-level": {"yes"}, "calves-easy": {"no"}, "hinge-free": {"yes"}, "ankles-free": {"yes"}, "shoes-right": {"yes"}, "fresh": {"yes"},
	}
	for _, x := range []struct {
		path string
		form url.Values
	}{
		{"/check/run", well},
		{"/check/morning", url.Values{"sore": {"2"}, "sleep": {"7"}}},
		{"/pain", url.Values{"site": {"achilles-left"}, "moment": {"before"}, "score": {"3"}}},
		{"/tests/t4_plank", url.Values{"left": {"85"}, "pain": {"0"}}},
		{"/tests/t4_plank", url.Values{"stopped": {"yes"}, "pain": {"4"}, "why": {"a cramp"}}},
		{"/pain/sign", url.Values{"raised": {"FLAG-03"}}},
		{"/settings/place", url.Values{"name": {"hut"}, "preset": {"none"}}},
		{"/settings/you", url.Values{"age": {"44"}}},
		{"/settings/phone", url.Values{"shared": {"no"}}},
	} {
		before := v.stateOf(t).Events
		first := v.post(x.path, x.form)
		once := v.stateOf(t).Events
		s.now = s.now.Add(2 * time.Second)
		second := v.post(x.path, x.form)
		if twice := v.stateOf(t).Events; twice != once {
			t.Errorf("%s: %d events, then %d more (%d, %d)", x.path, once-before, twice-once, first.status, second.status)
		}
	}
}

func TestWhatIsMeantTwiceIsToldTwice(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	pain := func(score string) int {
		before := v.stateOf(t).Events
		v.post("/pain", url.Values{"site": {"achilles-left"}, "moment": {"before"}, "score": {score}})
		return v.stateOf(t).Events - before
	}
	for _, x := range []struct {
		name, score string
		later       time.Duration
		told        bool
	}{
		{"told", "3", 0, true}, {"sent again", "3", time.Second, false}, {"thought better of", "0", time.Second, true},
		{"and back", "3", time.Second, true}, {"as bad later", "3", 3 * time.Minute, true},
	} {
		s.now = s.now.Add(x.later)
		if n := pain(x.score); n > 0 != x.told {
			t.Errorf("%s: %d events", x.name, n)
		}
	}
}
