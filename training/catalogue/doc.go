// Package catalogue holds the exercises and programmes: embedded YAML, one
// file each, decoded strictly and checked. It answers what exists and how it
// hangs together (ladders, muscles, kit, painful sites); it does not choose.
//
//	data/exercises/<id>.yaml    one exercise: its facts and, after a line of
//	                            three hyphens, how it is done
//	data/programmes/<id>.yaml   one fixed composition
//	data/regions.yaml           what pain and pregnancy keep and take away
//
// Load decodes it all once, at the first call. Decode is strict about keys and
// trusts the values; Check, which the tests run over the data, trusts nothing
// and says file, line and rule. The second document of an exercise, its
// words, is decoded only when Instruction asks for it, the third, its figure,
// when Figure does.
//
// docs/exercise-format.md explains every key to somebody who wants to add an
// exercise.
package catalogue
