// @ts-check
// Forms that end a visit, <form data-leaving="the athlete">, tell in the field
// "unsent" how many entries this phone alone has: the server then asks before they
// are lost. They are counted when the form is sent, by the module that keeps them
// (store, of the player), where it is there.

/** @param {string} athlete */
async function unsent(athlete) {
  try {
    const store = await import("store");
    return (await store.unsent(athlete)).length;
  } catch {
    return 0;
  }
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-leaving]"))) {
  form.addEventListener("submit", async (e) => {
    const field = form.elements.namedItem("unsent");
    if (!(field instanceof HTMLInputElement)) return;
    e.preventDefault();
    field.value = String(await unsent(form.dataset.leaving ?? ""));
    form.submit();
  });
}
