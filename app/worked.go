package app

// mostWorked is how many answers are kept of one history. House rule: those that
// two or three pages need.
const mostWorked = 32

// worked is what a question came to, worked out once for as long as nothing comes
// into the history. Key is the question with all that the answer depends on
// besides the history up to cursor. The answer is shared: nobody may write into it.
func worked[T any](w *warmState, cursor int64, key any, work func() (T, error)) (T, error) {
	w.mu.Lock()
	known, ok := w.worked[key]
	ok = ok && w.workedAt == cursor
	w.mu.Unlock()
	if ok {
		return known.(T), nil
	}
	out, err := work()
	if err != nil {
		return out, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.worked == nil || w.workedAt != cursor || len(w.worked) >= mostWorked {
		w.worked, w.workedAt = map[any]any{}, cursor
	}
	w.worked[key] = out
	return out, nil
}
