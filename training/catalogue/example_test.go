package catalogue_test

import (
	"fmt"
	"log"

	"github.com/legwork-run/legwork/training/catalogue"
)

func ExampleLoad() {
	c, err := catalogue.Load()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(c.All()), "exercises,", len(c.Programmes()), "programmes")
	// Output: 113 exercises, 8 programmes
}

func ExampleCatalogue_ByName() {
	c, _ := catalogue.Load()
	e, _ := c.ByName("Press-Ups")
	fmt.Println(e.ID, "is the", e.Name)
	// Output: pushup is the Push-up
}

func ExampleCatalogue_Exercise() {
	c, _ := catalogue.Load()
	e, _ := c.Exercise("calf_sl")
	fmt.Println(e.Name, e.Pattern, e.Low, "to", e.High, e.Metrics[0])
	// Output: Single-leg calf raise calf 8 to 15 reps
}

func ExampleCatalogue_Below() {
	c, _ := catalogue.Load()
	fmt.Println(c.Below("split_squat"), c.Above("split_squat"))
	// Output: [bw_squat] [reverse_lunge rfess]
}

func ExampleCatalogue_SameLadder() {
	c, _ := catalogue.Load()
	fmt.Println(c.SameLadder("pistol", "bw_squat"), c.SameLadder("plank", "side_plank"))
	// Output: true false
}

func ExampleCatalogue_Ladders() {
	c, _ := catalogue.Load()
	for _, l := range c.Ladders() {
		if l.Name != "hamstring" {
			continue
		}
		for _, r := range l.Rungs {
			fmt.Printf("%d %s %q\n", r.Rung.Rung, r.Exercise, r.How)
		}
	}
	// Output:
	// 1 bridge_walkout ""
	// 2 sliding_curl "only the way out"
	// 3 sliding_curl ""
	// 4 nordic "helped by a band or the hands"
	// 5 nordic ""
}

func ExampleGroupsOf() {
	c, _ := catalogue.Load()
	e, _ := c.Exercise("calf_sl")
	shares := catalogue.GroupsOf(e)
	fmt.Println(shares.Of(catalogue.Calves), shares.Of(catalogue.ShinFoot), shares.Of(catalogue.Quads))
	// Output: 1 0.5 0
}

func ExampleCatalogue_Region() {
	c, _ := catalogue.Load()
	r, _ := c.Region("plantar")
	s, _ := r.Track.Stage(3)
	fmt.Println(r.Keep[0], s.Sets, "x", s.Reps, "at", s.Tempo)
	// Output: towel_raise 4 x 10 at 3-2-3
}

func ExampleCatalogue_Programme() {
	c, _ := catalogue.Load()
	p, _ := c.Programme("complete-guide-10")
	first := p.Sessions[0].Items[0]
	fmt.Println(first.Exercise, first.Dose.Sets[0], "x", first.Dose.Reps[0], "rest", p.RestSets)
	// Output: pushup 2 x 10 rest 90
}

func ExampleCheck() {
	wrong := catalogue.File{Path: "programmes/mine.yaml", Data: []byte("id: mine\ncolour: red\n")}
	for _, p := range catalogue.Check([]catalogue.File{wrong})[:2] {
		fmt.Println(p)
	}
	// Output:
	// programmes/mine.yaml:0: needed: name is missing
	// programmes/mine.yaml:0: needed: about is missing
}
