package svg

// RampKey is the legend of the ramp.
type RampKey struct {
	X, Y      float64 // left and top of the first swatch
	Swatch    float64 // width of one; they are 13 pixels high
	Scale     float64 // drawing units per pixel; 0 = 1
	Low, High string  // what stands left and right of the swatches
}

// Draw writes the five swatches, outlined, between their two words.
func (k RampKey) Draw(w *Writer) {
	unit := k.Scale
	if unit == 0 {
		unit = 1
	}
	size := 12 * unit
	w.Open("g", "aria-hidden", "true", "fill", Ink2.Paint(), "font-size", Num(size))
	w.Text("text", k.Low, "x", Num(k.X-6*unit), "y", Num(k.Y+10.5*unit), "text-anchor", "end")
	for i, t := range Ramp {
		w.Leaf("rect", "x", Num(k.X+float64(i)*k.Swatch), "y", Num(k.Y), "width", Num(k.Swatch), "height", Num(13*unit),
			"fill", t.Paint(), "stroke", Edge.Paint(), "stroke-width", Num(unit))
	}
	w.Text("text", k.High, "x", Num(k.X+RampSteps*k.Swatch+6*unit), "y", Num(k.Y+10.5*unit))
	w.Close()
}
