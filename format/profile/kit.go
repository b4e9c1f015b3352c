package profile

import (
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// kit reads where the athlete trains, with what and when.
func (f *file) kit(c *complaints, p *training.Profile) {
	for _, e := range f.Places {
		p.Places = append(p.Places, e.item.place(c, e.key))
	}
	if len(f.Places) == 0 && f.Equipment.text != "" {
		home := training.Place{Name: "home"}
		set(c, "equipment", f.Equipment, &home.Preset, training.ParsePreset)
		p.Places = []training.Place{home}
	}
	if len(f.Places) > 0 && f.Equipment.text != "" {
		c.add(f.Equipment, "equipment", "stands beside places, which already say what there is; keep one of the two")
	}
	for _, e := range f.Windows {
		f.window(c, e, p)
	}
	for _, v := range f.SessionPlaces {
		if known(p.Places, v.text) {
			p.SessionPlaces = append(p.SessionPlaces, v.text)
			continue
		}
		c.add(v, "session_places", "is not one of the places above")
	}
}

func (f *file) window(c *complaints, e named[value], p *training.Profile) {
	days, err := training.ParseDays(e.key.text)
	if err != nil {
		c.add(e.key, "windows", why(err))
		return
	}
	if e.item.text == "" || e.item.text == "no" || e.item.text == "none" || e.item.text == "false" {
		return // a day without a window is a day off
	}
	for _, d := range days {
		ws, err := training.ParseWindow(d, e.item.text)
		if err != nil {
			c.add(e.item, "windows: "+e.key.text, why(err))
			return
		}
		for _, w := range ws {
			if w.Place != "" && !known(p.Places, w.Place) {
				c.add(e.item, "windows: "+e.key.text, strconv.Quote(w.Place)+" is not one of the places above")
				return
			}
		}
		p.Windows = append(p.Windows, ws...)
	}
}

func known(places []training.Place, name string) bool {
	for _, p := range places {
		if p.Name == name {
			return true
		}
	}
	return false
}

func (l place) place(c *complaints, name value) training.Place {
	p := training.Place{Name: name.text}
	key := "places: " + name.text + ": "
	set(c, key+"equipment", l.Preset, &p.Preset, training.ParsePreset)
	for _, v := range l.Items {
		var e training.Equipment
		set(c, key+"items", v, &e, training.ParseEquipment)
		if e != "" {
			p.Items = append(p.Items, e)
		}
	}
	p.Dumbbells = loads(c, key+"dumbbells", l.Dumbbells, 0.5, 100)
	p.Kettlebells = loads(c, key+"kettlebells", l.Kettlebells, 1, 100)
	set(c, key+"bar", l.Bar, &p.Bar, parseFloat[unit.Kilograms](2, 30))
	for _, e := range l.Plates {
		pl := training.Plates{}
		set(c, key+"plates", e.key, &pl.Each, parseFloat[unit.Kilograms](0.1, 50))
		set(c, key+"plates", e.item, &pl.Pairs, parseInt(1, 20))
		if pl.Each > 0 && pl.Pairs > 0 {
			p.Plates = append(p.Plates, pl)
		}
	}
	for _, v := range l.Boxes {
		var cm int
		set(c, key+"boxes", v, &cm, parseInt(5, 120))
		if cm > 0 {
			p.Boxes = append(p.Boxes, unit.Centimetres(cm))
		}
	}
	return p
}

func loads(c *complaints, key string, l list, from, to float64) []unit.Kilograms {
	var out []unit.Kilograms
	for _, v := range l {
		var k unit.Kilograms
		set(c, key, v, &k, parseFloat[unit.Kilograms](from, to))
		if k > 0 {
			out = append(out, k)
		}
	}
	return out
}
