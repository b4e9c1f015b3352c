// Package store says what keeping athletes' histories gives and takes: receipts
// for what was handed in, entries in the order they were kept, what was parked,
// and the troubles of disks and databases in words one can act on. Beside the
// histories lies the directory of a server: accounts, their visits and their
// credentials.
//
// Two engines keep this contract, store/sqlite and store/postgres; the tests of
// both run store/storetest. What an event is and means is package journal's.
package store
