// Package tcx reads activities from Training Center XML: one or several in a
// file, also inside multisport sessions. Laps give time and distance. Workouts
// and courses are refused by name. The format knows running, biking and other
// only; "other" is told, not taken for a run.
package tcx
