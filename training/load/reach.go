package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Range is a runner's hard sets a week for one muscle group: enough to hold,
// to gain, the usual, and the most.
type Range struct {
	Group                  catalogue.Group
	Hold, Gain, Usual, Cap int
}

// Ranges are the ranges of every group, in the order of catalogue.Groups.
//
// Source: VOL-03. Runners need less size in the legs than lifters; calves are
// the exception.
var Ranges = [catalogue.GroupCount]Range{
	{catalogue.Quads, 2, 4, 6, 10},
	{catalogue.Glutes, 2, 4, 8, 12},
	{catalogue.Hamstrings, 2, 3, 6, 9},
	{catalogue.Calves, 3, 5, 8, 14},
	{catalogue.Abductors, 2, 2, 4, 8},
	{catalogue.Adductors, 1, 2, 3, 6},
	{catalogue.ShinFoot, 1, 2, 4, 8},
	{catalogue.TrunkGroup, 2, 3, 6, 10},
	{catalogue.PushGroup, 1, 2, 4, 8},
	{catalogue.PullGroup, 1, 2, 4, 10},
}

// Band is the highest of r's marks that q reaches: under, hold, gain, usual or
// cap.
//
// Source: VOL-03.
func (r Range) Band(q Quarters) string {
	sets := q.Sets()
	switch {
	case sets >= float64(r.Cap):
		return "cap"
	case sets >= float64(r.Usual):
		return "usual"
	case sets >= float64(r.Gain):
		return "gain"
	case sets >= float64(r.Hold):
		return "hold"
	}
	return "under"
}

// Reach says how far a week's volume gets for every group.
//
// Source: VOL-03.
func Reach(v Volume) []training.Reach {
	reach := make([]training.Reach, 0, len(Ranges))
	for i, r := range Ranges {
		reach = append(reach, training.Reach{Group: string(r.Group), Sets: v[i].Sets(), Band: r.Band(v[i]), Usual: float64(r.Usual)})
	}
	return reach
}
