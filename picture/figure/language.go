package figure

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// verb is one key of the pose language.
type verb struct {
	sided bool // right, left, or both when neither is said
	read  func(r *reader, p *pose, on []side, a *args) error
}

// verbs are the keys of a pose, but for those that copy one. A key for one side has the same name with or
// without its plural s: right leg, legs.
var verbs = map[string]verb{
	"shift":   {read: readShift},
	"time":    {read: seconds(func(p *pose) *float64 { return &p.time })},
	"pause":   {read: seconds(func(p *pose) *float64 { return &p.pause })},
	"flight":  {read: toggle(func(p *pose) *bool { return &p.flight })},
	"braced":  {read: toggle(func(p *pose) *bool { return &p.braced })},
	"drop":    {read: toggle(func(p *pose) *bool { return &p.drop })},
	"hips":    {read: readHips},
	"lean":    {read: angle(func(p *pose) *float64 { return &p.lean })},
	"roll":    {read: angle(func(p *pose) *float64 { return &p.roll })},
	"turn":    {read: angle(func(p *pose) *float64 { return &p.turn })},
	"spin":    {read: angle(func(p *pose) *float64 { return &p.spin })},
	"spine":   {read: bend(func(p *pose) *curve { return &p.spine })},
	"neck":    {read: bend(func(p *pose) *curve { return &p.neck })},
	"balance": {read: readBalance},
	"pin":     {sided: true, read: readPin},
	"leg":     {sided: true, read: each(legsOf, readLeg)},
	"foot":    {sided: true, read: each(legsOf, readFoot)},
	"ankle":   {sided: true, read: each(legsOf, readAnkle)},
	"knee":    {sided: true, read: each(legsOf, readKnee)},
	"arm":     {sided: true, read: each(armsOf, readArm)},
	"hand":    {sided: true, read: each(armsOf, readHand)},
	"elbow":   {sided: true, read: each(armsOf, readElbow)},
}

// plurals are the names of sided keys when both sides are meant.
var plurals = map[string]string{
	"legs": "leg", "feet": "foot", "ankles": "ankle", "knees": "knee", "arms": "arm", "hands": "hand", "elbows": "elbow",
}

// verbNames are all keys of a pose, for messages.
func verbNames() []string {
	names := append(slices.Collect(maps.Keys(verbs)), "from", "like", "mirror")
	for plural := range plurals {
		names = append(names, plural)
	}
	slices.Sort(names)
	return names
}

// reader reads the poses of one figure, one after the other.
type reader struct {
	props []prop
	known map[string]pose // by name
	order []string
}

// pose reads one line of the pose language on top of the pose before. What is
// wrong in it is said once for each clause.
func (r *reader) pose(p pose, name, text string, line int) (pose, []error) {
	p.name, p.line = name, line
	p.time, p.pause, p.flight, p.braced = 1, .3, false, false
	var faults []error
	for _, c := range strings.Split(text, ";") {
		words := clause(c)
		if len(words) == 0 {
			continue
		}
		if err := r.clause(&p, words); err != nil {
			faults = append(faults, fault{line, name, err.Error()})
		}
	}
	return p, faults
}

// clause reads one clause of a pose.
func (r *reader) clause(p *pose, words []string) error {
	on := sides[:]
	one := words[0] == right.String() || words[0] == left.String()
	if one {
		on = []side{sideNamed(words[0])}
		words = words[1:]
	}
	if len(words) == 0 {
		return fmt.Errorf("%s of what? Write right leg, right foot, right knee, right arm, right hand", on[0])
	}
	key := words[0]
	if single, ok := plurals[key]; ok && !one {
		key = single
	}
	a := &args{words[0], words[1:]}
	if copied, err := r.copy(p, key, a); copied {
		return errors.Join(err, a.end())
	}
	v, ok := verbs[key]
	if !ok {
		return unknown("key", words[0], verbNames())
	}
	if one && !v.sided {
		return fmt.Errorf("%s has no side; write it without %s", key, on[0])
	}
	if err := v.read(r, p, on, a); err != nil {
		return err
	}
	return a.end()
}

func sideNamed(word string) side {
	if word == left.String() {
		return left
	}
	return right
}

// copy starts a pose again from another, if that is what the key says.
func (r *reader) copy(p *pose, key string, a *args) (copied bool, err error) {
	switch key {
	case "from":
		return true, r.from(p, a)
	case "like":
		return true, r.like(p, a)
	case "mirror":
		err := r.like(p, a)
		*p = p.mirror()
		return true, err
	}
	return false, nil
}

// from starts again from a preset.
func (r *reader) from(p *pose, a *args) error {
	name, err := a.oneOf("starting position", Presets())
	if err != nil {
		return err
	}
	start, faults := (&reader{}).pose(firstPose(), p.name, presets[name], p.line)
	if len(faults) > 0 {
		return faults[0]
	}
	p.become(start)
	return nil
}

// become takes all from another pose but what is a pose's own.
func (p *pose) become(q pose) {
	q.name, q.line, q.time, q.pause, q.flight, q.braced = p.name, p.line, p.time, p.pause, p.flight, p.braced
	*p = q
}

// like starts again from an earlier pose.
func (r *reader) like(p *pose, a *args) error {
	name, err := a.oneOf("pose", r.order)
	if err != nil {
		return err
	}
	old := r.known[name]
	p.become(old)
	return nil
}

// readShift moves what is fixed in the world, along the floor.
func readShift(_ *reader, p *pose, _ []side, a *args) error {
	n, err := a.numbers("x or x,z in cm", 1, 2)
	if err != nil {
		return err
	}
	by := vec{X: n[0]}
	if len(n) > 1 {
		by.Z = n[1]
	}
	*p = p.shift(by)
	return nil
}

type readVerb = func(r *reader, p *pose, on []side, a *args) error

// seconds reads a time from 0 to 20 s.
func seconds(of func(*pose) *float64) readVerb {
	return func(_ *reader, p *pose, _ []side, a *args) error {
		n, err := a.number("seconds")
		if err == nil && (n < 0 || n > 20) {
			err = fmt.Errorf("%s %g is outside 0..20 seconds", a.key, n)
		}
		if err != nil {
			return err
		}
		*of(p) = n
		return nil
	}
}

// toggle reads a key that stands alone, or with off.
func toggle(of func(*pose) *bool) readVerb {
	return func(_ *reader, p *pose, _ []side, a *args) error {
		*of(p) = !a.skip("off")
		return nil
	}
}

// angle reads one angle of the trunk.
func angle(of func(*pose) *float64) readVerb {
	return func(_ *reader, p *pose, _ []side, a *args) error {
		n, err := a.number("degrees")
		if err == nil && (n < -180 || n > 180) {
			err = fmt.Errorf("%s %g is outside -180..180 degrees", a.key, n)
		}
		if err != nil {
			return err
		}
		*of(p) = n
		return nil
	}
}

// bend reads the curve of the spine or the neck; one number alone is bend.
func bend(of func(*pose) *curve) readVerb {
	return func(_ *reader, p *pose, _ []side, a *args) error {
		if a.skip("straight") {
			*of(p) = curve{}
			return nil
		}
		if a.startsNumber() {
			a.words = append([]string{"bend"}, a.words...)
		}
		c := of(p)
		return a.settings(setting{"bend", -90, 90, &c.bend}, setting{"side", -60, 60, &c.side}, setting{"twist", -90, 90, &c.twist})
	}
}

// readHips reads the height of the hips, or x,y, or x,y,z.
func readHips(_ *reader, p *pose, _ []side, a *args) error {
	n, err := a.numbers("height, or x,height, or x,height,z in cm", 1, 3)
	if err != nil {
		return err
	}
	switch len(n) {
	case 1:
		p.hips.Y = n[0]
	case 2:
		p.hips.X, p.hips.Y = n[0], n[1]
	case 3:
		p.hips = vec{n[0], n[1], n[2]}
	}
	p.pin, p.drop = pin{}, false
	if len(n) > 1 {
		p.balance = unbalanced
	}
	return nil
}

func readBalance(_ *reader, p *pose, _ []side, a *args) error {
	a.skip("over")
	w, err := a.oneOf("support", []string{"feet", "balls", "right", "left", "nothing"})
	if err != nil {
		return err
	}
	p.balance = balances[w]
	return nil
}

// readPin holds a point of the body at a place.
func readPin(_ *reader, p *pose, on []side, a *args) error {
	if a.skip("off") {
		p.pin = pin{}
		return nil
	}
	name, s, err := a.point(on[0])
	if err != nil {
		return err
	}
	a.skip("at")
	at, err := a.place()
	if err != nil {
		return err
	}
	p.pin, p.drop, p.balance = pin{name, s, at}, false, unbalanced
	return nil
}

func legsOf(p *pose) *[2]leg { return &p.legs }
func armsOf(p *pose) *[2]arm { return &p.arms }

// each reads the same words for the limb of every side meant; the left side
// mirrors.
func each[L any](limbs func(*pose) *[2]L, read func(l *L, s side, both bool, a *args) error) readVerb {
	return func(_ *reader, p *pose, on []side, a *args) error {
		words := a.words
		for _, s := range on {
			a.words = words
			if err := read(&limbs(p)[s], s, len(on) == 2, a); err != nil {
				return err
			}
		}
		return nil
	}
}
