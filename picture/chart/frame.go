package chart

import (
	"errors"
	"fmt"
	"math"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Frame is what every chart has.
type Frame struct {
	// Prefix begins every id; charts that share a page need different ones.
	Prefix string
	Title  string // what is shown: "Hard sets a week"
	Desc   string // the finding in words; may be empty
	Unit   Unit   // of every value
	// Width in CSS pixels the chart is laid out for, 280 to 2000; 0 = 360, a
	// phone.
	Width int
	// Empty is said where there is no data; empty means "No data yet".
	Empty string
	// Href is the address behind a mark of a date, such as the sessions that made
	// it; nil or empty makes no link. Lines, bars and heat have such marks.
	Href func(training.Date) string
	// Standalone: a file of its own, which brings its ground and dark colours.
	Standalone bool
}

// Role is the job of a line or a series. It decides colour and texture.
type Role int

// The roles.
const (
	Strength Role = iota // solid
	Run                  // hatched
	Other                // hollow
)

func (r Role) token() svg.Token {
	switch r {
	case Run:
		return svg.Run
	case Other:
		return svg.Ink2
	}
	return svg.Strength
}

// Errors of data that cannot be drawn.
var (
	ErrValue = errors.New("a value is not a number the chart can show")
	ErrDate  = errors.New("dates are missing or not in order")
	ErrWidth = errors.New("a chart is 280 to 2000 pixels wide")
	ErrShape = errors.New("the parts of the data do not fit together")
)

// largest is the greatest value of a chart, either way.
const largest = 1e9

// small is the font size of charts, in pixels.
const small = 13

func (f Frame) width() int {
	if f.Width == 0 {
		return 360
	}
	return f.Width
}

// steps is about how many a value axis has.
const steps = 5

// height is that of a plot which fills its chart: flatter when wide.
func (f Frame) height() int { return min(max(f.width()*5/9, 190), 300) }

func (f Frame) empty() string {
	if f.Empty == "" {
		return "No data yet"
	}
	return f.Empty
}

func (f Frame) root(height int, parts bool) svg.Root {
	return svg.Root{Prefix: f.Prefix, Title: f.Title, Desc: f.Desc, Width: f.width(), Height: height,
		Parts: parts, Standalone: f.Standalone}
}

// blank is the chart without data: where the axis would be, and a sentence.
func (f Frame) blank() ([]byte, error) {
	const height = 120
	root := f.root(height, false)
	if root.Desc == "" {
		root.Desc = f.empty()
	}
	width := float64(f.width())
	return root.Draw(func(w *svg.Writer) {
		w.Leaf("path", "d", "M12 "+svg.Num(height-24)+"H"+svg.Num(width-12), "stroke", svg.Line.Paint())
		w.Text("text", svg.Fit(f.empty(), small, width-24), "x", svg.Num(width/2), "y", svg.Num(height/2),
			"text-anchor", "middle", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	})
}

func (f Frame) check() error {
	if w := f.width(); w < 280 || w > 2000 {
		return fmt.Errorf("chart: width %d: %w", w, ErrWidth)
	}
	return nil
}

// finite checks that v is between low and the largest value.
func finite(v, low float64) error {
	if math.IsNaN(v) || v < low || v > largest {
		return fmt.Errorf("chart: %v: %w", v, ErrValue)
	}
	return nil
}

// lastDate is the end of the years with four digits.
const lastDate training.Date = 3652059

// ascending checks that every date is there and later than the one before.
func ascending(dates []training.Date) error {
	for i, d := range dates {
		if d < 1 || d > lastDate || i > 0 && d <= dates[i-1] {
			return fmt.Errorf("chart: date %d of %d, %q: %w", i+1, len(dates), d, ErrDate)
		}
	}
	return nil
}

// misfit is an ErrShape that says what does not fit.
func misfit(format string, args ...any) error {
	return fmt.Errorf("chart: "+format+": %w", append(args, ErrShape)...)
}
