// Package runfile opens whatever a runner hands over: a watch file, a table, a
// calendar, a folder of them, a zip or a Strava export. It finds out what each
// file is by its content, lets the reader of that format read it, and gathers
// runs and remarks. A file that cannot be read costs a remark, not the import.
//
// Archives may be hostile: entries, sizes, ratio and nesting are bounded, links
// are not followed and nothing is unpacked to disk.
package runfile
