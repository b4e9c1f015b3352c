package load_test

import (
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// everyReason is one reason of every code of this package, made as the program
// makes it.
func everyReason() []training.Reason {
	var all []training.Reason
	add := func(r training.Reason, ok bool) {
		if ok {
			all = append(all, r)
		}
	}
	all = append(all, load.RunRPE(done(training.Run{Distance: 10_000, Kind: training.RunIntervals}, 0), 0).Why...)
	all = append(all, load.StrengthRPE(lifted(said(3, 2)...)).Why...)
	all = append(all, load.StrengthRPE(lifted(set(8, 20))).Why...)
	for _, w := range []load.Week{weekOf(100, 100, 100, 100, 100, 100, 0), weekOf(500, 500, 500, 100, 100, 100, 300), weekOf(1, 1, 1, 1, 1, 1, 1)} {
		all = append(all, w.Why())
		add(w.MonotonyWarning())
	}
	add(load.Week{Strain: 9000}.StrainWarning(make([]load.Week, 8)))
	for _, b := range []load.Stress{0, 10, 30} {
		all = append(all, load.RaceGuide(load.Form{Balance: b}))
	}
	all = append(all, load.Form{}.Why(), load.Tracks{}.Why())
	add(load.ClimbGuide(load.Form{}, load.Form{Chronic: 6}))
	add(load.ClimbGuide(load.Form{}, load.Form{Chronic: 9}))
	add(load.LowFormGuide(low(8)))
	hour := training.DoneRun{Run: training.Run{Minutes: 60}, Effort: 7}
	for _, r := range []load.MeasuredRun{{DoneRun: hour, Graded: 300}, {DoneRun: hour, Heart: 150}, {DoneRun: hour}, {}} {
		all = append(all, load.RunStress(r, load.Measures{Threshold: 240, Rest: 50, Most: 190}).Why)
	}
	_, why, ok := load.RatiosOf(fourWeeks(100, 100, 100, 200))
	add(why, ok)
	add(load.GrowthInformation([]unit.Metres{40_000, 46_000}))
	add(load.GrowthInformation([]unit.Metres{40_000, 46_000, 60_000}))
	add(load.SpikeOf(training.Run{Date: monday, Distance: 24_000}, []training.DoneRun{runOf(7, 20)}, 0))
	all = append(all, load.NeedsDeload(load.Warnings{
		Today: monday, Week: weekOf(100, 100, 100, 100, 100, 100, 0), Balance: -34, BalanceKnown: true,
		KeyLifts: []load.LiftSeries{squats(2, 60, 55, 54)},
	})...)
	for i := range load.CutOrder {
		_, why, ok := load.NextCut(load.CutOrder[:i])
		add(why, ok)
	}
	return all
}

// TestEveryReasonReadsWithoutAGap holds facts and words together: a name in
// the words that no fact has reads as a question mark.
func TestEveryReasonReadsWithoutAGap(t *testing.T) {
	said := map[training.ReasonCode]bool{}
	for _, r := range everyReason() {
		said[r.Code] = true
		if text := (explain.Words{}).Sentence(r); strings.ContainsAny(text, "?{}|") {
			t.Errorf("%s reads %q", r.Code, text)
		}
	}
	for code := range explain.Codes() {
		if strings.HasPrefix(string(code), "load.") && !said[code] {
			t.Errorf("%s is said by nothing", code)
		}
	}
}

// What is for information says so.
func TestInformationSaysThatItIsInformation(t *testing.T) {
	words := map[string]string{
		"LOAD-10": "information",
		"LOAD-12": "information",
	}
	for _, r := range everyReason() {
		for _, key := range []string{string(r.Rule), string(r.Code)} {
			if text := (explain.Words{}).Sentence(r); !strings.Contains(strings.ToLower(text), words[key]) {
				t.Errorf("%s lacks %q: %q", r.Code, words[key], text)
			}
		}
	}
}
