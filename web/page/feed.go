package page

// Feed is the link of a calendar, which is shown once.
type Feed struct {
	Frame
	Link      string // for programs that ask for an address
	Subscribe string // for a tap on a device with a calendar
}
