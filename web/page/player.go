package page

// Player is the page that the player's scripts fill. It holds nothing of anybody,
// so that it can be kept for use without a network.
type Player struct {
	Frame
	// Session is the page of the same session without scripts; empty = none.
	Session string
}

// Offline is what is shown when there is no network and no copy of a page.
type Offline struct{ Frame }
