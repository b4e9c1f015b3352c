package strava

import (
	"strings"

	"github.com/legwork-run/legwork/format/activity"
)

// sportWords are the words for running, and for what athletes most often do
// besides, as sport and sub-sport of the FIT profile.
var sportWords = map[string][2]string{
	"run": {activity.Running}, "lauf": {activity.Running}, "laufen": {activity.Running}, "course à pied": {activity.Running},
	"carrera": {activity.Running}, "corsa": {activity.Running}, "hardlopen": {activity.Running}, "corrida": {activity.Running},
	"löpning": {activity.Running}, "løping": {activity.Running}, "løb": {activity.Running}, "bieg": {activity.Running}, "běh": {activity.Running},
	"trail run": {activity.Running, "trail"}, "trailrun": {activity.Running, "trail"}, "traillauf": {activity.Running, "trail"},
	"virtual run": {activity.Running, "virtual_activity"}, "virtualrun": {activity.Running, "virtual_activity"},
	"virtueller lauf": {activity.Running, "virtual_activity"}, "virtuelles laufen": {activity.Running, "virtual_activity"},
	"ride": {activity.Cycling}, "radfahrt": {activity.Cycling}, "radfahren": {activity.Cycling}, "virtual ride": {activity.Cycling, "virtual_activity"},
	"mountain bike ride": {activity.Cycling, "mountain"}, "gravel ride": {activity.Cycling, "gravel_cycling"}, "e-bike ride": {"e_biking"},
	"walk": {"walking"}, "spaziergang": {"walking"}, "gehen": {"walking"}, "hike": {"hiking"}, "wandern": {"hiking"}, "wanderung": {"hiking"},
	"swim": {"swimming"}, "schwimmen": {"swimming"},
	"weight training": {"training", "strength_training"}, "weighttraining": {"training", "strength_training"}, "krafttraining": {"training", "strength_training"},
	"workout": {"training"}, "training": {"training"}, "yoga": {"training", "yoga"}, "crossfit": {"training", "crossfit"},
}

// sportOf is the sport a type names. In a language known here any other word
// is another sport, told by its own word; otherwise the activity file must say.
func sportOf(kind string, known bool) (sport, sub string) {
	k := strings.ToLower(strings.TrimSpace(kind))
	if w, ok := sportWords[k]; ok {
		return w[0], w[1]
	}
	if !known || k == "" {
		return "", ""
	}
	return strings.ReplaceAll(k, " ", "_"), ""
}
