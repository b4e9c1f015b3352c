package archive

// Limits bound what a file of a stranger may cost; a zero takes the default.
type Limits struct {
	// Bytes is the most an archive may hold, unpacked. Default 200 MB: ten years
	// of training are about thirty.
	Bytes int64
	// Line is the longest line. Default 16 MB: the plan of a year is about two.
	Line int
	// Troubles is how many lines may be no events before the rest is not worth
	// reading. Default 1000.
	Troubles int
}

func (l Limits) orDefaults() Limits {
	if l.Bytes <= 0 {
		l.Bytes = 200 << 20
	}
	if l.Line <= 0 {
		l.Line = 16 << 20
	}
	if l.Troubles <= 0 {
		l.Troubles = 1000
	}
	return l
}
