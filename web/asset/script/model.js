// @ts-check
// What a session looks like after what happened in it: (session, events) -> what
// the screen shows. It knows no page, no clock and no dice, so that the same
// events show the same everywhere. It decides nothing either: loads after a first
// set, what pain means and what may stand in for an exercise are looked up.

import { momentOf } from "event";

/** The count of a set, whatever it counts. @param {LoggedSet} s */
export const countOf = (s) => s.reps || s.seconds || s.contacts || s.steps || 0;

/** @param {{exercise: string, number: number, side?: string}} s */
export const keyOf = (s) => s.exercise + "/" + s.number + (s.side ? "/" + s.side : "");

/** As Go compares them: by the time since the session began, then by id. @param {JournalEvent} a @param {JournalEvent} b */
const earlier = (a, b) => ((a.mono ?? 0) - (b.mono ?? 0) || (a.id < b.id ? -1 : 1)) < 0;

/** @param {JournalEvent[]} events @returns {JournalEvent[]} each once, by id */
export function ordered(events) {
  return [...new Map(events.map((e) => [e.id, e])).values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** @param {JournalEvent[]} list by id @returns {Set<string>} ids of what was taken back and not restored */
function takenBack(list) {
  /** @type {Set<string>} */
  const dead = new Set();
  for (const e of list) {
    if (e.kind === "event.undone") dead.add(e.base ?? "");
    if (e.kind === "event.restored") dead.delete(e.base ?? "");
  }
  return dead;
}

const taking = new Set(["event.undone", "event.restored"]);

/**
 * The logs that count, by slot: the one chosen, else the earliest, as its last
 * edit has it.
 * @param {JournalEvent[]} live
 * @returns {Map<string, {log: JournalEvent, set: LoggedSet}>}
 */
function counted(live) {
  /** @type {Map<string, string>} */
  const chosen = new Map();
  /** @type {Map<string, LoggedSet>} */
  const edits = new Map();
  for (const e of live) {
    if (e.kind === "set.chosen") chosen.set(e.base ?? "", e.id);
    if (e.kind === "set.edited") edits.set(e.base ?? "", e.body);
  }
  const out = new Map();
  const by = (/** @type {JournalEvent} */ e) => chosen.get(e.id) ?? "";
  for (const e of live) {
    if (e.kind !== "set.logged" || !e.slot) continue;
    const key = keyOf(e.slot);
    const before = out.get(key)?.log;
    if (before && (by(before) > by(e) || (by(before) === by(e) && !earlier(e, before)))) continue;
    out.set(key, { log: e, set: edits.get(e.id) ?? e.body });
  }
  return out;
}

/** What stands in for an exercise. @param {Session} session @param {string} from @param {string} to @returns {Swap|undefined} */
export function swapOf(session, from, to) {
  const lists = [...Object.values(session.swaps?.[from] ?? {}), ...Object.values(session.swaps ?? {}).flatMap((x) => Object.values(x))];
  const painful = Object.values(session.pain ?? {}).flat().map((row) => row.swap?.[from]);
  return [...lists.flat(), ...painful].find((s) => s?.exercise === to);
}

/**
 * Puts the steps of what stands in where those were that are not done yet, and
 * only as many as were left.
 * @param {Step[]} steps @param {string} from @param {Step[]} instead @param {(s: Step) => boolean} logged
 */
function swapped(steps, from, instead, logged) {
  const left = steps.filter((s) => s.exercise === from && !logged(s));
  if (left.length === 0) return steps;
  const begun = Math.max(0, ...steps.filter((s) => s.exercise === from && s.kind === "work" && logged(s)).map((s) => s.number));
  const rounds = begun ? instead.filter((s) => s.kind === "work") : [...instead];
  const most = new Set(rounds.filter((s) => s.kind === "work").map((s) => s.number)).size - begun;
  const first = rounds.find((s) => s.kind === "work")?.number ?? 1;
  const coming = rounds.filter((s) => s.kind !== "work" || s.number < first + most);
  const place = left[0];
  const out = [];
  for (const s of steps) {
    if (!left.includes(s)) {
      out.push(s);
      continue;
    }
    const last = s === left[left.length - 1];
    for (const x of coming.splice(0, last ? coming.length : 1)) out.push({ ...x, group: place.group, label: place.label });
  }
  return out;
}

/** @param {Ramp[]} table @param {number} load @param {number} effort how hard it felt, 10 = all */
function rampAfter(table, load, effort) {
  const row = table.find((r) => Math.abs(r.load - load) < 0.01);
  return row?.outcomes.find((o) => effort <= o.upTo) ?? row?.outcomes.at(-1);
}

/** @param {Session} session @param {string} site @param {number} score */
export const painRow = (session, site, score) => session.pain?.[site]?.find((r) => score >= r.from && score <= r.to);

/** The site a report names. @param {any} body of pain.reported */
export const siteOf = (body) => body.site + (body.side ? "-" + body.side : "");

/**
 * @param {Session} session
 * @param {JournalEvent[]} events of the session, from wherever they came
 * @returns {Shown}
 */
export function fold(session, events) {
  const list = ordered([...(session.logged ?? []), ...events]);
  const dead = takenBack(list);
  const live = list.filter((e) => !dead.has(e.id) && !taking.has(e.kind));
  const sets = counted(live);
  const logged = (/** @type {Step} */ s) => sets.has(keyOf(s));

  let steps = session.steps;
  /** @type {Set<string>} */
  const gone = new Set();
  /** @type {Set<string>} */
  const passed = new Set();
  /** @type {Record<string, {counts?: number, load?: number, sets?: number}>} */
  const ease = {};
  /** @type {Shown} */
  const out = { begun: 0, started: false, finished: false, effort: 0, turns: [], at: 0, groups: [], last: null, undo: [], undoes: "", stopped: "", pains: [] };

  for (const e of live) {
    switch (e.kind) {
      case "session.started":
        out.started = true;
        out.begun ||= e.at;
        break;
      case "session.finished":
        out.finished = true;
        break;
      case "effort.rated":
        out.effort = e.body.effort;
        break;
      case "own.short":
        steps = shorter(steps, session, e.body.minutes, logged);
        break;
      case "own.extra":
        steps = oneMore(steps, e.body.exercise);
        break;
      case "own.passed":
        for (const k of e.body.keys) passed.add(k);
        break;
      case "exercise.swapped": {
        const s = swapOf(session, e.body.from, e.body.to);
        if (s) steps = swapped(steps, e.body.from, s.steps, logged);
        break;
      }
      case "exercise.skipped":
        gone.add(e.body.exercise);
        break;
      case "pain.reported": {
        const row = e.body.moment === "during" ? painRow(session, siteOf(e.body), e.body.sharp ? 10 : e.body.score) : undefined;
        out.pains.push({ site: siteOf(e.body), score: e.body.score, says: row?.says ?? "", rule: row?.rule ?? "", event: e.id });
        Object.assign(ease, row?.ease);
        if (row?.stop) out.stopped = row.says;
        break;
      }
    }
    if (!out.begun && e.kind === "set.logged") out.begun = e.at;
  }

  for (const key of sets.keys()) steps = withSlot(steps, key, sets);
  out.turns = steps.map((step) => turnOf(step, session, sets.get(keyOf(step)), ease[step.exercise]));
  for (const t of out.turns) if (t.state === "todo" && (passed.has(t.key) || gone.has(t.step.exercise))) t.state = "skipped";
  hurting(out, session);
  prefill(out, session);
  const next = out.turns.findIndex((t) => t.state === "todo");
  out.at = next < 0 ? out.turns.length : next;
  out.last = out.turns.reduce((/** @type {Turn|null} */ a, t) => (t.event && (!a || t.mono > a.mono || (t.mono === a.mono && t.event > a.event)) ? t : a), null);
  for (const t of out.turns) {
    const g = out.groups.find((x) => x.exercise === t.step.exercise);
    g ? g.turns.push(t) : out.groups.push({ exercise: t.step.exercise, turns: [t] });
  }
  undoable(out, live);
  return out;
}

/** @param {Step[]} steps @param {Session} session @param {number} minutes @param {(s: Step) => boolean} logged */
function shorter(steps, session, minutes, logged) {
  const short = session.short?.find((s) => s.minutes === minutes);
  if (!short) return steps;
  const stay = new Set(short.steps.map(keyOf));
  return [...steps.filter((s) => logged(s) && !stay.has(keyOf(s))), ...short.steps];
}

/** @param {Step[]} steps @param {string} exercise */
function oneMore(steps, exercise) {
  const works = steps.filter((s) => s.exercise === exercise && s.kind === "work");
  const number = Math.max(0, ...works.map((s) => s.number));
  const more = works.filter((s) => s.number === number).map((s) => ({ ...s, number: number + 1, id: keyOf({ ...s, number: number + 1 }) }));
  const at = steps.findLastIndex((s) => s.exercise === exercise) + 1;
  return [...steps.slice(0, at), ...more, ...steps.slice(at)];
}

/**
 * A set that nobody asked for is shown after those of its exercise, or at the end.
 * @param {Step[]} steps @param {string} key @param {Map<string, {log: JournalEvent, set: LoggedSet}>} sets
 */
function withSlot(steps, key, sets) {
  if (steps.some((s) => keyOf(s) === key)) return steps;
  const log = /** @type {{log: JournalEvent, set: LoggedSet}} */ (sets.get(key));
  const slot = /** @type {Slot} */ (log.log.slot);
  const like = steps.find((s) => s.exercise === slot.exercise);
  const metric = log.set.seconds ? "seconds" : log.set.contacts ? "contacts" : log.set.steps ? "steps" : "reps";
  /** @type {Step} */
  const step = { rest: like?.rest, perHand: like?.perHand, metric, count: countOf(log.set), load: log.set.loadKg, kind: log.set.kind, ...slot, id: key };
  const at = steps.findLastIndex((s) => s.exercise === slot.exercise) + 1 || steps.length;
  return [...steps.slice(0, at), step, ...steps.slice(at)];
}

/**
 * @param {Step} step @param {Session} session @param {{log: JournalEvent, set: LoggedSet}|undefined} done
 * @param {{counts?: number, load?: number, sets?: number}|undefined} ease
 * @returns {Turn}
 */
function turnOf(step, session, done, ease) {
  const work = step.kind === "work";
  const over = !done && work && ease?.sets !== undefined && step.number > ease.sets;
  return {
    step, key: keyOf(step), state: done ? "done" : over ? "skipped" : "todo", set: done?.set ?? null, event: done?.log.id ?? "",
    at: done?.log.at ?? 0, mono: done?.log.mono ?? 0,
    load: (work && ease?.load) || (step.load ?? 0), count: (work && ease?.counts) || step.count,
    rir: step.rir ?? null, following: false, ramp: false, says: "",
  };
}

/** A set that hurts ends its exercise. @param {Shown} out @param {Session} session */
function hurting(out, session) {
  const from = session.setPain?.from ?? 99;
  const ended = new Set(out.turns.filter((t) => (t.set?.pain ?? 0) >= from).map((t) => t.step.exercise));
  for (const t of out.turns) if (t.state === "todo" && (ended.has(t.step.exercise) || out.stopped)) t.state = "stopped";
}

/**
 * What is to be done is what was asked, until a set says otherwise: the first
 * load is looked up in the ramp; a load that was changed is followed.
 * @param {Shown} out @param {Session} session
 */
function prefill(out, session) {
  /** @type {Map<string, Turn>} */
  const before = new Map();
  for (const t of out.turns) {
    if (t.step.kind !== "work") continue;
    const id = t.step.exercise;
    const last = before.get(id);
    const ramp = session.ramp?.[id];
    if (t.state === "todo") {
      if (ramp && last?.set) rampUp(t, last, ramp);
      else if (last?.set && Math.abs((last.set.loadKg ?? 0) - last.load) > 0.01 && last.set.loadKg) {
        t.load = last.set.loadKg;
        t.following = true;
      }
      if (!ramp && last?.set?.rated && t.rir !== null) t.rir = last.set.rir ?? 0;
      if (ramp && !last?.following) t.ramp = true;
    }
    if (t.set && !(t.step.side === "left" && before.get(id)?.step.number === t.step.number)) before.set(id, t);
  }
}

/** @param {Turn} t @param {Turn} last @param {Ramp[]} ramp */
function rampUp(t, last, ramp) {
  const set = /** @type {LoggedSet} */ (last.set);
  t.load = set.loadKg ?? t.load;
  if (!set.rated) return;
  const o = rampAfter(ramp, set.loadKg ?? 0, 10 - (set.rir ?? 0));
  if (!o) return;
  t.load = o.load;
  t.says = o.says ?? "";
}

const undoing = new Set([
  "set.logged", "set.edited", "set.chosen", "exercise.swapped", "exercise.skipped", "pain.reported", "note.written", "session.finished",
  "effort.rated", "own.short", "own.extra", "own.passed", "session.started",
]);

/**
 * What one tap on Undo takes back: the last thing that was done, with all that
 * was written at once with it. That a session began is taken back with nothing.
 * @param {Shown} out @param {JournalEvent[]} live
 */
function undoable(out, live) {
  const list = live.filter((e) => undoing.has(e.kind));
  const act = [];
  for (let i = list.length - 1; i >= 0; i--) {
    const e = list[i];
    if (act.length && (act[0].device !== e.device || momentOf(act[0].id) !== momentOf(e.id) + 1)) break;
    act.unshift(e);
  }
  const real = act.filter((e) => e.kind !== "session.started");
  out.undo = real.map((e) => e.id);
  out.undoes = real[0]?.kind ?? "";
}

/** The shape of a turn's tick, as the rail of all pages has it. @param {Turn} t @param {number} hurts from which pain on */
export function tickOf(t, hurts) {
  if (t.step.kind === "warmup") return t.state === "todo" ? "," : t.state === "done" ? "'" : "-";
  if (t.state === "stopped") return "x";
  if (t.state === "skipped") return "-";
  if (!t.set) return ":";
  if ((t.set.pain ?? 0) >= hurts) return "x";
  return countOf(t.set) < t.step.count || (t.set.loadKg ?? 0) + 0.01 < (t.step.load ?? 0) ? "/" : "|";
}

/**
 * The ticks of an exercise: one a set, also where both sides are logged apart.
 * @param {Turn[]} turns @param {number} hurts @returns {string[]}
 */
export function ticks(turns, hurts) {
  const worst = "x:,-/|'";
  /** @type {Map<string, string>} */
  const out = new Map();
  for (const t of turns) {
    const key = t.step.kind + t.step.number;
    const tick = tickOf(t, hurts);
    const had = out.get(key);
    if (!had || worst.indexOf(tick) < worst.indexOf(had)) out.set(key, tick);
  }
  return [...out.values()];
}

/** @param {string[][]} groups @returns {string} the tally in words */
export function told(groups) {
  const all = groups.flat().filter((t) => t !== "'" && t !== ",");
  const part = all.filter((t) => t === "/").length;
  const done = all.filter((t) => t === "|").length + part;
  return `${done} of ${all.length} working sets done` + (part ? `, ${part} partial` : "");
}
