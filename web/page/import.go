package page

// Import is where runs and histories come in.
type Import struct {
	Frame
	Wrong string
	// Week is the usual week as typed, WeekWrong why it cannot be.
	Week, WeekWrong string
	Took            Saved
	TookText        string
}

// Look is a file that was looked at: what bringing it in would do.
type Look struct {
	Frame
	Source, Token, Take string
	Lines, Runs, Notes  []string
	More                string
	Nothing             bool
}
