// Package training is the vocabulary: the words runners and coaches use, as
// types. Date and Run, Profile and Request, Macrocycle to PrescribedSet, RIR,
// Plan and Reason live here and nothing is computed that needs more than
// arithmetic.
//
// This package and everything below it is the core. It reads no disk, no
// network, no clock and throws no dice: a test holds that fence. Same input,
// same plan, byte for byte.
package training
