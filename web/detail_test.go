package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/muktihari/fit/decoder"
	"github.com/muktihari/fit/profile/filedef"
	"github.com/muktihari/fit/profile/typedef"
)

// aheadOf is the path of a session that is not begun.
func aheadOf(t *testing.T, v *visitor) string {
	t.Helper()
	plan := v.get("/plan/week?from=2026-11-30")
	m := regexp.MustCompile(`href="(/session/[^"/]+)/detail"`).FindStringSubmatch(plan.body)
	if m == nil {
		t.Fatalf("no session next week: %d", plan.status)
	}
	return m[1]
}

func TestASessionHasAReasonForEveryLine(t *testing.T) {
	v, first := open(t).guest("dumbbells")
	for _, path := range []string{first.path, aheadOf(t, v)} {
		got := v.get(path + "/detail")
		if got.status != http.StatusOK {
			t.Fatalf("%s: %d", path, got.status)
		}
		for _, want := range []string{"You need", "Why this day", `class="rail"`, "min", "Evidence: "} {
			if !strings.Contains(got.body, want) {
				t.Errorf("%s misses %q", path, want)
			}
		}
		rows, why := strings.Count(got.body, `class="label"`), strings.Count(got.body, "<summary>Why</summary>")
		if rows < 3 || rows != why {
			t.Errorf("%s: %d exercises, %d reasons", path, rows, why)
		}
		if primary := strings.Count(got.body, `class="primary"`); primary != 1 {
			t.Errorf("%s: %d buttons ask to be tapped first", path, primary)
		}
	}
}

func TestAnExerciseIsLeftOutAndComesBack(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	path := aheadOf(t, v)
	before := v.get(path + "/detail")
	m := regexp.MustCompile(`name="exercise" value="([^"]+)"`).FindStringSubmatch(before.body)
	got := v.post(path+"/detail/drop", url.Values{"exercise": {m[1]}})
	if got.path != path+"/detail" || strings.Contains(got.body, `name="exercise" value="`+m[1]+`"`) || !strings.Contains(got.body, "is left out, as you wished") {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	if again := v.post(path+"/detail/drop", url.Values{"exercise": {m[1]}}); again.status != http.StatusOK {
		t.Errorf("sent twice: %d", again.status)
	}
	event := regexp.MustCompile(`name="event" value="([^"]+)"`).FindStringSubmatch(got.body)
	if back := v.post(path+"/detail/undo", url.Values{"event": {event[1]}}); !strings.Contains(back.body, `name="exercise" value="`+m[1]+`"`) {
		t.Error("it did not come back")
	}
}

func TestAnExerciseIsSwappedForOneOfTheList(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	path := aheadOf(t, v)
	for _, m := range regexp.MustCompile(`href="(/session/[^"]+/instead/([^"]+))"`).FindAllStringSubmatch(v.get(path+"/detail").body, -1) {
		list := v.get(m[1])
		to := regexp.MustCompile(`name="to" value="([^" ]+) (\w+)"`).FindStringSubmatch(list.body)
		if to == nil {
			if !strings.Contains(list.body, "stands in for it") {
				t.Errorf("%s says nothing", m[1])
			}
			continue
		}
		if got := v.post(m[1], url.Values{"to": {"no_such_thing busy"}}); got.status != http.StatusUnprocessableEntity {
			t.Errorf("one that nobody offered: %d", got.status)
		}
		for range 2 { // a form that is sent twice is one swap
			got := v.post(m[1], url.Values{"to": {to[1] + " no reason of ours"}, "for": {"lasting"}})
			if got.path != path+"/detail" || !strings.Contains(got.body, "/instead/"+to[1]+`"`) || strings.Contains(got.body, "/instead/"+m[2]+`"`) {
				t.Fatalf("%s for %s: %d at %s", to[1], m[2], got.status, got.path)
			}
		}
		lasting := 0
		for _, mark := range s.stateOf(t).Marks {
			lasting += len(mark.Lasting)
		}
		if lasting != 1 {
			t.Errorf("%d swaps hold from now on", lasting)
		}
		return
	}
	t.Fatal("nothing can be swapped")
}

func TestASessionIsCutDownToTheTimeThereIs(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	path := aheadOf(t, v)
	if got := v.post(path+"/detail/shorten", url.Values{"minutes": {"10"}}); got.path != path+"/detail" || !strings.Contains(got.body, "10 min") {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	for _, minutes := range []string{"", "-3", "soon", "100000"} {
		if got := v.post(path+"/detail/shorten", url.Values{"minutes": {minutes}}); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `role="alert"`) {
			t.Errorf("%q minutes: %d", minutes, got.status)
		}
	}
}

func TestWhyNotAnotherDayHasAnAnswerForEveryDayOfTheWeek(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	got := v.get(aheadOf(t, v) + "/why")
	for _, day := range []string{"Mon 30 Nov", "Tue 1 Dec", "Wed 2 Dec", "Thu 3 Dec", "Fri 4 Dec", "Sat 5 Dec", "Sun 6 Dec"} {
		if !strings.Contains(got.body, "<h3>"+day) {
			t.Errorf("nothing about %s", day)
		}
	}
	if !strings.Contains(got.body, "its day, ") || !strings.Contains(got.body, "What came nearest") {
		t.Error("its own day, or what came nearest, is missing")
	}
}

func TestAWeekOnPaperHasItsDaysAndSessions(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	got := v.get("/plan/week?from=2026-12-01")
	if days := strings.Count(got.body, `scope="row"`); days != 7 || !strings.Contains(got.body, "30 Nov - 6 Dec") || !strings.Contains(got.body, "STRENGTH") {
		t.Errorf("%d days (%d)", days, got.status)
	}
	if beyond := v.get("/plan/week?from=2036-12-01"); beyond.status != http.StatusOK || !strings.Contains(beyond.body, "free") {
		t.Errorf("a week beyond the plan: %d", beyond.status)
	}
	if none := v.get("/plan/week?from=tomorrow"); none.status != http.StatusNotFound {
		t.Errorf("a day that is none: %d", none.status)
	}
}

// A run of 52 minutes that the plan was made with and of 57 that is known by now
// is 57 on both.
func TestAWeekOnPaperHasTheRunsOfTheWeek(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	runs := regexp.MustCompile(`(?:easy|long|tempo|intervals|hills) \d+ min, [\d.]+ km`)
	week, paper := runs.FindAllString(v.get("/week").body, -1), runs.FindAllString(v.get("/plan/week").body, -1)
	if len(week) < 3 || !slices.Equal(week, paper) {
		t.Errorf("the week has %q, its paper %q", week, paper)
	}
}

func TestASessionIsAFileForTheWatch(t *testing.T) {
	s := open(t)
	v, first := s.guest("dumbbells")
	for _, path := range []string{first.path, aheadOf(t, v)} {
		if !strings.Contains(v.get(path+"/detail").body, `href="`+path+`/workout.fit"`) {
			t.Errorf("%s does not lead to its file", path)
		}
		got := v.get(path + "/workout.fit")
		if got.status != http.StatusOK || !strings.Contains(got.header.Get("Content-Disposition"), strings.TrimPrefix(path, "/session/")+".fit") {
			t.Fatalf("%d, %q", got.status, got.header.Get("Content-Disposition"))
		}
		file, err := decoder.New(strings.NewReader(got.body)).Decode()
		if err != nil {
			t.Fatal(err)
		}
		w := filedef.NewWorkout(file.Messages...)
		if w.FileId.Type != typedef.FileWorkout || len(w.WorkoutSteps) < 4 || int(w.Workout.NumValidSteps) != len(w.WorkoutSteps) {
			t.Errorf("%v with %d steps", w.FileId.Type, len(w.WorkoutSteps))
		}
		if asked := w.WorkoutSteps[1]; !strings.Contains(asked.Notes, " left") && !strings.Contains(asked.Notes, "effort") && !strings.Contains(asked.Notes, "hops") {
			t.Errorf("a step does not say how hard it is to be: %q", asked.Notes)
		}
	}
	other, _ := s.guest("none")
	if got := other.get("/session/2031-W01-A/workout.fit"); got.status != http.StatusNotFound {
		t.Errorf("a session that is none: %d", got.status)
	}
}

var rowOf = regexp.MustCompile(`<strong><a href="/exercises/([^"]+)"`)

// exercisesOf are those of a session's page, in order.
func exercisesOf(a answer) (out []string) {
	for _, m := range rowOf.FindAllStringSubmatch(a.body, -1) {
		out = append(out, m[1])
	}
	return out
}

func TestAnExerciseIsDoneEarlierAndThatIsTakenBack(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	path := aheadOf(t, v)
	before := v.get(path + "/detail")
	was := exercisesOf(before)
	forms := regexp.MustCompile(`/detail/earlier">\s*<input type="hidden" name="exercise" value="([^"]+)"`).FindAllStringSubmatch(before.body, -1)
	if len(was) < 3 || len(forms) == 0 || len(forms) >= len(was) {
		t.Fatalf("%d exercises, %d can come earlier", len(was), len(forms))
	}
	last := forms[len(forms)-1][1]
	got := v.post(path+"/detail/earlier", url.Values{"exercise": {last}})
	now := exercisesOf(got)
	if got.path != path+"/detail" || len(now) != len(was) || slices.Index(now, last) >= slices.Index(was, last) || !strings.Contains(got.body, "as you wished") {
		t.Fatalf("%d at %s: %v, before %v", got.status, got.path, now, was)
	}
	event := regexp.MustCompile(`name="event" value="([^"]+)"`).FindStringSubmatch(got.body)
	if back := exercisesOf(v.post(path+"/detail/undo", url.Values{"event": {event[1]}})); !slices.Equal(back, was) {
		t.Errorf("taken back it is %v, before %v", back, was)
	}
	for _, wrong := range []string{was[0], "nothing", "", "<b>"} {
		if got := v.post(path+"/detail/earlier", url.Values{"exercise": {wrong}}); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `role="alert"`) {
			t.Errorf("%q: %d", wrong, got.status)
		}
	}
}

func TestTheLastExerciseLeadsToTheEndOfTheSession(t *testing.T) {
	s := open(t)
	v, first := s.guest("dumbbells")
	for {
		page := v.get(first.path + "/detail")
		left := exercisesOf(page)
		if len(left) > 1 {
			v.post(first.path+"/detail/drop", url.Values{"exercise": {left[0]}})
			continue
		}
		if !strings.Contains(page.body, "Only this is left") || strings.Contains(page.body, "Leave out<") {
			t.Fatal("it does not say what can become of it")
		}
		break
	}
	form := url.Values{"session": {strings.TrimPrefix(first.path, "/session/")}, "date": {"2026-11-23"}}
	if got := v.post("/history/as-planned", form); got.path != "/history" {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	if got := v.get(first.path + "/detail"); !strings.Contains(got.body, "Done.") {
		t.Error("it is not done")
	}
}
