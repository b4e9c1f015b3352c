package page

// Account is the ways into an account, and the devices that are in.
type Account struct {
	Frame
	Guest    bool
	Athlete  string // whose unsent entries leave.js looks for
	KeysWork bool   // passkeys work at this address
	Keys     []Key
	Login    string // empty = no password
	Codes    int    // recovery codes not spent
	Lone     bool   // there is one way in, which can be lost
	Devices  []Device
	Wrong    string
}

// Key is a passkey.
type Key struct{ ID, Name, Made, Used string }

// Device is a browser that is signed in.
type Device struct {
	ID, Name, Seen string
	Here           bool
}

// Keeping asks a guest who has trained whether to keep it.
type Keeping struct {
	Sessions string // "1 session"
	Keys     bool   // passkeys work at this address
	Script   string // the address of the one that asks for them
}

// Prove asks who is in to show once more who they are.
type Prove struct {
	Frame
	To             string
	Keys, Password bool // the ways there are
	Login          string
	Wrong          string
}

// Password is where a login and a password are chosen.
type Password struct {
	Frame
	Guest  bool
	Change bool // there is one already
	Login  string
	// What is wrong, with the whole or with a field.
	Wrong, WrongLogin, WrongPassword string
}

// Codes are recovery codes, shown once.
type Codes struct {
	Frame
	Login string
	Codes []string
}

// Deleting shows what goes with an account before it does.
type Deleting struct {
	Frame
	Athlete string // whose unsent entries leave.js looks for
	Guest   bool
	Goes    []string
	Word    string // what is typed to go on
	Wrong   string
}
