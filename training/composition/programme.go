package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// Follow makes a menu of a programme as its author wrote it: the sessions in
// turn, with their own exercises, order, doses and rests, and their real
// minutes.
//
//  1. What pain, a special group, the kit or a dislike rules out is left out
//     and named. How difficult an exercise is does not matter: the athlete
//     chose it.
//  2. Where a caution sets another dose, that one is taken (D21).
//  3. What the author left open is filled in by the rules of the block.
//  4. A session too long for its budget says so. It is done in one round; if
//     even that is too long it is split over the week's sessions, in one round
//     if need be; only then CutDown goes on, each cut with its reason.
//
// Nothing is optimised, so there are no rivals and no bound.
//
// Source: VOL-11, PAIN-07, SAFE-02 to SAFE-05.
func Follow(cat *catalogue.Catalogue, p catalogue.Programme, b Block) (Menu, error) {
	if err := b.check(); err != nil {
		return Menu{}, err
	}
	if len(p.Sessions) == 0 {
		return Menu{}, &training.InvalidError{Field: "programme", Value: p.ID, Why: "has no sessions; choose another programme"}
	}
	var m Menu
	var volume load.Volume
	for i := range b.Sessions {
		full := follow(cat, p, b, i)
		volume = volume.Plus(full.Volume())
		m.Sessions = append(m.Sessions, MenuSession{
			Full: full, Short: CutDown(full, 20), Form: CutDown(full, 10), Light: Lighter(full), Upper: UpperOnly(full),
		})
	}
	m.Reach = load.Reach(volume)
	m.Why = append([]training.Reason{}, painWhy(cat, b)...)
	for _, c := range p.Cautions {
		m.Why = append(m.Why, cautionWhy(c))
	}
	return m, nil
}

func cautionWhy(c catalogue.Caution) training.Reason {
	return training.Because(c.Rule, CodeCaution, training.Word("caution", c.Text))
}

func follow(cat *catalogue.Catalogue, p catalogue.Programme, b Block, i int) DosedSession {
	s := emptySession(b, i)
	s.Written, s.Between = true, p.RestExercises
	for _, item := range p.Sessions[i%len(p.Sessions)].Items {
		e, ok := cat.Exercise(item.Exercise)
		if !ok {
			continue // the catalogue's own check rules this out
		}
		if ok, why := Gate(cat, e, b, i); !ok && binding(why) { // Rule 1.
			s = s.because(why)
			continue
		}
		s.Exercises = append(s.Exercises, followed(cat, item, p, e, b, i))
	}
	s = s.Measured()
	s = s.because(training.Because("VOL-11", CodeAsWritten, training.Word("programme", p.Name), training.Count("minutes", s.Minutes)))
	return fitted(s, i, len(b.Sessions))
}

// binding reports whether a gate's reason holds for a programme too: what one
// cannot or must not do, not what one is not ready for.
func binding(why training.Reason) bool {
	return slices.Contains([]training.ReasonCode{
		CodeNoKit, CodeDisliked, CodePainAvoid, CodePainImpact, CodePainTwo, CodePainAll, CodePainRed, CodePregnancy,
		CodeAfterBirth, CodeYoungHops, CodeBones, CodeSeniorHops, CodeDropMass, CodeNoHops,
	}, why.Code)
}

// fitted is Rule 4 for session i of n.
func fitted(s DosedSession, i, n int) DosedSession {
	if s.Minutes <= s.Budget {
		return s
	}
	facts := []training.Fact{training.Count("minutes", s.Minutes), training.Count("budget", s.Budget)}
	if round := oneRound(s); round.Minutes <= s.Budget {
		return round.because(training.Because("VOL-11", CodeOneRound, facts...))
	}
	part := s
	part.Exercises = s.Exercises[i*len(s.Exercises)/n : (i+1)*len(s.Exercises)/n]
	part = part.Measured().because(training.Because("VOL-11", CodeSplit, append(facts, training.Count("part", i+1), training.Count("parts", n))...))
	if part.Minutes > s.Budget {
		part = oneRound(part).because(training.Because("VOL-11", CodeOneRound, facts...))
	}
	if part.Minutes > s.Budget {
		part = CutDown(part, s.Budget)
		part.Variant = VariantFull
	}
	return part
}

// oneRound is s with one set of everything.
func oneRound(s DosedSession) DosedSession {
	s.Exercises = slices.Clone(s.Exercises)
	for i := range s.Exercises {
		s.Exercises[i].Sets = 1
	}
	return s.Measured()
}

// followed is one item of a programme. A programme names no main lift.
func followed(cat *catalogue.Catalogue, item catalogue.ProgrammeItem, p catalogue.Programme, e catalogue.Exercise, b Block, i int) DosedExercise {
	part := Assistance
	if e.Pattern.Leg() {
		part = SecondLift
	}
	x := DosedExercise{Exercise: e, Role: roleOf(e), Part: part, Exposures: b.exposures(e.ID), Why: []training.Reason{}}
	if !item.Given {
		x.Why = append(x.Why, training.Because("VOL-11", CodeOwnDose))
	}
	if item.Caution.Text != "" {
		x.Why = append(x.Why, cautionWhy(item.Caution))
	}
	w := item.Dose
	if !item.Instead.IsZero() { // Rule 2.
		w = item.Instead
	}
	own := DoseOf(cat, e, b, i, part)
	own.Why, own.Tempo = nil, e.Tempo
	if own.Tempo == (training.Tempo{}) {
		own.Tempo = steady // the block's slow lowering is not the author's
	}
	x.Dose = own.written(w, p.RestSets)
	x.Sets = x.Dose.MinSets
	return limitedBy(x, limitsOf(cat, e, b))
}

// written is d with all that the author said; Rule 3 is d itself.
func (d Dose) written(w catalogue.Dose, restSets unit.Seconds) Dose {
	d = d.counting(w)
	d.PerSide, d.Percent = w.PerSide, w.Percent[0]
	if w.RIR > 0 {
		d.RIR = w.RIR
	}
	if w.Tempo != (training.Tempo{}) {
		d.Tempo = w.Tempo
	}
	if w.Reps[0] > 0 && w.Hold[0] > 0 {
		d.Tempo.Pause = uint8(min(w.Hold[0], 60)) // held in every repetition
	}
	d.Rest = firstSaid(w.Rest, restSets, d.Rest)
	d.PairRest = d.Rest
	d.MinSets = max(w.Sets[0], 1)
	d.MaxSets = max(w.Sets[1], d.MinSets)
	return d
}

// counting takes over what the author counts.
func (d Dose) counting(w catalogue.Dose) Dose {
	for _, c := range []struct {
		metric   catalogue.Metric
		from, to int
	}{
		{catalogue.Contacts, w.Contacts[0], w.Contacts[1]},
		{catalogue.Steps, w.Steps[0], w.Steps[1]},
		{catalogue.Reps, w.Reps[0], w.Reps[1]},
		{catalogue.Seconds, int(w.Hold[0]), int(w.Hold[1])},
	} {
		if c.from > 0 {
			d.Metric, d.Low, d.Start, d.High = c.metric, c.from, c.from, max(c.from, c.to)
			return d
		}
	}
	return d
}

func firstSaid(seconds ...unit.Seconds) unit.Seconds {
	for _, s := range seconds {
		if s > 0 {
			return s
		}
	}
	return 0
}
