package page

// SignIn lets in who has an account: by a passkey, or by a login and a password
// or a recovery code.
type SignIn struct {
	Frame
	Lead  string // what comes before; empty = nothing
	To    string // where to go on
	Kept  string // a form that waits until its sender is in
	Login string // as typed
	Keys  bool   // passkeys work at this address
	// Behind is what a guest would leave behind; empty = nothing, or it may stay.
	Behind string
	Leave  bool // it may stay
	Path   string
	Wrong  string
}

// Kept is a form that waited for its sender to sign in, to be sent now.
type Kept struct {
	Frame
	To     string
	Fields []Hidden
}

// Hidden is a part of a form that is not seen.
type Hidden struct{ Name, Value string }

// Leaving asks whether to sign out although something would be lost.
type Leaving struct {
	Frame
	Athlete    string // whose unsent entries leave.js looks for
	Unsent     string // "3 entries"; empty = none that are known of
	Guest      bool
	Everywhere bool
}
