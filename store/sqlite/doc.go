// Package sqlite keeps histories in one SQLite file, the engine for one server
// and for the command line beside it.
//
// What an Append answered as applied survives loss of power: the file is in WAL
// mode with synchronous=FULL. One caller at a time writes, for itself and for all
// who came meanwhile, in one transaction with one sync. Several processes may
// have the file open; each transaction takes the write lock first and waits for
// its turn.
package sqlite
