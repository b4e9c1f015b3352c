package strava_test

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/format/strava"
	"github.com/legwork-run/legwork/training"
)

const (
	english = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Filename," +
		"Elapsed Time,Moving Time,Distance,Average Speed,Elevation Gain,Elevation Loss,Max Heart Rate,Average Heart Rate,Competition,Long Run,Type\n"
	german = "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Beschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,Dateiname," +
		"Verstrichene Zeit,Bewegungszeit,Distanz,Durchschnittliche Geschwindigkeit,Höhenzunahme,Höhenunterschied\n"
	polish = "Identyfikator,Data,Nazwa,Rodzaj,Opis,Czas,Dystans,Tętno,Wysiłek,Dojazd,Plik\n"
	old    = "id,date,name,type,description,elapsed_time,distance,relative_effort,commute,gear,filename\n"
)

func read(t *testing.T, in string, opt strava.Options) activity.File {
	t.Helper()
	f, err := strava.Read(strings.NewReader(in), "activities.csv", opt)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func ExampleRead() {
	in := english + `1,"Sep 20, 2026, 2:12:12 PM","Hills, then home",Run,,310,5.00,,,false,activities/9.gpx,310.0,300.0,5004.5,3.2,40,41,170,150,,,0` + "\n"
	f, err := strava.Read(strings.NewReader(in), "activities.csv", strava.Options{Zone: time.FixedZone("", 7200)})
	a := f.Activities[0]
	fmt.Println(a.Name, a.Local.Format("2006-01-02 15:04"), a.Timer, a.Elapsed, a.Distance, a.Descent, a.AvgHR, err)
	// Output: Hills, then home 2026-09-20 16:12 5m0s 5m10s 5004.5 41 150 <nil>
}

func TestRows(t *testing.T) {
	tests := []struct {
		name   string
		in     string
		sport  string
		start  string
		timer  time.Duration
		metres float64
	}{
		{"the last of doubled columns has the detail", english + `1,"May 29, 2022, 3:53:35 PM",x,Run,,9999,3.32,,,,,1428.0,1411.0,3322.95,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 1411 * time.Second, 3322.95},
		{"a narrow blank before PM", english + "1,\"May 29, 2022, 3:53:35\u202fPM\",x,Run,,9999,3.32,,,,,1428.0,,3322.95,,,,,,,,",
			"running", "2022-05-29 15:53:35", 1428 * time.Second, 3322.95},
		{"a display in miles does not matter beside metres", english + `1,2022-05-29 15:53:35,x,Trail Run,,1428,2.06,,,,,1428,1428,3322.95,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 1428 * time.Second, 3322.95},
		{"the detailed column empty: the display is kilometres", english + `1,2022-05-29 15:53:35,x,Run,,1428,3.32,,,,,,,,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 1428 * time.Second, 3320},
		{"British dates", english + `1,"29 May 2022, 15:53:35",x,Run,,1428,3.32,,,,,1428,1428,3322.95,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 1428 * time.Second, 3322.95},
		{"German with metres", german + `1,"29.05.2022, 15:53:35",x,Lauf,,1428,"3,32",,,,,1428,1411,"3322,95",,,`,
			"running", "2022-05-29 15:53:35", 1411 * time.Second, 3322.95},
		{"German with kilometres twice", german + `1,"29.05.2022, 15:53:35",x,Lauf,,1428,"3,32",,,,,1428,1411,"3,32","2,35",,`,
			"running", "2022-05-29 15:53:35", 1411 * time.Second, 3320},
		// 2.355 m/s x 1411 s = 3323 m: 2.06 are miles.
		{"German with miles twice", german + `1,"29.05.2022, 15:53:35",x,Lauf,,1428,"2,06",,,,,1428,1411,"2,06","2,355",,`,
			"running", "2022-05-29 15:53:35", 1411 * time.Second, 2.06 * 1609.344},
		{"before July 2019: ISO dates and metres", old + `1,2019-03-02 07:10:00,x,Run,,1800,5012.3,,,,activities/1.gpx`,
			"running", "2019-03-02 07:10:00", 1800 * time.Second, 5012.3},
		{"a date before watches costs its row only", english + `1,1985-05-29 15:53:35,x,Run,,60,1,,,,,60,60,1000,,,,,,,,` + "\n" + `2,2022-05-29 15:53:35,x,Run,,60,1,,,,,60,60,1000,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 60 * time.Second, 1000},
		{"the two columns a tenth apart: both are for display", english + `1,2022-05-29 15:53:35,x,Run,,1428,3.32,,,,,1428,1428,3.33,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 1428 * time.Second, 3320},
		{"a short run in metres beside kilometres", english + `1,2022-05-29 15:53:35,x,Run,,60,0.05,,,,,60,60,50,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 60 * time.Second, 50},
		{"a run of a mile in an hour is in miles", german + `1,"29.05.2022, 15:53:35",x,Lauf,,3600,"1,00",,,,,3600,3600,"1,00","0,447",,`,
			"running", "2022-05-29 15:53:35", 3600 * time.Second, 1609.344}, // 0.447 m/s x 3600 s = 1609 m
		{"a run of a kilometre in an hour is in kilometres", german + `1,"29.05.2022, 15:53:35",x,Lauf,,3600,"1,00",,,,,3600,3600,"1,00","0,278",,`,
			"running", "2022-05-29 15:53:35", 3600 * time.Second, 1000}, // 0.278 m/s x 3600 s = 1001 m
		{"a lone column of a newer export is for display", "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n" + `1,2022-05-29 15:53:35,x,Run,1428,3.32`,
			"running", "2022-05-29 15:53:35", 1428 * time.Second, 3320},
		{"no distance at all", english + `1,2022-05-29 15:53:35,x,Run,,1428,0,,,,,1428,1428,0,,,,,,,,`,
			"running", "2022-05-29 15:53:35", 1428 * time.Second, 0},
		{"the header's first column may be the date", "date,type,elapsed_time,distance\n2019-03-02 07:10:00,Run,1800,5012.3",
			"running", "2019-03-02 07:10:00", 1800 * time.Second, 5012.3},
		{"a row cut short", old + `1,2019-03-02 07:10:00,x,Run,,1800`,
			"running", "2019-03-02 07:10:00", 1800 * time.Second, 0},
		{"another sport keeps its word", english + `1,2022-05-29 15:53:35,x,Stand Up Paddling,,1428,3.32,,,,,1428,1428,3322.95,,,,,,,,`,
			"stand_up_paddling", "2022-05-29 15:53:35", 1428 * time.Second, 3322.95},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := read(t, tt.in, strava.Options{})
			if len(f.Activities) != 1 {
				t.Fatalf("%d activities, notes %v", len(f.Activities), f.Notes)
			}
			a := f.Activities[0]
			if a.Sport != tt.sport || a.Start.Format(time.DateTime) != tt.start || a.Timer != tt.timer || math.Abs(float64(a.Distance)-tt.metres) > 0.01 {
				t.Errorf("got %q %s %v %.2f m", a.Sport, a.Start.Format(time.DateTime), a.Timer, a.Distance)
			}
		})
	}
}

func TestAByteOrderMarkIsNoPartOfTheHeader(t *testing.T) {
	f := read(t, "\ufeffdate,type,elapsed_time,distance\n2019-03-02 07:10:00,Run,1800,5012.3", strava.Options{})
	if len(f.Activities) != 1 || f.Activities[0].Distance != 5012.3 {
		t.Errorf("%+v, notes %v", f.Activities, f.Notes)
	}
}

func TestTenColumnsOfAnUnknownLanguageAreAnExport(t *testing.T) {
	if _, err := strava.Read(strings.NewReader("Id,Data,Nazwa,Rodzaj,Opis,Czas,Dystans,Puls,Plik\n"), "activities.csv", strava.Options{}); err == nil {
		t.Error("nine columns are taken for an export")
	}
	f := read(t, "Id,Data,Nazwa,Rodzaj,Opis,Czas,Dystans,Puls,Trud,Plik\n1,2022-05-29 15:53:35,Bieg,Run,,60,1,,,\n", strava.Options{})
	if len(f.Activities)+len(f.Notes) == 0 {
		t.Error("ten columns give neither an activity nor a note")
	}
}

func TestMarksOfARun(t *testing.T) {
	f := read(t, english+`1,2022-05-29 15:53:35,x,Run,,60,1,,,,,60,60,1000,,,,,,true,,`+"\n"+`2,2022-05-30 15:53:35,x,Run,,60,1,,,,,60,60,1000,,,,,,,1.0,`, strava.Options{})
	if f.Activities[0].Kind != training.RunRace || f.Activities[1].Kind != training.RunLong {
		t.Errorf("kinds %q and %q, want race and long", f.Activities[0].Kind, f.Activities[1].Kind)
	}
}

func TestFilesAreOpenedOnlyWhenARowSaysTooLittle(t *testing.T) {
	recorded := activity.Activity{Sport: activity.Running, Start: time.Date(2022, 5, 29, 15, 53, 35, 0, time.UTC), Timer: time.Minute}
	recorded.Place(0, false, nil)
	undated := recorded
	undated.Start, undated.Local = time.Time{}, time.Time{}
	tests := []struct {
		name   string
		in     string
		file   activity.Activity
		err    error
		opened string
		found  int
		note   string
	}{
		{"a full row stands alone", english + `1,2022-05-29 15:53:35,x,Run,,60,1,,,,activities/9.fit.gz,60,60,1000,,,,,,,,`, recorded, nil, "", 1, ""},
		{"an unknown language looks into the file", polish + `1,29 maj 2022 15:53:35,Poranny bieg,Bieganie,,60,1,,,,activities/9.fit.gz`, recorded, nil, "activities/9.fit.gz", 1, ""},
		{"an unknown date looks into the file", english + `1,mañana,x,Run,,60,1,,,,activities/9.gpx,60,60,1000,,,,,,,,`, recorded, nil, "activities/9.gpx", 1, ""},
		{"the row's date helps a watch without one", english + `1,2022-05-29 15:53:35,x,,,60,1,,,,activities/9.gpx,60,60,1000,,,,,,,,`, undated, nil, "activities/9.gpx", 1, ""},
		{"a broken file is told with the row", english + `1,mañana,x,Run,,60,1,,,,activities/9.gpx,60,60,1000,,,,,,,,`, recorded, errors.New("it is damaged"), "activities/9.gpx", 0, "date of this row cannot be read, and it is damaged"},
		{"a row without a file is told", english + `1,mañana,x,Run,,60,1,,,,,60,60,1000,,,,,,,,`, recorded, nil, "", 0, "no activity file"},
		{"a row of an unknown sport without a file is told", english + `1,2022-05-29 15:53:35,x,,,60,1,,,,,60,60,1000,,,,,,,,`, recorded, nil, "", 0, "the activity type of this row is not known"},
		{"a row without a duration is told", english + `1,2022-05-29 15:53:35,x,Run,,,1,,,,,,,1000,,,,,,,,`, recorded, nil, "", 0, "no duration"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			opened := ""
			f := read(t, tt.in, strava.Options{Open: func(name string) (activity.File, error) {
				opened = name
				return activity.File{Activities: []activity.Activity{tt.file}}, tt.err
			}})
			if opened != tt.opened || len(f.Activities) != tt.found {
				t.Fatalf("opened %q, %d activities, notes %v", opened, len(f.Activities), f.Notes)
			}
			for _, a := range f.Activities {
				if !a.Dated() || a.Name == "" || a.Local.IsZero() {
					t.Errorf("%+v", a)
				}
			}
			if tt.note != "" && (len(f.Notes) != 1 || !strings.Contains(f.Notes[0].Text, tt.note) || f.Notes[0].Line != 2) {
				t.Errorf("notes %v, want %q at line 2", f.Notes, tt.note)
			}
		})
	}
}

func TestNamesMayHoldLineBreaksAndRowsMayBeShort(t *testing.T) {
	f := read(t, "\ufeff"+english+"1,2022-05-29 15:53:35,\"one\ntwo, \"\"three\"\"\",Run,,60,1,,,,,60,60,1000,,,,,,,,\n2,2022-05-30 15:53:35,x,Run,,60,1\n", strava.Options{})
	if len(f.Activities) != 2 || f.Activities[0].Name != "one\ntwo, \"three\"" {
		t.Errorf("%+v, notes %v", f.Activities, f.Notes)
	}
}

func TestOtherTablesAreRefused(t *testing.T) {
	for _, in := range []string{"", "a,b,c\n1,2,3\n", "Date,Exercise,Category,Weight\n"} {
		_, err := strava.Read(strings.NewReader(in), "x.csv", strava.Options{})
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) {
			t.Errorf("%q: error = %v, want an InvalidError", in, err)
		}
	}
	if strava.Is([]string{"Date", "Distance"}) || !strava.Is(strings.Split(strings.TrimSpace(german), ",")) {
		t.Error("Is takes the wrong headers")
	}
}

func TestProgressCountsRows(t *testing.T) {
	var told []string
	read(t, old+"1,2019-03-02 07:10:00,x,Run,,1800,5012\n2,2019-03-03 07:10:00,x,Run,,1800,5012\n", strava.Options{Progress: func(done, total int) {
		told = append(told, fmt.Sprint(done, "/", total))
	}})
	if got := strings.Join(told, " "); got != "1/2 2/2" {
		t.Errorf("progress %q", got)
	}
}

func TestRecordedExports(t *testing.T) {
	tests := []struct {
		file           string
		start, name    string
		elapsed, timer float64
		metres         float64
		maxHR          int
	}{
		{"export-2024/activities.csv", "2022-05-29 15:53:35", "Laufen Landal Park", 1428, 1411, 3322.949951171875, 0},
		{"activities-english-103.csv", "2026-09-20 14:12:12", "Afternoon Run", 300, 300, 5000, 160},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			r, err := os.Open(filepath.Join("../../../shared/samples/strava-export", tt.file))
			if err != nil {
				t.Skip("../shared is not here: no recorded samples to compare with")
			}
			defer r.Close()
			f, err := strava.Read(r, "activities.csv", strava.Options{})
			if err != nil || len(f.Activities) != 1 {
				t.Fatalf("%d activities, error %v", len(f.Activities), err)
			}
			a := f.Activities[0]
			if a.Start.Format(time.DateTime) != tt.start || a.Name != tt.name || a.Sport != activity.Running ||
				a.Elapsed.Seconds() != tt.elapsed || a.Timer.Seconds() != tt.timer || math.Abs(float64(a.Distance)-tt.metres) > 0.01 || a.MaxHR != tt.maxHR {
				t.Errorf("%+v", a)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(english + `1,"Sep 20, 2026, 2:12:12 PM",x,Run,,310,5.00,,,false,activities/9.gpx,310.0,300.0,5004.5,3.2,40,41,170,150,,,0`)
	f.Add(german + `1,"29.05.2022, 15:53:35",x,Lauf,,1428,"3,32",,,,,1428,1411,"3,32","2,35",,`)
	f.Add(polish + `1,29 maj,x,Bieganie,,60,1,,,,activities/9.fit.gz`)
	f.Fuzz(func(t *testing.T, in string) {
		file, err := strava.Read(strings.NewReader(in), "x.csv", strava.Options{})
		for _, a := range file.Activities {
			if err == nil && (a.Timer <= 0 || a.Distance < 0 || math.IsNaN(float64(a.Distance)) || !a.Dated()) {
				t.Errorf("%+v", a)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	row := `1,"Sep 20, 2026, 2:12:12 PM",x,Run,,310,5.00,,,false,activities/9.gpx,310.0,300.0,5004.5,3.2,40,41,170,150,,,0` + "\n"
	in := english + strings.Repeat(row, 5000)
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		if _, err := strava.Read(strings.NewReader(in), "x.csv", strava.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
