// Package faulttest breaks stores and holds them to what they said: programs
// that write and are killed, disks as a loss of power could have left them,
// pages with flipped bytes, and histories that arrive in any order.
//
// The counts are small in every test run and large where LEGWORK_SOAK is set.
// Chance comes from LEGWORK_SEED, and a failing test says the seed it had.
package faulttest
