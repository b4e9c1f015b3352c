// @ts-check
// Says what this phone keeps, sends what waits, and chooses the player's sound. The
// words are the page's.

import { fill, make } from "dom";
import { fact } from "store";
import { soon, watch } from "sync";

/** @param {string} name @param {string|number} value */
const put = (name, value) => {
  const at = document.querySelector(`[data-count="${name}"]`);
  if (at) at.textContent = String(value);
};

/** @param {string} name of a cache @returns {Promise<number>} how much is in it */
const counted = async (name) => ("caches" in window && (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0);

async function look() {
  const pack = /** @type {Pack|undefined} */ (await fact("pack").catch(() => undefined));
  put("sessions", Object.keys(pack?.sessions ?? {}).length);
  put("pages", await counted("pages"));
  put("figures", await counted("figures"));
  const room = await navigator.storage?.estimate?.().catch(() => undefined);
  put("room", ((room?.usage ?? 0) / 1e6).toFixed(1));
}

const list = document.querySelector("#kept ul[hidden]");
const send = document.getElementById("send");
if (list && send) {
  list.removeAttribute("hidden");
  send.addEventListener("click", () => soon(0));
  watch((s) => {
    put("unsent", s.unsent);
    put("aside", s.aside.length);
    send.toggleAttribute("hidden", s.unsent === 0);
    const why = document.getElementById("aside");
    if (why) fill(why, ...s.aside.map((k) => make("li", {}, `${k.event.kind}, ${new Date(k.event.at).toLocaleString(document.documentElement.lang)}: ${k.why ?? ""}`)));
  });
  look();
}

// The player's sound is kept under this name (module sound, which comes with all of
// the player).
const sound = "legwork.sound";
const ways = ["tone", ...("speechSynthesis" in window ? ["voice"] : []), ...("vibrate" in navigator ? ["vibration"] : []), "none"];

/** @returns {string} */
function way() {
  try {
    return localStorage.getItem(sound) || "tone";
  } catch {
    return "tone";
  }
}

/** @param {string} w */
function choose(w) {
  try {
    localStorage.setItem(sound, w);
  } catch {
    // The player asks again.
  }
}

const sounds = document.getElementById("sounds");
const chips = /** @type {HTMLElement|null} */ (sounds?.querySelector(".chips"));
if (sounds && chips) {
  sounds.removeAttribute("hidden");
  fill(
    chips,
    ...ways.map((w) =>
      make("label", {}, make("input", { type: "radio", name: "sound", value: w, checked: w === way(), onchange: () => choose(w) }), make("span", {}, chips.dataset[w] ?? w)),
    ),
  );
}
