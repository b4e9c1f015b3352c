package page

// HTTPSPart explains what the site is reached by.
var HTTPSPart = Part{"Offline, passkeys and HTTPS", "/https"}

// HTTPS is how the site is reached, and how to better that.
type HTTPS struct {
	Frame
	// Plain: other machines reach it without HTTPS.
	Plain bool
	// Certificate is the address of the one this site signs its own with, Print its
	// SHA-256; empty = it has none.
	Certificate, Print string
	On                 Part // where to go on
}
