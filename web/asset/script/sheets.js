// @ts-check
// What opens over the session: more to do, numbers, the sets, how it is done.

import { make } from "dom";
import { countOf } from "model";
import { choose, way, ways } from "sound";
import { chips, open, reasons } from "sheet";
import { ago, fromUnits, inUnits, loadsOf, loadWords, metricWords, setWords, unitName } from "words";

/** @typedef {typeof import("player").game} Game */

/** @param {string} text @param {() => void} onclick @param {string} [more] */
const row = (text, onclick, more) => make("button.line", { onclick }, make("span", {}, text), more && make("small", {}, more));

/** @type {[SwapReason, string][]} */
const because = [
  ["busy", "Busy"],
  ["notToday", "Not today"],
  ["hurts", "Hurts"],
];

/**
 * @param {Game} game
 * @param {{coming: Turn|null, floor: () => void, lock: () => void, finish: () => void}} to
 */
export function moreSheet(game, { coming, floor, lock, finish }) {
  const { play, shown } = game;
  const id = coming?.step.exercise ?? "";
  const name = play.exercises[id]?.name ?? id;
  open("More", (close) => {
    const then = (/** @type {() => void} */ f) => () => {
      close();
      f();
    };
    const pass = () => game.act([{ kind: "own.passed", body: { keys: [coming?.step.id] } }], "Set skipped.");
    return [
      coming && make("p.over", {}, "Swap " + name),
      coming && make("div.row", {}, ...because.map(([why, text]) => make("button.secondary." + why, { onclick: then(() => swapSheet(game, coming.origin, id, why)) }, text))),
      coming && row("Skip this set", then(pass)),
      coming && row("One more set", then(() => game.act([{ kind: "own.extra", body: { exercise: id } }], "One set more.")), name),
      !coming || shown.turns.every((t) => t.state !== "todo" || t.step.exercise === id) ? null : row("Do it last", then(() => game.act([{ kind: "own.later", body: { exercise: id } }], "It comes last.")), name),
      coming && row("Skip the exercise", then(() => game.act([{ kind: "exercise.skipped", body: { exercise: id } }], "Exercise skipped.")), name),
      ...play.session.short.map((s) => row(`Only ${s.minutes} minutes`, then(() => game.act([{ kind: "own.short", body: { minutes: s.minutes } }], "Made shorter.")), s.says)),
      row("Note", then(() => noteSheet(game))),
      row("Floor view", then(floor), "numbers to read from two metres"),
      row("Sweat lock", then(lock), "after five seconds only Done reacts"),
      soundChips(),
      ...(play.session.why.length ? [make("details", {}, make("summary", {}, "Why this session"), ...reasons(play.session.why))] : []),
      shown.at < shown.turns.length ? row("Finish early", then(finish), "what is not done stays not done") : null,
      make("a.line", { href: "/today" }, "Leave, and come back later"),
    ];
  });
}

const soundWords = { tone: "Tone", voice: "Voice", vibration: "Buzz", none: "None" };

const soundChips = () => chips("Sound", "sound", ways().map((w) => ({ value: w, text: soundWords[w] })), way(), (w) => choose(/** @type {any} */ (w)));

/** Others that may stand in. @param {Game} game @param {string} origin @param {string} now @param {SwapReason} why */
function swapSheet(game, origin, now, why) {
  const { play } = game;
  const swaps = play.session.swaps[origin];
  const list = (swaps?.[why] ?? []).filter((id) => id !== now).slice(0, 4);
  const words = { busy: "kit", notToday: "dislike", hurts: "pain" }[why];
  let kind = "exercise.swapped";
  open("Instead of " + (play.exercises[now]?.name ?? now), (close) => {
    if (!list.length) return [make("p", {}, "Nothing you have kit for does the same. You can skip the exercise.")];
    const others = list.map((id) => {
      const s = swaps.to[id];
      return make(
        "button.line.swap",
        {
          onclick() {
            close();
            game.act([{ kind, body: { from: swaps.from, to: id, why: words } }], s.name + ".");
          },
        },
        make("span", {}, s.name),
        make("small", {}, [s.dose + (s.load ? ", " + s.load : ""), ...s.needs].join(" · ")),
        ...reasons(s.why.slice(0, 1)),
      );
    });
    return [...others, chips("For how long", "for", [{ value: "exercise.swapped", text: "Just today" }, { value: "exercise.replaced", text: "From now on" }], kind, (v) => (kind = v))];
  });
}

/** @param {Game} game */
function noteSheet(game) {
  const text = make("textarea", { rows: 4, maxlength: 10000, "aria-label": "Note" });
  open("Note", (close) => [
    text,
    make("button.primary", {
      onclick() {
        close();
        if (text.value.trim()) game.act([{ kind: "note.written", body: { text: text.value.trim() } }], "Note saved.");
      },
    }, "Save"),
  ], { leave: "Cancel" });
}

/**
 * A keypad. The number is in the athlete's units. What was typed may be logged in
 * the same tap.
 * @param {"load"|"count"} what @param {Turn|null} turn @param {number} now @param {(n: number) => void} set @param {() => void} [done]
 */
export function numberSheet(what, turn, now, set, done) {
  const weight = what === "load";
  let text = "";
  const most = weight ? 1000 : 2000;
  const show = make("output.typed", {}, weight ? inUnits(now) : String(now));
  open(weight ? `Load, ${unitName()}${turn?.step.perHand ? " each hand" : ""}` : "How many " + metricWords(turn?.step.metric ?? "reps"), (close, sheet) => {
    const press = (/** @type {string} */ k) => {
      if (k === "⌫") text = text.slice(0, -1);
      else if ((k !== "." || !text.includes(".")) && text.length < 6) text += k;
      show.textContent = text || "0";
    };
    const save = () => {
      const n = Number(text);
      close();
      if (text !== "" && Number.isFinite(n) && n >= 0 && n <= most) set(weight ? Math.round(fromUnits(n) * 1000) / 1000 : Math.round(n));
    };
    sheet.addEventListener("keydown", (e) => {
      if (/^[0-9.]$/.test(e.key)) press(e.key);
      if (e.key === ",") press(".");
      if (e.key === "Backspace") press("⌫");
    });
    const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", weight ? "." : "", "0", "⌫"];
    return [
      show,
      make("div.keys", {}, ...keys.map((k) => (k ? make("button.key", { onclick: () => press(k), "aria-label": k === "⌫" ? "Delete" : k === "." ? "Point" : k }, k) : make("span")))),
      make("button.primary.take", { onclick: save }, weight ? "Set " + unitName() : "Set"),
      !done ? null : make("button.secondary.take", { onclick: () => (save(), done()) }, "Set, and done"),
    ];
  }, { leave: "Cancel" });
}

/** All sets, each to be corrected. @param {Game} game */
export function setsSheet(game) {
  const { play, shown } = game;
  open("The sets", (close) =>
    shown.groups.map((g) =>
      make(
        "section",
        {},
        make("h3", {}, play.exercises[g.exercise]?.name ?? g.exercise),
        ...g.turns.map((t) => {
          const words = [t.step.kind === "warmup" ? "Warm-up" : "Set " + t.step.number, t.step.side].filter(Boolean).join(", ");
          const says = setWords(t);
          if (!t.set) return make("p.line.still", {}, make("span", {}, words), make("small", {}, says));
          return row(words, () => {
            close();
            editSheet(game, t);
          }, says);
        }),
      ),
    ),
  );
}

/** @param {Game} game @param {Turn} t */
function editSheet(game, t) {
  const { play } = game;
  const x = play.exercises[t.step.exercise];
  const set = /** @type {LoggedSet} */ (t.set);
  let load = set.loadKg ?? 0;
  let count = countOf(set);
  /** @type {number|null} */
  let rir = set.rated ? set.rir ?? 0 : null;
  let pain = set.pain ?? 0;
  const loads = loadsOf(t.step);
  const shownLoad = make("span.number");
  const shownCount = make("span.number");
  const write = () => {
    shownLoad.textContent = load > 0 ? loadWords(t.step, load) : "no load";
    shownCount.textContent = `${count} ${metricWords(t.step.metric)}`;
  };
  /** @param {string} what @param {() => void} less @param {() => void} more @param {Node} number */
  const stepper = (what, less, more, number) =>
    make(
      "div.stepper",
      {},
      make("button.step.less", { "aria-label": "Less " + what, onclick: () => (less(), write()) }, "−"),
      number,
      make("button.step.plus", { "aria-label": "More " + what, onclick: () => (more(), write()) }, "+"),
    );
  write();
  open(`${x?.name ?? t.step.exercise}, ${t.step.kind === "warmup" ? "warm-up" : "set " + t.step.number}${t.step.side ? ", " + t.step.side : ""}`, (close) => [
    loads.some((n) => n > 0) || load > 0
      ? stepper("load", () => (load = loads.findLast((n) => n < load - 0.01) ?? load), () => (load = loads.find((n) => n > load + 0.01) ?? load), shownLoad)
      : null,
    stepper("", () => (count = Math.max(0, count - 1)), () => count++, shownCount),
    t.step.metric === "reps" && t.step.kind === "work"
      ? chips("How many more could you have done?", "edit-left", play.efforts.map((c) => ({ value: c.value, text: c.words })), rir, (v) => (rir = Number(v)))
      : null,
    chips("Pain in this set", "edit-pain", [0, 2, 3, 4, 5, 7].map((n) => ({ value: n, text: n === 0 ? "none" : String(n) })), pain, (v) => (pain = Number(v))),
    make("button.primary.save", {
      onclick() {
        close();
        const { reps, seconds, contacts, steps, loadKg, rir: _, rated, pain: __, ...rest } = set;
        /** @type {any} */
        const body = { ...rest };
        if (count) body[t.step.metric] = count;
        if (load) body.loadKg = load;
        if (rir !== null) Object.assign(body, rir ? { rir } : {}, { rated: true });
        if (pain) body.pain = pain;
        game.act([{ kind: "set.edited", base: t.event, body }], "Set corrected.");
      },
    }, "Save"),
  ], { leave: "Cancel" });
}

/** @param {Game} game @param {string} id */
export function howSheet(game, id) {
  const x = game.play.exercises[id];
  const row = game.play.session.rows.find((r) => r.exercise === id);
  if (!x) return;
  open(x.name, () => [
    x.figure ? make("img.figure", { src: x.figure, alt: "How it is done", width: 480, height: 240 }) : null,
    ...(row?.how ?? []).map((h) => make("p.why", {}, h)),
    row ? make("p", {}, [row.dose, row.load, row.effort, row.rest].filter(Boolean).join(" · ")) : null,
    ...reasons(row?.why ?? []),
    x.setup.length ? make("p", {}, x.setup.join(" ")) : null,
    make("ol", {}, ...x.steps.map((s) => make("li", {}, s))),
    make("ul", {}, ...x.cues.map((c) => make("li.why", {}, c))),
    ...(x.faults.length ? [make("h3", {}, "Seen often"), make("dl", {}, ...x.faults.flatMap((f) => [make("dt", {}, f.seen), make("dd", {}, f.fix)]))] : []),
  ]);
}

/** A session that was left lying. @param {Game} game @param {number} since ms @param {() => void} finish */
export function recoverSheet(game, since, finish) {
  const { play, shown } = game;
  const works = shown.turns.filter((t) => t.step.kind === "work");
  const done = works.filter((t) => t.set).length;
  open("You were in " + play.session.title, (close) => {
    const then = (/** @type {() => void} */ f) => () => {
      close();
      f();
    };
    const discard = () => {
      const gone = new Set(game.events.filter((e) => e.kind === "event.undone").map((e) => e.base));
      game.act([...play.session.logged, ...game.events].filter((e) => !gone.has(e.id) && !/^event.|^own.lasting/.test(e.kind)).toReversed().map((e) => ({ kind: "event.undone", base: e.id })), "Discarded. It can be restored.");
    };
    return [
      make("p", {}, `${done} of ${works.length} sets, ${ago(since)}.`),
      make("button.primary", { onclick: then(finish) }, "Finish it as it is"),
      make("button.secondary", { onclick: close }, "Continue"),
      make("button.secondary", { onclick: then(discard) }, "Discard"),
    ];
  });
}
