package journal

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// shape reads a value that is spelt as Encode spells it into v, which is empty and
// can be set. It lets the cursor fall at anything else, a value that does not fit
// included.
type shape func(c *cursor, v reflect.Value)

// plainBody reads a body that is spelt as Encode spells it, at a fraction of what a
// reader of any JSON costs. false leaves it to strict, which reads the same from it
// or says what is wrong; what was read until then is no use.
func plainBody(read shape, raw []byte, known *reused, into reflect.Value) bool {
	c := cursor{raw, true, known}
	read(&c, into)
	return c.ok && len(c.rest) == 0
}

// spelt is a type that has a spelling of its own, as encoding.TextUnmarshaler.
type spelt interface{ UnmarshalText(text []byte) error }

var (
	reads     = reflect.TypeFor[json.Unmarshaler]()
	readsText = reflect.TypeFor[spelt]()
)

// shapeOf is how values of a type are read; nil = not here.
func shapeOf(t reflect.Type) shape {
	switch p := reflect.PointerTo(t); {
	case p.Implements(reads):
		return nil
	case p.Implements(readsText):
		return textShape
	}
	switch t.Kind() {
	case reflect.String:
		return func(c *cursor, v reflect.Value) { v.SetString(c.quoted()) }
	case reflect.Bool:
		return boolShape
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return wholeShape
	case reflect.Float64:
		return floatShape
	case reflect.Slice:
		return listShape(t)
	case reflect.Map:
		return mapShape(t)
	case reflect.Struct:
		return fieldsShape(t)
	}
	return nil
}

// textShape reads a type that has a spelling of its own.
func textShape(c *cursor, v reflect.Value) {
	text := c.between()
	if c.ok && v.Addr().Interface().(spelt).UnmarshalText(text) != nil {
		c.ok = false
	}
}

func boolShape(c *cursor, v reflect.Value) {
	if c.next("true") {
		c.skip("true")
		v.SetBool(true)
		return
	}
	c.skip("false")
}

func wholeShape(c *cursor, v reflect.Value) {
	n := c.whole()
	if v.OverflowInt(n) {
		c.ok = false
		return
	}
	v.SetInt(n)
}

func floatShape(c *cursor, v reflect.Value) { v.SetFloat(c.float()) }

// listShape reads lists. They take no more room than their values do, since
// histories stay in memory, and grow in a place that the next list of the type has
// for its own.
func listShape(t reflect.Type) shape {
	read := shapeOf(t.Elem())
	if read == nil {
		return nil
	}
	none := reflect.MakeSlice(t, 0, 0)
	return func(c *cursor, v reflect.Value) {
		c.skip("[")
		if c.next("]") {
			c.skip("]")
			v.Set(none)
			return
		}
		room := c.known.take(t)
		n := 0
		for done := false; c.ok && !done; done = c.ends(']') {
			if n == room.Cap() {
				room.Grow(max(n, 4))
			}
			room.SetLen(n + 1)
			x := room.Index(n)
			x.SetZero()
			read(c, x)
			n++
		}
		v.Set(reflect.MakeSlice(t, n, n))
		reflect.Copy(v, room)
		c.known.give(t, room)
	}
}

// mapShape reads maps by text. Like every object they hold no name twice.
func mapShape(t reflect.Type) shape {
	read := shapeOf(t.Elem())
	if read == nil || t.Key().Kind() != reflect.String || reflect.PointerTo(t.Key()).Implements(readsText) {
		return nil
	}
	return func(c *cursor, v reflect.Value) {
		v.Set(reflect.MakeMap(t))
		c.skip("{")
		if c.next("}") {
			c.skip("}")
			return
		}
		var names [][]byte
		for c.ok {
			name := c.between()
			c.skip(":")
			if another(names, name) != nil {
				c.ok = false
				return
			}
			names = append(names, name)
			x := reflect.New(t.Elem()).Elem()
			read(c, x)
			v.SetMapIndex(reflect.ValueOf(c.known.text(name)).Convert(t.Key()), x)
			if c.ends('}') {
				return
			}
		}
	}
}

// member is a field of an object: its name with the quotes and the colon.
type member struct {
	name  string
	index []int
	read  shape
}

// fieldsShape reads objects whose fields stand in the order of the type. Those that
// are left out are passed over; that one stands there twice cannot be.
func fieldsShape(t reflect.Type) shape {
	members, ok := membersOf(t, nil)
	if !ok {
		return nil
	}
	return func(c *cursor, v reflect.Value) {
		c.skip("{")
		if c.next("}") {
			c.skip("}")
			return
		}
		for i := 0; c.ok; i++ {
			for i < len(members) && !c.next(members[i].name) {
				i++
			}
			if i == len(members) {
				c.ok = false
				return
			}
			c.skip(members[i].name)
			members[i].read(c, v.FieldByIndex(members[i].index))
			if c.ends('}') {
				return
			}
		}
	}
}

// membersOf are the fields of a type at a path, with those of types embedded in it
// in their place. false = it has one that is not read here, or two of a name.
func membersOf(t reflect.Type, path []int) ([]member, bool) {
	var out []member
	for f := range t.Fields() {
		index := append(slices.Clone(path), f.Index...)
		tag, tagged := f.Tag.Lookup("json")
		name, options, _ := strings.Cut(tag, ",")
		if f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct {
			inner, ok := membersOf(f.Type, index)
			if !ok {
				return nil, false
			}
			out = append(out, inner...)
			continue
		}
		if tag == "-" || !f.IsExported() {
			continue
		}
		read := shapeOf(f.Type)
		if !tagged || name == "" || strings.Contains(options, "string") || read == nil {
			return nil, false
		}
		out = append(out, member{strconv.Quote(name) + ":", index, read})
	}
	return out, distinctMembers(out)
}

func distinctMembers(list []member) bool {
	for i, x := range list {
		if slices.ContainsFunc(list[:i], func(y member) bool { return strings.EqualFold(x.name, y.name) }) {
			return false
		}
	}
	return true
}
