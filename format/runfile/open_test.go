package runfile_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/runfile"
	"github.com/legwork-run/legwork/training"
	"github.com/muktihari/fit/encoder"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/proto"
)

// gpxRun is a run of half an hour that starts on day d of April 2027 at 05:30
// UTC, 5 thousandths of a degree of the equator long: 556 m.
func gpxRun(d int) string {
	return fmt.Sprintf(`<gpx><trk><name>Loop</name><type>running</type><trkseg><trkpt lat="0" lon="0"><time>2027-04-%02dT05:30:00Z</time></trkpt>`+
		`<trkpt lat="0" lon="0.005"><time>2027-04-%02dT06:00:00Z</time></trkpt></trkseg></trk></gpx>`, d, d)
}

func tcxRun(d int) string {
	return fmt.Sprintf(`  <?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2027-04-%02dT05:30:00Z</Id>`+
		`<Lap StartTime="2027-04-%02dT05:30:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>556</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>`, d, d)
}

func fitFile(t testing.TB, d int, sport typedef.Sport) string {
	t.Helper()
	start := time.Date(2027, 4, d, 5, 30, 0, 0, time.UTC)
	var b bytes.Buffer
	err := encoder.New(&b).Encode(&proto.FIT{Messages: []proto.Message{
		mesgdef.NewFileId(nil).SetType(typedef.FileActivity).ToMesg(nil),
		mesgdef.NewSession(nil).SetSport(sport).SetStartTime(start).SetTotalTimerTime(1_800_000).SetTotalDistance(55_600).ToMesg(nil),
	}})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func gz(t testing.TB, s string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// zipped packs names and contents, given in turn.
func zipped(t testing.TB, pairs ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(pairs); i += 2 {
		f, err := w.Create(pairs[i])
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(pairs[i+1]))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// lay puts files into a folder, names and contents in turn, and is the folder.
func lay(t testing.TB, pairs ...string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "runs")
	for i := 0; i < len(pairs); i += 2 {
		path := filepath.Join(dir, filepath.FromSlash(pairs[i]))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(pairs[i+1]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const table = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Filename,Elapsed Time,Moving Time,Distance\n"

const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270420T053000Z\r\nDTEND:20270420T063000Z\r\nSUMMARY:Tempo run\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

func ExampleOpen() {
	dir, _ := os.MkdirTemp("", "")
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "loop.gpx")
	os.WriteFile(path, []byte(gpxRun(18)), 0o600)
	cal, err := runfile.Open(path, runfile.Options{Zone: time.FixedZone("", 7200)})
	for _, r := range cal.Runs {
		fmt.Println(r.Date, r.Start, r.Minutes, "min", r.Title, r.Source)
	}
	fmt.Println(err)
	// Output:
	// 2027-04-18 07:30 30 min Loop loop.gpx
	// <nil>
}

func TestAFileIsKnownByItsContent(t *testing.T) {
	for name, content := range map[string]string{
		"a.gpx":        gpxRun(18),
		"wrong.tcx":    gpxRun(18),
		"noname":       tcxRun(18),
		"a.xml":        tcxRun(18),
		"a.bin":        fitFile(t, 18, typedef.SportRunning),
		"a.fit.gz":     gz(t, fitFile(t, 18, typedef.SportRunning)),
		"gz-unnamed":   gz(t, gpxRun(18)),
		"a.ics":        calendar,
		"calendar.txt": "\ufeff\r\n" + calendar,
		"a.zip":        zipped(t, "x/a.gpx", gpxRun(18)),
		"zip.gz":       gz(t, zipped(t, "a.fit", fitFile(t, 18, typedef.SportRunning))),
		"table":        table + `1,2027-04-18 05:30:00,x,Run,,1800,0.56,,,,,1800,1800,556`,
		"commented":    "<?xml version=\"1.0\"?><!-- <kml> -->\n" + gpxRun(18),
	} {
		t.Run(name, func(t *testing.T) {
			cal, err := runfile.Open(filepath.Join(lay(t, name, content), name), runfile.Options{})
			if err != nil || len(cal.Runs) != 1 {
				t.Fatalf("%d runs, notes %v, error %v", len(cal.Runs), cal.Notes, err)
			}
			if r := cal.Runs[0]; r.Done == (r.Kind == training.RunTempo) {
				t.Errorf("%+v", r)
			}
		})
	}
}

func TestAWrongFileSaysWhatIsWrong(t *testing.T) {
	for name, tt := range map[string]struct{ content, why string }{
		"a.jpg":     {"\xff\xd8\xff\xe0", "not a kind of file"},
		"empty.fit": {"", "empty"},
		"broken.gz": {"\x1f\x8b\x08", "damaged gzip"},
		"a.zip":     {"PK\x03\x04 and no more", "damaged zip"},
		"a.fit":     {"hello", "not a FIT file"},
		"a.gpx":     {"hello", "not a GPX file"},
		"a.kml":     {"<kml/>", `first element is "kml"`},
		"none.zip":  {zipped(t, "a.jpg", "x"), "no file of a kind"},
		"void.zip":  {zipped(t), "empty"},
		"bad.zip":   {zipped(t, "a.gpx", "<gpx/>"), "a.gpx: it holds no recorded track"},
		"ride.tcx":  {"<TrainingCenterDatabase/>", "holds no activity"},
		"jefit.csv": {"\n### SETTING ####\n\nrow_id,USERID\n", "a log of strength work"},
		"hevy.csv":  {"title,start_time,exercise_title,set_index,weight_kg\n", "a log of strength work"},
		"u16.csv":   {utf16("date,kind,minutes\n2027-04-18,easy,40\n"), "UTF-16; save it as UTF-8"},
		"mark.ics":  {"\xff\xfe" + utf16(calendar), "UTF-16"},
		"mark.gpx":  {"\xfe\xff\x00<\x00g\x00p\x00x", "UTF-16"},
		"big.csv":   {"\x00d\x00a\x00t\x00e", "UTF-16"},
		"no.csv":    {"minutes,km\n60,10\n", `no.csv:1: "minutes, km": no column is called date`},
		"table.zip": {zipped(t, "a.csv", "minutes,km\n60,10\n"), `nothing in it could be read; a.csv:1: "minutes, km": no column is called date`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := runfile.Open(filepath.Join(lay(t, name, tt.content), name), runfile.Options{})
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || !strings.Contains(err.Error(), tt.why) {
				t.Errorf("error = %v, want one that says %q", err, tt.why)
			}
		})
	}
	var invalid *training.InvalidError
	if _, err := runfile.Open(filepath.Join(t.TempDir(), "none"), runfile.Options{}); !errors.As(err, &invalid) || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("error = %v", err)
	}
	if _, err := runfile.Open(t.TempDir(), runfile.Options{}); !errors.As(err, &invalid) || !strings.Contains(err.Error(), "empty") {
		t.Errorf("an empty folder: error = %v", err)
	}
}

// utf16 is ASCII as text of two bytes a letter.
func utf16(s string) string { return strings.Join(strings.Split(s, ""), "\x00") + "\x00" }

func TestANoteNamesItsFileOnce(t *testing.T) {
	dir := lay(t, "a.gpx", gpxRun(18), "bad.csv", "minutes,km\n60,10\n", "bad.zip", "PK\x03\x04 and no more")
	cal, err := runfile.Open(dir, runfile.Options{})
	if err != nil || len(cal.Notes) != 2 {
		t.Fatalf("notes %v, error %v", cal.Notes, err)
	}
	for i, want := range []training.Note{
		{Source: "runs/bad.csv", Line: 1, Text: `"minutes, km": no column`},
		{Source: "runs/bad.zip", Text: "a damaged zip"},
	} {
		if n := cal.Notes[i]; n.Source != want.Source || n.Line != want.Line || !strings.HasPrefix(n.Text, want.Text) {
			t.Errorf("note %+v, want %+v", n, want)
		}
	}
}

func TestAFolderIsReadWholeAndABadFileIsTold(t *testing.T) {
	dir := lay(t,
		"2/b.gpx", gpxRun(17), "1/a.fit", fitFile(t, 16, typedef.SportRunning), "c.tcx.gz", gz(t, tcxRun(18)),
		"ride.fit", fitFile(t, 19, typedef.SportCycling), "ride2.fit", fitFile(t, 20, typedef.SportCycling),
		"bad.gpx", "<gpx><trk>", "photo.jpg", "x", ".hidden/d.gpx", gpxRun(21), "plan.ics", calendar, "old.zip", zipped(t, "z.gpx", gpxRun(15)),
		"twice.gpx", gpxRun(17))
	cal, err := runfile.Open(dir, runfile.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range cal.Runs {
		got = append(got, fmt.Sprint(r.Date, " ", r.Source, " ", r.Done))
	}
	want := `2027-04-15 runs/old.zip: z.gpx true
2027-04-16 runs/1/a.fit true
2027-04-17 runs/2/b.gpx true
2027-04-18 runs/c.tcx.gz true
2027-04-20 runs/plan.ics false`
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	notes := texts(cal.Notes)
	for _, want := range []string{
		"runs/bad.gpx: damaged at line 1", "runs: 2 recordings, the first in runs/ride.fit: cycling, not a run",
		"runs: 1 recording is there twice and counts once, such as runs/twice.gpx and runs/2/b.gpx", "runs: 1 file of another kind was left alone",
	} {
		if !strings.Contains(notes, want) {
			t.Errorf("notes\n%s\nwant %q", notes, want)
		}
	}
}

func TestLinksAreNotFollowed(t *testing.T) {
	outside := lay(t, "secret.gpx", gpxRun(11), "more/deep.gpx", gpxRun(12))
	dir := lay(t, "a.gpx", gpxRun(18), "export/activities.csv", table+"1,no date,x,Run,,1800,0.56,,,,activities/1.gpx,1800,1800,556\n2,no date,x,Run,,1800,0.56,,,,../../a.gpx,1800,1800,556\n", "export/activities/2.gpx", "")
	for link, target := range map[string]string{"link.gpx": "secret.gpx", "folder": "more", "export/activities/1.gpx": "secret.gpx"} {
		if err := os.Symlink(filepath.Join(outside, target), filepath.Join(dir, link)); err != nil {
			t.Skip("links cannot be made here: ", err)
		}
	}
	cal, err := runfile.Open(dir, runfile.Options{})
	if err != nil || len(cal.Runs) != 1 || cal.Runs[0].Source != "runs/a.gpx" {
		t.Errorf("%+v, error %v", cal.Runs, err)
	}
	if !strings.Contains(texts(cal.Notes), "its activity file is not in the export") {
		t.Errorf("notes\n%s", texts(cal.Notes))
	}
	// The same table handed over alone.
	if _, err := runfile.Open(filepath.Join(dir, "export", "activities.csv"), runfile.Options{}); err == nil {
		t.Error("a lone table followed a link")
	}
}

func TestAStravaExportIsItsTableAndTheFilesItNames(t *testing.T) {
	rows := table +
		"1,2027-04-18 05:30:00,Race day,Run,,1800,0.56,,,,activities/1.gpx,1800,1800,556\n" + // stands alone; its file is broken
		"2,yesterday,Loop,Run,,1800,0.56,,,,activities/2.fit.gz,1800,1800,556\n" + // needs its file
		"3,yesterday,Loop,Run,,1800,0.56,,,,activities/3.fit.gz,1800,1800,556\n" // its file is missing
	files := func(prefix string) []string {
		return []string{
			prefix + "activities.csv", rows, prefix + "activities/1.gpx", "broken", prefix + "activities/2.fit.gz", gz(t, fitFile(t, 17, typedef.SportRunning)),
			prefix + "activities/9.gpx", gpxRun(9), prefix + "profile.csv", "name,address\nx,y\n", prefix + "logins.csv", "broken\"", prefix + "routes/r.gpx", gpxRun(10),
		}
	}
	zipPath := func(prefix string) string {
		return filepath.Join(lay(t, "export.zip", zipped(t, files(prefix)...)), "export.zip")
	}
	for name, path := range map[string]string{"folder": lay(t, files("")...), "zip": zipPath(""), "nested zip": zipPath("export_123/"), "nested folder": lay(t, files("export_123/")...)} {
		t.Run(name, func(t *testing.T) {
			steps := 0
			cal, err := runfile.Open(path, runfile.Options{Progress: func(done, total int) { steps = total }})
			if err != nil || len(cal.Runs) != 2 || steps != 3 {
				t.Fatalf("%+v, %d steps, notes %v, error %v", cal.Runs, steps, cal.Notes, err)
			}
			if cal.Runs[0].Date.String() != "2027-04-17" || cal.Runs[1].Kind != training.RunRace || !cal.Runs[1].Key {
				t.Errorf("%+v", cal.Runs)
			}
			if len(cal.Notes) != 1 || cal.Notes[0].Line != 4 || !strings.Contains(cal.Notes[0].Text, "not in the export") {
				t.Errorf("notes %v, want one for line 4: the personal tables must not be opened", cal.Notes)
			}
		})
	}
}

func TestALoneTableLooksIntoTheFilesBesideIt(t *testing.T) {
	rows := table + "1,yesterday,Loop,Run,,1800,0.56,,,,activities/1.gpx,1800,1800,556\n"
	dir := lay(t, "activities.csv", rows, "activities/1.gpx", gpxRun(17), "packed.csv.gz", gz(t, rows))
	cal, err := runfile.Open(filepath.Join(dir, "activities.csv"), runfile.Options{})
	if err != nil || len(cal.Runs) != 1 || cal.Runs[0].Date.String() != "2027-04-17" {
		t.Errorf("%+v, notes %v, error %v", cal.Runs, cal.Notes, err)
	}
	// What comes out of an archive opens nothing on disk.
	_, err = runfile.Open(filepath.Join(dir, "packed.csv.gz"), runfile.Options{})
	if err == nil || !strings.Contains(err.Error(), "no activity file to look into") {
		t.Errorf("packed: error %v", err)
	}
}

func TestALargeFilePackedAsFilesAreIsRead(t *testing.T) {
	var points strings.Builder
	for i := range 30_000 { // about 3 MiB, packed to some tenth of that
		fmt.Fprintf(&points, `<trkpt lat="0.%06d" lon="0.%06d"><ele>%d.%d</ele><time>2027-04-18T%02d:%02d:%02dZ</time></trkpt>`, i*7919%1_000_000, i*104_729%1_000_000, i*31%400, i%10, 5+i/3600, i/60%60, i%60)
	}
	whole := "<gpx><trk><type>running</type><trkseg>" + points.String() + "</trkseg></trk></gpx>"
	for name, content := range map[string]string{"a.gpx.gz": gz(t, whole), "a.zip": zipped(t, "a.gpx", whole)} {
		cal, err := runfile.Open(filepath.Join(lay(t, name, content), name), runfile.Options{})
		if err != nil || len(cal.Runs) != 1 || cal.Runs[0].Minutes != 500 {
			t.Errorf("%s: %d runs, notes %v, error %v", name, len(cal.Runs), cal.Notes, err)
		}
	}
}

func TestThreeArchivesWithinEachOtherAreEnough(t *testing.T) {
	three := zipped(t, "b.zip", zipped(t, "a.gpx.gz", gz(t, gpxRun(18))))
	cal, err := runfile.Open(filepath.Join(lay(t, "c.zip", three), "c.zip"), runfile.Options{})
	if err != nil || len(cal.Runs) != 1 {
		t.Errorf("three: %d runs, error %v", len(cal.Runs), err)
	}
	_, err = runfile.Open(filepath.Join(lay(t, "d.zip", zipped(t, "c.zip", three)), "d.zip"), runfile.Options{})
	if err == nil || !strings.Contains(err.Error(), "refused: archives are nested too deep; unpack them first") {
		t.Errorf("four: error %v", err)
	}
}

func TestAMergeNamesBothFilesWhenTheyDiffer(t *testing.T) {
	copied := func(source string) training.Run {
		return training.Run{Date: training.NewDate(2027, 4, 18), Start: training.At(7, 0), Minutes: 45, Kind: training.RunEasy, Done: true, Source: source}
	}
	for _, tt := range []struct{ a, b, want string }{
		{"a.fit", "b.fit", "45 min (b.fit and a.fit)"},
		{"a.fit", "a.fit", "45 min"},
		{"a.fit", "", "45 min"},
	} {
		_, notes := runfile.Merge([]training.Run{copied(tt.a), copied(tt.b)})
		if len(notes) != 1 || !strings.HasSuffix(notes[0].Text, tt.want) {
			t.Errorf("%q and %q: %v, want %q", tt.a, tt.b, notes, tt.want)
		}
	}
}

func TestAnExportInAnUnknownLanguage(t *testing.T) {
	path := lay(t, "activities.csv", "Id,Data,Nazwa,Rodzaj,Opis,Czas,Dystans,Tętno,Wysiłek,Dojazd,Plik\n1,18 kwi 2027,Poranny bieg,Bieganie,,1800,0.5,,,,activities/1.gpx\n", "activities/1.gpx", gpxRun(18))
	cal, err := runfile.Open(path, runfile.Options{})
	if err != nil || len(cal.Runs) != 1 || cal.Runs[0].Title != "Poranny bieg" {
		t.Errorf("%+v, notes %v, error %v", cal.Runs, cal.Notes, err)
	}
}

func TestADamagedPackingGivesWhatCameBefore(t *testing.T) {
	var long strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&long, `<trkpt lat="0.%d" lon="0"><time>2027-04-18T05:%02d:%02dZ</time></trkpt>`, i*7919%100000, i/60%60, i%60)
	}
	packed := gz(t, "<gpx><trk><type>running</type><trkseg>"+long.String()+"</trkseg></trk></gpx>")
	path := filepath.Join(lay(t, "a.gpx.gz", packed[:len(packed)/2]), "a.gpx.gz")
	cal, err := runfile.Open(path, runfile.Options{})
	if err != nil || len(cal.Runs) != 1 || !strings.Contains(texts(cal.Notes), "damaged or cut off") {
		t.Errorf("%d runs, notes %v, error %v", len(cal.Runs), cal.Notes, err)
	}
}

func TestNamesFromArchivesFitATerminal(t *testing.T) {
	path := filepath.Join(lay(t, "a.zip", zipped(t, "evil\x1b[2J\u202egpx.gpx", gpxRun(18), strings.Repeat("n", 300)+".gpx", gpxRun(19))), "a.zip")
	cal, err := runfile.Open(path, runfile.Options{})
	if err != nil || len(cal.Runs) != 2 {
		t.Fatalf("%d runs, error %v", len(cal.Runs), err)
	}
	if cal.Runs[0].Source != "a.zip: evil[2Jgpx.gpx" || len(cal.Runs[1].Source) != 203 {
		t.Errorf("%q, %q", cal.Runs[0].Source, cal.Runs[1].Source)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add([]byte(zipped(f, "a.gpx", gpxRun(18), "b/activities.csv", table)))
	f.Add([]byte(gz(f, tcxRun(18))))
	f.Add([]byte(calendar))
	f.Add([]byte(table + "1,2027-04-18 05:30:00,x,Run,,1800,0.56,,,,,1800,1800,556"))
	path := filepath.Join(f.TempDir(), "x")
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		cal, err := runfile.Open(path, runfile.Options{To: training.NewDate(2028, 1, 1)})
		if err == nil {
			return
		}
		var invalid *training.InvalidError
		if len(cal.Runs) > 0 || !errors.As(err, &invalid) {
			t.Errorf("%d runs and error %v", len(cal.Runs), err)
		}
	})
}

func BenchmarkOpen(b *testing.B) {
	var pairs []string
	for i := range 100 {
		pairs = append(pairs, fmt.Sprintf("%03d.fit.gz", i), gz(b, fitFile(b, 1+i%28, typedef.SportRunning)))
	}
	path := filepath.Join(lay(b, "a.zip", zipped(b, pairs...)), "a.zip")
	for b.Loop() {
		if _, err := runfile.Open(path, runfile.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
