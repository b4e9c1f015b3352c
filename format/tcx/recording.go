package tcx

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training/unit"
)

// recording adds up one Activity element as it comes by.
type recording struct {
	sport       string
	title       string
	id          stamp // the Id, which is the start
	lapStart    stamp // of the first lap
	first, last stamp // of the points
	laps        int
	seconds     float64 // sum over laps
	metres      float64 // sum over laps
	farthest    float64 // of the points
	lapBeats    float64 // heart rate times seconds
	lapSeconds  float64 // with a heart rate
	now         lap
	point       trackpoint
	points      int
	hearts      int
	beats       int
	peak        int // highest heart rate
	climb       activity.Climb
}

// lap is the lap under way.
type lap struct{ seconds, metres, beats float64 }

// trackpoint is the point under way.
type trackpoint struct {
	at     stamp
	height float64
	known  bool // the height
	heart  int
}

// stamp is a time with the offset the file wrote it in.
type stamp struct {
	at        time.Time
	offset    time.Duration
	hasOffset bool
}

func (r *recording) openLap(start string) {
	r.closeLap()
	r.laps++
	if at := parseStamp(start); r.lapStart.at.IsZero() {
		r.lapStart = at
	}
}

func (r *recording) closeLap() {
	r.seconds += r.now.seconds
	r.metres += r.now.metres
	if r.now.beats > 0 {
		r.lapBeats += r.now.beats * r.now.seconds
		r.lapSeconds += r.now.seconds
	}
	r.now = lap{}
}

// take takes the text of an element below parent and grandparent.
func (r *recording) take(parent, grandparent, local, text string) {
	switch parent {
	case "Activity":
		switch local {
		case "Id":
			r.id = parseStamp(text)
		case "Notes":
			r.title = titleOf(r.title, text)
		}
	case "Plan":
		if local == "Name" {
			r.title = text
		}
	case "Lap":
		r.takeLap(local, text)
	case "Trackpoint":
		r.takePoint(local, text)
	case "AverageHeartRateBpm":
		if grandparent == "Lap" {
			r.now.beats = positive(text)
		}
	case "MaximumHeartRateBpm":
		r.peak = max(r.peak, int(math.Round(min(positive(text), 254))))
	case "HeartRateBpm":
		r.point.heart = int(math.Round(min(positive(text), 254)))
	}
}

func (r *recording) takeLap(local, text string) {
	switch local {
	case "TotalTimeSeconds":
		r.now.seconds = positive(text)
	case "DistanceMeters":
		r.now.metres = positive(text)
	}
}

func (r *recording) takePoint(local, text string) {
	switch local {
	case "Time":
		r.point.at = parseStamp(text)
	case "DistanceMeters":
		r.farthest = max(r.farthest, positive(text))
	case "AltitudeMeters":
		if v, err := strconv.ParseFloat(text, 64); err == nil && math.Abs(v) < 10_000 {
			r.point.height, r.point.known = v, true
		}
	}
}

func (r *recording) endPoint() {
	p := r.point
	r.point = trackpoint{}
	r.points++
	if p.heart > 0 {
		r.hearts++
		r.beats += p.heart
		r.peak = max(r.peak, p.heart)
	}
	if p.known {
		r.climb.Add(unit.Metres(p.height))
	}
	if p.at.at.IsZero() {
		return
	}
	if r.first.at.IsZero() {
		r.first = p.at
	}
	if p.at.at.After(r.last.at) {
		r.last = p.at
	}
}

// start is when the activity began: its first lap, else its Id, else its first
// point. Some exports cut the start to the minute; a first point within that
// minute knows better.
func (r *recording) start() (s stamp, minute bool) {
	s = r.lapStart
	if s.at.IsZero() {
		s = r.id
	}
	if s.at.IsZero() {
		return r.first, false
	}
	if s.at.Second() != 0 {
		return s, false
	}
	if later := r.first.at.Sub(s.at); later > 0 && later < time.Minute {
		return r.first, false
	}
	return s, !r.first.at.Equal(s.at)
}

func (r *recording) activity(name string, zone *time.Location) activity.Activity {
	r.closeLap()
	start, minute := r.start()
	a := activity.Activity{
		Sport: sportOf(r.sport), Name: r.title, Start: start.at, MinuteExact: minute,
		Timer: seconds(r.seconds), Distance: unit.Metres(r.metres),
		Ascent: r.climb.Ascent, Descent: r.climb.Descent, DescentKnown: r.climb.Known(),
		Laps: r.laps, Records: r.points, HeartRates: r.hearts, MaxHR: r.peak, Source: name,
	}
	if !start.at.IsZero() && r.last.at.After(start.at) {
		a.Elapsed = r.last.at.Sub(start.at)
	}
	a.Elapsed = max(a.Elapsed, a.Timer)
	if a.Timer == 0 {
		a.Timer, a.Derived = a.Elapsed, true
	}
	if a.Distance == 0 {
		a.Distance = unit.Metres(r.farthest)
	}
	switch {
	case r.lapSeconds > 0:
		a.AvgHR = int(math.Round(r.lapBeats / r.lapSeconds))
	case r.hearts > 0:
		a.AvgHR, a.HRDerived = int(math.Round(float64(r.beats)/float64(r.hearts))), true
	}
	a.Place(start.offset, start.hasOffset, zone)
	return a
}

// sportOf is the sport in the words of the FIT profile.
func sportOf(s string) string {
	switch strings.ToLower(s) {
	case "running":
		return activity.Running
	case "biking":
		return activity.Cycling
	case "":
		return ""
	}
	return activity.Other
}

// titleOf keeps a title already known and else takes the first line of notes.
func titleOf(known, notes string) string {
	line, _, _ := strings.Cut(notes, "\n")
	if known != "" || len(line) > 80 {
		return known
	}
	return strings.TrimSpace(line)
}

func parseStamp(s string) stamp {
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		at, err = time.Parse("2006-01-02T15:04:05", s)
	}
	if err != nil || !activity.Plausible(at) {
		return stamp{}
	}
	_, offset := at.Zone()
	known := offset != 0 && offset <= 14*3600 && offset >= -14*3600
	return stamp{at: at.UTC(), offset: time.Duration(offset) * time.Second, hasOffset: known}
}

// positive reads a number; 0 when it is none, negative or beyond a year of
// seconds.
func positive(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !(v > 0) || v > 366*86400 {
		return 0
	}
	return v
}

func seconds(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }
