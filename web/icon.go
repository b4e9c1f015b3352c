package web

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// iconSizes are those that phones ask for, in pixels: home screens of Apple's
// phones, then the two of the manifest.
var iconSizes = []int{180, 192, 512}

// The icon's strokes in the 32 units of icon.svg: three sets, the last to do.
var iconStrokes = [][4]float64{{9, 8, 9, 24}, {16, 8, 16, 24}, {23, 8, 23, 13}, {23, 19, 23, 24}}

// drawnIcon is the icon as a picture of so many pixels each way. It fills the
// square, since phones cut their own corners.
func drawnIcon(size int) []byte {
	spruce, white := color.RGBA{0x0b, 0x5f, 0x59, 0xff}, color.RGBA{0xff, 0xff, 0xff, 0xff}
	img := image.NewPaletted(image.Rect(0, 0, size, size), shades(spruce, white))
	for y := range size {
		for x := range size {
			img.SetColorIndex(x, y, covered(x, y, size))
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		panic(err) // memory takes every byte
	}
	return out.Bytes()
}

// shade is how many steps lie between the ground and a stroke.
const shade = 16

func shades(from, to color.RGBA) color.Palette {
	var out color.Palette
	for i := range shade + 1 {
		mix := func(a, b uint8) uint8 { return uint8((int(a)*(shade-i) + int(b)*i) / shade) }
		out = append(out, color.RGBA{mix(from.R, to.R), mix(from.G, to.G), mix(from.B, to.B), 0xff})
	}
	return out
}

// covered is how much of a pixel lies under the strokes, in shades, by sixteen
// points within it.
func covered(x, y, size int) uint8 {
	n := 0
	for i := range 4 {
		for j := range 4 {
			u := (float64(x) + (float64(i)+0.5)/4) * 32 / float64(size)
			v := (float64(y) + (float64(j)+0.5)/4) * 32 / float64(size)
			if stroked(u, v) {
				n++
			}
		}
	}
	return uint8(n)
}

// stroked reports whether a point lies on one of the icon's strokes, whose ends
// are round.
func stroked(u, v float64) bool {
	const half = 1.5
	for _, s := range iconStrokes {
		dy := max(s[1]-v, 0, v-s[3])
		if dx := u - s[0]; dx*dx+dy*dy <= half*half {
			return true
		}
	}
	return false
}
