package journal

// clockTolerance is how far a clock may be off before it is worth a word. House
// rule: phones and laptops keep their clocks within seconds of the network's,
// so two minutes off means that somebody set one by hand.
const clockTolerance Elapsed = 2 * minuteMS

// Ahead is how far the clock of e's device ran ahead of the one that received e,
// which passed Check; 0 when by no more than two minutes. An event comes after it
// was made, so a time yet to come is the clock's doing; one long past is no sign
// of anything, because phones are offline for weeks. Such an event is marked and
// shown, never refused: what was done counts whatever the clock said.
func Ahead(e Event, received Instant) Elapsed {
	if ahead := Elapsed(e.At - received); ahead > clockTolerance {
		return ahead
	}
	return 0
}
