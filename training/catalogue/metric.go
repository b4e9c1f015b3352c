package catalogue

import "github.com/legwork-run/legwork/training"

// CountedBy is what a planned set counts; repetitions where it asks for nothing.
func CountedBy(s training.PrescribedSet) Metric {
	switch {
	case s.Hold > 0:
		return Seconds
	case s.Contacts > 0:
		return Contacts
	case s.Steps > 0:
		return Steps
	}
	return Reps
}
