// @ts-check
// Pain: where, how much, and what that means now. What it means is looked up.

import { make } from "dom";
import { painRow } from "model";
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

/** @param {Site} s @param {number} score @param {string} moment @param {Record<string, boolean>} marks */
function report(s, score, moment, marks) {
  const side = s.side || (s.id.endsWith("-left") ? "left" : s.id.endsWith("-right") ? "right" : "");
  const site = side && s.id.endsWith("-" + side) ? s.id.slice(0, -side.length - 1) : s.id;
  const on = Object.fromEntries(Object.entries(marks).filter(([, v]) => v));
  return { kind: "pain.reported", body: { site, ...(side ? { side } : {}), ...(score ? { score } : {}), date: civil(new Date()), moment, ...on } };
}

/** What follows at once from a report in a session. @param {Game} game @param {PainRow|undefined} row @returns {Draft[]} */
function consequences(game, row) {
  const left = new Set(game.shown.turns.filter((t) => t.state === "todo").map((t) => t.step.exercise));
  /** @type {Draft[]} */
  const out = [];
  for (const id of row?.drop ?? []) if (left.has(id)) out.push({ kind: "exercise.skipped", body: { exercise: id, why: "pain" } });
  for (const [from, s] of Object.entries(row?.swap ?? {})) if (left.has(from)) out.push({ kind: "exercise.swapped", body: { from, to: s.exercise, why: "pain" } });
  return out;
}

/**
 * Two taps after it is open: where, and how much. It acts at once; Undo takes it
 * back.
 * @param {Game} game @param {"during"|"after"} moment
 */
export function painSheet(game, moment) {
  const { play } = game;
  const last = recent();
  const rank = (/** @type {Site} */ s) => (last.indexOf(s.id) + 1 || 99);
  const sites = [...play.sites].sort((a, b) => rank(a) - rank(b));
  /** @type {Site|null} */
  let site = null;
  let score = -1;
  /** @type {string[]} */
  let written = [];
  /** @type {Record<string, boolean>} */
  const marks = { sharp: false, swelling: false, limp: false };
  const says = make("div.verdict", { role: "status" });

  function write() {
    if (!site || score < 0) return;
    remember(site.id);
    const row = moment === "during" ? painRow(play.session, site.id, marks.sharp ? 10 : score) : undefined;
    /** @type {Draft[]} */
    const before = written.toReversed().map((base) => ({ kind: "event.undone", base }));
    const known = game.events.length;
    game.act([...before, report(site, score, moment, marks), ...consequences(game, row)], row ? row.says.split(". ")[0] : "Pain noted.");
    written = game.events.slice(known).filter((e) => !e.kind.startsWith("event.") && e.kind !== "session.started").map((e) => e.id);
    says.replaceChildren(...(row ? reasons([{ text: row.says, rule: row.rule }]) : [make("p", {}, "Noted.")]));
    scores.dispatchEvent(new Event("written"));
  }

  const where = make("div.chips.sites", {}, ...sites.map((s) => make("label", {}, make("input", { type: "radio", name: "site", value: s.id }), make("span", {}, s.name))));
  where.addEventListener("change", (/** @type {any} */ e) => {
    site = sites.find((s) => s.id === e.target.value) ?? null;
    scores.hidden = false;
    scores.scrollIntoView({ block: "nearest" });
    write();
  });
  const number = (/** @type {number} */ n) => make("label", {}, make("input", { type: "radio", name: "score", value: n }), make("span", {}, n));
  const bands = play.bands.length ? play.bands : [{ from: 0, to: 10, name: "" }];
  const scores = make(
    "div.scores",
    { hidden: true },
    make("p.over", {}, "How much, 0 to 10?"),
    ...bands.map((b) => make("fieldset.band", {}, make("legend", {}, b.name), make("div.chips.numbers", {}, ...Array.from({ length: b.to - b.from + 1 }, (_, i) => number(b.from + i))))),
    make(
      "div.row.marks",
      {},
      ...Object.keys(marks).map((m) =>
        make("button.secondary", {
          "aria-pressed": "false",
          onclick(/** @type {any} */ e) {
            marks[m] = !marks[m];
            e.currentTarget.setAttribute("aria-pressed", String(marks[m]));
            write();
          },
        }, m === "limp" ? "makes me limp" : m),
      ),
    ),
  );
  scores.addEventListener("change", (/** @type {any} */ e) => {
    score = Number(e.target.value);
    write();
  });
  open(moment === "during" ? "Where does it hurt?" : "Where did it hurt?", () => [where, scores, says], { leave: "Back to the session" });
}
