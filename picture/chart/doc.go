// Package chart draws the charts of training: a line with a band, stacked
// bars, small multiples, a timeline of phases, a heat strip and the tally
// rail.
//
// A chart is a value. Its SVG is laid out for a width in CSS pixels, 360 unless
// asked otherwise, and the same value gives the same bytes. Its Table holds the
// same data in rows, and Figure puts the two together for a page.
//
// What the charts have in common:
//
//   - Bars and heat begin at zero. A line need not, and its axis says where it
//     begins.
//   - Ticks are 1, 2 or 5 times a power of ten; dates are marked on Mondays,
//     over longer spans on the first of a month, and January is written as its
//     year.
//   - Nothing is said by colour alone: series keep their order, differ in
//     texture where a bar is wide enough for one, and are named beside the last
//     bar; heat has its number written; sets differ in shape.
//   - Every mark is named for a screen reader and is a stop for the keyboard.
//   - Without data a chart says so in words.
//   - A value that is not a number, or beyond a thousand million, is an error:
//     nothing an athlete does is that large.
package chart
