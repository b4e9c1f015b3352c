// @ts-check
// Forms that end a visit, <form data-leaving="the athlete">, tell in the field
// "unsent" how many entries this phone alone has: the server then asks before they
// are lost. They are counted when the form is sent, by the module that keeps them
// (store, of the player). When there are none, or they may be lost (the field
// "anyway"), the phone forgets what it kept: browsers do that for the server only
// where there is HTTPS.

/** @param {string} athlete @param {boolean} anyway @returns {Promise<number>} how many were not sent */
async function leave(athlete, anyway) {
  try {
    const store = await import("store");
    const waiting = (await store.unsent(athlete)).length;
    if (waiting && !anyway) return waiting;
    await store.forget();
    navigator.serviceWorker?.controller?.postMessage({ leave: true });
  } catch {
    // What cannot be read cannot be counted; the server asks the browser to forget it.
  }
  return 0;
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-leaving]"))) {
  form.addEventListener("submit", async (e) => {
    e.preventDefault();
    const field = form.elements.namedItem("unsent");
    const waiting = await leave(form.dataset.leaving ?? "", !!form.elements.namedItem("anyway"));
    if (field instanceof HTMLInputElement) field.value = String(waiting);
    form.submit();
  });
}
