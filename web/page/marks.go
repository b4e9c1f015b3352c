package page

import "fmt"

// Marks is a value beside the four marks of a range.
//
// Source: VOL-03.
type Marks struct {
	Value                  float64
	Hold, Gain, Usual, Cap int
}

// The measures of the scale, in units of its view box.
const (
	scaleWide = 320
	scaleTall = 34
)

// at is where a value stands; what is beyond the cap stands at the end.
func (m Marks) at(v float64) float64 {
	end := max(float64(m.Cap)*1.1, 1)
	return min(v/end, 1) * scaleWide
}

// bar is as long as the value.
func (m Marks) bar() string { return fmt.Sprintf("M0 4H%.1fV14H0z", m.at(m.Value)) }

// ticks are the marks as lines.
func (m Marks) ticks() string {
	out := ""
	for _, v := range []int{m.Hold, m.Gain, m.Usual, m.Cap} {
		out += fmt.Sprintf("M%.1f 0V18", m.at(float64(v)))
	}
	return out
}

// named are the marks with where their numbers stand.
func (m Marks) named() []Mark {
	var out []Mark
	last := -100.0
	for _, v := range []int{m.Hold, m.Gain, m.Usual, m.Cap} {
		if x := m.at(float64(v)); x-last > 14 {
			out = append(out, Mark{fmt.Sprintf("%.1f", x), fmt.Sprint(v)})
			last = x
		}
	}
	return out
}

// Mark is a number and where it stands.
type Mark struct{ X, Text string }

// Told is the marks in words.
func (m Marks) Told() string {
	return fmt.Sprintf("hold %d, gain %d, usual %d, cap %d", m.Hold, m.Gain, m.Usual, m.Cap)
}
