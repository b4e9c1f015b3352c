package journal

import "reflect"

// reused is what reading one event after the other makes use of again; nil = this
// is the only one.
type reused struct {
	// words are texts that were read before. The same exercises, rules and sessions
	// come by the thousand, and one copy of each does for a whole history.
	words [512]string
	// rooms are where lists of a type grow.
	rooms map[reflect.Type]reflect.Value
}

// longestWord is the longest text that is worth looking up.
const longestWord = 40

// text is b as a text, an earlier copy of it where there is one.
func (k *reused) text(b []byte) string {
	if k == nil || len(b) > longestWord {
		return string(b)
	}
	hash := uint32(2166136261)
	for _, x := range b {
		hash = (hash ^ uint32(x)) * 16777619
	}
	at := &k.words[hash%uint32(len(k.words))]
	if *at != string(b) {
		*at = string(b)
	}
	return *at
}

// take is room for a list of a type to grow in, until it is given back. What is in
// it is of an earlier list.
func (k *reused) take(t reflect.Type) reflect.Value {
	if k != nil {
		if room, ok := k.rooms[t]; ok {
			delete(k.rooms, t)
			return room
		}
	}
	return reflect.New(t).Elem()
}

func (k *reused) give(t reflect.Type, room reflect.Value) {
	if k == nil {
		return
	}
	if k.rooms == nil {
		k.rooms = map[reflect.Type]reflect.Value{}
	}
	k.rooms[t] = room
}
