package web_test

import (
	"archive/zip"
	"bytes"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// upload is a file as a form sends it.
type upload struct{ name, body string }

func (v *visitor) upload(files ...upload) answer {
	v.t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for _, f := range files {
		part, err := w.CreateFormFile("file", f.name)
		if err != nil {
			v.t.Fatal(err)
		}
		_, _ = part.Write([]byte(f.body))
	}
	w.Close()
	r, _ := http.NewRequest("POST", v.at.URL+"/import", &b)
	r.Header.Set("Content-Type", w.FormDataContentType())
	return v.do(r)
}

const table = "date,kind,minutes,km\n2026-11-25,tempo,50,10\n2026-11-29,long,120,22\n"

func TestRunsComeInAfterALook(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	look := v.upload(upload{"club.csv", table})
	if look.status != http.StatusOK || !strings.Contains(look.body, "2 runs still ahead") || len(s.stateOf(t).Runs) != 0 {
		t.Fatalf("%d, %d runs already", look.status, len(s.stateOf(t).Runs))
	}
	form := look.form()
	took := v.post("/import/take", form)
	if took.status != http.StatusOK || !strings.Contains(took.body, "2 runs came in") {
		t.Fatalf("%d at %s", took.status, took.path)
	}
	if runs := s.stateOf(t).Runs; len(runs) != 2 || runs[0].Minutes != 50 {
		t.Fatalf("%+v", runs)
	}
	if again := v.post("/import/take", form); again.status != http.StatusUnprocessableEntity || !strings.Contains(again.body, "taken already") {
		t.Errorf("taken twice: %d", again.status)
	}
	if n := len(s.stateOf(t).Runs); n != 2 {
		t.Errorf("%d runs", n)
	}
	if back := v.post("/undo", took.form()); back.path != "/import" || len(s.stateOf(t).Runs) != 0 {
		t.Errorf("undo: at %s, %d runs", back.path, len(s.stateOf(t).Runs))
	}
}

func TestAFileReadAgainTakesItsOwnPlace(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	v.post("/import/take", v.upload(upload{"club.csv", table}).form())
	look := v.upload(upload{"club.csv", "date,kind,minutes\n2026-11-26,easy,40\n"})
	if !strings.Contains(look.body, "read before") {
		t.Error("it is not said that the file was read before")
	}
	v.post("/import/take", look.form())
	if runs := s.stateOf(t).Runs; len(runs) != 1 || runs[0].Minutes != 40 {
		t.Errorf("%+v", runs)
	}
	other := v.upload(upload{"mine.csv", "date,kind,minutes\n2026-11-26,easy,40\n2026-11-28,easy,30\n"})
	if !strings.Contains(other.body, "1 run known already") {
		t.Error("a run that is known is not left out")
	}
	v.post("/import/take", other.form())
	if n := len(s.stateOf(t).Runs); n != 2 {
		t.Errorf("%d runs", n)
	}
}

func TestFilesThatAreNoneSaySo(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	bomb := func() string {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		w, _ := z.Create("big.csv")
		zeros := strings.Repeat("0", 1<<20)
		for range 300 {
			_, _ = w.Write([]byte(zeros))
		}
		z.Close()
		return b.String()
	}
	for _, c := range []struct{ name, file, body, says string }{
		{"nothing in it", "empty.csv", "", "empty"},
		{"a picture", "me.jpg", "\xff\xd8\xff\xe0\x00\x10JFIF", "me.jpg"},
		{"words", "letter.txt", "Dear coach,", "letter.txt"},
		{"a page that is markup", "x.csv", "<script>alert(1)</script>", "x.csv"},
		{"a bomb", "bomb.zip", bomb(), "larger than 8 MB"},
		{"a zip cut short", "runs.zip", bomb()[:200], "runs.zip"},
		{"a history cut short", "legwork.jsonl", `{"legwork":"journal","version":1,"athlete":"ann","events":2,"made":"2026-11-23T17:00:00Z"}` + "\n", "breaks off"},
		{"a name from elsewhere", "../../etc/passwd", "x", "passwd"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := s.stateOf(t).Events
			got := v.upload(upload{c.file, c.body})
			if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, c.says) {
				i := max(0, strings.Index(got.body, "alert"))
				t.Errorf("%d, does not say %q: %.200s", got.status, c.says, got.body[i:])
			}
			if strings.Contains(got.body, "legwork-import-") || strings.Contains(got.body, "<script>alert") {
				t.Error("it says where it lies, or is markup")
			}
			if s.stateOf(t).Events != before {
				t.Error("something was written")
			}
		})
	}
	for name, got := range map[string]answer{"no file": v.upload(), "no form": v.post("/import", url.Values{"file": {"x"}})} {
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "Choose one") {
			t.Errorf("%s: %d", name, got.status)
		}
	}
}

func TestWhatOneLookedAtIsOnesOwn(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	form := v.upload(upload{"club.csv", table}).form()
	other, _ := s.guest("none")
	if got := other.post("/import/take", form); got.status != http.StatusUnprocessableEntity {
		t.Errorf("somebody else took it: %d", got.status)
	}
	s.now = s.now.Add(31 * time.Minute)
	if got := v.post("/import/take", form); got.status != http.StatusUnprocessableEntity {
		t.Errorf("half an hour later: %d", got.status)
	}
}

func TestAUsualWeekInWords(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	got := v.post("/import/week", url.Values{"week": {"tue intervals 60 @06:30, sun long 18km"}})
	if got.status != http.StatusOK || !strings.Contains(got.body, "tue intervals 60 @06:30, sun long 18km") || len(s.stateOf(t).Usual) != 2 {
		t.Errorf("%d, %+v", got.status, s.stateOf(t).Usual)
	}
	wrong := v.post("/import/week", url.Values{"week": {"tue fly 60"}})
	if wrong.status != http.StatusUnprocessableEntity || !strings.Contains(wrong.body, ">tue fly 60<") || len(s.stateOf(t).Usual) != 2 {
		t.Errorf("%d", wrong.status)
	}
}

// What is taken along comes back on another server, under another account, and
// twice is not more than once.
func TestEverythingIsTakenAlongAndPutBack(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	next := v.post(a.path+"/set", a.form())
	v.post("/import/take", v.upload(upload{"club.csv", table}).form())
	if next.status != http.StatusOK {
		t.Fatal(next.status)
	}
	page := v.get("/export")
	if page.status != http.StatusOK || !strings.Contains(page.body, "/export/all") {
		t.Fatalf("%d", page.status)
	}
	for _, path := range []string{"/export/all", "/export/journal"} {
		file := v.get(path)
		if d := file.header.Get("Content-Disposition"); file.status != http.StatusOK || !strings.HasPrefix(d, "attachment") {
			t.Fatalf("%s: %d, %q", path, file.status, d)
		}
		elsewhere := open(t)
		w, _ := elsewhere.guest("none")
		look := w.upload(upload{"legwork.zip", file.body})
		if look.status != http.StatusOK || !strings.Contains(look.body, "becomes part of yours") {
			t.Fatalf("%s: %d", path, look.status)
		}
		w.post("/import/take", look.form())
		there := elsewhere.stateOf(t)
		if len(there.Runs) != 2 || len(there.Sessions) != 1 || len(there.Sessions[0].Slots) != 1 {
			t.Errorf("%s: %d runs, %d sessions", path, len(there.Runs), len(there.Sessions))
		}
		if again := w.upload(upload{"legwork.zip", file.body}); !strings.Contains(again.body, "nothing new in it") {
			t.Errorf("%s: it is offered twice", path)
		}
	}
	if cal := v.get("/export/calendar"); cal.status != http.StatusOK || !strings.Contains(cal.body, "BEGIN:VEVENT") {
		t.Errorf("the calendar: %d", cal.status)
	}
}

// Events that a page can write down are taken from one history to another; this
// guards that nothing about another account stays in them.
func TestAdoptedEventsAreOnes(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	file := v.get("/export/journal")
	elsewhere := open(t)
	w, _ := elsewhere.guest("none")
	w.post("/import/take", w.upload(upload{"x.gz", file.body}).form())
	all, _ := elsewhere.app.Athletes(t.Context())
	x, err := elsewhere.app.Export(t.Context(), all[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for e, err := range x.Events {
		if err != nil || e.Athlete != all[0].ID {
			t.Errorf("%v, %v", e.Athlete, err)
		}
		n++
	}
	if n == 0 || len(all) != 1 {
		t.Errorf("%d events of %d athletes", n, len(all))
	}
}
