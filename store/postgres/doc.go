// Package postgres keeps histories in PostgreSQL, the engine for several servers
// on one database.
//
// What an Append answered as applied was synced by the server. Appends to one
// history stand in line at the athlete's row; those to different ones do not
// wait for each other. Losing the connection is no loss of events: an append is
// tried once more, and handing the same in again changes nothing.
package postgres
