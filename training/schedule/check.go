package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// Violation is a hard rule that a placement breaks without having said so.
type Violation struct {
	Week    int // index into Solution.Weeks
	Session int // index into the week's Sessions, -1 = the week as a whole
	Rule    evidence.ID
	Code    training.ReasonCode
}

// Check finds every hard rule that s breaks. A gap of SCH-02 or SCH-07 that a
// step of the relaxation has freed is no violation when its week reports it.
// Check shares nothing with the search, so it can be held against it.
func Check(p Problem, s Solution) []Violation {
	a := newAudit(p)
	var found []Violation
	for i := range s.Weeks {
		for k, placed := range s.Weeks[i].Sessions {
			bad := func(rule evidence.ID, code training.ReasonCode) {
				found = append(found, Violation{i, k, rule, code})
			}
			a.checkAsked(p.Weeks[i], placed, bad)
			a.checkDay(placed, s.Weeks[i], bad)
			a.checkLong(placed, bad)
			a.checkHard(placed, bad)
			a.checkOthers(s, i, placed, bad)
		}
		found = append(found, a.checkWeek(s, i)...)
	}
	return found
}

type accuser func(rule evidence.ID, code training.ReasonCode)

// frees reports whether week says that rule gave way by code.
func frees(week PlacedWeek, code training.ReasonCode) bool {
	return slices.ContainsFunc(week.Relaxed, func(r training.Reason) bool { return r.Code == code })
}

// checkAsked holds what the athlete asked for, and the bans.
func (a audit) checkAsked(w Week, s Placed, bad accuser) {
	if s.Date < w.First || s.Date > w.Last || s.Date.Monday() != w.Monday {
		bad("REQ", CodeOutsidePlan)
	}
	if len(a.p.Days) > 0 && !slices.Contains(a.p.Days, training.DayOf(s.Date)) {
		bad("REQ", CodeDayNotAllowed)
	}
	if s.Start > training.At(20, 30) {
		bad("SCH-00", CodeTooLate)
	}
	fits := func(x training.Window) bool {
		place := x.Place == "" || s.Item.Place == "" || x.Place == s.Item.Place
		return place && x.Day == training.DayOf(s.Date) && x.From <= s.Start && s.Start <= x.To
	}
	if s.Start%30 != 0 || !slices.ContainsFunc(a.p.Windows, fits) {
		bad("REQ", CodeNoWindow)
	}
	if s.Index >= len(w.Sessions) || !slices.Contains(w.Sessions[s.Index], s.Item) {
		bad("REQ", CodeOutsidePlan)
	}
	for _, ban := range w.Bans {
		class := s.Item.Strain
		if legWork(s) && class == training.StrainNone {
			class = training.StrainLight
		}
		if s.Date >= ban.From && s.Date <= ban.To && class >= ban.Class && (ban.Item == "" || ban.Item == s.Item.Name) {
			bad(ban.Rule, CodeBanned)
		}
	}
	for _, b := range a.p.Busy {
		if at := b.Date.On(b.Start); at < s.End() && s.Begin() < at+training.Moment(b.Minutes) {
			bad("REQ", CodeOverlapsBusy)
		}
	}
}

// checkDay holds SCH-01, SCH-02, SCH-10 and SCH-11: the runs of the day.
func (a audit) checkDay(s Placed, week PlacedWeek, bad accuser) {
	for _, r := range a.p.Runs {
		if between(s, r) < 0 {
			bad("SCH-02", CodeOverlapsRun)
		}
	}
	for _, r := range a.sameDay(s.Date) {
		first := s.End() <= r.Begin()
		gap := between(s, r)
		if a.key(r) && first && !a.lateKey(r) {
			bad("SCH-01", CodeKeyRunFirst)
		}
		if first && a.lateKey(r) && (s.Start >= training.At(12, 0) || !hoursAtLeast(gap, 8)) {
			bad("SCH-10", CodeBeforeEveningKey)
		}
		if !legWork(s) {
			continue
		}
		if first && a.long(r) {
			bad("SCH-06", CodeLightBeforeLong)
		}
		if !first && a.lateKey(r) {
			bad("SCH-10", CodeAfterEveningKey)
		}
		if heavy(s) && a.long(r) {
			bad("SCH-11", CodeHeavyOnLongDay)
		}
		if a.p.BackToBack {
			continue
		}
		if !hoursAtLeast(gap, 3) {
			bad("SCH-02", CodeGapToRun)
		}
		if lower(s) && !first && a.key(r) && !hoursAtLeast(gap, 6) && !frees(week, CodeRelaxedAfterKey) {
			bad("SCH-02", CodeGapAfterKey)
		}
	}
}

// checkLong holds SCH-06: the hours around a long run.
func (a audit) checkLong(s Placed, bad accuser) {
	if !lower(s) {
		return
	}
	for _, block := range a.longDays() {
		begin, end := extent(block)
		before, after := 16, 16
		if slices.ContainsFunc(block, a.downhill) {
			after = 24
		}
		if heavy(s) {
			before, after = 24, 24
		}
		switch {
		case s.End() <= begin:
			if !hoursAtLeast(begin-s.End(), before) {
				bad("SCH-06", CodeBeforeLong)
			}
		case s.Begin() >= end:
			if !hoursAtLeast(s.Begin()-end, after) {
				bad("SCH-06", CodeAfterLong)
			}
		default:
			bad("SCH-06", CodeAfterLong)
		}
	}
}

// checkHard holds SCH-04.
func (a audit) checkHard(s Placed, bad accuser) {
	for _, r := range a.p.Runs {
		if !r.Kind.Hard() || r.Begin() < s.End() {
			continue
		}
		if heavy(s) && !hoursAtLeast(r.Begin()-s.End(), 24) {
			bad("SCH-04", CodeHeavyBeforeHard)
		}
		if lower(s) && r.Date == s.Date && !a.lateKey(r) {
			bad("SCH-04", CodeModerateBeforeHard)
		}
	}
}

// checkOthers holds SCH-07 and one session a day, planned or done. A gap is
// looked at from its later session.
func (a audit) checkOthers(s Solution, week int, placed Placed, bad accuser) {
	see := func(d training.Date, at training.Moment, otherLower, otherLegs bool) {
		if d == placed.Date {
			bad("REQ", CodeOneADay)
		}
		gap := placed.Begin() - at
		if gap < 0 || !legWork(placed) || !otherLegs {
			return
		}
		if a.p.ApartDays && placed.Date.DaysSince(d) == 1 {
			bad("SAFE-04", CodeNextDay)
		}
		if !lower(placed) || !otherLower {
			if !hoursAtLeast(gap, 24) {
				bad("SCH-07", CodeLightTooClose)
			}
			return
		}
		freed := frees(s.Weeks[week], CodeRelaxedLowerGap)
		if !hoursAtLeast(gap, 36) || !freed && !hoursAtLeast(gap, 48) {
			bad("SCH-07", CodeLowerTooClose)
		}
	}
	for _, past := range a.p.Past {
		see(past.Date, past.Date.On(past.Start), past.Strain.Lower(), past.Strain >= training.StrainLight)
	}
	for i, w := range s.Weeks {
		for _, other := range w.Sessions {
			if i != week || other.Index != placed.Index {
				see(other.Date, other.Begin(), lower(other), legWork(other))
			}
		}
	}
}

// checkWeek holds SCH-12 and COMP-01: what is true of a week as a whole.
func (a audit) checkWeek(s Solution, i int) []Violation {
	var found []Violation
	monday := a.p.Weeks[i].Monday
	freeDays, freeLeft, hard, long, heavies := 0, 0, 0, 0, 0
	for d := monday; d < monday+7; d++ {
		done := slices.ContainsFunc(a.p.Past, func(x training.PastSession) bool { return x.Date == d })
		planned := slices.ContainsFunc(s.Weeks[i].Sessions, func(x Placed) bool { return x.Date == d })
		runs := a.sameDay(d)
		if len(runs) == 0 && !done {
			freeDays++
			if !planned {
				freeLeft++
			}
		}
		for _, r := range runs {
			if r.Kind.Hard() {
				hard++
			}
			if a.long(r) {
				long++
			}
		}
		for _, x := range a.p.Past {
			if x.Date == d && x.Strain == training.StrainHeavy {
				heavies++
			}
		}
	}
	planned := 0
	for _, x := range s.Weeks[i].Sessions {
		if heavy(x) {
			planned++
		}
	}
	if a.p.KeepFreeDay && freeDays > 0 && freeLeft == 0 {
		found = append(found, Violation{i, -1, "SCH-12", CodeNoFreeDay})
	}
	if hard >= 2 && long >= 1 && planned > 0 && heavies+planned > 1 {
		found = append(found, Violation{i, -1, "COMP-01", CodeOneHeavy})
	}
	return found
}
