// @ts-check
// A clock for tests that are held: a tap counts down from three and starts it, the
// next stops it and writes the seconds down. The words are the button's.

/** @param {HTMLButtonElement} button */
function wind(button) {
  const field = /** @type {HTMLInputElement|null} */ (document.getElementById(button.dataset.for ?? ""));
  const start = button.textContent ?? "";
  let begun = 0; // when it begins to count; 0 = it stands
  let ticking = 0;
  /** @type {{release: () => Promise<void>}|undefined} */
  let awake;

  const tick = () => {
    const s = (performance.now() - begun) / 1000;
    button.textContent = s < 0 ? String(Math.ceil(-s)) : `${Math.floor(s)} · ${button.dataset.stop}`;
  };
  const stop = () => {
    clearInterval(ticking);
    awake?.release().catch(() => {});
    const s = Math.floor((performance.now() - begun) / 1000);
    if (field && s >= 0) field.value = String(s);
    begun = 0;
    button.textContent = start;
    button.classList.remove("running");
  };
  button.addEventListener("click", () => {
    if (begun) return stop();
    begun = performance.now() + 3000;
    button.classList.add("running");
    ticking = setInterval(tick, 100);
    tick();
    /** @type {any} */ (navigator).wakeLock?.request("screen").then(
      (/** @type {any} */ l) => (begun ? (awake = l) : l.release()),
      () => {},
    );
  });
  button.hidden = false;
}

for (const b of document.querySelectorAll("button[data-for]")) wind(/** @type {HTMLButtonElement} */ (b));
