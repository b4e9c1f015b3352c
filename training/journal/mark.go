package journal

// IsMark reports whether e takes another event back, or puts it back.
func (e Event) IsMark() bool { return e.Kind == EventUndone || e.Kind == EventRestored }

// TookPlaceOf is the log of a set whose place e takes in another session; zero =
// of none. It is an older one, so that there is no circle.
func (e Event) TookPlaceOf() ID {
	if e.Kind != SetLogged || e.Base.Compare(e.ID) >= 0 {
		return ID{}
	}
	return e.Base
}
