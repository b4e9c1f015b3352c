package web

import (
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/format/sheet"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// exercise is how one exercise is done, and how whoever asks stands to it.
func (s *Server) exercise(a *ask) error {
	x, err := s.exercisePage(a)
	if err != nil {
		return err
	}
	if event := a.r.FormValue("swapped"); x.Offer.In {
		if id, err := journal.ParseID(event); err == nil {
			x.Swapped = id.String()
		}
	}
	s.show(a, http.StatusOK, page.TheExercise(x))
	return nil
}

// exercisePage is the page of the exercise that is asked for.
func (s *Server) exercisePage(a *ask) (page.Exercise, error) {
	e, ok := s.Catalogue.Exercise(a.r.PathValue("exercise"))
	if !ok {
		return page.Exercise{}, errNowhere
	}
	how, ok, err := s.Catalogue.Instruction(e.ID)
	if err != nil {
		return page.Exercise{}, err
	}
	if !ok {
		return page.Exercise{}, errNowhere
	}
	now, err := s.App.ExerciseNow(a.r.Context(), a.visitor.Athlete, e.ID, a.by.Today())
	if err != nil {
		return page.Exercise{}, err
	}
	x := s.told(e, how)
	x.Here, x.Bare = page.ExercisesPart, a.visitor.Athlete == ""
	x.Stranger = x.Bare
	x.Ladders = s.ladders(e, now)
	if !x.Bare {
		x.Offer, x.History = s.offer(now), s.liftHistory(e, now)
	}
	return x, nil
}

// told is what the catalogue says of an exercise.
func (s *Server) told(e catalogue.Exercise, how catalogue.Instruction) page.Exercise {
	x := page.Exercise{
		Frame: s.frame(e.Name), ID: e.ID, Name: e.Name, Pattern: patternName(e.Pattern), Pictured: s.pictured(e.ID) != "",
		Purpose: how.Purpose, Needs: needs(e), Difficulty: e.Difficulty, Impact: e.Impact,
		Setup: how.Setup, Steps: how.Steps, Cues: how.Cues,
		Breathing: how.Breathing, Tempo: how.Tempo, Feel: how.Feel, NotFeel: how.NotFeel, First: how.Safety.First,
		Easier: page.Version(how.Easier), Harder: page.Version(how.Harder),
		Works: works(e), Cautions: cautions(how), Rules: rulesOf(e),
	}
	for _, f := range how.Faults {
		x.Faults = append(x.Faults, page.Fault(f))
	}
	return x
}

// needs is what an exercise is done with.
func needs(e catalogue.Exercise) string {
	kit := sheet.Kit(e)
	if kit == "nothing" {
		return "needs nothing"
	}
	return kit
}

// works says what a set counts for, and what it does not.
func works(e catalogue.Exercise) []page.Works {
	names := func(list []catalogue.MuscleCode) string {
		var out []string
		for _, m := range list {
			out = append(out, m.Name())
		}
		return strings.Join(out, ", ")
	}
	return []page.Works{
		{Title: "Most of all: a set counts whole", Muscles: names(e.Primary)},
		{Title: "Helping: a set counts half", Muscles: names(e.Secondary)},
	}
}

func cautions(how catalogue.Instruction) []page.Caution {
	var out []page.Caution
	for _, c := range how.Cautions {
		out = append(out, page.Caution{For: plantext.Capital(c.Region.Name()), Say: c.Say})
	}
	if how.Safety.Bone != "" {
		out = append(out, page.Caution{For: "Pain in a bone", Say: how.Safety.Bone})
	}
	if how.Safety.Pregnancy != "" {
		out = append(out, page.Caution{For: "Pregnancy", Say: how.Safety.Pregnancy})
	}
	return out
}

// patternRules are the rules that say why runners do a movement, and how much.
var patternRules = map[catalogue.Pattern][]evidence.ID{
	catalogue.Squat: {"EFF-01", "EFF-03"}, catalogue.Lunge: {"EFF-01", "EFF-03"}, catalogue.Step: {"EFF-01", "EFF-03"},
	catalogue.Hinge: {"EFF-01", "EFF-03"}, catalogue.Hamstring: {"EFF-01", "EFF-03"}, catalogue.Calf: {"EFF-01", "VOL-03"},
	catalogue.Foot: {"EFF-16"}, catalogue.Hip: {"EFF-15"}, catalogue.Trunk: {"EFF-15"}, catalogue.Push: {"VOL-03"}, catalogue.Pull: {"VOL-03"},
	catalogue.Hop: {"EFF-05", "PLYO-01", "PLYO-02"},
}

// rulesOf are the rules an exercise's place in training rests on.
func rulesOf(e catalogue.Exercise) []page.RuleLine {
	ids := append([]evidence.ID{}, patternRules[e.Pattern]...)
	ids = append(ids, "COMP-03")
	if len(e.Rungs) > 0 {
		ids = append(ids, "PRG-10")
	}
	if len(e.Care) > 0 {
		ids = append(ids, "PAIN-07")
	}
	var out []page.RuleLine
	for _, id := range append(ids, "EFF-14") {
		if r, ok := evidence.Find(id); ok {
			out = append(out, lineOf(r))
		}
	}
	return out
}

// offer is whether the exercise may be done today.
func (s *Server) offer(now app.ExerciseNow) page.Offer {
	words := s.words(now.Units)
	o := page.Offer{Session: now.Offer.Session.ID, In: now.Offer.In, Instead: now.Offer.For}
	switch {
	case now.Stopped:
		return page.Offer{Why: page.Reason{Text: "Not today: a warning sign is up. See a clinician first."}}
	case o.Session == "":
		return page.Offer{Why: page.Reason{Text: "There is no session left today that it could be part of."}}
	case o.Instead != "":
		o.InsteadName = words.ExerciseName(o.Instead)
	case !o.In:
		o.Why = page.Reason{Text: "Not today: " + words.Sentence(now.Offer.Why), Rule: string(now.Offer.Why.Rule)}
	}
	return o
}
