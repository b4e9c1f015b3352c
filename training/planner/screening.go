package planner

import (
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
)

// inactiveAge is the age from which somebody who does little asks a
// professional before starting. Source: SAFE-01.
const inactiveAge = 70

// screening is what every plan asks first: the seven questions, what a yes
// means, and that no clinician has reviewed the rules.
//
// Source: SAFE-01.
func screening(req training.Request, state athlete.Standing) []training.Reason {
	p := req.Profile
	out := []training.Reason{training.Because("SAFE-01", AskFirst)}
	if len(p.Screening) > 0 {
		out = []training.Reason{training.Because("SAFE-01", AnsweredYes, training.Word("answers", strings.ReplaceAll(strings.Join(p.Screening, ", "), "_", " ")))}
	}
	if p.Age >= inactiveAge && state.Level == training.L0 && state.Runner == training.R0 {
		out = append(out, training.Because("SAFE-01", OlderAndNew, training.Count("age", p.Age)))
	}
	return append(out, training.Because("SAFE-01", NotReviewed))
}

// warnings are what the athlete should read before starting: pain, runs that
// grow too fast, runs that pain makes unwise.
func (m Made) warnings(list []training.Run) []training.Reason {
	var out []training.Reason
	req, state := m.request, m.state
	track, tracking := m.track()
	for _, p := range req.Pain {
		region, _ := m.cat.Region(p.Site)
		out = append(out, painWarnings(p, region, tracking && p.Site == track.Site, list, req.From)...)
	}
	if w, ok := runGuard(state, list, req.From); ok {
		out = append(out, w)
	}
	p := req.Profile
	if p.Age > 0 && p.Age < 20 {
		out = append(out, training.Because("FLAG-09", TeenageRunner))
	}
	if p.Hypertension {
		out = append(out, training.Because("SAFE-07", BreatheOut))
	}
	if p.PregnancyWeek > 0 {
		out = append(out, training.Because("SAFE-02", PregnancyStopList), training.Because("SAFE-02", PregnancyBreath))
	}
	return append(out, birthWarnings(req, list)...)
}

// birthWarnings are those after birth and with pelvic-floor symptoms. The first
// planned run that comes too early is named and not changed.
//
// Source: SAFE-03.
func birthWarnings(req training.Request, list []training.Run) []training.Reason {
	p := req.Profile
	var out []training.Reason
	early := RunEarlyAfterBirth
	switch {
	case p.PelvicFloorSymptoms:
		out, early = append(out, training.Because("SAFE-03", PelvicFloorNow)), RunWithSymptoms
	case p.WeeksAfterBirth > 0:
		out = append(out, training.Because("SAFE-03", AfterBirth, training.Count("weeks", p.WeeksAfterBirth)))
	default:
		return nil
	}
	for _, r := range list {
		week := p.WeeksAfterBirth + r.Date.DaysSince(req.From)/7
		if r.Date < req.From || r.Done || r.Kind == training.RunHike || !p.PelvicFloorSymptoms && week >= birthWeeks {
			continue
		}
		return append(out, training.Because("SAFE-03", early, training.Word("run", r.Kind), training.Word("date", r.Date.String()), training.Count("week", week)))
	}
	return out
}

// boneScore is the pain from which the bone questions are asked. Source: PAIN-07.
const boneScore = 4

// painWarnings says what a painful site means beyond the exercises it takes
// out: bone questions, a clinician for much pain, and planned runs on its
// avoid list, which are named and not changed. tracked: the site has its own
// slow loading.
func painWarnings(p training.Pain, region catalogue.Region, tracked bool, list []training.Run, from training.Date) []training.Reason {
	facts, ok := training.FactsOf(p.Site)
	if !ok || p.Score == 0 {
		return nil
	}
	var out []training.Reason
	if facts.BoneQuestions && p.Score >= boneScore {
		out = append(out, training.Because("FLAG-02", BoneQuestions, training.Word("site", p.Site.On(p.Side))), training.Because("PAIN-05", NoImpactYet))
	}
	if p.Score > 5 {
		out = append(out, training.Because("FLAG-10", SeeAClinician, training.Word("site", p.Site.On(p.Side)), training.Count("score", p.Score)))
	}
	if p.Score >= 3 {
		out = append(out, training.Because("PAIN-07", laterCode(p, facts, tracked), training.Word("site", p.Site.On(p.Side))))
	}
	if p.Score >= 3 {
		hard := hardRuns(region, facts)
		for _, r := range list {
			if r.Date >= from && r.Date < from.AddDays(14) && slices.Contains(hard, r.Kind) {
				out = append(out, training.Because("PAIN-07", RunOnAvoidList, training.Word("site", p.Site.On(p.Side)),
					training.Word("run", r.Kind), training.Word("date", r.Date.String())))
				break
			}
		}
	}
	return out
}

// laterCode is what becomes of a sore site after the two weeks that pain told
// once acts for: what landed on it or was red lands no more, and a tendon on its
// track is loaded all the while.
//
// Source: PAIN-07, PRG-15.
func laterCode(p training.Pain, facts training.SiteFacts, tracked bool) training.ReasonCode {
	switch {
	case tracked:
		return PainLaterTrack
	case facts.NoImpact || composition.LightOf(p) == composition.Red:
		return PainLater
	}
	return PainLaterEasier
}

// hardRuns are the kinds of run that are hard on a region: those on its list,
// and where nothing may land, or strides are on the list, the like of them.
//
// Source: PAIN-07. House rule for the like: intervals are run as fast as
// strides for longer, and hills and intervals land harder than easy running.
func hardRuns(region catalogue.Region, facts training.SiteFacts) []training.RunKind {
	hard := slices.Clone(region.Runs)
	if facts.NoImpact {
		hard = append(hard, training.RunHills, training.RunIntervals)
	}
	if slices.Contains(region.Runs, training.RunStrides) {
		hard = append(hard, training.RunIntervals)
	}
	return hard
}

// runGuard finds the first planned run that is much longer than any of the 30
// days before it. Without thirty days of known running before it there is
// nothing to measure by. Source: LOAD-09.
func runGuard(state athlete.Standing, list []training.Run, from training.Date) (training.Reason, bool) {
	first := training.Date(0)
	for _, r := range list {
		if first == 0 && r.Distance > 0 {
			first = r.Date
		}
		if first == 0 || r.Date.DaysSince(first) < 30 {
			continue
		}
		if r.Date < from || r.Done || r.Assumed || r.Distance == 0 || r.Kind == training.RunRace {
			continue
		}
		longest := state.LongestRun
		if r.Date > from.AddDays(30) {
			longest = 0
		}
		for _, b := range list {
			if b.Date < r.Date && b.Date >= r.Date.AddDays(-30) {
				longest = max(longest, b.Distance)
			}
		}
		if why, over := load.RunGuard(r, r.Distance, longest); over {
			return why, true
		}
	}
	return training.Reason{}, false
}
