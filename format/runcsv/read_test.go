package runcsv_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/runcsv"
	"github.com/legwork-run/legwork/training"
)

func ExampleRead() {
	c, err := runcsv.Read(strings.NewReader("date,start,kind,minutes\n2027-03-02,06:30,intervals,60\n"), runcsv.Options{Source: "runs.csv"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range c.Runs {
		fmt.Println(r.Date, r.Start, r.Kind, r.Minutes, r.Key)
	}
	// Output: 2027-03-02 06:30 intervals 60 true
}

// shown is a run in one line; ~ marks an assumed start.
func shown(r training.Run) string {
	s := r.Date.String() + " "
	if r.StartAssumed {
		s += "~"
	}
	s += fmt.Sprintf("%s %s %d %.0f", r.Start, r.Kind, r.Minutes, r.Distance)
	if r.DescentKnown {
		s += fmt.Sprintf(" -%.0f", r.Descent)
	}
	if r.Done {
		s += " done"
	}
	return s
}

func TestTables(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"commas", "date,start,kind,minutes,km,descent,done\n2027-03-02,06:30,tempo,50,10.5,120,yes\n",
			[]string{"2027-03-02 06:30 tempo 50 10500 -120 done"}},
		{"semicolons, decimal commas and German dates", "Datum;Uhrzeit;Art;Dauer;Strecke (km)\n02.03.2027;6.30 Uhr;Tempo;0:50;10,5\n",
			[]string{"2027-03-02 06:30 tempo 50 10500"}},
		{"tabs", "date\ttitle\tminutes\n2027-03-02\tEasy run\t40\n", []string{"2027-03-02 ~07:00 easy 40 0"}},
		{"a byte order mark, CRLF and quotes", "\ufeff\"Date\",\"Workout\",\"Distance (mi)\"\r\n\"2027-03-06\",\"Long, slow\",\"10\"\r\n",
			[]string{"2027-03-06 ~09:00 long 0 16093"}},
		{"short rows", "date,kind,minutes,km,done\n2027-03-02,easy,40\n", []string{"2027-03-02 ~07:00 easy 40 0"}},
		{"columns in any order and more than are understood", "shoe,minutes,type,date\nred,40,easy,2027-03-02\n", []string{"2027-03-02 ~07:00 easy 40 0"}},
		{"amounts in the title", "date,title\n2027-03-02,Tempo 8 km\n", []string{"2027-03-02 ~07:00 tempo 0 8000"}},
		{"clocks", "date,start,kind,min\n2027-03-02,6:30 PM,easy,40\n2027-03-03,06:30:00,easy,40\n2027-03-04T05:30:00Z,,easy,40\n2027-03-05 07:15,,easy,40\n",
			[]string{"2027-03-02 18:30 easy 40 0", "2027-03-03 06:30 easy 40 0", "2027-03-04 06:30 easy 40 0", "2027-03-05 07:15 easy 40 0"}},
		{"durations", "date,kind,duration\n2027-03-01,easy,1:05:30\n2027-03-02,easy,45:10\n2027-03-03,easy,1:15\n2027-03-04,easy,1h10\n2027-03-05,easy,50 min\n",
			[]string{"2027-03-01 ~07:00 easy 66 0", "2027-03-02 ~07:00 easy 45 0", "2027-03-03 ~07:00 easy 75 0", "2027-03-04 ~07:00 easy 70 0", "2027-03-05 ~07:00 easy 50 0"}},
		{"units in the cell win", "date,kind,distance\n2027-03-01,easy,5 mi\n2027-03-02,easy,8 km\n2027-03-03,easy,8\n",
			[]string{"2027-03-01 ~07:00 easy 0 8047", "2027-03-02 ~07:00 easy 0 8000", "2027-03-03 ~07:00 easy 0 8000"}},
		{"a day over twelve tells the order of all dates", "date,kind,min\n3/4/2027,easy,40\n3/15/2027,easy,40\n",
			[]string{"2027-03-04 ~07:00 easy 40 0", "2027-03-15 ~07:00 easy 40 0"}},
		{"skipped rows and rest days are left out", "date,kind,min,status\n2027-03-01,easy,40,skipped\n2027-03-02,rest,,\n2027-03-03,easy,40,planned\n",
			[]string{"2027-03-03 ~07:00 easy 40 0"}},
		{"a named kind is believed, a title is measured", "date,kind,title,min\n2027-03-01,easy,,95\n2027-03-02,,Run,95\n",
			[]string{"2027-03-01 ~07:00 easy 95 0", "2027-03-02 ~07:00 long 95 0"}},
		{"half and whole days of the clock", "date,start,kind,min\n2027-03-01,12:15 am,easy,40\n2027-03-02,12:15 pm,easy,40\n2027-03-03,11 pm,easy,40\n2027-03-04,23:59,easy,40\n2027-03-05,0:00,easy,40\n",
			[]string{"2027-03-01 00:15 easy 40 0", "2027-03-02 12:15 easy 40 0", "2027-03-03 23:00 easy 40 0", "2027-03-04 23:59 easy 40 0", "2027-03-05 00:00 easy 40 0"}},
		{"ten is where minutes begin", "date,kind,duration\n2027-03-01,easy,9:59\n2027-03-02,easy,10:00\n2027-03-03,easy,48:00:00\n2027-03-04,easy,0:30\n",
			[]string{"2027-03-01 ~07:00 easy 599 0", "2027-03-02 ~07:00 easy 10 0", "2027-03-03 ~07:00 easy 2880 0", "2027-03-04 ~07:00 easy 30 0"}},
		{"the ends of the months", "date,kind,min\n2028-02-29,easy,40\n2027-12-31,easy,40\n1900-01-01,easy,40\n",
			[]string{"1900-01-01 ~07:00 easy 40 0", "2027-12-31 ~07:00 easy 40 0", "2028-02-29 ~07:00 easy 40 0"}},
		{"the same number twice needs no order", "date,kind,min\n3/3/2027,easy,40\n", []string{"2027-03-03 ~07:00 easy 40 0"}},
		{"feet of descent", "date,kind,min,descent (ft)\n2027-03-01,easy,40,1000\n", []string{"2027-03-01 ~07:00 easy 40 0 -305"}},
		{"a descent of nothing is known", "date,kind,min,descent\n2027-03-01,easy,40,0\n", []string{"2027-03-01 ~07:00 easy 40 0 -0"}},
		{"the farthest that is believed", "date,kind,km,descent\n2027-03-01,race,300,30000\n", []string{"2027-03-01 ~07:00 race 0 300000 -30000"}},
		{"metres in a cell", "date,kind,km\n2027-03-01,easy,8000 m\n", []string{"2027-03-01 ~07:00 easy 0 8000"}},
		{"rows out of order are sorted", "date,kind,min\n2027-03-03,easy,40\n2027-03-01,easy,40\n", []string{"2027-03-01 ~07:00 easy 40 0", "2027-03-03 ~07:00 easy 40 0"}},
		{"a cell over two lines", "date,title,min\n2027-03-01,\"Easy\nrun\",40\n2027-03-02,Tempo,40\n", []string{"2027-03-01 ~07:00 easy 40 0", "2027-03-02 ~07:00 tempo 40 0"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			loc := time.FixedZone("an hour east", 3600)
			c, err := runcsv.Read(strings.NewReader(tt.in), runcsv.Options{Source: "r.csv", Zone: loc})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range c.Runs {
				got = append(got, shown(r))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s\nnotes %v", diff, c.Notes)
			}
		})
	}
}

func TestCellsThatCannotBeSayWhatIsWanted(t *testing.T) {
	for cells, want := range map[string]string{
		"2027-13-01,,easy,40,,":                                `"2027-13-01" is not a date like 2027-04-18`,
		"2027-00-10,,easy,40,,":                                "is not a date like",
		"1899-12-31,,easy,40,,":                                "is not a date like",
		"2027-04-31,,easy,40,,":                                "is not a date like",
		"3/4/2027,,easy,40,,":                                  `"3/4/2027" may be two dates`,
		"2027-03-01,24:00,easy,40,,":                           `"24:00" is not a time of day like 06:30`,
		"2027-03-01,6:60,easy,40,,":                            "is not a time of day",
		"2027-03-01,13 pm,easy,40,,":                           "is not a time of day",
		"2027-03-01,0:30 am,easy,40,,":                         "is not a time of day",
		"2027-03-01,6,easy,40,,":                               "is not a time of day",
		"2027-03-01,,easy,2881,,":                              `"2881" is not minutes like 60 or 1:05:00`,
		"2027-03-01,,easy,,300.001,":                           `"300.001" is farther than 300 km`,
		"2027-03-01,,easy,,far,":                               `"far" is not a distance like 12.5`,
		"2027-03-01,,easy,40,,30001":                           `"30001" is not a descent in metres like 350`,
		"2027-03-01,,easy,40,,-1":                              "is not a descent",
		strings.Repeat("x", 99) + ",,easy,40,,":                `"` + strings.Repeat("x", 40) + `" is not a date`,
		"2027-03-01," + strings.Repeat("9", 99) + ",easy,40,,": `"` + strings.Repeat("9", 40) + `" is not a time of day`,
	} {
		c, err := runcsv.Read(strings.NewReader("date,start,kind,minutes,km,descent\n"+cells+"\n"), runcsv.Options{Source: "r.csv"})
		if err != nil || len(c.Runs) != 0 || len(c.Notes) != 1 || !strings.Contains(c.Notes[0].Text, "left out: ") || !strings.Contains(c.Notes[0].Text, want) {
			t.Errorf("%s: %d runs, notes %v, error %v, want %q", cells, len(c.Runs), c.Notes, err, want)
		}
	}
}

func TestAnOldExportIsLatin1(t *testing.T) {
	c, err := runcsv.Read(strings.NewReader("date,title,minutes\n2027-03-01,L\xe4ufe,40\n"), runcsv.Options{Source: "r.csv"})
	if err != nil || len(c.Runs) != 1 || c.Runs[0].Title != "Läufe" {
		t.Errorf("%+v, error %v", c.Runs, err)
	}
	c, err = runcsv.Read(strings.NewReader("date,title,minutes\n2027-03-01,Läufe,40\n"), runcsv.Options{Source: "r.csv"})
	if err != nil || len(c.Runs) != 1 || c.Runs[0].Title != "Läufe" {
		t.Errorf("UTF-8: %+v, error %v", c.Runs, err)
	}
}

func TestAnHourIsKeptForASportWithoutMinutes(t *testing.T) {
	c, err := runcsv.Read(strings.NewReader("date,title,minutes\n2027-03-01,Swim,\n2027-03-02,Swim,45\n"), runcsv.Options{Source: "r.csv"})
	if err != nil || len(c.Busy) != 2 || c.Busy[0].Minutes != 60 || c.Busy[1].Minutes != 45 || len(c.Notes) != 1 || c.Notes[0].Line != 2 {
		t.Errorf("%+v, notes %v, error %v", c.Busy, c.Notes, err)
	}
}

func TestATableWithoutRowsIsTold(t *testing.T) {
	c, err := runcsv.Read(strings.NewReader("date,kind,minutes\n"), runcsv.Options{Source: "r.csv"})
	if err != nil || len(c.Notes) != 1 || !strings.Contains(c.Notes[0].Text, "no rows below") {
		t.Errorf("notes %v, error %v", c.Notes, err)
	}
	c, err = runcsv.Read(strings.NewReader("date,kind,minutes\n2027-03-01,easy,40\n"), runcsv.Options{Source: "r.csv"})
	if err != nil || len(c.Notes) != 0 {
		t.Errorf("one row: notes %v, error %v", c.Notes, err)
	}
}

func TestABadRowIsANoteAndTheRestIsImported(t *testing.T) {
	file := "date,start,kind,minutes,km,descent,done\n" +
		"2027-03-01,,easy,40,,,\n" +
		"yesterday,,easy,40,,,\n" + // 3
		"2027-02-30,,easy,40,,,\n" + // 4
		"2027-03-02,25:00,easy,40,,,\n" + // 5
		"2027-03-02,,easy,long,,,\n" + // 6
		"2027-03-02,,easy,,1200,,\n" + // 7
		"2027-03-02,,easy,40,,steep,\n" + // 8
		"2027-03-03,,zoom,40,,,\n" + // 9: read as easy
		"2027-03-04,,easy,40,,,maybe\n" + // 10: read as planned
		"2027-03-05,,\"easy,40,,,\n" + // 11
		"2027-03-06,,easy,,,,\n" + // 12
		",,,,,,\n" +
		"2027-03-07,,easy,40,,,\n"
	c, err := runcsv.Read(strings.NewReader(file), runcsv.Options{Source: "r.csv"})
	if err != nil {
		t.Fatal(err)
	}
	var lines []int
	for _, n := range c.Notes {
		lines = append(lines, n.Line)
		if n.Text == "" || n.Source != "r.csv" {
			t.Errorf("note %+v", n)
		}
	}
	if diff := cmp.Diff([]int{3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, lines); diff != "" {
		t.Errorf("lines (-want +got)\n%s\n%v", diff, c.Notes)
	}
	if len(c.Runs) != 5 { // lines 2, 9, 10, 12 and 14
		t.Errorf("%d runs, want 5", len(c.Runs))
	}
}

func TestOtherSportsGoWhereTheyBelong(t *testing.T) {
	c, err := runcsv.Read(strings.NewReader("date,start,type,min\n2027-03-01,18:00,Strength,45\n2027-03-02,18:00,Bike,90\n2027-03-03,,yoga,60\n"), runcsv.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Runs) != 0 || len(c.Strength) != 1 || len(c.Busy) != 1 || c.Busy[0].Minutes != 90 || c.Busy[0].Title != "Bike" {
		t.Errorf("%+v", c)
	}
}

func TestATableThatCannotBeReadSaysWhy(t *testing.T) {
	tests := []struct{ name, in, field, why string }{
		{"empty", "", "r.csv:1", "empty"},
		{"no header", "2027-03-01,easy,40\n", "r.csv:1", "no column is called date"},
		{"nothing but dates", "date,shoe\n2027-03-01,red\n", "r.csv:1", "what the runs are"},
		{"too many rows", "date,min\n" + strings.Repeat("2027-03-01,40\n", 20_001), "r.csv:20001", "20000 rows"},
		{"too large", "date,min\n" + strings.Repeat("x", 9<<20), "r.csv", "8 MB"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := runcsv.Read(strings.NewReader(tt.in), runcsv.Options{Source: "r.csv"})
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || invalid.Field != tt.field || !strings.Contains(invalid.Why, tt.why) {
				t.Errorf("error = %v, want %s and %q", err, tt.field, tt.why)
			}
		})
	}
}

func TestADateThatMayBeTwoIsNotGuessed(t *testing.T) {
	c, err := runcsv.Read(strings.NewReader("date,min\n3/4/2027,40\n4/4/2027,40\n"), runcsv.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Runs) != 1 || len(c.Notes) < 1 || !strings.Contains(c.Notes[0].Text, "may be two dates") {
		t.Errorf("%d runs, notes %v", len(c.Runs), c.Notes)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("date,start,kind,minutes,km,descent,done\n2027-03-02,06:30,tempo,50,10.5,120,yes\n"))
	f.Add([]byte("\ufeffDatum;Art;Strecke\r\n02.03.2027;Tempo;10,5\r\n"))
	f.Add([]byte("date,min\n\"\n\"\",,\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := runcsv.Read(strings.NewReader(string(b)), runcsv.Options{})
		if err != nil {
			return
		}
		for _, r := range c.Runs {
			if r.Date.IsZero() || r.Minutes < 0 || r.Distance < 0 || r.Start < 0 || r.Start >= 1440 || r.Kind == "" {
				t.Errorf("run %+v", r)
			}
		}
	})
}
