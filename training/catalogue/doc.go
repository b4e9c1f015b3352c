// Package catalogue holds the exercises and programmes: embedded YAML, one
// file each, decoded strictly and checked. It answers what exists and how it
// hangs together (ladders, muscles, kit); it does not choose.
package catalogue
