// @ts-check
// What a session looks like after what happened in it: (session, events) -> what
// the screen shows. It knows no page, no clock and no dice, so that the same
// events show the same everywhere. It decides nothing either: the rules are those
// of docs/player.md, by their numbers.

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

/** @param {JournalEvent[]} list by id @returns {JournalEvent[]} without what was taken back, and what took it */
function standing(list) {
  /** @type {Set<string|undefined>} */
  const dead = new Set();
  for (const e of list) {
    if (e.kind === "event.undone") dead.add(e.base);
    if (e.kind === "event.restored") dead.delete(e.base);
  }
  return list.filter((e) => !dead.has(e.id) && e.kind !== "event.undone" && e.kind !== "event.restored");
}

/** @typedef {{log: JournalEvent, set: LoggedSet}} Done */

/**
 * The logs that count, by slot: the one chosen, else the earliest, as its last
 * edit has it.
 * @param {JournalEvent[]} live @returns {Map<string, Done>}
 */
function counted(live) {
  /** @type {Map<string|undefined, string>} */
  const chosen = new Map();
  /** @type {Map<string|undefined, LoggedSet>} */
  const edits = new Map();
  for (const e of live) {
    if (e.kind === "set.chosen") chosen.set(e.base, e.id);
    if (e.kind === "set.edited") edits.set(e.base, e.body);
  }
  const by = (/** @type {JournalEvent} */ e) => chosen.get(e.id) ?? "";
  /** @type {Map<string, Done>} */
  const out = new Map();
  for (const e of live) {
    if (e.kind !== "set.logged" || !e.slot) continue;
    const key = keyOf(e.slot);
    const before = out.get(key)?.log;
    if (before && (by(before) > by(e) || (by(before) === by(e) && !earlier(e, before)))) continue;
    out.set(key, { log: e, set: edits.get(e.id) ?? e.body });
  }
  return out;
}

/** Rule 1. @param {Map<string, Done>} sets @param {Step} s @returns {Done|undefined} */
const doneOf = (sets, s) => (s.kind === "work" ? sets.get(keyOf(s)) ?? (s.side ? sets.get(keyOf({ exercise: s.exercise, number: s.number })) : undefined) : undefined);

/** Rule 3: a text stands for one of the session's own. @param {Session} session @param {number} index @returns {Step[]} */
export function stepsOf(session, index) {
  if (index < 0) return session.steps;
  const own = new Map(session.steps.map((s) => [s.id, s]));
  return session.outcomes[index].steps.map((s) => (typeof s === "string" ? /** @type {Step} */ (own.get(s)) : s)).filter(Boolean);
}

/** The site a report names. @param {any} body of pain.reported */
export const siteOf = (body) => body.site + (body.side ? "-" + body.side : "");

/** What a report means now. @param {Session} session @param {any} body of pain.reported @returns {PainBand|undefined} */
export function bandOf(session, body) {
  const at = session.pain[siteOf(body)];
  if (body.sharp || body.swelling || body.limp || body.focalBone) return at?.sharp;
  const score = body.score ?? 0;
  return at?.bands.find((b) => score >= b.from && score <= b.to);
}

/** @param {PainBand|undefined} band @param {number} score @returns {Why[]} */
export const saidOf = (band, score) => (band?.says ?? []).map((w) => ({ ...w, text: w.text.replaceAll("{score}", String(score)) }));

/** @param {[string, any]} a @param {[string, any]} b */
const byKey = ([a], [b]) => (a < b ? -1 : 1);

/**
 * The worst report of each place, by its id.
 * @param {Session} session @param {JournalEvent[]} live @returns {{body: any, band: PainBand|undefined}[]}
 */
function pains(session, live) {
  /** @type {Map<string, {body: any, band: PainBand|undefined}>} */
  const worst = new Map();
  const red = (/** @type {any} */ b) => (b.sharp || b.swelling || b.limp || b.focalBone ? 11 : 0) + (b.score ?? 0);
  for (const { kind, body } of live) {
    if (kind !== "pain.reported" || body.moment !== "during") continue;
    const before = worst.get(siteOf(body));
    if (!before || red(body) >= red(before.body)) worst.set(siteOf(body), { body, band: bandOf(session, body) });
  }
  return [...worst].sort(byKey).map(([, x]) => x);
}

/** For this session, from it on, and what an earlier one asked for from it on. */
const swapping = new Set(["exercise.swapped", "exercise.replaced", "own.lasting"]);

/**
 * What the regions that hurt take together. A pack of before may not say it.
 * @param {Session} session @param {ReturnType<typeof pains>} hurts
 */
function joint(session, hurts) {
  const sore = new Map((session.sore ?? []).map((s) => [s.site, s]));
  for (const { body, band } of hurts) {
    const site = siteOf(body);
    if (band) sore.set(site, { site, region: session.pain[site].region, light: band.light });
  }
  return (session.together ?? []).filter((t) => new Set([...sore.values()].filter((s) => s.light === "red" || s.light === t.light).map((s) => s.region)).size >= t.regions);
}

/** @typedef {{index: number, pain: boolean}} Force an outcome that is in force */

/**
 * What the session has become, and why: rule 2.
 * @param {Session} session @param {JournalEvent[]} live @param {Map<string, Done>} sets
 */
function become(session, live, sets) {
  /** @type {Map<string, string>} */
  const swaps = new Map();
  /** @type {Set<string>} */
  const gone = new Set();
  /** @type {Set<string>} */
  const over = new Set();
  /** @type {Force[]} */
  const forces = [];
  let short = -1;
  for (const { kind, body } of live) {
    if (swapping.has(kind) && session.swaps[body.from]?.to[body.to]) swaps.set(body.from, body.to);
    if (kind === "exercise.skipped") gone.add(body.exercise);
    if (kind === "own.short") short = session.short.find((s) => s.minutes === body.minutes)?.outcome ?? -1;
  }
  if (short >= 0) forces.push({ index: short, pain: false });
  const came = [...swaps].sort(byKey).map(([from, to]) => ({ from, to, index: session.swaps[from].to[to].outcome, pain: false })).filter((c) => c.index >= 0);
  const hurts = pains(session, live);
  for (const [, { set, log }] of [...sets].sort(byKey)) {
    if ((set.pain ?? 0) < session.hurtFrom) continue;
    const id = log.slot?.exercise ?? "";
    over.add(id);
    if (hurts.length === 0 && (session.hurt[id] ?? -1) >= 0) forces.push({ index: session.hurt[id], pain: true });
  }
  for (const h of hurts) if (h.band && h.band.outcome >= 0) forces.push({ index: h.band.outcome, pain: true });
  const joined = joint(session, hurts);
  for (const t of joined) for (const id of t.gone) over.add(id);
  return { came, swaps, gone, over, forces, hurts, joined, short };
}

/**
 * Puts what stands in where the steps of `from` are, each once.
 * @param {Step[]} steps @param {string} from @param {Step[]} coming
 */
function instead(steps, from, coming) {
  /** @type {Step[]} */
  const out = [];
  const rest = coming.filter((c) => !steps.some((s) => s.id === c.id));
  const last = steps.findLastIndex((s) => s.exercise === from);
  steps.forEach((s, i) => {
    if (s.exercise !== from) out.push(s);
    else out.push(...rest.splice(0, i === last ? rest.length : 1));
  });
  return out;
}

/**
 * The steps of the session as it has become, with the exercise each came in for:
 * rule 3.
 * @param {Session} session @param {ReturnType<typeof become>} b
 * @returns {{steps: Step[], origin: Map<string, string>}}
 */
function composed(session, { came, gone, over, forces }) {
  /** @type {Map<string, string>} */
  const origin = new Map(came.toReversed().map((c) => [c.to, c.from]));
  const lists = [...came, ...forces].map((f) => ({ ...f, steps: stepsOf(session, f.index) }));
  let steps = lists[0]?.steps ?? session.steps;
  for (const c of came.slice(1)) steps = instead(steps, c.from, stepsOf(session, c.index).filter((s) => s.exercise === c.to));
  for (const f of lists) steps = steps.flatMap((s) => kept(s, f, origin, session));
  steps = steps.filter((s) => !gone.has(s.exercise) && !over.has(s.exercise));
  return { steps, origin };
}

/** @param {Step} s @param {Force & {steps: Step[]}} f @param {Map<string, string>} origin @param {Session} session @returns {Step[]} */
function kept(s, f, origin, session) {
  const o = f.steps.find((x) => x.id === s.id);
  if (o) return [{ ...s, load: Math.min(s.load ?? 0, o.load ?? 0), count: Math.min(s.count, o.count), rir: Math.max(s.rir, o.rir) }];
  const from = origin.get(s.exercise);
  if (!from) return [];
  const stays = f.pain ? session.outcomes[f.index].keeps.includes(s.exercise) : f.steps.some((x) => x.exercise === from && x.number === s.number);
  return stays ? [s] : [];
}

/**
 * @param {Session} session
 * @param {JournalEvent[]} events of the session, from wherever they came
 * @returns {Shown}
 */
export function fold(session, events) {
  const live = standing(ordered([...session.logged, ...events]));
  const sets = counted(live);
  const b = become(session, live, sets);
  const { steps, origin } = composed(session, b);
  /** @type {Shown} */
  const out = {
    begun: 0, started: false, finished: false, effort: 0, turns: [], at: 0, groups: [], last: null, undo: [], undoes: "",
    why: [], stopped: false, pains: live.filter((e) => e.kind === "pain.reported").map((e) => ({ site: siteOf(e.body), score: e.body.score ?? 0 })),
  };
  /** @type {Map<string, "done"|"skipped">} */
  const own = new Map();
  let list = steps;
  for (const e of live) {
    if (e.kind === "session.started") {
      out.started = true;
      out.begun ||= e.at;
    }
    if (e.kind === "set.logged") out.begun ||= e.at;
    if (e.kind === "session.finished") out.finished = true;
    if (e.kind === "effort.rated") out.effort = e.body.effort;
    if (e.kind === "own.extra") list = oneMore(list, e.body.exercise);
    if (e.kind === "own.later") list = [...list.filter((s) => s.exercise !== e.body.exercise), ...list.filter((s) => s.exercise === e.body.exercise)];
    if (e.kind === "own.warmed") own.set(e.body.key, "done");
    if (e.kind === "own.passed") for (const k of e.body.keys) own.set(k, "skipped");
  }
  const why = [...b.hurts.flatMap((h) => saidOf(h.band, h.body.score ?? 0)), ...b.forces.flatMap((f) => session.outcomes[f.index].why), ...b.joined.flatMap((t) => t.why)];
  out.why = [...new Map(why.map((w) => [w.text, w])).values()];
  out.stopped = b.hurts.some((h) => h.band?.stop);
  out.turns = turns(session, list, sets, b, origin, own);
  loads(out, session, b);
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

/** @param {Step[]} steps @param {string} exercise */
function oneMore(steps, exercise) {
  const works = steps.filter((s) => s.exercise === exercise && s.kind === "work");
  const number = Math.max(0, ...works.map((s) => s.number));
  const more = works.filter((s) => s.number === number).map((s) => ({ ...s, number: number + 1, id: keyOf({ ...s, number: number + 1 }) }));
  const at = steps.findLastIndex((s) => s.exercise === exercise) + 1;
  return [...steps.slice(0, at), ...more, ...steps.slice(at)];
}

/**
 * The steps that are left and those that were done, with what fell out, in the
 * order of the session.
 * @param {Session} session @param {Step[]} steps @param {Map<string, Done>} sets @param {ReturnType<typeof become>} b
 * @param {Map<string, string>} origin @param {Map<string, "done"|"skipped">} own @returns {Turn[]}
 */
function turns(session, steps, sets, b, origin, own) {
  const here = new Set(steps.map((s) => s.id));
  const out = [...steps];
  const ranks = new Map(session.steps.map((s, i) => [s.id, i]));
  /** @param {Step} s */
  const put = (s) => {
    here.add(s.id);
    const same = out.findLastIndex((o) => o.exercise === s.exercise && o.number <= s.number);
    const rank = ranks.get(s.id) ?? -1;
    const after = out.findLastIndex((o) => (ranks.get(o.id) ?? rank) < rank);
    out.splice((same >= 0 ? same : after) + 1, 0, s);
  };
  /** @type {Map<string, "skipped"|"stopped">} */
  const fallen = new Map();
  for (const s of session.steps) {
    if (here.has(s.id)) continue;
    if (doneOf(sets, s)) put(s);
    else if (s.kind === "work" && !b.swaps.has(s.exercise) && !(b.short >= 0 && b.forces.length === 1)) {
      fallen.set(s.id, b.gone.has(s.exercise) ? "skipped" : "stopped");
      put(s);
    }
  }
  const shown = new Set(out.map((s) => doneOf(sets, s)));
  for (const [key, done] of sets) if (!shown.has(done)) put(known(session, key) ?? unasked(/** @type {Slot} */ (done.log.slot), done.set, session));
  return out.map((step) => {
    const done = doneOf(sets, step);
    const warm = step.kind === "warmup" ? own.get(step.id) : undefined;
    const state = done || warm === "done" ? "done" : fallen.get(step.id) ?? (own.has(step.id) ? "skipped" : "todo");
    return {
      step, origin: origin.get(step.exercise) ?? step.exercise, state, set: done?.set ?? null, event: done?.log.id ?? "", mono: done?.log.mono ?? 0,
      load: step.load ?? 0, rir: step.metric === "reps" && step.kind === "work" ? step.rir : null, following: false,
    };
  });
}

/** A step of one of the outcomes. @param {Session} session @param {string} key @returns {Step|undefined} */
function known(session, key) {
  for (const o of session.outcomes) for (const s of o.steps) if (typeof s !== "string" && s.kind === "work" && keyOf(s) === key) return s;
}

/** A step for a set that nobody asked for. @param {Slot} slot @param {LoggedSet} set @param {Session} session @returns {Step} */
function unasked(slot, set, session) {
  const like = session.steps.find((s) => s.exercise === slot.exercise);
  const metric = set.seconds ? "seconds" : set.contacts ? "contacts" : set.steps ? "steps" : "reps";
  return { label: "", rir: 0, rest: 0, perHand: like?.perHand, loading: set.loading, metric, count: countOf(set), load: set.loadKg, kind: "work", target: set.target ?? {}, ...slot, id: keyOf(slot) };
}

/**
 * What is to be lifted: the step's load; where a first load is sought what the
 * sets before tell (rule 4); else the load of the set before, when the athlete
 * took another than was asked for.
 * @param {Shown} out @param {Session} session @param {ReturnType<typeof become>} b
 */
function loads(out, session, b) {
  /** @type {Record<string, Ramp>} */
  const ramps = { ...session.ramps };
  for (const f of [...b.came, ...b.forces]) Object.assign(ramps, session.outcomes[f.index].ramps);
  const works = Map.groupBy(out.turns.filter((t) => t.step.kind === "work"), (t) => t.step.exercise);
  for (const [id, list] of works) {
    const done = whole(list);
    const last = list.findLast((t) => t.set);
    const ramp = ramps[id];
    const seeking = ramp && done.length < ramp.sets;
    const row = seeking && done.length ? ramp.rows.find((r) => r.load === done[done.length - 1].load) : undefined;
    for (const t of list) {
      if (t.state !== "todo") continue;
      if (row && t.step.number > done.length) t.load = told(row, done[done.length - 1], session.soreFrom);
      else if (!seeking && last?.set?.loadKg && last.set.loadKg !== (last.step.load ?? 0)) follow(t, last.set.loadKg);
      if (seeking) t.rir = null;
      else if (t.rir !== null && last?.set?.rated) t.rir = last.set.rir ?? 0;
    }
  }
}

/** @typedef {{load: number, rir: number, rated: boolean, sore: number}} Whole a set of both sides, or of one where sides are not told apart */

/** @param {Turn[]} list of one exercise @returns {Whole[]} */
function whole(list) {
  /** @type {Whole[]} */
  const out = [];
  for (const [, turns] of [...Map.groupBy(list, (t) => t.step.number)].sort(([a], [b]) => a - b)) {
    if (turns.some((t) => !t.set)) continue;
    const sets = turns.map((t) => /** @type {LoggedSet} */ (t.set));
    out.push({
      load: Math.min(...sets.map((s) => s.loadKg ?? 0)), rir: Math.min(...sets.map((s) => s.rir ?? 0)),
      rated: sets.every((s) => s.rated), sore: Math.max(...sets.map((s) => (s.formBroke ? 99 : s.pain ?? 0))),
    });
  }
  return out;
}

/** @param {Ramp["rows"][number]} row @param {Whole} set @param {number} soreFrom */
function told(row, set, soreFrom) {
  if (!set.rated) return row.unrated;
  const list = set.sore >= soreFrom ? row.sore : row.after;
  return list[Math.min(set.rir, list.length - 1)] ?? row.load;
}

/** @param {Turn} t @param {number} load */
function follow(t, load) {
  t.following = load !== (t.step.load ?? 0);
  t.load = load;
}

const undoing = new Set([
  "session.started", "set.logged", "set.edited", "set.chosen", "exercise.swapped", "exercise.replaced", "exercise.skipped", "pain.reported", "note.written", "session.finished",
  "effort.rated", "own.short", "own.extra", "own.later", "own.passed", "own.warmed",
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
  return countOf(t.set) < t.step.count || (t.set.loadKg ?? 0) < (t.step.load ?? 0) ? "/" : "|";
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
export function tallied(groups) {
  const all = groups.flat().filter((t) => t !== "'" && t !== ",");
  const part = all.filter((t) => t === "/").length;
  const done = all.filter((t) => t === "|").length + part;
  return `${done} of ${all.length} working sets done` + (part ? `, ${part} partial` : "");
}
