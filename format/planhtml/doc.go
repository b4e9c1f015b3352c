// Package planhtml writes a plan as one web page that needs nothing beside it:
// to read on a phone, to print, to send to a coach. Runs and strength stand
// day by day, each exercise with its picture and each choice with its reason.
package planhtml
