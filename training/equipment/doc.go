// Package equipment says what stands in a place and which loads can be made
// there, so that no plan asks for a load its athlete does not own.
package equipment
