package gpx

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// point is one recorded position. What is missing is NaN, zero or the zero time.
type point struct {
	lat, lon  float64 // degrees
	height    float64 // metres
	at        time.Time
	offset    time.Duration // of the civil clock, when the time names one
	hasOffset bool
	heart     int
}

func newPoint(lat, lon string) point {
	p := point{lat: number(lat), lon: number(lon), height: math.NaN()}
	if math.Abs(p.lat) > 90 || math.Abs(p.lon) > 180 {
		p.lat, p.lon = math.NaN(), math.NaN()
	}
	return p
}

// setTime reads a time and reports whether it names no zone. Dates before
// recording watches are a clock that was not set; such a point has no time.
func (p *point) setTime(s string) (zoneless bool) {
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		at, err = time.Parse("2006-01-02T15:04:05", strings.Replace(s, " ", "T", 1))
		zoneless = err == nil
	}
	if err != nil || !activity.Plausible(at) {
		return false
	}
	if _, seconds := at.Zone(); !zoneless && !strings.HasSuffix(s, "Z") && !strings.HasSuffix(s, "z") && abs(seconds) <= 14*3600 {
		// +00:00 is what programs write that know no zone.
		p.offset, p.hasOffset = time.Duration(seconds)*time.Second, seconds != 0
	}
	p.at = at.UTC()
	return zoneless
}

func (p *point) setHeight(s string) { p.height = number(s) }

// setHeart reads a heart rate. Zero is what programs write without a sensor.
func (p *point) setHeart(s string) {
	if v := number(s); v > 0 && v < 255 {
		p.heart = int(math.Round(v))
	}
}

func (p point) placed() bool { return !math.IsNaN(p.lat) && !math.IsNaN(p.lon) }

// track adds up one trk element as its points come by.
type track struct {
	name, kind  string
	first, last time.Time
	timer       time.Duration // sum over segments, without the gaps between them
	metres      float64
	climb       activity.Climb
	offset      time.Duration
	hasOffset   bool
	points      int // with a time
	hearts      int
	beats       int
	peak        int // highest heart rate
	segment     segment
}

// segment is where the segment under way began and stands.
type segment struct {
	began, ended time.Time
	lat, lon     float64
	placed       bool
}

func (t *track) openSegment() {
	t.timer += t.segment.ended.Sub(t.segment.began)
	t.segment = segment{}
}

// add takes the next point. The gap between two segments is no distance.
func (t *track) add(p point) {
	if p.placed() {
		if t.segment.placed {
			t.metres += haversine(t.segment.lat, t.segment.lon, p.lat, p.lon)
		}
		t.segment.lat, t.segment.lon, t.segment.placed = p.lat, p.lon, true
	}
	if !math.IsNaN(p.height) {
		t.climb.Add(unit.Metres(p.height))
	}
	if p.heart > 0 {
		t.hearts++
		t.beats += p.heart
		t.peak = max(t.peak, p.heart)
	}
	if !p.at.IsZero() {
		t.addTime(p)
	}
}

func (t *track) addTime(p point) {
	t.points++
	if t.first.IsZero() || p.at.Before(t.first) {
		t.first, t.offset, t.hasOffset = p.at, p.offset, p.hasOffset
	}
	if p.at.After(t.last) {
		t.last = p.at
	}
	if t.segment.began.IsZero() {
		t.segment.began, t.segment.ended = p.at, p.at
	}
	if p.at.After(t.segment.ended) {
		t.segment.ended = p.at
	}
}

// restart is the longest break between two tracks of one activity. House rule:
// devices that start a new track at every stop are common; two runs within the
// hour are rare and cost a plan nothing when taken as one.
const restart = time.Hour

// activities joins the recorded tracks of a file: one activity for each
// stretch without a break of an hour or a change of type. Tracks without times
// are left out.
func activities(tracks []track, name string, zone *time.Location) []activity.Activity {
	var all []activity.Activity
	var kind string
	timed := slices.DeleteFunc(slices.Clone(tracks), func(t track) bool { return t.points < 2 })
	order.By(timed, func(a, b track) int { return a.first.Compare(b.first) })
	for _, t := range timed {
		t.openSegment()
		if n := len(all); n > 0 && t.kind == kind && t.first.Sub(all[n-1].Start.Add(all[n-1].Elapsed)) <= restart {
			join(&all[n-1], t)
			continue
		}
		kind = t.kind
		a := t.activity(name)
		a.Place(t.offset, t.hasOffset, zone)
		all = append(all, a)
	}
	return all
}

func (t track) activity(name string) activity.Activity {
	sport, sub := sportOf(t.kind)
	a := activity.Activity{
		Sport: sport, SubSport: sub, Name: t.name, Start: t.first, FromPoints: true, Source: name,
	}
	join(&a, t)
	return a
}

func join(a *activity.Activity, t track) {
	a.Elapsed = max(a.Elapsed, t.last.Sub(a.Start))
	a.Timer += t.timer
	a.Distance += unit.Metres(t.metres)
	a.Ascent += t.climb.Ascent
	a.Descent += t.climb.Descent
	a.DescentKnown = a.DescentKnown || t.climb.Known()
	if hearts := a.HeartRates + t.hearts; hearts > 0 {
		a.AvgHR, a.HRDerived = (a.AvgHR*a.HeartRates+t.beats+hearts/2)/hearts, true
		a.HeartRates = hearts
	}
	a.MaxHR = max(a.MaxHR, t.peak)
	a.Records += t.points
}

// earthRadius in metres, the mean one.
const earthRadius = 6_371_000

// haversine is the great-circle distance in metres between two positions in
// degrees:
//
//	2 R asin sqrt(sin²(Δlat/2) + cos lat1 cos lat2 sin²(Δlon/2))
func haversine(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	dLat, dLon := (lat2-lat1)*rad/2, (lon2-lon1)*rad/2
	h := math.Sin(dLat)*math.Sin(dLat) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Sin(dLon)*math.Sin(dLon)
	return 2 * earthRadius * math.Asin(math.Min(1, math.Sqrt(h)))
}

// number reads a decimal number; NaN when s is none or not finite.
func number(s string) float64 {
	v, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil || math.IsInf(v, 0) {
		return math.NaN()
	}
	return v
}

func abs(n int) int { return max(n, -n) }
