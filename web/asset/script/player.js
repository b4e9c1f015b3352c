// @ts-check
// The player: a session on the phone, with or without network. Taps become
// events, events are kept, and the screen shows what they add up to.

import { screen } from "screen";
import { stayAwake, sleepAgain } from "awake";
import { make, fill } from "dom";
import { Pen } from "event";
import { fold, keyOf, ordered } from "model";
import { choose, ready, sign, speak, way } from "sound";
import { again, bereaved, eventsOf, fact, keep, penOf, recover, setFact, unsent } from "store";
import { begin as beginSync, fetchPack, hear, pending, soon, state as synchrony, tell, watch, written } from "sync";
import { clock, Span, time } from "timer";
import { countWords, eight, loadShort, loadsOf, speakIn } from "words";

const root = /** @type {HTMLElement} */ (document.getElementById("player"));
const idle = 6 * 3600e3;
const lockAfter = 5000;

/** Bytes that are to be free. House rule: a pack with its pictures ten times over. */
const least = 15e6;
const little = () => view.calm("room", "This phone is nearly full. Your sets are saved; delete photos or apps before the next session.");

/** @typedef {{session: Session, exercises: Record<string, Exercise>, sites: Site[], bands: Record<string, Band[]>, efforts: Answer[], after: Answer[], units: "metric"|"imperial", athlete: string, device: string}} Play */

/** @type {Play} */
let play;
/** @type {Pen} */
let pen;
/** @type {JournalEvent[]} */
let events = [];
/** @type {Shown} */
let shown;
/** @type {ReturnType<typeof screen>} */
let view;
/**
 * What was set by hand for the step that comes; null = what the step says.
 * @type {{key: string, load: number|null, count: number|null, sure: boolean}}
 */
let draft = { key: "", load: null, count: null, sure: false };
/** @type {Span|null} */
let rest = null;
let restOf = ""; // the step it follows
/** @type {Span|null} */
let hold = null;
let lead = false; // the three seconds before a hold
let monoAt = 0; // ms since the session began, when `monoFrom` was
let monoFrom = time();
let tapped = time();
let doneAt = 0;
let writing = true;
let halfway = false; // more is to change before it is painted
let locked = false;
let alarmed = false; // something is in memory alone

/** What an event of the session may need: what the sheets do too. */
export const game = {
  get play() {
    return play;
  },
  get shown() {
    return shown;
  },
  get events() {
    return events;
  },
  act,
  undo,
  announce,
  refresh,
};

if (root) boot().catch((e) => trouble("The player did not start", String(e?.message ?? e)));

async function boot() {
  const wanted = location.pathname.split("/")[2] ?? "";
  await recover();
  let pack = /** @type {Pack|null|undefined} */ (await fact("pack").catch(() => undefined));
  const open = /** @type {{athlete: string, id: string}|undefined} */ (await fact("open").catch(() => undefined));
  const id = wanted || (open && (!pack || pack.athlete === open.athlete) ? open.id : "");
  const frozen = id && (await frozenOf(id, pack?.athlete ?? open?.athlete ?? ""));
  if (!frozen && (!pack || (id && !pack.sessions[id]))) pack = (await fetchPack()) ?? pack;
  else refreshed(id);
  const first = pack && (pack.days.find((d) => d.date === pack?.today)?.sessions[0] ?? Object.keys(pack.sessions)[0]);
  const found = frozen ?? (pack && playOf(pack, id || first || ""));
  if (!found) return absent(id);
  play = frozen ? found : await lasting(found);
  speakIn(play.units, play.session.racks);
  const so = await penOf(play.athlete, play.device);
  pen = new Pen(play.athlete, so.device, so);
  events = await eventsOf(play.athlete, play.session.id);
  for (const e of [...play.session.logged, ...events]) {
    pen.heard(e.id);
    if (e.device === pen.device) pen.seq = Math.max(pen.seq, e.seq);
  }
  view = screen(root, does);
  shown = fold(play.session, events);
  if (shown.started && !shown.finished && !frozen) freeze(); // the phone went before it was written
  anchor();
  restored();
  paint();
  beginSync(play.athlete).then(() => watch(synced));
  bereaved(restore);
  hear(heard);
  onlyWriter();
  navigator.storage?.estimate?.().then(({ quota, usage = 0 }) => quota && quota - usage < least && little(), () => {});
  setInterval(tick, 250);
  addEventListener("pointerup", touched, { capture: true, passive: true });
  if (shown.started && !shown.finished && Date.now() - lastMoment() > idle) later(import("sheets"), (m) => m.recoverSheet(game, Date.now() - lastMoment(), finishAsItIs));
  else setTimeout(() => Promise.all([import("sheets"), import("pain"), import("check")]).catch(() => {}).then(rehearse), 300);
}

/**
 * Does once for nothing what the first set will do, while nobody waits: a browser
 * takes several times as long for what it does for the first time. What is shown
 * is as before when the browser draws next.
 */
function rehearse() {
  const t = coming();
  if (!t || wokeOnce || document.activeElement !== document.body) return;
  const pretended = new Pen(play.athlete, pen.device, pen).write([beginning(), t.step.kind === "warmup" ? warming(t.step) : logging(t, count())], { now: Date.now(), session: play.session.id, mono: 1 });
  const was = shown;
  shown = fold(play.session, [...events, ...pretended]);
  const next = coming();
  if (next) view.paint(seen(next, "rest"));
  shown = was;
  rememberRest();
  paint();
}

/**
 * What opens over the session comes after the session itself.
 * @template M
 * @param {Promise<M>} module @param {(m: M) => void} then
 */
const later = (module, then) => void module.then(then, () => announce("That is not on the phone yet."));

/** A session that was begun, as it was then. @param {string} id @param {string} athlete @returns {Promise<Play|undefined>} */
const frozenOf = (id, athlete) => fact("session " + athlete + " " + id).catch(() => undefined);

/**
 * What was swapped from now on in another session is so in this one, before a pack
 * says it.
 * @param {Play} p @returns {Promise<Play>}
 */
async function lasting(p) {
  const told = (await unsent(p.athlete)).map((k) => k.event).filter((e) => e.session !== p.session.id && /^exercise.replaced|^event./.test(e.kind));
  return { ...p, session: { ...p.session, logged: [...p.session.logged, ...told.map((e) => ({ ...e, kind: e.kind.replace("exercise.replaced", "own.lasting") }))] } };
}

/** From now on a newer pack changes nothing of it. */
async function freeze() {
  await setFact("open", { athlete: play.athlete, id: play.session.id }).catch(() => {});
  await setFact("session " + play.athlete + " " + play.session.id, play).catch(() => {});
}

/** The phone emptied its store under the page, which still knows what was in it. */
async function restore() {
  if (synchrony.unsent === 0) return; // the server has it all
  await again(events.filter((e) => e.device === pen.device)).catch(() => {});
  if (shown.started && !shown.finished) await freeze();
  soon(0);
}

/** @param {Pack} pack @param {string} id @returns {Play|undefined} */
function playOf(pack, id) {
  const session = pack.sessions[id];
  if (!session) return undefined;
  const { sites, bands, efforts, after, units, athlete, device, exercises } = pack;
  return { session, sites, bands, efforts, after, units, athlete, device, exercises };
}

/** A newer pack counts until the session is begun; after that it stays as it was. @param {string} id */
async function refreshed(id) {
  const pack = await fetchPack();
  if (!pack || !shown || pack.athlete !== play.athlete || shown.started || events.length) return;
  const next = playOf(pack, id || play.session.id);
  if (!next) return;
  play = next;
  speakIn(play.units, play.session.racks);
  refresh();
}

function lastMoment() {
  return Math.max(0, ...[...play.session.logged, ...events].map((e) => e.at));
}

/** Goes on counting from the last event where a page before this one stopped. */
function anchor() {
  const last = [...play.session.logged, ...events].reduce((/** @type {JournalEvent|null} */ a, e) => (!a || (e.mono ?? 0) >= (a.mono ?? 0) ? e : a), null);
  monoAt = last ? (last.mono ?? 0) + Math.max(0, Date.now() - last.at) : 0;
  monoFrom = time();
}

const mono = () => monoAt + time() - monoFrom;

/** A rest that was going on when the page went; a phone that lost its power may not have noted it. */
function restored() {
  /** @type {any} */
  let was = null;
  try {
    was = JSON.parse(localStorage.getItem("legwork.rest") ?? "null");
  } catch {
    // Then the log has to do.
  }
  const step = shown.turns[shown.at - 1]?.step;
  if (!step || shown.finished) return;
  if (was?.session !== play.session.id || was.after !== step.id) was = { after: step.id, total: step.rest * 1000, until: lastDone(step) + step.rest * 1000 };
  const left = was.until - Date.now();
  if (left > 0 && was.total > 0) startRest(was.after, was.total, Math.min(left, was.total));
}

/** When the last thing done was this step, the moment it was. @param {Step} s */
function lastDone(s) {
  const e = ordered(events).findLast((x) => x.kind !== "set.edited");
  const done = e?.kind === "set.logged" ? e.slot && keyOf(e.slot) : e?.kind === "own.warmed" ? e.body.key : "";
  return e && done === s.id ? e.at : 0;
}

// ---- what happens

/**
 * Writes events: shown at once, mirrored before this returns, on the disk a
 * moment later, and then sent.
 * @param {Draft[]} drafts @param {string} [words] for the live line and the voice
 */
function act(drafts, words) {
  if (!writing) return announce("Another tab writes this session.");
  const first = !shown.started && drafts.some((d) => !d.kind.startsWith("own.") || d.kind === "own.warmed");
  /** @type {Draft[]} */
  const all = first ? [beginning(), ...drafts] : drafts;
  if (first) {
    monoAt = 0;
    monoFrom = time();
    painted(freeze);
  }
  const list = pen.write(all, { now: Date.now(), session: play.session.id, mono: mono() });
  const kept = keep(list);
  events.push(...list);
  refresh();
  pending(list.filter((e) => e.seq > 0).length);
  if (words) announce(words);
  if (words) view.toast(list.some((e) => e.kind === "event.undone") ? "" : words);
  kept.then((where) => {
    if (where === "afloat") view.alarm("Not saved yet: this phone refuses to store. Keep this page open until it says saved.");
    alarmed ||= where === "afloat";
    if (where === "mirror") little();
    tell(play.session.id);
    written();
    soon(0);
  });
}

/** @returns {Draft} */
const beginning = () => ({ kind: "session.started", body: named({ name: play.session.name, place: play.session.place }), base: play.session.base });

/** Does what takes long when what was tapped is seen; pages that are hidden are not drawn. @param {() => void} f */
const painted = (f) => (document.hidden ? f() : requestAnimationFrame(() => setTimeout(f)));

/** Does with the next picture what a tap need not wait for. @param {() => void} f */
const framed = (f) => (document.hidden ? f() : requestAnimationFrame(f));

/** @param {Record<string, any>} body @returns {Record<string, any>} without what says nothing */
function named(body) {
  return Object.fromEntries(Object.entries(body).filter(([, v]) => v !== undefined && v !== "" && v !== 0 && v !== false));
}

function undo() {
  if (!shown.undo.length) return;
  const was = shown.undoes;
  stopHold();
  endRest();
  act(shown.undo.toReversed().map((base) => ({ kind: "event.undone", base })), { "set.logged": "Set taken back.", "pain.reported": "Pain taken back.", "exercise.swapped": "Swap taken back.", "exercise.replaced": "Swap taken back." }[was] ?? "Taken back.");
}

/** Folds and shows what is there now. */
function refresh() {
  shown = fold(play.session, events);
  if (!halfway) paint();
}

/** @returns {Turn|null} */
const coming = () => shown.turns[shown.at] ?? null;
const load = () => draft.load ?? coming()?.load ?? 0;
const count = () => draft.count ?? coming()?.step.count ?? 0;

/** Logs the step that comes. @param {number} [counted] what was counted, when not what stands there */
function log(counted = count()) {
  const t = coming();
  if (!t) return;
  const doubt = play.session.doubts[t.step.exercise];
  if (doubt && load() > doubt && !draft.sure) {
    draft.sure = true;
    announce("That is far more than planned.");
    return paint();
  }
  const s = t.step;
  if (s.kind === "warmup") return warmed(s);
  doneAt = time();
  halfway = true;
  act([logging(t, counted)]);
  halfway = false;
  after(s, `Set ${s.number} logged.`);
}

/** @param {Turn} t @param {number} counted @returns {Draft} */
function logging({ step: s, rir }, counted) {
  /** @type {LoggedSet} */
  const set = /** @type {any} */ ({ kind: s.kind, ...named({ [s.metric]: counted, loadKg: load(), loading: s.loading, side: s.side }) });
  if (rir !== null) Object.assign(set, named({ rir }), { rated: true });
  if (Object.keys(s.target).length) set.target = s.target;
  return { kind: "set.logged", slot: { exercise: s.exercise, number: s.number, ...(s.side ? { side: s.side } : {}) }, body: set };
}

/** @param {Step} s @returns {Draft} */
const warming = (s) => ({ kind: "own.warmed", body: { key: s.id } });

/** A warm-up set is nothing the journal knows. @param {Step} s */
function warmed(s) {
  doneAt = time();
  halfway = true;
  act([warming(s)]);
  halfway = false;
  after(s, "Warm-up done.");
}

/** What comes after a step; it is kept already. @param {Step} s @param {string} done in words */
function after(s, done) {
  const pause = s.rest;
  const next = coming();
  if (!next) endRest();
  else if (pause > 0) startRest(s.id, pause * 1000);
  framed(() => {
    view.toast(done);
    if (!next) announce(done + " That was the last.");
    else announce(pause > 0 ? `${done} Rest ${pause} seconds.` : next.step.side && next.step.side !== s.side && next.step.exercise === s.exercise ? `${done} Switch to the ${next.step.side}.` : done);
    paint();
  });
}

/** @param {string} after @param {number} total ms @param {number} [left] */
function startRest(after, total, left = total) {
  rest = new Span(total, [
    { left: 30e3, do: () => announce("30 seconds.") },
    { left: 10e3, do: () => announce("10 seconds.") },
    { left: 3e3, do: () => sign() },
    { left: 2e3, do: () => sign() },
    { left: 1e3, do: () => sign() },
    { left: 0, do: restOver },
  ]);
  rest.add(left - total);
  rest.total = total;
  restOf = after;
  painted(() => rest && rememberRest());
}

/** @param {string} [over] the step after which there is no rest any more */
function rememberRest(over) {
  try {
    if (over) localStorage.setItem("legwork.rest", JSON.stringify({ session: play.session.id, after: over, until: 0, total: 0 }));
    else if (rest) localStorage.setItem("legwork.rest", JSON.stringify({ session: play.session.id, after: restOf, until: Date.now() + rest.left, total: rest.total }));
    else localStorage.removeItem("legwork.rest");
  } catch {
    // A rest that is lost is no harm.
  }
}

function restOver() {
  sign(true);
  const t = coming();
  const x = t && play.exercises[t.step.exercise];
  const other = t && !restOf.startsWith(t.step.exercise + "/");
  endRest();
  if (t) announce(`Rest over. ${other ? x?.name + "." : load() > 0 ? loadShort(t.step, load()) + "." : "Go."}`);
  paint();
}

function endRest() {
  const over = restOf;
  rest = null;
  restOf = "";
  if (over) rememberRest(over);
}

/** Three seconds, then the hold; it logs itself at its end, or when it is tapped. */
function startHold() {
  const t = coming();
  if (!t) return;
  lead = true;
  announce("Get ready.");
  hold = new Span(3000, [2, 1].map((n) => ({ left: n * 1000, do: () => sign() })).concat({ left: 0, do: holding }));
  paint();
}

function holding() {
  const total = count() * 1000;
  lead = false;
  sign(true);
  announce("Hold.");
  hold = new Span(total, [
    { left: total / 2, do: () => announce("Halfway.") },
    { left: Math.min(10e3, total / 3), do: () => announce(`${Math.round(Math.min(10, total / 3000))} seconds.`) },
    { left: 0, do: held },
  ]);
  if (total < 20e3) hold.marks = hold.marks.filter((m) => m.left === 0);
  paint();
}

function held() {
  sign(true);
  stopHold();
  log();
}

function stopHold() {
  hold = null;
  lead = false;
}

/** @type {import("screen").Does} */
const does = {
  done() {
    if (time() - doneAt < 500) return; // the second half of one tap
    if (rest) {
      doneAt = time();
      endRest();
      announce("");
      return paint();
    }
    if (hold) {
      const full = hold.total / 1000;
      const was = lead ? 0 : Math.min(full, Math.round(full - hold.left / 1000));
      doneAt = time();
      stopHold();
      if (was < 1) return paint();
      return log(was);
    }
    if (coming()?.step.metric === "seconds") {
      doneAt = time();
      return startHold();
    }
    log();
  },
  undo,
  cues() {
    choose(way() === "voice" ? "tone" : "voice");
    paint();
  },
  pain: () => later(import("pain"), (m) => m.painSheet(game, "during")),
  more: () => later(import("sheets"), (m) => m.moreSheet(game, { coming: coming(), floor: () => root.toggleAttribute("data-floor"), lock: toggleLock, finish: () => act([{ kind: "own.passed", body: { keys: shown.turns.filter((t) => t.state === "todo").map((t) => t.step.id) } }], "Finished early.") })),
  sets: () => later(import("sheets"), (m) => m.setsSheet(game)),
  figure: () => later(import("sheets"), (m) => m.howSheet(game, coming()?.step.exercise ?? "")),
  clockless: () => log(),
  skipWarmups() {
    const t = coming();
    const keys = shown.turns.filter((o) => o.state === "todo" && o.step.kind === "warmup" && o.step.exercise === t?.step.exercise).map((o) => o.step.id);
    endRest();
    act([{ kind: "own.passed", body: { keys } }], "Warm-ups skipped.");
  },
  follow() {
    draft.load = coming()?.step.load ?? null;
    paint();
  },
  step(what, by) {
    if (what === "count") draft.count = Math.max(0, count() + by);
    else {
      const loads = loadsOf(coming()?.step);
      const next = by > 0 ? loads.find((n) => n > load() + 0.01) : loads.findLast((n) => n < load() - 0.01);
      if (next !== undefined) draft.load = next;
    }
    draft.sure = false;
    paint();
  },
  type: (what) =>
    later(import("sheets"), (m) =>
      m.numberSheet(what, coming(), what === "load" ? load() : count(), (n) => {
        draft[what] = n;
        draft.sure = false;
        paint();
      }, rest || hold || coming()?.step.metric === "seconds" ? undefined : does.done),
    ),
  rack(kg) {
    draft.load = kg;
    draft.sure = false;
    paint();
  },
  rest(ms) {
    rest?.add(ms);
    rememberRest();
    tick();
  },
  effort(rir) {
    const t = shown.last;
    if (!t?.set) return;
    const { rir: _, ...set } = t.set; // all of it anew
    act([{ kind: "set.edited", base: t.event, body: { ...set, ...(rir > 0 ? { rir } : {}), rated: true } }]);
  },
  unlock: () => setLocked(false),
};

/** Leaves what is not done and goes to the end. */
function finishAsItIs() {
  const keys = shown.turns.filter((t) => t.state === "todo").map((t) => t.step.id);
  if (keys.length) act([{ kind: "own.passed", body: { keys } }]);
}

// ---- what is seen

function paint() {
  const t = coming();
  if (t && draft.key !== t.step.id) draft = { key: t.step.id, load: null, count: null, sure: false };
  if (!t) endRest();
  const state = !t || shown.finished ? "end" : hold ? "hold" : rest ? "rest" : "set";
  view.paint(seen(t, state));
  if (state === "end") ended();
  else if (endedFor) {
    endedFor = "";
    fill(view.end);
  }
  tick();
}

/** @param {Turn|null} turn @param {"set"|"rest"|"hold"|"end"} state @returns {import("screen").View} */
const seen = (turn, state) => ({
  shown, session: play.session, exercises: play.exercises, efforts: play.efforts, state, turn, load: load(), count: count(), doubted: draft.sure,
  voice: way() === "voice", going: "",
});

let endedFor = "";

function ended() {
  const key = shown.finished + " " + shown.turns.filter((t) => t.state === "done").length + " " + shown.pains.length;
  if (endedFor === key) return;
  endedFor = key;
  later(import("check"), (m) => m.check(view.end, game));
  if (shown.finished) {
    sleepAgain();
    setFact("open", undefined).catch(() => {});
  }
}

function tick() {
  const now = time();
  if (shown.begun && !shown.finished) view.elapsed(clock(Math.floor(mono() / 1000) * 1000));
  if (rest) {
    rest.tick();
    if (rest) view.rest(rest.left, rest.total, clock(rest.left));
  }
  if (hold) {
    hold.tick();
    if (hold) view.going(lead ? `Ready ${Math.ceil(hold.left / 1000)}` : `${countWords("seconds", Math.ceil(hold.left / 1000))} – stop`);
  }
  if (locked && now - tapped > lockAfter) view.lock(true);
}

/** @param {string} words */
function announce(words) {
  const said = eight(words);
  view.announce(said);
  if (said) speak(said);
}

let wokeOnce = false;

function touched() {
  tapped = time();
  if (wokeOnce) return;
  wokeOnce = true;
  setTimeout(ready, 50); // making a sound ready takes longer than a tap may
  stayAwake((on) => view.calm("sleep", on ? "" : "Your screen may sleep: the phone does not let us keep it on."));
}

/** @param {boolean} on */
function setLocked(on) {
  view.lock(on);
  tapped = time();
}

function toggleLock() {
  locked = !locked;
  tapped = time();
  if (!locked) view.lock(false);
  announce(locked ? "Locked when you do nothing." : "Not locked any more.");
}

// ---- other tabs, and the server

/** @param {import("sync").State} s */
function synced(s) {
  if (alarmed && !s.loose && !s.saving) {
    alarmed = false;
    view.alarm("");
  }
  root.setAttribute("data-sync", s.where);
}

/** @param {string} session another tab wrote in */
async function heard(session) {
  if (session && session !== play.session.id) return;
  const list = await eventsOf(play.athlete, play.session.id);
  const known = new Set(events.map((e) => e.id));
  if (list.every((e) => known.has(e.id))) return;
  const all = new Map([...list, ...events].map((e) => [e.id, e]));
  events = [...all.values()];
  for (const e of events) {
    pen.heard(e.id);
    if (e.device === pen.device) pen.seq = Math.max(pen.seq, e.seq);
  }
  refresh();
}

/** One tab writes; the others follow it, and may take over. */
function onlyWriter() {
  if (!navigator.locks) return;
  const held = () => new Promise(() => {});
  navigator.locks.request("legwork-player", { ifAvailable: true }, (lock) => {
    if (lock) return held();
    follow();
  }).catch(follow); // another tab took over

  function follow() {
    writing = false;
    root.setAttribute("data-following", "");
    view.alarm("This session is open in another tab, and this one follows it.");
    const take = make("button.secondary", { onclick: takeOver }, "Write here instead");
    root.querySelector(".loud")?.append(" ", take);
  }

  function takeOver() {
    navigator.locks.request("legwork-player", { steal: true }, () => {
      writing = true;
      root.removeAttribute("data-following");
      view.alarm("");
      heard("");
      return held();
    }).catch(follow);
  }
}

/** @param {string} id */
function absent(id) {
  const way = id ? make("a.button", { href: "/session/" + encodeURIComponent(id) }, "Open it as a page") : make("a.button", { href: "/today" }, "To today");
  fill(
    root,
    make("h1", {}, id ? "This session is not on this phone" : "No session to play"),
    make("p", {}, "The phone fetches the coming fourteen days whenever it reaches the server. What you logged before is safe."),
    make("p", {}, make("button.primary", { onclick: () => location.reload() }, "Try again")),
    way,
  );
}

/** @param {string} heading @param {string} what */
function trouble(heading, what) {
  fill(root, make("h1", {}, heading), make("p", {}, "What you logged is safe on this phone. Load the page again."), make("p.quiet", {}, what), make("a.button", { href: location.href }, "Load again"));
}
