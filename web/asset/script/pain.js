// @ts-check
// Pain: where, how much, and what that means now. What it means is looked up.

import { make } from "dom";
import { bandOf, saidOf } from "model";
import { open, reasons } from "sheet";

/** @typedef {typeof import("player").game} Game */

const key = "legwork.sites";

/** @returns {string[]} those reported last, on this phone */
function recent() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
}

/** @param {string} id */
function remember(id) {
  try {
    localStorage.setItem(key, JSON.stringify([id, ...recent().filter((x) => x !== id)].slice(0, 4)));
  } catch {
    // Then they stand in their order.
  }
}

/** @param {Date} now @returns {string} the civil day on the phone */
export const civil = (now) => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;

/**
 * Draws the body whose places are links to their ids. A document is asked for,
 * because no page here makes one out of text.
 * @param {Element} box @param {(id: string) => void} choose @returns {Promise<void>}
 */
const drawn = (box, choose) =>
  new Promise((yes, no) => {
    const r = new XMLHttpRequest();
    r.open("GET", import.meta.resolve("outline"));
    r.responseType = "document";
    r.onerror = no;
    r.onload = () => {
      if (!r.responseXML) return no();
      box.append(document.importNode(r.responseXML.documentElement, true));
      yes();
    };
    r.send();
    box.addEventListener("click", (e) => {
      const id = /** @type {Element} */ (e.target).closest("a")?.getAttribute("href");
      e.preventDefault();
      if (id) choose(id.slice(1));
    });
  });

/** @param {Site} s @param {number} score @param {string} moment @param {Record<string, boolean>} marks */
function report(s, score, moment, marks) {
  const on = Object.fromEntries(Object.entries(marks).filter(([, v]) => v));
  return { kind: "pain.reported", body: { site: s.site, ...(s.side ? { side: s.side } : {}), ...(score ? { score } : {}), date: civil(new Date()), moment, ...on } };
}

/**
 * Two taps after it is open: where, and how much. It acts at once; Undo takes it
 * back.
 * @param {Game} game @param {"during"|"after"} moment
 */
export function painSheet(game, moment) {
  const { play } = game;
  const last = recent();
  const rank = (/** @type {Site} */ s) => (last.indexOf(s.id) + 1 || (s.last ? 9 : 99));
  const sites = [...play.sites].sort((a, b) => rank(a) - rank(b));
  /** @type {Site|null} */
  let site = null;
  let score = -1;
  /** @type {string[]} */
  let written = [];
  /** @type {Record<string, boolean>} */
  const marks = { sharp: false, swelling: false, limp: false };
  /** @type {Record<string, boolean>} What the plan does not read goes into a note. */
  const like = { dull: false, stiff: false };
  const says = make("div.means", { role: "status" });

  function write() {
    if (!site || score < 0) return;
    remember(site.id);
    const draft = report(site, score, moment, marks);
    const band = moment === "during" ? bandOf(play.session, draft.body) : undefined;
    const why = saidOf(band, score);
    const known = game.events.length;
    const words = Object.keys(like).filter((w) => like[w]);
    const notes = words.length ? [{ kind: "note.written", body: { text: `${site.name}: ${words.join(", ")}` } }] : [];
    game.act([...written.toReversed().map((base) => ({ kind: "event.undone", base })), draft, ...notes], band?.stop ? "Stop here for today." : "Pain noted.");
    written = game.events.slice(known).filter((e) => e.kind === "pain.reported" || e.kind === "note.written").map((e) => e.id);
    says.replaceChildren(...(why.length ? reasons(why) : [make("p", {}, "Noted. Carry on.")]));
    says.scrollIntoView({ block: "nearest" });
  }

  /** @param {Site[]} list */
  const chips = (list) => make("div.chips.sites", {}, ...list.map((s) => make("label", {}, make("input", { type: "radio", name: "site", value: s.id }), make("span", {}, s.name))));
  const known = sites.filter((s) => rank(s) < 99).slice(0, 4);
  const list = make("details", {}, make("summary", {}, "All places as a list"), chips(sites.slice(known.length)));
  const map = make("div.bodymap");
  const where = make("div", {}, known.length ? chips(known) : null, map, list);
  drawn(map, (id) => where.querySelector(`input[value="${id}"]`)?.click()).catch(() => (list.open = true));
  where.addEventListener("change", (/** @type {any} */ e) => {
    site = sites.find((s) => s.id === e.target.value) ?? null;
    score = -1;
    named.textContent = site?.name ?? "";
    before.textContent = site?.last ? "Last time " + site.last + "." : "";
    grade(site);
    where.hidden = true;
    scores.hidden = false;
    named.focus();
  });
  const number = (/** @type {number} */ n) => make("label", {}, make("input", { type: "radio", name: "score", value: n }), make("span", {}, n));
  const graded = make("div");
  const named = make("h3", { tabindex: -1 });
  const before = make("p.over");
  /** What was told of one place stays when another is told of. */
  function elsewhere() {
    written = [];
    score = -1;
    for (const m of scores.querySelectorAll("[aria-pressed=true]")) m.click();
    where.hidden = false;
    scores.hidden = true;
    says.replaceChildren();
    for (const x of where.querySelectorAll("input")) x.checked = false; // the same place may be chosen again
  }
  /** Scores stand under what they mean there: tendons bear more than joints. @param {Site|null} s */
  const grade = (s) =>
    graded.replaceChildren(
      ...(play.bands[s?.tissue ?? ""] ?? [{ from: 0, to: 10, name: "" }]).map((b) =>
        make("fieldset.band." + ("light" in b ? b.light : "none"), {}, make("legend", {}, b.name), make("div.chips.numbers", {}, ...Array.from({ length: b.to - b.from + 1 }, (_, i) => number(b.from + i)))),
      ),
    );
  /** What a score cannot say. @param {Record<string, boolean>} all @param {string} name */
  const mark = (all, name) =>
    make("button.secondary", {
      "aria-pressed": "false",
      onclick(/** @type {any} */ e) {
        all[name] = !all[name];
        e.currentTarget.setAttribute("aria-pressed", String(all[name]));
        write();
      },
    }, name === "limp" ? "makes me limp" : name);
  const scores = make(
    "div.howmuch",
    { hidden: true },
    make("div.row", {}, named, make("button.secondary", { onclick: elsewhere }, "Elsewhere")),
    before,
    make("p.over", {}, "How much, 0 to 10?"),
    graded,
    make("div.row.marks", {}, ...[marks, like].flatMap((all) => Object.keys(all).map((m) => mark(all, m)))),
  );
  scores.addEventListener("change", (/** @type {any} */ e) => {
    score = Number(e.target.value);
    write();
  });
  open(moment === "during" ? "Where does it hurt?" : "Where did it hurt?", () => [where, scores, says], { leave: "Back to the session" });
}
