package simulate

import (
	"cmp"
	"maps"
	"slices"
	"time"
)

// Name is what a Report counts or measures, in a few words.
type Name string

// What is counted.
const (
	SessionsAsked Name = "sessions asked"
	SessionsDone  Name = "sessions done"
	SessionsMoved Name = "sessions moved"
	SetsDone      Name = "sets done"
	SetsStopped   Name = "sets stopped for pain"
	RunsPlanned   Name = "runs planned"
	RunsDone      Name = "runs done"
	Events        Name = "events"
)

// What is measured, each in whole units.
const (
	StrengthGain   Name = "strength gained, percent"
	Adherence      Name = "sessions done of those asked, percent"
	Deloads        Name = "deload weeks a year"
	Relaxations    Name = "rules relaxed a year"
	RIRError       Name = "said minus true reserve, tenths"
	LegReserve     Name = "true reserve of loaded leg sets, repetitions"
	SessionMinutes Name = "session, minutes"
)

// Report is what a simulation counted. Its zero value is the report of nobody.
// All of it is whole numbers, so that Merge gives the same whatever is merged
// first.
type Report struct {
	Runners  int              `json:"runners"`
	Days     int64            `json:"days"`
	Breaches map[Name]int64   `json:"breaches"` // by the invariant's name
	Examples map[Name]Breach  `json:"examples"` // of each, the first by runner and day
	Counts   map[Name]int64   `json:"counts"`
	Measures map[Name]Measure `json:"measures"`
	// Busy is the computing time of all workers together; 0 = not measured.
	Busy time.Duration `json:"busyNs,omitempty"`
	// Planning is how much of it went into making plans.
	Planning time.Duration `json:"planningNs,omitempty"`
}

// Weeks is the athlete-weeks that were lived.
func (r Report) Weeks() int64 { return r.Days / 7 }

// WeeksPerSecond is the throughput of one worker; 0 when Busy is not known.
func (r Report) WeeksPerSecond() int64 {
	if r.Busy <= 0 {
		return 0
	}
	return r.Days * int64(time.Second) / 7 / int64(r.Busy)
}

// Count adds n to a count.
func (r *Report) Count(name Name, n int64) {
	if n == 0 {
		return
	}
	if r.Counts == nil {
		r.Counts = map[Name]int64{}
	}
	r.Counts[name] += n
}

func (r *Report) count(name Name) { r.Count(name, 1) }

// Observe adds a value to a measure.
func (r *Report) Observe(name Name, value int) { r.observeTimes(name, value, 1) }

func (r *Report) observeTimes(name Name, value int, times int64) {
	if r.Measures == nil {
		r.Measures = map[Name]Measure{}
	}
	m := r.Measures[name]
	if m.Values == nil {
		m.Values = map[int]int64{}
	}
	m.Values[value] += times
	r.Measures[name] = m
}

func (r *Report) observe(name Name, value int) { r.Observe(name, value) }

// Break counts breaches and keeps the first of each name.
func (r *Report) Break(list ...Breach) {
	if len(list) > 0 && r.Breaches == nil {
		r.Breaches, r.Examples = map[Name]int64{}, map[Name]Breach{}
	}
	for _, b := range list {
		r.Breaches[b.Name]++
		r.Examples[b.Name] = earlierBreach(r.Examples[b.Name], b)
	}
}

func earlierBreach(a, b Breach) Breach {
	order := cmp.Or(cmp.Compare(a.Runner, b.Runner), cmp.Compare(a.Date, b.Date), cmp.Compare(a.Session, b.Session),
		cmp.Compare(a.Exercise, b.Exercise), cmp.Compare(a.Detail, b.Detail))
	if a.Name == "" || order > 0 {
		return b
	}
	return a
}

// Merge is the report of everybody in reports. It is the same in whatever order
// and whatever groups they are merged.
func Merge(reports ...Report) Report {
	var all Report
	for _, r := range reports {
		all.Runners += r.Runners
		all.Days += r.Days
		all.Busy += r.Busy
		all.Planning += r.Planning
		for name, n := range r.Counts {
			all.Count(name, n)
		}
		all.mergeBreaches(r)
		all.mergeMeasures(r)
	}
	return all
}

func (r *Report) mergeBreaches(o Report) {
	if len(o.Breaches) > 0 && r.Breaches == nil {
		r.Breaches, r.Examples = map[Name]int64{}, map[Name]Breach{}
	}
	for name, n := range o.Breaches {
		r.Breaches[name] += n
		r.Examples[name] = earlierBreach(r.Examples[name], o.Examples[name])
	}
}

func (r *Report) mergeMeasures(o Report) {
	for name, m := range o.Measures {
		if r.Measures == nil {
			r.Measures = map[Name]Measure{}
		}
		r.Measures[name] = r.Measures[name].plus(m)
	}
}

// names are the keys of a table, in their order.
func names[T any](table map[Name]T) []Name { return slices.Sorted(maps.Keys(table)) }
