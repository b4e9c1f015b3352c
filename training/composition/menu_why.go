package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/load"
)

// exerciseWhy says why an exercise is there and why it is dosed as it is.
func exerciseWhy(cat *catalogue.Catalogue, x DosedExercise, b Block) []training.Reason {
	why := []training.Reason{placeWhy(x)}
	if c, ok := coversWhy(x.Exercise); ok {
		why = append(why, c)
	}
	if x.Part == MainLift && slices.Contains(b.Mains, x.Exercise.ID) {
		why = append(why, training.Because("PRG-12", CodeStays))
	}
	for _, w := range b.Weak {
		g := w.Group
		if catalogue.GroupsOf(x.Exercise).Of(g) == 1 {
			why = append(why, training.Because("VOL-03", CodeWeakLink, training.Word("group", g)))
		}
	}
	if p, kept := painKeeping(x.Exercise, b, cat); kept {
		why = append(why, training.Because("PAIN-07", CodeKept, training.Word("site", p.Site)))
	}
	if b.Group.Senior() && meritOf(x.Exercise).kind == kBalance {
		why = append(why, training.Because("SAFE-05", CodeBalance))
	}
	if slices.Contains(cat.Pregnancy().Daily, x.Exercise.ID) {
		why = append(why, training.Because("SAFE-02", CodePelvic))
	}
	if x.Role != Power && x.Part != Assistance {
		why = append(why, training.Because("PER-01", CodePhaseDose, training.Word("phase", b.Phase.Name())))
	}
	return append(why, x.Dose.Why...)
}

// placeWhy is the priority by evidence that put the exercise there.
//
// Source: the priority by evidence of the composition rules.
func placeWhy(x DosedExercise) training.Reason {
	switch {
	case x.Part == MainLift:
		return training.Because("EFF-03", CodeMainLift)
	case x.Part == SecondLift:
		return training.Because("COMP-01", CodeSecond)
	case x.Role == Power:
		return training.Because("EFF-05", CodeHops)
	case x.Role == CalfRole:
		return training.Because("VOL-03", CodeCalf)
	}
	return training.Because(supportRule(x.Exercise), CodeSupport)
}

func supportRule(e catalogue.Exercise) evidence.ID {
	switch meritOf(e).kind {
	case kAdduct:
		return "SCH-09"
	case kFoot, kShin, kBalance:
		return "EFF-16"
	case kAbduct, kFront, kLateral, kBackTrunk:
		return "EFF-15"
	}
	return "COMP-02"
}

// coversWhy names the groups an exercise trains in full, at most two.
func coversWhy(e catalogue.Exercise) (training.Reason, bool) {
	var names []training.Fact
	for i, q := range load.Stimulus(e) {
		if q == 4 && len(names) < 2 {
			names = append(names, training.Word([]string{"group", "second"}[len(names)], catalogue.Groups[i]))
		}
	}
	switch len(names) {
	case 0:
		return training.Reason{}, false
	case 1:
		return training.Because("VOL-01", CodeCovers, names...), true
	}
	return training.Because("VOL-01", CodeCoversTwo, names...), true
}

// droppedWhy says which requirements gave way, in the order they did.
func droppedWhy(a Answer) []training.Reason {
	why := []training.Reason{}
	for _, r := range a.Dropped {
		why = append(why, training.Because("COMP-01", CodeDropped,
			training.Word("session", sessionNames[r.Session]), training.Word("part", partWord(r.Requirement))))
	}
	return why
}

// painWhy says for every painful site how many exercises it took away, with
// the one that would have mattered most.
func painWhy(cat *catalogue.Catalogue, b Block) []training.Reason {
	var why []training.Reason
	if sore(b.everPains(), Red) >= redEverywhere {
		why = append(why, training.Because("PAIN-07", CodePainAll))
	}
	for _, p := range b.Pains {
		n, most, example := 0, -100, ""
		for _, e := range cat.All() {
			if _, against := painAgainst(cat, e, p); !against {
				continue
			}
			n++
			if m := meritOf(e); m.heavy+m.light > most {
				most, example = m.heavy+m.light, e.ID
			}
		}
		if n > 0 {
			why = append(why, training.Because("PAIN-07", CodePainGone, training.Word("site", p.Site), training.Count("score", p.Score),
				training.Word("light", LightOf(p).String()), training.Count("count", n), training.Word("exercise", example)))
		}
	}
	return why
}
