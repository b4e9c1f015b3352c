package planhtml_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/format/planhtml"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
)

// plan is a real plan of eight weeks to a race with an awkward name.
func plan(t *testing.T) training.Plan {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	monday, err := training.ParseDate("2026-11-23")
	if err != nil {
		t.Fatal(err)
	}
	p, err := planner.Plan(training.Request{
		From: monday, Goal: training.Goal10k,
		Races: []training.Race{{Date: monday.AddDays(7*8 - 1), Priority: training.PriorityA, Name: `Up & "Down" <b>Dale</b>`}},
		Usual: []training.UsualRun{
			{Day: training.Tuesday, Kind: training.RunIntervals, Minutes: 50, Start: training.At(6, 30)},
			{Day: training.Saturday, Kind: training.RunLong, Minutes: 80, Start: training.At(9, 0)},
		},
		Profile: training.Profile{Level: training.L1, LiftingMonths: -1, Mass: 61, Age: 35, Places: []training.Place{{Name: "home", Preset: training.KitDumbbells}}},
	}, cat)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func written(t *testing.T, p training.Plan, pictures paper.Pictures) string {
	t.Helper()
	var b bytes.Buffer
	if err := planhtml.Write(&b, p, explain.Words{}, pictures); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// drawn has a picture of every exercise but one.
var drawn = paper.Pictures{Style: ".figure{color:red}", Draw: func(exercise, prefix string) string {
	if exercise == "rdl" {
		return ""
	}
	return `<svg xmlns="http://www.w3.org/2000/svg" id="` + prefix + `a"></svg>`
}}

func TestThePageHasEverySessionAndEveryReason(t *testing.T) {
	p := plan(t)
	page := written(t, p, paper.Pictures{})
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			if !strings.Contains(page, `<article class="card" id="`+s.ID+`">`) {
				t.Errorf("%s is missing", s.ID)
			}
			for _, r := range s.Why {
				if text := html.EscapeString((explain.Words{}).Sentence(r)); !strings.Contains(page, text) {
					t.Errorf("%s: its reason is missing: %s", s.ID, text)
				}
			}
		}
	}
}

func TestEveryLinkLeadsSomewhereOnThePage(t *testing.T) {
	page := written(t, plan(t), drawn)
	ids := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if ids[m[1]] {
			t.Errorf("two things are %s", m[1])
		}
		ids[m[1]] = true
	}
	for _, m := range regexp.MustCompile(` href="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if name, here := strings.CutPrefix(m[1], "#"); !here || !ids[name] {
			t.Errorf("%s leads nowhere", m[1])
		}
	}
}

func TestThePageNeedsNothingBesideIt(t *testing.T) {
	page := written(t, plan(t), drawn)
	if m := regexp.MustCompile(`(src|href)="(https?:|//|/)|@import|url\(`).FindString(page); m != "" {
		t.Errorf("the page asks for %s", m)
	}
	if strings.Contains(page, "<script") {
		t.Error("the page has a script")
	}
}

func TestNamesOfStrangersAreText(t *testing.T) {
	page := written(t, plan(t), paper.Pictures{})
	if strings.Contains(page, "<b>Dale") || !strings.Contains(page, "&lt;b&gt;Dale&lt;/b&gt;") {
		t.Error("a race's name is taken as HTML")
	}
}

func TestThePageIsWellFormedAndTheSameEachTime(t *testing.T) {
	p := plan(t)
	page := written(t, p, drawn)
	if page != written(t, p, drawn) {
		t.Error("two writings differ")
	}
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

func TestAPlanOfNothingIsAPage(t *testing.T) {
	if page := written(t, training.Plan{}, paper.Pictures{}); !strings.Contains(page, "</html>") {
		t.Error("no page")
	}
}
