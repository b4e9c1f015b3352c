package journal

// Check reports what cannot be true of e, as a *training.InvalidError that names
// the field, the value and the way out; nil when nothing is. What the athlete
// says of effort, pain or loads is never judged, only what nobody can mean. A
// body that is Unread has only its envelope checked.
//
// House rule: the bounds are a good deal beyond what people do (the heaviest
// lifts of all are under 600 kg), so that they catch slips of the finger.
func Check(e Event) error {
	if err := checkEnvelope(e); err != nil {
		return err
	}
	if b, ok := e.Body.(checked); ok {
		return b.check(e)
	}
	return nil
}

// checked is a body with bounds of its own.
type checked interface{ check(e Event) error }
