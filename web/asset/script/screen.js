// @ts-check
// The player's screen: made once, and after that only what changed is written.

import { fill, make, say, show } from "dom";
import { made } from "made";
import { tallied, ticks } from "model";
import { rail } from "rail";
import { reasons } from "sheet";
import { countWords, doseWords, inUnits, loadShort, loadsOf, loadWords, metricWords } from "words";

/**
 * @typedef {object} Does what a tap does
 * @property {() => void} done
 * @property {() => void} undo
 * @property {() => void} cues
 * @property {() => void} pain
 * @property {() => void} more
 * @property {() => void} sets
 * @property {() => void} figure
 * @property {() => void} clockless
 * @property {() => void} skipWarmups
 * @property {() => void} follow
 * @property {(what: "load"|"count", by: 1|-1) => void} step
 * @property {(what: "load"|"count") => void} type
 * @property {(load: number) => void} rack
 * @property {(ms: number) => void} rest
 * @property {(rir: number) => void} effort
 * @property {() => void} unlock
 */

/**
 * @typedef {object} View what is to be seen
 * @property {Shown} shown
 * @property {Session} session
 * @property {Record<string, Exercise>} exercises
 * @property {Answer[]} efforts
 * @property {"set"|"rest"|"hold"|"end"} state
 * @property {Turn|null} turn the one that comes
 * @property {number} load
 * @property {number} count
 * @property {boolean} doubted the load looks like a slip
 * @property {boolean} voice
 * @property {string} going what the big button says while a hold goes on
 */

/** @param {Element} root @param {Does} does */
export function screen(root, does) {
  const tally = rail();
  const nth = make("span.nth");
  const elapsed = make("span.elapsed", { role: "timer", "aria-label": "since the session began" });
  const sets = make("button.tally", { onclick: does.sets }, tally.svg);
  const undo = make("button.tool.undo", { onclick: does.undo }, "Undo");
  const cues = make("button.tool.cues", { onclick: does.cues, "aria-pressed": "false" }, "Cues");
  const pain = make("button.tool.pain", { onclick: does.pain }, "Pain");
  const more = make("button.tool.more", { onclick: does.more, "aria-label": "More" }, "···");
  const live = make("p.live", { role: "status" });
  const loud = make("p.flag.loud", { role: "alert", hidden: true });
  const quiet = make("p.quiet.calm");

  const part = make("p.over.part");
  const name = make("h1", { tabindex: "-1" });
  const side = make("span.side");
  const title = make("span");
  name.append(title, " ", side);
  const ready = make("p.ready");
  const picture = make("img", { alt: "", width: 480, height: 240 });
  const figure = make("button.figure", { onclick: does.figure, "aria-label": "How it is done" }, picture);
  const cueList = make("ol.cue-list");
  const warm = make("button.secondary.warm", { onclick: does.skipWarmups }, "Skip warm-ups");

  const bar = make("span");
  const left = make("p.left", { role: "timer", "aria-label": "rest" });
  const rest = make(
    "section.rest",
    { "aria-label": "Rest", hidden: true },
    left,
    make(
      "div.spans",
      {},
      make("button.tool.minus", { onclick: () => does.rest(-15e3), "aria-label": "15 seconds less" }, "−15"),
      make("div.gauge", { "aria-hidden": "true" }, bar),
      make("button.tool.plus", { onclick: () => does.rest(15e3), "aria-label": "15 seconds more" }, "+15"),
    ),
  );
  const asked = make("fieldset.pick.effort", { hidden: true, onchange: (/** @type {any} */ e) => does.effort(Number(e.target.value)) });

  /** @param {"load"|"count"} what */
  const stepper = (what) => {
    const unit = make("p.unit");
    const number = make("button.number", { onclick: () => does.type(what) });
    const less = make("button.step.less", repeating(() => does.step(what, -1)), "−");
    const plus = make("button.step.plus", repeating(() => does.step(what, 1)), "+");
    return { box: make("div.stepper." + what, {}, unit, less, number, plus), unit, number, less, plus };
  };
  const load = stepper("load");
  const count = stepper("count");
  const racked = make("div.racked");
  const taken = made();
  const follow = make("button.chip.follow", { onclick: does.follow }, "Following the set before");
  const before = make("p.quiet.before");
  const said = make("div");
  const says = make("details.reasons", { hidden: true }, make("summary", {}, "Changed, and why"), said);
  const inputs = make("section.inputs", { "aria-label": "This set" }, load.box, taken.box, racked, follow, says, count.box, before);

  const clockless = make("button.secondary.clockless", { onclick: does.clockless });
  const big = make("button.primary.done", { onclick: does.done });
  const told = make("span");
  const toast = make("button.toast", { hidden: true, onclick: does.undo }, told, make("b", {}, "Undo"));
  const foot = make("div.foot", {}, toast, clockless, big);
  const lock = make("div.lock", { hidden: true }, make("button.tool", { onclick: does.unlock }, "Unlock"));

  const header = make("header.player", {}, make("div.top", {}, nth, sets, elapsed), make("div.tools", {}, undo, cues, pain, more));
  const exercise = make("section.exercise", {}, part, ready, name, make("div.shown", {}, figure, cueList), warm);
  const end = make("section.end", { hidden: true });
  const play = make("div.play", {}, rest, asked, exercise, inputs);
  fill(root, header, live, loud, play, end, quiet, foot, lock);

  const calmed = { room: "", sleep: "" };
  let toasted = 0;
  let exerciseNow = "";
  let whyNow = "";
  let effortFor = "";

  /** @param {View} v */
  function paint(v) {
    const groups = v.shown.groups.map((g) => ticks(g.turns, v.session.hurtFrom));
    tally.draw(groups);
    const words = tallied(groups) + ". Show the sets";
    if (sets.getAttribute("aria-label") !== words) sets.setAttribute("aria-label", words);
    undo.disabled = v.shown.undo.length === 0;
    cues.setAttribute("aria-pressed", String(v.voice));
    if (root.getAttribute("data-state") !== v.state) root.setAttribute("data-state", v.state);
    show(play, v.state !== "end");
    show(foot, v.state !== "end");
    show(end, v.state === "end");
    show(pain, v.state !== "end");
    if (v.state === "end" || !v.turn) return say(nth, "");
    const resting = v.state === "rest";
    show(rest, resting);
    const fresh = !resting || v.shown.last?.step.exercise !== v.turn.step.exercise;
    show(figure, fresh && !!v.exercises[v.turn.step.exercise]?.figure);
    show(cueList, fresh);
    const at = v.shown.groups.findIndex((g) => g.exercise === v.turn?.step.exercise);
    say(nth, `${at + 1}/${v.shown.groups.length}`);
    nextUp(v, v.turn, resting);
    inputsOf(v, v.turn);
    button(v, v.turn, resting);
    efforts(v);
  }

  /** @param {View} v @param {Turn} t @param {boolean} resting */
  function nextUp(v, t, resting) {
    const x = v.exercises[t.step.exercise];
    const sets = v.shown.turns.filter((o) => o.step.exercise === t.step.exercise && o.step.kind === t.step.kind && o.step.side === t.step.side);
    const which = t.step.kind === "warmup" ? `Warm-up ${sets.indexOf(t) + 1} of ${sets.length}` : `Set ${sets.indexOf(t) + 1} of ${sets.length}`;
    const round = t.step.group && (t.step.rounds ?? 0) > 1 ? `${t.step.label ?? t.step.group}, round ${t.step.round} of ${t.step.rounds}` : "";
    exercise.classList.toggle("grouped", !!t.step.group);
    say(title, x?.name ?? t.step.exercise);
    say(side, t.step.side ?? "");
    const asks = t.step.kind === "work" && t.step.metric === "reps" ? leftWords(t.step.rir) : "";
    say(part, (resting ? "Next: " : "") + [round || which, asks, t.step.tempo].filter(Boolean).join(" · "));
    const { warmup, needs: list } = v.session;
    const needs = v.shown.started ? "" : [warmup && `Warm up ${warmup} minutes first.`, list.length && `You need: ${list.join(", ")}`].filter(Boolean).join(" ");
    say(ready, needs);
    show(ready, needs !== "");
    show(warm, t.step.kind === "warmup");
    if (exerciseNow === t.step.exercise) return;
    exerciseNow = t.step.exercise;
    if (x?.figure) picture.src = x.figure;
    const how = v.session.rows.find((r) => r.exercise === t.step.exercise)?.how ?? [];
    fill(cueList, ...[...how, ...(x?.cues ?? [])].slice(0, how.length + 2).map((c) => make("li.why", {}, c)));
    const last = v.session.last[t.step.exercise];
    say(before, last ? "Last time " + last : "");
    show(before, !!last);
  }

  /** @param {View} v @param {Turn} t */
  function inputsOf(v, t) {
    const loads = loadsOf(t.step);
    const weighed = v.load > 0 || loads.some((n) => n > 0);
    show(load.box, weighed);
    show(racked, weighed);
    taken.paint(t.step, v.load);
    say(load.unit, t.step.perHand ? "each hand" : t.step.loading ?? "load");
    say(load.number, v.load > 0 ? loadShort(t.step, v.load) : "?");
    load.number.setAttribute("aria-label", v.load > 0 ? `Load ${loadWords(t.step, v.load)}, change` : "Say the load");
    load.less.disabled = !loads.some((n) => n < v.load - 0.01);
    load.plus.disabled = !loads.some((n) => n > v.load + 0.01);
    load.less.setAttribute("aria-label", "Less load");
    load.plus.setAttribute("aria-label", "More load");
    if (weighed) neighbours(loads, v.load);
    show(follow, t.following && Math.abs(v.load - (t.step.load ?? 0)) > 0.01);
    const why = v.shown.why.map((w) => w.text).join("\n");
    if (why !== whyNow) fill(said, ...reasons(v.shown.why));
    whyNow = why;
    show(says, why !== "");
    say(count.unit, metricWords(t.step.metric));
    say(count.number, v.count);
    count.number.setAttribute("aria-label", `${v.count} ${metricWords(t.step.metric)}, change`);
    count.less.setAttribute("aria-label", "Fewer " + metricWords(t.step.metric));
    count.plus.setAttribute("aria-label", "More " + metricWords(t.step.metric));
    count.less.disabled = v.count <= 0;
  }

  let rackNow = "";

  /** @param {number[]} loads @param {number} now */
  function neighbours(loads, now) {
    let at = loads.findIndex((n) => n >= now - 0.01);
    if (at < 0) at = loads.length - 1;
    const near = loads.slice(Math.max(0, Math.min(at - 2, loads.length - 5)), Math.max(5, at + 3));
    const key = near.join(" ") + "|" + now;
    if (key === rackNow) return;
    rackNow = key;
    fill(racked, ...near.map((n) => make("button.racked-load", { onclick: () => does.rack(n), "aria-pressed": String(Math.abs(n - now) < 0.01) }, n > 0 ? inUnits(n) : "none")));
  }

  /** @param {View} v @param {Turn} t @param {boolean} resting */
  function button(v, t, resting) {
    const hold = t.step.metric === "seconds";
    root.toggleAttribute("data-hold", hold && !resting);
    const dosed = doseWords(t.step, v.count, v.load);
    if (resting) say(big, "Skip rest");
    else if (v.doubted) say(big, `Yes, it was ${loadWords(t.step, v.load)}`);
    else if (v.state === "hold") say(big, v.going);
    else if (hold) say(big, `Start – ${dosed}`);
    else say(big, `Done – ${dosed}`);
    show(clockless, hold && !resting && v.state !== "hold");
    if (hold) say(clockless, `Log ${countWords("seconds", v.count)} without the clock`);
  }

  /** The question after a set, its answer chosen already; it stays until the next set is done. @param {View} v */
  function efforts(v) {
    const t = v.shown.last;
    const list = v.efforts;
    const wanted = v.state !== "hold" && !!t?.set && t.step.kind === "work" && t.step.metric === "reps";
    show(asked, wanted);
    if (!wanted || !t?.set) return;
    const key = t.event;
    if (effortFor !== key) {
      effortFor = key;
      fill(
        asked,
        make("legend", {}, (v.turn && v.turn.step.exercise !== t.step.exercise ? (v.exercises[t.step.exercise]?.name ?? "") + ": how" : "How") + " many more could you have done?"),
        make("div.chips", {}, ...list.map((c) => make("label", {}, make("input", { type: "radio", name: "left", value: c.value, "aria-label": `${c.words}${c.words === String(c.value) ? "" : ` (${c.value}${c === list.at(-1) ? " or more" : ""})`}` }), make("span", {}, c.words)))),
      );
    }
    const chosen = t.set.rated ? String(Math.min(t.set.rir ?? 0, list.at(-1)?.value ?? 5)) : "";
    for (const i of asked.querySelectorAll("input")) if (i.checked !== (i.value === chosen)) i.checked = i.value === chosen;
  }

  return {
    paint,
    end,
    name,
    /** @param {number} ms @param {number} total @param {string} words */
    rest(ms, total, words) {
      say(left, words);
      left.classList.toggle("over", ms <= 0);
      bar.style.transform = `scaleX(${Math.max(0, Math.min(1, ms / total))})`;
    },
    /** @param {string} words */
    elapsed: (words) => say(elapsed, words),
    /** @param {string} words */
    going: (words) => say(big, words),
    /** @param {string} words */
    announce: (words) => say(live, words),
    /** What was done, to be taken back in the ten seconds that follow, near the thumb. @param {string} words empty = nothing */
    toast(words) {
      clearTimeout(toasted);
      say(told, words);
      show(toast, words !== "");
      if (words) toasted = setTimeout(() => show(toast, false), 10e3);
    },
    /** @param {string} words what has to be seen; empty = nothing */
    alarm(words) {
      say(loud, words);
      show(loud, words !== "");
    },
    /** What is good to know, one line for each thing. @param {"room"|"sleep"} what @param {string} words empty = nothing */
    calm(what, words) {
      calmed[what] = words;
      say(quiet, Object.values(calmed).join(" ").trim());
    },
    /** @param {boolean} on */
    lock(on) {
      show(lock, on);
      root.toggleAttribute("data-locked", on);
    },
  };
}

/** A tap does it once, and a finger that stays again and again. @param {() => void} f */
function repeating(f) {
  let timer = 0;
  let times = 0;
  const go = () => {
    times++;
    f();
    timer = setTimeout(go, 120);
  };
  const stop = () => clearTimeout(timer);
  return {
    onpointerdown() {
      stop();
      times = 0;
      timer = setTimeout(go, 500);
    },
    onpointerup: stop,
    onpointerleave: stop,
    onpointercancel: stop,
    onclick() {
      if (!times) f();
      times = 0;
    },
  };
}

/** @param {number} rir */
const leftWords = (rir) => (rir === 0 ? "until nothing is left" : `stop with ${rir} left`);
