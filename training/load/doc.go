// Package load says what training costs: the strain of a session on the legs
// (SCH-00), hard sets per muscle group (VOL-01), plyometric contacts
// (PLYO-01), and the minutes a session takes (TIME-01).
//
// Of training that was done it says what it cost as felt, effort times minutes
// (LOAD-01), day by day and week by week (LOAD-02), which curves that draws
// (LOAD-05), what muscles and tendons did, each in its own unit (LOAD-13), and
// when the signs ask for an easier week (LOAD-08). It reads pain and readiness
// as lights that others gave, and it moves no session.
package load
