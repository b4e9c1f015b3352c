// @ts-check
// Of what the page without a network leads to, only what is on the phone is shown.

async function look() {
  for (const a of document.querySelectorAll("[data-kept] a")) {
    const there = "caches" in window && (await caches.match(/** @type {HTMLAnchorElement} */ (a).href, { ignoreVary: true }));
    a.closest("li")?.toggleAttribute("hidden", !there);
  }
}

if (!navigator.onLine) look();
