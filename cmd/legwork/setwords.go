package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// countUnit is what a set counts, as typed.
type countUnit string

const (
	plainCount countUnit = "" // whatever the exercise counts
	inSeconds  countUnit = "s"
	inHops     countUnit = "hops"
	inSteps    countUnit = "steps"
)

// setWord is one set as typed: 8x16@2.
type setWord struct {
	Typed    string
	Count    int
	Unit     countUnit
	Load     unit.Kilograms
	LoadSaid bool // a load was typed, or bw for none
	UnitSaid bool // the load's unit was typed too
	RIR      training.RIR
	Rated    bool
	Side     training.Side
}

// Bounds of what is typed. House rule: beyond them it is a slip of the finger;
// journal.Check has the same ones.
const (
	mostSets  = 20
	mostCount = 2000
	mostKilos = 1000
	mostRIR   = 10
)

// parseSets reads sets as they are typed, one word each:
//
//	8         eight, with the load planned
//	8x16@2    eight with 16 kg, two left in reserve
//	3x8x16@2  that three times
//	8x35lb    in pounds
//	8xbw      with no load
//	30s       held; 3x30s that three times
//	12hops, 20steps
//	@rpe8     effort instead of reserve
//	left, right  after the sets they are about, or before all of them
func parseSets(words []string, units training.Units) ([]setWord, error) {
	var out []setWord
	before := training.Side("") // said before the sets it is about
	from := 0                   // sets from here on have no side yet
	for i, w := range words {
		side, ok := sideWord(w)
		if !ok {
			sets, err := parseSet(w, units)
			if err != nil {
				return nil, err
			}
			out = append(out, sets...)
			continue
		}
		if i == 0 || before != "" {
			out, from, before = sided(out, from, before), len(out), side
			continue
		}
		out, from = sided(out, from, side), len(out)
	}
	if len(out) == 0 {
		return nil, &training.InvalidError{Field: "set", Why: "say what you did, like 8x16@2 (eight with 16 kg, two left), 30s or 3x8x16@2"}
	}
	return sided(out, from, before), nil
}

func sided(sets []setWord, from int, side training.Side) []setWord {
	for i := from; i < len(sets); i++ {
		sets[i].Side = side
	}
	return sets
}

func sideWord(s string) (training.Side, bool) {
	switch strings.ToLower(s) {
	case "left", "l":
		return training.Left, true
	case "right", "r":
		return training.Right, true
	}
	return "", false
}

// parseSet reads one word of parseSets.
func parseSet(typed string, units training.Units) ([]setWord, error) {
	bad := func(why string) ([]setWord, error) {
		return nil, &training.InvalidError{Field: "set", Value: shortened(typed), Why: why}
	}
	what, rir, rated := strings.Cut(strings.ToLower(strings.TrimSpace(typed)), "@")
	set := setWord{Typed: typed, Rated: rated}
	var err error
	if rated {
		if set.RIR, err = parseReserve(rir); err != nil {
			return bad(err.Error())
		}
	}
	parts := strings.Split(strings.NewReplacer("×", "x", "*", "x").Replace(what), "x")
	times := 1
	if len(parts) == 3 || len(parts) == 2 && counted(parts[1]) {
		if times, err = parseWhole(parts[0], 1, mostSets, "sets"); err != nil {
			return bad(err.Error())
		}
		parts = parts[1:]
	}
	if len(parts) > 2 {
		return bad("has too many parts; write sets x count x load, like 3x8x16@2")
	}
	if set.Count, set.Unit, err = parseCount(parts[0]); err != nil {
		return bad(err.Error())
	}
	if len(parts) == 2 {
		set.LoadSaid = true
		if set.Load, set.UnitSaid, err = parseLoad(parts[1], units); err != nil {
			return bad(err.Error())
		}
	}
	out := make([]setWord, times)
	for i := range out {
		out[i] = set
	}
	return out, nil
}

// counted reports whether a part carries a unit that counts: seconds, hops or
// steps.
func counted(s string) bool {
	_, u := cutUnit(s)
	return u != plainCount
}

// unitWords are the words for what a set counts, longest first.
var unitWords = []struct {
	word string
	unit countUnit
}{
	{"contacts", inHops}, {"seconds", inSeconds}, {"jumps", inHops}, {"steps", inSteps}, {"step", inSteps},
	{"hops", inHops}, {"hop", inHops}, {"sec", inSeconds}, {"s", inSeconds},
}

func cutUnit(s string) (string, countUnit) {
	for _, u := range unitWords {
		if n, ok := strings.CutSuffix(s, u.word); ok {
			return n, u.unit
		}
	}
	return s, plainCount
}

func parseCount(s string) (int, countUnit, error) {
	number, u := cutUnit(s)
	n, err := parseWhole(number, 0, mostCount, "the count")
	return n, u, err
}

// parseLoad reads 16, 16kg, 35lb or bw.
func parseLoad(s string, units training.Units) (unit.Kilograms, bool, error) {
	if s == "bw" {
		return 0, true, nil
	}
	number, kg := strings.CutSuffix(s, "kg")
	lb := false
	for _, word := range []string{"lbs", "lb"} {
		if n, ok := strings.CutSuffix(number, word); ok && !kg {
			number, lb = n, true
			break
		}
	}
	v, err := parseNumber(number, "the load")
	if err != nil {
		return 0, false, err
	}
	load := unit.Kilograms(v)
	if lb || !kg && units.Pounds() {
		load = unit.FromPounds(v)
	}
	if load > mostKilos {
		return 0, false, fmt.Errorf("the load is over %d kg, which nobody lifts; check it", mostKilos)
	}
	return load, kg || lb, nil
}

// parseReserve reads what was left: 2, 1.5, or rpe8 for the effort.
func parseReserve(s string) (training.RIR, error) {
	if e, ok := strings.CutPrefix(s, "rpe"); ok {
		v, err := parseNumber(e, "the effort")
		if err == nil && (v < 1 || v > 10) {
			err = fmt.Errorf("the effort is from 1 to 10")
		}
		return training.RPE(v).RIR(), err
	}
	v, err := parseNumber(s, "what was left")
	switch {
	case err != nil:
		return 0, err
	case v > mostRIR:
		return 0, fmt.Errorf("%s left in reserve is more than anybody can tell; give 0 to %d, or an effort like @rpe8", s, mostRIR)
	case v*2 != math.Trunc(v*2):
		return 0, fmt.Errorf("what was left is in whole or half repetitions")
	}
	return training.RIR(v), nil
}

func parseWhole(s string, low, high int, what string) (int, error) {
	v, err := parseNumber(s, what)
	switch {
	case err != nil:
		return 0, err
	case v != math.Trunc(v):
		return 0, fmt.Errorf("%s is a whole number", what)
	case v < float64(low) || v > float64(high):
		return 0, fmt.Errorf("%s is from %d to %d", what, low, high)
	}
	return int(v), nil
}

// parseNumber reads digits with at most one point: nothing that is negative,
// endless or no number.
func parseNumber(s, what string) (float64, error) {
	switch {
	case s == "":
		return 0, fmt.Errorf("%s is missing; write it like 8x16@2", what)
	case strings.HasPrefix(s, "-"):
		return 0, fmt.Errorf("%s is below zero", what)
	case strings.Contains(s, ","):
		return 0, fmt.Errorf("%s has a comma; write a point, like 17.5", what)
	case strings.Trim(s, "0123456789.") != "" || len(s) > 12:
		return 0, fmt.Errorf("%s is no number; write it like 8x16@2", what)
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, fmt.Errorf("%s is no number; write it like 8x16@2", what)
	}
	return v, nil
}

// shortened is what was typed, not more of it than fits a line.
func shortened(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "..."
	}
	return s
}
