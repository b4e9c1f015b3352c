// Package ledger is what the two engines of store share: the tables, the SQL
// that is honest on both, and the judging of what is handed in. It knows no
// files, no servers and no transactions; the engines bring those.
//
// The SQL keeps to text ids, bigint times, bytes for lines and $1 placeholders.
// Every key begins with the athlete, and every append locks the athlete's row
// first. The directory is apart from that: its keys are what one comes in by, and
// whoever touches an account locks the account's row first.
package ledger
