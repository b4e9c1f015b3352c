package gpx

import (
	"strings"

	"github.com/legwork-run/legwork/format/activity"
)

// sportWords are the words and numbers portals write as a track's type, as
// sport and sub-sport of the FIT profile. The numbers are Strava's.
var sportWords = map[string][2]string{
	"running": {activity.Running}, "run": {activity.Running}, "9": {activity.Running}, "jogging": {activity.Running},
	"laufen": {activity.Running}, "lauf": {activity.Running}, "corsa": {activity.Running}, "course": {activity.Running},
	"trail running": {activity.Running, "trail"}, "trail run": {activity.Running, "trail"}, "trailrun": {activity.Running, "trail"},
	"treadmill running": {activity.Running, "treadmill"}, "track running": {activity.Running, "track"},
	"street running": {activity.Running, "street"}, "ultra run": {activity.Running, "ultra"},
	"virtual run": {activity.Running, "virtual_activity"}, "virtualrun": {activity.Running, "virtual_activity"},
	"cycling": {activity.Cycling}, "biking": {activity.Cycling}, "ride": {activity.Cycling}, "1": {activity.Cycling},
	"road biking": {activity.Cycling, "road"}, "mountain biking": {activity.Cycling, "mountain"}, "17": {activity.Cycling, "virtual_activity"},
	"walking": {"walking"}, "walk": {"walking"}, "10": {"walking"},
	"hiking": {"hiking"}, "hike": {"hiking"}, "4": {"hiking"},
	"swimming": {"swimming"}, "swim": {"swimming"}, "16": {"swimming"},
	"rowing": {"rowing"}, "skiing": {"alpine_skiing"}, "nordic ski": {"cross_country_skiing"},
}

// sportOf is the sport a track's type names. No type, "unknown" and "other"
// name none; a word not known here is passed on, so that it is told and not
// taken for a run.
func sportOf(kind string) (sport, sub string) {
	k := strings.ToLower(strings.TrimSpace(strings.ReplaceAll(kind, "_", " ")))
	if w, ok := sportWords[k]; ok {
		return w[0], w[1]
	}
	switch k {
	case "", "unknown", "other", "generic", "track", "activity", "workout":
		return "", ""
	}
	return strings.ReplaceAll(k, " ", "_"), ""
}
