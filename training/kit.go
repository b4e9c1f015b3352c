package training

import (
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training/unit"
)

// Equipment is one thing an exercise may need.
type Equipment string

// The equipment words. Floor is everywhere.
const (
	Floor        Equipment = "floor"
	Wall         Equipment = "wall"
	Chair        Equipment = "chair"
	Stair        Equipment = "stair" // one step, 15 to 20 cm
	Towel        Equipment = "towel" // also serves as a slider on a smooth floor
	LongBand     Equipment = "long_band"
	LoopBand     Equipment = "loop_band"
	Dumbbell     Equipment = "dumbbell"      // one
	DumbbellPair Equipment = "dumbbell_pair" // two of the same
	Bench        Equipment = "bench"
	Barbell      Equipment = "barbell"
	Rack         Equipment = "rack"
	Cable        Equipment = "cable"
	LegPress     Equipment = "leg_press"
	LegExtension Equipment = "leg_extension"
	LegCurl      Equipment = "leg_curl"
	Kettlebell   Equipment = "kettlebell"
	PullupBar    Equipment = "pullup_bar"
	Box          Equipment = "box" // knee height or adjustable, takes a jump
	Ball         Equipment = "ball"
	MedicineBall Equipment = "medicine_ball"
	Rope         Equipment = "rope"
	Anchor       Equipment = "anchor" // holds the feet down: a partner, a strap, a bar
	Track        Equipment = "track"  // 30 m of level ground
	Hill         Equipment = "hill"
	Stick        Equipment = "stick"
)

// EquipmentWords lists every word, for error messages and checks.
var EquipmentWords = []Equipment{
	Floor, Wall, Chair, Stair, Towel, LongBand, LoopBand, Dumbbell, DumbbellPair, Bench, Barbell, Rack, Cable,
	LegPress, LegExtension, LegCurl, Kettlebell, PullupBar, Box, Ball, MedicineBall, Rope, Anchor, Track, Hill, Stick,
}

// ParseEquipment reads one of EquipmentWords.
func ParseEquipment(s string) (Equipment, error) {
	e := Equipment(strings.ToLower(strings.TrimSpace(s)))
	if slices.Contains(EquipmentWords, e) {
		return e, nil
	}
	return "", &InvalidError{Field: "equipment", Value: s, Why: "use one of " + joinWords(EquipmentWords)}
}

// Preset is a kit by one word.
type Preset string

// The presets, each holding all of the one before (COMP-05).
const (
	KitNone      Preset = "none"      // floor, wall, sturdy chair, one stair, a towel
	KitBands     Preset = "bands"     // none + one long and one loop band
	KitDumbbells Preset = "dumbbells" // bands + pairs of 2 to 24 kg by 2 kg, bench or chair
	KitGym       Preset = "gym"       // everything
)

// Presets lists every preset in order.
var Presets = []Preset{KitNone, KitBands, KitDumbbells, KitGym}

// ParsePreset reads one of Presets.
func ParsePreset(s string) (Preset, error) {
	p := Preset(strings.ToLower(strings.TrimSpace(s)))
	if slices.Contains(Presets, p) {
		return p, nil
	}
	return "", &InvalidError{Field: "equipment", Value: s, Why: "use none, bands, dumbbells or gym"}
}

// Place is somewhere the athlete trains, and what stands there. Items, and the
// exact loads, replace what the preset would give when they are not empty.
type Place struct {
	Name        string             `json:"name"`
	Preset      Preset             `json:"preset,omitempty"`
	Items       []Equipment        `json:"items,omitempty"`
	Dumbbells   []unit.Kilograms   `json:"dumbbells,omitempty"` // each owned as a pair
	Kettlebells []unit.Kilograms   `json:"kettlebells,omitempty"`
	Bar         unit.Kilograms     `json:"bar,omitempty"`
	Plates      []Plates           `json:"plates,omitempty"`
	Boxes       []unit.Centimetres `json:"boxes,omitempty"`
}

// Plates are the plates of one size.
type Plates struct {
	Each  unit.Kilograms `json:"each"`
	Pairs int            `json:"pairs"`
}

// Window is time the athlete can lift in: a session may start at any half hour
// from From to To, both included. A window with a place is for sessions there.
type Window struct {
	Day   Weekday `json:"day"`
	From  Clock   `json:"from"`
	To    Clock   `json:"to"`
	Place string  `json:"place,omitempty"`
}
