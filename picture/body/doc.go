// Package body draws a body map: front, back and soles, with the muscles and
// tendons of the catalogue and the pain sites as named spots, tinted by
// values.
//
// One half of the body is drawn, in pixels of a picture 360 wide; the other
// half is its mirror image. Every spot is named for a screen reader, with its
// side and its value ("Left calf: 12 sets"); those with a value are stops for
// the keyboard. The number is written on the picture as well, so that nothing
// is said by tint alone.
//
// It is a map, not anatomy: a muscle that lies under another, such as the
// tibialis posterior, is shown where a finger finds it.
package body
