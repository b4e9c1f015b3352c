package composition

import (
	"fmt"
	"slices"
)

// Check reports how a breaks p, or nil: every rule of a composition, looked at
// again without the search.
func Check(p Problem, a Answer) error {
	if len(a.Sessions) != len(p.Sessions) {
		return fmt.Errorf("%d sessions, want %d", len(a.Sessions), len(p.Sessions))
	}
	for i := range p.Sessions {
		if err := checkSession(&p.Sessions[i], a.Sessions[i]); err != nil {
			return fmt.Errorf("session %d: %w", i, err)
		}
		if err := checkRequired(i, p.Sessions[i], a); err != nil {
			return fmt.Errorf("session %d: %w", i, err)
		}
	}
	if err := checkWeek(&p, a); err != nil {
		return err
	}
	if v := Worth(p, a.Sessions); v != a.Value {
		return fmt.Errorf("value %d, but the sessions are worth %d", a.Value, v)
	}
	if a.Bound < a.Value || a.Proven != (a.Bound == a.Value) {
		return fmt.Errorf("value %d, bound %d, proven %t do not agree", a.Value, a.Bound, a.Proven)
	}
	return nil
}

// part is one exercise of a session with its sets.
type part struct{ candidate, sets int }

func (f Filled) parts() []part {
	list := make([]part, 0, 2*len(f.Items))
	for _, i := range f.Items {
		list = append(list, part{i.First, i.FirstSets})
		if i.Second >= 0 {
			list = append(list, part{i.Second, i.SecondSets})
		}
	}
	return list
}

func checkSession(s *Session, f Filled) error {
	parts := f.parts()
	for _, x := range parts {
		if x.candidate < 0 || x.candidate >= len(s.Candidates) {
			return fmt.Errorf("no candidate %d", x.candidate)
		}
	}
	if len(parts) > s.MaxExercises {
		return fmt.Errorf("%d exercises, at most %d", len(parts), s.MaxExercises)
	}
	if err := checkParts(s, parts); err != nil {
		return err
	}
	if err := checkItems(s, f); err != nil {
		return err
	}
	if !seatable(s, parts, 0) {
		return fmt.Errorf("the exercises do not fit the slots")
	}
	return nil
}

func checkParts(s *Session, parts []part) error {
	hard, strain, contacts := 0, 0, 0
	for i, x := range parts {
		c := &s.Candidates[x.candidate]
		if x.sets < max(1, c.MinSets) || x.sets > c.MaxSets {
			return fmt.Errorf("%s: %d sets, want %d to %d", c.Exercise, x.sets, c.MinSets, c.MaxSets)
		}
		for _, y := range parts[:i] {
			d := &s.Candidates[y.candidate]
			if x.candidate == y.candidate || slices.Contains(c.Conflicts, y.candidate) || slices.Contains(d.Conflicts, x.candidate) {
				return fmt.Errorf("%s beside %s", c.Exercise, d.Exercise)
			}
		}
		hard, strain, contacts = hard+c.Hard*x.sets, strain+c.Strain*x.sets, contacts+c.Contacts*x.sets
	}
	if hard > s.HardCap || strain > s.StrainCap || contacts > s.ContactCap {
		return fmt.Errorf("hard %d, strain %d, contacts %d above %d, %d, %d", hard, strain, contacts, s.HardCap, s.StrainCap, s.ContactCap)
	}
	return nil
}

func checkItems(s *Session, f Filled) error {
	for _, i := range f.Items {
		a := s.Candidates[i.First]
		if i.Second >= 0 && !MayPair(a, s.Candidates[i.Second]) {
			return fmt.Errorf("%s may not be paired with %s", a.Exercise, s.Candidates[i.Second].Exercise)
		}
		if i.Second < 0 && s.MustPair && a.Role != Power && hasPartner(s.Candidates, i.First) {
			return fmt.Errorf("%s stands alone", a.Exercise)
		}
	}
	if t := filledTime(s, f.Items); t != f.Time || t > s.Time {
		return fmt.Errorf("time %d, stated %d, at most %d", t, f.Time, s.Time)
	}
	return nil
}

// seatable reports whether each part can have a slot of its own.
func seatable(s *Session, parts []part, taken int) bool {
	if len(parts) == 0 {
		return true
	}
	for i := range slots {
		if taken>>i&1 == 0 && slotTakes(i, &s.Candidates[parts[0].candidate]) && seatable(s, parts[1:], taken|1<<i) {
			return true
		}
	}
	return false
}

func checkRequired(i int, s Session, a Answer) error {
	for _, r := range s.Required {
		dropped := slices.Contains(a.Dropped, DroppedRequirement{i, r})
		if !dropped && !answers(&s, a.Sessions[i], r) {
			return fmt.Errorf("requirement %+v is neither met nor dropped", r)
		}
	}
	return nil
}

func checkWeek(p *Problem, a Answer) error {
	if u := p.usage(a.Sessions); !p.keeps(u) {
		return fmt.Errorf("week: hard %d of %d, contacts %d of %d, one-sided too few by %d or too many by %d",
			u[useHard], p.HardCap, u[useContacts], p.ContactCap, u[useSides], u[useOneSided])
	}
	return nil
}

// usage is what sessions take of the caps of a week.
func (p *Problem) usage(sessions []Filled) usage {
	var u usage
	for i, f := range sessions {
		for _, x := range f.parts() {
			taken := p.Sessions[i].Candidates[x.candidate].usage(x.sets)
			u.add(&taken)
		}
	}
	return u
}

// keeps reports whether a usage keeps the caps of the week.
func (p *Problem) keeps(u usage) bool {
	return u[useHard] <= p.HardCap && u[useContacts] <= p.ContactCap &&
		(!p.BindUnilateral || u[useSides] <= 0) && (!p.BindBothLegs || u[useOneSided] <= 0)
}

// Worth is the value of sessions as a week of p: what its needs gain, the
// value of its exercises and sets, less the cost of its time in ticks of 15 s.
func Worth(p Problem, sessions []Filled) int {
	value := 0
	var stimulus [Needs]int
	for i, f := range sessions {
		s := &p.Sessions[i]
		for _, x := range f.parts() {
			c := &s.Candidates[x.candidate]
			value += c.Value + c.ValuePer*x.sets
			for m, q := range c.Stimulus {
				stimulus[m] += q * x.sets
			}
		}
		value -= p.TimeCost * ticksOf(s, f)
	}
	for m, q := range stimulus {
		value += p.Needs[m].value(q)
	}
	return value
}
