package web_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

func TestThePageAboutThePhoneCountsWhatItKeeps(t *testing.T) {
	s := open(t)
	v, _ := s.named("mia")
	b := s.browser()
	b.as(v)
	b.open("/today")
	do(b, chromedp.WaitVisible(chromedp.CSS(`a.primary[href^="/play/"]`)))
	b.open("/settings/phone")
	b.until(`Number(document.querySelector('[data-count="sessions"]').textContent) > 0`)
	b.until(`document.querySelector('[data-count="unsent"]').textContent === "0"`)
	b.touch(`input[name="sound"][value="none"]`)
	b.open("/settings/phone")
	b.until(`document.querySelector('input[name="sound"][value="none"]')?.checked`)

	b.tap(`form[data-leaving] button`, `button[name="shared"]`)
	b.open("/today")
	b.until(`navigator.serviceWorker.getRegistrations().then((r) => r.length === 0)`)
	b.until(`caches.keys().then((names) => names.length === 0)`)
	if left := js[int](b, `indexedDB.databases().then(async (list) => { let n = 0; for (const { name } of list) { const db = await new Promise((yes) => { const r = indexedDB.open(name); r.onsuccess = () => yes(r.result) }); for (const store of db.objectStoreNames) n += await new Promise((yes) => { const r = db.transaction(store).objectStore(store).count(); r.onsuccess = () => yes(r.result) }); db.close() } return n })`); left != 0 {
		t.Errorf("%d things are left on the phone", left)
	}
	if to := js[string](b, `document.querySelector("a.primary")?.getAttribute("href") ?? ""`); !strings.HasPrefix(to, "/session/") {
		t.Errorf("Start leads to %s", to)
	}
}
