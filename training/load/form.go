package load

import "github.com/legwork-run/legwork/training"

// The memory of the two curves, in days.
//
// Source: LOAD-05. Conventions: no trial chose them.
const (
	chronicDays = 42
	acuteDays   = 7
)

// Form is where the two curves stand at the end of a day, and their difference
// at its start. All three are in the unit of the loads that went in.
//
// Source: LOAD-05.
type Form struct {
	Chronic Stress // CTL, called fitness
	Acute   Stress // ATL, called fatigue
	// Balance is TSB: Chronic − Acute of the day before, so that it says how the
	// day began. It may be negative.
	Balance Stress
}

// Next is the form after one more day with this load:
//
//	CTL = CTL before + (load − CTL before)/42
//	ATL = ATL before + (load − ATL before)/7
//	TSB = CTL before − ATL before
//
// Source: LOAD-05.
func (f Form) Next(load Stress) Form {
	return Form{
		Chronic: f.Chronic + (load-f.Chronic)/chronicDays,
		Acute:   f.Acute + (load-f.Acute)/acuteDays,
		Balance: f.Chronic - f.Acute,
	}
}

// Forms is the form of every day, beginning from start, which is that of the
// day before the first.
//
// Source: LOAD-05.
func Forms(start Form, loads []Stress) []Form {
	forms := make([]Form, 0, len(loads))
	for _, l := range loads {
		start = start.Next(l)
		forms = append(forms, start)
	}
	return forms
}

// seenDays is how many days of stress make form known, and settledDays how many of
// them the curves begin at the mean of.
//
// House rule: a whole memory of the slower curve; from nothing it would stay low
// for months and every runner look tired.
const (
	seenDays    = chronicDays
	settledDays = 28
)

// FormOf is the form on the last of days, which follow each other. ok is false
// with fewer than 42 of them.
//
// Source: LOAD-05.
func FormOf(days []StressDay) (f Form, ok bool) {
	if len(days) < seenDays {
		return Form{}, false
	}
	loads := make([]Stress, len(days))
	var usual Stress
	for i, d := range days {
		loads[i] = d.Total()
		if i < settledDays {
			usual += d.Total()
		}
	}
	usual /= settledDays
	forms := Forms(Form{Chronic: usual, Acute: usual}, loads)
	return forms[len(forms)-1], true
}

// Why is f in a Reason, for information.
//
// Source: LOAD-05.
func (f Form) Why() training.Reason {
	return training.Because("LOAD-05", CodeForm,
		training.Amount("fitness", f.Chronic), training.Amount("fatigue", f.Acute), training.Amount("form", f.Balance))
}
