package runtitle

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training/unit"
)

const (
	number    = `(\d{1,6}(?:\.\d{1,3})?)`
	kmUnit    = `km|kms|k|kilomet(?:er|re)s?|kilomètres?|kilometr(?:i|y|ów)?|chilometri|quilômetros`
	mileUnit  = `mi|mile|miles|meilen|mijl`
	metreUnit = `m|mtr|met(?:er|re)s?|mètres?`
	hourUnit  = `h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore|uur|timm(?:e|ar)|timer?|godz`
	minUnit   = `min|mins|minutes?|minuten|minuter|minutos?|minuti|minuuttia|mn|'|m`
	end       = `(?:$|[^\pL\d])`
	rangeTo   = ` ?(?:-|to|bis) ?`
)

// The forms of amounts. m is metres from 100 on and minutes below: "45m" is
// three quarters of an hour and "400m" a lap.
var (
	distanceForms = regexp.MustCompile(number + ` ?(` + kmUnit + `|` + mileUnit + `|` + metreUnit + `)?` + rangeTo + number + ` ?(` + kmUnit + `|` + mileUnit + `|` + metreUnit + `)` + end +
		`|` + number + `[ -]?(` + kmUnit + `|` + mileUnit + `|` + metreUnit + `)` + end)
	durationForms = regexp.MustCompile(number + ` ?(?:` + minUnit + `)?` + rangeTo + number + ` ?(` + minUnit + `)` + end +
		`|` + number + ` ?(?:` + hourUnit + `) ?(?:(\d{1,2}) ?(?:` + minUnit + `)?)?` + end +
		`|(\d{1,2}):(\d{2})(?::\d{2})? ?(?:` + hourUnit + `)` + end +
		`|` + number + `[ -]?(` + minUnit + `)` + end)
	clockForm = regexp.MustCompile(`(?:^|[^\d:.])([012]):([0-5]\d)(?::[0-5]\d)?(?:$|[^\d:/])`)

	strides = regexp.MustCompile(`(?:(\d{1,2}) ?(?:x ?)?(?:\d{1,3} ?(?:m|s|sec|secs|seconds|"|'')? ?(?:hill )?)?)?` +
		`(?:strides?|steigerung(?:en|släufe|sl)?(?:$|[^\pL])|koordinationsläufe|stegringslopp|stigningsløp|lignes droites|allunghi|progresivos|versnellingen)`)
	repetitions = regexp.MustCompile(`\d{1,3} ?x ?(?:\d|\()|\d{1,3} (?:reps|rounds) of|\d{1,3} ?x ?[\pL]*(?:hill|km|mile|min)`)
	repAmount   = regexp.MustCompile(`(\d{1,3}) ?x ?\(?` + number + ` ?(?:(` + kmUnit + `|` + mileUnit + `|` + metreUnit + `)|` + minUnit + `|s|sec|secs|seconds|sek|")?` + end)
	pace        = regexp.MustCompile(`(?:@ ?|\bat )?\d{1,2}:\d{2} ?(?:min)? ?(?:/|per) ?(?:km|k|mi|mile)\b|\d+(?:\.\d+)? ?(?:k|km|mi|mile)[ -](?:race )?(?:pace|effort|speed)`)
	notLength   = regexp.MustCompile(`\b(?:to|couch to) \d{1,2} ?k\b|\d{1,3} ?k (?:plan|training plan|program|programme|prep)\b`)
	partOf      = regexp.MustCompile(` (?:with|incl|including|inkl|davon|mit|dont|avec|con|med|of which|last|final)\b`)
	inBrackets  = regexp.MustCompile(`\([^()]*\)`)
	// pauses stand between repetitions and count for nothing.
	pauses = regexp.MustCompile(`(?:(?:rest|rec|recovery|recoveries|pause|paus|off|jog|vila|tp|p)[ :]*\d+(?:\.\d+)? ?(?:min|m|s|sec|'|")+)|\d+(?:\.\d+)? ?(?:min|mins|minutes|m|s|sec|'|")+ ?(?:easy )?(?:rest|rec|recovery|recoveries|pause|paus|off|jog|vila|tp)\b`)
)

// total is t without the amounts that are only parts: repetitions, pauses,
// paces, and whatever follows "with" once an amount stands before it.
func (t text) total() string {
	p := strides.ReplaceAllString(t.plain, " ")
	p = pace.ReplaceAllString(p, " ")
	p = pacePhrase.ReplaceAllString(p, " ")
	p = notLength.ReplaceAllString(p, " ")
	if q := repAmount.ReplaceAllString(p, " "); q != p || t.has(intervalWords) {
		p = pauses.ReplaceAllString(q, " ")
	}
	if i := partOf.FindStringIndex(p); i != nil && strings.ContainsAny(p[:i[0]], "0123456789") {
		p = p[:i[0]]
	}
	return p
}

// distances are the distances p names, in order.
func distances(p string) []unit.Metres {
	if !strings.ContainsAny(p, "0123456789") {
		return nil
	}
	var out []unit.Metres
	for _, m := range distanceForms.FindAllStringSubmatch(p, 20) {
		u, v := m[6], parse(m[5])
		if m[4] != "" {
			u, v = m[4], (parse(m[1])+parse(m[3]))/2
		}
		if d, ok := inMetres(v, u); ok {
			out = append(out, d)
		}
	}
	return out
}

func inMetres(v float64, u string) (unit.Metres, bool) {
	switch {
	case u[0] == 'k' || u[0] == 'c' || u[0] == 'q':
		v *= 1000
	case strings.HasPrefix(u, "mi") || u == "meilen":
		v *= unit.MetresPerMile
	case u == "m" && v < 100:
		return 0, false
	}
	return unit.Metres(v), v > 0 && v <= longestRun
}

// longestRun is the longest distance believed. House rule: 400 km is beyond
// any run in a training plan, so more is a slip of the pen.
const longestRun = 400_000

// shortestRun is the least distance believed to be a whole run: 600 m is a
// repetition, whatever the sentence looks like. House rule.
const shortestRun = 1000

// durations are the times p names, in minutes, in order.
func durations(p string) []float64 {
	if !strings.ContainsAny(p, "0123456789") {
		return nil
	}
	var out []float64
	for _, m := range durationForms.FindAllStringSubmatch(p, 20) {
		var v float64
		switch {
		case m[3] != "":
			v = (parse(m[1]) + parse(m[2])) / 2
			if m[3] == "m" && v >= 100 {
				continue
			}
		case m[4] != "":
			v = parse(m[4])*60 + parse(m[5])
		case m[6] != "":
			v = parse(m[6])*60 + parse(m[7])
		case m[9] == "m" && parse(m[8]) >= 100:
			continue
		default:
			v = parse(m[8])
		}
		if v > 0 && v <= longestMinutes {
			out = append(out, v)
		}
	}
	if len(out) == 0 {
		if m := clockForm.FindStringSubmatch(p); m != nil {
			out = append(out, parse(m[1])*60+parse(m[2]))
		}
	}
	return out
}

// longestMinutes is two days. House rule: no planned event is longer.
const longestMinutes = 48 * 60

func parse(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return v
}

func minutes(v float64) unit.Minutes { return unit.Minutes(math.Floor(v + 0.5)) }
