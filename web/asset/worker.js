// @ts-check
// The worker: it keeps what the phone needs without a network. The server writes
// the line before this file that says which version it is and what it keeps.
//
// A new worker waits until no session is open. The pages of an open session stay
// with the scripts they began with.

/** @type {any} */
const self_ = self;
/** @type {{version: string, shell: string, offline: string, files: string[]}} */
const kept = self_.legwork;
const shell = "shell " + kept.version;
const pages = "pages";
const figures = "figures";
const patience = 4000; // ms before a page of yesterday is better than none

self_.addEventListener("install", (/** @type {any} */ e) => {
  e.waitUntil(caches.open(shell).then((c) => Promise.all([kept.shell, kept.offline, ...kept.files].map(async (address) => c.put(address, await fetched(address))))));
});

/** One file that fails on a poor network is asked for again, not all of them. @param {string} address */
async function fetched(address) {
  for (let wait = 500; ; wait *= 3) {
    const r = await fetch(address).catch(() => null);
    if (r?.ok && !r.redirected) return r;
    if (wait > 5000) throw new Error(address + " did not come");
    await new Promise((yes) => setTimeout(yes, wait));
  }
}

self_.addEventListener("activate", (/** @type {any} */ e) => {
  const old = async () => {
    for (const name of await caches.keys()) if (name.startsWith("shell ") && name !== shell) await caches.delete(name);
    await self_.clients.claim();
  };
  e.waitUntil(old());
});

self_.addEventListener("message", (/** @type {any} */ e) => {
  if (e.data?.leave) rounds++;
  if (e.data?.leave) e.waitUntil(Promise.all([caches.delete(pages), caches.delete(figures)]));
  if (e.data?.replace) self_.skipWaiting();
  if (e.data?.claim) e.waitUntil(self_.clients.claim());
  if (Array.isArray(e.data?.keep)) e.waitUntil(keepAll(e.data));
});

self_.addEventListener("fetch", (/** @type {any} */ e) => {
  const url = new URL(e.request.url);
  if (url.origin !== self_.location.origin || url.pathname.startsWith("/api/")) return;
  if (e.request.mode === "navigate") {
    if (e.request.method !== "GET") return e.respondWith(fetch(e.request).catch(() => unsent()));
    if (url.pathname.startsWith("/play/") || url.pathname === "/play") return e.respondWith(player(e.request));
    return e.respondWith(page(e.request));
  }
  if (e.request.method !== "GET") return;
  if (url.pathname.startsWith("/asset/")) e.respondWith(first(e.request, shell, false));
  if (url.pathname.startsWith("/figure/")) e.respondWith(first(e.request, figures, true));
});

/** Ours is what has our policy: another network's sign-in page has none. @param {Response} r */
const ours = (r) => r.ok && !r.redirected && (r.headers.get("Content-Security-Policy") ?? "").includes("trusted-types sw");

/** What is kept comes first. @param {Request} request @param {string} name @param {boolean} put */
async function first(request, name, put) {
  const known = await caches.match(request, { ignoreVary: true });
  if (known) return known;
  const r = await fetch(request).catch(() => Response.error()); // the page may have gone meanwhile
  if (put && r.ok && !r.redirected) (await caches.open(name)).put(request, r.clone());
  return r;
}

/** The player is the same page for every session. @param {Request} request */
async function player(request) {
  return (await caches.match(kept.shell, { ignoreVary: true })) ?? fetch(request);
}

/** A page is the newest there is, and says so when it is an old one. @param {Request} request */
async function page(request) {
  const c = await caches.open(pages);
  const known = await c.match(request, { ignoreVary: true });
  const fresh = fetch(request).then((r) => {
    if (known && ours(r)) c.put(request, r.clone());
    return r;
  });
  try {
    return await (known ? Promise.race([fresh, new Promise((_, no) => setTimeout(no, patience))]) : fresh);
  } catch {
    fresh.catch(() => {});
    if (known) return dated(known);
    return (await caches.match(kept.offline, { ignoreVary: true })) ?? Response.error();
  }
}

/** @param {Response} r a page as it was kept, with the day it is from above it */
async function dated(r) {
  const when = new Date(r.headers.get("Date") ?? Date.now());
  const words = when.toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  const text = (await r.text()).replace(/<main\b[^>]*>/, (m) => `${m}<p class="flag" role="status">No connection. This page is from ${words}.</p>`);
  const headers = new Headers(r.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(text, { status: 200, headers });
}

/** A form that could not be sent. */
async function unsent() {
  const r = await caches.match(kept.offline, { ignoreVary: true });
  if (!r) return Response.error();
  const text = (await r.text()).replace(/<main\b[^>]*>/, (m) => `${m}<p class="flag" role="alert">Not sent: there is no connection. Go back, and what you wrote is still there.</p>`);
  return new Response(text, { status: 503, headers: r.headers });
}

const day = 24 * 3600e3;
let rounds = 0; // of keeping; one that is not the last ends

/**
 * Keeps pages and pictures that are needed in the coming days. Pages are fetched
 * again when they are older than the pack, and those of the shelf once a day.
 * @param {{keep: string[], made: number, shelf?: string[]}} what
 */
async function keepAll({ keep, made, shelf = [] }) {
  const round = ++rounds;
  for (const address of [...keep, ...shelf]) {
    if (round !== rounds) return;
    const picture = address.startsWith("/figure/");
    const c = await caches.open(picture ? figures : pages);
    const known = await c.match(address, { ignoreVary: true });
    const from = Date.parse(known?.headers.get("Date") ?? "");
    if (known && (picture || from > (shelf.includes(address) ? Date.now() - day : made))) continue;
    try {
      const r = await fetch(address, { headers: { Accept: picture ? "image/*" : "text/html" } });
      if (picture ? r.ok : ours(r)) await c.put(address, r);
    } catch {
      return; // it is asked for again with the next pack
    }
  }
}
