// @ts-check
// The end of a session: how hard it was, whether something hurt, a note.

import { fill, make } from "dom";
import { tallied, ticks } from "model";
import { painSheet } from "pain";
import { chips } from "sheet";

/** @typedef {typeof import("player").game} Game */

/**
 * How hard it probably was, from what was left in the sets: 10 less what was
 * left, and one less for the rests between.
 *
 * House rule: only a first answer, to be changed with a tap.
 * @param {Shown} shown @param {Answer[]} efforts
 */
function likely(shown, efforts) {
  const left = shown.turns.filter((t) => t.set?.rated).map((t) => t.set?.rir ?? 0);
  const mean = left.length ? left.reduce((a, b) => a + b, 0) / left.length : 3;
  const guess = 9 - mean;
  return efforts.reduce((a, b) => (Math.abs(b.value - guess) < Math.abs(a.value - guess) ? b : a), efforts[0] ?? { value: 7, words: "" }).value;
}

/** @param {HTMLElement} root @param {Game} game */
export function check(root, game) {
  const { play, shown } = game;
  const words = tallied(shown.groups.map((g) => ticks(g.turns, play.session.hurtFrom)));
  // Drawn anew only with something new in it: a tap on what goes away is none.
  const shows = JSON.stringify([words, shown.finished, shown.effort, shown.pains]);
  if (root.firstChild && root.dataset.shows === shows) return;
  root.dataset.shows = shows;
  if (shown.finished) return saved(root, words, game);
  if (!shown.turns.some((t) => t.set)) return nothing(root);
  const efforts = play.after;
  const before = /** @type {HTMLInputElement|null} */ (root.querySelector("input:checked"));
  let effort = before ? Number(before.value) : likely(shown, efforts);
  const note = make("textarea", { rows: 2, maxlength: 10000, id: "end-note" });
  note.value = root.querySelector("textarea")?.value ?? "";
  fill(
    root,
    make("h1", { tabindex: "-1" }, "Done"),
    make("p", {}, words + "."),
    chips("How hard was it, all in all?", "effort", efforts.map((e) => ({ value: e.value, text: e.words })), effort, (v) => (effort = Number(v))),
    make("p.over", {}, "Pain"),
    make("p", {}, shown.pains.length ? shown.pains.map((p) => `${play.sites.find((s) => s.id === p.site)?.name ?? p.site} ${p.score}`).join(", ") : "None reported."),
    make("button.secondary", { onclick: () => painSheet(game, "after") }, "Something hurt"),
    make("label.over", { for: "end-note" }, "Note"),
    note,
    make("button.primary.save", {
      onclick() {
        const minutes = Math.max(1, Math.round((Date.now() - shown.begun) / 60e3));
        const text = note.value.trim();
        game.act([
          ...(text ? [{ kind: "note.written", body: { text } }] : []),
          { kind: "effort.rated", body: { effort } },
          { kind: "session.finished", body: minutes <= 300 ? { minutes } : {} },
        ], "Session saved.");
      },
    }, "Save"),
    make("p", {}, make("a.quiet", { href: "/today" }, "Later")),
  );
}

/** @param {HTMLElement} root @param {string} words @param {Game} game */
function saved(root, words, { shown, play }) {
  fill(
    root,
    make("h1", { tabindex: "-1" }, "Saved"),
    make("p", {}, words + (shown.effort ? `, effort ${shown.effort} of 10` : "") + "."),
    make("a.primary", { href: "/today" }, "To today"),
    make("a.secondary", { href: `/session/${encodeURIComponent(play.session.id)}/after` }, "What comes next, and why"),
  );
}

/** @param {HTMLElement} root */
function nothing(root) {
  fill(root, make("h1", { tabindex: "-1" }, "Nothing logged"), make("p", {}, "No set was done, so there is nothing to save. Undo goes back to the session."), make("a.primary", { href: "/today" }, "To today"));
}
