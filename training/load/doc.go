// Package load says what training costs: the strain of a session on the legs
// (SCH-00), hard sets per muscle group (VOL-01), plyometric contacts
// (PLYO-01), and the minutes a session takes (TIME-01).
package load
