// @ts-check
// Sends what the phone holds to the server, and fetches what the player needs.
// Only an answer in our own words counts: the page of a hotel's network is none.

import { aside, answered, fact, learned, loose, recover, resend, setFact, tidy, unsent } from "store";

const most = 200;
const mostBytes = 240_000; // of 256 KiB, with room for what stands around the events
const longest = 60_000;

/** @typedef {{unsent: number, saving: number, loose: number, aside: Kept[], where: "asking"|"server"|"phone"|"offline"|"out"}} State */

/** @type {State} */
export const state = { unsent: 0, saving: 0, loose: 0, aside: [], where: "asking" };
/** @type {Set<(s: State) => void>} */
const watchers = new Set();
const tabs = typeof BroadcastChannel === "function" ? new BroadcastChannel("legwork") : null;

let wait = 0;
let timer = 0;
let athlete = ""; // who is signed in, as far as the phone knows
let owner = ""; // whose events this page shows; empty = the athlete's
let running = false;
let anew = false;
let curious = false; // others may have written in the session that the page shows

/** @param {(s: State) => void} f called now and whenever the state changes */
export function watch(f) {
  watchers.add(f);
  f(state);
}

/** @param {Partial<State>} change */
function become(change) {
  Object.assign(state, change);
  for (const f of watchers) f(state);
}

/** Says to other tabs that there is something new. @param {string} session */
export const tell = (session) => tabs?.postMessage({ session });

/** @type {Set<(session: string) => void>} */
const hearers = new Set();
tabs?.addEventListener("message", (m) => hearers.forEach((f) => f(m.data?.session ?? "")));

/** @param {(session: string) => void} f called when another tab or another device wrote */
export const hear = (f) => hearers.add(f);

/** @param {Response} r @returns {Promise<any>} its JSON with our protocol in it; null when it is not ours */
async function ours(r) {
  if (!(r.headers.get("Content-Type") ?? "").startsWith("application/json")) return null;
  try {
    const body = await r.json();
    return body && typeof body === "object" && (body.protocol === 1 || (r.status >= 400 && typeof body.error === "string")) ? body : null;
  } catch {
    return null;
  }
}

/** Begins to look after what is to be sent. @param {string} [of] whose events the page shows @returns {Promise<void>} */
export async function begin(of = "") {
  owner = of;
  addEventListener("online", () => ask());
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? leave() : ask()));
  await recover();
  athlete ||= (await fact("pack").catch(() => null))?.athlete ?? owner;
  tidy(Date.now()).catch(() => {});
  await count();
  ask();
}

/** Sends, and listens even when there is nothing to send. */
export function ask() {
  curious = owner !== "";
  soon(0);
}

/** How often it was counted, or what is counted changed: who counted before that knows less. */
let counts = 0;

/** Says at once that there is more to send. Nothing is called saved until `written`. @param {number} n */
export function pending(n) {
  counts++;
  become({ unsent: state.unsent + n, saving: state.saving + 1, where: state.where === "server" || state.where === "asking" ? "phone" : state.where });
}

/** What was pending is where it will stay. */
export function written() {
  become({ saving: state.saving - 1 });
  return count();
}

/** Counts what waits. */
export async function count() {
  const who = owner || athlete;
  const at = ++counts;
  if (!who) return;
  const [waiting, parked] = await Promise.all([unsent(who), aside(who)]);
  if (at !== counts) return;
  if (who !== athlete && waiting.length) state.where = "out"; // somebody else is signed in
  const fine = state.where === "phone" || state.where === "server" || state.where === "asking";
  const where = !fine ? state.where : waiting.length + state.saving === 0 ? "server" : "phone";
  become({ unsent: waiting.length, loose: loose(), aside: parked, where });
}

/** Flushes in a while, or at once. @param {number} ms */
export function soon(ms) {
  clearTimeout(timer);
  timer = setTimeout(flush, ms);
}

/** Tries later: after 1, 2, 4 ... 60 s, give or take a quarter. */
function later() {
  wait = Math.min(longest, wait * 2 || 1000);
  soon(wait * (0.75 + Math.random() / 2));
}

/** Sends everything; one tab at a time does. */
export async function flush() {
  if (running) {
    anew = true;
    return;
  }
  running = true;
  try {
    if (navigator.locks) await navigator.locks.request("legwork-flush", { ifAvailable: true }, async (lock) => (lock ? await sendAll() : later()));
    else await sendAll();
  } catch {
    later();
  } finally {
    running = false;
  }
  if (anew) {
    anew = false;
    soon(0);
  }
}

async function sendAll() {
  await recover();
  let waiting = await unsent(athlete);
  let size = most;
  while (athlete && waiting.length > 0) {
    become({ unsent: waiting.length });
    const batch = fitting(waiting, size);
    const verdict = await send(batch.map((k) => k.event));
    if (verdict === "later") return later();
    if (verdict === "stop") return;
    if (verdict === "smaller") {
      if (batch.length > 1) size = Math.ceil(batch.length / 2);
      else await answered([{ id: batch[0].id, verdict: "refused", why: "The server could not read it." }], Date.now());
    }
    const rest = await unsent(athlete);
    if (verdict === "ok" && rest.length >= waiting.length && rest[0].id === waiting[0].id) return later(); // it answered, and not to this
    waiting = rest;
  }
  wait = 0;
  if (owner && owner !== athlete) return count();
  if (curious && athlete) {
    const verdict = await send([]);
    if (verdict === "later") return later();
    if (verdict === "stop") return;
    curious = false;
  }
  if (state.where === "offline" && navigator.onLine) state.where = "phone";
  return count();
}

/** @param {Kept[]} list @param {number} size @returns {Kept[]} as many of the first as one letter holds */
function fitting(list, size) {
  let bytes = 0;
  const out = [];
  for (const k of list.slice(0, size)) {
    bytes += new Blob([JSON.stringify(k.event)]).size + 1;
    if (out.length > 0 && bytes > mostBytes) break;
    out.push(k);
  }
  return out;
}

/** @param {JournalEvent[]} events @param {RequestInit} [more] */
async function letter(events, more = {}) {
  const known = async (/** @type {string} */ name) => fact(name + " " + athlete).catch(() => undefined);
  return fetch("/api/v1/sync", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ protocol: 1, device: events[0]?.device ?? "", epoch: (await known("epoch")) ?? "", cursor: (await known("cursor")) ?? 0, events }),
    ...more,
  });
}

/** @param {JournalEvent[]} events @returns {Promise<"ok"|"later"|"stop"|"smaller">} */
async function send(events) {
  let r, body;
  try {
    r = await letter(events, { signal: AbortSignal.timeout(20_000) });
    body = await ours(r);
  } catch {
    become({ where: "offline" });
    return "later";
  }
  if (body && r.status === 401) {
    become({ where: "out" });
    return "stop";
  }
  if (r.status === 429 || r.status >= 500 || !body) {
    become({ where: body ? "phone" : "offline" });
    return "later";
  }
  if (r.status >= 400) return "smaller";
  if (!Array.isArray(body.answers)) return "later";
  const asked = new Set(events.map((e) => e.id));
  const told = body.answers.filter((/** @type {any} */ a) => asked.has(a.id));
  const foreign = told.some((/** @type {any} */ a) => a.reason === "foreign");
  await answered(told.filter((/** @type {any} */ a) => a.reason !== "foreign"), Date.now());
  if (foreign) {
    become({ where: "out" }); // they wait for whose they are
    fetchPack();
    return "stop";
  }
  let took = true;
  if (Array.isArray(body.events) && body.events.length) {
    took = await learned(body.events).then(() => true, () => false); // what there was no room for is told again
    for (const session of new Set(body.events.map((/** @type {any} */ e) => e.session ?? ""))) {
      tell(session);
      hearers.forEach((f) => f(session));
    }
  }
  if (took && typeof body.cursor === "number") took = await setFact("cursor " + athlete, body.cursor).then(() => true, () => false);
  await sameStore(body.epoch).catch(() => {});
  become({ where: "phone" });
  if (body.more && took) return send([]);
  return "ok";
}

/** A server that was set back to an older copy has another epoch. @param {string} epoch */
async function sameStore(epoch) {
  const known = await fact("epoch " + athlete).catch(() => null);
  if (!epoch || known === epoch) return;
  if (known) await resend(athlete);
  await setFact("epoch " + athlete, epoch);
  if (known) await setFact("cursor " + athlete, 0);
}

/** The page goes: what is small enough goes with it, and is sent again later. */
async function leave() {
  const waiting = athlete ? await unsent(athlete) : [];
  if (waiting.length === 0 || state.where === "out") return;
  let bytes = 1000;
  const few = waiting.slice(0, most).filter((k) => (bytes += JSON.stringify(k.event).length * 1.1) < 60_000);
  letter(few.map((k) => k.event), { keepalive: true }).catch(() => {});
}

/** @type {Promise<Pack|null>|null} */
let fetching = null;

/**
 * Fetches the pack and keeps it; null when the server cannot be reached or does
 * not know who asks.
 * @returns {Promise<Pack|null>}
 */
export function fetchPack() {
  fetching ??= fetchOnce().finally(() => (fetching = null));
  return fetching;
}

async function fetchOnce() {
  const old = /** @type {Pack|undefined} */ (await fact("pack").catch(() => undefined));
  const tag = old && (await fact("pack tag").catch(() => ""));
  let r, body;
  try {
    r = await fetch("/api/v1/pack", { headers: tag ? { "If-None-Match": tag } : {}, signal: AbortSignal.timeout(20_000) });
    if (r.status === 304 && old) body = old;
    else body = await ours(r);
  } catch {
    become({ where: "offline" });
    return null;
  }
  if (body && r.status === 401) become({ where: "out" });
  if (!body || r.status >= 400) return null;
  const pack = /** @type {Pack} */ (body);
  athlete = pack.athlete;
  if (pack !== old) {
    await setFact("pack", pack).catch(() => {});
    await setFact("pack tag", r.headers.get("ETag") ?? "").catch(() => {});
  }
  await sameStore(pack.epoch).catch(() => {});
  navigator.serviceWorker?.ready.then((w) => w.active?.postMessage({ keep: [...pack.pages, ...pack.figures], made: pack.made, shelf: pack.shelf }));
  if (state.where === "offline" || (state.where === "out" && (!owner || owner === athlete))) become({ where: "server" });
  await count();
  if (state.unsent) soon(0);
  return pack;
}
