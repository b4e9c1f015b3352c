package simulate

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

// visit is one session while it is done.
type visit struct {
	*Player
	asked   training.PrescribedSession
	kit     equipment.Kit
	start   training.Clock
	mono    journal.Elapsed
	logged  []journal.Event // sets
	reserve float64         // of the rated sets
	rated   int
}

// train does a session set by set and writes it down.
func (p *Player) train(asked Asked, s training.PrescribedSession) {
	v := visit{Player: p, asked: s, start: s.Start, kit: p.kit(s.Place)}
	place := s.Place
	if h, gone := p.Life.Under(p.today, Travelled); gone {
		place = away
		v.kit = p.stands(training.Place{Name: away, Preset: h.Preset})
	}
	p.tally.count(SessionsDone)
	v.enter(phone, entry{base: asked.Plan, body: journal.Start{Name: s.Name, Place: place}})
	v.tell(p.Body.Pains(training.PainBefore), v.start, s.ID)
	v.mono = journal.Elapsed(s.Warmup.Seconds()) * 1000
	for _, x := range s.Exercises {
		v.exercise(x, asked.Ramps[x.Exercise])
	}
	p.tally.Count(SetsDone, int64(len(v.logged)))
	v.second()
	v.mend()
	v.finish()
}

func (v *visit) enter(on device, e entry) journal.Event {
	e.clock, e.session = v.start, v.asked.ID
	return v.Player.enter(on, e)
}

// exercise does all sets of one exercise, or leaves it out where it cannot be
// done here. While its load is sought, each set tells the next one's.
func (v *visit) exercise(x training.PrescribedExercise, ramp []progression.Ramped) {
	i, known := v.world.index[x.Exercise]
	if !known {
		return
	}
	if _, ok := v.kit.Choose(v.world.moves[i].exercise.Kits); !ok {
		v.mono++
		v.enter(phone, entry{mono: v.mono, body: journal.LeftOut{Exercise: x.Exercise, Why: "kit"}})
		return
	}
	next := unit.Kilograms(0) // as the plan has it
	for n, set := range x.Sets {
		if set.Kind == training.WorkSet && next > 0 {
			set.Load = next
		}
		tried, ok := v.Body.Do(Task{Exercise: x.Exercise, Loading: x.Loading, Set: set, Kit: v.kit, Last: n == len(x.Sets)-1})
		if !ok {
			return
		}
		v.note(x.Exercise, n+1, set, tried)
		if tried.Stopped {
			v.tally.count(SetsStopped)
			return
		}
		if set.Kind == training.WorkSet && tried.Set.Rated && !tried.Set.FormBroke && tried.Set.Pain == 0 {
			next = after(ramp, set.Load, tried.Set.RIR.RPE())
		}
	}
}

// after is the next set's load after one that felt like e; 0 where the ramp has
// no row for it.
func after(ramp []progression.Ramped, load unit.Kilograms, e training.RPE) unit.Kilograms {
	for _, r := range ramp {
		if r.Load.Grams() == load.Grams() {
			return r.After(e).Load
		}
	}
	return 0
}

// note writes a set down.
func (v *visit) note(exercise string, number int, asked training.PrescribedSet, tried Tried) {
	v.mono += journal.Elapsed(tried.Took+asked.Rest+10) * 1000
	v.logged = append(v.logged, v.enter(phone, entry{
		mono: v.mono, slot: journal.Slot{Exercise: exercise, Number: number}, body: journal.Set{LoggedSet: tried.Set},
	}))
	v.errors.add(tried.Set, tried.Left)
	v.left.add(v.world.moves[v.world.index[exercise]].exercise, tried.Set, tried.Left)
	if tried.Set.Rated {
		v.rated++
		v.reserve += float64(tried.Set.RIR)
	}
}

// second logs some sets on the other device as well, which counted differently.
func (v *visit) second() {
	if !v.happened(LoggedTwice) {
		return
	}
	for _, e := range v.logged[:min(len(v.logged), 4)] {
		set := e.Body.(journal.Set)
		if set.Reps > 1 && v.diary.dice.chance(0.5) {
			set.Reps--
		}
		v.enter(watch, entry{mono: e.Mono + 1500, slot: e.Slot, body: set})
	}
}

// mend takes a set back, or corrects one.
func (v *visit) mend() {
	if len(v.logged) == 0 {
		return
	}
	last := v.logged[len(v.logged)-1]
	if v.happened(Undid) {
		v.enter(phone, entry{mono: v.mono + 2000, base: last.ID, body: journal.Undone{}})
		if v.diary.dice.chance(0.5) {
			v.enter(phone, entry{mono: v.mono + 4000, base: last.ID, body: journal.Restored{}})
		}
	}
	if v.happened(Edited) {
		set := v.logged[0].Body.(journal.Set).LoggedSet
		if set.Reps > 0 {
			set.Reps++
		}
		v.enter(phone, entry{mono: v.mono + 5000, slot: v.logged[0].Slot, base: v.logged[0].ID, body: journal.Edit{LoggedSet: set}})
	}
}

// finish ends the session, with how hard it was and what hurts after it.
func (v *visit) finish() {
	minutes := unit.Minutes(v.mono/60_000) + 1
	v.mono += 10_000
	v.enter(phone, entry{mono: v.mono, body: journal.Finish{Minutes: minutes}})
	v.tally.observe(SessionMinutes, int(minutes))
	if !v.happened(Unrated) {
		left := 3.0
		if v.rated > 0 {
			left = v.reserve / float64(v.rated)
		}
		effort := training.RPE(min(max(9-left+v.diary.dice.NormFloat64()*0.5, 1), 10))
		v.enter(phone, entry{mono: v.mono + 1000, body: journal.Effort{Effort: training.RPE(int(effort))}})
	}
	v.tell(v.Body.Pains(training.PainDuring), clockAfter(v.start, minutes), v.asked.ID)
}
