package app_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
)

func TestPasswordsThatAreGuessedFirstAreRefused(t *testing.T) {
	p := reception(t)
	v, _ := p.guest(t, 0)
	for _, no := range []string{
		"", "short", "sevenle", strings.Repeat("long enough ", 11), "password", "Password1", "P@ssw0rd", "pa55word!", "passw0rd2024", "password123456",
		"12345678", "123456789", "87654321", "11111111", "abcabcabc", "12121212", "aaaaaaaaaaaa", "19841012", "00000000000", "qwertyuiop",
		"1qaz2wsx", "1q2w3e4r", "asdfghjkl", "zaq12wsx", "qwerty123", "abcd1234", "abc12345", "iloveyou", "ILoveYou!", "sunshine1", "football7",
		"Liverpool1", "letmein123", "trustno1", "welcome1", "Monday2026", "Winter2026!", "strava2026", "runner2026", "legwork1", "legworklegwork",
		"marathon26", "garmin!!", "michael1984", "mia_runs1", "miaruns9", "snuraim1", "********", "!@#$%^&*", "footballdragon", "passwordpassword",
		"147258369", "        ",
	} {
		_, err := p.SetPassword(t.Context(), v, "mia.runs", no, app.Caller{Network: "n"}, at(0))
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) || invalid.Field != "password" {
			t.Errorf("%q is let in: %v", no, err)
			continue
		}
		if no != "" && strings.Contains(invalid.Why, no) || invalid.Value != "" {
			t.Errorf("the error says the password: %v", err)
		}
	}
}

func TestOtherPasswordsAreTakenAsTheyAre(t *testing.T) {
	for _, yes := range []string{
		"correct horse battery staple", "hill repeats at six", "tr33frog-Ultra", "nine words", "Xk2#vP9w", "ångström8 é", "пароль-для-бега",
		"走る走る山の上の朝早く", "🏃🏃🏔️ up and up", " leading and trailing ", strings.Repeat("ab1Z", 2) + "q7!x", strings.Repeat("Kilometre ", 12) + "26 done",
		"314159265358979",
	} {
		p := reception(t)
		v, _ := p.guest(t, 0)
		codes, err := p.SetPassword(t.Context(), v, "mia.runs", yes, app.Caller{Network: "n"}, at(0))
		if err != nil || len(codes) != 10 {
			t.Errorf("%q is refused: %v", yes, err)
			continue
		}
		if _, _, err := p.ByPassword(t.Context(), " Mia.RUNS ", yes, app.Caller{Network: "n"}, at(0)); err != nil {
			t.Errorf("%q does not open: %v", yes, err)
		}
		if _, _, err := p.ByPassword(t.Context(), "mia.runs", yes+" ", app.Caller{Network: "n"}, at(0)); !errors.Is(err, app.ErrWrong) {
			t.Errorf("%q with a space opens: %v", yes, err)
		}
	}
}

func TestTheSameLettersFromAnotherKeyboardOpen(t *testing.T) {
	p := reception(t)
	v, _ := p.guest(t, 0)
	if _, err := p.SetPassword(t.Context(), v, "zoé-runs", "Caf\u00e9 au lait", app.Caller{Network: "n"}, at(0)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := p.ByPassword(t.Context(), "ZOE\u0301-runs", "Cafe\u0301 au lait", app.Caller{Network: "n"}, at(0)); err != nil {
		t.Error(err)
	}
}

func TestLoginsThatCannotBe(t *testing.T) {
	p := reception(t)
	v, _ := p.guest(t, 0)
	for _, no := range []string{"", "ab", "a b c", "mia\nruns", "<script>", "mia\x00", strings.Repeat("m", 65), strings.Repeat("走", 60), "mia\u202eruns", "mia/runs", "=mia()"} {
		_, err := p.SetPassword(t.Context(), v, no, "hill repeats at six", app.Caller{Network: "n"}, at(0))
		var invalid *training.InvalidError
		if !errors.As(err, &invalid) || invalid.Field != "login" {
			t.Errorf("%q: %v", no, err)
		}
		if _, _, err := p.ByPassword(t.Context(), no, "hill repeats at six", app.Caller{Network: no}, at(0)); !errors.Is(err, app.ErrWrong) {
			t.Errorf("signing in as %q: %v", no, err)
		}
	}
}
