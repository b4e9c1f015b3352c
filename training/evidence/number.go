package evidence

// Verification is how a number came to stand here.
type Verification string

// The verifications, most trusted first. When part of a number was read in the
// source and part elsewhere, the less trusted one is given.
const (
	Verified    Verification = "verified"   // seen by us in the abstract or on the page of its publisher
	Secondary   Verification = "secondary"  // read where somebody else cites the paper
	Article     Verification = "article"    // stated by one of the five articles
	HouseNumber Verification = "house"      // our own choice
	Unverified  Verification = "unverified" // remembered, not found again
)

// Verifications lists every verification, most trusted first.
var Verifications = []Verification{Verified, Secondary, Article, HouseNumber, Unverified}

// Mark is what is said behind a number so that nobody trusts it too much;
// empty for a number read in its source, as the articles' numbers are.
func (v Verification) Mark() string {
	switch v {
	case Secondary:
		return "read in a secondary source"
	case Unverified:
		return "unverified"
	case HouseNumber:
		return "our own choice"
	}
	return ""
}

// Number is one figure behind a rule, in words, with its unit.
type Number struct {
	Text     string       `json:"text"`
	Verified Verification `json:"verified"`
	Source   SourceKey    `json:"source,omitempty"` // empty for our own choices and for figures without a named source
	// Hidden marks a number that was looked for in its source and not found.
	// It is kept so that nobody adds it again, and is never shown.
	Hidden bool `json:"-"`
}

// String is the number as people read it, with its mark and its source:
// "8 weeks (unverified; Berryman 2018)". A hidden number is the empty string.
func (n Number) String() string {
	if n.Hidden {
		return ""
	}
	note := n.Verified.Mark()
	if s, ok := SourceOf(n.Source); ok {
		if note != "" {
			note += "; "
		}
		note += s.Name()
	}
	if note == "" {
		return n.Text
	}
	return n.Text + " (" + note + ")"
}
