package adaptation_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/schedule"
)

// landings are those of the two weeks from a day on.
func (s *story) landings(id string, today training.Date) []adaptation.Landing {
	s.t.Helper()
	list, err := adaptation.Landings(s.state(), s.cat, today, id, today, today+13)
	if err != nil {
		s.t.Fatal(err)
	}
	return list
}

func codes(list []training.Reason) []training.ReasonCode {
	var out []training.ReasonCode
	for _, r := range list {
		out = append(out, r.Code)
	}
	return out
}

func TestADayThatASessionMayBePutOn(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.first(monday)
	long := training.Run{Date: e.Date + 7, Start: training.At(9, 0), Minutes: 120, Kind: training.RunLong, Key: true}
	s.tell("", journal.ID{}, journal.PlannedRun{KeyedRun: journal.KeyedRun{Key: "long", Run: long}})
	s.tell("", journal.ID{}, journal.Pause{Key: "trip", Why: journal.Away, Span: training.Span{From: monday + 11, Until: monday + 12}})
	list := s.landings(e.ID, monday)
	if len(list) != 14 {
		t.Fatalf("%d days", len(list))
	}
	t.Run("is looked at by the rules that place sessions", func(t *testing.T) {
		for _, l := range list {
			for _, o := range s.agenda(monday).Entries {
				if o.Date == l.Date && o.ID != e.ID && len(l.Closed) == 0 && !slices.Contains(codes(l.Against), schedule.CodeOneADay) {
					t.Errorf("%s: %s stands there and it does not say so: %v", l.Date, o.ID, codes(l.Against))
				}
			}
			if l.Date == long.Date && len(l.Against) == 0 {
				t.Error("the day of the long run has nothing against it")
			}
		}
	})
	t.Run("is closed while away", func(t *testing.T) {
		for _, l := range list {
			if away := l.Date == monday+11 || l.Date == monday+12; away != (l.Weight() == adaptation.Barred) {
				t.Errorf("%s: closed %v", l.Date, l.Closed)
			}
		}
	})
	t.Run("is free where it stands, as the plan has it", func(t *testing.T) {
		i := slices.IndexFunc(list, func(l adaptation.Landing) bool { return l.Date == e.Date })
		if l := list[i]; !l.Stands || l.Start != e.Start || l.Weight() > adaptation.Noted {
			t.Errorf("%+v", l)
		}
	})
}

// What a landing says is what Check says of the session there: the words are
// schedule's, and no rule is left out.
func TestALandingIsFreeWhereNoRuleIsBroken(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	s.live(monday, monday+6)
	e := s.first(monday + 7)
	free := 0
	for _, l := range s.landings(e.ID, monday+7) {
		if l.Weight() > adaptation.Noted || l.Stands {
			continue
		}
		free++
		then := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
		then.live(monday, monday+6)
		then.tell(e.ID, e.Plan, journal.Move{Date: l.Date, Start: l.Start})
		for _, p := range then.safely(monday + 7) {
			t.Errorf("put on %s %s it brings %s", l.Date, l.Start, p.Key)
		}
	}
	if free == 0 {
		t.Error("there is no free day to try")
	}
}

func TestASessionPutSomewhereByHandStaysAndTheOthersMakeRoom(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.first(monday)
	var other adaptation.Entry
	for _, x := range s.agenda(monday).Entries {
		if x.ID != e.ID && x.Date > e.Date && x.Lower.Lower() {
			other = x
			break
		}
	}
	var at adaptation.Landing
	for _, l := range s.landings(e.ID, monday) {
		if l.Date == other.Date-1 {
			at = l
		}
	}
	if at.Weight() != adaptation.Warned {
		t.Fatalf("the day before %s: %+v", other.ID, at)
	}
	s.tell(e.ID, e.Plan, journal.Move{Date: at.Date, Start: at.Start})
	s.tell("", journal.ID{}, journal.Declined{Key: adaptation.KeptThere(e.ID, at.Date, at.Start)})
	var made []string
	for _, p := range s.safely(monday) {
		for _, c := range p.Changes {
			made = append(made, c.Session)
		}
	}
	var told []string
	for _, c := range at.Then {
		told = append(told, c.Session)
	}
	if !slices.Equal(made, told) {
		t.Errorf("it said %v would change, and %v did", told, made)
	}
	if now, _ := s.agenda(monday).Find(e.ID); now.Date != at.Date || now.Start != at.Start {
		t.Errorf("it did not stay: %s", now.Date)
	}
}

func TestWhatCannotBeMovedIsRefused(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.first(monday)
	s.done(e.Date, 0, 0)
	for _, id := range []string{"", "2031-W01-A", e.ID} {
		_, err := adaptation.Landings(s.state(), s.cat, e.Date, id, e.Date, e.Date+13)
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) {
			t.Errorf("%q: %v", id, err)
		}
	}
}

func TestDaysFarAheadAreLookedAtWithinReason(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	list, err := adaptation.Landings(s.state(), s.cat, monday, s.first(monday).ID, monday-30, monday+5000)
	if err != nil || len(list) == 0 || len(list) > 71 || list[0].Date < monday {
		t.Errorf("%d days, %v", len(list), err)
	}
}

func BenchmarkLandings(b *testing.B) {
	s := begin(b, runner(), journal.Goal{Goal: training.GoalBase})
	s.live(monday, monday+27)
	e := s.first(monday + 28)
	state := s.state()
	for b.Loop() {
		if _, err := adaptation.Landings(state, s.cat, monday+28, e.ID, monday+28, monday+41); err != nil {
			b.Fatal(err)
		}
	}
}
