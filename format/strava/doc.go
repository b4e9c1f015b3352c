// Package strava reads activities.csv of a Strava bulk export and joins the
// rows to the activity files beside it. Columns are found by name, in English
// or German, because their number grows every year and several names occur
// twice; in another language the first columns are found by their old order
// and the rest comes from the activity file. Dates are UTC.
//
// Only activities.csv and the files it names are ever opened: the export also
// holds messages, addresses and logins.
package strava
